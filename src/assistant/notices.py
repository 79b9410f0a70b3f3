"""Sentences that the user has not dismissed yet, one for each subject."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from assistant.services.state import Notice


class Notices(QObject):
    """The notices to show, oldest first; an equal key replaces, so nothing piles up."""

    changed = Signal(object)
    """`tuple[Notice, ...]`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notices: dict[str, Notice] = {}

    def all(self) -> tuple[Notice, ...]:
        """What is shown now."""
        return tuple(self._notices.values())

    def post(self, notice: Notice) -> None:
        """Show `notice`, in place of one with the same key."""
        if self._notices.get(notice.key) == notice:
            return
        self._notices[notice.key] = notice
        self.changed.emit(self.all())

    def dismiss(self, key: str) -> None:
        """Take a notice away; no error when there is none."""
        if self._notices.pop(key, None) is not None:
            self.changed.emit(self.all())
