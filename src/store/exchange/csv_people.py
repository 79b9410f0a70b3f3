"""Imports contacts from CSV: `First,Last,Phone`, with more columns if there are."""

from __future__ import annotations

import errno
import json
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from store.database import Store
from store.errors import StoreError
from store.exchange.columns import Columns, columns_of
from store.exchange.lines import read_lines
from store.exchange.rows import Row, read_rows
from store.filing import FiledNumber, Filing, filed
from store.numbers import DialRules
from store.records import BadLine, ImportReport, Number
from store.text import MAX_NAME, clean

MOST_BAD_LINES = 10_000
"""How many bad lines are listed; all are counted."""
SHOWN_OF_LINE = 80
SPOOLED_IN_MEMORY = 4 * 1024 * 1024
MAX_WRITTEN_NUMBER = 100
MOST_RESTARTS = 5
"""How often writing starts again because a call had to be logged; then the call waits."""
LOOKS_UP_EVERY = 50
"""Entries (some two milliseconds) between two looks whether somebody else has to write."""


@dataclass(frozen=True, slots=True)
class _Entry:
    """A good line."""

    first: str
    last: str
    company: str
    numbers: tuple[FiledNumber, ...]


class _BadLineError(Exception):
    """Why a line is left out."""


class _GaveWayError(Exception):
    """The transaction was undone, so that a call can be logged."""


def import_people(
    store: Store, path: Path, rules: DialRules, is_wanted: Callable[[], bool] = lambda: True
) -> ImportReport:
    """Add the contacts of the CSV file at `path`: its good lines, in one transaction.

    Lines of one name and company are one person; a line that brings nothing new is counted as
    merged. A line without a name but with a company is an organization. Takes seconds for 100,000
    lines, so it belongs on a worker of its own; its last part, the writing, gives way to a call
    that is to be logged. Ends early when `is_wanted` says no. Raises `StoreError`:
    ``unreadable``, ``not_text``, ``disk_full``, ``locked``, ``cancelled``; nothing is added then.
    """
    bad_lines: list[BadLine] = []
    bad_count = 0
    try:
        # Reading the numbers is the long part; the file is not locked for it.
        with tempfile.SpooledTemporaryFile(SPOOLED_IN_MEMORY, "w+", encoding="utf-8") as spool:
            for entry in _entries(path, rules):
                _go_on(is_wanted)
                if isinstance(entry, BadLine):
                    bad_count += 1
                    if len(bad_lines) < MOST_BAD_LINES:
                        bad_lines.append(entry)
                else:
                    spool.write(_to_spool(entry))
            imported, merged = _file_all(store, spool, is_wanted)
    except OSError as error:
        raise StoreError(
            "disk_full" if error.errno == errno.ENOSPC else "unreadable", str(error)
        ) from error
    return ImportReport(imported, merged, tuple(bad_lines), bad_count)


def _entries(path: Path, rules: DialRules) -> Iterator[_Entry | BadLine]:
    columns: Columns | None = None
    for row in read_rows(read_lines(path)):
        if columns is None and not row.problem:
            columns = columns_of(row.cells)
            if columns is not None:
                continue
            columns = Columns()
        try:
            yield _entry(row, columns or Columns(), rules)
        except _BadLineError as error:
            yield BadLine(row.line, str(error), clean(row.text, SHOWN_OF_LINE))


def _entry(row: Row, columns: Columns, rules: DialRules) -> _Entry:
    if row.problem:
        raise _BadLineError(row.problem)
    first, last = _cell(row, columns.first), _cell(row, columns.last)
    company, label = _cell(row, columns.company), _cell(row, columns.label)
    if not first and not last and not company:
        raise _BadLineError("no_name")
    numbers = []
    for place, name in columns.phones:
        written = _cell(row, place, MAX_WRITTEN_NUMBER)
        # Excel keeps the leading zero of ="0161…".
        written = written.removeprefix("=").strip('" ')
        if written:
            numbers.append(filed(Number(written, label=name or label), rules))
    if not numbers:
        raise _BadLineError("no_number")
    if not all(number.key for number in numbers):
        raise _BadLineError("bad_number")
    return _Entry(first, last, company, tuple(numbers))


def _cell(row: Row, place: int | None, limit: int = MAX_NAME) -> str:
    text = row.cells[place] if place is not None and place < len(row.cells) else ""
    if len(text) > limit:
        raise _BadLineError("too_long")
    if "\ufffd" in text:
        raise _BadLineError("undecodable")
    return clean(text, limit)


def _to_spool(entry: _Entry) -> str:
    numbers = [(one.written, one.key, one.national, one.label) for one in entry.numbers]
    return json.dumps((entry.first, entry.last, entry.company, numbers)) + "\n"


def _go_on(is_wanted: Callable[[], bool]) -> None:
    if not is_wanted():
        raise StoreError("cancelled")


def _file_all(store: Store, spool: IO[str], is_wanted: Callable[[], bool]) -> tuple[int, int]:
    for restarts_left in range(MOST_RESTARTS, -1, -1):
        spool.seek(0)
        try:
            return _file_once(store, spool, is_wanted, gives_way=restarts_left > 0)
        except _GaveWayError:
            while store.contacts.is_hurried:
                _go_on(is_wanted)
                time.sleep(0.005)
    raise AssertionError("the last attempt gives no way")


def _file_once(
    store: Store, spool: IO[str], is_wanted: Callable[[], bool], *, gives_way: bool
) -> tuple[int, int]:
    imported = merged = 0
    with store.contacts.filing() as filing:
        for index, line in enumerate(spool):
            if index % LOOKS_UP_EVERY == 0:
                _go_on(is_wanted)
                if gives_way and store.contacts.is_hurried:
                    raise _GaveWayError
            first, last, company, numbers = json.loads(line)
            entry = _Entry(first, last, company, tuple(FiledNumber(*one) for one in numbers))
            if _file(filing, entry):
                imported += 1
            else:
                merged += 1
    return imported, merged


def _file(filing: Filing, entry: _Entry) -> bool:
    """Whether the entry brought anything new."""
    if not entry.first and not entry.last:
        known = filing.organization_named(entry.company)
        if known is None:
            filing.add_organization(entry.company, entry.numbers)
            return True
        return filing.add_numbers(known, entry.numbers) > 0
    known = filing.person_named(entry.first, entry.last, entry.company)
    if known is None:
        filing.add_person(entry.first, entry.last, entry.company, entry.numbers)
        return True
    return filing.add_numbers(known, entry.numbers) > 0
