"""Dragging a call: its own kind of content, and the card that hangs at the pointer."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QMimeData, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QDrag, QDropEvent, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from assistant.presenters.views import CallView
from assistant.widgets.avatar import paint_avatar
from assistant.widgets.painting import draw_text, rounded
from assistant.widgets.theme import Theme

MIME_TYPE = "application/x-desk-assistant-call"
"""Only our own calls; text, files and links from other programs are never looked at."""


def start_drag(source: QWidget, theme: Theme, view: CallView) -> None:
    """Drag the call until the button is let go or `cancel_drag`; returns after the drag.

    `source` must outlive the drag: events are handled meanwhile, and calls end.
    """
    content = QMimeData()
    content.setData(MIME_TYPE, QByteArray(view.key.encode()))
    drag = QDrag(source)
    drag.setMimeData(content)
    drag.setPixmap(drag_pixmap(theme, view, source.devicePixelRatioF()))
    drag.setHotSpot(QPoint(0, 0))
    drag.exec(Qt.DropAction.MoveAction)


def cancel_drag() -> None:
    """End the drag that is under way as Escape does; harmless without one."""
    QDrag.cancel()


def dragged_call(event: QDropEvent) -> str:
    """The key of the call that is dragged; empty for anything that this window did not start."""
    if event.source() is None or not event.mimeData().hasFormat(MIME_TYPE):
        return ""
    return bytes(event.mimeData().data(MIME_TYPE).data()).decode("ascii", "replace")


def drag_pixmap(theme: Theme, view: CallView, ratio: float) -> QPixmap:
    """The card: disc, name and number, a step away from the pointer so that the target shows."""
    width, height = theme.px(232), theme.px(56)
    right, down = theme.px(14), theme.px(22)
    pixmap = QPixmap(round((width + right) * ratio), round((height + down) * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(QColor(0, 0, 0, 0))
    painter = QPainter(pixmap)
    painter.translate(right, down)
    box = QRect(0, 0, width, height)
    rounded(painter, box, theme.color("surface"), theme.color("accent"), theme.px(10), 1.5)
    disc = QRect(theme.px(10), theme.px(10), theme.px(36), theme.px(36))
    paint_avatar(painter, theme, disc, view.initials, view.title, theme.font(13, 600))
    left = disc.right() + theme.px(10)
    line = QRect(left, theme.px(9), width - left - theme.px(12), theme.px(20))
    draw_text(painter, line, view.title, theme.font(13, 600), theme.color("text"))
    line.translate(0, theme.px(19))
    draw_text(painter, line, view.subtitle, theme.font(12), theme.color("muted"))
    painter.end()
    return pixmap
