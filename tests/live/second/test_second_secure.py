"""Calls at Kamailio that nobody on the way can read: SIP by TLS, audio by SRTP."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from lab.second.baresip import TONE_HERTZ
from lab.second.office import SecondOffice
from sip import commands as cmd
from sip.config import SrtpUse, Transport
from sip.states import CallState
from tests.helpers.second_office import hang_up_all
from tests.helpers.sip_phone import SipPhone
from tests.helpers.sound import SoundCard
from tests.helpers.waiting import SOON, wait_until


@pytest.fixture(scope="module")
def strict_desk(start_desk: Callable[..., SipPhone], office: SecondOffice) -> SipPhone:
    """A desk that speaks TLS, and takes no call without SRTP."""
    return start_desk(
        office,
        account={"transport": Transport.TLS},
        ca_file=str(office.places.ca_file),
        srtp=SrtpUse.REQUIRED,
    )


@pytest.fixture
def desk(strict_desk: SipPhone, office: SecondOffice) -> Iterator[SipPhone]:
    """That desk; its calls and the colleague's phone end with the test."""
    strict_desk.events.clear()
    yield strict_desk
    hang_up_all(strict_desk)
    office.end_phone("203")


def wait_for_the_tone(sound: SoundCard) -> None:
    wait_until(
        lambda: sound.record(0.4).purity_at(TONE_HERTZ) > 0.7, SOON, "the tone of the other side"
    )


def test_an_encrypted_call_is_heard(desk: SipPhone, office: SecondOffice, sound: SoundCard) -> None:
    office.start_phone("203", answers=True, over_tls=True, encryption="srtp-mand")
    key = desk.dial("203")
    desk.wait_for_state(key, CallState.CONNECTED)
    wait_for_the_tone(sound)
    desk.post(cmd.Hold(key))
    desk.wait_for_state(key, CallState.ON_HOLD)
    desk.post(cmd.Resume(key))
    desk.wait_for_state(key, CallState.CONNECTED)
    wait_for_the_tone(sound)


def test_a_call_without_encryption_is_refused(desk: SipPhone, office: SecondOffice) -> None:
    caller = office.start_phone("203", over_tls=True)
    where = office.places
    caller.ask("dial", f"sip:200@{where.host}:{where.ports.sip_tls};transport=tls")
    assert "488" in caller.wait_for("CALL_CLOSED")["param"]
