"""The finer rules of SIP, with a PBX that does exactly what each test says."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from sip import commands as cmd
from sip.config import AccountConfig
from sip.events import CommandRefused, EngineStopped, RecordingChanged
from sip.states import CallState, EndReason, RecordingState, RegistrationState, RejectCode
from sip.wav import HEADER_BYTES
from tests.helpers.sip_phone import SipPhone
from tests.helpers.sip_server import HOST, Message, SipServer, sdp


@pytest.fixture
def server() -> Iterator[SipServer]:
    server = SipServer()
    yield server
    server.stop()


@pytest.fixture
def make_phone(server: SipServer) -> Iterator[Callable[..., SipPhone]]:
    """Makes the one phone of a test, registered at the scripted PBX; its end must be clean."""
    made: list[SipPhone] = []

    def make(**config: Any) -> SipPhone:
        phone = SipPhone(**config)
        made.append(phone)
        phone.post(cmd.Register(AccountConfig("100", HOST, "secret", port=server.port)))
        phone.wait(
            lambda: (told := phone.registration()) and told.state is RegistrationState.REGISTERED,
            "the registration",
        )
        return phone

    yield make
    for phone in made:
        phone.stop()
        assert phone.of(EngineStopped)[-1].error == ""


@pytest.fixture
def phone(make_phone: Callable[..., SipPhone]) -> SipPhone:
    return make_phone()


def talking(phone: SipPhone, server: SipServer) -> str:
    """A call that was dialed and answered."""
    server.on_invite = server.accept
    key = phone.dial("200")
    phone.wait_for_state(key, CallState.CONNECTED)
    server.wait_for("ACK")
    return key


@pytest.mark.parametrize("code", RejectCode)
def test_a_call_is_refused_with_the_code_that_was_asked_for(phone, server, code):
    server.invite()
    key = phone.wait_for_ring().key
    phone.post(cmd.Reject(key, code))
    server.wait_for_answer("INVITE", code.value)
    assert phone.wait_for_end(key).reason is EndReason.REJECTED


def test_a_second_caller_is_told_busy_when_call_waiting_is_off(make_phone, server):
    phone = make_phone(allow_call_waiting=False)
    talking(phone, server)
    server.invite()
    server.wait_for_answer("INVITE", 486)


def test_a_second_caller_rings_and_the_first_goes_on(phone, server):
    key = talking(phone, server)
    server.invite()
    server.wait_for_answer("INVITE", 180)
    assert phone.call(key).state is CallState.CONNECTED


def test_a_redirected_call_goes_on_by_way_of_the_pbx(phone, server):
    def redirect(invite: Message) -> None:
        if "sip:200@" in invite.start:
            moved = f"Contact: <sip:201@{HOST}:{server.port}>"
            server.answer(invite, 302, "Moved Temporarily", moved)
        else:
            server.accept(invite)

    server.on_invite = redirect
    key = phone.dial("200")
    phone.wait_for_state(key, CallState.CONNECTED)
    assert "sip:201@" in server.requests("INVITE")[-1].start


def test_a_circle_of_redirections_ends(phone, server):
    def redirect(invite: Message) -> None:
        other = "201" if "sip:200@" in invite.start else "200"
        moved = f"Contact: <sip:{other}@{HOST}:{server.port};n={len(server.heard)}>"
        server.answer(invite, 302, "Moved Temporarily", moved)

    server.on_invite = redirect
    assert phone.wait_for_end(phone.dial("200")).reason is EndReason.FAILED
    assert len(server.requests("INVITE")) <= 7


def test_hold_survives_a_re_invite_from_both_sides_at_once(phone, server):
    key = talking(phone, server)
    holds: list[Message] = []

    def glare(invite: Message) -> None:
        holds.append(invite)
        if len(holds) == 1:
            server.answer(invite, 491, "Request Pending")
        else:
            server.answer(invite, 200, "OK", sdp=sdp("recvonly", 2))

    server.on_invite = glare
    phone.post(cmd.Hold(key))
    phone.wait_for_state(key, CallState.ON_HOLD, 8)
    assert len(holds) == 2
    assert "a=sendonly" in holds[1].body


def test_reliable_ringing_is_acknowledged(phone, server):
    def ring(invite: Message) -> None:
        server.answer(invite, 183, "Progress", "Require: 100rel", "RSeq: 1", sdp=sdp())

    server.on_invite = ring
    phone.dial("200")
    assert server.wait_for("PRACK")["RAck"].startswith("1 ")
    assert "100rel" in server.requests("INVITE")[0]["Supported"]


def test_a_call_offers_a_session_timer_and_heeds_what_the_pbx_asks_for(make_phone, server):
    phone = make_phone(session_timer_seconds=120)

    def ask_for_more(invite: Message) -> None:
        if int(invite["Session-Expires"].partition(";")[0]) < 600:
            server.answer(invite, 422, "Session Interval Too Small", "Min-SE: 600")
        else:
            server.accept(invite, "Session-Expires: 600;refresher=uac", "Require: timer")

    server.on_invite = ask_for_more
    phone.wait_for_state(phone.dial("200"), CallState.CONNECTED)
    offered = [m["Session-Expires"].partition(";")[0] for m in server.requests("INVITE")]
    assert offered == ["120", "600"]


def test_session_timers_can_be_left_out(make_phone, server):
    phone = make_phone(session_timer_seconds=0)
    talking(phone, server)
    assert server.requests("INVITE")[0]["Session-Expires"] == ""
    assert "timer" not in server.requests("INVITE")[0]["Supported"]


def test_a_cancel_that_says_completed_elsewhere_is_no_missed_call(phone, server):
    call_id = server.invite()
    key = phone.wait_for_ring().key
    invite_branch = server.wait_for_answer("INVITE", 180)["Via"]
    server.cancel(call_id, invite_branch, 'Reason: SIP;cause=200;text="Call completed elsewhere"')
    assert phone.wait_for_end(key).reason is EndReason.ANSWERED_ELSEWHERE


# -- a hold that the other side refuses -------------------------------------------------------


def refusing_to_be_held(server: SipServer, direction: str) -> None:
    """From now on a re-INVITE whose offer has `direction` is refused; others are accepted."""

    def on_invite(invite: Message) -> None:
        if f"a={direction}" in invite.body:
            server.answer(invite, 488, "Not Acceptable Here")
        else:
            answer = "recvonly" if "a=sendonly" in invite.body else "sendrecv"
            server.answer(invite, 200, "OK", sdp=sdp(answer, version=2))

    server.on_invite = on_invite


def test_who_refuses_to_be_held_is_held_by_silence(phone, server):
    key = talking(phone, server)
    refusing_to_be_held(server, "sendonly")
    phone.post(cmd.Hold(key))
    phone.wait_for_state(key, CallState.ON_HOLD)
    other = phone.dial("201")
    phone.wait_for_state(other, CallState.CONNECTED)
    assert phone.call(key).state is CallState.ON_HOLD
    phone.post(cmd.HangUp(other))
    phone.wait_for_end(other)
    phone.post(cmd.Resume(key))
    phone.wait_for_state(key, CallState.CONNECTED)


def test_who_refuses_to_be_taken_back_stays_on_hold_and_that_is_told(phone, server):
    key = talking(phone, server)
    refusing_to_be_held(server, "sendrecv")
    phone.post(cmd.Hold(key))
    phone.wait_for_state(key, CallState.ON_HOLD)
    phone.post(cmd.Resume(key))
    phone.wait(lambda: phone.of(CommandRefused), "a refusal")
    refused = phone.of(CommandRefused)[-1]
    assert (refused.command, refused.problem) == ("Resume", "hold_kept")
    assert phone.call(key).state is CallState.ON_HOLD


def test_what_is_said_meanwhile_is_not_in_the_recording_of_who_is_held_by_silence(
    phone, server, tmp_path
):
    key = talking(phone, server)
    refusing_to_be_held(server, "sendonly")
    phone.post(cmd.Hold(key))
    phone.wait_for_state(key, CallState.ON_HOLD)
    path = tmp_path / "held.wav"
    phone.post(cmd.StartRecording(key, str(path)))
    other = phone.dial("201")
    phone.wait_for_state(other, CallState.CONNECTED)
    phone.post(cmd.Mute(key, False))
    phone.post(cmd.HangUp(other))
    phone.wait_for_end(other)
    phone.post(cmd.StopRecording(key))
    phone.wait(lambda: phone.of(RecordingChanged)[-1].state is RecordingState.OFF, "the file")
    assert path.stat().st_size <= HEADER_BYTES


def test_a_hold_that_is_sent_back_and_then_refused_is_a_hold(phone, server):
    key = talking(phone, server)
    asked: list[Message] = []

    def on_invite(invite: Message) -> None:
        asked.append(invite)
        if len(asked) == 1:
            server.answer(invite, 422, "Session Interval Too Small", "Min-SE: 3600")
        else:
            server.answer(invite, 488, "Not Acceptable Here")

    server.on_invite = on_invite
    phone.post(cmd.Hold(key))
    phone.wait_for_state(key, CallState.ON_HOLD)
    assert len(asked) == 2
