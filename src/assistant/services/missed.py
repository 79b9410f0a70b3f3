"""How many missed calls nobody has made good or looked at."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from assistant.process.tasks import Run


class MissedCalls(Protocol):
    """What is needed of the store's journal."""

    def missed_count(self) -> int:
        """Missed calls that are still open. Raises `StoreError`."""

    def clear_missed(self, key: str = "") -> None:
        """The user has seen them. Raises `StoreError`."""


class Missed(QObject):
    """A later call with the same contact or number clears a missed one; so does looking at it."""

    changed = Signal(int)
    failed = Signal(object)
    """`StoreError`."""

    def __init__(self, run: Run, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._run = run
        self._journal: MissedCalls | None = None
        self.count = 0

    def use(self, journal: MissedCalls) -> None:
        """The store is open."""
        self._journal = journal
        self.refresh()

    def refresh(self) -> None:
        """A call was recorded: count again."""
        if (journal := self._journal) is not None:
            self._run(journal.missed_count, self._show, self._on_failed)

    def clear(self) -> None:
        """The user has looked at the missed calls."""
        if (journal := self._journal) is not None and self.count:
            act: Callable[[], None] = journal.clear_missed
            self._run(act, lambda _: self._show(0), self._on_failed)

    def _show(self, count: int) -> None:
        if count != self.count:
            self.count = count
            self.changed.emit(count)

    def _on_failed(self, error: Exception) -> None:
        from store.errors import StoreError

        if not isinstance(error, StoreError):
            raise error
        self.failed.emit(error)
