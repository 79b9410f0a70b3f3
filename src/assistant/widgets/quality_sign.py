"""The sign of how well a call sounds: bars by their number, and a colour."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from assistant.presenters.views.sound import QualityLevel, QualityView
from assistant.widgets.painting import rounded
from assistant.widgets.theme import Theme

BARS = 3
_LIT = {QualityLevel.GOOD: 3, QualityLevel.POOR: 2, QualityLevel.BAD: 1}
_TOKENS = {
    QualityLevel.GOOD: "good_text",
    QualityLevel.POOR: "warning_text",
    QualityLevel.BAD: "bad_text",
}


class QualitySign(QWidget):
    """Three bars lit: good; two: poor; one: bad. The figures are its tool tip."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._view: QualityView | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.hide()

    @property
    def lit(self) -> int:
        """How many bars are lit."""
        return _LIT[self._view.level] if self._view is not None else 0

    def show_view(self, view: QualityView | None) -> None:
        """Show it; None: nothing is known."""
        if view == self._view:
            return
        self._view = view
        self.setVisible(view is not None)
        if view is not None:
            self.setAccessibleName(view.word)
            self.setAccessibleDescription(view.details)
            self.setToolTip(view.details)
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(16), self._theme.px(16))

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._view is None:
            return
        theme, painter = self._theme, QPainter(self)
        width, gap, bottom = theme.px(4), theme.px(2), self.height() - theme.px(2)
        for bar in range(BARS):
            height = round(theme.px(12) * (bar + 1) / BARS)
            place = QRect(bar * (width + gap), bottom - height, width, height)
            if bar < self.lit:
                rounded(painter, place, theme.color(_TOKENS[self._view.level]), None, 1.5)
            else:
                # An outline: what is missing is seen without colours, too.
                rounded(painter, place, None, theme.color("muted"), 1.5)
