"""A tinted square with an icon that says at a glance how things are."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from assistant.presenters.views import Tone
from assistant.widgets.painting import draw_icon, rounded
from assistant.widgets.theme import Theme
from assistant.widgets.tokens import tone_soft, tone_text

_ICONS = {
    Tone.NEUTRAL: "info",
    Tone.ACCENT: "info",
    Tone.GOOD: "circle-check",
    Tone.WARNING: "triangle-alert",
    Tone.BAD: "circle-alert",
}


class Sign(QWidget):
    """It says nothing to screen readers: the sentence stands beside it."""

    def __init__(
        self,
        theme: Theme,
        tone: Tone = Tone.NEUTRAL,
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """`icon` stays; without one the tone has its own."""
        super().__init__(parent)
        self._theme, self._tone, self._icon = theme, tone, icon
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_tone(self, tone: Tone) -> None:
        """How things are now."""
        self._tone = tone
        self.update()

    def sizeHint(self) -> QSize:
        side = self._theme.px(40)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        rounded(painter, self.rect(), tone_soft(theme.tokens, self._tone), None, theme.px(12))
        ink = tone_text(theme.tokens, self._tone).name()
        name = self._icon or _ICONS[self._tone]
        pixmap = theme.icons.pixmap(name, ink, theme.px(20), self.devicePixelRatioF())
        draw_icon(painter, self.rect(), pixmap)
