"""The tray icon: the phone's state at a glance, and its menu."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from assistant.presenters.views import TrayView
from assistant.windows.theme import Theme


class Tray(QObject):
    """Works without a tray too: then nothing shows and `is_available` is False."""

    show_requested = Signal()
    answer_requested = Signal(str)
    reject_requested = Signal(str)
    hang_up_requested = Signal(str)
    mute_requested = Signal(str, bool)
    quit_requested = Signal()
    notification_clicked = Signal()

    def __init__(self, theme: Theme | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)

    @property
    def is_available(self) -> bool:
        """Whether the desktop has a tray."""
        return False

    def show_state(self, view: TrayView) -> None:
        """Show this icon, tooltip and menu."""

    def notify(self, title: str, body: str) -> None:
        """A desktop notification; plain text."""

    def close(self) -> None:
        """Take the icon away and end the notifications' thread."""
