"""Which call a command without a call's name means."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from assistant.services.state import CallEntry
from sip.states import CallState

ACTIVE = (CallState.CONNECTED, CallState.HELD_BY_PEER)

_CHOICES: dict[str, Sequence[Iterable[CallState]]] = {
    # The first group with a call in it counts.
    "hangup": (
        (*ACTIVE, CallState.TRANSFERRING),
        (CallState.DIALING, CallState.ALERTING),
        (CallState.RINGING,),
        (CallState.ON_HOLD,),
    ),
    "answer": ((CallState.RINGING,),),
    "hold": (ACTIVE,),
    "resume": ((CallState.ON_HOLD,),),
    "transfer": ((CallState.CONNECTED,), (CallState.ON_HOLD,)),
}
_OLDEST_FIRST = ("answer",)
"""The others mean the newest call of their group."""


def choose(command: str, entries: Sequence[CallEntry]) -> CallEntry | None:
    """The call that `command` means among `entries` (oldest first); None when there is none."""
    for states in _CHOICES[command]:
        found = [entry for entry in entries if entry.call.state in states]
        if found:
            return found[0] if command in _OLDEST_FIRST else found[-1]
    return None
