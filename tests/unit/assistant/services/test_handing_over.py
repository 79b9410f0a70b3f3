"""A call that was handed over is followed by its target's lamp."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from assistant.services.handing_over import HandedOverCalls, refusal_of
from assistant.services.state import CallEntry, TransferRefusal
from sip.events import CallEnded
from sip.states import BlfState, CallState, EndReason, TransferStatus
from tests.unit.assistant.services.office import PRIYA, a_call, a_colleague, an_entry

RINGING, DONE = TransferStatus.RINGING, TransferStatus.DONE
A = TransferRefusal


class Office:
    """Ben (101) has a lamp; what is told of the calls is kept."""

    def __init__(self, news_seconds: float = 60.0) -> None:
        self.lines: dict[str, BlfState] = {"101": BlfState.AVAILABLE}
        self.calls = HandedOverCalls(self.lines.get, news_seconds)
        self.told: list[TransferStatus | None] = []
        self.gone: list[str] = []
        self.calls.changed.connect(lambda entry: self.told.append(entry.transfer))
        self.calls.gone.connect(self.gone.append)

    def hand_over(self, target: str = "101", transfer: TransferStatus | None = DONE) -> None:
        going = a_call(state=CallState.TRANSFERRING, transfer_target=target)
        self.calls.on_call_changed(an_entry(going))
        over = a_call(state=CallState.ENDED)
        entry: CallEntry = an_entry(over, transfer=transfer)
        self.calls.on_call_ended(entry, CallEnded(over, EndReason.TRANSFERRED))

    def lamp(self, state: BlfState) -> None:
        self.lines["101"] = state
        self.calls.on_colleague(a_colleague("101", state))


@pytest.fixture
def office(qtbot: QtBot) -> Office:
    return Office()


def test_a_target_that_rings_has_not_taken_the_call_until_it_talks(office: Office) -> None:
    office.hand_over()
    office.lamp(BlfState.RINGING)
    assert office.told == [RINGING]
    office.lamp(BlfState.EXTERNAL_CALL)
    assert office.told == [RINGING, DONE]
    office.lamp(BlfState.AVAILABLE)
    assert office.gone == []


def test_a_target_that_stops_ringing_did_not_take_the_call(office: Office) -> None:
    office.lamp(BlfState.RINGING)
    office.hand_over()
    office.lamp(BlfState.AVAILABLE)
    assert (office.told, office.gone) == ([RINGING], ["c1"])


def test_old_news_of_an_idle_line_changes_nothing(office: Office) -> None:
    office.hand_over()
    office.lamp(BlfState.AVAILABLE)
    assert (office.told, office.gone) == ([RINGING], [])


def test_a_line_that_never_rings_leaves_the_word_of_the_pbx(qtbot: QtBot) -> None:
    office = Office(news_seconds=0.01)
    office.hand_over()
    qtbot.waitUntil(lambda: office.told == [RINGING, DONE])


@pytest.mark.parametrize("state", [BlfState.IN_CALL, BlfState.STALE, BlfState.NOT_PERMITTED])
def test_a_lamp_that_cannot_tell_leaves_the_word_of_the_pbx(
    office: Office, state: BlfState
) -> None:
    office.lamp(state)
    office.hand_over()
    assert office.told == [DONE]


def test_a_number_without_a_lamp_is_told_as_the_pbx_tells_it(office: Office) -> None:
    office.hand_over("+441615527789")
    assert office.told == [DONE]


def test_a_call_that_simply_ended_is_not_followed(office: Office) -> None:
    office.hand_over(transfer=None)
    office.lamp(BlfState.RINGING)
    assert (office.told, office.gone) == ([], [])


@pytest.mark.parametrize(
    ("code", "line", "has_rung", "refusal"),
    [
        (486, None, False, A.BUSY),
        (404, BlfState.INTERNAL_CALL, False, A.BUSY),
        (404, BlfState.RINGING, False, A.BUSY),
        (404, BlfState.NOT_REGISTERED, False, A.NOT_REGISTERED),
        (404, None, False, A.NOT_REACHED),
        (480, BlfState.AVAILABLE, False, A.NOT_REACHED),
        (503, None, False, A.NOT_REACHED),
        (603, None, False, A.DECLINED),
        (603, None, True, A.DECLINED),
        (403, None, False, A.NOT_ALLOWED),
        (408, None, False, A.NO_ANSWER),
        (487, None, True, A.NO_ANSWER),
        (480, None, True, A.NO_ANSWER),
        (486, None, True, A.NOT_TAKEN),
        (500, None, False, A.NOT_TAKEN),
    ],
)
def test_why_a_transfer_failed(
    code: int, line: BlfState | None, has_rung: bool, refusal: TransferRefusal
) -> None:
    assert refusal_of(code, line, has_rung=has_rung) is refusal


def test_a_colleague_who_talked_already_has_our_caller_now(office: Office) -> None:
    told: list[tuple[str, str]] = []
    office.calls.connected.connect(lambda *who: told.append(who))
    office.lamp(BlfState.INTERNAL_CALL)
    office.hand_over()
    assert told == [("101", PRIYA)]
