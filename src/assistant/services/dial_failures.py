"""Why a dialed call did not come about, where the desk knows more than the PBX's answer says."""

from __future__ import annotations

from enum import Enum, unique

from assistant.pbx.code_meanings import CodeKind, CodeMeaning
from sip.events import CallSnapshot
from sip.states import BlfState, CallDirection, EndReason


@unique
class DialFailure(Enum):
    """Each has its own words."""

    NOT_REGISTERED = "not_registered"
    """The colleague's phone is not there."""
    NOTHING_RINGS = "nothing_rings"
    """There was no call to pick up."""
    NOBODY_PARKED = "nobody_parked"
    """The slot is empty."""


_ANSWERS = frozenset(
    {
        EndReason.BUSY,
        EndReason.DECLINED,
        EndReason.FAILED,
        EndReason.NOT_FOUND,
        EndReason.NO_ANSWER,
    }
)
_BY_CODE = {
    CodeKind.PICKUP: DialFailure.NOTHING_RINGS,
    CodeKind.GROUP_PICKUP: DialFailure.NOTHING_RINGS,
    CodeKind.FETCH: DialFailure.NOBODY_PARKED,
}


def has_failed(call: CallSnapshot, reason: EndReason) -> bool:
    """Whether the PBX let a dialed call come to nothing."""
    is_dialed = call.direction is CallDirection.OUTGOING and call.connected_at is None
    return is_dialed and reason in _ANSWERS


def failure_of(
    call: CallSnapshot, reason: EndReason, meaning: CodeMeaning | None, line: BlfState | None
) -> DialFailure | None:
    """What the desk knows of a call that ended with `reason`; None when that says it all.

    `meaning` is that of the dialed code, `line` what the colleague's line does whom it was for.
    """
    if not has_failed(call, reason):
        return None
    if meaning is not None and meaning.kind in _BY_CODE:
        return _BY_CODE[meaning.kind]
    return DialFailure.NOT_REGISTERED if line is BlfState.NOT_REGISTERED else None
