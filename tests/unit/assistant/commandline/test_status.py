"""What status tells: everything that scripts rely on, with stable words."""

from __future__ import annotations

import json

import pytest

from assistant.commandline import status
from assistant.pbx.records import LinkState, MemberState, QueueMember
from assistant.services.state import (
    CallEntry,
    Caller,
    Notice,
    QueueEntry,
    RegistrationStatus,
    WaitingEntry,
)
from sip.states import BlfState, CallState, RecordingState, RegistrationProblem, RegistrationState
from store.records import ContactKind, ContactRef, Match, MatchReason
from tests.unit.assistant.services.office import NOON, PRIYA, a_call, a_colleague, an_entry

MATCH = Match(
    ContactRef(ContactKind.PERSON, 7), "Priya Nair", "Northwind", MatchReason.EQUAL, PRIYA
)
PRIYAS = Caller("+44 161 552 7789", "Priya Nair", "Northwind", matches=(MATCH,))
QUEUE = QueueEntry(
    "800",
    "Sales",
    (QueueMember("102", "Carla", MemberState.PAUSED, is_paused=True, pause_reason="lunch"),),
    (WaitingEntry("u1", 1, PRIYAS, NOON),),
)
LOST = RegistrationStatus(
    RegistrationState.RETRYING, RegistrationProblem.TIMEOUT, 408, "Timeout", "100@pbx", NOON
)


def test_a_call_is_told_with_its_contact_and_what_may_be_done() -> None:
    told = status.call(an_entry(a_call(connected_at=NOON, state=CallState.CONNECTED), PRIYAS))
    assert told["state"] == "connected"
    assert told["connected_at"] == "2026-03-02T12:00:00+00:00"
    assert (told["name"], told["company"], told["is_internal"]) == (
        "Priya Nair",
        "Northwind",
        False,
    )
    assert told["contact"]["id"] == 7
    assert {"hang_up", "hold", "mute", "send_dtmf", "transfer"} <= set(told["actions"])


def test_a_caller_without_a_contact_has_null_there() -> None:
    assert status.call(an_entry(a_call()))["contact"] is None


def test_everything_can_be_written_as_json() -> None:
    told = [
        status.call(an_entry(a_call(), PRIYAS)),
        status.colleague(a_colleague("101", BlfState.STALE, since=NOON)),
        status.queue(QUEUE),
        status.registration(LOST),
    ]
    assert json.loads(json.dumps(told)) == told


def test_a_queue_is_told_with_members_and_callers() -> None:
    told = status.queue(QUEUE)
    assert told["members"][0]["state"] == "paused"
    assert told["waiting"][0]["name"] == "Priya Nair"
    assert told["waiting"][0]["waiting_since"] == "2026-03-02T12:00:00+00:00"


def test_the_plain_status_has_a_line_for_each_thing() -> None:
    text = status.lines(
        LOST,
        [an_entry(a_call(), PRIYAS)],
        [a_colleague("101", BlfState.AWAY)],
        [QUEUE],
        LinkState.LOST,
        [Notice("n", "Something")],
    )
    assert text.splitlines() == [
        "100@pbx: retrying (timeout)",
        "call incoming ringing: Priya Nair +44 161 552 7789 Northwind",
        "101 Colleague 101: away",
        "queues: lost",
        "queue 800 Sales: 1 waiting",
        "  1. Priya Nair",
        "notice: Something",
    ]


@pytest.mark.parametrize(
    ("line", "said"),
    [
        (RegistrationStatus(RegistrationState.OFFLINE), "no account"),
        (
            RegistrationStatus(
                RegistrationState.OFFLINE, RegistrationProblem.PASSWORD_MISSING, account="100@pbx"
            ),
            "100@pbx: signed out: password missing",
        ),
    ],
)
def test_why_nobody_is_signed_in_is_said(line: RegistrationStatus, said: str) -> None:
    assert status.lines(line, [], [], [], LinkState.OFF, []) == said


def test_people_are_told_what_tells_one_call_from_another() -> None:
    calls = [
        an_entry(a_call("c1", CallState.CONNECTED, is_in_conference=True), PRIYAS),
        an_entry(a_call("c2", CallState.CONNECTED, is_in_conference=True, is_muted=True), PRIYAS),
        an_entry(a_call("c3", CallState.ON_HOLD, recording=RecordingState.PAUSED), PRIYAS),
    ]
    text = status.lines(
        RegistrationStatus(RegistrationState.OFFLINE), calls, [], [], LinkState.OFF, []
    )
    assert [line.partition(":")[0] for line in text.splitlines()[1:]] == [
        "call incoming connected, in the conference",
        "call incoming connected, in the conference, muted",
        "call incoming on_hold, recording paused",
    ]


def test_a_caller_without_name_and_number_is_withheld() -> None:
    entry = an_entry(a_call(number=""), Caller(""))
    assert status.call(entry)["is_withheld"] is True
    assert "ringing: withheld" in _lines(entry)


def test_a_call_in_doubt_is_reconnecting() -> None:
    entry = an_entry(a_call(state=CallState.CONNECTED), is_in_doubt=True)
    assert "reconnecting: Priya Nair" in _lines(entry)
    assert status.call(entry)["is_in_doubt"] is True


def _lines(entry: CallEntry) -> str:
    status_of_line = RegistrationStatus(RegistrationState.REGISTERED, account="100@pbx")
    return status.lines(status_of_line, (entry,), (), (), LinkState.OFF, ())
