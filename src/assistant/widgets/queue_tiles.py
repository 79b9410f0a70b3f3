"""How queues look: a heading, numbered waiting callers, then the members."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from assistant.presenters.views import MemberView, QueueView, Tone, WaitingView
from assistant.widgets.lamp import paint_lamp
from assistant.widgets.painting import draw_text, focus_ring, rounded, text_width
from assistant.widgets.theme import Theme
from assistant.widgets.tile_layout import TileSize
from assistant.widgets.tile_view import Marks
from assistant.widgets.tokens import lamp_color, tone_soft, tone_text

Row = QueueView | WaitingView | MemberView
_MIDDLE = Qt.AlignmentFlag.AlignHCenter
_RIGHT = Qt.AlignmentFlag.AlignRight


class QueueTiles:
    """Queues as whole lines, people as tiles."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._heading = TileSize(theme.px(28), space_above=theme.px(12))
        self._waiting = TileSize(theme.px(48), theme.px(248))
        self._member = TileSize(theme.px(28), theme.px(204))

    def size(self, view: Row) -> TileSize:
        """What the row wants."""
        if isinstance(view, QueueView):
            return self._heading
        return self._waiting if isinstance(view, WaitingView) else self._member

    def paint(self, painter: QPainter, rect: QRect, view: Row, running: str, marks: Marks) -> None:
        """Paint a row of any of the three kinds."""
        if isinstance(view, QueueView):
            self._paint_heading(painter, rect, view, marks)
        elif isinstance(view, WaitingView):
            self._paint_waiting(painter, rect, view, running, marks)
        else:
            self._paint_member(painter, rect, view, marks)

    def _paint_heading(self, painter: QPainter, rect: QRect, view: QueueView, marks: Marks) -> None:
        theme = self._theme
        self._paint_chosen(painter, rect, marks, theme.px(6))
        px, font, small = theme.px, theme.font(13, 600), theme.font(11, 600)
        width = text_width(small, view.detail) + px(16)
        capsule = QRect(rect.right() - px(4) - width, rect.center().y() - px(9), width, px(19))
        rounded(painter, capsule, tone_soft(theme.tokens, view.tone), None, px(9))
        ink = tone_text(theme.tokens, view.tone)
        draw_text(painter, capsule, view.detail, small, ink, _MIDDLE)
        line = QRect(rect.left() + px(4), rect.top(), capsule.left() - rect.left(), rect.height())
        name = min(text_width(font, view.name) + 2, line.width() - px(60))
        draw_text(painter, QRect(line.topLeft(), line.bottomRight()), view.name, font,
                  theme.color("text"))  # fmt: skip
        line.setLeft(line.left() + name + px(8))
        draw_text(painter, line, view.number, theme.figures(12), theme.color("muted"))

    def _paint_waiting(
        self, painter: QPainter, rect: QRect, view: WaitingView, running: str, marks: Marks
    ) -> None:
        theme, tokens = self._theme, self._theme.tokens
        px = theme.px
        ground = theme.color("hover" if Marks.HOVER in marks else "sunken")
        rounded(painter, rect, ground, theme.color("border"), px(10))
        self._paint_chosen(painter, rect, marks, px(10))
        disc = QRect(rect.left() + px(10), rect.top() + px(12), px(24), px(24))
        rounded(painter, disc, tone_soft(tokens, Tone.WARNING), None, px(12))
        ink = tone_text(tokens, Tone.WARNING)
        draw_text(painter, disc, str(view.position), theme.figures(12, 700), ink, _MIDDLE)
        font = theme.figures(13, 600)
        width = text_width(font, running) + 2
        clock = QRect(rect.right() - px(12) - width, rect.top(), width, rect.height())
        draw_text(painter, clock, running, font, ink, _RIGHT)
        left = disc.right() + px(10)
        top = px(5) if view.subtitle else px(14)
        line = QRect(left, rect.top() + top, clock.left() - left - px(8), px(20))
        draw_text(painter, line, view.title, theme.font(13, 600), theme.color("text"))
        line.translate(0, px(18))
        draw_text(painter, line, view.subtitle, theme.font(12), theme.color("muted"))

    def _paint_member(self, painter: QPainter, rect: QRect, view: MemberView, marks: Marks) -> None:
        theme = self._theme
        px, font = theme.px, theme.font(12, 500)
        if Marks.HOVER in marks:
            rounded(painter, rect, theme.color("hover"), None, px(6))
        self._paint_chosen(painter, rect, marks, px(6))
        box = QRectF(rect.left() + px(8), rect.center().y() - px(5) + 0.5, px(10), px(10))
        ground = theme.color("surface")
        paint_lamp(painter, box, view.lamp, lamp_color(theme.tokens, view.lamp), ground)
        line = rect.adjusted(px(26), 0, -px(6), 0)
        name, state = member_widths(
            text_width(font, view.name) + 2,
            text_width(theme.font(12), view.state_word) + 2,
            line.width() - px(6),
        )
        draw_text(painter, QRect(line.left(), line.top(), name, line.height()), view.name, font,
                  theme.color("text"))  # fmt: skip
        line.setLeft(line.left() + name + px(6))
        line.setWidth(state)
        draw_text(painter, line, view.state_word, theme.font(12), theme.color("muted"))

    def _paint_chosen(self, painter: QPainter, rect: QRect, marks: Marks, radius: int) -> None:
        color = self._theme.color
        if Marks.SELECTED in marks:
            rounded(painter, rect, color("accent_soft"), None, radius)
        if Marks.FOCUS in marks:
            focus_ring(painter, rect, color("accent"), radius)


def member_widths(name: int, state: int, room: int) -> tuple[int, int]:
    """How many pixels name and state get of `room`: the state is what one looks for, so that it
    is whole while that leaves the name two fifths.
    """
    if name + state <= room:
        return name, state
    state = min(state, max(room * 3 // 5, room - name))
    return max(0, room - state), state
