"""Which devices are open and which tone sounds, as a table."""

import pytest

from sip.pj.sound_devices import Use
from sip.pj.sound_needs import leave_room, needed_tone, needed_use
from sip.pj.tones import Tone
from sip.states import CallState as S


@pytest.mark.parametrize(
    ("states", "use", "tone"),
    [
        ((), Use.NOTHING, None),
        ((S.RINGING,), Use.RINGING, Tone.BELL),
        ((S.RINGING, S.ON_HOLD), Use.RINGING, Tone.BELL),
        ((S.RINGING, S.CONNECTED), Use.TALKING, None),
        ((S.RINGING, S.DIALING), Use.TALKING, Tone.BELL),
        ((S.CONNECTED,), Use.TALKING, None),
        ((S.ON_HOLD,), Use.TALKING, None),
        ((S.HELD_BY_PEER,), Use.TALKING, None),
        ((S.TRANSFERRING,), Use.TALKING, None),
    ],
)
def test_what_calls_need(states, use, tone):
    assert needed_use(frozenset(states)) is use
    assert needed_tone(frozenset(states), wants_ringback=False) is tone


def test_a_file_is_played_and_the_bell_tried_only_where_no_call_needs_the_devices():
    assert needed_use(frozenset(), plays=True) is Use.PLAYING
    assert needed_use(frozenset({S.RINGING}), plays=True) is Use.RINGING
    assert needed_use(frozenset({S.ON_HOLD}), plays=True) is Use.TALKING
    assert needed_use(frozenset(), wants_bell=True, plays=True) is Use.RINGING
    assert needed_use(frozenset({S.CONNECTED}), wants_bell=True) is Use.TALKING


def test_a_file_leaves_room_for_every_call_but_one_on_hold():
    assert leave_room(frozenset())
    assert leave_room(frozenset({S.ON_HOLD}))
    assert not leave_room(frozenset({S.ON_HOLD, S.RINGING}))
    assert not leave_room(frozenset({S.HELD_BY_PEER}))


def test_ringback_sounds_only_where_nobody_talks_or_rings_here():
    assert needed_tone(frozenset({S.ALERTING}), wants_ringback=True) is Tone.RINGBACK
    assert needed_tone(frozenset({S.ALERTING, S.RINGING}), wants_ringback=True) is Tone.BELL
    assert needed_tone(frozenset({S.ALERTING, S.CONNECTED}), wants_ringback=True) is None
