"""Opens the file: makes it when it is new, brings it up to date when it is old."""

from __future__ import annotations

import os
import sqlite3
import time
from pathlib import Path

from store.compiled import REVISIONS, SCHEMA
from store.connections import WRITER_WAIT_SECONDS
from store.errors import StoreError, told_as_store_errors

HEAD = REVISIONS[-1]
OPEN_WAIT_SECONDS = 60.0
"""How long opening waits for another process that upgrades the file."""
LOG_BYTES = 8 * 1024 * 1024
"""To what the write-ahead log is cut again after a large import."""


def open_writer(path: Path) -> sqlite3.Connection:
    """A connection that writes to the file at `path`, which has this program's schema then.

    Any thread; the connection may be used from any thread. Raises `StoreError`, and has not
    touched a file that it refuses.
    """
    _make_place(path)
    with told_as_store_errors(path):
        connection = sqlite3.connect(
            path, timeout=OPEN_WAIT_SECONDS, isolation_level=None, check_same_thread=False
        )
        try:
            revision = _revision(connection)
            _use_write_ahead_log(connection)
            if revision is None:
                _create(connection)
                revision = _revision(connection)
            if revision != HEAD:
                _upgrade(connection, path)
            connection.execute("PRAGMA foreign_keys = ON")
            # A logged call survives a power cut, too: half a millisecond more for each.
            connection.execute("PRAGMA synchronous = FULL")
            connection.execute(f"PRAGMA journal_size_limit = {LOG_BYTES}")
            connection.execute(f"PRAGMA busy_timeout = {round(WRITER_WAIT_SECONDS * 1000)}")
        except BaseException:
            connection.close()
            raise
    return connection


def _make_place(path: Path) -> None:
    """The folder, and an empty file that only this user may read: it will hold people."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.exists():
            path.touch(mode=0o600)
    except OSError as error:
        raise StoreError("unreadable", str(error)) from error
    if path.is_file() and not os.access(path, os.W_OK):
        raise StoreError("read_only", str(path))


def _revision(connection: sqlite3.Connection) -> str | None:
    """The schema version of the file, None when it is empty."""
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
    if not tables:
        return None
    if "alembic_version" not in tables or "numbers" not in tables:
        raise StoreError("not_a_store")
    row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    if row is None:
        raise StoreError("damaged", "no schema version")
    if row[0] not in REVISIONS:
        raise StoreError("newer_version", str(row[0]))
    return str(row[0])


def _use_write_ahead_log(connection: sqlite3.Connection) -> None:
    """SQLite does not wait here by itself when another process opens the file just now."""
    give_up_at = time.monotonic() + OPEN_WAIT_SECONDS
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL").fetchone()
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() > give_up_at:
                raise
            time.sleep(0.01)
        else:
            return


def _create(connection: sqlite3.Connection) -> None:
    """Make the newest schema at once; a test proves it equal to what the migrations lead to."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        if _revision(connection) is None:
            for statement in SCHEMA:
                connection.execute(statement)
            connection.execute("INSERT INTO alembic_version VALUES (?)", (HEAD,))
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _upgrade(connection: sqlite3.Connection, path: Path) -> None:
    """Run the missing migrations, all or none, after a copy was made."""
    # SQLite changes a table by making a new one, which must not cascade into others.
    connection.execute("PRAGMA foreign_keys = OFF")
    connection.execute("BEGIN IMMEDIATE")
    try:
        # Another process may have done it while this one waited.
        revision = _revision(connection)
        if revision != HEAD:
            _copy(path, path.with_name(f"{path.stem}.{revision}{path.suffix}"))
            from store.upgrading import upgrade

            upgrade(connection)
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")


def _copy(path: Path, target: Path) -> None:
    """Copy the file with what its log holds; the target appears complete or not at all."""
    unfinished = target.with_name(target.name + ".part")
    try:
        unfinished.unlink(missing_ok=True)
        unfinished.touch(mode=0o600)
        source, copy = sqlite3.connect(path), sqlite3.connect(unfinished)
        try:
            source.backup(copy)
        finally:
            source.close()
            copy.close()
        unfinished.replace(target)
    except OSError as error:
        raise StoreError("unreadable", str(error)) from error
    finally:
        unfinished.unlink(missing_ok=True)
