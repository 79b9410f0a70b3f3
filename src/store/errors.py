"""The errors of the store: what went wrong as one stable word, whatever library noticed it."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

_PROBLEMS = {
    sqlite3.SQLITE_FULL: "disk_full",
    sqlite3.SQLITE_BUSY: "locked",
    sqlite3.SQLITE_LOCKED: "locked",
    sqlite3.SQLITE_CORRUPT: "damaged",
    sqlite3.SQLITE_NOTADB: "damaged",
    sqlite3.SQLITE_READONLY: "read_only",
    sqlite3.SQLITE_CANTOPEN: "unreadable",
    sqlite3.SQLITE_PERM: "unreadable",
    sqlite3.SQLITE_AUTH: "unreadable",
    sqlite3.SQLITE_IOERR: "disk_error",
    sqlite3.SQLITE_NOMEM: "no_memory",
}
_NEARLY_FULL_BYTES = 256 * 1024


class StoreError(Exception):
    """The store could not do what it was asked; nothing was half done.

    `problem` is one of ``newer_version`` (a later program wrote the file), ``not_a_store`` (a
    database of something else), ``damaged``, ``disk_full``, ``disk_error``, ``locked`` (another
    process kept writing), ``read_only``, ``unreadable``, ``no_memory``, ``closed``, ``not_text``
    (an import of something that is no text), ``upgrade_failed`` and ``internal`` (a bug of ours);
    ``cancelled`` is an import that the program's end cut short, ``changed_meanwhile`` a contact
    that somebody else wrote while it was edited.
    """

    def __init__(self, problem: str, detail: str = "") -> None:
        super().__init__(f"{problem}: {detail}" if detail else problem)
        self.problem = problem
        self.detail = detail
        self.is_writing = False
        """Whether it was met where something was to be written."""


class NumberError(Exception):
    """What was typed cannot be dialed.

    `problem` is ``empty``, ``no_digits``, ``too_long`` or ``not_a_number``.
    """

    def __init__(self, problem: str, text: str = "") -> None:
        super().__init__(f"{problem}: {text[:80]}" if text else problem)
        self.problem = problem
        self.text = text


@contextmanager
def told_as_store_errors(path: Path, *, is_writing: bool = False) -> Iterator[None]:
    """Turn errors of SQLite on the file at `path` into `StoreError`."""
    try:
        yield
    except sqlite3.Error as error:
        told = store_error(error, path)
        told.is_writing = is_writing
        if told.problem == "damaged":
            # The next start looks closer: a damaged page may be met long after the opening.
            with suppress(OSError):
                damage_mark(path).touch()
        raise told from error


def damage_mark(path: Path) -> Path:
    """A file that stands beside the store at `path` while it may be damaged."""
    return path.with_name(f"{path.name}.damaged")


def store_error(error: sqlite3.Error, path: Path) -> StoreError:
    """The `StoreError` that says what `error` means for the user."""
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        problem = "closed" if "closed database" in str(error) else "internal"
    else:
        # The low byte is the primary result code, the rest says where it happened.
        problem = _PROBLEMS.get(code & 0xFF, "internal")
    if problem == "disk_error" and _is_nearly_full(path):
        # A full disk may show first where SQLite grows its shared memory (SQLITE_IOERR_SHMSIZE).
        problem = "disk_full"
    return StoreError(problem, str(error))


def _is_nearly_full(path: Path) -> bool:
    try:
        return shutil.disk_usage(path.parent).free < _NEARLY_FULL_BYTES
    except OSError:
        return False
