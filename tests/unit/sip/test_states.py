"""What a call's state is, from the invite session, its media and a transfer."""

import pytest

from sip.actions import ACTIONS, CallAction, allowed
from sip.states import BlfState, CallDirection, CallState, InviteState, derive_call_state

IN, OUT = CallDirection.INCOMING, CallDirection.OUTGOING


@pytest.mark.parametrize(
    ("invite", "direction", "expected"),
    [
        (InviteState.CALLING, OUT, CallState.DIALING),
        (InviteState.EARLY, OUT, CallState.ALERTING),
        (InviteState.INCOMING, IN, CallState.RINGING),
        (InviteState.EARLY, IN, CallState.RINGING),
        (InviteState.CONNECTING, IN, CallState.CONNECTED),
        (InviteState.CONFIRMED, OUT, CallState.CONNECTED),
        (InviteState.DISCONNECTED, OUT, CallState.ENDED),
    ],
)
def test_the_state_follows_the_invite_session(invite, direction, expected):
    assert derive_call_state(invite, direction) is expected


def test_our_own_hold_wins_over_the_peers_because_we_can_end_it():
    state = derive_call_state(InviteState.CONFIRMED, IN, held_here=True, held_by_peer=True)
    assert state is CallState.ON_HOLD


def test_a_transfer_under_way_hides_hold():
    state = derive_call_state(InviteState.CONFIRMED, IN, held_here=True, transferring=True)
    assert state is CallState.TRANSFERRING


def test_an_ended_call_stays_ended_whatever_its_media_says():
    state = derive_call_state(InviteState.DISCONNECTED, IN, held_here=True, transferring=True)
    assert state is CallState.ENDED


def test_the_table_knows_every_state():
    assert set(ACTIONS) == set(CallState)


def test_every_living_call_can_be_ended():
    for state in set(CallState) - {CallState.ENDED}:
        assert allowed(state) & {CallAction.HANG_UP, CallAction.REJECT}, state


def test_only_a_talking_call_can_be_held_and_only_a_held_one_resumed():
    holdable = {state for state in CallState if CallAction.HOLD in allowed(state)}
    assert holdable == {CallState.CONNECTED, CallState.HELD_BY_PEER}
    assert {s for s in CallState if CallAction.RESUME in allowed(s)} == {CallState.ON_HOLD}


def test_a_transfer_needs_a_call_that_was_answered():
    unanswered = (CallState.DIALING, CallState.ALERTING, CallState.RINGING)
    assert not any(CallAction.TRANSFER in allowed(state) for state in unanswered)


def test_only_an_unregistered_phone_takes_no_calls():
    assert {state for state in BlfState if not state.takes_calls} == {BlfState.NOT_REGISTERED}
