"""What the window shows is what the PBX says now, or it says that the PBX is silent."""

from __future__ import annotations

import json
import os
import signal

import pytest

from tests.helpers.desk import Desk
from tests.helpers.waiting import SOON

PRIYA = "+44 161 552 7789"


@pytest.fixture
def talking(desk: Desk) -> Desk:
    """The desk in a call with Priya Nair."""
    desk.lab.call(PRIYA)
    desk.program.wait_for_call("ringing")
    desk.program.must("answer")
    desk.wait_for_row("Priya Nair.*connected", "Calls")
    desk.wait_for_row("Ben Okafor.*available", "Colleagues")
    return desk


def test_a_colleague_who_calls_is_shown_as_one(desk: Desk) -> None:
    desk.lab.phone("101", "dial", "100")
    assert "internal" in desk.wait_for_pop("Ben Okafor")


def test_an_outside_caller_with_the_number_of_an_extension_is_no_colleague(desk: Desk) -> None:
    desk.lab.call("101", "Total Stranger")
    said = desk.wait_for_pop("Total Stranger")
    assert "101" in said
    assert "Ben Okafor" not in said
    assert "internal" not in said


def test_a_pbx_that_dies_is_seen_at_once_and_the_call_it_took_along_is_named(
    talking: Desk,
) -> None:
    pids = json.loads(talking.lab.run("status"))["pids"]
    os.kill(pids["asterisk"], signal.SIGKILL)
    talking.wait_for_row("Ben Okafor.*stale since", "Colleagues", seconds=SOON)
    talking.wait_for_row("Priya Nair.*No answer from the telephone system", "Calls")
    talking.screen.wait_for_words("Reconnecting")
    talking.lab.run("up", seconds=120)
    talking.screen.wait_for_words("The call with Priya Nair was cut off")
    talking.wait_for_row("Ben Okafor.*available", "Colleagues", seconds=10)
    talking.program.wait_for_no_calls()


def test_a_caller_sent_to_an_outside_number_that_is_busy_comes_back(talking: Desk) -> None:
    talking.program.run("transfer", "012345486")
    talking.wait_for_row("Priya Nair.*012345486", "Calls", seconds=SOON)
    talking.program.wait_for_call("ringing")
