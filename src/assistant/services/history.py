"""Pages of the call history, read off the main thread."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from assistant.services.state import HistoryFilter, HistoryPage
from store.records import CallRecord, CallResult

if TYPE_CHECKING:
    from assistant.process.tasks import Run

PAGE = 50

RESULTS: dict[HistoryFilter, frozenset[CallResult] | None] = {
    HistoryFilter.ALL: None,
    HistoryFilter.MISSED: frozenset({CallResult.MISSED}),
    HistoryFilter.RECEIVED: frozenset({CallResult.RECEIVED}),
    HistoryFilter.DIALED: frozenset(
        {
            CallResult.DIALED,
            CallResult.NOT_REACHED,
            CallResult.BUSY,
            CallResult.NO_ANSWER,
            CallResult.DECLINED,
            CallResult.NO_SUCH_NUMBER,
            CallResult.GIVEN_UP,
        }
    ),
    HistoryFilter.BLOCKED: frozenset({CallResult.BLOCKED}),
}


class Pages(Protocol):
    """What is needed of the store's journal."""

    def page(
        self,
        *,
        results: frozenset[CallResult] | None = None,
        text: str = "",
        limit: int = 50,
        offset: int = 0,
    ) -> tuple[CallRecord, ...]:
        """Calls, newest first. Raises `StoreError`."""


class History(QObject):
    """The history as the user looks at it."""

    page_ready = Signal(object)
    """`HistoryPage`."""
    changed = Signal()
    """A call was recorded since; the first page may be asked for again."""
    failed = Signal(object)
    """`StoreError`."""

    def __init__(self, run: Run, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._run = run
        self._journal: Pages | None = None
        self._wanted: tuple[HistoryFilter, str, int] | None = None

    def use(self, journal: Pages) -> None:
        """The store is open; what was asked for before is read now."""
        self._journal = journal
        if self._wanted is not None:
            self.request(*self._wanted)

    def request(self, filter_: HistoryFilter, text: str = "", offset: int = 0) -> None:
        """Read a page; only the last one asked for is delivered."""
        wanted = (filter_, text, offset)
        self._wanted = wanted
        journal = self._journal
        if journal is None:
            return

        def read() -> tuple[CallRecord, ...]:
            # One more than is shown tells whether there are more.
            return journal.page(results=RESULTS[filter_], text=text, limit=PAGE + 1, offset=offset)

        def show(records: tuple[CallRecord, ...]) -> None:
            if self._wanted == wanted:
                self.page_ready.emit(HistoryPage(records[:PAGE], offset, len(records) > PAGE))

        self._run(read, show, self._on_failed)

    def _on_failed(self, error: Exception) -> None:
        from store.errors import StoreError

        if not isinstance(error, StoreError):
            raise error
        self.failed.emit(error)
