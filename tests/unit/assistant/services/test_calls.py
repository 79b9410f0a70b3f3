"""The calls of the desk: facts from the phone, wishes to it."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from assistant.pbx.profiles import Parking, PbxProfile
from assistant.services.calls import Calls
from assistant.services.dialing import DialError
from assistant.services.state import CallEntry, RegistrationStatus, TransferRefusal
from sip import commands as cmd
from sip.events import (
    CallChanged,
    CallEnded,
    CallSnapshot,
    CommandRefused,
    EngineStopped,
    TransferChanged,
)
from sip.states import CallState, EndReason, RegistrationState, TransferStatus
from store.records import SentTo
from tests.unit.assistant.services.office import (
    NOON,
    PRIYA,
    FakeDialing,
    FakeLine,
    FakeLookup,
    a_call,
    a_dialed_call,
)

PARKING = PbxProfile(name="Other", parking=Parking(slots=("7",), park="*0{slot}"))


class Desk:
    """A service with fakes around it."""

    def __init__(self) -> None:
        self.line = FakeLine()
        self.lookup = FakeLookup({PRIYA: "Priya Nair", "101": "Ben Okafor"})
        self.calls = Calls(
            self.line, self.lookup, FakeDialing(Ben="101", Carla_Rossi="102"), lambda: NOON
        )
        self.changes: list[CallEntry] = []
        self.ends: list[tuple[CallEntry, CallEnded]] = []
        self.calls.changed.connect(self.changes.append)
        self.calls.ended.connect(lambda entry, event: self.ends.append((entry, event)))

    def hear(self, *events: object) -> None:
        for event in events:
            self.calls.on_event(event)  # type: ignore[arg-type]


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return Desk()


def test_a_ringing_call_has_its_callers_name(desk: Desk) -> None:
    desk.hear(CallChanged(a_call()))
    assert desk.changes[-1].caller.name == "Priya Nair"
    assert [entry.call.key for entry in desk.calls.ringing()] == ["c1"]


@pytest.mark.parametrize(
    ("call", "is_from_outside"),
    [
        (a_call(number="101"), True),
        (a_call(number="101", from_extension="101"), False),
        (a_call(number="101", from_extension="102"), True),
        (a_dialed_call("101"), False),
    ],
)
def test_only_the_pbx_can_say_that_a_colleague_calls(
    desk: Desk, call: CallSnapshot, is_from_outside: bool
) -> None:
    desk.hear(CallChanged(call))
    assert desk.lookup.asked[-1] == ("101", is_from_outside)


def test_at_a_pbx_that_marks_no_calls_the_number_has_to_do(desk: Desk) -> None:
    desk.calls.parties.tells_internal_callers = False
    desk.hear(CallChanged(a_call(number="101")))
    assert desk.lookup.asked[-1] == ("101", False)


def test_an_equal_snapshot_is_no_news(desk: Desk) -> None:
    desk.hear(CallChanged(a_call()), CallChanged(a_call()))
    assert len(desk.changes) == 1


def test_ringing_calls_come_oldest_first(desk: Desk) -> None:
    desk.hear(CallChanged(a_call("a")), CallChanged(a_call("b")))
    assert [entry.call.key for entry in desk.calls.ringing()] == ["a", "b"]


def test_an_ended_call_is_no_longer_there_and_keeps_its_caller(desk: Desk) -> None:
    ended = CallEnded(a_call(state=CallState.ENDED), EndReason.CANCELLED)
    desk.hear(CallChanged(a_call()), ended)
    entry, event = desk.ends[0]
    assert (entry.caller.name, event) == ("Priya Nair", ended)
    assert desk.calls.entries() == ()


def test_a_call_that_ends_before_it_was_heard_of_is_told_too(desk: Desk) -> None:
    desk.hear(CallEnded(a_call(state=CallState.ENDED), EndReason.CANCELLED))
    assert desk.ends[0][0].caller.name == "Priya Nair"


def test_callers_are_looked_up_again_when_contacts_change(desk: Desk) -> None:
    desk.lookup.names.clear()
    desk.hear(CallChanged(a_call()))
    desk.lookup.names[PRIYA] = "Priya Nair"
    desk.calls.on_contacts_changed()
    assert desk.changes[-1].caller.name == "Priya Nair"


def test_those_who_had_the_call_before_have_names(desk: Desk) -> None:
    desk.hear(CallChanged(a_call(transferred_by="101", transfer_failed_target="109")))
    assert (desk.changes[-1].transferred_by, desk.changes[-1].returned_from) == ("Ben Okafor", "")
    desk.lookup.names["109"] = "Ada Martin"
    desk.calls.on_contacts_changed()
    assert desk.changes[-1].returned_from == "Ada Martin"


def test_dialing_a_name_posts_its_number_and_shows_the_name(desk: Desk) -> None:
    key = desk.calls.dial("Carla Rossi")
    assert desk.line.posted == [cmd.Dial(key, "102")]
    assert desk.calls.entries() == ()
    desk.hear(CallChanged(a_dialed_call("102", key=key)))
    assert desk.changes[-1].caller.name == "Carla Rossi"


def test_what_cannot_be_dialed_is_an_error_and_nothing_is_posted(desk: Desk) -> None:
    with pytest.raises(DialError):
        desk.calls.dial("rubbish!")
    assert desk.line.posted == []


@pytest.mark.parametrize(
    ("wish", "command"),
    [
        (lambda calls: calls.answer("c1"), cmd.Answer("c1")),
        (lambda calls: calls.reject("c1"), cmd.Reject("c1")),
        (lambda calls: calls.deflect("c1", "*4100"), cmd.Deflect("c1", "*4100")),
        (lambda calls: calls.hang_up("c1"), cmd.HangUp("c1")),
        (lambda calls: calls.hold("c1"), cmd.Hold("c1")),
        (lambda calls: calls.resume("c1"), cmd.Resume("c1")),
        (lambda calls: calls.mute("c1", True), cmd.Mute("c1", True)),
        (lambda calls: calls.send_dtmf("c1", "12#"), cmd.SendDtmf("c1", "12#")),
        (lambda calls: calls.transfer("c1", "Ben"), cmd.Transfer("c1", "101")),
    ],
)
def test_a_wish_is_posted_and_changes_nothing(
    desk: Desk, wish: Callable[[Calls], object], command: cmd.SipCommand
) -> None:
    desk.hear(CallChanged(a_call()))
    before = desk.calls.entries()
    wish(desk.calls)
    assert desk.line.posted == [command]
    assert desk.calls.entries() == before


def connected(desk: Desk) -> None:
    desk.hear(CallChanged(a_call(state=CallState.CONNECTED)))


def test_a_transfer_is_told_with_the_targets_name(desk: Desk) -> None:
    connected(desk)
    desk.calls.transfer("c1", "101")
    desk.hear(
        CallChanged(a_call(state=CallState.TRANSFERRING, transfer_target="101")),
        TransferChanged("c1", "101", TransferStatus.RINGING),
    )
    entry = desk.changes[-1]
    assert (entry.transfer, entry.transfer_target) == (TransferStatus.RINGING, "Ben Okafor")


def refused(desk: Desk) -> None:
    connected(desk)
    desk.calls.transfer("c1", "101")
    desk.hear(
        CallChanged(a_call(state=CallState.TRANSFERRING, transfer_target="101")),
        TransferChanged("c1", "101", TransferStatus.REFUSED, 486),
        CallChanged(a_call(state=CallState.CONNECTED)),
    )


def test_a_refused_transfer_stays_readable_when_the_caller_is_back(desk: Desk) -> None:
    refused(desk)
    entry = desk.changes[-1]
    assert entry.call.state is CallState.CONNECTED
    assert (entry.transfer, entry.transfer_target) == (TransferStatus.REFUSED, "Ben Okafor")


def test_the_code_tells_why_a_transfer_failed(desk: Desk) -> None:
    refused(desk)
    assert desk.changes[-1].transfer_refusal is TransferRefusal.BUSY
    desk.hear(CallChanged(a_call(state=CallState.ON_HOLD)))
    assert desk.changes[-1].transfer_refusal is None


def test_calls_are_in_doubt_while_the_pbx_does_not_answer(desk: Desk) -> None:
    connected(desk)
    told = [
        (RegistrationState.REGISTERING, False),
        (RegistrationState.RETRYING, True),
        (RegistrationState.REGISTERING, True),
        (RegistrationState.REGISTERED, False),
    ]
    for state, is_in_doubt in told:
        desk.calls.on_registration(RegistrationStatus(state))
        assert desk.calls.entries()[0].is_in_doubt is is_in_doubt


def test_it_is_forgotten_when_the_call_is_used_again(desk: Desk) -> None:
    refused(desk)
    desk.hear(CallChanged(a_call(state=CallState.ON_HOLD)))
    assert desk.changes[-1].transfer is None


def test_a_done_transfer_is_known_at_the_end(desk: Desk) -> None:
    connected(desk)
    desk.calls.transfer("c1", "Ben")
    ended = a_call(state=CallState.ENDED)
    desk.hear(
        CallChanged(a_call(state=CallState.TRANSFERRING)),
        TransferChanged("c1", "101", TransferStatus.DONE),
        CallEnded(ended, EndReason.TRANSFERRED),
    )
    assert desk.ends[0][0].transfer is TransferStatus.DONE


def test_refusals_are_passed_on(desk: Desk, qtbot: QtBot) -> None:
    refusal = CommandRefused("Hold", "c1", "not_allowed_now")
    with qtbot.waitSignal(desk.calls.refused) as told:
        desk.hear(refusal)
    assert told.args == [refusal]


def test_all_calls_are_lost_when_the_phone_dies(desk: Desk) -> None:
    desk.hear(CallChanged(a_call("a")), CallChanged(a_call("b")), EngineStopped("died"))
    assert [event.reason for _, event in desk.ends] == [EndReason.CONNECTION_LOST] * 2
    assert all(entry.call.ended_at == NOON for entry, _ in desk.ends)
    assert desk.calls.entries() == ()


def test_a_caller_who_turns_out_to_be_another_is_looked_up_again(desk: Desk) -> None:
    desk.hear(CallChanged(a_call(number="999")))
    remote = dataclasses.replace(a_call().remote, user="101")
    desk.hear(CallChanged(dataclasses.replace(a_call(), remote=remote)))
    assert desk.changes[-1].caller.name == "Ben Okafor"


def test_what_was_dialed_when_the_phone_died_is_refused(desk: Desk) -> None:
    refused: list[CommandRefused] = []
    desk.calls.refused.connect(refused.append)
    key = desk.calls.dial("Ben")
    desk.hear(EngineStopped("RuntimeError: x"), EngineStopped())
    assert refused == [CommandRefused("Dial", key, "phone_stopped")]


def test_parking_is_told_as_such_and_not_as_a_code(desk: Desk) -> None:
    desk.calls.destinations.use(PARKING)
    connected(desk)
    desk.calls.transfer("c1", "*07")
    desk.hear(CallChanged(a_call(state=CallState.TRANSFERRING, transfer_target="*07")))
    assert (desk.changes[-1].sent_to, desk.changes[-1].transfer_target) == (SentTo.PARKING, "7")
    desk.hear(TransferChanged("c1", "*07", TransferStatus.DONE))
    assert (desk.changes[-1].sent_to, desk.changes[-1].transfer_target) == (SentTo.PARKING, "7")


def test_a_redirected_call_ends_with_the_name_of_where_it_went(desk: Desk) -> None:
    desk.hear(CallChanged(a_call()))
    desk.calls.deflect("c1", "101", "Ben Okafor")
    desk.hear(CallEnded(a_call(state=CallState.ENDED), EndReason.DEFLECTED))
    assert desk.ends[-1][0].transfer_target == "Ben Okafor"


def test_a_call_that_ends_otherwise_was_not_redirected(desk: Desk) -> None:
    desk.hear(CallChanged(a_call()))
    desk.calls.deflect("c1", "101", "Ben Okafor")
    desk.hear(CallEnded(a_call(state=CallState.ENDED), EndReason.CANCELLED))
    assert desk.ends[-1][0].transfer_target == ""


def test_a_blocked_caller_whom_the_phone_answered_by_itself_is_hung_up(desk: Desk) -> None:
    desk.calls.is_blocked = lambda _: True
    desk.hear(CallChanged(a_call()))
    desk.hear(CallChanged(a_call(state=CallState.CONNECTED)))
    assert desk.line.posted[-1] == cmd.HangUp("c1")
    assert desk.changes == []


def test_a_blocked_call_is_told_at_its_end_only(desk: Desk) -> None:
    desk.calls.is_blocked = lambda _: True
    desk.hear(CallChanged(a_call()))
    assert desk.changes == []
    desk.hear(CallEnded(a_call(state=CallState.ENDED), EndReason.REJECTED))
    assert desk.ends[-1][0].is_blocked


def test_a_blocked_caller_who_gave_up_before_anybody_saw_is_blocked_all_the_same(
    desk: Desk,
) -> None:
    desk.calls.is_blocked = lambda call: call.remote.user == PRIYA
    desk.hear(CallEnded(a_call(state=CallState.ENDED), EndReason.CANCELLED))
    desk.hear(CallEnded(a_call("c2", CallState.ENDED, number="101"), EndReason.CANCELLED))
    dialed = a_dialed_call(PRIYA, key="d1", state=CallState.ENDED)
    desk.hear(CallEnded(dialed, EndReason.CANCELLED))
    assert [one.is_blocked for one, _ in desk.ends] == [True, False, False]
