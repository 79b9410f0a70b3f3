"""Where numbers and names are typed: a field with suggestions and a button that dials."""

from __future__ import annotations

import time

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from assistant.widgets.button import Button, Look
from assistant.widgets.field_problem import FieldProblem
from assistant.widgets.suggestion_popup import SuggestionPopup
from assistant.widgets.theme import Theme

MAX_TYPED = 256
PATIENCE_SECONDS = 1.0
"""A second Enter within this time is the same wish as the first."""


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
    """Enter dials the chosen suggestion, or what is typed when none is chosen.

    What is typed stays until `dialed` says that there is a call, or `refuse` why there is none.
    """

    dial_requested = Signal(str)
    typed = Signal(str)
    """The text changed under the user's hands."""

    def __init__(
        self, theme: Theme, suggestions: QAbstractItemModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._suggestions = theme, suggestions
        self._popup: SuggestionPopup | None = None
        self._problem: FieldProblem | None = None
        self._asked, self._asked_at = "", 0.0
        """What was typed when a call was asked for that there is no news of yet."""
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
        self.field.installEventFilter(self)
        self.button.clicked.connect(self._on_return)

    def text(self) -> str:
        """What is typed."""
        return self.field.text().strip()

    def take_focus(self) -> None:
        """Put the cursor here, with the old text selected."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def dialed(self) -> None:
        """There is a call: what asked for it is done with."""
        if self._asked and self._asked == self.field.text():
            self.field.clear()
        self._forget()

    def refuse(self, sentence: str) -> bool:
        """Say why what was typed cannot be dialed; False when nothing of here was asked for."""
        if not self._asked or self._asked != self.field.text():
            return False
        self._forget()
        if self._problem is None:
            self._problem = FieldProblem(self._theme, self.field)
        self.take_focus()
        self._problem.say(sentence)
        return True

    def withdraw(self, sentence: str) -> None:
        """`sentence` is not true any more; anything else that is said stays."""
        if self._problem is not None and self._problem.sentence == sentence:
            self._problem.take_back()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        is_left = event.type() is QEvent.Type.FocusOut and self.window().isActiveWindow()
        is_escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if (is_left or is_escape) and self._problem is not None:
            self._problem.take_back()
        return False

    def _forget(self) -> None:
        self._asked = ""
        if self._problem is not None:
            self._problem.take_back()

    def _on_edited(self, text: str) -> None:
        self._forget()
        if self._popup is None:
            # Made with the first key, when the window it lies over is known.
            self._popup = SuggestionPopup(self._theme, self._suggestions, self.field)
            self._popup.chosen.connect(self._dial)
        if text.strip():
            self._popup.await_suggestions()
        else:
            self._popup.hide()
        self.typed.emit(text.strip())

    def _on_return(self) -> None:
        if self.text():
            self._dial(self.text())
        else:
            self.take_focus()

    def _dial(self, target: str) -> None:
        if self._popup is not None:
            self._popup.dismiss()
        typed, now = self.field.text(), time.monotonic()
        if typed == self._asked and now < self._asked_at + PATIENCE_SECONDS:
            return
        self._forget()
        self._asked, self._asked_at = typed, now
        self.dial_requested.emit(target)
