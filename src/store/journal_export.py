"""Writes the history of calls to a CSV file."""

from __future__ import annotations

import csv
import errno
from collections.abc import Callable, Iterator
from pathlib import Path

from store import compiled
from store.call_rows import record_of
from store.connections import Connections
from store.errors import StoreError
from store.exchange.csv_writer import guarded
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
            for record in _calls(connections, results, text, is_wanted):
                writer.writerow([guarded(cell) for cell in _cells(record)])
                count += 1
        unfinished.replace(path)
    except OSError as error:
        problem = "disk_full" if error.errno == errno.ENOSPC else "unreadable"
        raise StoreError(problem, str(error)) from error
    finally:
        unfinished.unlink(missing_ok=True)
    return count


def _calls(
    connections: Connections,
    results: frozenset[CallResult] | None,
    text: str,
    is_wanted: Callable[[], bool],
) -> Iterator[CallRecord]:
    before = _NEWEST
    while rows := connections.read(
        compiled.CALLS_BEFORE, {"before_id": before, "limit": CALLS_AT_ONCE}
    ):
        if not is_wanted():
            raise StoreError("cancelled")
        before = rows[-1][-1]
        for *row, folded, _ in rows:
            record = record_of(tuple(row))
            if (results is None or record.result in results) and text in folded:
                yield record


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
