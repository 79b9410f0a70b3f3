"""A quiet card with a heading and a few lines: what would become of something."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from assistant.widgets.labels import ElidedLabel, plain_label
from assistant.widgets.painting import rounded
from assistant.widgets.theme import Theme


class ResultCard(QFrame):
    """The lines are plain text and elided, one below the other."""

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, px = theme, theme.px
        self._title = title
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(px(14), px(10), px(14), px(12))
        self._column.setSpacing(px(4))
        muted = QPalette.ColorRole.PlaceholderText
        self._column.addWidget(plain_label(theme.font(12, 600), title, muted))
        self._lines: list[ElidedLabel] = []

    def show_lines(self, lines: Sequence[str], nothing: str) -> None:
        """Show these lines, or `nothing` instead of none."""
        shown = list(lines) or [nothing]
        while len(self._lines) < len(shown):
            label = ElidedLabel(self._theme.font(13))
            self._lines.append(label)
            self._column.addWidget(label)
        for place, label in enumerate(self._lines):
            label.setVisible(place < len(shown))
            label.show_text(shown[place] if place < len(shown) else "")
        self.setAccessibleName(f"{self._title}: {', '.join(shown)}")

    def paintEvent(self, _event: QPaintEvent) -> None:
        color = self._theme.color
        rounded(QPainter(self), self.rect(), color("sunken"), color("border"), self._theme.px(8))
