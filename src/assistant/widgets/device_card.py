"""One use of sound, the device for it, and how loud it is."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from assistant.widgets.labels import ToneLabel, plain_label
from assistant.widgets.level_bar import LevelBar
from assistant.widgets.painting import draw_icon, rounded
from assistant.widgets.theme import Theme


class DeviceCard(QFrame):
    """`device` is the label of the device's name, for whoever knows it."""

    def __init__(
        self,
        theme: Theme,
        icon: str,
        use: str,
        bar: LevelBar | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._icon, px = theme, icon, theme.px
        self.device = ToneLabel(theme, theme.font(13))
        column = QVBoxLayout(self)
        column.setContentsMargins(px(52), px(11), px(16), px(13))
        column.setSpacing(px(3))
        column.addWidget(plain_label(theme.font(13, 600), use))
        column.addWidget(self.device)
        if bar is not None:
            column.addSpacing(px(5))
            column.addWidget(bar)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        px, color = theme.px, theme.color
        rounded(painter, self.rect(), color("sunken"), color("border"), px(10))
        icon = theme.icon(self._icon, "muted", 18, self.devicePixelRatioF())
        draw_icon(painter, QRect(px(16), px(12), px(20), px(20)), icon)
