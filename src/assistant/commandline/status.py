"""What `assistant status` tells, as JSON for programs and as lines for people."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any

from assistant.pbx.records import LinkState, QueueMember
from assistant.services.state import (
    CallEntry,
    Caller,
    Colleague,
    Notice,
    ParkedEntry,
    QueueEntry,
    RegistrationStatus,
    WaitingEntry,
)
from sip.actions import allowed_to
from sip.events import CallQuality
from sip.states import RecordingState, RegistrationProblem

WITHHELD = "withheld"
"""Who calls without a number and a name."""


def registration(status: RegistrationStatus) -> dict[str, Any]:
    """Where the line stands."""
    return {
        "state": status.state.value,
        "problem": status.problem.value,
        "code": status.code,
        "reason": status.reason,
        "account": status.account,
        "retry_at": _time(status.retry_at),
    }


def caller(of: Caller) -> dict[str, Any]:
    """Who the other side is; `contact` is null for a number that no contact has."""
    best = of.matches[0] if of.matches else None
    contact = best and {
        "kind": best.contact.kind.value,
        "id": best.contact.id,
        "name": best.name,
        "company": best.company,
        "reason": best.reason.value,
        "written": best.written,
    }
    return {
        "number": of.number,
        "name": of.name,
        "is_withheld": not (of.name or of.number),
        "company": of.company,
        "is_internal": of.is_internal,
        "contact": contact,
        "matches": [match.name for match in of.matches],
    }


def call(entry: CallEntry) -> dict[str, Any]:
    """One call."""
    snapshot = entry.call
    return {
        "key": snapshot.key,
        "direction": snapshot.direction.value,
        "state": snapshot.state.value,
        **caller(entry.caller),
        "dialed": snapshot.dialed,
        "started_at": _time(snapshot.started_at),
        "connected_at": _time(snapshot.connected_at),
        "reconnecting_since": _time(snapshot.reconnecting_since),
        "is_in_doubt": entry.is_in_doubt or snapshot.reconnecting_since is not None,
        "is_muted": snapshot.is_muted,
        "is_held_by_peer": snapshot.is_held_by_peer,
        "transfer": entry.transfer.value if entry.transfer else None,
        "transfer_target": entry.transfer_target,
        "sent_to": entry.sent_to.value if entry.transfer_target or entry.transfer else None,
        "transferred_by": snapshot.transferred_by,
        "actions": sorted(action.value for action in allowed_to(snapshot)),
        "consults": snapshot.consults or None,
        "is_in_conference": snapshot.is_in_conference,
        "sip_call_id": snapshot.sip_call_id,
        "codec": snapshot.codec,
        "recording": snapshot.recording.value,
        "quality": _quality(entry.quality),
    }


def _quality(heard: CallQuality | None) -> dict[str, Any] | None:
    if heard is None:
        return None
    return {
        "mos": heard.mos,
        "loss_percent": heard.loss_percent,
        "jitter_ms": heard.jitter_ms,
        "round_trip_ms": heard.round_trip_ms,
        "buffer_ms": heard.buffer_ms,
    }


def colleague(one: Colleague) -> dict[str, Any]:
    """One colleague."""
    return {
        "extension": one.extension,
        "name": one.name,
        "department": one.department,
        "state": one.state.value,
        "since": _time(one.since),
        "heard": _time(one.heard),
        "remote": one.remote,
        "is_self": one.is_self,
    }


def queue(entry: QueueEntry) -> dict[str, Any]:
    """One queue with members and waiting callers, in order."""
    return {
        "number": entry.number,
        "name": entry.name,
        "members": [_member(member) for member in entry.members],
        "waiting": [_waiting(one) for one in entry.waiting],
    }


def parked(one: ParkedEntry) -> dict[str, Any]:
    """A slot of the parking; `caller` is null when nobody told who is in it."""
    return {
        "slot": one.slot,
        "caller": caller(one.caller) if one.caller else None,
        "is_own": one.is_own,
        "parked_by": one.parked_by,
        "since": _time(one.since),
    }


def parked_lines(entries: Iterable[ParkedEntry]) -> str:
    """The taken slots for people."""
    return "\n".join(
        f"{one.slot}: " + (_who(one.caller) if one.caller else "somebody") for one in entries
    )


def lines(
    line: RegistrationStatus,
    calls: Sequence[CallEntry],
    colleagues: Iterable[Colleague],
    queues: Iterable[QueueEntry],
    link: LinkState,
    notices: Iterable[Notice],
) -> str:
    """The status for people."""
    out = [_line(line)]
    out += [f"call {e.call.direction.value} {_doing(e)}: " + _who(e.caller) for e in calls]
    out += [f"{one.extension} {one.name}: {one.state.value}" for one in colleagues]
    if link is not LinkState.OFF:
        out.append(f"queues: {link.value}")
    for entry in queues:
        out.append(f"queue {entry.number} {entry.name}: {len(entry.waiting)} waiting")
        out += [
            f"  {one.position}. {one.caller.name or one.caller.number or WITHHELD}"
            for one in entry.waiting
        ]
    out += [f"notice: {notice.text}" for notice in notices]
    return "\n".join(out)


def _doing(entry: CallEntry) -> str:
    """The call's state, and what else tells it from others."""
    call = entry.call
    marks = {
        "in the conference": call.is_in_conference,
        "asking about another call": bool(call.consults),
        "muted": call.is_muted,
        "recording": call.recording is RecordingState.RECORDING,
        "recording paused": call.recording is RecordingState.PAUSED,
    }
    is_away = entry.is_in_doubt or call.reconnecting_since is not None
    state = "reconnecting" if is_away else call.state.value
    return ", ".join([state, *(words for words, holds in marks.items() if holds)])


def _who(of: Caller) -> str:
    return " ".join(part for part in (of.name, of.number, of.company) if part) or WITHHELD


def _line(line: RegistrationStatus) -> str:
    if not line.account:
        return "no account"
    if line.problem is RegistrationProblem.PASSWORD_MISSING:
        return f"{line.account}: signed out: password missing"
    problem = f" ({line.problem.value})" if line.problem is not RegistrationProblem.NONE else ""
    return f"{line.account}: {line.state.value}{problem}"


def _member(member: QueueMember) -> dict[str, Any]:
    return {
        "extension": member.extension,
        "name": member.name,
        "state": member.state.value,
        "is_paused": member.is_paused,
        "pause_reason": member.pause_reason,
        "calls_taken": member.calls_taken,
    }


def _waiting(one: WaitingEntry) -> dict[str, Any]:
    return {
        "key": one.key,
        "position": one.position,
        **caller(one.caller),
        "waiting_since": _time(one.waiting_since),
    }


def _time(when: datetime | None) -> str | None:
    return when.isoformat() if when else None
