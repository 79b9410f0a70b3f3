"""Who was put on hold for a code that came to nothing is talked to again."""

from __future__ import annotations

import dataclasses

import pytest

from assistant.services.held_for_codes import HeldForCodes
from assistant.services.state import CallEntry
from sip.events import CallEnded, CallSnapshot
from sip.states import CallState, EndReason
from tests.unit.assistant.services.office import NOON, a_call, a_dialed_call, an_entry

TALKING = a_call("c1", CallState.CONNECTED, connected_at=NOON)
HELD = dataclasses.replace(TALKING, state=CallState.ON_HOLD)


class Office:
    """Calls that remember what was resumed."""

    def __init__(self) -> None:
        self.now: list[CallSnapshot] = [TALKING]
        self.resumed: list[str] = []
        self.held = HeldForCodes(self, lambda dialed: dialed.startswith("*"))

    def entries(self) -> tuple[CallEntry, ...]:
        return tuple(an_entry(call) for call in self.now)

    def resume(self, key: str) -> None:
        self.resumed.append(key)

    def fail(self, dialed: str, *others: CallSnapshot, reason: EndReason = EndReason.FAILED):
        self.held.on_placed("d1", dialed)
        self.now = list(others)
        call = a_dialed_call(dialed)
        self.held.on_call_ended(an_entry(call), CallEnded(call, reason))


@pytest.fixture
def office() -> Office:
    return Office()


def test_a_code_that_fails_gives_the_caller_back(office):
    office.fail("*17", HELD)
    assert office.resumed == ["c1"]


def test_a_hold_that_comes_after_the_failure_is_ended_too(office):
    office.fail("*17", TALKING)
    assert office.resumed == []
    office.held.on_call_changed(an_entry(HELD))
    office.held.on_call_changed(an_entry(HELD))
    assert office.resumed == ["c1"]


@pytest.mark.parametrize("reason", [EndReason.HUNG_UP, EndReason.CONNECTION_LOST])
def test_what_the_user_ended_changes_nothing(office, reason):
    office.fail("*17", HELD, reason=reason)
    assert office.resumed == []


def test_a_number_that_does_not_answer_leaves_the_hold(office):
    office.fail("103", HELD)
    assert office.resumed == []


def test_another_talk_is_not_interrupted(office):
    office.fail("*17", HELD, a_call("c2", CallState.CONNECTED))
    assert office.resumed == []


def test_who_was_on_hold_before_stays_there(office):
    office.now = [HELD]
    office.fail("*17", HELD)
    assert office.resumed == []
