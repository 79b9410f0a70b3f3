"""Shared strokes of the painted widgets: rounded boxes, elided text, icons, focus rings."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen, QPixmap

RADIUS = 8.0


def rounded(
    painter: QPainter,
    rect: QRect,
    fill: QColor | None,
    border: QColor | None = None,
    radius: float = RADIUS,
    width: float = 1.0,
) -> None:
    """A box with round corners; the border lies inside `rect`."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    inset = width / 2 if border is not None else 0.0
    painter.setPen(QPen(border, width) if border is not None else Qt.PenStyle.NoPen)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius)


def draw_text(
    painter: QPainter,
    rect: QRect,
    text: str,
    font: QFont,
    color: QColor,
    align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    """One line of plain text, vertically centred, elided at its end."""
    if not text or rect.width() <= 0:
        return
    painter.setFont(font)
    painter.setPen(color)
    metrics = QFontMetrics(font)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    flags = align | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
    painter.drawText(rect, int(flags), shown)


def text_width(font: QFont, text: str) -> int:
    """The width of one line, in logical pixels."""
    return QFontMetrics(font).horizontalAdvance(text)


def draw_icon(painter: QPainter, rect: QRect, pixmap: QPixmap) -> None:
    """An icon in the middle of `rect`, on whole pixels so that it stays crisp."""
    ratio = pixmap.devicePixelRatio()
    width, height = round(pixmap.width() / ratio), round(pixmap.height() / ratio)
    x = rect.x() + (rect.width() - width) // 2
    y = rect.y() + (rect.height() - height) // 2
    painter.drawPixmap(x, y, pixmap)


def focus_ring(painter: QPainter, rect: QRect, color: QColor, radius: float = RADIUS) -> None:
    """The ring around what has the keyboard."""
    rounded(painter, rect, None, color, radius, 2.0)
