"""A consultation is completed between phones of another make: REFER with Replaces (RFC 3891)."""

from __future__ import annotations

import struct
from array import array
from collections.abc import Iterator

import pytest

from lab.second.linphone import Linphone
from lab.second.office import SecondOffice
from sip import commands as cmd
from sip.events import TransferChanged
from sip.states import CallState, EndReason, TransferStatus
from tests.helpers.goertzel import Recording
from tests.helpers.second_office import DESK
from tests.helpers.sip_phone import SipPhone
from tests.helpers.waiting import SOON, wait_until
from tests.live.second.test_second_calls import PURE

CALLER, COLLEAGUE = "202", "201"
CALLERS_TONE, COLLEAGUES_TONE = 620, 440
RATE_AT, WAV_HEADER = 24, 44


@pytest.fixture
def colleague(office: SecondOffice) -> Iterator[Linphone]:
    """The one who is asked."""
    yield office.start_linphone(COLLEAGUE, COLLEAGUES_TONE)
    office.end_phone(COLLEAGUE)


@pytest.fixture
def caller(office: SecondOffice) -> Iterator[Linphone]:
    """The one who is handed over."""
    yield office.start_linphone(CALLER, CALLERS_TONE)
    office.end_phone(CALLER)


def consulting(desk: SipPhone, caller: Linphone, colleague: Linphone, server: str) -> str:
    """The caller is held, the colleague talks to the desk; the caller's key."""
    caller.ask(f"call sip:{DESK}@{server}")
    key = desk.wait_for_ring().key
    desk.post(cmd.Answer(key))
    desk.wait_for_state(key, CallState.CONNECTED)
    asked = cmd.new_call_key()
    desk.post(cmd.Consult(key, asked, COLLEAGUE))
    colleague.wait_for("Receiving new incoming call")
    colleague.ask("answer")
    desk.wait_for_state(asked, CallState.CONNECTED)
    desk.wait_for_state(key, CallState.ON_HOLD)
    return key


def hears(phone: Linphone, hertz: float) -> bool:
    """Whether this tone is the latest that a phone, which may still write, has heard."""
    content = phone.heard.read_bytes() if phone.heard.exists() else b""
    if len(content) < WAV_HEADER:
        return False
    (rate,) = struct.unpack_from("<I", content, RATE_AT)
    samples = array("h", content[WAV_HEADER:][: (len(content) - WAV_HEADER) // 2 * 2])
    latest = Recording(samples, rate).part(-0.5, 0.5)
    return latest.seconds >= 0.5 and latest.purity_at(hertz) > PURE


def test_a_consultation_that_is_completed_connects_the_two_others(
    desk: SipPhone, office: SecondOffice, caller: Linphone, colleague: Linphone
) -> None:
    server = f"{office.places.host}:{office.places.ports.sip}"
    key = consulting(desk, caller, colleague, server)
    asked = next(iter(desk.call_keys() - {key}))
    desk.post(cmd.CompleteTransfer(key))
    assert desk.wait_for_end(key).reason is EndReason.TRANSFERRED
    assert desk.wait_for_end(asked).reason is EndReason.TRANSFERRED
    assert desk.of(TransferChanged)[-1].status is TransferStatus.DONE
    caller.wait_for("Media streams established", 2)
    colleague.wait_for("Media streams established", 2)
    wait_until(lambda: hears(caller, COLLEAGUES_TONE), SOON, "the colleague at the caller's")
    wait_until(lambda: hears(colleague, CALLERS_TONE), SOON, "the caller at the colleague's")
