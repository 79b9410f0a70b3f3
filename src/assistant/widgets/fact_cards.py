"""Facts under headings, each group on a card of its own; two cards beside each other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from assistant.presenters.views import Tone
from assistant.presenters.views.why import WhyRow, WhySection
from assistant.widgets.labels import ToneLabel, plain_label
from assistant.widgets.painting import rounded
from assistant.widgets.theme import Theme

_SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse


class FactCards(QScrollArea):
    """One wide section above or below the others, of which the second stands at the right.

    Page Up and Down scroll.
    """

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)

    def show_sections(
        self, sections: Sequence[WhySection], *, is_first_on_top: bool = False
    ) -> None:
        """Show these, and stay where the reader is. The first or else the last one is wide."""
        at = self.verticalScrollBar().value()
        gap = self._theme.px(12)
        cards = [_Card(self._theme, section) for section in sections]
        inside = QWidget()
        inside.setAutoFillBackground(False)
        whole = QVBoxLayout(inside)
        whole.setContentsMargins(0, 0, gap, 0)
        whole.setSpacing(gap)
        beside = QHBoxLayout()
        beside.setSpacing(gap)
        left, right = QVBoxLayout(), QVBoxLayout()
        others, wide = (cards[1:], cards[:1]) if is_first_on_top else (cards[:-1], cards[-1:])
        for place, card in enumerate(others):
            (right if place == 1 else left).addWidget(card)
        for column in (left, right):
            column.setSpacing(gap)
            column.addStretch(1)
            beside.addLayout(column, 1)
        whole.addLayout(beside)
        for card in wide:
            whole.insertWidget(0 if is_first_on_top else -1, card)
        whole.addStretch(1)
        self.setWidget(inside)
        inside.setAutoFillBackground(False)
        self.verticalScrollBar().setValue(at)


class _Card(QFrame):
    def __init__(self, theme: Theme, section: WhySection) -> None:
        super().__init__()
        self._theme, px = theme, theme.px
        self.setAccessibleName(section.title)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(12), px(16), px(14))
        column.setSpacing(px(10))
        column.addWidget(plain_label(theme.font(13, 600), section.title))
        muted = QPalette.ColorRole.PlaceholderText
        if not section.rows:
            column.addWidget(plain_label(theme.font(12), section.nothing, muted, wraps=True))
            return
        grid = QGridLayout()
        grid.setHorizontalSpacing(px(14))
        grid.setVerticalSpacing(px(8))
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(0, px(92))
        for line, row in enumerate(section.rows):
            label = plain_label(theme.font(12), row.label, muted, wraps=True)
            label.setMaximumWidth(px(140))
            grid.addWidget(label, line, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(_value(theme, row), line, 1, Qt.AlignmentFlag.AlignTop)
        column.addLayout(grid)

    def paintEvent(self, _event: QPaintEvent) -> None:
        color, radius = self._theme.color, self._theme.px(10)
        rounded(QPainter(self), self.rect(), color("sunken"), color("border"), radius)


def _value(theme: Theme, row: WhyRow) -> QWidget:
    if row.tone is Tone.NEUTRAL:
        label = plain_label(theme.font(12, 500), row.value, wraps=True)
    else:
        label = ToneLabel(theme, theme.font(12, 600), row.tone)
        label.setText(row.value)
    label.setTextInteractionFlags(_SELECTABLE)
    return label
