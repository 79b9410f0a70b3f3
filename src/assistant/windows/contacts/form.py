"""A dialog with fields, a line for what is wrong, and two answers; nothing typed is lost."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from assistant.presenters.views import Tone
from assistant.widgets.button import Button, Look
from assistant.widgets.labels import ToneLabel, plain_label
from assistant.widgets.theme import Theme
from assistant.windows.dialog import Dialog, come_forward
from assistant.windows.question import Question

MAX_TEXT = 20_000


class Form(Dialog):
    """Fill `column`; `open` it; it deletes itself. Ctrl+Enter saves from any field."""

    def __init__(self, theme: Theme, parent: QWidget, title: str, accept: str) -> None:
        super().__init__(parent)
        self._theme, px = theme, theme.px
        self._is_sure = False
        self._question: Question | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(px(24), px(22), px(24), px(20))
        whole.setSpacing(px(14))
        self.heading = plain_label(theme.font(18, 600), title, wraps=True)
        whole.addWidget(self.heading)
        self.column = QVBoxLayout()
        self.column.setSpacing(px(10))
        whole.addLayout(self.column, 1)
        self.problem = ToneLabel(theme, theme.font(13, 500), Tone.BAD)
        self.problem.hide()
        whole.addWidget(self.problem)
        self.foot = QHBoxLayout()
        self.foot.setSpacing(px(8))
        self.foot.addStretch(1)
        self.cancel = Button(theme, "", self.tr("Cancel"), Look.SOFT, height=36)
        self.save = Button(theme, "", accept, Look.ACCENT, height=36)
        self.cancel.setAutoDefault(False)
        self.save.setDefault(True)
        self.cancel.clicked.connect(self.reject)
        self.save.clicked.connect(self.on_save)
        self.foot.addWidget(self.cancel)
        self.foot.addWidget(self.save)
        whole.addLayout(self.foot)
        QShortcut(QKeySequence("Ctrl+Return"), self).activated.connect(self.on_save)

    def on_save(self) -> None:
        """Save; subclasses check first."""
        raise NotImplementedError

    def is_changed(self) -> bool:
        """Whether closing would lose something."""
        return False

    def say(self, sentence: str) -> None:
        """Say what is wrong; nothing when it is empty."""
        self.problem.setText(sentence)
        self.problem.setVisible(bool(sentence))

    def finish(self) -> None:
        """Close: it is saved."""
        self._is_sure = True
        self.accept()

    def reject(self) -> None:
        if self._is_sure or not self.is_changed():
            super().reject()
            return
        if self._question is not None:
            come_forward(self._question)
            return
        question = self._question = Question(
            self._theme,
            self.tr("Discard what you typed?"),
            self.tr("It is not saved yet."),
            (self.tr("Discard"), self.tr("Go on editing")),
            self,
            icon="pencil",
        )
        question.answered.connect(self._on_answered)
        question.finished.connect(self._on_asked)
        question.open()

    def asks_first(self) -> bool:
        if self._is_sure or not self.is_changed():
            return False
        come_forward(self)
        self.reject()
        return True

    def _on_asked(self) -> None:
        self._question = None

    def _on_answered(self, number: int) -> None:
        if number == 0:
            self._is_sure = True
            super().reject()


def labelled(theme: Theme, words: str, field: QWidget) -> QWidget:
    """A field with its name above it, which stays when something is typed."""
    both = QWidget()
    column = QVBoxLayout(both)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.px(4))
    label = plain_label(theme.font(12, 500), words, QPalette.ColorRole.PlaceholderText)
    label.setBuddy(field)
    column.addWidget(label)
    column.addWidget(field)
    field.setAccessibleName(words)
    return both


def text_area(theme: Theme, name: str, height: int, *, hints: bool = True) -> QPlainTextEdit:
    """A field of several lines; Tab leaves it. `hints`: its name stands in it while it is empty."""
    area = QPlainTextEdit()
    area.setAccessibleName(name)
    area.setPlaceholderText(name if hints else "")
    area.setTabChangesFocus(True)
    area.setMinimumHeight(theme.px(height))
    return area
