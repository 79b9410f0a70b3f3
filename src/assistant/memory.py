"""The store in the program: opened, used and closed on the worker, told of on the main thread."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from enum import Enum, unique
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from store.dial_rules import DialRules
from store.records import ImportReport

if TYPE_CHECKING:
    # The store is imported on the worker, when the window is there.
    from assistant.tasks import Run
    from store.database import Store
    from store.salvage import Rescue

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
    """An import is done, or numbers were read by other rules."""

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
        self._run(self._open, self._on_opened, self._on_failed)

    def import_people(
        self,
        file: Path,
        done: Callable[[ImportReport], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Read contacts from a CSV file, now or as soon as the store is open.

        `failed` gets `StoreError`: ``unreadable`` and ``not_text`` speak of the file.
        """

        def read() -> ImportReport:
            from store.errors import StoreError
            from store.exchange.csv_people import import_people

            store = self._store
            if store is None:
                raise StoreError("closed")
            return import_people(store, file, self._rules, self._is_wanted)

        def tell(report: ImportReport) -> None:
            self.contacts_changed.emit()
            done(report)

        def start() -> None:
            self._run_import(read, tell, failed)

        if self.state is MemoryState.OPENING:
            self._waiting.append(start)
        else:
            start()

    def close(self) -> None:
        """Close the file, after what its worker still has to do; an import is undone."""
        self._is_closing.set()
        store, self._store = self._store, None
        if store is not None:
            self._run(store.close)

    def _open(self) -> tuple[Store, Rescue | None]:
        from store.database import Store
        from store.numbers import warm_up

        store, found = Store.open_or_rescue(self._path)
        warm_up(self._rules)
        return store, found

    def _use_rules(self, store: Store) -> int:
        """On the worker for imports: a million numbers take a minute."""
        from store.errors import StoreError

        try:
            changed = store.contacts.use_rules(self._rules)
        except StoreError as error:
            log.warning("numbers were not read by the dial rules: %s", error)
            return 0
        if changed:
            log.info("%d numbers were read again by the corrected dial rules", changed)
        return changed

    def _on_rules_used(self, changed: int) -> None:
        if changed:
            self.contacts_changed.emit()

    def _read_sample(self, store: Store) -> None:
        """On the worker for imports."""
        from store.errors import StoreError
        from store.exchange.csv_people import import_people

        file = Path(self._sample_file).expanduser()
        try:
            if store.contacts.count() == 0:
                report = import_people(store, file, self._rules, self._is_wanted)
                log.info("%d contacts from %s", report.imported, self._sample_file)
        except StoreError as error:
            log.warning("%s was not read: %s", self._sample_file, error)

    def _is_wanted(self) -> bool:
        return not self._is_closing.is_set()

    def _on_opened(self, opened: tuple[Store, Rescue | None]) -> None:
        store, found = opened
        self._store = store
        self.state = MemoryState.OPEN
        self.opened.emit(store)
        if found is not None:
            log.warning("a damaged store was kept as %s", found.kept_as)
            self.rescued.emit(found)
        self._run_import(lambda: self._use_rules(store), self._on_rules_used)
        if self._sample_file:
            self._run_import(
                lambda: self._read_sample(store), lambda _: self.contacts_changed.emit()
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
