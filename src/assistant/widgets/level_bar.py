"""A bar that shows how loud something is right now."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from assistant.widgets.painting import rounded
from assistant.widgets.theme import Theme

_FALL = 0.12
"""A bar rises at once and falls slowly: a syllable is too short to be seen."""
_TOO_LOUD = 0.92


class LevelBar(QWidget):
    """Give it levels from 0 to 1; it paints nothing else."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.level = 0.0
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(200), self._theme.px(10))

    def show_level(self, level: float) -> None:
        """How loud it is now."""
        self._show(max(min(max(level, 0.0), 1.0), self.level - _FALL))

    def show_silence(self) -> None:
        """Nothing is measured any more."""
        self._show(0.0)

    def _show(self, shown: float) -> None:
        if shown != self.level:
            self.level = shown
            self.setAccessibleDescription(f"{round(100 * shown)} %")
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        radius = self.height() / 2
        rounded(painter, self.rect(), theme.color("pressed"), radius=radius)
        if width := round(self.level * self.width()):
            color = "bad" if self.level > _TOO_LOUD else "good"
            filled = QRect(0, 0, max(width, self.height()), self.height())
            rounded(painter, filled, theme.color(color), radius=radius)
