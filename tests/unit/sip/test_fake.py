"""The scripted phone keeps the same rules as the real one."""

from sip import commands as cmd
from sip.config import AccountConfig
from sip.events import CallChanged, CallEnded, CommandRefused, RegistrationChanged, TransferChanged
from sip.fake import FakeSip
from sip.states import CallState, EndReason, RegistrationProblem, RegistrationState, TransferStatus


class Heard(list):
    """Collects events."""

    def of(self, kind):
        return [event for event in self if isinstance(event, kind)]

    def last_state(self):
        return self.of(CallChanged)[-1].call.state


def a_phone():
    heard = Heard()
    phone = FakeSip(heard.append)
    phone.start()
    return phone, heard


def test_an_answered_call_is_connected():
    phone, heard = a_phone()
    key = phone.ring("+441615527789", "Anna")
    phone.post(cmd.Answer(key))
    assert heard.last_state() is CallState.CONNECTED


def test_a_second_answer_puts_the_first_call_on_hold():
    phone, _ = a_phone()
    first, second = phone.ring("1"), phone.ring("2")
    phone.post(cmd.Answer(first))
    phone.post(cmd.Answer(second))
    assert phone.calls[first].state is CallState.ON_HOLD
    assert phone.calls[second].state is CallState.CONNECTED


def test_what_the_table_forbids_is_refused_and_changes_nothing():
    phone, heard = a_phone()
    key = phone.ring("1")
    phone.post(cmd.Transfer(key, "101"))
    assert heard.of(CommandRefused)[-1].problem == "not_allowed_now"
    assert phone.calls[key].state is CallState.RINGING


def test_a_command_for_a_call_that_is_gone_is_refused():
    phone, heard = a_phone()
    phone.post(cmd.HangUp("gone"))
    assert heard.of(CommandRefused)[-1].problem == "no_such_call"


def test_a_transfer_ends_our_call():
    phone, heard = a_phone()
    key = phone.ring("1")
    phone.post(cmd.Answer(key))
    phone.post(cmd.Transfer(key, "101"))
    assert [e.status for e in heard.of(TransferChanged)][-1] is TransferStatus.DONE
    assert heard.of(CallEnded)[-1].reason is EndReason.TRANSFERRED


def test_a_refused_transfer_brings_the_caller_back():
    phone, _ = a_phone()
    phone.refusing_targets.add("101")
    key = phone.ring("1")
    phone.post(cmd.Answer(key))
    phone.post(cmd.Transfer(key, "101"))
    assert phone.calls[key].state is CallState.CONNECTED


def test_a_caller_who_gives_up_was_missed():
    phone, heard = a_phone()
    phone.peer_hangs_up(phone.ring("1"))
    assert heard.of(CallEnded)[-1].reason is EndReason.CANCELLED


def test_a_wrong_password_is_named():
    phone, heard = a_phone()
    phone.accepts_password = "right"
    phone.post(cmd.Register(AccountConfig("100", "pbx", "wrong")))
    last = heard.of(RegistrationChanged)[-1]
    assert (last.state, last.problem) == (
        RegistrationState.FAILED,
        RegistrationProblem.WRONG_PASSWORD,
    )


def talking(phone, number="1"):
    key = phone.ring(number)
    phone.post(cmd.Answer(key))
    return key


def test_a_completed_consultation_hands_the_caller_over():
    phone, heard = a_phone()
    key = talking(phone)
    phone.post(cmd.Consult(key, "asking", "101"))
    assert phone.calls[key].state is CallState.ON_HOLD
    phone.peer_answers("asking")
    phone.post(cmd.CompleteTransfer("asking"))
    assert phone.calls == {}
    assert {event.reason for event in heard.of(CallEnded)} == {EndReason.TRANSFERRED}


def test_the_end_of_the_question_leaves_the_caller_on_hold():
    phone, _ = a_phone()
    key = talking(phone)
    phone.post(cmd.Consult(key, "asking", "101"))
    phone.post(cmd.HangUp("asking"))
    assert phone.calls[key].state is CallState.ON_HOLD
    assert phone.calls[key].consulted_by == ""


def test_a_ringing_transfer_is_taken_back_only_by_a_code():
    phone, heard = a_phone()
    phone.ringing_targets.add("101")
    key = talking(phone)
    phone.post(cmd.Transfer(key, "101"))
    phone.post(cmd.TakeBack(key))
    assert heard.of(CommandRefused)[-1].problem == "cannot_take_back"
    phone.post(cmd.TakeBack(key, "*20*101"))
    assert phone.calls[key].state is CallState.CONNECTED


def test_a_conference_lasts_as_long_as_two_are_in_it():
    phone, _ = a_phone()
    first, second = talking(phone, "1"), talking(phone, "2")
    phone.post(cmd.Join((first, second)))
    assert all(call.is_in_conference for call in phone.calls.values())
    phone.peer_hangs_up(second)
    assert not phone.calls[first].is_in_conference
    assert phone.calls[first].state is CallState.CONNECTED
