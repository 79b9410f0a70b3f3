"""The pop: who is ringing, on top of everything, never taking the keyboard."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from assistant.presenters.views import PopView
from assistant.windows.theme import Theme


class PopWindow(QWidget):
    """Created once at start, then only filled, shown and hidden."""

    answer_requested = Signal(str)
    reject_requested = Signal(str)
    voicemail_requested = Signal(str)
    open_requested = Signal(str)
    """The caller's name was clicked."""

    def __init__(self, theme: Theme | None = None) -> None:
        super().__init__(None)

    def prepare(self) -> None:
        """Create the native window and warm every cache; call once when the program is up."""

    def show_state(self, view: PopView | None) -> None:
        """Show the ringing calls, or hide when there is none."""
