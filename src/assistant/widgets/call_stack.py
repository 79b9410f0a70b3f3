"""The active calls one under the other: a card per row of the model, made and dropped with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from assistant.presenters.roles import RUNNING_ROLE, VIEW_ROLE
from assistant.presenters.views import CallView
from assistant.widgets.call_card import CallCard
from assistant.widgets.drag import cancel_drag, start_drag
from assistant.widgets.theme import Theme


class CallStackInside(QWidget):
    """What scrolls; a class of its own so that screen readers find a list here."""


class CallStack(QScrollArea):
    """As high as its cards while there is room, then it scrolls."""

    action_requested = Signal(str, object)
    """key, `CallAction`."""
    count_changed = Signal(int)

    def __init__(
        self, theme: Theme, model: QAbstractItemModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._model = theme, model
        self._cards: list[CallCard] = []
        self._dragged: CallCard | None = None
        self._inside = CallStackInside()
        self._column = QVBoxLayout(self._inside)
        self._column.setContentsMargins(theme.px(10), 0, theme.px(10), theme.px(10))
        self._column.setSpacing(theme.px(8))
        self._column.addStretch(1)
        self.setWidget(self._inside)
        self.setWidgetResizable(True)
        # QScrollArea.setWidget lets the widget fill itself with the window's colour.
        self._inside.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        model.rowsInserted.connect(self._on_inserted)
        model.rowsRemoved.connect(self._on_removed)
        model.dataChanged.connect(self._on_changed)
        model.modelReset.connect(self._on_reset)
        self._on_reset()

    def name_list(self, name: str) -> None:
        """What a screen reader calls the list."""
        self._inside.setAccessibleName(name)

    def card(self, key: str) -> CallCard | None:
        """The card of a call."""
        found = (one for one in self._cards if one.view is not None and one.view.key == key)
        return next(found, None)

    def focused_key(self) -> str:
        """The call that has the keyboard, itself or one of its buttons; empty for none."""
        for card in self._cards:
            if card.view is not None and (card.hasFocus() or card.isAncestorOf(self.focusWidget())):
                return card.view.key
        return ""

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._inside.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        first = self._cards[0].sizeHint().height() if self._cards else 0
        return QSize(self._theme.px(240), first + self._theme.px(12) if first else 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()), 0)
        at = next((i for i, card in enumerate(self._cards) if card.hasFocus()), -1)
        if step and at >= 0 and 0 <= at + step < len(self._cards):
            self._cards[at + step].setFocus(Qt.FocusReason.TabFocusReason)
            self.ensureWidgetVisible(self._cards[at + step])
            return
        super().keyPressEvent(event)

    def _on_inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        for row in range(first, last + 1):
            card = CallCard(self._theme)
            card.action_requested.connect(self.action_requested)
            card.drag_requested.connect(self._on_drag)
            self._cards.insert(row, card)
            self._column.insertWidget(row, card)
            self._fill(row)
        self._resized()

    def _on_removed(self, _parent: QModelIndex, first: int, last: int) -> None:
        for card in self._cards[first : last + 1]:
            card.hide()
            self._column.removeWidget(card)
            if card is self._dragged:
                cancel_drag()
            else:
                card.deleteLater()
        del self._cards[first : last + 1]
        self._resized()

    def _on_changed(self, top: QModelIndex, bottom: QModelIndex, roles: Sequence[int] = ()) -> None:
        for row in range(top.row(), bottom.row() + 1):
            self._fill(row)
        if not roles or VIEW_ROLE in roles:
            self._resized()

    def _on_reset(self) -> None:
        self._on_removed(QModelIndex(), 0, len(self._cards))
        rows = self._model.rowCount()
        if rows:
            self._on_inserted(QModelIndex(), 0, rows - 1)

    def _on_drag(self, view: CallView) -> None:
        # Events run during the drag, and its call may end; the card that began it is still in its
        # mouse event then, so it is deleted only afterwards, and it is not the drag's parent.
        self._dragged = card = self.card(view.key)
        start_drag(self, self._theme, view)
        self._dragged = None
        if card is not None and card not in self._cards:
            card.deleteLater()

    def _fill(self, row: int) -> None:
        index = self._model.index(row, 0)
        view = index.data(VIEW_ROLE)
        accessible = index.data(int(Qt.ItemDataRole.AccessibleTextRole))
        self._cards[row].show_view(view, index.data(RUNNING_ROLE), accessible)

    def _resized(self) -> None:
        self.updateGeometry()
        self.count_changed.emit(len(self._cards))
