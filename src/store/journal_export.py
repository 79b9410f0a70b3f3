"""Writes the history of calls to a CSV file."""

from __future__ import annotations

import csv
import errno
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

from store import compiled
from store.call_rows import record_of
from store.connections import Connections
from store.errors import StoreError
from store.exchange.csv_writer import guarded
from store.exchange.reporting import OnProgress, Reporter
from store.exchange.shapes import Stage
from store.records import CallRecord, CallResult

COLUMNS = (
    "Started", "Connected", "Ended", "Direction", "Result", "Name", "Company", "Number", "E.164",
    "Dialed", "Queue", "Sent to", "Transferred to", "Answered by", "Recording", "MOS",
)  # fmt: skip
CALLS_AT_ONCE = 1000
_NEWEST = 2**63 - 1


def export(
    connections: Connections,
    path: Path,
    results: frozenset[CallResult] | None,
    text: str,
    on_progress: OnProgress,
    is_wanted: Callable[[], bool],
) -> int:
    """The calls that ended in one of `results` and have `text` in them; how many were written."""
    unfinished = path.with_name(path.name + ".part")
    count = 0
    try:
        # The mark at the beginning tells Excel that this is UTF-8.
        with unfinished.open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file)
            writer.writerow(COLUMNS)
            for record, searched in _calls(connections, Reporter(on_progress), is_wanted):
                if (results is None or record.result in results) and text in searched:
                    writer.writerow([guarded(cell) for cell in _cells(record)])
                    count += 1
        unfinished.replace(path)
    except OSError as error:
        problem = "disk_full" if error.errno == errno.ENOSPC else "unreadable"
        raise StoreError(problem, str(error)) from error
    finally:
        # Where it could not be made it cannot be removed either.
        with suppress(OSError):
            unfinished.unlink()
    return count


def _calls(
    connections: Connections, reporter: Reporter, is_wanted: Callable[[], bool]
) -> Iterator[tuple[CallRecord, str]]:
    """All calls, newest first, each with what it is found by."""
    before, newest = _NEWEST, 0
    while rows := connections.read(
        compiled.CALLS_BEFORE, {"before_id": before, "limit": CALLS_AT_ONCE}
    ):
        if not is_wanted():
            raise StoreError("cancelled")
        newest = newest or rows[0][-1]
        # Rows are numbered one by one: the newest one's number says how many there are.
        reporter.tell(Stage.WRITING, newest - rows[0][-1], newest)
        before = rows[-1][-1]
        for *row, folded, _ in rows:
            yield record_of(tuple(row)), folded


def _cells(record: CallRecord) -> tuple[str, ...]:
    times = (record.started_at, record.connected_at, record.ended_at)
    return (
        *(time.isoformat(" ", "seconds") if time else "" for time in times),
        "outgoing" if record.is_outgoing else "incoming",
        record.result.value if record.result else "",
        record.name,
        record.company,
        record.number,
        record.e164,
        record.dialed,
        record.queue,
        record.sent_to.value if record.was_sent_on else "",
        record.transferred_to,
        record.answered_by,
        record.recording,
        f"{record.quality.mos:.1f}" if record.quality else "",
    )
