"""How colleagues and their departments look."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter

from assistant.presenters.views import ColleagueView, SectionView
from assistant.widgets.avatar import paint_avatar, paint_corner_lamp
from assistant.widgets.painting import draw_text, focus_ring, rounded, text_width
from assistant.widgets.theme import Theme
from assistant.widgets.tile_layout import TileSize
from assistant.widgets.tile_view import Marks


def paint_section(painter: QPainter, theme: Theme, rect: QRect, view: SectionView) -> None:
    """A department's heading with its head count."""
    font = theme.font(12, 600)
    line = rect.adjusted(theme.px(4), 0, 0, 0)
    draw_text(painter, line, view.title, font, theme.color("muted"))
    line.setLeft(line.left() + min(text_width(font, view.title), rect.width()) + theme.px(8))
    draw_text(painter, line, view.detail, theme.figures(12), theme.color("muted"))


class ColleagueTiles:
    """Sections as whole lines, people as tiles."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._section = TileSize(theme.px(24), space_above=theme.px(10))
        self._tile = TileSize(theme.px(54), theme.px(196))

    def size(self, view: ColleagueView | SectionView) -> TileSize:
        """What the row wants."""
        return self._section if isinstance(view, SectionView) else self._tile

    def paint(
        self,
        painter: QPainter,
        rect: QRect,
        view: ColleagueView | SectionView,
        _running: str,
        marks: Marks,
    ) -> None:
        """Paint a heading or a person."""
        theme = self._theme
        if isinstance(view, SectionView):
            paint_section(painter, theme, rect, view)
            return
        if Marks.DIMMED in marks:
            painter.setOpacity(0.4)
        ground = self._ground(painter, rect, marks)
        px = theme.px
        disc = QRect(rect.left() + px(10), rect.top() + px(9), px(36), px(36))
        paint_avatar(painter, theme, disc, view.initials, view.name, theme.font(13, 600))
        paint_corner_lamp(painter, theme, disc, view.lamp, ground)
        left = disc.right() + px(12)
        line = QRect(left, rect.top() + px(8), rect.right() - left - px(10), px(20))
        draw_text(painter, line, view.name, theme.font(13, 600), theme.color("text"))
        line.translate(0, px(19))
        small, muted = theme.figures(12), theme.color("muted")
        taken = text_width(small, view.extension) + px(8)
        words = line.adjusted(0, 0, -taken, 0)
        draw_text(painter, words, view.state_word, small, muted)
        draw_text(painter, line, view.extension, small, muted, Qt.AlignmentFlag.AlignRight)

    def _ground(self, painter: QPainter, rect: QRect, marks: Marks) -> str:
        """Paint the tile's box; returns the token of its colour."""
        theme = self._theme
        radius = theme.px(10)
        if Marks.TARGET in marks:
            rounded(painter, rect, theme.color("accent_soft"), theme.color("accent"), radius, 2.0)
            return "accent_soft"
        if Marks.FORBIDDEN in marks:
            painter.setOpacity(1.0)
            rounded(painter, rect, theme.color("bad_soft"), theme.color("bad"), radius, 1.5)
            return "bad_soft"
        if Marks.SELECTED in marks:
            ground, border = "accent_soft", None
        else:
            ground, border = "hover" if Marks.HOVER in marks else "sunken", theme.color("border")
        rounded(painter, rect, theme.color(ground), border, radius)
        if Marks.FOCUS in marks:
            focus_ring(painter, rect, theme.color("accent"), radius)
        return ground
