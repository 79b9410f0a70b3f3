"""Sentences whose cause still holds and that the user has not dismissed, one for each cause."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

from assistant.services.state import Notice


class Notices(QObject):
    """The notices to show, oldest first; an equal key replaces, so nothing piles up."""

    changed = Signal(object)
    """`tuple[Notice, ...]`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notices: dict[str, Notice] = {}
        self._timers: dict[str, QTimer] = {}

    def all(self) -> tuple[Notice, ...]:
        """What is shown now."""
        return tuple(self._notices.values())

    def post(self, notice: Notice) -> None:
        """Show `notice`, in place of one with the same key."""
        self._forget_timer(notice.key)
        if notice.lasts_seconds:
            timer = QTimer(self, singleShot=True)
            timer.timeout.connect(lambda: self.dismiss(notice.key))
            timer.start(round(notice.lasts_seconds * 1000))
            self._timers[notice.key] = timer
        if self._notices.get(notice.key) != notice:
            self._notices[notice.key] = notice
            self.changed.emit(self.all())

    def dismiss(self, key: str) -> None:
        """Its cause is gone, or it was seen; no error when there is none."""
        self._forget_timer(key)
        if self._notices.pop(key, None) is not None:
            self.changed.emit(self.all())

    def _forget_timer(self, key: str) -> None:
        if timer := self._timers.pop(key, None):
            timer.stop()
            timer.deleteLater()
