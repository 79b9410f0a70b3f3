"""What a call allows beyond its state: its part in a consultation or a conference."""

from datetime import UTC, datetime

import pytest

from sip.actions import CallAction, allowed, allowed_to
from sip.events import CallSnapshot, Party
from sip.states import CallDirection, CallState


def a_call(state=CallState.CONNECTED, **more):
    return CallSnapshot(
        "key", CallDirection.INCOMING, state, Party("1", "pbx"), datetime.now(UTC), **more
    )


@pytest.mark.parametrize("state", CallState)
def test_a_call_of_its_own_allows_what_its_state_does(state):
    assert allowed_to(a_call(state)) == allowed(state)


@pytest.mark.parametrize("more", [{"consults": "a"}, {"consulted_by": "b"}])
def test_both_calls_of_a_consultation_complete_it(more):
    assert CallAction.COMPLETE_TRANSFER in allowed_to(a_call(**more))
    assert CallAction.CONSULT not in allowed_to(a_call(**more))


def test_a_question_can_be_completed_while_it_rings():
    ringing = a_call(CallState.ALERTING, consults="a")
    assert CallAction.COMPLETE_TRANSFER in allowed_to(ringing)


def test_a_transfer_of_a_consultation_is_not_taken_back():
    assert CallAction.TAKE_BACK in allowed_to(a_call(CallState.TRANSFERRING))
    assert CallAction.TAKE_BACK not in allowed_to(a_call(CallState.TRANSFERRING, consulted_by="b"))


def test_a_member_of_a_conference_leaves_it_instead_of_joining():
    member = allowed_to(a_call(is_in_conference=True))
    assert CallAction.LEAVE in member
    assert CallAction.JOIN not in member
