"""The question before a caller is handed to somebody whose line says that nobody will answer."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from assistant.widgets.theme import Theme
from assistant.windows.question import Question
from assistant.words.texts import fill

ANYWAY = 0
"""The answer that transfers all the same; the default keeps the caller."""


def not_available_question(theme: Theme, name: str, state: str, parent: QWidget) -> Question:
    """Ask whether the call goes to `name` although the line is in `state` (a word)."""
    title = fill(QCoreApplication.translate("NotAvailable", "%1 is not available"), name)
    sentence = QCoreApplication.translate(
        "NotAvailable", "The line says: %1. The caller may come back, or hear nobody."
    )
    answers = (
        QCoreApplication.translate("NotAvailable", "Transfer anyway"),
        QCoreApplication.translate("NotAvailable", "Keep the caller"),
    )
    return Question(theme, title, fill(sentence, state), answers, parent)
