"""A volume: a slider with its percentage."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QWidget

from assistant.widgets.labels import plain_label
from assistant.widgets.slider import Slider
from assistant.widgets.theme import Theme

LOUDEST = 200
"""Per cent: twice the amplitude."""


class Volume(QWidget):
    """Tells what the user wants while the slider is being moved, so that it is heard at once."""

    wanted = Signal(int)
    """Per cent; 100 is as it comes."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.slider = Slider(theme, name)
        self.slider.setMaximum(LOUDEST)
        self.slider.setSingleStep(5)
        self.slider.setPageStep(20)
        self._percent = plain_label(theme.figures(12), "", QPalette.ColorRole.PlaceholderText)
        self._percent.setMinimumWidth(theme.px(44))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(10))
        row.addWidget(plain_label(theme.font(13), name))
        row.addWidget(self.slider, 1)
        row.addWidget(self._percent)
        self.slider.valueChanged.connect(self._on_value)
        self.slider.moved.connect(self.wanted)
        self._on_value(self.slider.value())

    def show_percent(self, percent: int) -> None:
        """Show how loud it is."""
        self.slider.show_value(percent)

    def _on_value(self, percent: int) -> None:
        self._percent.setText(f"{percent} %")
        self.slider.setAccessibleDescription(f"{percent} %")
        if self.slider.isSliderDown():
            self.wanted.emit(percent)
