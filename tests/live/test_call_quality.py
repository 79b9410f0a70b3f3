"""How well a call sounds is told while it goes on and when it is over."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from sip import commands as cmd
from sip.events import CallEnded, CallQuality, EngineStopped
from sip.states import CallState
from tests.helpers.lab_control import Lab
from tests.helpers.sip_phone import SipPhone


@pytest.fixture
def phone(lab: Lab) -> Iterator[SipPhone]:
    """A registered phone."""
    phone = SipPhone()
    phone.register(lab)
    yield phone
    phone.stop()
    assert phone.of(EngineStopped)[-1].error == ""


def qualities(phone: SipPhone, *, final: bool) -> list[CallQuality]:
    """What was told, either in the call or at its end."""
    return [event for event in phone.of(CallQuality) if event.is_final is final]


def test_a_call_through_the_lab_sounds_good_and_says_so(phone):
    key = phone.dial("601")
    phone.wait_for_state(key, CallState.CONNECTED)
    phone.wait(lambda: len(qualities(phone, final=False)) >= 2, "two reports", 13)
    now = qualities(phone, final=False)[-1]
    assert (now.key, now.loss_percent) == (key, 0.0)
    assert now.mos >= 4.0
    assert now.packets_received > 150
    assert 0 <= now.jitter_ms < 30
    assert now.codec.startswith(("opus", "G722", "PCMA"))


def test_the_whole_call_is_told_before_its_end_over_hold_and_resume(phone):
    key = phone.dial("601")
    phone.wait_for_state(key, CallState.CONNECTED)
    phone.wait(lambda: qualities(phone, final=False), "a report", 8)
    before = qualities(phone, final=False)[-1].packets_received
    phone.post(cmd.Hold(key))
    phone.wait_for_state(key, CallState.ON_HOLD)
    phone.post(cmd.Resume(key))
    phone.wait_for_state(key, CallState.CONNECTED)
    phone.post(cmd.HangUp(key))
    phone.wait_for_end(key)
    (final,) = qualities(phone, final=True)
    assert final.packets_received >= before, "what was heard before the hold counts"
    ended = next(n for n, event in enumerate(phone.events) if isinstance(event, CallEnded))
    assert phone.events.index(final) < ended


def test_a_call_that_nobody_answered_has_no_quality(phone, lab):
    lab.call("+44 161 552 7789")
    key = phone.wait_for_ring().key
    phone.post(cmd.Reject(key))
    phone.wait_for_end(key)
    assert phone.of(CallQuality) == []
