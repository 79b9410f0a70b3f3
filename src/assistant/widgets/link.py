"""Words that do something when they are clicked: a number dials, an address writes."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from assistant.widgets.labels import MAX_SHAPED, plain_tip
from assistant.widgets.painting import draw_icon, draw_text, focus_ring, rounded, text_width
from assistant.widgets.theme import Theme


class Link(QPushButton):
    """One line, elided; reached by Tab, pressed by Space or Enter."""

    def __init__(
        self, theme: Theme, icon: str, text: str, name: str, parent: QWidget | None = None
    ) -> None:
        """`name` says what a click does, for screen readers and as the tool tip."""
        super().__init__(parent)
        self._theme, self._icon, self._words = theme, icon, text[:MAX_SHAPED]
        self.setAccessibleName(name)
        self.setToolTip(plain_tip(name))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_words(self, icon: str, text: str) -> None:
        """Show other words, which also say what a click does."""
        self._icon, self._words = icon, text[:MAX_SHAPED]
        self.setAccessibleName(text)
        self.setToolTip(plain_tip(text))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        px = self._theme.px
        words = text_width(self._theme.figures(13, 500), self._words)
        return QSize(words + px(16 + 8 + 16) + 2, px(28))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(60), self._theme.px(28))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        px, area = theme.px, self.rect()
        if self.underMouse() or self.isDown():
            rounded(painter, area, theme.color("hover"), None, px(7))
        icon = theme.icon(self._icon, "accent_text", 16, self.devicePixelRatioF())
        box = area.adjusted(px(8), 0, 0, 0)
        box.setWidth(px(16))
        draw_icon(painter, box, icon)
        font, ink = theme.figures(13, 500), theme.color("accent_text")
        draw_text(painter, area.adjusted(px(32), 0, -px(6), 0), self._words, font, ink)
        if self.hasFocus():
            focus_ring(painter, area, theme.color("accent"), px(7))
