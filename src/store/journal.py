"""The journal: every call of this desk, logged while it goes on."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from store import compiled, plan
from store.connections import Connections
from store.records import CallFigures, CallRecord, CallResult, ContactKind, ContactRef
from store.text import as_phone_digits, clean, digits_of, fold

MAX_ADDRESS = 256
MAX_PATH = 4096

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)


class Journal:
    """The history of calls; every method on any thread, every method may raise `StoreError`."""

    def __init__(self, connections: Connections) -> None:
        self._connections = connections

    def record(self, record: CallRecord) -> None:
        """Log a call, or bring its row up to date; on the disk when it returns, even if the
        power fails then (`synchronous = FULL`).

        Log it when it begins and when it changes: a call that the program died in keeps its row,
        without a result. Waits for other writers, while an import gives way: not on the main
        thread.
        """
        parameters = _row(record)
        with self._connections.writing_soon() as connection:
            connection.execute(compiled.RECORD, parameters)

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
        parameters: dict[str, object] = {
            "text": as_phone_digits(text) or fold(text),
            "limit": limit,
            "offset": offset,
        }
        if text.strip() and not parameters["text"]:
            return ()
        if results is None:
            rows = self._connections.read(compiled.CALLS, parameters)
        else:
            wanted = sorted(result.value for result in results)
            for index in range(len(CallResult)):
                parameters[f"result_{index}"] = wanted[index] if index < len(wanted) else None
            rows = self._connections.read(compiled.CALLS_OF_RESULTS, parameters)
        return tuple(_record(row) for row in rows)


def _row(record: CallRecord) -> Mapping[str, object]:
    ref = record.contact
    is_person = ref is not None and ref.kind is ContactKind.PERSON
    number = clean(record.number, MAX_ADDRESS)
    name, company = clean(record.name), clean(record.company)
    dialed, target = clean(record.dialed), clean(record.transferred_to)
    other = clean(record.answered_by)
    spoken = fold(f"{name} {company} {dialed} {target} {other}")
    national = plan.searched_digits(record.e164) if record.e164 else ""
    return {
        "key": record.key,
        "is_outgoing": record.is_outgoing,
        "number": number,
        "e164": record.e164,
        "name": name,
        "company": company,
        "person_id": ref.id if ref and is_person else None,
        "organization_id": ref.id if ref and not is_person else None,
        "started_us": _microseconds(record.started_at),
        "connected_us": _microseconds(record.connected_at),
        "ended_us": _microseconds(record.ended_at),
        "result": record.result.value if record.result else None,
        "dialed": dialed,
        "transferred_to": target,
        "answered_by": other,
        "folded": f"{spoken} {fold(number)} {digits_of(number)} {record.e164[1:]} {national}",
    }


def _record(row: tuple[Any, ...]) -> CallRecord:
    (
        key, is_outgoing, number, started, e164, name, company, person, organization,
        connected, ended, result, dialed, transferred_to, answered_by,
        recording, mos, loss, jitter, round_trip,
    ) = row  # fmt: skip
    contact = None
    if person is not None:
        contact = ContactRef(ContactKind.PERSON, person)
    elif organization is not None:
        contact = ContactRef(ContactKind.ORGANIZATION, organization)
    return CallRecord(
        key=key,
        is_outgoing=bool(is_outgoing),
        number=number,
        started_at=_EPOCH + started * _MICROSECOND,
        e164=e164,
        name=name,
        company=company,
        contact=contact,
        connected_at=_time(connected),
        ended_at=_time(ended),
        result=CallResult(result) if result else None,
        dialed=dialed,
        transferred_to=transferred_to,
        answered_by=answered_by,
        recording=recording or "",
        quality=None if mos is None else CallFigures(mos, loss, jitter, round_trip),
    )


def _microseconds(time: datetime | None) -> int | None:
    return None if time is None else (time - _EPOCH) // _MICROSECOND


def _time(microseconds: int | None) -> datetime | None:
    return None if microseconds is None else _EPOCH + microseconds * _MICROSECOND
