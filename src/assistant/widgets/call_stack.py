"""The active calls one under the other: a card per row of the model, made and dropped with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from assistant.presenters.roles import RUNNING_ROLE, VIEW_ROLE
from assistant.presenters.views import CallAction, CallView
from assistant.widgets.call_card import CallCard
from assistant.widgets.drag import cancel_drag, start_drag
from assistant.widgets.theme import Theme


class CallStackInside(QWidget):
    """What scrolls; a class of its own so that screen readers find a list here."""


ARRIVAL_MILLISECONDS = 250
"""How long the layout may take to settle around a new card."""


class CallStack(QScrollArea):
    """As high as its cards while there is room, then it scrolls.

    A new call is brought into sight. One that rings is put above those that do not; it stays there
    when it is answered, so that no other card comes under the pointer.
    """

    action_requested = Signal(str, object)
    """key, `CallAction`."""
    caller_requested = Signal(str)
    """key: a click on the name or the picture."""
    menu_requested = Signal(object, QPoint)
    """`CallView`, where on the screen."""
    count_changed = Signal(int)

    def __init__(
        self, theme: Theme, model: QAbstractItemModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._model = theme, model
        self._cards: list[CallCard] = []
        """From top to bottom, which is not the order of the model's rows."""
        self._keys: list[str] = []
        """By row of the model."""
        self._newest = ""
        self._reveal = QTimer(self, singleShot=True, interval=0)
        self._reveal.timeout.connect(self._show_newest)
        self._arrival = QTimer(self, singleShot=True, interval=ARRIVAL_MILLISECONDS)
        self.verticalScrollBar().rangeChanged.connect(self._on_range)
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

    def tab_widgets(self) -> tuple[QWidget, ...]:
        """What Tab goes to, from top to bottom: each card, then its buttons."""
        return tuple(one for card in self._cards for one in (card, *card.buttons.shown()))

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
            card.caller_requested.connect(self.caller_requested)
            card.drag_requested.connect(self._on_drag)
            card.menu_requested.connect(self.menu_requested)
            view = self._model.index(row, 0).data(VIEW_ROLE)
            place = len(self._cards)
            if CallAction.ANSWER in view.actions:
                place = sum(1 for other in self._cards if _rings(other))
            self._newest = view.key
            self._keys.insert(row, view.key)
            self._cards.insert(place, card)
            self._column.insertWidget(place, card)
            self._show(card, row)
        self._reveal.start()
        self._arrival.start()
        self._resized()

    def _on_removed(self, _parent: QModelIndex, first: int, last: int) -> None:
        keys = self._keys[first : last + 1]
        del self._keys[first : last + 1]
        for card in [found for key in keys if (found := self.card(key)) is not None]:
            place = self._cards.index(card)
            del self._cards[place]
            if card.hasFocus() or card.isAncestorOf(self.focusWidget()):
                self._pass_focus(place)
            card.hide()
            self._column.removeWidget(card)
            if card is self._dragged:
                cancel_drag()
            else:
                card.deleteLater()
        self._resized()

    def _pass_focus(self, place: int) -> None:
        """To a card, never to a button of one: a key that was meant for the call before is lost."""
        if self._cards:
            heir = self._cards[min(place, len(self._cards) - 1)]
            heir.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_changed(self, top: QModelIndex, bottom: QModelIndex, roles: Sequence[int] = ()) -> None:
        for row in range(top.row(), bottom.row() + 1):
            self._fill(row)
        if not roles or VIEW_ROLE in roles:
            self._resized()

    def _on_reset(self) -> None:
        self._on_removed(QModelIndex(), 0, len(self._keys))
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
        card = self.card(self._keys[row])
        if card is not None:
            self._show(card, row)

    def _show(self, card: CallCard, row: int) -> None:
        index = self._model.index(row, 0)
        accessible = index.data(int(Qt.ItemDataRole.AccessibleTextRole))
        card.show_view(index.data(VIEW_ROLE), index.data(RUNNING_ROLE), accessible)

    def _show_newest(self) -> None:
        card = self.card(self._newest)
        if card is None:
            return
        layout = self._inside.layout()
        if layout is not None:
            layout.activate()
        if _rings(card):
            # Whoever rang before stands above, and is seen too where there is room.
            self.verticalScrollBar().setValue(0)
        self.ensureWidgetVisible(card, 0, 0)

    def _on_range(self) -> None:
        """The new card found its place later than it was looked for."""
        if self._arrival.isActive():
            self._reveal.start()

    def _resized(self) -> None:
        self.updateGeometry()
        self.count_changed.emit(len(self._cards))


def _rings(card: CallCard) -> bool:
    return card.view is not None and CallAction.ANSWER in card.view.actions
