"""A line's state as a small sign: each has its own shape, so colour is never needed to tell."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from assistant.presenters.views import Lamp

Stroke = Callable[[QPainter, QRectF, QColor], None]


def paint_lamp(painter: QPainter, box: QRectF, lamp: Lamp, color: QColor, ground: QColor) -> None:
    """Paint the sign for `lamp` into `box`, with a rim of the colour it stands on."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    rim = box.width() * 0.16
    painter.drawEllipse(box.adjusted(-rim, -rim, rim, rim))
    _SHAPES[lamp](painter, box, color)
    painter.restore()


def _fill(painter: QPainter, color: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)


def _line(painter: QPainter, box: QRectF, color: QColor, width: float = 0.17) -> None:
    pen = QPen(color, box.width() * width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _at(box: QRectF, x: float, y: float) -> QPointF:
    return QPointF(box.x() + box.width() * x, box.y() + box.height() * y)


def _part(box: QRectF, x: float, y: float, width: float, height: float) -> QRectF:
    return QRectF(_at(box, x, y), _at(box, x + width, y + height))


def _disc(painter: QPainter, box: QRectF, color: QColor) -> None:
    _fill(painter, color)
    painter.drawEllipse(box)


def _moon(painter: QPainter, box: QRectF, color: QColor) -> None:
    whole, bite = QPainterPath(), QPainterPath()
    whole.addEllipse(box)
    bite.addEllipse(_part(box, 0.36, -0.14, 0.86, 0.86))
    _fill(painter, color)
    painter.drawPath(whole.subtracted(bite))


def _no_entry(painter: QPainter, box: QRectF, color: QColor) -> None:
    whole, bar = QPainterPath(), QPainterPath()
    whole.addEllipse(box)
    bar.addRoundedRect(_part(box, 0.2, 0.4, 0.6, 0.2), 1, 1)
    _fill(painter, color)
    painter.drawPath(whole.subtracted(bar))


def _square(painter: QPainter, box: QRectF, color: QColor) -> None:
    _fill(painter, color)
    part = _part(box, 0.08, 0.08, 0.84, 0.84)
    painter.drawRoundedRect(part, box.width() * 0.16, box.width() * 0.16)


def _open_square(painter: QPainter, box: QRectF, color: QColor) -> None:
    _line(painter, box, color, 0.24)
    part = _part(box, 0.2, 0.2, 0.6, 0.6)
    painter.drawRoundedRect(part, box.width() * 0.1, box.width() * 0.1)


def _diamond(painter: QPainter, box: QRectF, color: QColor) -> None:
    _fill(painter, color)
    corners = ((0.5, -0.05), (1.05, 0.5), (0.5, 1.05), (-0.05, 0.5))
    painter.drawPolygon(QPolygonF([_at(box, x, y) for x, y in corners]))


def _triangle(painter: QPainter, box: QRectF, color: QColor) -> None:
    _line(painter, box, color, 0.14)
    painter.setBrush(color)
    corners = ((0.5, 0.06), (0.96, 0.88), (0.04, 0.88))
    painter.drawPolygon(QPolygonF([_at(box, x, y) for x, y in corners]))


def _bars(painter: QPainter, box: QRectF, color: QColor) -> None:
    _fill(painter, color)
    for x in (0.14, 0.58):
        painter.drawRoundedRect(_part(box, x, 0.06, 0.28, 0.88), 1, 1)


def _half(painter: QPainter, box: QRectF, color: QColor) -> None:
    _fill(painter, color)
    painter.drawPie(box, 90 * 16, 180 * 16)
    _line(painter, box, color, 0.14)
    painter.drawEllipse(_part(box, 0.07, 0.07, 0.86, 0.86))


def _cup(painter: QPainter, box: QRectF, color: QColor) -> None:
    _fill(painter, color)
    painter.drawRoundedRect(_part(box, 0.02, 0.3, 0.96, 0.4), 2, 2)


def _cross(painter: QPainter, box: QRectF, color: QColor) -> None:
    _line(painter, box, color, 0.22)
    painter.drawLine(_at(box, 0.16, 0.16), _at(box, 0.84, 0.84))
    painter.drawLine(_at(box, 0.84, 0.16), _at(box, 0.16, 0.84))


def _dashes(painter: QPainter, box: QRectF, color: QColor) -> None:
    _line(painter, box, color, 0.2)
    pen = painter.pen()
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setDashPattern([1.1, 0.98])
    painter.setPen(pen)
    painter.drawEllipse(_part(box, 0.1, 0.1, 0.8, 0.8))


def _padlock(painter: QPainter, box: QRectF, color: QColor) -> None:
    _line(painter, box, color, 0.15)
    painter.drawArc(_part(box, 0.26, 0.02, 0.48, 0.76), 0, 180 * 16)
    _fill(painter, color)
    painter.drawRoundedRect(_part(box, 0.1, 0.42, 0.8, 0.55), 1.5, 1.5)


def _ring(painter: QPainter, box: QRectF, color: QColor) -> None:
    _line(painter, box, color, 0.16)
    painter.drawEllipse(_part(box, 0.1, 0.1, 0.8, 0.8))


_SHAPES: dict[Lamp, Stroke] = {
    Lamp.UNKNOWN: _ring,
    Lamp.AVAILABLE: _disc,
    Lamp.RINGING: _triangle,
    Lamp.IN_CALL: _open_square,
    Lamp.INTERNAL_CALL: _square,
    Lamp.EXTERNAL_CALL: _diamond,
    Lamp.ON_HOLD: _bars,
    Lamp.AWAY: _moon,
    Lamp.DO_NOT_DISTURB: _no_entry,
    Lamp.WRAP_UP: _half,
    Lamp.PAUSED: _cup,
    Lamp.NOT_REGISTERED: _cross,
    Lamp.STALE: _dashes,
    Lamp.NOT_PERMITTED: _padlock,
}
