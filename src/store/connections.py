"""Connections to the file: one that writes, behind a lock, and one for each thread that reads."""

from __future__ import annotations

import sqlite3
import threading
import weakref
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from store.errors import StoreError, told_as_store_errors

WRITER_WAIT_SECONDS = 30.0
"""How long a write waits for another process, for instance one that imports."""
READER_WAIT_SECONDS = 1.0
"""Readers wait only while a file recovers from a crash: in WAL mode writers do not hinder them."""


class _Reader:
    """The connection of one thread; it closes when the thread is gone."""

    __slots__ = ("__weakref__", "connection", "in_use")

    def __init__(self, path: Path) -> None:
        self.in_use = threading.Lock()
        """Held while a statement runs: closing under it would crash the process."""
        self.connection = sqlite3.connect(
            path, timeout=READER_WAIT_SECONDS, isolation_level=None, check_same_thread=False
        )
        self.connection.execute("PRAGMA query_only = ON")


class Connections:
    """Reading and writing, from any thread; errors of SQLite come out as `StoreError`."""

    def __init__(self, path: Path, writer: sqlite3.Connection) -> None:
        self._path = path
        self._writer = writer
        self._writing = threading.Lock()
        self._hurries: set[object] = set()
        self._local = threading.local()
        self._readers: weakref.WeakSet[_Reader] = weakref.WeakSet()
        self._is_closed = False

    def read(self, sql: str, parameters: Mapping[str, object]) -> list[tuple[Any, ...]]:
        """All rows of one query, on this thread's own connection."""
        with told_as_store_errors(self._path):
            reader = self._reader()
            with reader.in_use:
                return reader.connection.execute(sql, parameters).fetchall()

    @contextmanager
    def snapshot(self) -> Iterator[sqlite3.Connection]:
        """All that this thread reads in the block, here or by `read`, is of one moment.

        Writers do not wait for it. Not re-entrant.
        """
        with told_as_store_errors(self._path):
            connection = self._reader().connection
            connection.execute("BEGIN")
            try:
                # SQLite takes the moment of the first read.
                connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
                yield connection
            finally:
                connection.execute("ROLLBACK")

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """A transaction: committed at the end of the block, undone when the block raises.

        Waits for other writers, so never on the main thread. Not re-entrant.
        """
        with self._writing, told_as_store_errors(self._path, is_writing=True):
            writer = self._writer
            writer.execute("BEGIN IMMEDIATE")
            try:
                yield writer
                writer.execute("COMMIT")
            except BaseException:
                # A full disk may have ended the transaction already.
                if writer.in_transaction:
                    writer.execute("ROLLBACK")
                raise

    @contextmanager
    def writing_soon(self) -> Iterator[sqlite3.Connection]:
        """Like `writing`, for short writes that long ones have to give way to."""
        hurry = object()
        # Adding to and taking from a set are atomic: no lock of its own.
        self._hurries.add(hurry)
        try:
            with self.writing() as connection:
                yield connection
        finally:
            self._hurries.discard(hurry)

    @contextmanager
    def replacing(self) -> Iterator[sqlite3.Connection]:
        """The writer outside of a transaction, for SQLite's backup into it; others wait.

        Not on the main thread.
        """
        with self._writing, told_as_store_errors(self._path, is_writing=True):
            yield self._writer

    @property
    def is_hurried(self) -> bool:
        """Whether somebody is in `writing_soon`, or waits for it."""
        return bool(self._hurries)

    def close(self) -> None:
        """Close all connections; the last one of all processes empties the write-ahead log."""
        with self._writing, told_as_store_errors(self._path):
            self._is_closed = True
            for reader in list(self._readers):
                with reader.in_use:
                    reader.connection.close()
            self._writer.close()

    def _reader(self) -> _Reader:
        reader: _Reader | None = getattr(self._local, "reader", None)
        if reader is None:
            if self._is_closed:
                raise StoreError("closed")
            reader = self._local.reader = _Reader(self._path)
            self._readers.add(reader)
        return reader
