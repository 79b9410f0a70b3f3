"""Handing callers over on the real PBX: ask first, complete, take back, and all that may happen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from sip import commands as cmd
from sip.events import CommandRefused, EngineStopped, TransferChanged
from sip.states import BlfState, CallState, EndReason, RecordingState, TransferStatus
from tests.helpers.lab_control import Lab
from tests.helpers.sip_phone import SipPhone

CALLER = "1615527789"
MakePhone = Callable[..., SipPhone]


@pytest.fixture
def make_desk(lab: Lab) -> Iterator[MakePhone]:
    """Makes the one phone of a test, registered as 100, which hears of 101's line."""
    made: list[SipPhone] = []

    def make(**config: Any) -> SipPhone:
        phone = SipPhone(**config)
        made.append(phone)
        phone.register(lab)
        phone.post(cmd.WatchExtensions(("101",)))
        phone.wait(lambda: _shows(phone, BlfState.AVAILABLE), "the colleague's line")
        return phone

    yield make
    for phone in made:
        phone.stop()
        assert phone.of(EngineStopped)[-1].error == ""


@pytest.fixture
def desk(make_desk: MakePhone) -> SipPhone:
    return make_desk()


def _shows(phone: SipPhone, state: BlfState) -> bool:
    line = phone.line("101")
    return line is not None and line.state is state


def ask(desk: SipPhone, key: str, target: str = "101") -> str:
    """Ask a colleague about the call `key`; the new call's key."""
    asking = cmd.new_call_key()
    desk.post(cmd.Consult(key, asking, target))
    return asking


def answered(desk: SipPhone, lab: Lab) -> str:
    """A caller who talks with us; the PBX refuses to transfer whom it has not connected yet."""
    key = desk.answered_call(lab)
    desk.wait(lambda: lab.talks_with("100", CALLER), "the caller at the PBX")
    return key


def statuses(desk: SipPhone) -> list[TransferStatus]:
    return [event.status for event in desk.of(TransferChanged)]


# -- ask first --------------------------------------------------------------------------------


def test_the_caller_is_held_while_a_colleague_is_asked(desk, lab):
    lab.colleague("101", "answers")
    key = answered(desk, lab)
    asking = ask(desk, key)
    assert desk.wait_for_state(asking, CallState.CONNECTED).consults == key
    assert desk.wait_for_state(key, CallState.ON_HOLD).consulted_by == asking


@pytest.mark.parametrize("named", ["held", "asking"])
def test_a_completed_transfer_connects_caller_and_colleague(desk, lab, named):
    lab.colleague("101", "answers")
    key = answered(desk, lab)
    asking = ask(desk, key)
    desk.wait_for_state(asking, CallState.CONNECTED)
    desk.post(cmd.CompleteTransfer(key if named == "held" else asking))
    assert desk.wait_for_end(key, 8).reason is EndReason.TRANSFERRED
    assert desk.wait_for_end(asking, 8).reason is EndReason.TRANSFERRED
    assert statuses(desk)[-1] is TransferStatus.DONE
    desk.wait(lambda: lab.talks_with("101", CALLER), "the caller with the colleague", 8)
    lab.wait_for_calls(0)


def test_who_hangs_up_on_the_colleague_finds_the_caller_on_hold(desk, lab):
    lab.colleague("101", "answers")
    key = answered(desk, lab)
    asking = ask(desk, key)
    desk.wait_for_state(asking, CallState.CONNECTED)
    desk.post(cmd.HangUp(asking))
    desk.wait_for_end(asking)
    desk.wait(lambda: desk.call(key).consulted_by == "", "the end of the consultation")
    assert desk.call(key).state is CallState.ON_HOLD
    desk.post(cmd.Resume(key))
    desk.wait_for_state(key, CallState.CONNECTED)
    assert lab.talks_with("100", CALLER)


def test_the_caller_can_come_back_by_himself_when_the_colleague_hangs_up(make_desk, lab):
    desk = make_desk(resume_after_consultation=True)
    lab.colleague("101", "answers")
    key = answered(desk, lab)
    asking = ask(desk, key)
    desk.wait_for_state(asking, CallState.CONNECTED)
    lab.phone("101", "hangup")
    assert desk.wait_for_end(asking).reason is EndReason.PEER_HUNG_UP
    desk.wait_for_state(key, CallState.CONNECTED)


def test_a_caller_who_hangs_up_meanwhile_leaves_the_colleague(desk, lab):
    lab.colleague("101", "answers")
    key = answered(desk, lab)
    asking = ask(desk, key)
    desk.wait_for_state(asking, CallState.CONNECTED)
    desk.wait_for_state(key, CallState.ON_HOLD)
    caller = lab.peers_of("100")
    lab.run("cli", f"channel request hangup {_channel_of_caller(caller)}")
    end = desk.wait_for_end(key)
    assert (end.reason, end.call.consulted_by) == (EndReason.PEER_HUNG_UP, asking)
    desk.wait(lambda: desk.call(asking).consults == "", "a call like any other")
    assert desk.call(asking).state is CallState.CONNECTED
    desk.post(cmd.CompleteTransfer(asking))
    desk.wait(lambda: desk.of(CommandRefused), "a refusal")


def test_completing_while_the_colleague_rings_hands_the_caller_over_blindly(desk, lab):
    lab.colleague("101", "rings")
    key = answered(desk, lab)
    asking = ask(desk, key)
    desk.wait_for_state(asking, CallState.ALERTING)
    desk.post(cmd.CompleteTransfer(asking))
    desk.wait_for_end(asking)
    desk.wait(lambda: TransferStatus.RINGING in statuses(desk), "the colleague rings again")
    lab.phone("101", "answer")
    assert desk.wait_for_end(key, 8).reason is EndReason.TRANSFERRED
    desk.wait(lambda: lab.talks_with("101", CALLER), "the caller with the colleague", 8)


def test_a_colleague_who_does_not_take_the_question_leaves_the_caller_on_hold(desk, lab):
    lab.colleague("101", "refuses")
    key = answered(desk, lab)
    asking = ask(desk, key)
    assert desk.wait_for_end(asking).reason is EndReason.BUSY
    desk.wait(lambda: desk.call(key).consulted_by == "", "the end of the consultation")
    assert desk.call(key).state is CallState.ON_HOLD


def test_a_call_without_consultation_cannot_be_completed(desk, lab):
    key = answered(desk, lab)
    desk.post(cmd.CompleteTransfer(key))
    desk.wait(lambda: desk.of(CommandRefused), "a refusal")
    assert desk.of(CommandRefused)[-1].problem == "not_allowed_now"


# -- take back --------------------------------------------------------------------------------


def handed_over(desk: SipPhone, lab: Lab) -> str:
    """A caller who was handed over to 101, whose phone rings."""
    lab.colleague("101", "rings")
    key = answered(desk, lab)
    desk.post(cmd.Transfer(key, "101"))
    desk.wait(lambda: _shows(desk, BlfState.RINGING), "the colleague rings")
    desk.wait(lambda: TransferStatus.RINGING in statuses(desk), "the news that he rings")
    return key


def test_a_blind_transfer_is_followed_until_the_target_answers(desk, lab):
    key = handed_over(desk, lab)
    assert desk.call(key).state is CallState.TRANSFERRING
    lab.phone("101", "answer")
    assert desk.wait_for_end(key).reason is EndReason.TRANSFERRED
    assert statuses(desk)[-1] is TransferStatus.DONE
    lab.wait_for_calls(0)


def test_a_caller_is_taken_back_while_the_target_rings(desk, lab):
    key = handed_over(desk, lab)
    before = desk.call(key)
    desk.post(cmd.TakeBack(key, "*20*101"))
    call = desk.wait_for_state(key, CallState.CONNECTED)
    assert (call.remote, call.connected_at) == (before.remote, before.connected_at)
    assert call.transfer_target == ""
    assert statuses(desk)[-1] is TransferStatus.TAKEN_BACK
    assert lab.talks_with("100", CALLER)
    lab.wait_for_calls(1)
    assert not lab.is_ringing("101")
    desk.post(cmd.Hold(key))
    desk.wait_for_state(key, CallState.ON_HOLD)
    desk.post(cmd.HangUp(key))
    assert desk.wait_for_end(key).reason is EndReason.HUNG_UP


def test_a_recording_goes_on_when_the_caller_is_taken_back(desk, lab, tmp_path):
    lab.colleague("101", "rings")
    key = answered(desk, lab)
    desk.post(cmd.StartRecording(key, str(tmp_path / "call.wav")))
    desk.wait(lambda: desk.call(key).recording is RecordingState.RECORDING, "the recording")
    desk.post(cmd.Transfer(key, "101"))
    desk.wait(lambda: TransferStatus.RINGING in statuses(desk), "the news that he rings")
    desk.post(cmd.TakeBack(key, "*20*101"))
    desk.wait_for_state(key, CallState.CONNECTED)
    lab.wait_for_calls(1)
    assert desk.call(key).recording is RecordingState.RECORDING
    desk.post(cmd.StopRecording(key))
    desk.wait(lambda: desk.call(key).recording is RecordingState.OFF, "the recording's end")


def test_a_target_who_answers_first_keeps_the_caller(desk, lab):
    key = handed_over(desk, lab)
    lab.phone("101", "answer")
    desk.post(cmd.TakeBack(key, "*20*101"))
    assert desk.wait_for_end(key, 8).reason is EndReason.TRANSFERRED
    assert lab.talks_with("101", CALLER)
    lab.wait_for_calls(0)


def test_nothing_is_taken_back_where_the_pbx_has_no_code_for_it(desk, lab):
    key = handed_over(desk, lab)
    desk.post(cmd.TakeBack(key))
    desk.wait(lambda: desk.of(CommandRefused), "a refusal")
    assert desk.of(CommandRefused)[-1].problem == "cannot_take_back"
    assert desk.call(key).state is CallState.TRANSFERRING


def test_a_handed_over_caller_who_gives_up_ends_the_call(desk, lab):
    key = handed_over(desk, lab)
    lab.run("hangup-all")
    assert desk.wait_for_end(key).reason is EndReason.TRANSFERRED


def test_a_target_who_does_not_answer_sends_the_caller_back_though_call_waiting_is_off(
    make_desk, lab
):
    desk = make_desk(allow_call_waiting=False)
    handed_over(desk, lab)
    lab.phone("101", "hangup")
    back = desk.wait_for_ring()
    assert back.transfer_failed_target == "101"


def _channel_of_caller(peers: list[dict]) -> str:
    return str(next(one["channel"] for one in peers if CALLER in one["channel"] + one["number"]))
