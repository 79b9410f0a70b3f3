"""What dropping a call on a colleague does, as a table."""

from __future__ import annotations

import pytest

from assistant.presenters.transfer import drop_verdict
from sip.states import BlfState, CallState
from tests.helpers.samples import a_call, a_colleague

ALLOWED = {
    BlfState.UNKNOWN: "Transfer Anna Keller to Ada Martin",
    BlfState.AVAILABLE: "Transfer Anna Keller to Ada Martin",
    BlfState.NOT_PERMITTED: "Transfer Anna Keller to Ada Martin",
    BlfState.RINGING: "Transfer Anna Keller to Ada Martin (ringing)",
    BlfState.IN_CALL: "Transfer Anna Keller to Ada Martin (in a call)",
    BlfState.INTERNAL_CALL: "Transfer Anna Keller to Ada Martin (in an internal call)",
    BlfState.EXTERNAL_CALL: "Transfer Anna Keller to Ada Martin (in an external call)",
    BlfState.ON_HOLD: "Transfer Anna Keller to Ada Martin (on hold)",
    BlfState.AWAY: "Transfer Anna Keller to Ada Martin (away)",
    BlfState.DO_NOT_DISTURB: "Transfer Anna Keller to Ada Martin (do not disturb)",
    BlfState.WRAP_UP: "Transfer Anna Keller to Ada Martin (wrap-up)",
}


@pytest.mark.parametrize("state", BlfState)
def test_a_connected_call_goes_to_everybody_who_has_a_phone(state: BlfState) -> None:
    verdict = drop_verdict(a_call(), a_colleague(state=state))
    if state is BlfState.NOT_REGISTERED:
        assert not verdict.is_allowed
        assert verdict.sentence == "Ada Martin is not registered"
    elif state is BlfState.STALE:
        assert verdict.is_allowed
        assert "stale since" in verdict.sentence
    else:
        assert (verdict.is_allowed, verdict.target) == (True, "101")
        assert verdict.sentence == ALLOWED[state]


@pytest.mark.parametrize("state", CallState)
def test_only_a_connected_or_held_call_can_be_dropped(state: CallState) -> None:
    verdict = drop_verdict(a_call(state=state), a_colleague())
    assert verdict.is_allowed == (state in (CallState.CONNECTED, CallState.ON_HOLD))
    if not verdict.is_allowed:
        assert verdict.sentence == "Only a connected call can be transferred"
        assert verdict.target == ""


def test_nobody_transfers_to_themselves() -> None:
    verdict = drop_verdict(a_call(), a_colleague("100", "Robin Hale", is_self=True))
    assert (verdict.is_allowed, verdict.sentence) == (False, "This is your own extension")


def test_a_colleague_is_not_transferred_to_themselves() -> None:
    call = a_call(name="Ada Martin", number="101", user="101", is_internal=True)
    verdict = drop_verdict(call, a_colleague())
    assert (verdict.is_allowed, verdict.sentence) == (False, "Ada Martin is already in this call")


def test_names_that_hold_placeholders_are_left_alone() -> None:
    verdict = drop_verdict(a_call(name="%2 %1 100%"), a_colleague(name="%1"))
    assert verdict.sentence == "Transfer %2 %1 100% to %1"


def test_long_names_are_cut() -> None:
    verdict = drop_verdict(a_call(name="x" * 10000), a_colleague(name="y" * 10000))
    assert len(verdict.sentence) < 300
