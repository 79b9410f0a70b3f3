"""A call that was handed over is followed by its target's lamp."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from assistant.services.handing_over import HandedOverCalls, refusal_of
from assistant.services.state import CallEntry, TransferRefusal
from sip.events import CallEnded
from sip.states import BlfState, CallState, EndReason, TransferStatus
from tests.unit.assistant.services.office import PRIYA, a_call, an_entry

DONE = TransferStatus.DONE
A = TransferRefusal


class Office:
    """Ben (101) has a lamp; what is told of the calls is kept."""

    def __init__(self) -> None:
        self.lines: dict[str, BlfState] = {"101": BlfState.AVAILABLE}
        self.calls = HandedOverCalls(self.lines.get)
        self.told: list[TransferStatus | None] = []
        self.calls.changed.connect(lambda entry: self.told.append(entry.transfer))

    def hand_over(self, target: str = "101", transfer: TransferStatus | None = DONE) -> None:
        going = a_call(state=CallState.TRANSFERRING, transfer_target=target)
        self.calls.on_call_changed(an_entry(going))
        over = a_call(state=CallState.ENDED)
        entry: CallEntry = an_entry(over, transfer=transfer)
        self.calls.on_call_ended(entry, CallEnded(over, EndReason.TRANSFERRED))


@pytest.fixture
def office(qtbot: QtBot) -> Office:
    return Office()


@pytest.mark.parametrize("target", ["101", "+441615527789"])
def test_a_call_that_its_target_has_is_told(office: Office, target: str) -> None:
    office.hand_over(target)
    assert office.told == [DONE]


@pytest.mark.parametrize("transfer", [None, TransferStatus.REFUSED])
def test_a_call_that_ended_otherwise_is_not(
    office: Office, transfer: TransferStatus | None
) -> None:
    office.hand_over(transfer=transfer)
    assert office.told == []


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
    office.lines["101"] = BlfState.INTERNAL_CALL
    office.hand_over()
    assert told == [("101", PRIYA)]
