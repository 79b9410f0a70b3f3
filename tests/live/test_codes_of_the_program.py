"""Pickup, parking, intercom and caller ID of the whole program on the real PBX."""

from __future__ import annotations

import json

from tests.helpers.desk import Desk
from tests.helpers.waiting import SOON, wait_until

PRIYA = "+44 161 552 7789"
DIGITS = "1615527789"


def talk(desk: Desk) -> None:
    desk.lab.call(PRIYA)
    desk.program.wait_for_call("ringing")
    desk.program.must("answer")


def test_a_colleagues_call_is_picked_up_and_shows_the_contact(desk: Desk) -> None:
    desk.lab.colleague("101", "rings")
    desk.lab.call(PRIYA, to="101")
    wait_until(lambda: desk.lab.is_ringing("101"), SOON, "the colleague ringing")
    desk.program.must("pickup", "101")
    desk.wait_for_row("Priya Nair.*connected", "Calls")
    assert desk.lab.talks_with("100", DIGITS)
    desk.program.must("hangup")
    desk.wait_for_row("Priya Nair", "History")


def test_a_call_is_parked_listed_with_its_caller_and_fetched(desk: Desk) -> None:
    talk(desk)
    slot = desk.program.must("park").strip()[-1]
    desk.wait_for_row(f"Priya Nair.*parked in {slot}", "History")
    wait_until(lambda: desk.program.status()["parked"], SOON, "the parked call")
    (parked,) = desk.program.status()["parked"]
    assert (parked["slot"], parked["caller"]["name"], parked["is_own"]) == (
        slot,
        "Priya Nair",
        True,
    )
    desk.click("Fetch Priya Nair")
    desk.wait_for_row("Priya Nair.*connected", "Calls")
    wait_until(lambda: not desk.program.status()["parked"], SOON, "the empty slot")
    desk.screen.wait_for(lambda: desk.button("Fetch Priya Nair") is None, SOON, "no parked row")


def test_a_call_that_a_colleague_parked_is_listed_with_whom_and_by_whom(desk: Desk) -> None:
    """SIP tells that the slot is taken; the rest comes by the link to the PBX."""
    desk.lab.colleague("102", "answers")
    desk.lab.call(PRIYA, to="102")
    wait_until(lambda: desk.lab.talks_with("102", DIGITS), SOON, "the colleague's call")
    desk.lab.phone("102", "transfer", "*04")
    desk.program.wait_for_status(
        lambda now: now["parked"] and now["parked"][0]["caller"], SOON, "the parked caller"
    )
    (parked,) = desk.program.status()["parked"]
    assert (parked["slot"], parked["is_own"]) == ("4", False)
    assert (parked["caller"]["name"], parked["parked_by"]) == ("Priya Nair", "Carla Rossi")


def test_a_taken_slot_refuses_a_second_call_and_the_caller_is_back(desk: Desk) -> None:
    desk.lab.colleague("101", "answers")
    desk.lab.call(PRIYA, to="101")
    wait_until(lambda: desk.lab.talks_with("101", DIGITS), SOON, "the colleague's call")
    desk.lab.phone("101", "transfer", "*04")
    desk.program.wait_for_status(lambda now: now["parked"], SOON, "the first parked caller")
    desk.lab.call("+44 20 7946 0018")
    desk.program.wait_for_call("ringing")
    desk.program.must("answer")
    done = desk.program.run("park", "4")
    assert done.code != 0
    desk.program.wait_for_call("ringing")


def test_who_took_a_group_call_stands_in_the_history(desk: Desk) -> None:
    desk.lab.colleague("101", "rings")
    desk.lab.call(PRIYA, to="810")
    desk.program.wait_for_call("ringing")
    desk.wait_for_row("Ben Okafor.*ringing", "Colleagues")
    desk.lab.phone("101", "answer")
    desk.program.wait_for_no_calls()
    desk.wait_for_row("Priya Nair.*answered by Ben Okafor", "History")


def test_a_call_without_a_number_is_placed_by_the_command_line(desk: Desk) -> None:
    desk.lab.colleague("101", "rings")
    desk.program.must("--withheld", "dial", "101")
    headers = desk.lab.phone_state("101")["calls"][0]["headers"]
    assert "anonymous.invalid" in headers["from"]


def test_a_colleagues_loudspeaker_is_spoken_to(desk: Desk) -> None:
    desk.lab.colleague("101", "rings")
    desk.program.must("intercom", "Ben Okafor")
    desk.program.wait_for_call("connected")


def test_a_slot_that_does_not_exist_is_refused_with_a_sentence(desk: Desk) -> None:
    done = desk.program.run("--json", "retrieve", "77")
    assert done.code == 1
    assert "slot" in done.err
    assert json.loads(done.out or "{}").get("problem", "no_such_slot") == "no_such_slot"


def test_a_ringing_call_is_sent_to_a_colleague_by_name(desk: Desk) -> None:
    desk.lab.colleague("101", "rings")
    desk.lab.call(PRIYA)
    desk.program.wait_for_call("ringing")
    desk.program.must("deflect", "Ben Okafor")
    wait_until(lambda: desk.lab.is_ringing("101"), SOON, "the colleague ringing")
    desk.wait_for_row("Priya Nair.*redirected to Ben Okafor", "History")


def test_a_caller_sent_to_a_mailbox_by_its_code_is_told_as_such(desk: Desk) -> None:
    talk(desk)
    said = desk.program.must("transfer", "*4101")
    assert said.strip() == "sent to voicemail of Ben Okafor"
    desk.wait_for_row("Priya Nair.*sent to voicemail of Ben Okafor", "History")


def test_a_call_sent_to_the_own_mailbox_unanswered_is_told_as_such(desk: Desk) -> None:
    desk.lab.call(PRIYA)
    desk.program.wait_for_call("ringing")
    desk.program.must("deflect", "*4100")
    desk.wait_for_row("Priya Nair.*sent to voicemail", "History")


def test_why_a_dialed_call_failed_stays_in_the_window_while_another_waits(desk: Desk) -> None:
    talk(desk)
    desk.program.must("dial", "600")
    assert desk.program.run("dial", "+44 161 555 0486").code == 1
    desk.program.wait_for_status(
        lambda now: any("busy" in one for one in now["notices"]), SOON, "the notice"
    )


def test_a_caller_sent_to_a_phone_that_is_not_there_is_kept_or_comes_back(desk: Desk) -> None:
    desk.lab.colleague("103", "gone")
    desk.wait_for_row("David Novak.*not registered", "Colleagues")
    desk.lab.call(PRIYA)
    desk.program.wait_for_call("ringing")
    done = desk.program.run("deflect", "103")
    assert (done.code, "David Novak is not registered" in done.err) == (1, True)
    desk.program.wait_for_call("ringing")
    desk.program.must("--anyway", "deflect", "103")
    desk.wait_for_row("Priya Nair.*Back from David Novak", "Calls")
    desk.program.must("answer")
    wait_until(lambda: desk.lab.talks_with("100", DIGITS), SOON, "the caller")
    desk.screen.wait_for(
        lambda: desk.row("redirected to David Novak", "History") is None, SOON, "a true history"
    )


def test_a_code_that_comes_to_nothing_leaves_nobody_on_hold(desk: Desk) -> None:
    talk(desk)
    refused = desk.program.run("retrieve", "7")
    assert "nobody is parked in 7" in refused.err
    failed = desk.program.run("pickup")
    assert "nothing is ringing to pick up" in failed.err
    desk.program.wait_for_call("connected")
    failed = desk.program.run("dial", "*17")
    assert "nobody is parked there" in failed.err
    desk.program.wait_for_call("connected")
    assert not desk.lab.is_silent_to("100")
    desk.wait_for_row("Group pickup.*not reached", "History")
    desk.wait_for_row("Parking slot 7.*not reached", "History")


def test_a_colleague_who_is_not_there_is_called_so(desk: Desk) -> None:
    desk.lab.colleague("103", "gone")
    desk.wait_for_row("David Novak.*not registered", "Colleagues")
    for command in ("intercom", "dial"):
        assert "not registered" in desk.program.run(command, "103").err
    desk.wait_for_row("Intercom to David Novak.*not reached", "History")


def test_a_recording_is_stopped_though_its_call_is_on_hold(desk: Desk) -> None:
    talk(desk)
    desk.program.must("record")
    desk.program.must("dial", "600")
    desk.program.must("record", "pause")
    desk.program.must("record", "stop")
    assert all(one["recording"] == "off" for one in desk.program.status()["calls"])


def test_a_colleague_who_was_asked_and_given_a_caller_is_in_an_external_call(desk: Desk) -> None:
    desk.lab.colleague("101", "answers")
    talk(desk)
    desk.program.must("consult", "101")
    desk.wait_for_row("Ben Okafor.*in an internal call", "Colleagues")
    desk.program.must("complete")
    desk.wait_for_row("Ben Okafor.*in an external call", "Colleagues")


def test_a_caller_who_withholds_the_number_is_called_so(desk: Desk) -> None:
    desk.lab.call("")
    desk.program.wait_for_call("ringing")
    assert "ringing: withheld" in desk.program.must("status")
