"""The colleagues' lines, with the time since when, and how old the news is."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from pytestqt.qtbot import QtBot

from assistant.services.presence import Presence
from assistant.services.state import Colleague, RegistrationStatus
from sip.events import BlfChanged, EngineStopped
from sip.states import BlfState, RegistrationState
from tests.unit.assistant.services.office import NOON, Clock, a_colleague

REGISTERED = RegistrationStatus(RegistrationState.REGISTERED)
RETRYING = RegistrationStatus(RegistrationState.RETRYING)
ASKING = RegistrationStatus(RegistrationState.REGISTERING)


class Office:
    """A service that watches 101 and 102."""

    def __init__(self) -> None:
        self.clock = Clock()
        self.presence = Presence(
            [a_colleague("101"), a_colleague("102")],
            lambda number: len(number) == 3,
            self.clock,
            stale_after_seconds=0.01,
        )
        self.changes: list[Colleague] = []
        self.presence.changed.connect(self.changes.append)

    def hear(self, state: BlfState, remote: str = "", after_seconds: float = 10) -> Colleague:
        self.clock.move(after_seconds)
        self.presence.on_event(BlfChanged("101", state, self.clock.now, remote))
        return self.presence.colleagues()[0]

    def states(self) -> Sequence[BlfState]:
        return [one.state for one in self.presence.colleagues()]


@pytest.fixture
def office(qtbot: QtBot) -> Office:
    return Office()


def test_news_change_one_colleague(office: Office) -> None:
    office.hear(BlfState.AVAILABLE)
    assert office.states() == [BlfState.AVAILABLE, BlfState.UNKNOWN]
    assert [one.extension for one in office.changes] == ["101"]


def test_since_is_when_the_state_began_and_heard_when_it_was_last_told(office: Office) -> None:
    began = office.hear(BlfState.AVAILABLE).since
    again = office.hear(BlfState.AVAILABLE)
    assert again.since == began
    assert again.heard == office.clock.now != began


@pytest.mark.parametrize(
    ("remote", "state"),
    [
        ("103", BlfState.INTERNAL_CALL),
        ("+441615527789", BlfState.EXTERNAL_CALL),
        ("", BlfState.IN_CALL),
    ],
)
def test_the_other_party_tells_internal_from_external(
    office: Office, remote: str, state: BlfState
) -> None:
    assert office.hear(BlfState.IN_CALL, remote).state is state


def test_a_party_named_while_ringing_is_remembered_for_the_call(office: Office) -> None:
    office.hear(BlfState.RINGING, "+441615527789")
    assert office.hear(BlfState.IN_CALL).state is BlfState.EXTERNAL_CALL
    assert office.hear(BlfState.AVAILABLE).remote == ""
    assert office.hear(BlfState.IN_CALL).state is BlfState.IN_CALL


def test_news_of_a_stranger_are_ignored(office: Office) -> None:
    office.presence.on_event(BlfChanged("999", BlfState.RINGING, NOON))
    assert office.changes == []


def test_without_a_line_what_was_heard_is_stale_at_once(office: Office) -> None:
    office.hear(BlfState.IN_CALL, "103")
    office.clock.move(120)
    office.presence.on_registration(RETRYING)
    assert office.states() == [BlfState.STALE, BlfState.UNKNOWN]
    lost = office.clock.now
    assert office.presence.colleagues()[0].since == lost
    office.clock.move(60)
    office.presence.on_registration(RETRYING)
    assert office.presence.colleagues()[0].since == lost


def test_asking_about_the_line_for_long_makes_what_was_heard_stale(
    office: Office, qtbot: QtBot
) -> None:
    office.hear(BlfState.AVAILABLE)
    office.clock.move(120)
    office.presence.on_registration(ASKING)
    asked = office.clock.now
    office.clock.move(5)
    qtbot.waitUntil(lambda: office.states()[0] is BlfState.STALE)
    assert office.presence.colleagues()[0].since == asked


def test_a_line_that_is_asked_about_and_stands_changes_nothing(office: Office) -> None:
    office.hear(BlfState.AVAILABLE)
    before = len(office.changes)
    office.presence.on_registration(ASKING)
    office.presence.on_registration(REGISTERED)
    assert len(office.changes) == before


def test_after_the_line_is_back_a_stale_colleague_is_unknown_until_heard(office: Office) -> None:
    office.hear(BlfState.AVAILABLE)
    office.presence.on_event(EngineStopped())
    office.presence.on_registration(REGISTERED)
    assert office.states()[0] is BlfState.UNKNOWN
    assert office.hear(BlfState.AVAILABLE).state is BlfState.AVAILABLE


def test_who_is_given_a_caller_from_outside_is_in_an_external_call(office: Office) -> None:
    office.hear(BlfState.IN_CALL, "100")
    office.presence.on_connected("101", "+441615527789")
    assert office.states()[0] is BlfState.EXTERNAL_CALL
    assert office.hear(BlfState.IN_CALL).state is BlfState.EXTERNAL_CALL


def test_an_idle_line_is_in_no_call_because_somebody_was_sent_there(office: Office) -> None:
    office.hear(BlfState.AVAILABLE)
    office.presence.on_connected("101", "+441615527789")
    assert office.states()[0] is BlfState.AVAILABLE
