"""The registration in the window's corner: a sign, a word, the account."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from assistant.presenters.views import Lamp, RegistrationView, Tone
from assistant.widgets.labels import plain_tip
from assistant.widgets.lamp import paint_lamp
from assistant.widgets.painting import draw_text, focus_ring, rounded, text_width
from assistant.widgets.theme import Theme
from assistant.widgets.tokens import tone_soft, tone_text

_SIGNS = {
    Tone.GOOD: Lamp.AVAILABLE,
    Tone.WARNING: Lamp.STALE,
    Tone.BAD: Lamp.NOT_REGISTERED,
    Tone.NEUTRAL: Lamp.UNKNOWN,
    Tone.ACCENT: Lamp.UNKNOWN,
}


class RegistrationPill(QPushButton):
    """A click asks for the account's settings."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._view = RegistrationView("", "", Tone.NEUTRAL)
        self._font = theme.font(12, 600)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_view(self, view: RegistrationView) -> None:
        """Show where the line stands."""
        self._view = view
        extension = view.account.partition("@")[0]
        spoken = ", ".join(part for part in (view.word, extension, view.detail) if part)
        self.setAccessibleName(spoken)
        self.setToolTip(plain_tip(view.detail or view.account))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        px = self._theme.px
        return QSize(text_width(self._font, self._words()) + px(42), px(28))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(96), self._theme.px(28))

    def _words(self) -> str:
        extension = self._view.account.partition("@")[0]
        return " · ".join(part for part in (extension[:24], self._view.word) if part)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        px, tokens, tone = theme.px, theme.tokens, self._view.tone
        rounded(painter, self.rect(), tone_soft(tokens, tone), None, self.height() / 2)
        ink = tone_text(tokens, tone)
        size = px(10)
        box = QRectF(px(12), (self.height() - size) / 2, size, size)
        paint_lamp(painter, box, _SIGNS[tone], ink, tone_soft(tokens, tone))
        area = QRect(px(28), 0, self.width() - px(38), self.height())
        draw_text(painter, area, self._words(), self._font, ink)
        if self.hasFocus():
            focus_ring(painter, self.rect(), theme.color("accent"), self.height() / 2)
