"""Transferring as people do it: with the mouse onto a colleague, or by keyboard alone."""

from __future__ import annotations

import pytest

from tests.helpers.desk import Desk
from tests.helpers.waiting import SOON, stays_true, wait_until

PRIYA = "+44 161 552 7789"
DIGITS = "1615527789"
TALKING = "Priya Nair.*connected"
"""Her card while she talks; the card of a call that was handed over lingers for some seconds."""


@pytest.fixture
def talking(desk: Desk) -> Desk:
    """The desk in a call with Priya Nair."""
    desk.lab.call(PRIYA)
    desk.program.wait_for_call("ringing")
    desk.program.must("answer")
    desk.wait_for_row("Priya Nair.*connected", "Calls")
    return desk


def test_a_drag_onto_a_colleague_moves_the_caller_there(talking: Desk) -> None:
    talking.drag(TALKING, "Hugo Laurent")
    wait_until(lambda: talking.lab.talks_with("107", DIGITS), SOON, "the caller to talk with 107")
    talking.lab.wait_for_calls(0, "100")
    talking.program.wait_for_no_calls()


def test_the_row_says_where_the_caller_goes(talking: Desk) -> None:
    talking.lab.colleague("101", "rings")
    talking.drag(TALKING, "Ben Okafor")
    talking.wait_for_row("Priya Nair.*Rings at Ben Okafor", "Calls")
    wait_until(lambda: talking.lab.is_ringing("101"), SOON, "101 to ring")
    assert not talking.row("Transferred to Ben Okafor", "Calls")
    talking.lab.colleague("101", "answer-now")
    talking.wait_for_row("Priya Nair.*Transferred to Ben Okafor", "Calls")
    wait_until(lambda: talking.lab.talks_with("101", DIGITS), SOON, "the caller to talk with 101")


def test_the_history_says_to_whom_the_call_went(talking: Desk) -> None:
    talking.drag(TALKING, "Carla Rossi")
    wait_until(lambda: talking.lab.talks_with("102", DIGITS), SOON, "the caller to talk with 102")
    talking.wait_for_row("Priya Nair.*transferred to Carla Rossi", "History")


def test_a_colleague_who_is_not_available_is_asked_about_first(talking: Desk) -> None:
    talking.lab.colleague("103", "busy")
    talking.wait_for_row("David Novak.*in a", "Colleagues")
    talking.drag(TALKING, "David Novak")
    talking.answer_question("Keep the caller")
    assert talking.program.calls()[0]["state"] == "connected"


def test_a_transfer_that_the_pbx_refuses_leaves_the_caller_here(talking: Desk) -> None:
    talking.lab.colleague("103", "busy")
    talking.wait_for_row("David Novak.*in a", "Colleagues")
    talking.drag(TALKING, "David Novak")
    talking.answer_question("Transfer anyway")
    talking.wait_for_row("Priya Nair.*connected.*David Novak is busy", "Calls")
    assert talking.lab.talks_with("100", DIGITS)


def test_a_colleague_who_declines_sends_the_caller_back(talking: Desk) -> None:
    talking.lab.colleague("104", "refuses")
    talking.drag(TALKING, "Elena Petrova")
    talking.wait_for_pop("Priya Nair", seconds=10)
    talking.click_in_pop("Answer")
    wait_until(
        lambda: talking.lab.talks_with("100", DIGITS), SOON, "the caller to talk with us again"
    )


def test_a_colleague_who_lets_it_ring_did_not_get_the_call(talking: Desk) -> None:
    talking.lab.colleague("106", "rings")
    talking.lab.run("cli", "dialplan set global TRANSFER_RING_SECONDS 2")
    done = talking.program.run("transfer", "106")
    talking.lab.run("cli", "dialplan set global TRANSFER_RING_SECONDS 25")
    assert (done.code, done.err.strip()) == (1, "assistant: Grace Lin did not answer")
    talking.wait_for_pop("Priya Nair", seconds=10)
    talking.wait_for_row("Priya Nair.*received", "History", seconds=10)
    assert not talking.row("transferred to Grace Lin", "History")


def test_nothing_drops_on_a_colleague_who_is_not_registered(talking: Desk) -> None:
    talking.lab.colleague("105", "gone")
    talking.wait_for_row("Frank Weber.*not registered", "Colleagues")
    talking.drag(TALKING, "Frank Weber")
    stays_true(
        lambda: talking.program.calls()[0]["state"] == "connected", 1, "the call stays connected"
    )


def test_while_dragging_the_pointer_says_what_dropping_would_do(talking: Desk) -> None:
    talking.lab.colleague("105", "gone")
    talking.wait_for_row("Frank Weber.*not registered", "Colleagues")
    pointer = talking.screen.pointer
    start = talking.resting_row(TALKING, "Calls").extents.centre
    allowed = talking.resting_row("Carla Rossi", "Colleagues").extents.centre
    forbidden = talking.resting_row("Frank Weber", "Colleagues").extents.centre
    pointer.press(start)
    pointer.glide(start, allowed)
    talking.screen.wait_for_words("Transfer Priya Nair to Carla Rossi")
    pointer.glide(allowed, forbidden)
    talking.screen.wait_for_words("Frank Weber is not registered")
    pointer.release()


def test_a_drag_that_ends_nowhere_changes_nothing(talking: Desk) -> None:
    start = talking.resting_row(TALKING, "Calls").extents.centre
    talking.screen.pointer.drag(start, (start[0] + 60, start[1] + 4))
    stays_true(
        lambda: talking.program.calls()[0]["state"] == "connected", 1, "the call stays connected"
    )


def test_a_ringing_call_cannot_be_transferred_from_the_command_line(desk: Desk) -> None:
    desk.lab.call(PRIYA)
    desk.program.wait_for_call("ringing")
    done = desk.program.run("transfer", "101")
    assert done.code != 0
    assert done.err.strip()
    assert desk.program.calls()[0]["state"] == "ringing"


def test_answer_and_transfer_by_keyboard_alone(desk: Desk) -> None:
    keys = desk.screen.pointer
    desk.lab.call(PRIYA)
    desk.wait_for_pop("Priya Nair")
    keys.key("ctrl+shift+a")
    desk.wait_for_row("Priya Nair.*connected", "Calls")
    keys.key("ctrl+t")
    keys.type("Ben")
    keys.key("Return")
    wait_until(lambda: desk.lab.talks_with("101", DIGITS), SOON, "the caller to talk with 101")
