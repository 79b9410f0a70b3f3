"""Every call is written: at its start, connected, at its end, and again when the disk was full."""

from __future__ import annotations

import dataclasses
from datetime import timedelta
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from assistant.services.journal import CallJournal, record_of, result_of
from assistant.services.state import CallEntry
from sip.events import CallEnded, Party
from sip.states import CallDirection, CallState, EndReason, TransferStatus
from store.records import CallResult, SentTo
from tests.unit.assistant.services.office import (
    NOON,
    PRIYA,
    FakeJournal,
    LaterRun,
    a_call,
    a_dialed_call,
    an_entry,
)


class Office:
    """A journal that writes when it is told to."""

    def __init__(self) -> None:
        self.run = LaterRun()
        self.store = FakeJournal()
        self.journal = CallJournal(
            self.run, lambda number: f"e164 of {number}", (0.001,), settle_seconds=0
        )

    def begin(self, **more: Any) -> CallEntry:
        entry = an_entry(a_dialed_call(**more))
        self.journal.on_call_changed(entry)
        return entry

    def end(self, entry: CallEntry, reason: EndReason = EndReason.PEER_HUNG_UP) -> None:
        call = dataclasses.replace(entry.call, state=CallState.ENDED, ended_at=NOON)
        self.journal.on_call_ended(dataclasses.replace(entry, call=call), CallEnded(call, reason))


@pytest.fixture
def office(qtbot: QtBot) -> Office:
    office = Office()
    office.journal.use(office.store)
    return office


def test_a_call_is_written_at_its_start_without_a_result(office: Office) -> None:
    office.begin()
    office.run.work()
    row = office.store.rows["d1"]
    assert (row.number, row.e164, row.name) == ("600", "e164 of 600", "Priya Nair")
    assert (row.result, row.is_outgoing) == (None, True)


def test_connection_and_end_bring_the_row_up_to_date(office: Office) -> None:
    office.begin()
    office.run.work()
    entry = office.begin(state=CallState.CONNECTED, connected_at=NOON)
    office.run.work()
    office.end(entry)
    office.run.work()
    assert [row.result for row in office.store.written] == [None, None, CallResult.DIALED]
    assert office.store.rows["d1"].ended_at == NOON


def test_changes_that_do_not_matter_here_are_not_written(office: Office) -> None:
    office.begin()
    office.run.work()
    office.begin(is_muted=True)
    office.run.work()
    assert len(office.store.written) == 1


def test_a_ringing_call_is_written_a_moment_later(office: Office, qtbot: QtBot) -> None:
    office.journal.on_call_changed(an_entry(a_call()))
    assert office.run.tasks == []
    qtbot.waitUntil(lambda: len(office.run.tasks) == 1)


NOT_REACHED = CallResult.NOT_REACHED
_UNREACHED = {
    EndReason.HUNG_UP: CallResult.GIVEN_UP,
    EndReason.BUSY: CallResult.BUSY,
    EndReason.NO_ANSWER: CallResult.NO_ANSWER,
    EndReason.DECLINED: CallResult.DECLINED,
    EndReason.NOT_FOUND: CallResult.NO_SUCH_NUMBER,
}


@pytest.mark.parametrize("connected", [True, False])
@pytest.mark.parametrize("direction", list(CallDirection))
@pytest.mark.parametrize("reason", list(EndReason))
def test_every_end_has_a_result(
    reason: EndReason, direction: CallDirection, connected: bool
) -> None:
    call = a_call(direction=direction, connected_at=NOON if connected else None)
    result = result_of(an_entry(call), reason)
    if direction is CallDirection.OUTGOING:
        assert result is (CallResult.DIALED if connected else _UNREACHED.get(reason, NOT_REACHED))
    elif connected:
        assert result is CallResult.RECEIVED
    elif reason is EndReason.ANSWERED_ELSEWHERE:
        assert result is CallResult.ANSWERED_ELSEWHERE
    elif reason is EndReason.REJECTED:
        assert result is CallResult.REJECTED
    elif reason is EndReason.DEFLECTED:
        assert result is CallResult.DEFLECTED
    else:
        assert result is CallResult.MISSED


def test_a_missed_call_is_told(office: Office, qtbot: QtBot) -> None:
    entry = an_entry(a_call())
    with qtbot.waitSignal(office.journal.missed):
        office.end(entry, EndReason.CANCELLED)
    with qtbot.assertNotEmitted(office.journal.missed):
        office.end(an_entry(a_call("c2")), EndReason.ANSWERED_ELSEWHERE)
    with qtbot.waitSignal(office.journal.missed):
        office.end(an_entry(a_call("c3")), EndReason.CALL_WAITING_REFUSED)


def test_rows_wait_until_the_store_is_open(qtbot: QtBot) -> None:
    office = Office()
    entry = office.begin()
    office.end(entry)
    assert office.run.tasks == []
    office.journal.use(office.store)
    office.run.work()
    assert office.store.rows["d1"].result is CallResult.NOT_REACHED


def test_a_row_that_could_not_be_written_is_written_later(office: Office, qtbot: QtBot) -> None:
    office.store.failures = 2
    with qtbot.waitSignal(office.journal.failed):
        office.begin()
        office.run.work()
    recovered: list[None] = []
    office.journal.recovered.connect(lambda: recovered.append(None))

    def is_written() -> bool:
        office.run.work()
        return "d1" in office.store.rows

    qtbot.waitUntil(is_written)
    assert len(recovered) == 1


def test_a_newer_row_of_the_same_call_replaces_the_one_that_failed(
    office: Office, qtbot: QtBot
) -> None:
    office.store.failures = 1
    entry = office.begin()
    office.run.work()
    office.end(entry)
    qtbot.waitUntil(lambda: bool(office.run.tasks))
    office.run.work()
    assert [row.result for row in office.store.written] == [CallResult.NOT_REACHED]


def test_flush_hands_over_everything_in_order(office: Office) -> None:
    office.begin(key="a")
    office.end(office.begin(key="b"))
    office.journal.flush()
    office.run.work()
    assert office.store.rows["a"].result is None
    assert office.store.rows["b"].result is CallResult.NOT_REACHED


def test_only_a_transfer_that_was_done_is_noted(office: Office) -> None:
    for status, noted in ((TransferStatus.REFUSED, ""), (TransferStatus.DONE, "Ben")):
        entry = an_entry(a_dialed_call(), transfer=status, transfer_target="Ben")
        office.journal.on_call_changed(entry)
        office.run.work()
        assert office.store.written[-1].transferred_to == noted


def hand_over(office: Office, target: str = "101") -> None:
    """Priya's call goes to `target`."""
    talking = a_call(state=CallState.TRANSFERRING, connected_at=NOON, transfer_target=target)
    office.journal.on_call_changed(an_entry(talking))
    entry = an_entry(
        dataclasses.replace(talking, transfer_target=""),
        transfer=TransferStatus.DONE,
        transfer_target="Ben",
    )
    office.end(entry, EndReason.TRANSFERRED)
    office.run.work()
    assert office.store.rows["c1"].transferred_to == "Ben"


@pytest.mark.parametrize(
    ("target", "number", "minutes", "noted"),
    [
        ("101", PRIYA, 1, ""),
        ("102", PRIYA, 1, "Ben"),
        ("101", "+442079460018", 1, "Ben"),
        ("101", PRIYA, 3, "Ben"),
    ],
)
def test_a_caller_who_comes_back_was_not_transferred(
    office: Office, qtbot: QtBot, target: str, number: str, minutes: int, noted: str
) -> None:
    hand_over(office)
    back = a_call(
        "c2",
        number=number,
        transfer_failed_target=target,
        started_at=NOON + timedelta(minutes=minutes),
    )
    office.journal.on_call_changed(an_entry(back))

    def are_written() -> bool:
        office.run.work()
        return "c2" in office.store.rows

    qtbot.waitUntil(are_written)
    office.run.work()
    assert office.store.rows["c1"].transferred_to == noted
    assert office.store.rows["c1"].result is CallResult.RECEIVED


def test_who_took_a_call_of_the_group_is_written_to_its_row(office: Office, qtbot: QtBot) -> None:
    entry = an_entry(a_call("c1"))
    office.journal.on_call_changed(entry)
    office.end(entry, EndReason.ANSWERED_ELSEWHERE)
    office.journal.on_answered_by("c1", "Ben Okafor")

    def is_written() -> bool:
        office.run.work()
        return "c1" in office.store.rows and bool(office.store.rows["c1"].answered_by)

    qtbot.waitUntil(is_written)
    row = office.store.rows["c1"]
    assert (row.answered_by, row.result) == ("Ben Okafor", CallResult.ANSWERED_ELSEWHERE)


def test_a_call_that_was_picked_up_is_filed_under_the_caller() -> None:
    call = a_dialed_call("*20*101", remote=Party(PRIYA, "pbx"), is_remote_trusted=True)
    assert record_of(an_entry(call)).number == PRIYA


def test_a_code_behind_which_nobody_is_named_is_filed_as_dialed() -> None:
    assert record_of(an_entry(a_dialed_call("*60"))).number == "*60"


@pytest.mark.parametrize(
    ("facts", "called"),
    [
        ({"dialed": "100"}, "100"),
        ({"dialed": "100", "queue": "800"}, "800"),
        ({"dialed": "100", "forwarded_from": ("+441615550100", "102")}, "+441615550100"),
    ],
)
def test_the_number_that_the_caller_called_is_kept(facts: dict[str, Any], called: str) -> None:
    assert record_of(an_entry(a_call(**facts))).dialed == called


def test_a_redirected_call_is_written_with_where_it_went(office: Office) -> None:
    office.end(an_entry(a_call(), transfer_target="Ben"), EndReason.DEFLECTED)
    office.end(an_entry(a_call("c2"), sent_to=SentTo.VOICEMAIL), EndReason.DEFLECTED)
    office.journal.flush()
    office.run.work()
    first, second = office.store.rows["c1"], office.store.rows["c2"]
    assert (first.result, first.transferred_to) == (CallResult.DEFLECTED, "Ben")
    assert (second.sent_to, second.transferred_to) == (SentTo.VOICEMAIL, "")


def test_a_parked_call_is_written_as_parked(office: Office) -> None:
    entry = an_entry(
        a_call(connected_at=NOON),
        transfer=TransferStatus.DONE,
        transfer_target="7",
        sent_to=SentTo.PARKING,
    )
    office.end(entry, EndReason.TRANSFERRED)
    office.run.work()
    row = office.store.rows["c1"]
    assert (row.result, row.sent_to, row.transferred_to) == (
        CallResult.RECEIVED,
        SentTo.PARKING,
        "7",
    )


def test_a_call_of_a_blocked_number_has_a_result_of_its_own() -> None:
    assert result_of(an_entry(a_call(), is_blocked=True), EndReason.REJECTED) is CallResult.BLOCKED


def test_a_caller_who_comes_back_was_not_redirected(office: Office, qtbot: QtBot) -> None:
    def is_written(key: str) -> bool:
        office.run.work()
        return key in office.store.rows

    entry = an_entry(a_call("c1"), transfer_target="Ben", deflected_to="101")
    office.end(entry, EndReason.DEFLECTED)
    qtbot.waitUntil(lambda: is_written("c1"))
    assert office.store.rows["c1"].transferred_to == "Ben"
    back = a_call("c2", transfer_failed_target="101", started_at=NOON + timedelta(seconds=5))
    office.journal.on_call_changed(an_entry(back))
    qtbot.waitUntil(lambda: is_written("c2"))
    office.run.work()
    assert office.store.rows["c1"].transferred_to == ""
    assert office.store.rows["c1"].result is CallResult.DEFLECTED
