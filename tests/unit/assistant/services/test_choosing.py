"""Which call a key, a tray entry or a command means."""

from __future__ import annotations

import pytest

from assistant.services.choosing import choose, choose_recorded
from sip.actions import CallAction, allowed
from sip.states import CallState, RecordingState
from tests.helpers.samples import a_call
from tests.unit.assistant.services import office

S, A = CallState, CallAction


@pytest.mark.parametrize(
    ("action", "states", "meant"),
    [
        (A.HANG_UP, [S.ON_HOLD, S.CONNECTED], 1),
        (A.HANG_UP, [S.CONNECTED, S.ON_HOLD], 0),
        (A.HANG_UP, [S.ON_HOLD, S.HELD_BY_PEER], 1),
        (A.HANG_UP, [S.ON_HOLD, S.TRANSFERRING], 1),
        (A.HANG_UP, [S.ON_HOLD, S.DIALING], 1),
        (A.HANG_UP, [S.ON_HOLD, S.ALERTING, S.RINGING], 1),
        (A.HANG_UP, [S.ON_HOLD, S.RINGING], 1),
        (A.HANG_UP, [S.ON_HOLD, S.ON_HOLD], 1),
        (A.HANG_UP, [], None),
        (A.ANSWER, [S.CONNECTED, S.RINGING, S.RINGING], 1),
        (A.REJECT, [S.RINGING, S.RINGING], 0),
        (A.DEFLECT, [S.CONNECTED], None),
        (A.HOLD, [S.ON_HOLD, S.CONNECTED, S.RINGING], 1),
        (A.HOLD, [S.ON_HOLD], None),
        (A.RESUME, [S.ON_HOLD, S.CONNECTED, S.ON_HOLD], 2),
        (A.MUTE, [S.ON_HOLD, S.CONNECTED, S.DIALING], 1),
        (A.MUTE, [S.ON_HOLD, S.TRANSFERRING], None),
        (A.SEND_DTMF, [S.ALERTING, S.CONNECTED], 1),
        (A.TRANSFER, [S.ON_HOLD, S.CONNECTED, S.HELD_BY_PEER], 1),
        (A.TRANSFER, [S.ON_HOLD, S.RINGING], 0),
    ],
)
def test_the_call_that_is_meant(
    action: CallAction, states: list[CallState], meant: int | None
) -> None:
    entries = [a_call(str(place), state=state) for place, state in enumerate(states)]
    chosen = choose(action, entries)
    assert (chosen.call.key if chosen else None) == (None if meant is None else str(meant))


@pytest.mark.parametrize("action", CallAction)
@pytest.mark.parametrize("state", CallState)
def test_a_single_call_is_meant_when_it_allows_the_action(
    action: CallAction, state: CallState
) -> None:
    is_chosen = choose(action, [a_call(state=state)]) is not None
    rings_off = action is A.HANG_UP and state is S.RINGING
    assert is_chosen is (action in allowed(state) or rings_off)


def test_the_call_that_is_recorded_is_meant_though_another_talks() -> None:
    recorded = office.a_call("c1", S.ON_HOLD, recording=RecordingState.RECORDING)
    held = office.an_entry(recorded)
    talks = office.an_entry(office.a_call("c2", S.CONNECTED))
    assert choose_recorded((held, talks)) is held
    assert choose_recorded((talks,)) is talks
