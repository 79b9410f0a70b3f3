"""The phone alone on the real PBX: registration, calls, hold, transfer, presence, hostile input."""

from __future__ import annotations

import gc
import socket
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pjsua2 as pj
import pytest

from sip import commands as cmd
from sip.config import Transport
from sip.events import (
    CallChanged,
    CallEnded,
    CommandRefused,
    EngineStopped,
    TransferChanged,
)
from sip.states import (
    BlfState,
    CallState,
    EndReason,
    RegistrationProblem,
    RegistrationState,
    TransferStatus,
)
from sip.uri import MAX_DISPLAY_NAME
from tests.helpers.expired_server import ExpiredServer
from tests.helpers.lab_control import Lab
from tests.helpers.ports import own_port
from tests.helpers.sip_phone import SipPhone, account_of
from tests.helpers.waiting import SOON

MakePhone = Callable[..., SipPhone]


@pytest.fixture
def make_phone() -> Iterator[MakePhone]:
    """Makes the one phone of a test, and ends it whatever the test did; the end must be clean."""
    made: list[SipPhone] = []

    def make(**config: Any) -> SipPhone:
        made.append(SipPhone(**config))
        return made[-1]

    yield make
    for phone in made:
        phone.stop()
        assert phone.of(EngineStopped)[-1].error == ""


@pytest.fixture
def phone(make_phone: MakePhone) -> SipPhone:
    """A phone without an account."""
    return make_phone()


@pytest.fixture
def desk(phone: SipPhone, lab: Lab) -> SipPhone:
    """The phone, registered as 100."""
    phone.register(lab)
    return phone


def expect_problem(phone: SipPhone, problem: RegistrationProblem, seconds: float = 8.0) -> None:
    phone.wait(
        lambda: (told := phone.registration()) and told.problem is problem, problem.value, seconds
    )
    told = phone.registration()
    assert told is not None
    assert told.retry_seconds > 0, "it must try again by itself"


# -- registration -----------------------------------------------------------------------------


def test_the_phone_registers_over_tcp(phone, lab):
    phone.register(lab, transport=Transport.TCP)


@pytest.mark.parametrize("transport", [Transport.TCP, Transport.TLS])
def test_nobody_can_connect_to_the_phone_but_its_pbx_reaches_it(make_phone, lab, transport):
    port = own_port()
    phone = make_phone(local_port=port, ca_file=lab.status["ca_file"])
    phone.register(lab, transport=transport)
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", port))
    phone.answered_call(lab)


def test_the_phone_registers_over_verified_tls(make_phone, lab):
    phone = make_phone(ca_file=lab.status["ca_file"])
    phone.register(lab, transport=Transport.TLS)


def test_a_certificate_of_an_unknown_authority_is_refused(make_phone, lab):
    phone = make_phone()
    phone.post(cmd.Register(account_of(lab, transport=Transport.TLS)))
    expect_problem(phone, RegistrationProblem.CERTIFICATE_UNTRUSTED)


def test_an_expired_certificate_is_named(make_phone, lab, tmp_path: Path):
    server = ExpiredServer(tmp_path)
    phone = make_phone(ca_file=str(server.ca_file))
    phone.post(cmd.Register(account_of(lab, transport=Transport.TLS, port=server.port)))
    expect_problem(phone, RegistrationProblem.CERTIFICATE_EXPIRED)
    assert server.handshakes <= 2, "a refused certificate must not make it hammer the server"
    server.stop()


def test_a_wrong_password_is_named_and_not_hammered(phone, lab):
    phone.post(cmd.Register(account_of(lab, password="wrong")))
    expect_problem(phone, RegistrationProblem.WRONG_PASSWORD)
    told = phone.registration()
    assert told.state is RegistrationState.FAILED
    assert told.retry_seconds > 60


def test_a_name_that_does_not_resolve_is_named(phone, lab):
    phone.post(cmd.Register(account_of(lab, server="no-such-pbx.invalid")))
    expect_problem(phone, RegistrationProblem.NAME_NOT_RESOLVED)


def test_a_server_that_is_not_there_is_named(phone, lab):
    phone.post(cmd.Register(account_of(lab, port=9)))
    expect_problem(phone, RegistrationProblem.UNREACHABLE)


def test_a_tcp_server_that_is_not_there_is_named(phone, lab):
    phone.post(cmd.Register(account_of(lab, port=9, transport=Transport.TCP)))
    expect_problem(phone, RegistrationProblem.UNREACHABLE)


def test_a_server_name_is_resolved(phone, lab):
    phone.register(lab, server="localhost")


def test_a_fixed_local_port_outlives_failed_attempts_and_other_accounts(make_phone, lab):
    phone = make_phone(local_port=own_port())
    phone.post(cmd.Register(account_of(lab, password="wrong")))
    expect_problem(phone, RegistrationProblem.WRONG_PASSWORD)
    phone.register(lab)
    phone.register(lab, "100", display_name="Another")


def test_another_name_for_the_same_desk_needs_no_other_password(make_phone, lab):
    phone = make_phone()
    for name in ("Ada Martin", "Front desk", "Ada Martin"):
        phone.register(lab, display_name=name)
    phone.post(cmd.Register(account_of(lab, password="wrong")))
    expect_problem(phone, RegistrationProblem.WRONG_PASSWORD)
    phone.register(lab)


def test_nothing_of_the_stack_waits_for_a_garbage_collection(make_phone, lab):
    phone = make_phone()
    phone.register(lab)
    phone.post(cmd.WatchExtensions(("101", "102")))
    phone.wait(lambda: phone.line("102"), "the colleague's line")
    key = phone.answered_call(lab)
    phone.post(cmd.HangUp(key))
    phone.wait_for_end(key)
    phone.stop()
    # Collections run on the main thread, where the stack's objects must not be destroyed.
    left = [one for one in gc.get_objects() if isinstance(one, (pj.Account, pj.Call, pj.Buddy))]
    assert left == []


def test_a_second_account_replaces_the_first(desk, lab):
    desk.post(cmd.Register(account_of(lab, password="wrong")))
    expect_problem(desk, RegistrationProblem.WRONG_PASSWORD)
    desk.register(lab)


# -- calls ------------------------------------------------------------------------------------


def test_a_dialed_call_is_held_resumed_and_hung_up(desk, lab):
    key = desk.dial("600")
    desk.wait_for_state(key, CallState.CONNECTED)
    desk.post(cmd.Hold(key))
    desk.wait_for_state(key, CallState.ON_HOLD)
    desk.post(cmd.Resume(key))
    desk.wait_for_state(key, CallState.CONNECTED)
    desk.post(cmd.HangUp(key))
    assert desk.wait_for_end(key).reason is EndReason.HUNG_UP
    lab.wait_for_calls(0)


def test_a_dialed_call_can_be_cancelled_while_it_rings(desk, lab):
    lab.colleague("101", "rings")
    key = desk.dial("101")
    desk.wait_for_state(key, CallState.ALERTING)
    desk.post(cmd.HangUp(key))
    assert desk.wait_for_end(key).reason is EndReason.HUNG_UP
    lab.wait_for_calls(0, "101")


def test_a_caller_who_gives_up_is_told_as_cancelled(desk, lab):
    lab.call("+441615527789")
    key = desk.wait_for_ring().key
    lab.run("hangup-all")
    assert desk.wait_for_end(key).reason is EndReason.CANCELLED


def test_a_rejected_call_ends_here(desk, lab):
    lab.call("+441615527789")
    key = desk.wait_for_ring().key
    desk.post(cmd.Reject(key))
    assert desk.wait_for_end(key).reason is EndReason.REJECTED


def test_answering_a_second_call_holds_the_first(desk, lab):
    first = desk.answered_call(lab)
    second = desk.answered_call(lab, "+442079460018")
    desk.wait_for_state(first, CallState.ON_HOLD)
    desk.post(cmd.Resume(first))
    desk.wait_for_state(first, CallState.CONNECTED)
    desk.wait_for_state(second, CallState.ON_HOLD)


def test_two_answers_at_once_still_leave_one_call_talking(desk, lab):
    lab.call("+441615527789")
    first = desk.wait_for_ring().key
    lab.call("+442079460018")
    desk.wait(lambda: len(desk.call_keys()) == 2, "the second call")
    second = next(key for key in desk.call_keys() if key != first)
    desk.post(cmd.Answer(first))
    desk.post(cmd.Answer(second))
    desk.wait_for_state(first, CallState.ON_HOLD)
    desk.wait_for_state(second, CallState.CONNECTED)


def test_hold_and_resume_in_one_breath_end_as_the_last_word_says(desk, lab):
    key = desk.answered_call(lab)
    desk.post(cmd.Hold(key))
    desk.wait_for_state(key, CallState.ON_HOLD)
    desk.post(cmd.Resume(key))
    desk.wait_for_state(key, CallState.CONNECTED)
    desk.post(cmd.Hold(key))
    desk.wait_for_state(key, CallState.ON_HOLD)
    assert desk.of(CommandRefused) == []


def test_a_phone_that_stops_leaves_no_contact_at_the_pbx(make_phone, lab):
    phone = make_phone()
    phone.register(lab)
    phone.stop()
    assert "100/sip" not in lab.run("cli", "pjsip show contacts")


def test_mute_is_remembered_over_a_hold(desk, lab):
    key = desk.answered_call(lab)
    desk.post(cmd.Mute(key, True))
    desk.post(cmd.Hold(key))
    desk.wait_for_state(key, CallState.ON_HOLD)
    desk.post(cmd.Resume(key))
    assert desk.wait_for_state(key, CallState.CONNECTED).is_muted


def test_a_number_that_does_not_exist_is_not_found(desk):
    assert desk.wait_for_end(desk.dial("555")).reason is EndReason.NOT_FOUND


def test_a_call_that_rings_too_long_is_let_go(make_phone, lab):
    phone = make_phone(ring_limit_seconds=1)
    phone.register(lab)
    lab.call("+441615527789")
    ended = phone.wait_for_end(phone.wait_for_ring().key)
    assert ended.reason is EndReason.NO_ANSWER


def test_call_waiting_can_be_refused(make_phone, lab):
    phone = make_phone(allow_call_waiting=False)
    phone.register(lab)
    first = phone.answered_call(lab)
    lab.phone("102", "dial", "100")
    phone.wait(lambda: any(e.code == 486 for e in phone.of(CallEnded)), "the refusal")
    assert {event.call.key for event in phone.of(CallChanged)} == {first}, "nothing may pop"


# -- refusals ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("command", "problem"),
    [
        (cmd.HangUp("gone"), "no_such_call"),
        (cmd.Dial("k", "6\r\nVia: evil"), "bad_target"),
        (cmd.Dial("k", ""), "bad_target"),
        (cmd.Dial("k", "sip:102@elsewhere.example"), "bad_target"),
    ],
)
def test_what_cannot_be_done_is_refused_with_a_reason(desk, command, problem):
    desk.post(command)
    desk.wait(lambda: desk.of(CommandRefused), "a refusal")
    assert desk.of(CommandRefused)[-1].problem == problem


def test_nothing_is_dialed_without_a_registration(phone):
    phone.dial("600")
    phone.wait(lambda: phone.of(CommandRefused), "a refusal")
    assert phone.of(CommandRefused)[-1].problem == "not_registered"


def test_keypad_rubbish_is_refused(desk):
    key = desk.dial("600")
    desk.wait_for_state(key, CallState.CONNECTED)
    desk.post(cmd.SendDtmf(key, "12x"))
    desk.wait(lambda: desk.of(CommandRefused), "a refusal")
    assert desk.of(CommandRefused)[-1].problem == "bad_digits"


# -- transfer ---------------------------------------------------------------------------------


def test_a_blind_transfer_moves_the_caller(desk, lab):
    lab.colleague("101", "answers")
    key = desk.answered_call(lab)
    desk.post(cmd.Transfer(key, "101"))
    assert desk.wait_for_end(key, 8).reason is EndReason.TRANSFERRED
    assert desk.of(TransferChanged)[-1].status is TransferStatus.DONE
    desk.wait(lambda: lab.talks_with("101", "1615527789"), "the caller with the colleague", 8)


def test_a_transfer_to_an_unregistered_colleague_brings_the_caller_back(desk, lab):
    lab.colleague("101", "gone")
    key = desk.answered_call(lab)
    desk.post(cmd.Transfer(key, "101"))
    statuses = lambda: [event.status for event in desk.of(TransferChanged)]  # noqa: E731
    desk.wait(lambda: TransferStatus.REFUSED in statuses(), "the refusal", 10)
    desk.wait_for_state(key, CallState.CONNECTED)
    assert lab.talks_with("100", "1615527789")


def test_a_target_that_refuses_sends_the_caller_back_as_a_call_that_says_so(desk, lab):
    lab.colleague("101", "refuses")
    key = desk.answered_call(lab)
    desk.post(cmd.Transfer(key, "101"))
    desk.wait_for_end(key, 10)
    back = desk.wait_for_ring()
    assert back.transfer_failed_target == "101"
    assert back.remote.user == "+441615527789"
    desk.post(cmd.Answer(back.key))
    desk.wait_for_state(back.key, CallState.CONNECTED)
    assert lab.talks_with("100", "1615527789")


# -- presence ---------------------------------------------------------------------------------


def test_a_colleagues_line_is_told_in_each_of_its_states(desk, lab):
    desk.post(cmd.WatchExtensions(("101",)))

    def shows(state: BlfState) -> None:
        desk.wait(
            lambda: (line := desk.line("101")) is not None and line.state is state, state.value
        )

    shows(BlfState.AVAILABLE)
    for wish, state in (
        ("ringing", BlfState.RINGING),
        ("busy", BlfState.IN_CALL),
        ("idle", BlfState.AVAILABLE),
        ("gone", BlfState.NOT_REGISTERED),
        ("idle", BlfState.AVAILABLE),
    ):
        lab.colleague("101", wish)
        shows(state)


def test_an_extension_that_the_pbx_does_not_know_is_not_permitted(desk):
    desk.post(cmd.WatchExtensions(("199",)))
    desk.wait(lambda: desk.line("199"), "an answer")
    assert desk.line("199").state is BlfState.NOT_PERMITTED


def test_a_restarted_pbx_is_told_of_us_and_its_lost_calls_end(desk, lab):
    desk.post(cmd.WatchExtensions(("101",)))
    key = desk.answered_call(lab)
    lab.restart()
    desk.post(cmd.CheckLine())
    assert desk.wait_for_end(key, 8).reason in (EndReason.PEER_HUNG_UP, EndReason.CONNECTION_LOST)
    lab.colleague("101", "busy")
    desk.wait(
        lambda: (line := desk.line("101")) is not None and line.state is BlfState.IN_CALL,
        "the colleague's call",
        SOON,
    )
    desk.answered_call(lab)


# -- hostile ----------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "name", ["<b>Anna</b><img src=x>", "gro\u202eknab", "x" * 10_000, '"; DROP TABLE people;--']
)
def test_a_hostile_name_arrives_plain_and_cut(desk, lab, name):
    lab.call("+441615527789", name)
    shown = desk.wait_for_ring().remote.display_name
    assert len(shown) <= MAX_DISPLAY_NAME
    assert "\u202e" not in shown
    assert shown


STRANGER = "127.0.0.2"
"""Another host than the PBX, on this machine."""


def test_a_call_that_does_not_come_from_the_pbx_is_refused(make_phone, lab, caplog):
    port = own_port()
    phone = make_phone(local_port=port)
    phone.register(lab)
    assert [answer_to_invite(port) for _ in range(2)] == ["SIP/2.0 403 Forbidden"] * 2
    assert phone.of(CallChanged) == [], "nothing may pop"
    warnings = [r for r in caplog.records if STRANGER in r.getMessage()]
    assert len(warnings) == 1, "logged once"


def test_direct_calls_ring_where_they_are_allowed(make_phone, lab):
    port = own_port()
    phone = make_phone(local_port=port, allow_direct_calls=True)
    phone.register(lab)
    assert answer_to_invite(port) == "SIP/2.0 180 Ringing"


def answer_to_invite(port: int) -> str:
    """What the phone says to an INVITE from the stranger, after any 100 Trying."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as stranger:
        stranger.bind((STRANGER, 0))
        stranger.settimeout(5)
        here = f"{STRANGER}:{stranger.getsockname()[1]}"
        invite = (
            f"INVITE sip:100@127.0.0.1:{port} SIP/2.0\r\n"
            f"Via: SIP/2.0/UDP {here};branch=z9hG4bK{uuid.uuid4().hex};rport\r\n"
            f'From: "Ghost" <sip:ghost@{STRANGER}>;tag=1\r\nTo: <sip:100@127.0.0.1>\r\n'
            f"Call-ID: {uuid.uuid4().hex}\r\nCSeq: 1 INVITE\r\nMax-Forwards: 70\r\n"
            f"Contact: <sip:ghost@{here}>\r\nContent-Length: 0\r\n\r\n"
        )
        stranger.sendto(invite.encode(), ("127.0.0.1", port))
        while True:
            answer = stranger.recv(65536).decode().split("\r\n")[0]
            if answer != "SIP/2.0 100 Trying":
                return answer


def test_a_refused_password_puts_no_call_in_doubt(phone: SipPhone, lab: Lab) -> None:
    phone.register(lab)
    key = phone.dial("601")
    phone.wait_for_state(key, CallState.CONNECTED)
    phone.post(cmd.Register(account_of(lab, "100", password="not it")))
    phone.wait(
        lambda: (
            (told := phone.registration()) and told.problem is RegistrationProblem.WRONG_PASSWORD
        ),
        "the refusal",
    )
    phone.post(cmd.Hold(key))
    phone.wait_for_state(key, CallState.ON_HOLD)
    phone.register(lab)
    told = [event.call for event in phone.of(CallChanged) if event.call.key == key]
    assert not [call for call in told if call.reconnecting_since is not None]
    assert phone.the_call(key).state is CallState.ON_HOLD
