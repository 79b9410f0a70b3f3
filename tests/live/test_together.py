"""Calls that belong together, as scripts and people at the window use them."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.helpers.desk import Desk
from tests.helpers.waiting import SOON, wait_until

PRIYA = "+44 161 552 7789"
DIGITS = "1615527789"


@pytest.fixture
def talking(desk: Desk) -> Desk:
    """The desk in a call with Priya Nair."""
    desk.lab.call(PRIYA)
    desk.program.wait_for_call("ringing")
    desk.program.must("answer")
    desk.wait_for_row("Priya Nair.*connected", "Calls")
    return desk


def call_with(desk: Desk, number: str) -> dict[str, Any]:
    return next(one for one in desk.program.calls() if number in json.dumps(one))


def test_a_caller_is_handed_over_after_a_question_by_the_command_line(talking: Desk) -> None:
    talking.lab.colleague("101", "answers")
    talking.program.must("consult", "Ben Okafor")
    talking.wait_for_row("Ben Okafor.*consulting", "Calls")
    talking.wait_for_row("Priya Nair.*on hold", "Calls")
    talking.program.must("complete")
    wait_until(lambda: talking.lab.talks_with("101", DIGITS), SOON, "the caller to talk with 101")
    talking.program.wait_for_no_calls()
    talking.wait_for_row("Priya Nair.*transferred to Ben Okafor", "History")


def test_a_caller_is_handed_over_after_a_question_with_the_mouse(talking: Desk) -> None:
    talking.lab.colleague("101", "answers")
    talking.click("Ask a colleague first")
    talking.screen.pointer.type("Ben")
    talking.screen.pointer.key("Return")
    talking.wait_for_row("Ben Okafor.*consulting", "Calls")
    talking.click("Complete transfer")
    wait_until(lambda: talking.lab.talks_with("101", DIGITS), SOON, "the caller to talk with 101")


def test_a_transfer_that_rings_is_taken_back_with_a_click(talking: Desk) -> None:
    talking.lab.colleague("101", "rings")
    talking.drag("Priya Nair.*connected", "Ben Okafor")
    talking.wait_for_row("Priya Nair.*Rings at Ben Okafor", "Calls")
    talking.click("Take back")
    talking.wait_for_row("Priya Nair.*connected", "Calls")
    assert talking.lab.talks_with("100", DIGITS)
    assert not talking.lab.is_ringing("101")


def test_two_calls_are_swapped_joined_and_split_by_the_command_line(talking: Desk) -> None:
    talking.program.must("dial", "601")
    talking.wait_for_row("Priya Nair.*on hold", "Calls")
    talking.program.must("swap")
    talking.wait_for_row("Priya Nair.*connected", "Calls")
    talking.program.must("conference")
    talking.wait_for_row("Priya Nair.*in the conference", "Calls")
    assert call_with(talking, "601")["state"] == "connected"
    talking.program.must("split")
    talking.wait_for_row("Priya Nair.*on hold", "Calls")


def test_the_number_dialed_last_is_dialed_again(desk: Desk) -> None:
    desk.program.must("dial", "600")
    desk.program.must("hangup")
    desk.program.wait_for_no_calls()
    desk.program.must("redial")
    assert desk.program.calls()[0]["dialed"] == "600"
