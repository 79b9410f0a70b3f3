"""Saves what can be saved of a damaged file: its rows, table by table, into a new file."""

from __future__ import annotations

import contextlib
import errno
import re
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from store.compiled import SCHEMA
from store.errors import StoreError, damage_mark, told_as_store_errors
from store.filing import Filing
from store.opening import open_writer
from store.records import ContactKind, ContactRef
from store.saving import refresh_words
from store.setting_aside import forget, keep, kept_name, put, remove

ROWS_AT_ONCE = 500
STEP = 16
"""So many row numbers are left out at once where the file cannot be read."""
BYTES_OF_A_ROW = 16
"""At least; so far is looked when the file does not even tell its last row."""
_ALLOWED_TO_BE_NULL = frozenset({"calls", "interactions"})
_COMPANIONS = re.compile(r"CREATE TABLE (\w+)")


@dataclass(frozen=True, slots=True)
class Rescue:
    """What came of a damaged file."""

    kept_as: Path
    """Where the damaged file is now."""
    contacts: int
    calls: int
    is_complete: bool
    """Every row could be read and saved."""


@dataclass(slots=True)
class _Reading:
    """How the reading of a damaged file goes."""

    connection: sqlite3.Connection
    size: int
    """Of the file, in bytes."""
    is_complete: bool = True


def rescue(path: Path) -> Rescue:
    """Set the damaged file at `path` aside and put a new one in its place with all rows that can
    still be read. Takes seconds; nobody may have the file open. Raises `StoreError`; then the
    damaged file is where it was, and nothing else: the next attempt needs the room."""
    kept = kept_name(path)
    new = path.with_name(f"{path.name}.rescued")
    try:
        keep(path, kept)
        remove(new)
        with told_as_store_errors(new):
            found = _fill(new, kept)
        put(new, path)
    except OSError as error:
        forget(kept)
        problem = "disk_full" if error.errno == errno.ENOSPC else "unreadable"
        raise StoreError(problem, str(error)) from error
    except BaseException:
        forget(kept)
        raise
    finally:
        forget(new)
    damage_mark(path).unlink(missing_ok=True)
    return found


def is_sound(path: Path) -> bool:
    """Whether the tables of the file at `path` can be read; a second for each hundred megabytes.

    Mends the search, which is made of the tables, on the way.
    """
    try:
        connection = sqlite3.connect(path, isolation_level=None)
        try:
            if connection.execute("PRAGMA quick_check(1)").fetchone() != ("ok",):
                return False
            for table in ("contact_words", "number_digits", "call_texts"):
                connection.execute(f"INSERT INTO {table} ({table}) VALUES ('rebuild')")  # noqa: S608
        finally:
            connection.close()
    except sqlite3.Error:
        return False
    return True


def _fill(new: Path, kept: Path) -> Rescue:
    target = open_writer(new)
    source = sqlite3.connect(kept, isolation_level=None)
    with contextlib.suppress(sqlite3.Error):
        # Otherwise a file that was cut is refused as a whole.
        source.execute("PRAGMA writable_schema = ON")
    # A byte that is no letter any more must not cost the row.
    source.text_factory = lambda raw: raw.decode("utf-8", "replace")
    reading = _Reading(source, kept.stat().st_size)
    reading.is_complete &= _names_all_tables(source)
    try:
        target.execute("PRAGMA foreign_keys = OFF")
        target.execute("BEGIN")
        for table in _tables():
            _copy_table(reading, target, table)
        _drop_orphans(reading, target)
        _refresh_search(target)
        target.execute("COMMIT")
        target.execute("PRAGMA user_version = 0")
        counts = [
            target.execute(f"SELECT count(*) FROM {table}").fetchone()[0]  # noqa: S608
            for table in ("people", "organizations", "calls")
        ]
    finally:
        source.close()
        target.close()
        Path(f"{kept}-shm").unlink(missing_ok=True)
    return Rescue(kept, counts[0] + counts[1], counts[2], reading.is_complete)


def _names_all_tables(source: sqlite3.Connection) -> bool:
    """Whether the list of tables is whole; SQLite passes over in silence what it cannot read."""
    try:
        source.execute("SELECT sql FROM sqlite_master").fetchall()
    except sqlite3.Error:
        return False
    return True


def _tables() -> list[str]:
    names = [match[1] for sql in SCHEMA if (match := _COMPANIONS.match(sql.strip()))]
    return [name for name in names if name != "alembic_version"]


def _copy_table(reading: _Reading, target: sqlite3.Connection, table: str) -> None:
    ours = [row[1] for row in target.execute(f"PRAGMA table_info({table})")]
    theirs = _columns(reading, table)
    columns = [name for name in ours if name in theirs]
    if not columns:
        return
    names = ", ".join(f'"{name}"' for name in columns)
    marks = ", ".join("?" * len(columns))
    # A row that contradicts the table's rules is one of those that cannot be saved.
    insert = f"INSERT OR IGNORE INTO {table} ({names}) VALUES ({marks})"  # noqa: S608
    for row in _rows(reading, table, names):
        try:
            is_saved = target.execute(insert, row).rowcount > 0
            reading.is_complete &= is_saved
        except (sqlite3.IntegrityError, sqlite3.InterfaceError, OverflowError):
            reading.is_complete = False


def _columns(reading: _Reading, table: str) -> list[str]:
    try:
        return [row[1] for row in reading.connection.execute(f"PRAGMA table_info({table})")]
    except sqlite3.Error:
        reading.is_complete = False
        return []


def _rows(reading: _Reading, table: str, names: str) -> Iterator[tuple[object, ...]]:
    """All rows that can be read, in the order of their numbers."""
    page = (
        f"SELECT rowid, {names} FROM {table} WHERE rowid > ? "  # noqa: S608
        "ORDER BY rowid LIMIT ?"
    )
    last, limit, end = 0, ROWS_AT_ONCE, _end(reading, table)
    while last < end:
        try:
            rows = reading.connection.execute(page, (last, limit)).fetchall()
        except sqlite3.Error:
            reading.is_complete = False
            if limit > 1:
                limit = 1
            else:
                last += STEP
            continue
        if not rows:
            return
        limit = min(limit * 2, ROWS_AT_ONCE)
        for number, *row in rows:
            last = number
            yield tuple(row)


def _end(reading: _Reading, table: str) -> int:
    """The number of the last row, or one that is surely behind it."""
    try:
        row = reading.connection.execute(f"SELECT max(rowid) FROM {table}").fetchone()  # noqa: S608
    except sqlite3.Error:
        reading.is_complete = False
        return reading.size // BYTES_OF_A_ROW
    return int(row[0] or 0)


def _drop_orphans(reading: _Reading, target: sqlite3.Connection) -> None:
    """Rows whose contact is lost go; calls and notes stay without it."""
    for table, number, parent, _ in target.execute("PRAGMA foreign_key_check").fetchall():
        if table in _ALLOWED_TO_BE_NULL:
            column = "person_id" if parent == "people" else "organization_id"
            target.execute(f"UPDATE {table} SET {column} = NULL WHERE rowid = ?", (number,))  # noqa: S608
        else:
            target.execute(f"DELETE FROM {table} WHERE rowid = ?", (number,))  # noqa: S608
            reading.is_complete = False


def _refresh_search(target: sqlite3.Connection) -> None:
    filing = Filing(target)
    for kind, table in (
        (ContactKind.PERSON, "people"),
        (ContactKind.ORGANIZATION, "organizations"),
    ):
        for (number,) in target.execute(f"SELECT id FROM {table}").fetchall():  # noqa: S608
            refresh_words(filing, ContactRef(kind, number))
