"""The program's buttons: an icon, words, or both; painted from the theme's tokens."""

from __future__ import annotations

from enum import Enum, unique

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from assistant.widgets.painting import draw_icon, draw_text, focus_ring, rounded, text_width
from assistant.widgets.shortcuts import shown_keys
from assistant.widgets.theme import Theme


@unique
class Look(Enum):
    """How much a button stands out."""

    GHOST = "ghost"
    """No box until the pointer is over it."""
    SOFT = "soft"
    """A quiet box."""
    ACCENT = "accent"
    GOOD = "good"
    BAD = "bad"
    BAD_SOFT = "bad_soft"


_FILLS = {Look.ACCENT: "accent", Look.GOOD: "good", Look.BAD: "bad"}
_ICON_SIZE = 18


class Button(QPushButton):
    """A button without words of its own needs `name`, which is its tool tip too."""

    def __init__(
        self,
        theme: Theme,
        icon: str = "",
        text: str = "",
        look: Look = Look.GHOST,
        name: str = "",
        height: int = 32,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._theme = theme
        self._icon = icon
        self._look = look
        self._height = height
        self._has_keyboard_focus = False
        self._keys = ""
        self._is_narrow = False
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setFont(theme.font(13, 600 if look in _FILLS else 500))
        self.name(name)

    def name(self, name: str) -> None:
        """What a screen reader says, and the tool tip of a button without words."""
        self.setAccessibleName(name or self.text())
        words = name or self.text()
        if self._keys:
            self.setToolTip(f"{words} ({shown_keys(self._keys)})")
        elif words != self.text() or not self.shows_words:
            self.setToolTip(words)
        elif self.toolTip() == words:
            self.setToolTip("")

    def show_keys(self, keys: str) -> None:
        """Tell in the tool tip which keys do the same."""
        self._keys = keys
        self.name(self.accessibleName())

    def show_icon(self, icon: str) -> None:
        """Change the icon."""
        if icon != self._icon:
            self._icon = icon
            self.update()

    def show_look(self, look: Look) -> None:
        """Let the button stand out more or less."""
        if look is not self._look:
            self._look = look
            self.update()

    def hide_words(self, are_hidden: bool) -> None:
        """Take the room of the icon alone: the row is too narrow for the words of all."""
        if are_hidden != self._is_narrow:
            self._is_narrow = are_hidden
            self.updateGeometry()
            self.name(self.accessibleName())
            self.update()

    @property
    def full_width(self) -> int:
        """The width that icon and words want."""
        px = self._theme.px
        if not self.text():
            return px(self._height)
        icon = px(_ICON_SIZE) + px(8) if self._icon else 0
        return px(12) * 2 + icon + text_width(self.font(), self.text()) + 2

    @property
    def was_focused_by_mouse(self) -> bool:
        """Whether it got the keyboard by a click, so that no ring is shown."""
        return not self._has_keyboard_focus

    def sizeHint(self) -> QSize:
        px = self._theme.px
        width = px(40) if self._is_narrow and self._icon else self.full_width
        return QSize(width, px(self._height))

    def minimumSizeHint(self) -> QSize:
        """Long words of some languages give way to the icon, and are never pushed out of the row;
        words without an icon stay."""
        hint, px = self.sizeHint(), self._theme.px
        return QSize(min(hint.width(), px(40 if self._icon else 200)), hint.height())

    @property
    def shows_words(self) -> bool:
        """Whether there is room for its words; otherwise the icon stands alone and the tool tip
        tells."""
        if not self.text() or not self._icon:
            return bool(self.text())
        return self.width() >= self.full_width - self._theme.px(12)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.name(self.accessibleName())

    def focusInEvent(self, event: QFocusEvent) -> None:
        reason = event.reason()
        self._has_keyboard_focus = reason is not Qt.FocusReason.MouseFocusReason
        super().focusInEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        radius = self._theme.px(8)
        fill = self._fill()
        if fill is not None:
            rounded(painter, self.rect(), fill, self._border(), radius)
        token = self._ink()
        self._paint_content(painter, token)
        if self.hasFocus() and self._has_keyboard_focus:
            self._paint_ring(painter, radius)

    def _paint_ring(self, painter: QPainter, radius: int) -> None:
        color = self._theme.color
        focus_ring(painter, self.rect(), color("accent"), radius)
        if self._look in _FILLS:
            inner = self.rect().adjusted(2, 2, -2, -2)
            rounded(painter, inner, None, color("on_fill"), max(2, radius - 2), 1.5)

    def _paint_content(self, painter: QPainter, token: str) -> None:
        theme, area = self._theme, self.rect()
        if not self.isEnabled():
            painter.setOpacity(0.6 if self._look in _FILLS else 0.45)
        text = self.text() if self.shows_words else ""
        icon = theme.px(_ICON_SIZE) if self._icon else 0
        if self._icon and not text:
            pixmap = theme.icon(self._icon, token, _ICON_SIZE, self.devicePixelRatioF())
            draw_icon(painter, area, pixmap)
            return
        gap = theme.px(8) if self._icon else 0
        words = min(text_width(self.font(), text) + 2, area.width() - icon - gap - theme.px(12))
        left = (area.width() - icon - gap - words) // 2
        if self._icon:
            box = QRect(left, 0, icon, area.height())
            pixmap = theme.icon(self._icon, token, _ICON_SIZE, self.devicePixelRatioF())
            draw_icon(painter, box, pixmap)
        box = QRect(left + icon + gap, 0, words, area.height())
        draw_text(painter, box, text, self.font(), theme.color(token))

    def _fill(self) -> QColor | None:
        color = self._theme.color
        is_over = self.underMouse() and self.isEnabled()
        if self._look in _FILLS:
            name = _FILLS[self._look]
            if not self.isEnabled():
                # What cannot be done does not shine.
                return color("pressed")
            return color(f"{name}_hover" if is_over or self.isDown() else name)
        if self._look is Look.BAD_SOFT:
            return color("pressed" if is_over or self.isDown() else "bad_soft")
        if self.isChecked():
            return color("accent_soft")
        if self.isDown():
            return color("pressed")
        if is_over:
            return color("hover") if self._look is Look.GHOST else color("pressed")
        return color("hover") if self._look is Look.SOFT else None

    def _border(self) -> QColor | None:
        return None

    def _ink(self) -> str:
        if self._look in _FILLS:
            return "on_fill" if self.isEnabled() else "text"
        if self._look is Look.BAD_SOFT:
            return "bad_text"
        if self.isChecked():
            return "accent_text"
        return "text" if self._look is Look.SOFT or self.underMouse() or self.text() else "muted"
