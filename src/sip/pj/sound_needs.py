"""What sound the calls need: what devices are open for, and which tone is heard."""

from __future__ import annotations

from sip.pj.sound_devices import Use
from sip.pj.tones import Tone
from sip.states import CallState

_PLACING = frozenset({CallState.DIALING, CallState.ALERTING})
_TALKING = frozenset({CallState.CONNECTED, CallState.HELD_BY_PEER, CallState.TRANSFERRING})


def needed_use(
    states: frozenset[CallState], *, wants_bell: bool = False, plays: bool = False
) -> Use:
    """What the devices are needed for while calls are in these states.

    `wants_bell`: the bell is tried out. `plays`: a file is played.
    """
    rings = CallState.RINGING in states
    if states & (_PLACING | _TALKING) or (states and not rings):
        return Use.TALKING  # for a held call, too: it may come back at once
    if rings or wants_bell:
        return Use.RINGING
    return Use.PLAYING if plays else Use.NOTHING


def leave_room(states: frozenset[CallState]) -> bool:
    """Whether a file may be played beside calls in these states: all of them wait."""
    return states <= {CallState.ON_HOLD, CallState.ENDED}


def needed_tone(states: frozenset[CallState], *, wants_ringback: bool) -> Tone | None:
    """The tone to be heard; None while somebody talks, or nothing rings."""
    if states & _TALKING:
        return None
    if CallState.RINGING in states:
        return Tone.BELL
    return Tone.RINGBACK if wants_ringback else None
