"""How the rows of the history look."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter

from assistant.presenters.views import HistoryMark, HistoryRowView
from assistant.widgets.painting import draw_icon, draw_text, focus_ring, rounded, text_width
from assistant.widgets.theme import Theme
from assistant.widgets.tile_layout import TileSize
from assistant.widgets.tile_view import Marks

_SIGNS = {
    HistoryMark.RECEIVED: ("phone-incoming", "good_text"),
    HistoryMark.MISSED: ("phone-missed", "bad_text"),
    HistoryMark.DIALED: ("phone-outgoing", "accent_text"),
    HistoryMark.NOT_REACHED: ("phone-outgoing", "muted"),
    HistoryMark.REJECTED: ("phone-off", "muted"),
    HistoryMark.BLOCKED: ("ban", "muted"),
    HistoryMark.DEFLECTED: ("phone-forwarded", "accent_text"),
    HistoryMark.ELSEWHERE: ("phone-forwarded", "muted"),
    HistoryMark.UNFINISHED: ("phone", "muted"),
}
_RIGHT = Qt.AlignmentFlag.AlignRight


class HistoryTiles:
    """One whole line a call."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._size = TileSize(theme.px(50))

    def size(self, _view: HistoryRowView) -> TileSize:
        """What the row wants."""
        return self._size

    def paint(
        self, painter: QPainter, rect: QRect, view: HistoryRowView, _running: str, marks: Marks
    ) -> None:
        """Paint a call."""
        theme = self._theme
        px, color = theme.px, theme.color
        box = rect.adjusted(0, 1, 0, -1)
        if Marks.SELECTED in marks:
            rounded(painter, box, color("accent_soft"), None, px(8))
        elif Marks.HOVER in marks:
            rounded(painter, box, color("hover"), None, px(8))
        if Marks.FOCUS in marks:
            focus_ring(painter, box, color("accent"), px(8))
        icon, token = _SIGNS[view.mark]
        device = painter.device()
        ratio = device.devicePixelRatioF() if device is not None else 1.0
        place = QRect(rect.left() + px(8), rect.top(), px(20), rect.height())
        draw_icon(painter, place, theme.icon(icon, token, 18, ratio))
        left = place.right() + px(12)
        right = rect.right() - px(8)
        top = QRect(left, rect.top() + px(6), right - left, px(20))
        below = top.translated(0, px(18))
        self._paint_right(painter, top, view.when)
        self._paint_right(painter, below, view.duration)
        ink = color("bad_text" if view.mark is HistoryMark.MISSED else "text")
        if view.recording:
            play = theme.icon("play", "accent_text", 16, ratio)
            draw_icon(painter, self.play_rect(rect, view), play)
        draw_text(painter, self._left(top, view.when), view.title, theme.font(13, 600), ink)
        words = self._left(below, view.duration)
        if view.recording:
            words.setRight(self.play_rect(rect, view).left())
        draw_text(painter, words, view.subtitle, theme.font(12), color("muted"))

    def play_rect(self, rect: QRect, view: HistoryRowView) -> QRect:
        """Where the sign is that plays the row's recording, in a row that lies at `rect`."""
        px = self._theme.px
        taken = text_width(self._theme.figures(12), view.duration)
        right = rect.right() - px(8) - taken - px(2)
        return QRect(right - px(24), rect.top() + px(22), px(24), px(24))

    def _paint_right(self, painter: QPainter, line: QRect, text: str) -> None:
        font, ink = self._theme.figures(12), self._theme.color("muted")
        draw_text(painter, line, text, font, ink, _RIGHT)

    def _left(self, line: QRect, beside: str) -> QRect:
        taken = text_width(self._theme.figures(12), beside) + self._theme.px(10)
        return line.adjusted(0, 0, -taken, 0)
