"""A call whose signalling is encrypted from either phone to Kamailio."""

from __future__ import annotations

from lab.second.baresip import TONE_HERTZ
from lab.second.office import SecondOffice
from sip import commands as cmd
from sip.config import Transport
from sip.states import CallState
from tests.helpers.sound import SoundCard
from tests.helpers.waiting import SOON, wait_until


def test_a_call_over_tls_is_heard(start_desk, office: SecondOffice, sound: SoundCard) -> None:
    desk = start_desk(
        office, account={"transport": Transport.TLS}, ca_file=str(office.places.ca_file)
    )
    office.start_phone("203", answers=True, over_tls=True)
    key = desk.dial("203")
    desk.wait_for_state(key, CallState.CONNECTED)
    wait_until(
        lambda: sound.record(0.4).purity_at(TONE_HERTZ) > 0.7, SOON, "the tone of the other side"
    )
    desk.post(cmd.HangUp(key))
    desk.wait_for_end(key)
