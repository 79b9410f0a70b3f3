"""The store in the program: opened, used and closed on the worker, told of on the main thread."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from enum import Enum, unique
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from assistant import memory_jobs as jobs
from assistant.memory_wishes import ExportWish, HistoryWish, ImportWish
from store.dial_rules import DialRules
from store.exchange.shapes import ImportReport

if TYPE_CHECKING:
    # The store is imported on the worker, when the window is there.
    from assistant.process.tasks import Run
    from store.database import Store
    from store.salvage import Rescue

T = TypeVar("T")

log = logging.getLogger(__name__)

RETRY_SECONDS = 20
_FINAL = frozenset({"newer_version", "not_a_store", "damaged", "upgrade_failed"})
"""Trying again does not mend these."""


@unique
class MemoryState(Enum):
    """Where the store stands."""

    OPENING = "opening"
    OPEN = "open"
    FAILED = "failed"


class Memory(QObject):
    """Owns the store. The phone works without it; callers are then shown by number."""

    opened = Signal(object)
    """`store.database.Store`."""
    failed = Signal(object)
    """`StoreError`; another attempt follows unless it is final."""
    rescued = Signal(object)
    """`Rescue`, after `opened`: the file was damaged, and what could be read was saved."""
    contacts_changed = Signal()
    """An import or a restore is done, or numbers were read by other rules."""
    restored = Signal()
    """The whole store is another one now, the history too."""

    def __init__(
        self,
        run: Run,
        run_import: Run,
        path: Path,
        rules: DialRules,
        sample_file: str = "",
        parent: QObject | None = None,
    ) -> None:
        """`run_import` has a worker of its own: logging a call does not wait for an import.

        `sample_file` is a CSV file that is read while there are no contacts at all.
        """
        super().__init__(parent)
        self._run = run
        self._run_import = run_import
        self._is_closing = threading.Event()
        self._ends = self._is_closing.is_set
        self._path = path
        self._rules = rules
        self._sample_file = sample_file
        self._store: Store | None = None
        self._waiting: list[Callable[[], None]] = []
        self.state = MemoryState.OPENING

    @property
    def store(self) -> Store | None:
        """None while it is not open."""
        return self._store

    def open(self) -> None:
        """Open or create the file; `opened` or `failed` follows."""
        self._run(
            lambda: jobs.open_store(self._path, self._rules), self._on_opened, self._on_failed
        )

    def import_people(
        self,
        file: Path,
        done: Callable[[ImportReport], None],
        failed: Callable[[Exception], None],
        wish: ImportWish = ImportWish(),  # noqa: B008  frozen
    ) -> None:
        """Read contacts from a CSV or vCard file, now or as soon as the store is open.

        `failed` gets `StoreError`: ``unreadable`` and ``not_text`` speak of the file.
        """

        def tell(report: ImportReport) -> None:
            self.contacts_changed.emit()
            done(report)

        self._when_open(
            lambda store: jobs.import_people(store, file, self._rules, wish, self._ends),
            tell,
            failed,
        )

    def export_people(
        self,
        file: Path,
        done: Callable[[int], None],
        failed: Callable[[Exception], None],
        wish: ExportWish = ExportWish(),  # noqa: B008  frozen
    ) -> None:
        """Write all contacts to `file`; `done` gets how many.

        `failed` gets `StoreError`: ``unreadable``, ``disk_full``, ``cancelled``, ``own_file``.
        """
        self._when_open(
            lambda store: jobs.export_people(store, file, wish, self._ends), done, failed
        )

    def export_history(
        self,
        file: Path,
        done: Callable[[int], None],
        failed: Callable[[Exception], None],
        wish: HistoryWish = HistoryWish(),  # noqa: B008  frozen
    ) -> None:
        """Write calls to the CSV file `file`; `done` gets how many.

        `failed` gets `StoreError`: ``unreadable``, ``disk_full``, ``cancelled``, ``own_file``.
        """
        self._when_open(
            lambda store: jobs.export_history(store, file, wish, self._ends), done, failed
        )

    def backup(
        self,
        file: Path,
        done: Callable[[], None],
        failed: Callable[[Exception], None],
        wish: ExportWish = ExportWish(),  # noqa: B008  frozen
    ) -> None:
        """Copy the whole store to `file`. `failed` gets `StoreError`."""
        self._when_open(
            lambda store: jobs.back_up(store, file, wish, self._ends), lambda _: done(), failed
        )

    def restore(
        self,
        file: Path,
        done: Callable[[Path], None],
        failed: Callable[[Exception], None],
        wish: ExportWish = ExportWish(),  # noqa: B008  frozen
    ) -> None:
        """Make the store what the backup `file` holds; `done` gets the copy of what was there.

        `failed` gets `StoreError`: ``not_a_store``, ``newer_version`` and ``damaged`` speak of
        the file.
        """

        def tell(before: Path) -> None:
            self.contacts_changed.emit()
            self.restored.emit()
            done(before)

        self._when_open(
            lambda store: jobs.restore(store, file, self._rules, wish, self._ends),
            tell,
            failed,
        )

    def close(self) -> None:
        """Close the file, after what its worker still has to do; an import is undone."""
        self._is_closing.set()
        store, self._store = self._store, None
        if store is not None:
            self._run(store.close)

    def _when_open(
        self,
        func: Callable[[Store], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Run `func` on the worker for imports, now or as soon as it is known whether it opens."""

        def act() -> T:
            from store.errors import StoreError

            store = self._store
            if store is None:
                raise StoreError("closed")
            return func(store)

        def start() -> None:
            self._run_import(act, done, failed)

        if self.state is MemoryState.OPENING:
            self._waiting.append(start)
        else:
            start()

    def _on_rules_used(self, changed: int) -> None:
        if changed:
            self.contacts_changed.emit()

    def _on_opened(self, opened: tuple[Store, Rescue | None]) -> None:
        store, found = opened
        self._store = store
        self.state = MemoryState.OPEN
        self.opened.emit(store)
        if found is not None:
            log.warning("a damaged store was kept as %s", found.kept_as)
            self.rescued.emit(found)
        self._run_import(
            lambda: jobs.use_rules(store, self._rules, self._ends), self._on_rules_used
        )
        if sample_file := self._sample_file:
            self._run_import(
                lambda: jobs.read_sample(store, sample_file, self._rules, self._ends),
                lambda _: self.contacts_changed.emit(),
            )
        self._start_waiting()

    def _on_failed(self, error: Exception) -> None:
        from store.errors import StoreError

        self.state = MemoryState.FAILED
        self._start_waiting()
        if not isinstance(error, StoreError):
            raise error
        log.warning("the store cannot be opened: %s", error)
        self.failed.emit(error)
        if error.problem not in _FINAL:
            QTimer.singleShot(RETRY_SECONDS * 1000, self, self.open)

    def _start_waiting(self) -> None:
        waiting, self._waiting = self._waiting, []
        for start in waiting:
            start()
