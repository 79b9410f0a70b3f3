"""SRTP off, optional and required: with a real PBX both ways, and with one that has none."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from sip import commands as cmd
from sip.config import AccountConfig, SrtpUse, Transport
from sip.events import CallEnded, EngineStopped, TraceDumped
from sip.states import CallState, EndReason
from tests.helpers.lab_control import Lab
from tests.helpers.sip_phone import SipPhone
from tests.helpers.sip_server import HOST, Message, SipServer, sdp

MakePhone = Callable[..., SipPhone]


@pytest.fixture
def make_phone() -> Iterator[MakePhone]:
    made: list[SipPhone] = []

    def make(**config: Any) -> SipPhone:
        made.append(SipPhone(**config))
        return made[-1]

    yield make
    for phone in made:
        phone.stop()
        assert phone.of(EngineStopped)[-1].error == ""


@pytest.fixture
def plain_pbx() -> Iterator[SipServer]:
    """A PBX that never heard of SRTP."""
    server = SipServer()
    yield server
    server.stop()


def registered_at(server: SipServer, phone: SipPhone) -> SipPhone:
    account = AccountConfig("100", HOST, "secret", server.port)
    phone.register_account(account)
    return phone


@pytest.mark.parametrize(
    ("srtp", "transport", "is_encrypted"),
    [
        (SrtpUse.REQUIRED, Transport.UDP, True),
        (SrtpUse.REQUIRED, Transport.TLS, True),
        (SrtpUse.OPTIONAL, Transport.TLS, True),
        (SrtpUse.OPTIONAL, Transport.UDP, False),
        (SrtpUse.OFF, Transport.TLS, False),
    ],
)
def test_a_dialed_call_is_encrypted_as_set(
    make_phone: MakePhone, lab: Lab, srtp: SrtpUse, transport: Transport, is_encrypted: bool
) -> None:
    phone = make_phone(srtp=srtp, ca_file=lab.status["ca_file"])
    phone.register(lab, transport=transport)
    key = phone.dial("600")
    phone.wait_for_state(key, CallState.CONNECTED)
    phone.wait(lambda: phone.the_call(key).codec, "sound, which may come after the answer")
    assert phone.the_call(key).is_encrypted is is_encrypted
    phone.post(cmd.HangUp(key))
    phone.wait_for_end(key)


def test_a_call_that_comes_in_is_encrypted_held_and_resumed(make_phone, lab) -> None:
    phone = make_phone(srtp=SrtpUse.OPTIONAL, ca_file=lab.status["ca_file"])
    phone.register(lab, transport=Transport.TLS)
    key = phone.answered_call(lab)
    phone.wait(lambda: phone.call(key).is_encrypted, "encrypted audio")
    phone.post(cmd.Hold(key))
    phone.wait_for_state(key, CallState.ON_HOLD)
    phone.post(cmd.Resume(key))
    assert phone.wait_for_state(key, CallState.CONNECTED).is_encrypted


def test_with_srtp_required_a_call_without_it_is_refused_and_said(make_phone, plain_pbx) -> None:
    phone = registered_at(plain_pbx, make_phone(srtp=SrtpUse.REQUIRED))
    plain_pbx.invite()
    plain_pbx.wait_for_answer("INVITE", 488)
    phone.wait(lambda: phone.of(CallEnded), "the word on it")
    told = phone.of(CallEnded)[0]
    assert (told.reason, told.call.remote.user) == (EndReason.NOT_ENCRYPTED, "555")


def test_with_srtp_required_a_call_with_keys_rings_and_is_encrypted(make_phone, plain_pbx) -> None:
    phone = registered_at(plain_pbx, make_phone(srtp=SrtpUse.REQUIRED))
    key = "a=crypto:1 AES_CM_128_HMAC_SHA1_80 inline:" + "d0RmdmcmVCspeEc3QGZiNWpVLFJhQX1cfHAwJSoj"
    plain_pbx.invite(body=sdp().replace("RTP/AVP", "RTP/SAVP") + key + "\r\n")
    call = phone.wait_for_ring().key
    phone.post(cmd.Answer(call))
    assert "a=crypto" in plain_pbx.wait_for_answer("INVITE", 200).body
    phone.wait(lambda: phone.the_call(call).is_encrypted, "encrypted audio")


def test_with_srtp_required_a_server_that_refuses_it_is_named(make_phone, plain_pbx) -> None:
    plain_pbx.on_invite = lambda invite: plain_pbx.answer(invite, 488, "Not Acceptable Here")
    phone = registered_at(plain_pbx, make_phone(srtp=SrtpUse.REQUIRED))
    key = phone.dial("101")
    assert phone.wait_for_end(key).reason is EndReason.NOT_ENCRYPTED
    offer = plain_pbx.requests("INVITE")[0].body
    assert "RTP/SAVP" in offer
    assert "a=crypto" in offer


def test_with_srtp_required_an_answer_without_it_connects_nobody(make_phone, plain_pbx) -> None:
    def answer(invite: Message) -> None:
        plain_pbx.answer(invite, 200, "OK", sdp=sdp())

    plain_pbx.on_invite = answer
    phone = registered_at(plain_pbx, make_phone(srtp=SrtpUse.REQUIRED))
    key = phone.dial("101")
    ended = phone.wait_for_end(key, 10)
    assert not ended.call.is_encrypted


def test_optional_over_udp_offers_no_keys_that_anybody_could_read(make_phone, plain_pbx) -> None:
    phone = registered_at(plain_pbx, make_phone(srtp=SrtpUse.OPTIONAL))
    phone.wait_for_end(phone.dial("101"))
    assert "crypto" not in plain_pbx.requests("INVITE")[0].body


def test_with_ice_candidates_are_offered_and_a_call_with_the_pbx_is_talked(make_phone, lab) -> None:
    phone = make_phone(use_ice=True)
    phone.register(lab)
    key = phone.dial("600")
    phone.wait_for_state(key, CallState.CONNECTED)
    phone.post(cmd.DumpTrace("ice", phone.call(key).sip_call_id))
    phone.wait(lambda: phone.of(TraceDumped), "the trace")
    offer = next(r for r in phone.of(TraceDumped)[0].rungs if r.method == "INVITE" and r.is_sent)
    assert "a=candidate:" in offer.text
    assert "a=ice-pwd" not in offer.text
    phone.post(cmd.HangUp(key))
    phone.wait_for_end(key)


def test_a_stun_server_that_is_not_there_keeps_no_call_away(make_phone, lab) -> None:
    phone = make_phone(stun_server="127.0.0.1:9", use_ice=True)
    phone.register(lab)
    key = phone.dial("600")
    phone.wait_for_state(key, CallState.CONNECTED, 15)
