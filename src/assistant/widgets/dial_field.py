"""Where numbers and names are typed: a field with suggestions and a button that dials."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from assistant.widgets.button import Button, Look
from assistant.widgets.suggestion_popup import SuggestionPopup
from assistant.widgets.theme import Theme

MAX_TYPED = 256


class IconField(QLineEdit):
    """A line edit with an icon at its left."""

    def __init__(self, theme: Theme, icon: str, placeholder: str) -> None:
        super().__init__()
        self._theme, self._icon = theme, icon
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setMaxLength(MAX_TYPED)
        self.setTextMargins(theme.px(20), 0, 0, 0)
        self.setClearButtonEnabled(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        token = "accent_text" if self.hasFocus() else "muted"
        pixmap = self._theme.icon(self._icon, token, 16, self.devicePixelRatioF())
        top = (self.height() - self._theme.px(16)) // 2
        QPainter(self).drawPixmap(self._theme.px(11), top, pixmap)


class DialField(QWidget):
    """Enter dials the chosen suggestion, or what is typed when none is chosen."""

    dial_requested = Signal(str)
    typed = Signal(str)
    """The text changed under the user's hands."""

    def __init__(
        self, theme: Theme, suggestions: QAbstractItemModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._suggestions = theme, suggestions
        self._popup: SuggestionPopup | None = None
        self.field = IconField(theme, "search", self.tr("Name or number"))
        self.button = Button(theme, "phone", self.tr("Call"), Look.ACCENT, height=36)
        self.field.setMinimumHeight(theme.px(36))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        row.addWidget(self.field, 1)
        row.addWidget(self.button)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.field.returnPressed.connect(self._on_return)
        self.field.textEdited.connect(self._on_edited)
        self.button.clicked.connect(self._on_return)

    def text(self) -> str:
        """What is typed."""
        return self.field.text().strip()

    def take_focus(self) -> None:
        """Put the cursor here, with the old text selected."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def _on_edited(self, text: str) -> None:
        if self._popup is None:
            # Made with the first key, when the window it lies over is known.
            self._popup = SuggestionPopup(self._theme, self._suggestions, self.field)
            self._popup.chosen.connect(self._dial)
        if not text.strip():
            self._popup.hide()
        self.typed.emit(text.strip())

    def _on_return(self) -> None:
        if self.text():
            self._dial(self.text())
        else:
            self.take_focus()

    def _dial(self, target: str) -> None:
        self.field.clear()
        if self._popup is not None:
            self._popup.hide()
        self.dial_requested.emit(target)
