"""A slider that goes where it is clicked, and tells what the user did apart from what was shown."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QSlider, QStyle, QWidget

from assistant.widgets.painting import focus_ring, rounded
from assistant.widgets.theme import Theme

_KNOB = 14


class Slider(QSlider):
    """Arrow keys move it by a step, Page Up and Down by a page."""

    moved = Signal(int)
    """The user put it there: with the mouse when it is let go, with a key at once."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self._has_keyboard_focus = False
        self.setAccessibleName(name)
        self.setFixedHeight(theme.px(24))
        self.setMinimumWidth(theme.px(60))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.actionTriggered.connect(self._on_action)

    def show_value(self, value: int) -> None:
        """Show where it is, unless the user is just moving it."""
        if not self.isSliderDown():
            self.setValue(value)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self.setValue(self._value_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self.setValue(self._value_at(event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown() and event.button() is Qt.MouseButton.LeftButton:
            self.setSliderDown(False)
            self.moved.emit(self.value())

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._has_keyboard_focus = event.reason() is not Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        knob, thick = theme.px(_KNOB), theme.px(4)
        if not self.isEnabled():
            painter.setOpacity(0.45)
        span = self.maximum() - self.minimum()
        share = (self.value() - self.minimum()) / span if span else 0.0
        left = round(share * (self.width() - knob))
        if self.isRightToLeft():
            left = self.width() - knob - left
        top = (self.height() - thick) // 2
        groove = QRect(knob // 2, top, self.width() - knob, thick)
        rounded(painter, groove, theme.color("pressed"), None, thick / 2)
        done = QRect(groove)
        if self.isRightToLeft():
            done.setLeft(left + knob // 2)
        else:
            done.setRight(left + knob // 2)
        rounded(painter, done, theme.color("accent"), None, thick / 2)
        place = QRect(left, (self.height() - knob) // 2, knob, knob)
        rounded(painter, place, theme.color("accent"), theme.color("surface"), knob / 2, 2.0)
        if self.hasFocus() and self._has_keyboard_focus:
            focus_ring(painter, self.rect(), theme.color("accent"), theme.px(8))

    def _value_at(self, x: float) -> int:
        knob = self._theme.px(_KNOB)
        return QStyle.sliderValueFromPosition(
            self.minimum(),
            self.maximum(),
            round(x - knob / 2),
            self.width() - knob,
            self.isRightToLeft(),
        )

    def _on_action(self, _action: int) -> None:
        """A key or the wheel: the value follows when this returns."""
        self.setValue(self.sliderPosition())
        self.moved.emit(self.value())
