"""The first-start dialog: extension, password, server; tested before it is saved."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QWidget

from assistant.presenters.views import AccountForm, TestView
from assistant.windows.theme import Theme


class FirstStartDialog(QDialog):
    """Asks for the account; `show_result` answers `test_requested`."""

    test_requested = Signal(object)
    """`AccountForm`; answer with `show_result` (RUNNING may be left out)."""
    saved = Signal(object)
    """`AccountForm`, emitted once its test has passed; then the dialog closes."""

    def __init__(
        self,
        form: AccountForm | None = None,
        theme: Theme | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)

    def show_result(self, view: TestView) -> None:
        """Show how the test went; PASSED saves and closes."""
