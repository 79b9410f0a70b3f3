"""The window behind *Why?*: how the line and the calls are, as text to copy and save."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontDatabase, QPalette
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QHBoxLayout,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from assistant.widgets.button import Button, Look
from assistant.widgets.labels import plain_label
from assistant.widgets.theme import Theme


class WhyWindow(QDialog):
    """`open` it. It shows what it is told; nothing here reads the network's words as markup."""

    wanted = Signal(bool)
    """The report is wanted; whether without names and numbers."""
    save_requested = Signal(bool)
    """A bundle is wanted; the same."""

    def __init__(self, theme: Theme, parent: QWidget, *, of_call: bool) -> None:
        super().__init__(parent)
        px, muted = theme.px, QPalette.ColorRole.PlaceholderText
        self.setWindowTitle(self.tr("Why? – this call") if of_call else self.tr("Why? – the line"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(QSize(px(760), px(600)))
        self.sentence = plain_label(theme.font(15, 600), "", wraps=True)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setAccessibleName(self.tr("Report"))
        mono = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        mono.setPixelSize(px(12))
        self.text.setFont(mono)
        self.anonymous = QCheckBox(self.tr("Without names and numbers"))
        self.anonymous.setChecked(True)
        self.anonymous.toggled.connect(self.wanted)
        self.save = Button(theme, "file-text", self.tr("Save for support…"), Look.ACCENT, height=36)
        self.save.clicked.connect(lambda: self.save_requested.emit(self.anonymous.isChecked()))
        hint = self.tr("Passwords and keys are never in it.")
        row = QHBoxLayout()
        row.addWidget(self.anonymous)
        row.addWidget(plain_label(theme.font(12), hint, muted))
        row.addStretch(1)
        row.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(20), px(20), px(20), px(16))
        column.setSpacing(px(12))
        column.addWidget(self.sentence)
        column.addWidget(self.text, 1)
        column.addLayout(row)

    def show_report(self, sentence: str, text: str) -> None:
        """What is so in one sentence, and the whole report."""
        self.sentence.setText(sentence)
        self.text.setPlainText(text)
