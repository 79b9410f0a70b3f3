"""The list under a field while a name or number is typed; the field keeps the keyboard."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QEvent, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout

from assistant.presenters.roles import KEY_ROLE
from assistant.widgets.painting import rounded
from assistant.widgets.suggestion_tiles import SuggestionTiles
from assistant.widgets.theme import Theme
from assistant.widgets.tile_view import Index, TileView

_MOVES = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class SuggestionList(TileView):
    """Moves its choice while another widget has the keyboard."""

    choice_changed = Signal()

    def __init__(self, theme: Theme, model: QAbstractItemModel, name: str) -> None:
        super().__init__(theme, model, SuggestionTiles(theme), name, gap=0, margin=6)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def choose_nothing(self) -> None:
        """Choose no line, and begin at the top."""
        self.setCurrentIndex(QModelIndex())
        self.scrollToTop()

    def currentChanged(self, current: Index, previous: Index, /) -> None:
        super().currentChanged(current, previous)
        self.choice_changed.emit()

    def choose_first(self) -> None:
        """Choose the first line that can be chosen."""
        self._choose_from(0, 1)

    def move_choice(self, step: int) -> None:
        """Choose the next (1) or previous (-1) line that can be chosen."""
        now = self.currentIndex().row()
        start = now + step if now >= 0 else (0 if step > 0 else self.model().rowCount() - 1)
        self._choose_from(start, step)

    @property
    def target(self) -> str:
        """The target of the chosen line; empty for none."""
        index = self.currentIndex()
        return index.data(KEY_ROLE) or "" if index.isValid() else ""

    def _choose_from(self, row: int, step: int) -> None:
        model = self.model()
        while 0 <= row < model.rowCount():
            index = model.index(row, 0)
            if index.flags() & Qt.ItemFlag.ItemIsSelectable:
                self.setCurrentIndex(index)
                self.scrollTo(index)
                return
            row += step


class SuggestionPopup(QFrame):
    """Lies over the window below `field`, shows `model`, and reads the field's keys."""

    chosen = Signal(str)
    """target."""

    def __init__(self, theme: Theme, model: QAbstractItemModel, field: QLineEdit) -> None:
        super().__init__(field.window())
        self._theme, self._field = theme, field
        self._is_wanted = True
        self.list = SuggestionList(theme, model, self.tr("Suggestions"))
        column = QVBoxLayout(self)
        column.setContentsMargins(1, theme.px(6), 1, 1)
        column.addWidget(self.list)
        self.list.clicked.connect(self._on_clicked)
        model.modelReset.connect(self._on_reset)
        field.installEventFilter(self)
        self.hide()

    def await_suggestions(self) -> None:
        """The user types: what the model shows from now on is wanted."""
        self._is_wanted = True

    def dismiss(self) -> None:
        """Hide, and stay hidden although suggestions come late."""
        self._is_wanted = False
        self.hide()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusOut:
            self.hide()
        elif event.type() is QEvent.Type.KeyPress and self.isVisible():
            assert isinstance(event, QKeyEvent)
            return self._on_key(Qt.Key(event.key()))
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        color = self._theme.color
        radius = self._theme.px(10)
        rounded(QPainter(self), self.rect(), color("surface"), color("border_strong"), radius)

    def _on_key(self, key: Qt.Key) -> bool:
        if key in _MOVES:
            self.list.move_choice(_MOVES[key])
            return True
        if key is Qt.Key.Key_Escape:
            self.hide()
            return True
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.list.target:
            self._choose(self.list.target)
            return True
        return False

    def _on_clicked(self, index: QModelIndex) -> None:
        if index.flags() & Qt.ItemFlag.ItemIsSelectable:
            self._choose(index.data(KEY_ROLE))

    def _choose(self, target: str) -> None:
        self.hide()
        self.chosen.emit(target)

    def _on_reset(self) -> None:
        rows = self.list.model().rowCount()
        is_asked = self._is_wanted and self._field.hasFocus() and self._field.text().strip()
        if not rows or not is_asked:
            self.hide()
            return
        px = self._theme.px
        top = self._field.mapTo(self.window(), QPoint(0, self._field.height() + px(4)))
        height = min(rows, 8) * px(48) + px(12) + 2
        self.setGeometry(top.x(), top.y(), max(self._field.width(), px(360)), height)
        self.show()
        self.raise_()
        self.list.doItemsLayout()
        if _is_name(self._field.text()):
            self.list.choose_first()


def _is_name(text: str) -> bool:
    """Whether Enter means the first suggestion; a number or an address is dialed as it is typed."""
    text = text.strip()
    return text[:1].isalpha() and "@" not in text and ":" not in text
