"""A panel: a surface with round corners, a heading with room for controls, and a body."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from assistant.widgets.labels import Badge, plain_label
from assistant.widgets.painting import rounded
from assistant.widgets.theme import Theme


class Panel(QFrame):
    """Put controls into `head` and the content into `body`."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.title: QLabel = plain_label(theme.font(14, 600))
        self.count = Badge(theme)
        self.count.hide()
        self.head = QHBoxLayout()
        self.head.setContentsMargins(theme.px(16), theme.px(10), theme.px(10), theme.px(8))
        self.head.setSpacing(theme.px(8))
        self.head.addWidget(self.title)
        self.head.addWidget(self.count)
        self.head.addStretch(1)
        # As high as a heading with controls, so that headings beside each other line up.
        self.head.addStrut(theme.px(32))
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(1, 1, 1, 1)
        self.body.setSpacing(0)
        self.body.addLayout(self.head)

    def show_title(self, title: str) -> None:
        """Name the panel, for eyes and screen readers."""
        self.title.setText(title)
        self.setAccessibleName(title)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        color = self._theme.color
        radius = self._theme.px(12)
        rounded(painter, self.rect(), color("surface"), color("border"), radius)
