"""A disc with a person's initials, or a telephone where there is no name."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from assistant.presenters.views import Lamp
from assistant.widgets.lamp import paint_lamp
from assistant.widgets.painting import draw_icon, draw_text
from assistant.widgets.theme import Theme
from assistant.widgets.tokens import avatar_colors, lamp_color


def paint_avatar(
    painter: QPainter, theme: Theme, box: QRect, initials: str, name: str, font: QFont
) -> None:
    """Paint the disc into the square `box`."""
    ground, ink = avatar_colors(theme.tokens, name)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    if initials:
        painter.setBrush(ground)
        painter.drawEllipse(box)
        draw_text(painter, box, initials, font, ink, Qt.AlignmentFlag.AlignHCenter)
        return
    painter.setBrush(theme.color("pressed"))
    painter.drawEllipse(box)
    device = painter.device()
    ratio = device.devicePixelRatioF() if device is not None else 1.0
    size = round(box.width() * 0.5)
    pixmap = theme.icons.pixmap("phone", theme.tokens.muted, size, ratio)
    draw_icon(painter, box, pixmap)


def paint_corner_lamp(
    painter: QPainter, theme: Theme, box: QRect, lamp: Lamp, ground_token: str
) -> None:
    """Paint the line's sign at the lower right of a disc in `box`."""
    size = theme.px(12)
    corner = QRectF(box.right() - size + 3.0, box.bottom() - size + 3.0, size, size)
    ground = theme.color(ground_token)
    paint_lamp(painter, corner, lamp, lamp_color(theme.tokens, lamp), ground)


class Avatar(QWidget):
    """The disc as a widget; it says nothing to screen readers, the name stands beside it."""

    def __init__(self, theme: Theme, size: int = 40, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._size = theme.px(size)
        self._initials = ""
        self._name = ""
        self._font = theme.font(size * 0.36, 600)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_name(self, initials: str, name: str) -> None:
        """Show these initials in the hue of this name."""
        if (initials, name) != (self._initials, self._name):
            self._initials, self._name = initials, name
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._size, self._size)

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_avatar(
            QPainter(self), self._theme, self.rect(), self._initials, self._name, self._font
        )
