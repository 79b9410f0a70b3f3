"""The queues panel shows what the PBX's queues do, through calls, agents and a restart."""

from __future__ import annotations

import re
import time

import pytest

from tests.helpers.desk import Desk
from tests.helpers.lab_control import Lab
from tests.helpers.waiting import SOON, wait_until
from tests.live.conftest import StartDesk

PANEL = "Queues"
CALLERS = (("+44 161 552 7789", "Priya Nair"), ("+44 20 7946 0018", "Tom Becker"),
           ("+44 20 7946 0555", "7946 0555"))  # fmt: skip
WAIT = re.compile(r"\b(\d+):(\d\d)\b")
MEMBERS = ("102", "103", "104", "105")


def waiting(desk: Desk) -> list[str]:
    """The names of the waiting callers, top to bottom."""
    rows = desk.rows(PANEL)
    return [who for row in rows for _, who in CALLERS if who in row]


def seconds_waited(desk: Desk, who: str) -> int:
    """The running time of a caller's row."""
    found = WAIT.search(desk.wait_for_row(who, PANEL).words)
    assert found, desk.rows(PANEL)
    return int(found[1]) * 60 + int(found[2])


def put_in(desk: Desk, *callers: tuple[str, str]) -> None:
    """Put callers into the sales queue, one after the other, and wait until all are shown."""
    for number, who in callers:
        desk.lab.queue_caller(number)
        desk.wait_for_row(who, PANEL)


@pytest.fixture
def patient(desk: Desk) -> Desk:
    """The desk, while the agents of the sales queue let their phones ring."""
    for member in MEMBERS:
        desk.lab.colleague(member, "rings")
    return desk


def test_the_queues_and_their_members_are_shown(desk: Desk) -> None:
    for words in ("Sales", "Support", "Carla Rossi.*available", "Grace Lin.*available"):
        desk.wait_for_row(words, PANEL)


def test_a_members_state_is_followed(desk: Desk) -> None:
    desk.wait_for_row("David Novak.*available", PANEL)
    desk.lab.colleague("103", "busy")
    desk.wait_for_row("David Novak.*in a call", PANEL)


def test_three_callers_appear_in_order_with_running_times(patient: Desk) -> None:
    put_in(patient, *CALLERS)
    assert waiting(patient) == [who for _, who in CALLERS]
    first = seconds_waited(patient, "Priya Nair")
    patient.screen.wait_for(
        lambda: seconds_waited(patient, "Priya Nair") > first, SOON, "the waiting time to run"
    )
    assert seconds_waited(patient, "Priya Nair") >= seconds_waited(patient, "7946 0555")


def test_a_caller_whom_an_agent_answers_goes(patient: Desk) -> None:
    put_in(patient, *CALLERS)
    ringing = wait_until(
        lambda: [one for one in MEMBERS if patient.lab.is_ringing(one)], 10, "an agent to ring"
    )
    patient.lab.phone(ringing[0], "answer")
    patient.screen.wait_for(lambda: len(waiting(patient)) == 2, SOON, "two callers left")
    assert patient.lab.peers_of(ringing[0])


def test_a_caller_who_gives_up_goes_and_the_others_move_up(patient: Desk) -> None:
    put_in(patient, *CALLERS)
    call = patient.lab.queues()["800"]["callers"][0]["channel"]
    patient.lab.run("cli", f"channel request hangup {call}")
    patient.screen.wait_for(
        lambda: waiting(patient) == ["Tom Becker", "7946 0555"], SOON, "the others moved up"
    )


def test_after_a_restart_of_the_pbx_the_panel_is_right_within_five_seconds(patient: Desk) -> None:
    put_in(patient, *CALLERS[:2])
    patient.lab.restart()
    back = time.monotonic()
    patient.lab.queue_caller(*CALLERS[2][:1])
    patient.screen.wait_for(
        lambda: waiting(patient) == ["7946 0555"]
        and patient.row("Carla Rossi.*(available|ringing)", PANEL),
        5 - (time.monotonic() - back), "the panel to be right again",
    )  # fmt: skip
    patient.program.wait_until_registered()


def test_without_a_link_there_is_no_panel_and_nothing_else_suffers(
    start_desk: StartDesk, lab: Lab
) -> None:
    lines = lab.settings_text.splitlines()
    desk = start_desk("\n".join(line for line in lines if not line.startswith("ami_")))
    desk.program.wait_until_registered()
    lab.call("+44 161 552 7789")
    desk.wait_for_pop("Priya Nair")
    desk.wait_for_row("Carla Rossi.*available", "Colleagues")
    assert desk.rows(PANEL) == []
    assert "Queues" not in desk.screen.words()
    lab.reset()
    desk.program.stop()
