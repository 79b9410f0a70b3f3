"""A field for a password, and the eye that shows what is typed."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from assistant.widgets.button import Button
from assistant.widgets.theme import Theme

MAX_LENGTH = 128


class PasswordField(QWidget):
    """`line` is where it is typed, `eye` shows and hides it."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = QLineEdit(maxLength=MAX_LENGTH, echoMode=QLineEdit.EchoMode.Password)
        self.line.setMinimumHeight(theme.px(36))
        self.eye = Button(theme, "eye", name=self.tr("Show password"), height=36)
        self.eye.setCheckable(True)
        self.eye.setAutoDefault(False)
        self.eye.toggled.connect(self._on_eye)
        self.setFocusProxy(self.line)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(6))
        row.addWidget(self.line, 1)
        row.addWidget(self.eye)

    def _on_eye(self, is_shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if is_shown else QLineEdit.EchoMode.Password
        self.line.setEchoMode(mode)
        self.eye.show_icon("eye-off" if is_shown else "eye")
        self.eye.name(self.tr("Hide password") if is_shown else self.tr("Show password"))
