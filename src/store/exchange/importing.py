"""Imports contact files, CSV and vCard: a preview, then all of the file or nothing of it."""

from __future__ import annotations

import errno
import logging
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from itertools import islice
from pathlib import Path
from typing import IO

from store.database import Store
from store.dial_rules import DialRules
from store.errors import StoreError
from store.exchange import csv_people, readers, vcard_people
from store.exchange.batches import Batch, kind_of, read_batches
from store.exchange.bulk import digits_filed_at_once
from store.exchange.drafts import Draft, contact_of, from_line
from store.exchange.merging import Merging, Outcome
from store.exchange.reporting import IsCancelled, OnProgress, Reporter
from store.exchange.shapes import (
    BadLine,
    Duplicates,
    FileKind,
    ImportReport,
    Layout,
    Preview,
    Stage,
)
from store.records import Contact

log = logging.getLogger(__name__)

MOST_BAD_LINES = 10_000
"""How many bad lines are listed; all are counted."""
SPOOLED_IN_MEMORY = 4 * 1024 * 1024
MOST_RESTARTS = 5
"""How often writing starts again because a call had to be logged; then the call waits."""
LOOKS_UP_EVERY = 50
"""Entries (some two milliseconds) between two looks whether somebody else has to write."""
PREVIEWED_CONTACTS = 20
TURN_SECONDS = 0.0005


class _GaveWayError(Exception):
    """The transaction was undone, so that a call can be logged."""


def preview(path: Path, rules: DialRules, layout: Layout | None = None) -> Preview:
    """What an import of the file at `path` would do, by its beginning; some milliseconds.

    `layout` is how a user changed that of an earlier preview. Raises `StoreError`:
    ``unreadable``, ``not_text``.
    """
    size = _size(path)
    if kind_of(path) is FileKind.VCARD:
        lines, encoding = vcard_people.vcard_lines(path)
        drafts = vcard_people.read_vcards(lines, encoding, rules)
        return Preview(FileKind.VCARD, None, (), (), _first(drafts), size)
    layout = layout or csv_people.find_layout(path)
    rows = csv_people.first_rows(path, layout)
    heads = rows.pop(0) if layout.has_heads and rows else ()
    width = max((len(row) for row in (heads, *rows)), default=0)
    return Preview(
        FileKind.CSV,
        layout,
        _filled(heads, width) if heads else (),
        tuple(_filled(row, width) for row in rows),
        _first(csv_people.read_people(path, layout, rules)),
        size,
    )


def run_import(
    store: Store,
    path: Path,
    rules: DialRules,
    layout: Layout | None = None,
    duplicates: Duplicates = Duplicates.MERGE,
    on_progress: OnProgress = lambda _: None,
    is_cancelled: IsCancelled = lambda: False,
) -> ImportReport:
    """Add the contacts of the file at `path`: all good lines or cards, in one transaction.

    `layout` is how a CSV file is read; without one it is found out. Takes seconds for 100,000
    lines, so it belongs on a worker of its own; its last part, the writing, gives way to a call
    that is to be logged. `on_progress` is called on this thread, some times a second. Raises
    `StoreError`: ``unreadable``, ``not_text``, ``disk_full``, ``locked``, ``cancelled``; nothing
    is added then.
    """
    work = _Import(store, path, duplicates, on_progress, is_cancelled)
    try:
        # Reading the numbers is the long part; the file is not locked for it.
        with (
            tempfile.SpooledTemporaryFile(SPOOLED_IN_MEMORY) as spool,
        ):
            return work.run(spool, rules, layout)
    except OSError as error:
        raise StoreError(
            "disk_full" if error.errno == errno.ENOSPC else "unreadable", str(error)
        ) from error


@contextmanager
def _short_turns() -> Iterator[None]:
    """Let Python's threads change places more often while this one has no end of work.

    A window takes its turn ten times and more to paint itself: at the usual 5 ms each it stalls.
    """
    before = sys.getswitchinterval()
    sys.setswitchinterval(min(before, TURN_SECONDS))
    try:
        yield
    finally:
        sys.setswitchinterval(before)


class _Import:
    """One run of an import."""

    def __init__(
        self,
        store: Store,
        path: Path,
        duplicates: Duplicates,
        on_progress: OnProgress,
        is_cancelled: IsCancelled,
    ) -> None:
        self._store = store
        self._path = path
        self._duplicates = duplicates
        self._report = Reporter(on_progress)
        self._is_cancelled = is_cancelled
        self._bad_lines: list[BadLine] = []
        self._bad_count = 0

    def run(self, spool: IO[bytes], rules: DialRules, layout: Layout | None) -> ImportReport:
        """Read all, then write all."""
        if kind_of(self._path) is FileKind.CSV:
            layout = layout or csv_people.find_layout(self._path)
        else:
            layout = None
        total = self._read(spool, rules, layout)
        counts = self._file_all(spool, total)
        return ImportReport(
            counts[Outcome.ADDED],
            counts[Outcome.MERGED],
            tuple(self._bad_lines),
            self._bad_count,
            counts[Outcome.SKIPPED],
            counts[Outcome.UNCHANGED],
        )

    def _read(self, spool: IO[bytes], rules: DialRules, layout: Layout | None) -> int:
        """Put all entries into `spool`; how many."""
        if _size(self._path) >= readers.READ_APART_BYTES:
            others = readers.read_by_others(self._path, rules, layout, self._go_on)
            try:
                with closing(others):
                    return self._spool(spool, others)
            except readers.ReaderGoneError as error:
                log.warning("contacts are read here, no other process could: %s", error)
                spool.seek(0)
                spool.truncate()
        with _short_turns():
            here = read_batches(self._path, rules, layout, go_on=self._go_on)
            return self._spool(spool, here)

    def _spool(self, spool: IO[bytes], batches: Iterator[Batch]) -> int:
        self._bad_lines, self._bad_count, total = [], 0, 0
        size = _size(self._path)
        for batch in batches:
            self._report.tell(Stage.READING, batch.bytes_read, size)
            self._bad_count += len(batch.bad)
            self._bad_lines += batch.bad[: MOST_BAD_LINES - len(self._bad_lines)]
            spool.write(batch.lines)
            total += batch.count
        return total

    def _go_on(self) -> None:
        if self._is_cancelled():
            raise StoreError("cancelled")

    def _file_all(self, spool: IO[bytes], total: int) -> dict[Outcome, int]:
        for restarts_left in range(MOST_RESTARTS, -1, -1):
            spool.seek(0)
            try:
                return self._file_once(spool, total, gives_way=restarts_left > 0)
            except _GaveWayError:
                while self._store.contacts.is_hurried:
                    self._go_on()
                    time.sleep(0.005)
        raise AssertionError("the last attempt gives no way")

    def _file_once(self, spool: IO[bytes], total: int, *, gives_way: bool) -> dict[Outcome, int]:
        counts = dict.fromkeys(Outcome, 0)
        with self._store.contacts.filing() as filing, digits_filed_at_once(filing):
            merging = Merging(filing, self._duplicates)
            for index, line in enumerate(spool):
                if index % LOOKS_UP_EVERY == 0:
                    self._go_on()
                    self._report.tell(Stage.WRITING, index, total)
                    if gives_way and self._store.contacts.is_hurried:
                        raise _GaveWayError
                counts[merging.file(from_line(line))] += 1
        return counts


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError as error:
        raise StoreError("unreadable", str(error)) from error


def _first(drafts: Iterator[Draft | BadLine]) -> tuple[Contact, ...]:
    good = (one for one in islice(drafts, 3 * PREVIEWED_CONTACTS) if isinstance(one, Draft))
    return tuple(contact_of(one) for one in islice(good, PREVIEWED_CONTACTS))


def _filled(row: tuple[str, ...], width: int) -> tuple[str, ...]:
    return row + ("",) * (width - len(row))
