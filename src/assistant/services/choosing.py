"""Which call an action without a call's name means: keys, tray and command line agree on it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from assistant.services.state import CallEntry
from sip.actions import CallAction, allowed_to
from sip.states import CallState, RecordingState

ACTIVE = (CallState.CONNECTED, CallState.HELD_BY_PEER)

_CHOICES: dict[CallAction, Sequence[Iterable[CallState]]] = {
    # The first group with a call in it counts: nobody on hold is dropped while another talks.
    CallAction.HANG_UP: (
        (*ACTIVE, CallState.TRANSFERRING),
        (CallState.DIALING, CallState.ALERTING),
        (CallState.RINGING,),
        (CallState.ON_HOLD,),
    ),
    CallAction.ANSWER: ((CallState.RINGING,),),
    CallAction.REJECT: ((CallState.RINGING,),),
    CallAction.DEFLECT: ((CallState.RINGING,),),
    CallAction.HOLD: (ACTIVE,),
    CallAction.RESUME: ((CallState.ON_HOLD,),),
    CallAction.MUTE: (ACTIVE,),
    CallAction.SEND_DTMF: (ACTIVE, (CallState.ALERTING,)),
    CallAction.TRANSFER: ((CallState.CONNECTED,), (CallState.ON_HOLD,)),
    CallAction.CONSULT: ((CallState.CONNECTED,), (CallState.ON_HOLD,)),
    CallAction.COMPLETE_TRANSFER: (
        (*ACTIVE, CallState.ALERTING, CallState.DIALING),
        (CallState.ON_HOLD,),
    ),
    CallAction.TAKE_BACK: ((CallState.TRANSFERRING,),),
    CallAction.JOIN: ((CallState.CONNECTED,), (CallState.ON_HOLD,)),
    CallAction.LEAVE: (ACTIVE, (CallState.ON_HOLD,)),
    CallAction.RECORD: (ACTIVE, (CallState.ON_HOLD,)),
}
_OLDEST_FIRST = frozenset({CallAction.ANSWER, CallAction.REJECT, CallAction.DEFLECT})
"""The others mean the newest call of their group."""


def choose(action: CallAction, entries: Sequence[CallEntry]) -> CallEntry | None:
    """The call that `action` means among `entries` (oldest first); None when there is none.

    To hang up may mean a ringing call; that is to be rejected.
    """
    for states in _CHOICES[action]:
        found = [one for one in entries if one.call.state in states and _allows(one, action)]
        if found:
            return found[0] if action in _OLDEST_FIRST else found[-1]
    return None


def choose_recorded(entries: Sequence[CallEntry]) -> CallEntry | None:
    """The call whose recording is meant: one that is being recorded, talking or held, before
    others; else the one that `choose` finds."""
    recorded = [one for one in entries if one.call.recording is not RecordingState.OFF]
    return choose(CallAction.RECORD, recorded) or choose(CallAction.RECORD, entries)


def _allows(entry: CallEntry, action: CallAction) -> bool:
    return action is CallAction.HANG_UP or action in allowed_to(entry.call)
