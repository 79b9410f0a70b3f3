"""What sound the calls need: what devices are open for, and which tone is heard."""

from __future__ import annotations

from sip.pj.sound_devices import Use
from sip.pj.tones import Tone
from sip.states import CallState

_PLACING = frozenset({CallState.DIALING, CallState.ALERTING})
_TALKING = frozenset({CallState.CONNECTED, CallState.HELD_BY_PEER, CallState.TRANSFERRING})


def needed_use(states: frozenset[CallState]) -> Use:
    """What the devices are needed for while calls are in these states."""
    rings = CallState.RINGING in states
    if states & (_PLACING | _TALKING) or (states and not rings):
        return Use.TALKING  # for a held call, too: it may come back at once
    return Use.RINGING if rings else Use.NOTHING


def needed_tone(states: frozenset[CallState], *, wants_ringback: bool) -> Tone | None:
    """The tone to be heard; None while somebody talks, or nothing rings."""
    if states & _TALKING:
        return None
    if CallState.RINGING in states:
        return Tone.BELL
    return Tone.RINGBACK if wants_ringback else None
