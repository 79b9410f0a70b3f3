"""Twelve keys for tones in a call, by mouse or keyboard."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from assistant.widgets.button import Button, Look
from assistant.widgets.labels import ElidedLabel
from assistant.widgets.painting import draw_text, rounded
from assistant.widgets.theme import Theme

_KEYS = (
    ("1", ""), ("2", "ABC"), ("3", "DEF"), ("4", "GHI"), ("5", "JKL"), ("6", "MNO"),
    ("7", "PQRS"), ("8", "TUV"), ("9", "WXYZ"), ("*", ""), ("0", "+"), ("#", ""),
)  # fmt: skip


class _Key(Button):
    def __init__(self, theme: Theme, digit: str, letters: str) -> None:
        super().__init__(theme, "", digit, Look.SOFT)
        self._digit, self._letters = digit, letters
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(64), self._theme.px(48))

    def _paint_content(self, painter: QPainter, token: str) -> None:
        theme, area = self._theme, QRect(self.rect())
        middle = Qt.AlignmentFlag.AlignHCenter
        if self._letters:
            area.adjust(0, theme.px(4), 0, -theme.px(16))
            below = QRect(0, theme.px(27), self.width(), theme.px(16))
            font = theme.font(10, 500)
            draw_text(painter, below, self._letters, font, theme.color("muted"), middle)
        draw_text(painter, area, self._digit, theme.font(18, 600), theme.color(token), middle)


class Keypad(QFrame):
    """A pop-up; closes when anything else is clicked or on Escape."""

    pressed = Signal(str, str)
    """key of the call, digit."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._theme = theme
        self._key = ""
        self.setAccessibleName(self.tr("Keypad"))
        self._sent = ElidedLabel(theme.figures(15, 600))
        self._sent.setAlignment(Qt.AlignmentFlag.AlignCenter)
        grid = QGridLayout()
        grid.setSpacing(theme.px(6))
        for place, (digit, letters) in enumerate(_KEYS):
            key = _Key(theme, digit, letters)
            key.clicked.connect(lambda _checked=False, digit=digit: self._send(digit))
            grid.addWidget(key, place // 3, place % 3)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(12), theme.px(10), theme.px(12), theme.px(12))
        column.addWidget(self._sent)
        column.addLayout(grid)

    @property
    def key(self) -> str:
        """The call that gets the tones."""
        return self._key

    def open_for(self, key: str, below: QWidget) -> None:
        """Open under a button for the call `key`."""
        self._key = key
        self._sent.show_text("")
        self.adjustSize()
        self.move(below.mapToGlobal(QPoint(0, below.height() + 4)))
        self.show()
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() and event.text() in "0123456789*#":
            self._send(event.text())
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        color = self._theme.color
        rounded(QPainter(self), self.rect(), color("surface"), color("border_strong"), 0)

    def _send(self, digit: str) -> None:
        self._sent.show_text((self._sent.full_text + digit)[-18:])
        self.pressed.emit(self._key, digit)
