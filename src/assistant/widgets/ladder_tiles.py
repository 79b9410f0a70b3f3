"""How SIP messages look as a ladder: this phone at the left, the PBX at the right."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from assistant.presenters.views.marks import Tone
from assistant.presenters.views.why import RungView
from assistant.widgets.painting import draw_text, focus_ring, rounded, text_width
from assistant.widgets.theme import Theme
from assistant.widgets.tile_layout import TileSize
from assistant.widgets.tile_view import Marks
from assistant.widgets.tokens import tone_soft, tone_text

_MIDDLE = Qt.AlignmentFlag.AlignHCenter


class LadderTiles:
    """One whole line a message: its time, and an arrow with its words upon it."""

    def __init__(self, theme: Theme, here: str) -> None:
        """`here` is what this side is called."""
        self._theme, self._here = theme, here
        self._plain = TileSize(theme.px(30))
        self._first = TileSize(theme.px(62))

    def size(self, view: RungView) -> TileSize:
        """What the row wants; the first of a call has a heading."""
        return self._first if view.begins else self._plain

    def paint(
        self, painter: QPainter, rect: QRect, view: RungView, _running: str, marks: Marks
    ) -> None:
        """Paint a message."""
        theme, px, color = self._theme, self._theme.px, self._theme.color
        line = QRect(rect)
        line.setTop(rect.bottom() + 1 - px(30))
        if Marks.SELECTED in marks or Marks.HOVER in marks:
            ground = "accent_soft" if Marks.SELECTED in marks else "hover"
            rounded(painter, line, color(ground), None, px(6))
        left, right = rect.left() + px(130), rect.right() - px(70)
        if view.begins:
            self._paint_heads(painter, rect, view.begins, left, right)
        time = QRect(rect.left() + px(10), line.top(), px(96), line.height())
        draw_text(painter, time, view.time, theme.figures(12), color("muted"))
        painter.setPen(QPen(color("border_strong"), 1))
        for side in (left, right):
            painter.drawLine(side, line.top(), side, line.bottom())
        ink = tone_text(theme.tokens, view.tone)
        self._paint_arrow(painter, line, (left, right), ink, is_sent=view.is_sent)
        self._paint_words(painter, line, (left, right), view)
        if Marks.FOCUS in marks:
            focus_ring(painter, line, color("accent"), px(6))

    def _paint_heads(
        self, painter: QPainter, rect: QRect, there: str, left: int, right: int
    ) -> None:
        theme, px = self._theme, self._theme.px
        font, ink = theme.font(12, 600), theme.color("text")
        for middle, words in ((left, self._here), (right, there)):
            room = min(text_width(font, words) + px(4), 2 * (rect.right() - middle))
            room = min(room, 2 * (middle - rect.left()))
            place = QRect(middle - room // 2, rect.top() + px(8), room, px(20))
            draw_text(painter, place, words, font, ink, _MIDDLE)

    def _paint_arrow(
        self, painter: QPainter, line: QRect, sides: tuple[int, int], ink: QColor, *, is_sent: bool
    ) -> None:
        px, middle = self._theme.px, line.center().y() + 1
        tip, tail = (sides[1] - 1, sides[0] + 1) if is_sent else (sides[0] + 1, sides[1] - 1)
        back = px(7) if is_sent else -px(7)
        painter.setPen(QPen(ink, 1.5))
        painter.drawLine(QPointF(tail, middle), QPointF(tip - back, middle))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        corners = ((tip, middle), (tip - back, middle - px(4)), (tip - back, middle + px(4)))
        painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))

    def _paint_words(
        self, painter: QPainter, line: QRect, sides: tuple[int, int], view: RungView
    ) -> None:
        theme, px = self._theme, self._theme.px
        font = theme.font(12, 600)
        room = sides[1] - sides[0] - px(48)
        width = min(text_width(font, view.summary) + px(16), room)
        middle = (sides[0] + sides[1]) // 2
        box = QRect(middle - width // 2, line.center().y() - px(10), width, px(21))
        # A ground of its own, so that the arrow does not run through the words.
        ground = tone_soft(theme.tokens, view.tone)
        edge = theme.color("border_strong") if view.tone is Tone.NEUTRAL else None
        rounded(painter, box, ground, edge, box.height() / 2)
        words = box.adjusted(px(6), 0, -px(6), 0)
        draw_text(painter, words, view.summary, font, tone_text(theme.tokens, view.tone), _MIDDLE)
