"""A turning arc for work that is under way; it turns only while it shows."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, QTimerEvent
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from assistant.widgets.theme import Theme

_FRAME_MILLISECONDS = 33


class Spinner(QWidget):
    """Show it to start, hide it to stop."""

    def __init__(self, theme: Theme, size: int = 18, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._size = theme.px(size)
        self._degrees = 0
        self._timer = 0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._size, self._size)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._timer = self._timer or self.startTimer(_FRAME_MILLISECONDS)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._timer:
            self.killTimer(self._timer)
            self._timer = 0

    def timerEvent(self, _event: QTimerEvent) -> None:
        self._degrees = (self._degrees + 12) % 360
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = self._size / 8
        box = QRectF(self.rect()).adjusted(width, width, -width, -width)
        pen = QPen(self._theme.color("border"), width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawEllipse(box)
        pen.setColor(self._theme.color("accent"))
        painter.setPen(pen)
        painter.drawArc(box, -self._degrees * 16, 100 * 16)
