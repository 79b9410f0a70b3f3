"""How the lines of a type-ahead list look."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from assistant.presenters.views import SuggestionKind, SuggestionView
from assistant.widgets.avatar import paint_avatar, paint_corner_lamp
from assistant.widgets.painting import draw_icon, draw_text, rounded
from assistant.widgets.theme import Theme
from assistant.widgets.tile_layout import TileSize
from assistant.widgets.tile_view import Marks


class SuggestionTiles:
    """One whole line a suggestion; what cannot be chosen is faint and says why."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._size = TileSize(theme.px(48))

    def size(self, _view: SuggestionView) -> TileSize:
        """What the line wants."""
        return self._size

    def paint(
        self, painter: QPainter, rect: QRect, view: SuggestionView, _running: str, marks: Marks
    ) -> None:
        """Paint a line."""
        theme = self._theme
        px, ground = theme.px, "surface"
        if Marks.SELECTED in marks:
            ground = "accent_soft"
        elif Marks.HOVER in marks:
            ground = "hover"
        rounded(painter, rect.adjusted(0, 1, 0, -1), theme.color(ground), None, px(8))
        if not view.is_allowed:
            painter.setOpacity(0.55)
        disc = QRect(rect.left() + px(8), rect.top() + px(8), px(32), px(32))
        paint_avatar(painter, theme, disc, view.initials, view.title, theme.font(12, 600))
        if view.lamp is not None:
            paint_corner_lamp(painter, theme, disc, view.lamp, ground)
        left = disc.right() + px(12)
        line = QRect(left, rect.top() + px(5), rect.right() - left - px(28), px(20))
        subtitle = view.subtitle if view.is_allowed else view.hint
        if not subtitle:
            line.setTop(rect.top() + 1)
            line.setHeight(rect.height() - 2)
        draw_text(painter, line, view.title, theme.font(13, 600), theme.color("text"))
        line.translate(0, px(18))
        painter.setOpacity(1.0)
        ink = theme.color("muted" if view.is_allowed else "bad_text")
        draw_text(painter, line, subtitle, theme.font(12), ink)
        self._paint_sign(painter, rect, view, marks)

    def _paint_sign(
        self, painter: QPainter, rect: QRect, view: SuggestionView, marks: Marks
    ) -> None:
        theme = self._theme
        device = painter.device()
        ratio = device.devicePixelRatioF() if device is not None else 1.0
        name = "user" if view.kind is SuggestionKind.CONTACT else ""
        if Marks.SELECTED in marks:
            name = "corner-down-left"
        if not view.is_allowed:
            name = "ban"
        if name:
            place = QRect(rect.right() - theme.px(28), rect.top(), theme.px(20), rect.height())
            draw_icon(painter, place, theme.icon(name, "muted", 16, ratio))
