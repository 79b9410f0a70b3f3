"""Tags beside each other, as many as there is room for, then how many more there are."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from assistant.presenters.views import Tone
from assistant.widgets.labels import plain_tip
from assistant.widgets.painting import draw_text, rounded, text_width
from assistant.widgets.theme import Theme
from assistant.widgets.tokens import tone_soft, tone_text


class TagRow(QWidget):
    """Hidden without tags; screen readers hear all, the tool tip tells them when some are cut."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._font = theme.font(11, 600)
        self._tags: tuple[str, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_tags(self, tags: Sequence[str]) -> None:
        """Show these."""
        self._tags = tuple(tags)
        self.setAccessibleName(", ".join(self._tags))
        self.setVisible(bool(self._tags))
        self._tell()
        self.update()

    def shown(self) -> tuple[tuple[str, QRect], ...]:
        """What is painted, and where; the last one may be how many more there are."""
        px, gap = self._theme.px, self._theme.px(6)
        left = 0
        placed: list[tuple[str, QRect]] = []
        for place, tag in enumerate(self._tags):
            rest = len(self._tags) - place - 1
            more = self._width(f"+{rest}") + gap if rest else 0
            room = self.width() - left - more
            width = min(self._width(tag), room)
            if width < min(self._width(tag), px(56)) and placed:
                words = f"+{rest + 1}"
                placed.append((words, QRect(left, 0, self._width(words), self.height())))
                break
            placed.append((tag, QRect(left, 0, width, self.height())))
            left += width + gap
        return tuple(placed)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(120), self._theme.px(20))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._tell()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, tokens = QPainter(self), self._theme.tokens
        ground, ink = tone_soft(tokens, Tone.NEUTRAL), tone_text(tokens, Tone.NEUTRAL)
        inside = self._theme.px(8)
        for words, box in self.shown():
            rounded(painter, box, ground, None, box.height() / 2)
            area = box.adjusted(inside, 0, -inside + 1, 0)
            draw_text(painter, area, words, self._font, ink, Qt.AlignmentFlag.AlignHCenter)

    def _width(self, words: str) -> int:
        return text_width(self._font, words) + self._theme.px(16) + 2

    def _tell(self) -> None:
        is_cut = tuple(words for words, _ in self.shown()) != self._tags
        self.setToolTip(plain_tip(", ".join(self._tags)) if is_cut else "")
