"""The journal: every call of this desk, logged while it goes on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from store import compiled
from store.call_rows import RESULT_SLOTS, record_of, row_of, searched
from store.connections import Connections
from store.matching import owner
from store.reading import outlines
from store.records import CallFigures, CallRecord, CallResult, ContactRef
from store.searching import SIGNS, trigrams
from store.text import as_phone_digits, fold
from store.times import now_us
from store.written import WrittenForm, take_apart

if TYPE_CHECKING:
    from store.exchange.shapes import Progress

MAX_PATH = 4096


class Journal:
    """The history of calls; every method on any thread, every method may raise `StoreError`.

    Those that write wait for other writers, while an import gives way: not on the main thread.
    """

    def __init__(self, connections: Connections) -> None:
        self._connections = connections

    def record(self, record: CallRecord) -> None:
        """Log a call, or bring its row up to date; on the disk when it returns, even if the
        power fails then (`synchronous = FULL`).

        Log it when it begins and when it changes: a call that the program died in keeps its row,
        without a result. Whose call it is stays as `relink` said. A call that was connected clears
        the missed ones before it, of the same contact or number.
        """
        row = row_of(record)
        with self._connections.writing_soon() as connection:
            connection.execute(compiled.RECORD, row)
            if record.connected_at is not None:
                # Who withholds the number is not the same caller as others who do.
                is_withheld = take_apart(record.number).form is WrittenForm.WITHHELD
                same = {**row, "number": "" if is_withheld else row["number"]}
                connection.execute(compiled.CLEAR_MISSED_OF, {**same, "now_us": now_us()})

    def note_recording(self, key: str, path: str) -> None:
        """Link a call with the file of its recording; before or after the call is logged."""
        with self._connections.writing_soon() as connection:
            connection.execute(compiled.NOTE_RECORDING, {"key": key, "recording": path[:MAX_PATH]})

    def note_quality(self, key: str, quality: CallFigures) -> None:
        """Keep how well a call sounded; before or after the call is logged."""
        with self._connections.writing_soon() as connection:
            connection.execute(
                compiled.NOTE_QUALITY,
                {
                    "key": key,
                    "mos": quality.mos,
                    "loss_percent": quality.loss_percent,
                    "jitter_ms": quality.jitter_ms,
                    "round_trip_ms": quality.round_trip_ms,
                },
            )

    def page(
        self,
        *,
        results: frozenset[CallResult] | None = None,
        text: str = "",
        limit: int = 50,
        offset: int = 0,
    ) -> tuple[CallRecord, ...]:
        """Calls, newest first, that ended in one of `results` and have `text` in a name or number.

        Without `results` all of them, unfinished ones too. Ask for one more than is shown to know
        whether there are more.
        """
        wanted = searched_text(text)
        if text.strip() and not wanted:
            return ()
        asked: dict[str, object] = {"text": wanted, "limit": limit, "offset": offset}
        sql = compiled.CALLS if results is None else compiled.CALLS_OF_RESULTS
        if len(wanted) >= SIGNS:
            asked["signs"] = trigrams(wanted)
            is_any = results is None
            sql = compiled.FIND_CALLS if is_any else compiled.FIND_CALLS_OF_RESULTS
        elif results is not None and len(results) == 1 and not wanted:
            sql = compiled.CALLS_OF_RESULT
        if results is not None:
            names = sorted(result.value for result in results)
            for index in range(RESULT_SLOTS):
                asked[f"result_{index}"] = names[index] if index < len(names) else None
        return tuple(record_of(row) for row in self._connections.read(sql, asked))

    def of_contact(
        self, ref: ContactRef, limit: int = 50, offset: int = 0
    ) -> tuple[CallRecord, ...]:
        """The calls with a contact, newest first."""
        asked = {**owner(ref), "limit": limit, "offset": offset}
        rows = self._connections.read(compiled.CALLS_OF_CONTACT, asked)
        return tuple(record_of(row) for row in rows)

    def get(self, key: str) -> CallRecord | None:
        """One call, None when it is not in the history."""
        rows = self._connections.read(compiled.CALL, {"key": key})
        return record_of(rows[0]) if rows else None

    def relink(self, key: str, ref: ContactRef | None) -> bool:
        """Say whose call it is, or with None that nobody's is known; False when the call or the
        contact is gone. Notes and cases of the call go along."""
        record = self.get(key)
        found = outlines(self._connections, [ref] if ref else [])
        if record is None or (ref is not None and ref not in found):
            return False
        name = company = ""
        of: dict[str, object] = {"person_id": None, "organization_id": None}
        if ref is not None:
            name, company = found[ref].contact.name, found[ref].contact.company
            of = owner(ref)
        folded = searched(replace(record, name=name, company=company))
        values = {"new_name": name, "new_company": company, "new_folded": folded, "call_key": key}
        with self._connections.writing_soon() as connection:
            new = {f"new_{column}": value for column, value in of.items()}
            connection.execute(compiled.RELINK, {**values, **new})
            connection.execute(compiled.RELINK_INTERACTIONS, {**of, "call_key": key})
        return True

    def missed_count(self) -> int:
        """How many missed calls were neither made good by a later one nor seen."""
        return int(self._connections.read(compiled.COUNT_MISSED, {})[0][0])

    def clear_missed(self, key: str = "") -> None:
        """The user has seen a missed call, or without `key` all of them."""
        with self._connections.writing_soon() as connection:
            connection.execute(compiled.CLEAR_MISSED, {"key": key, "now_us": now_us()})

    def export(
        self,
        path: Path,
        *,
        results: frozenset[CallResult] | None = None,
        text: str = "",
        on_progress: Callable[[Progress], None] = lambda _: None,
        is_wanted: Callable[[], bool] = lambda: True,
    ) -> int:
        """Write the calls that `page` would give, newest first, to a CSV file; how many.

        The file appears complete or not at all. `on_progress` is called on this thread, some times
        a second. Raises `StoreError`: ``unreadable``, ``disk_full``, ``cancelled``.
        """
        from store.journal_export import export

        wanted = searched_text(text)
        return export(self._connections, path, results, wanted, on_progress, is_wanted)


def searched_text(text: str) -> str:
    """What is looked for in `call_rows.searched`."""
    return as_phone_digits(text) or fold(text)
