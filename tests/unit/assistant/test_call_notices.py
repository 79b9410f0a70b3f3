"""What is said of single calls goes with its cause."""

from __future__ import annotations

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from assistant.notices import calls as call_notices
from assistant.notices.calls import CallNotices
from assistant.notices.notices import Notices
from assistant.services.dial_failures import DialFailure
from assistant.services.dialing import DialError
from assistant.services.state import Caller, RegistrationStatus
from sip.events import CallEnded, CallSnapshot, CommandRefused
from sip.states import CallState, EndReason, RegistrationState, TransferStatus
from tests.unit.assistant.services.office import NOON, PRIYA, a_call, a_dialed_call, an_entry


class Board:
    """The notices of calls and what they show."""

    def __init__(self) -> None:
        self.notices = Notices()
        self.calls = CallNotices(self.notices, self.notices)

    @property
    def texts(self) -> list[str]:
        return [notice.text for notice in self.notices.all()]

    def end(self, call: CallSnapshot, reason: EndReason, code: int = 0, **more: Any) -> None:
        self.calls.on_call_ended(an_entry(call, **more), CallEnded(call, reason, code))


@pytest.fixture
def board(qtbot: QtBot) -> Board:
    return Board()


@pytest.mark.parametrize(
    ("code", "why"),
    [
        (408, ": the telephone system does not answer."),
        (481, ": the telephone system lost it."),
        (0, "."),
    ],
)
def test_a_call_that_was_cut_off_is_named_and_can_be_called_again(
    board: Board, code: int, why: str
) -> None:
    board.end(a_call(connected_at=NOON), EndReason.CONNECTION_LOST, code)
    assert board.texts == [f"The call with Priya Nair was cut off{why}"]
    assert board.notices.all()[0].redial == PRIYA
    again = a_dialed_call(PRIYA, state=CallState.CONNECTED)
    board.calls.on_call_changed(an_entry(again))
    assert board.texts == []


def test_each_of_several_calls_that_were_cut_off_is_named(board: Board) -> None:
    for number in ("1234567", "7654321"):
        call = a_call(number, number=number, connected_at=NOON)
        entry = an_entry(call, Caller(number))
        board.calls.on_call_ended(entry, CallEnded(call, EndReason.CONNECTION_LOST, 408))
    assert len(board.texts) == 2


def test_the_next_news_of_a_person_replaces_the_last(board: Board) -> None:
    for number in (PRIYA, "+441614960101"):
        board.end(a_call(number=number, connected_at=NOON), EndReason.CONNECTION_LOST, 408)
    call = a_call(connected_at=NOON, consulted_by="d1")
    board.end(call, EndReason.PEER_HUNG_UP)
    assert board.texts == ["Priya Nair has hung up."]


def test_who_hangs_up_while_a_colleague_is_asked_is_named(board: Board) -> None:
    board.end(a_call(connected_at=NOON), EndReason.PEER_HUNG_UP)
    assert board.texts == []
    board.end(a_call(connected_at=NOON, consulted_by="d1"), EndReason.PEER_HUNG_UP)
    assert board.texts == ["Priya Nair has hung up."]
    assert board.notices.all()[0].redial == PRIYA


def test_a_withheld_caller_who_was_cut_off_cannot_be_called_again(board: Board) -> None:
    call = a_call(number="anonymous", connected_at=NOON)
    entry = an_entry(call, Caller(""))
    board.calls.on_call_ended(entry, CallEnded(call, EndReason.CONNECTION_LOST, 408))
    assert board.notices.all()[0].redial == ""


def test_a_caller_whom_the_target_did_not_take_is_named_until_he_is_back(board: Board) -> None:
    board.end(
        a_call(connected_at=NOON),
        EndReason.TRANSFERRED,
        transfer=TransferStatus.REFUSED,
        transfer_target="Ben Okafor",
    )
    assert board.texts == ["Ben Okafor did not take the call from Priya Nair."]
    assert board.notices.all()[0].redial == PRIYA
    board.calls.on_call_changed(an_entry(a_call("back", transfer_failed_target="101")))
    assert board.texts == []


def test_a_caller_whom_the_pbx_sends_back_was_not_cut_off(board: Board) -> None:
    call = a_call(connected_at=NOON)
    board.end(call, EndReason.CONNECTION_LOST, 481, transfer=TransferStatus.REFUSED)
    assert board.texts == []


def test_a_refused_dial_goes_by_itself(
    board: Board, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(call_notices, "REFUSAL_SECONDS", 0.01)
    board.calls.on_dial_error(DialError("nobody", "qqq"))
    assert len(board.texts) == 1
    qtbot.waitUntil(lambda: board.texts == [])


def test_a_refused_dial_goes_with_the_next_call(board: Board) -> None:
    board.end(a_dialed_call("101"), EndReason.BUSY, 486)
    assert board.texts == ["Priya Nair: busy"]
    board.calls.on_call_changed(an_entry(a_dialed_call("102", state=CallState.DIALING)))
    assert board.texts == []


def test_that_nothing_can_be_dialed_is_said_until_the_phone_is_registered(board: Board) -> None:
    board.calls.on_refused(CommandRefused("Dial", "x", "not_registered"))
    assert len(board.texts) == 1
    board.calls.on_registration(RegistrationStatus(RegistrationState.RETRYING))
    assert len(board.texts) == 1
    board.calls.on_registration(RegistrationStatus(RegistrationState.REGISTERED))
    assert board.texts == []


def test_why_a_call_failed_stays_while_another_goes_on(board: Board) -> None:
    other = a_dialed_call("101", key="d0", state=CallState.ON_HOLD, connected_at=NOON)
    board.end(a_dialed_call("103"), EndReason.BUSY)
    board.calls.on_call_changed(an_entry(other))
    assert board.texts == ["Priya Nair: busy"]
    board.calls.on_call_changed(an_entry(a_dialed_call("103", state=CallState.DIALING)))
    assert board.texts == []


def test_what_the_desk_knows_of_a_call_that_came_to_nothing_is_said(board: Board) -> None:
    board.end(a_dialed_call("103"), EndReason.NO_ANSWER, failure=DialFailure.NOT_REGISTERED)
    assert board.texts == ["Priya Nair: not registered"]


def test_an_empty_slot_has_no_name_and_is_not_dialed_again(board: Board) -> None:
    board.end(a_dialed_call("*17"), EndReason.NOT_FOUND, failure=DialFailure.NOBODY_PARKED)
    assert board.texts == ["Nobody is parked there."]
