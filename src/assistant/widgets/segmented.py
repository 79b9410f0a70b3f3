"""A row of choices of which one holds: the modern radio group."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QHBoxLayout,
    QRadioButton,
    QSizePolicy,
    QWidget,
)

from assistant.widgets.painting import draw_icon, draw_text, focus_ring, rounded, text_width
from assistant.widgets.theme import Theme


class _Segment(QRadioButton):
    def __init__(self, theme: Theme, text: str, icon: str, name: str) -> None:
        super().__init__("" if icon else text)
        self._theme, self._icon = theme, icon
        self.setAccessibleName(name or text)
        if icon:
            self.setToolTip(name or text)
        self._has_keyboard_focus = False
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def sizeHint(self) -> QSize:
        px = self._theme.px
        if self._icon:
            return QSize(px(32), px(26))
        return QSize(text_width(self._theme.font(12, 600), self.text()) + px(18), px(26))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(32), self._theme.px(26))

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._has_keyboard_focus = event.reason() is not Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, painter = self._theme, QPainter(self)
        radius, color = theme.px(6), theme.color
        if self.isChecked():
            fill = color("pressed") if theme.tokens.is_dark else color("surface")
            rounded(painter, self.rect(), fill, color("border_strong"), radius)
        token = "text" if self.isChecked() or self.underMouse() else "muted"
        if self._icon:
            pixmap = theme.icon(self._icon, token, 16, self.devicePixelRatioF())
            draw_icon(painter, self.rect(), pixmap)
        else:
            weight = 600 if self.isChecked() else 500
            area = QRect(self.rect()).adjusted(4, 0, -4, 0)
            middle = Qt.AlignmentFlag.AlignHCenter
            draw_text(painter, area, self.text(), theme.font(12, weight), color(token), middle)
        if self.hasFocus() and self._has_keyboard_focus:
            focus_ring(painter, self.rect(), color("accent"), radius)


class Segmented(QWidget):
    """Exactly one segment is chosen; arrow keys move between them."""

    chosen = Signal(int)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name)
        self._group = QButtonGroup(self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(3, 3, 3, 3)
        self._row.setSpacing(2)
        self._group.idClicked.connect(self.chosen)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def add(self, text: str, icon: str = "", name: str = "") -> None:
        """Add a segment at the end; the first one is chosen."""
        segment = _Segment(self._theme, text, icon, name)
        segment.setChecked(not self._group.buttons())
        self._group.addButton(segment, len(self._group.buttons()))
        self._row.addWidget(segment)

    def choose(self, number: int) -> None:
        """Choose a segment without telling anybody."""
        self._group.button(number).setChecked(True)

    def button(self, number: int) -> QAbstractButton:
        """A segment."""
        return self._group.button(number)

    @property
    def current(self) -> int:
        """The chosen segment."""
        return self._group.checkedId()

    def paintEvent(self, _event: QPaintEvent) -> None:
        color = self._theme.color
        fill = color("sunken") if self._theme.tokens.is_dark else color("hover")
        rounded(QPainter(self), self.rect(), fill, None, self._theme.px(8))
