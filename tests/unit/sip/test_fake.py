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
