"""A call comes in from the PBX, shows who it is, is answered, held, ended and remembered."""

from __future__ import annotations

import re

from tests.helpers.desk import Desk
from tests.helpers.waiting import SOON, wait_until

PRIYA = "+44 161 552 7789"


def test_a_stored_number_shows_the_persons_name_in_the_pop(desk: Desk) -> None:
    desk.lab.call(PRIYA, "WIRELESS CALLER")
    words = desk.wait_for_pop("Priya Nair")
    assert "WIRELESS CALLER" not in words
    assert "161 552 7789" in words


def test_the_number_is_recognized_however_the_pbx_writes_it(desk: Desk) -> None:
    for number in ("01615527789", "00441615527789", "441615527789"):
        desk.lab.call(number)
        desk.wait_for_pop("Priya Nair")
        desk.lab.reset()
        desk.wait_for_no_pop()


def test_an_unknown_caller_is_shown_by_number(desk: Desk) -> None:
    desk.lab.call("+44 20 7946 0999")
    assert "7946 0999" in desk.wait_for_pop("7946")


def test_a_withheld_number_is_anonymous(desk: Desk) -> None:
    desk.lab.call("")
    desk.wait_for_pop("Anonymous")


def test_a_colleagues_call_is_marked_internal(desk: Desk) -> None:
    desk.lab.phone("102", "dial", "100")
    words = desk.wait_for_pop("Carla Rossi")
    assert "internal" in words
    assert "102" in words


def test_the_pop_leaves_the_keyboard_where_it_was(desk: Desk) -> None:
    desk.main_window()
    before = desk.screen.pointer.active_window_name()
    desk.lab.call(PRIYA)
    desk.wait_for_pop("Priya Nair")
    assert desk.screen.pointer.active_window_name() == before


def test_answer_by_click_connects_the_caller(desk: Desk) -> None:
    desk.lab.call(PRIYA)
    desk.wait_for_pop("Priya Nair")
    desk.click_in_pop("Answer")
    desk.program.wait_for_call("connected")
    desk.wait_for_row("Priya Nair.*connected", "Calls")
    desk.wait_for_no_pop()
    wait_until(lambda: desk.lab.talks_with("100", "1615527789"), SOON, "the PBX to bridge them")


def test_the_time_of_a_call_runs(desk: Desk) -> None:
    desk.lab.call(PRIYA)
    desk.program.wait_for_call("ringing")
    desk.program.must("answer")
    desk.wait_for_row(r"Priya Nair.*00:0[1-9]", "Calls")


def test_reject_by_click_sends_the_caller_away(desk: Desk) -> None:
    desk.lab.call(PRIYA)
    desk.wait_for_pop("Priya Nair")
    desk.click_in_pop("Reject")
    desk.wait_for_no_pop()
    desk.program.wait_for_no_calls()


def test_a_caller_who_gives_up_is_missed(desk: Desk) -> None:
    desk.lab.call("+44 20 7946 0018")
    desk.wait_for_pop("Tom Becker")
    desk.lab.run("hangup-all")
    desk.wait_for_no_pop()
    desk.wait_for_row("Tom Becker.*missed", "History")


def test_hold_and_resume_reach_the_pbx(desk: Desk) -> None:
    desk.lab.call(PRIYA)
    desk.program.wait_for_call("ringing")
    desk.program.must("answer")
    desk.wait_for_row("Priya Nair.*connected", "Calls")
    desk.click("Hold")
    desk.wait_for_row("Priya Nair.*on hold", "Calls")
    wait_until(lambda: desk.lab.is_silent_to("100"), SOON, "the PBX to stop sending")
    assert desk.lab.talks_with("100", "1615527789")
    desk.click("Resume")
    desk.wait_for_row("Priya Nair.*connected", "Calls")
    wait_until(lambda: not desk.lab.is_silent_to("100"), SOON, "the PBX to send again")


def test_hang_up_by_click_ends_the_call_at_the_pbx(desk: Desk) -> None:
    desk.program.must("dial", "600")
    desk.program.wait_for_call("connected")
    desk.lab.wait_for_calls(1)
    desk.click("Hang up")
    desk.lab.wait_for_calls(0)
    desk.program.wait_for_no_calls()


def test_a_second_call_waits_and_the_first_is_held_when_it_is_answered(desk: Desk) -> None:
    desk.lab.call(PRIYA)
    desk.program.wait_for_call("ringing")
    desk.program.must("answer")
    desk.program.wait_for_call("connected")
    desk.lab.call("+44 20 7946 0018")
    desk.wait_for_pop("Tom Becker")
    desk.click_in_pop("Answer")
    desk.wait_for_row("Tom Becker.*connected", "Calls")
    desk.wait_for_row("Priya Nair.*on hold", "Calls")


def test_colleagues_show_what_their_lines_do(desk: Desk) -> None:
    desk.wait_for_row("Ben Okafor.*available", "Colleagues")
    desk.lab.colleague("101", "busy")
    desk.wait_for_row("Ben Okafor.*in a", "Colleagues")
    desk.lab.colleague("101", "ringing")
    desk.wait_for_row("Ben Okafor.*ringing", "Colleagues")
    desk.lab.colleague("101", "gone")
    desk.wait_for_row("Ben Okafor.*not registered", "Colleagues")
    desk.lab.colleague("101", "idle")
    desk.wait_for_row("Ben Okafor.*available", "Colleagues")


def test_a_name_can_be_dialed(desk: Desk) -> None:
    desk.program.must("dial", "Carla Rossi")
    desk.program.wait_for_call("connected")
    wait_until(lambda: desk.lab.peers_of("102"), SOON, "102 to talk")


def test_calls_stand_in_the_history_after_a_restart(desk: Desk) -> None:
    desk.lab.call("+44 161 496 0101")
    desk.wait_for_pop("Óscar Núñez")
    desk.click_in_pop("Answer")
    desk.program.wait_for_call("connected")
    desk.program.must("hangup")
    desk.wait_for_row("Óscar Núñez.*received", "History")
    before = [re.sub(r"\d\d:\d\d", "", row) for row in desk.rows("History")]
    desk.program.stop()
    desk.program.start().wait_until_registered()
    desk.wait_for_row("Óscar Núñez.*received", "History")
    assert [re.sub(r"\d\d:\d\d", "", row) for row in desk.rows("History")] == before
