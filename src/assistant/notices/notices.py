"""Sentences whose cause still holds and that the user has not dismissed, one for each cause."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, QTimer, Signal

from assistant.services.state import Notice


class Notices(QObject):
    """The notices to show, oldest first; an equal key replaces, so nothing piles up."""

    changed = Signal(object)
    """`tuple[Notice, ...]`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notices: dict[str, Notice] = {}
        self._until: dict[str, float] = {}
        self._expiry = QTimer(self, singleShot=True)
        self._expiry.timeout.connect(self._drop_expired)

    def all(self) -> tuple[Notice, ...]:
        """What is shown now."""
        return tuple(self._notices.values())

    def post(self, notice: Notice) -> None:
        """Show `notice`, in place of one with the same key."""
        self._until.pop(notice.key, None)
        if notice.lasts_seconds:
            self._until[notice.key] = time.monotonic() + notice.lasts_seconds
            self._plan_expiry()
        if self._notices.get(notice.key) != notice:
            # What is new is the newest, whatever it replaces.
            self._notices.pop(notice.key, None)
            self._notices[notice.key] = notice
            self.changed.emit(self.all())

    def dismiss(self, key: str) -> None:
        """Its cause is gone, or it was seen; no error when there is none."""
        self._until.pop(key, None)
        if self._notices.pop(key, None) is not None:
            self.changed.emit(self.all())

    def _plan_expiry(self) -> None:
        if self._until:
            wait = min(self._until.values()) - time.monotonic()
            self._expiry.start(max(0, round(wait * 1000) + 1))

    def _drop_expired(self) -> None:
        now = time.monotonic()
        for key in [key for key, until in self._until.items() if until <= now]:
            self.dismiss(key)
        self._plan_expiry()
