"""Folds AMI messages about queues into `Queue` records: snapshot and events, in order; no Qt."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from assistant.pbx.frames import AmiMessage
from assistant.pbx.queue_fields import (
    NUMBER_LENGTH,
    caller_name,
    caller_number,
    is_from_own_phone,
    member_key,
    member_of,
    queue_key,
)
from assistant.pbx.records import Queue, QueueMember, WaitingCaller
from sip.uri import plain_text

MAX_BUFFERED_EVENTS = 10_000
WAIT_TOLERANCE = timedelta(seconds=2)
"""`Wait` is in whole seconds: within this, what was known of a caller's time stays."""

_MEMBER_EVENTS = frozenset(
    {
        *("QueueMemberStatus", "QueueMemberAdded", "QueueMemberPause"),
        *("QueueMemberPenalty", "QueueMemberRinginuse"),
    }
)
_GONE_EVENTS = frozenset({"QueueCallerLeave", "QueueCallerAbandon"})
_EVENTS = _MEMBER_EVENTS | _GONE_EVENTS | {"QueueCallerJoin", "QueueMemberRemoved"}


@dataclass(frozen=True, slots=True)
class BookChanges:
    """What is different after a message or a snapshot."""

    changed: tuple[Queue, ...] = ()
    removed: tuple[str, ...] = ()
    """Numbers of queues that are no more."""
    is_incomplete: bool = False
    """Something was missed: the PBX counts otherwise, or names a queue that is not known."""


@dataclass(slots=True)
class _Caller:
    key: str
    number: str
    name: str
    since: datetime
    is_internal: bool


@dataclass(slots=True)
class _Sheet:
    """One queue while it is being folded."""

    number: str
    name: str
    members: dict[str, QueueMember] = field(default_factory=dict)
    waiting: list[_Caller] = field(default_factory=list)

    def caller(self, key: str) -> _Caller | None:
        return next((one for one in self.waiting if one.key == key), None)

    def record(self) -> Queue:
        members = sorted(self.members.values(), key=_member_order)
        waiting = tuple(
            WaitingCaller(one.key, place, one.number, one.name, one.since, one.is_internal)
            for place, one in enumerate(self.waiting, start=1)
        )
        return Queue(self.number, self.name, tuple(members), waiting)


def _member_order(member: QueueMember) -> tuple[int, str, str]:
    return (len(member.extension), member.extension, member.name)


class QueueBook:
    """All queues as the PBX last told of them.

    Events repeat whole facts, so replaying one that the snapshot already holds changes nothing:
    what arrives between `begin_snapshot` and `load` is kept and applied on top, none lost.
    """

    def __init__(self, names: Mapping[str, str] | None = None) -> None:
        self._names = names or {}
        self._sheets: dict[str, _Sheet] = {}
        self._records: dict[str, Queue] = {}
        self._buffer: list[tuple[AmiMessage, datetime]] | None = None
        self._has_overflown = False

    def queues(self) -> tuple[Queue, ...]:
        """All queues, by number."""
        keys = sorted(self._records, key=lambda key: (len(key), key))
        return tuple(self._records[key] for key in keys)

    def begin_snapshot(self) -> None:
        """A snapshot was asked for: keep the events that come until it is loaded."""
        self._buffer = []
        self._has_overflown = False

    def cancel_snapshot(self) -> None:
        """The snapshot will not come."""
        self._buffer = None

    def apply(self, event: AmiMessage, at: datetime) -> BookChanges:
        """Fold one live event that arrived `at` (UTC)."""
        if event.event not in _EVENTS:
            return BookChanges()
        if self._buffer is not None:
            if len(self._buffer) < MAX_BUFFERED_EVENTS:
                self._buffer.append((event, at))
            else:
                self._has_overflown = True
            return BookChanges()
        sheet = self._sheets.get(queue_key(event))
        if sheet is None:
            return BookChanges(is_incomplete=True)
        is_complete = _fold(sheet, event, at)
        return BookChanges(self._publish([queue_key(event)]), (), not is_complete)

    def load(self, entries: Iterable[AmiMessage], at: datetime) -> BookChanges:
        """Replace everything by the entries of QueueStatus, then apply what came meanwhile."""
        before, self._sheets = self._sheets, {}
        for entry in entries:
            self._add_entry(entry, before, at)
        late, self._buffer = self._buffer or [], None
        is_incomplete = self._has_overflown
        for event, heard_at in late:
            sheet = self._sheets.get(queue_key(event))
            if sheet is None:
                is_incomplete = True
            else:
                # Counts of events older than the snapshot may differ and mean nothing.
                _fold(sheet, event, heard_at)
        removed = tuple(self._records.pop(key).number for key in before.keys() - self._sheets)
        return BookChanges(self._publish(self._sheets), removed, is_incomplete)

    def _add_entry(self, entry: AmiMessage, before: Mapping[str, _Sheet], at: datetime) -> None:
        key, kind = queue_key(entry), entry.event
        if kind == "QueueParams" and key:
            number = plain_text(key, NUMBER_LENGTH)
            self._sheets[key] = _Sheet(number, plain_text(self._names.get(key, number)))
        sheet = self._sheets.get(key)
        if sheet is None:
            return
        if kind == "QueueMember" and (member := member_key(entry)):
            sheet.members[member] = member_of(entry)
        elif kind == "QueueEntry" and (caller := entry.get("Uniqueid")):
            if sheet.caller(caller) is not None:
                return
            since = at - timedelta(seconds=max(0, entry.number("Wait")))
            known = before[key].caller(caller) if key in before else None
            if known is not None and abs(known.since - since) <= WAIT_TOLERANCE:
                since = known.since
            name = caller_name(entry, is_escaped=False)
            internal = is_from_own_phone(entry)
            sheet.waiting.append(_Caller(caller, caller_number(entry), name, since, internal))

    def _publish(self, keys: Iterable[str]) -> tuple[Queue, ...]:
        changed = []
        for key in keys:
            record = self._sheets[key].record()
            if self._records.get(key) != record:
                self._records[key] = record
                changed.append(record)
        return tuple(changed)


def _fold(sheet: _Sheet, event: AmiMessage, at: datetime) -> bool:
    """Apply one event to its queue; whether the PBX then counts as many callers as we do."""
    kind = event.event
    if kind in _MEMBER_EVENTS:
        if member := member_key(event):
            sheet.members[member] = member_of(event)
        return True
    if kind == "QueueMemberRemoved":
        sheet.members.pop(member_key(event), None)
        return True
    caller = event.get("Uniqueid")
    if kind == "QueueCallerJoin":
        _join(sheet, caller, event, at)
    else:
        sheet.waiting = [one for one in sheet.waiting if one.key != caller]
    return event.number("Count", len(sheet.waiting)) == len(sheet.waiting)


def _join(sheet: _Sheet, caller: str, event: AmiMessage, at: datetime) -> None:
    if not caller or sheet.caller(caller) is not None:
        return
    place = min(max(event.number("Position", 1) - 1, 0), len(sheet.waiting))
    name = caller_name(event, is_escaped=True)
    internal = is_from_own_phone(event)
    sheet.waiting.insert(place, _Caller(caller, caller_number(event), name, at, internal))
