"""The phone looks after itself when the PBX seems to be gone, and when it is back."""

from __future__ import annotations

import pytest

from assistant.pbx.records import LinkState
from assistant.services.line_check import LineCheck
from sip.commands import CheckLine
from sip.events import CallEnded
from sip.states import CallState, EndReason
from tests.unit.assistant.services.office import (
    NOON,
    Clock,
    FakeLine,
    a_call,
    a_dialed_call,
    an_entry,
)

UP, LOST, OFF = LinkState.UP, LinkState.LOST, LinkState.OFF


@pytest.mark.parametrize(
    ("states", "checks"),
    [
        ((UP,), 0),
        ((UP, LOST), 1),
        ((LOST,), 0),
        ((LOST, LinkState.CONNECTING, UP), 1),
        ((UP, LOST, LOST, UP), 2),
        ((UP, LOST, UP, LOST, UP), 4),
        ((UP, UP), 0),
        ((OFF,), 0),
    ],
)
def test_the_line_is_checked_when_the_link_breaks_and_when_it_is_back(
    states: tuple[LinkState, ...], checks: int
) -> None:
    phone = FakeLine()
    line_check = LineCheck(phone)
    for state in states:
        line_check.on_link(state)
    assert phone.posted == [CheckLine()] * checks


@pytest.mark.parametrize(
    ("connected", "reason", "code", "checks"),
    [
        (True, EndReason.CONNECTION_LOST, 481, 1),
        (True, EndReason.PEER_HUNG_UP, 200, 0),
        (False, EndReason.NO_ANSWER, 408, 1),
        (False, EndReason.NO_ANSWER, 480, 0),
        (False, EndReason.FAILED, 503, 1),
        (False, EndReason.BUSY, 486, 0),
    ],
)
def test_a_call_that_the_pbx_left_without_an_answer_has_the_line_checked(
    connected: bool, reason: EndReason, code: int, checks: int
) -> None:
    phone = FakeLine()
    call = a_dialed_call(state=CallState.ENDED, connected_at=NOON if connected else None)
    LineCheck(phone).on_call_ended(an_entry(call), CallEnded(call, reason, code))
    assert phone.posted == [CheckLine()] * checks


def test_calls_that_die_together_have_the_line_checked_once() -> None:
    phone, clock = FakeLine(), Clock()
    line_check = LineCheck(phone, clock)
    for seconds in (0, 1, 10):
        clock.move(seconds)
        call = a_call(state=CallState.ENDED, connected_at=NOON)
        line_check.on_call_ended(an_entry(call), CallEnded(call, EndReason.CONNECTION_LOST, 481))
    assert phone.posted == [CheckLine()] * 2
