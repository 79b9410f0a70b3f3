"""How the rows of the contacts and of a contact's journal look."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter

from assistant.presenters.views.contacts import ContactRowView, JournalMark, JournalRowView
from assistant.widgets.avatar import paint_avatar
from assistant.widgets.painting import draw_icon, draw_text, focus_ring, rounded, text_width
from assistant.widgets.theme import Theme
from assistant.widgets.tile_layout import TileSize
from assistant.widgets.tile_view import Marks

_SIGNS = {
    JournalMark.INCOMING: ("phone-incoming", "good_text"),
    JournalMark.MISSED: ("phone-missed", "bad_text"),
    JournalMark.OUTGOING: ("phone-outgoing", "accent_text"),
    JournalMark.NOTE: ("sticky-note", "muted"),
    JournalMark.CASE: ("briefcase", "accent_text"),
    JournalMark.LEAD: ("user", "accent_text"),
    JournalMark.OPPORTUNITY: ("circle-dot", "accent_text"),
}


class ContactTiles:
    """One whole line a contact."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._size = TileSize(theme.px(50))

    def size(self, _view: ContactRowView) -> TileSize:
        """What the row wants."""
        return self._size

    def paint(
        self, painter: QPainter, rect: QRect, view: ContactRowView, _running: str, marks: Marks
    ) -> None:
        """Paint a contact."""
        theme, px = self._theme, self._theme.px
        paint_ground(painter, theme, rect, marks)
        disc = QRect(rect.left() + px(8), rect.top() + px(8), px(34), px(34))
        paint_face(painter, theme, disc, view)
        left = disc.right() + px(12)
        line = QRect(left, rect.top() + px(6), rect.right() - left - px(8), px(20))
        if not view.subtitle:
            line.moveTop(rect.top() + (rect.height() - line.height()) // 2)
        draw_text(painter, line, view.title, theme.font(13, 600), theme.color("text"))
        line.translate(0, px(18))
        draw_text(painter, line, view.subtitle, theme.font(12), theme.color("muted"))


class JournalTiles:
    """One whole line a call or note."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._size = TileSize(theme.px(48))

    def size(self, _view: JournalRowView) -> TileSize:
        """What the row wants."""
        return self._size

    def paint(
        self, painter: QPainter, rect: QRect, view: JournalRowView, _running: str, marks: Marks
    ) -> None:
        """Paint a row."""
        theme, px = self._theme, self._theme.px
        paint_ground(painter, theme, rect, marks)
        icon, token = _SIGNS[view.mark]
        device = painter.device()
        ratio = device.devicePixelRatioF() if device is not None else 1.0
        place = QRect(rect.left() + px(8), rect.top(), px(20), rect.height())
        draw_icon(painter, place, theme.icon(icon, token, 17, ratio))
        left, right = place.right() + px(12), rect.right() - px(8)
        top = QRect(left, rect.top() + px(5), right - left, px(20))
        below = top.translated(0, px(18))
        for line, text in ((top, view.when), (below, view.detail)):
            muted, side = theme.color("muted"), Qt.AlignmentFlag.AlignRight
            draw_text(painter, line, text, theme.figures(12), muted, side)
        ink = theme.color("bad_text" if view.mark is JournalMark.MISSED else "text")
        draw_text(painter, self._left(top, view.when), view.title, theme.font(13, 600), ink)
        words, muted = self._left(below, view.detail), theme.color("muted")
        draw_text(painter, words, view.subtitle, theme.font(12), muted)

    def _left(self, line: QRect, beside: str) -> QRect:
        taken = text_width(self._theme.figures(12), beside) + self._theme.px(10)
        return line.adjusted(0, 0, -taken, 0)


def paint_ground(painter: QPainter, theme: Theme, rect: QRect, marks: Marks) -> None:
    """What lies under a row: chosen, pointed at, or reached by the keyboard."""
    box = rect.adjusted(0, 1, 0, -1)
    if Marks.SELECTED in marks:
        rounded(painter, box, theme.color("accent_soft"), None, theme.px(8))
    elif Marks.HOVER in marks:
        rounded(painter, box, theme.color("hover"), None, theme.px(8))
    if Marks.FOCUS in marks:
        focus_ring(painter, box, theme.color("accent"), theme.px(8))


def paint_face(painter: QPainter, theme: Theme, disc: QRect, view: ContactRowView) -> None:
    """A person's initials on a disc, an organization's house on a rounded square."""
    if not view.is_organization:
        font = theme.font(12, 600)
        paint_avatar(painter, theme, disc, view.initials, view.title, font)
        return
    rounded(painter, disc, theme.color("pressed"), None, theme.px(9))
    device = painter.device()
    ratio = device.devicePixelRatioF() if device is not None else 1.0
    draw_icon(painter, disc, theme.icon("building-2", "muted", 18, ratio))
