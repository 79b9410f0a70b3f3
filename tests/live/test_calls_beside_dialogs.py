"""Calls at a real PBX are answered, held and ended while the user writes in a dialog."""

from __future__ import annotations

from tests.helpers.desk import Desk
from tests.helpers.waiting import SOON, wait_until

PRIYA = "+44 161 552 7789"
STRANGER = "+44 161 496 0777"


def test_who_rings_while_a_note_is_written_is_answered_held_and_hung_up_by_keys(
    desk: Desk,
) -> None:
    keys = desk.screen.pointer
    desk.lab.call(PRIYA)
    desk.program.wait_for_call("ringing")
    desk.program.must("answer")
    desk.wait_for_row("Priya Nair.*connected", "Calls")
    keys.activate(keys.windows("^Assistant$")[0])
    keys.key("ctrl+shift+n")
    desk.screen.wait_for_node(words="What was said")
    desk.screen.wait_for(
        lambda: keys.active_window_name().startswith("Note"), SOON, "the note with the keyboard"
    )
    keys.type("Calls back")
    keys.key("ctrl+shift+k")
    desk.wait_for_row("Priya Nair.*on hold", "Calls")
    wait_until(lambda: desk.lab.is_silent_to("100"), SOON, "the PBX to stop sending")
    keys.key("ctrl+shift+k")
    desk.wait_for_row("Priya Nair.*connected", "Calls")
    desk.click("Hold")
    desk.wait_for_row("Priya Nair.*on hold", "Calls")
    desk.lab.call(STRANGER)
    desk.program.wait_for_call("ringing")
    keys.activate(keys.windows("Note")[0])
    keys.key("ctrl+shift+a")
    wait_until(lambda: desk.lab.talks_with("100", "1614960777"), SOON, "the PBX to bridge them")
    keys.key("ctrl+shift+h")
    wait_until(lambda: not desk.lab.talks_with("100", "1614960777"), SOON, "the call to end")
    # A key right after the end of a call is not for the next one.
    desk.program.must("hangup")
    desk.program.wait_for_no_calls()
    keys.activate(keys.windows("Note")[0])
    keys.key("ctrl+Return")
    desk.screen.wait_for(lambda: not keys.windows("Note") or None, SOON, "the note to be saved")
