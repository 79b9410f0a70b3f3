"""What went over the wire, told without its secrets, from a real PBX."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from sip import commands as cmd
from sip.config import DtmfWay, SrtpUse, Transport
from sip.events import TraceDumped
from sip.ladder import details, ladder
from sip.states import CallState
from tests.helpers.lab_control import Lab
from tests.helpers.sip_phone import SipPhone, account_of
from tests.helpers.waiting import wait_until

ASKS_FOR_KEYS, PIN = "603", "7391"


@pytest.fixture
def phone(lab: Lab, tmp_path) -> Iterator[SipPhone]:
    phone = SipPhone(
        ca_file=lab.status["ca_file"],
        srtp=SrtpUse.OPTIONAL,
        log_file=str(tmp_path / "sip.log"),
        log_level=5,
    )
    phone.register(lab, transport=Transport.TLS)
    yield phone
    phone.stop()
    log = (tmp_path / "sip.log").read_text()
    assert "pjsua" in log, "the log that was asked for is still written"
    assert "Digest" not in log
    assert "inline:" not in log


def dump(phone: SipPhone, **wish: Any) -> TraceDumped:
    phone.post(cmd.DumpTrace("here", **wish))
    phone.wait(lambda: phone.of(TraceDumped), "the trace")
    return phone.of(TraceDumped)[-1]


def a_call(phone: SipPhone, lab: Lab) -> str:
    key = phone.answered_call(lab)
    call_id = phone.the_call(key).sip_call_id
    phone.post(cmd.HangUp(key))
    phone.wait_for_end(key)
    return call_id


def test_a_call_is_told_as_a_ladder(phone, lab) -> None:
    dumped = dump(phone, sip_call_id=a_call(phone, lab), without_numbers=False)
    told = ladder(dumped.rungs)
    assert [rung.summary.split(" ")[0] for rung in dumped.rungs][:1] == ["INVITE"]
    for word in ("180 Ringing (INVITE)", "200 OK (INVITE) [SDP]", " ACK ", " BYE ", "200 OK (BYE)"):
        assert word in told
    assert "+441615527789" in details(dumped.rungs)


def test_no_password_digest_or_key_is_told(phone, lab) -> None:
    a_call(phone, lab)
    dumped = dump(phone, without_numbers=False)
    text = details(dumped.rungs) + str(dumped.facts)
    assert "Authorization: Digest" in text
    assert "a=crypto" in text
    for secret in ("response=", "nonce=", "inline:", account_of(lab).password):
        assert secret not in text


@pytest.mark.parametrize("way", [DtmfWay.INFO, DtmfWay.RFC4733])
def test_keys_that_are_pressed_are_told_nowhere(lab, tmp_path, way: DtmfWay) -> None:
    log = tmp_path / "sip.log"
    phone = SipPhone(dtmf=way, log_file=str(log), log_level=5)
    phone.register(lab)
    lab.run("cli", "dialplan set global KEYS_OF_100 none")
    key = phone.dial(ASKS_FOR_KEYS)
    phone.wait_for_state(key, CallState.CONNECTED)
    phone.post(cmd.SendDtmf(key, PIN))
    keys_heard = f"KEYS_OF_100={PIN}"
    wait_until(lambda: keys_heard in lab.run("cli", "dialplan show globals"), 10.0, keys_heard)
    text = details(dump(phone, without_numbers=False).rungs)
    phone.stop()
    assert ("INFO sip:" in text) == (way is DtmfWay.INFO)
    assert "Signal" not in text
    assert "connected" in log.read_text().lower(), "what is no secret is still written"
    assert "dtmf" not in log.read_text().lower()
    assert "Signal" not in log.read_text()


def test_numbers_are_left_out_where_they_shall(phone, lab) -> None:
    a_call(phone, lab)
    text = details(dump(phone).rungs)
    for private in ("441615527789", "Priya", "Nair", "Ada Martin", "sip:100@"):
        assert private not in text
    assert "person1" in text


def test_the_facts_name_transport_cipher_and_certificate(phone, lab) -> None:
    facts = dict(dump(phone, without_numbers=False).facts)
    assert facts["transport"] == "tls"
    assert facts["digest"] in ("MD5", "SHA-256")
    assert facts["certificate_issuer"] == "Assistant lab authority"
    assert facts["tls_cipher"]
