"""A copy of the whole store in one file, and the way back."""

from __future__ import annotations

import glob
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

from store.database import Store
from store.errors import StoreError, damage_mark, store_error
from store.exchange.reporting import IsCancelled, OnProgress
from store.exchange.shapes import Progress, Stage

PAGES_AT_ONCE = 500
"""2 MiB of the file between two looks whether it is still wanted."""

_MARK = b"SQLite format 3\0"


class _CancelledError(Exception):
    """Nobody wants it any more."""


def backup(
    store: Store,
    path: Path,
    on_progress: OnProgress = lambda _: None,
    is_cancelled: IsCancelled = lambda: False,
) -> None:
    """Copy the store, as it is at this moment, to `path`, which appears complete or not at all.

    Calls are logged meanwhile. Takes seconds for a large store, so it belongs on a worker. Raises
    `StoreError`: ``unreadable`` (the place), ``disk_full``, ``cancelled``.
    """
    refuse_own(store, path)
    unfinished = path.with_name(path.name + ".part")
    try:
        _make_private(unfinished)
        with store.connections.snapshot() as source, _told(path):
            _copy(source, unfinished, on_progress, is_cancelled)
        _check_own(store, unfinished)
        unfinished.replace(path)
    except OSError as error:
        raise StoreError("unreadable", str(error)) from error
    finally:
        _remove(unfinished)


def restore(
    store: Store,
    path: Path,
    on_progress: OnProgress = lambda _: None,
    is_cancelled: IsCancelled = lambda: False,
) -> Path:
    """Make the store what the backup at `path` holds; the copy of what was there before.

    The backup is checked and, when an older program made it, upgraded in a copy; only then the
    store is replaced, in one transaction: whoever has it open sees the one or the other. A call
    that is to be logged meanwhile waits, in other programs too, and stands in the history that came
    back. Afterwards `ContactBook.use_rules` may have to read the numbers again.

    Raises `StoreError`: ``not_a_store``, ``newer_version``, ``damaged`` (all three: the backup),
    ``unreadable``, ``disk_full``, ``cancelled``; the store is as it was then.
    """
    refuse_own(store, path)
    if not path.is_file():
        raise StoreError("unreadable", str(path))
    folder, stem = store.path.parent, store.path.stem
    checked = folder / f"{stem}.restoring{store.path.suffix}"
    try:
        _make_private(checked)
        _prepare(path, checked, on_progress, is_cancelled)
        now = f"{datetime.now():%Y-%m-%d-%H%M%S}"
        before = folder / f"{stem}.before-restore-{now}{store.path.suffix}"
        _replace(store, checked, before, is_cancelled)
    except OSError as error:
        raise StoreError("unreadable", str(error)) from error
    finally:
        # An upgrade leaves a copy of its own beside it.
        for one in folder.glob(f"{glob.escape(checked.stem)}*"):
            _remove(one)
    return before


def _prepare(path: Path, checked: Path, on_progress: OnProgress, is_cancelled: IsCancelled) -> None:
    """Copy the backup, check it, and bring it up to date."""
    with path.open("rb") as file:
        if file.read(len(_MARK)) != _MARK:
            raise StoreError("not_a_store", str(path))
    with _told(path):
        source = sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro&immutable=1", uri=True)
        try:
            _copy(source, checked, on_progress, is_cancelled)
        finally:
            source.close()
        _check(checked)
    # Opening refuses what is no store or newer, and upgrades what is older.
    Store.open(checked).close()


def _replace(store: Store, checked: Path, before: Path, is_cancelled: IsCancelled) -> None:
    """Copy the store to `before`, and put `checked` in its place, while nobody else writes."""

    def keep(_status: int, _remaining: int, _total: int) -> None:
        # SQLite has locked the store against other programs by now, and committed nothing.
        if not before.exists():
            backup(store, before, is_cancelled=is_cancelled)

    if is_cancelled():
        raise StoreError("cancelled")
    try:
        with store.connections.replacing() as writer, _told(checked):
            source = sqlite3.connect(checked)
            try:
                source.backup(writer, pages=_some_pages(source), progress=keep)
            finally:
                source.close()
    except BaseException:
        _remove(before)
        raise


def _some_pages(source: sqlite3.Connection) -> int:
    """A part of the file: SQLite tells its progress before it commits only when more is left."""
    (pages,) = source.execute("PRAGMA page_count").fetchone()
    return max(1, min(PAGES_AT_ONCE, int(pages) // 2))


def _copy(
    source: sqlite3.Connection, target: Path, on_progress: OnProgress, is_cancelled: IsCancelled
) -> None:
    def watch(_status: int, remaining: int, total: int) -> None:
        if is_cancelled():
            raise _CancelledError
        on_progress(Progress(Stage.WRITING, total - remaining, total))

    copy = sqlite3.connect(target, isolation_level=None)
    try:
        # Nobody else has the copy yet: it is safe once it is closed.
        copy.execute("PRAGMA synchronous = OFF")
        source.backup(copy, pages=PAGES_AT_ONCE, progress=watch)
        # One file: a backup that leaves its log behind would be half of it.
        copy.execute("PRAGMA journal_mode = DELETE")
    except _CancelledError:
        raise StoreError("cancelled") from None
    finally:
        copy.close()


def _check(path: Path) -> None:
    """Raises `StoreError` ``damaged`` when the file is broken inside."""
    connection = sqlite3.connect(path)
    try:
        (answer,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    finally:
        connection.close()
    if answer != "ok":
        raise StoreError("damaged", str(answer))


def _check_own(store: Store, copy: Path) -> None:
    try:
        with _told(copy):
            _check(copy)
    except StoreError:
        # The copy is new: what is broken in it is broken in the store. The next start saves it.
        damage_mark(store.path).touch()
        raise


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """Like `told_as_store_errors`, for a file that is not the store: it gets no mark."""
    try:
        yield
    except sqlite3.Error as error:
        raise store_error(error, path) from error


def _make_private(path: Path) -> None:
    """An empty file that only this user may read: it will hold people."""
    _remove(path)
    path.touch(mode=0o600)


def refuse_own(store: Store, path: Path) -> None:
    """What is written to `path` must not take the place of the store. Raises `StoreError`."""
    try:
        is_own = path.exists() and path.samefile(store.path)
    except OSError as error:
        raise StoreError("unreadable", str(error)) from error
    if is_own:
        raise StoreError("own_file", str(path))


def _remove(path: Path) -> None:
    for one in (path, *(path.with_name(path.name + end) for end in ("-wal", "-shm", "-journal"))):
        one.unlink(missing_ok=True)
