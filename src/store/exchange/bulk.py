"""Makes filing many numbers fast."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from store import compiled
from store.filing import Filing

_TRIGGER = "numbers_enter_search"
CACHE_KIB = 16 * 1024
"""With SQLite's own 2 MB, pages of indexes would be written out and read again many times."""


@contextmanager
def digits_filed_at_once(filing: Filing) -> Iterator[None]:
    """In the block new numbers are not yet found by their digits; at its end they all are.

    A row that goes into FTS5 by a trigger makes it write out all that it has in memory, because
    SQLite opens a savepoint for the statement: that is most of an import's time. Inside of the
    transaction nobody else sees that the trigger is gone, and undoing brings it back.
    """
    execute = filing.connection.execute
    (last,) = execute(compiled.LAST_NUMBER).fetchone()
    (trigger,) = execute(compiled.TRIGGER, {"name": _TRIGGER}).fetchone()
    (before,) = execute("PRAGMA cache_size").fetchone()
    execute(f"PRAGMA cache_size = -{CACHE_KIB}")
    try:
        execute(f"DROP TRIGGER {_TRIGGER}")
        yield
        execute(compiled.FILE_DIGITS, {"last": last})
        execute(trigger)
    finally:
        execute(f"PRAGMA cache_size = {before}")
