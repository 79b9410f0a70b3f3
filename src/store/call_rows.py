"""Calls as their rows hold them, and back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from store import plan
from store.matching import owner, reference
from store.records import CallFigures, CallRecord, CallResult, SentTo
from store.text import clean, digits_of, fold, member_of
from store.times import microseconds, moment

MAX_ADDRESS = 256
RESULT_SLOTS = 16
"""How many results the statements of the history can be asked for at once."""
_PLACE = "\x1f"
"""Stands in `calls.transferred_to` between a kind of place and its name. No cleaned name has it."""


def row_of(record: CallRecord) -> Mapping[str, object]:
    """The parameters of `compiled.RECORD`."""
    of: Mapping[str, object] = {"person_id": None, "organization_id": None}
    if record.contact is not None:
        of = owner(record.contact)
    return {
        **of,
        "key": record.key,
        "is_outgoing": record.is_outgoing,
        "number": clean(record.number, MAX_ADDRESS),
        "e164": record.e164,
        "name": clean(record.name),
        "company": clean(record.company),
        "started_us": microseconds(record.started_at),
        "connected_us": microseconds(record.connected_at) if record.connected_at else None,
        "ended_us": microseconds(record.ended_at) if record.ended_at else None,
        "result": record.result.value if record.result else None,
        "dialed": clean(record.dialed),
        "transferred_to": _written_place(record),
        "answered_by": clean(record.answered_by),
        "queue": clean(record.queue),
        "folded": searched(record),
    }


def _written_place(record: CallRecord) -> str:
    """Where the call was sent, as `calls.transferred_to` holds it: people by their names alone."""
    name = clean(record.transferred_to)
    return name if record.sent_to is SentTo.SOMEBODY else f"{record.sent_to.value}{_PLACE}{name}"


def _read_place(written: str) -> tuple[SentTo, str]:
    kind, place, name = written.partition(_PLACE)
    if not place:
        return SentTo.SOMEBODY, written
    return member_of(SentTo, kind) or SentTo.SOMEBODY, name


def searched(record: CallRecord) -> str:
    """What a call is found by."""
    said = (
        record.name, record.company, record.dialed, record.transferred_to, record.answered_by,
        record.queue,
    )  # fmt: skip
    number = clean(record.number, MAX_ADDRESS)
    national = plan.searched_digits(record.e164) if record.e164 else ""
    words = fold(" ".join(clean(one) for one in said))
    return f"{words} {fold(number)} {digits_of(number)} {record.e164[1:]} {national}"


def record_of(row: tuple[Any, ...]) -> CallRecord:
    """A call of the rows that `compiled.CALLS` and its like give."""
    (
        key, is_outgoing, number, started, e164, name, company, person, organization,
        connected, ended, result, dialed, transferred_to, answered_by, queue, cleared,
        recording, mos, loss, jitter, round_trip,
    ) = row  # fmt: skip
    sent_to, place = _read_place(transferred_to)
    is_of_nobody = person is None and organization is None
    return CallRecord(
        key=key,
        is_outgoing=bool(is_outgoing),
        number=number,
        started_at=moment(started),
        e164=e164,
        name=name,
        company=company,
        contact=None if is_of_nobody else reference(person, organization),
        connected_at=None if connected is None else moment(connected),
        ended_at=None if ended is None else moment(ended),
        result=member_of(CallResult, result),
        dialed=dialed,
        transferred_to=place,
        sent_to=sent_to,
        answered_by=answered_by,
        queue=queue,
        is_cleared=cleared is not None,
        recording=recording or "",
        quality=None if mos is None else CallFigures(mos, loss, jitter, round_trip),
    )
