"""A program that is killed in a call loses nothing that was there before, and starts again."""

from __future__ import annotations

from tests.helpers.desk import Desk
from tests.helpers.lab_control import Lab
from tests.live.conftest import StartDesk

CALLERS = {"+44 161 552 7789": "Priya Nair", "+44 20 7946 0018": "Tom Becker"}


def receive(desk: Desk, number: str) -> None:
    """A call that was answered and is over."""
    desk.lab.call(number)
    desk.program.wait_for_call("ringing")
    desk.program.must("answer")
    desk.program.wait_for_call("connected")
    desk.program.must("hangup")
    desk.wait_for_row(f"{CALLERS[number]}.*received", "History")


def test_kill_in_a_call_loses_no_earlier_row(start_desk: StartDesk, lab: Lab) -> None:
    desk = start_desk()
    desk.program.wait_until_registered()
    for number in CALLERS:
        receive(desk, number)
    desk.program.must("dial", "600")
    desk.program.wait_for_call("connected")
    desk.program.kill()
    desk.program.start().wait_until_registered()
    desk.wait_for_row("600.*unfinished", "History")
    for name in CALLERS.values():
        desk.wait_for_row(f"{name}.*received", "History")
    lab.reset()
    receive(desk, "+44 161 552 7789")
    desk.program.stop()


def test_the_next_call_after_a_kill_reaches_the_new_program(
    start_desk: StartDesk, lab: Lab
) -> None:
    desk = start_desk()
    desk.program.wait_until_registered()
    desk.program.kill()
    desk.program.start().wait_until_registered()
    lab.call("+44 161 552 7789")
    desk.wait_for_pop("Priya Nair")
    lab.reset()
    desk.program.stop()
