"""Several calls at once on the real PBX: one active, call waiting, and the local conference."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from sip import commands as cmd
from sip.events import CommandRefused, EngineStopped
from sip.states import CallState, EndReason
from tests.helpers.goertzel import Recording
from tests.helpers.lab_control import Lab
from tests.helpers.sip_phone import SipPhone
from tests.helpers.waiting import wait_until

MILLIWATT = 1004.0
MakePhone = Callable[..., SipPhone]
TONE, SILENCE = "601", "602"
AUDIBLE = -40.0
ANNA, BEN, CARL = 0, 1, 2
"""Their calls' places in a conference."""


@pytest.fixture
def make_desk(lab: Lab) -> Iterator[MakePhone]:
    """Makes the one phone of a test, registered as 100."""
    made: list[SipPhone] = []

    def make(**config: Any) -> SipPhone:
        made.append(SipPhone(**config))
        made[-1].register(lab)
        return made[-1]

    yield make
    for phone in made:
        phone.stop()
        assert phone.of(EngineStopped)[-1].error == ""


@pytest.fixture
def desk(make_desk: MakePhone) -> SipPhone:
    return make_desk()


def talks(desk: SipPhone, number: str) -> str:
    """A call to a number of the PBX that answers at once; its key."""
    key = desk.dial(number)
    desk.wait_for_state(key, CallState.CONNECTED)
    return key


def next_ringing(desk: SipPhone) -> str:
    def ringing() -> list[str]:
        return [k for k in desk.call_keys() if desk.the_call(k).state is CallState.RINGING]

    desk.wait(ringing, "a ringing call")
    return ringing()[-1]


def heard_by(lab: Lab, place: int) -> Recording:
    """A second of what the PBX gets from this desk in its call number `place` of the test."""
    channel = sorted(one["channel"] for one in lab.calls() if one["extension"] == "100")[place]
    folder, name = "/var/spool/asterisk/monitor", f"heard-{place}"
    file = Path(lab.status["home"]) / "var/spool/monitor" / f"{name}.wav"
    file.unlink(missing_ok=True)
    lab.run("cli", f"mixmonitor start {channel} {folder}/all-{name}.wav,r({folder}/{name}.wav)")
    wait_until(lambda: file.exists() and file.stat().st_size > 24_000, 8, "1.5 s of sound")
    lab.run("cli", f"mixmonitor stop {channel}")
    samples = array("h", file.read_bytes()[44 : 44 + 24_000 - 44])
    return Recording(samples, 8000).part(0.4, 1.0)


def hears_tone(lab: Lab, place: int) -> bool:
    return heard_by(lab, place).level_at(MILLIWATT) > AUDIBLE


def conference(desk: SipPhone) -> tuple[str, str, str]:
    """Anna, whose side plays a tone, with Ben and Carl, whose sides are silent."""
    keys = (talks(desk, TONE), talks(desk, SILENCE), talks(desk, SILENCE))
    desk.post(cmd.Join(keys))
    for key in keys:
        desk.wait_for_state(key, CallState.CONNECTED)
        assert desk.the_call(key).is_in_conference
    return keys


# -- several calls ----------------------------------------------------------------------------


def test_of_several_calls_one_is_active(desk):
    keys = [talks(desk, SILENCE) for _ in range(3)]
    states = lambda: [desk.call(key).state for key in keys]  # noqa: E731
    held, active = CallState.ON_HOLD, CallState.CONNECTED
    desk.wait(lambda: states() == [held, held, active], "the third call alone")
    desk.post(cmd.Resume(keys[0]))
    desk.wait(lambda: states() == [active, held, held], "the first call alone")


def test_call_waiting_rings_beside_a_call(desk, lab):
    key = talks(desk, SILENCE)
    lab.call("+441615527702")
    waiting = next_ringing(desk)
    assert desk.call(key).state is CallState.CONNECTED
    desk.post(cmd.Reject(waiting))
    assert desk.wait_for_end(waiting).reason is EndReason.REJECTED
    assert desk.call(key).state is CallState.CONNECTED


# -- conference -------------------------------------------------------------------------------


def test_the_members_of_a_conference_hear_each_other(desk, lab):
    conference(desk)
    assert hears_tone(lab, BEN)
    assert hears_tone(lab, CARL)
    assert not hears_tone(lab, ANNA), "nobody hears himself"


def test_who_leaves_the_conference_is_held_and_the_others_go_on(desk, lab):
    anna, ben, carl = conference(desk)
    desk.post(cmd.Leave(carl))
    desk.wait_for_state(carl, CallState.ON_HOLD)
    assert not desk.call(carl).is_in_conference
    assert hears_tone(lab, BEN)
    desk.post(cmd.Leave(ben))
    desk.wait(lambda: not desk.call(anna).is_in_conference, "the end of the conference")
    assert desk.call(anna).state is CallState.CONNECTED


def test_a_member_who_hangs_up_leaves_the_rest(desk, lab):
    anna, _, carl = conference(desk)
    desk.post(cmd.HangUp(carl))
    desk.wait_for_end(carl)
    assert hears_tone(lab, BEN)
    assert desk.call(anna).is_in_conference


def test_a_member_is_held_alone_and_comes_back(desk, lab):
    _, ben, _ = conference(desk)
    desk.post(cmd.Hold(ben))
    desk.wait_for_state(ben, CallState.ON_HOLD)
    assert hears_tone(lab, CARL)
    desk.post(cmd.Resume(ben))
    desk.wait_for_state(ben, CallState.CONNECTED)
    assert hears_tone(lab, BEN)


def test_another_call_holds_the_whole_conference_which_comes_back_together(desk, lab):
    keys = conference(desk)
    other = talks(desk, SILENCE)
    for key in keys:
        desk.wait_for_state(key, CallState.ON_HOLD)
    desk.post(cmd.Resume(keys[0]))
    for key in keys:
        desk.wait_for_state(key, CallState.CONNECTED)
    desk.wait_for_state(other, CallState.ON_HOLD)
    assert hears_tone(lab, CARL)


def test_mute_keeps_this_desk_out_of_every_members_ear(desk, lab):
    keys = conference(desk)
    desk.post(cmd.Mute(keys[0], True))
    desk.wait(lambda: all(desk.call(key).is_muted for key in keys), "mute for all")
    assert hears_tone(lab, BEN), "the members go on hearing each other"


def test_a_split_conference_leaves_one_call_active(desk, lab):
    anna, ben, carl = conference(desk)
    desk.post(cmd.Split())
    for key in (anna, ben):
        desk.wait_for_state(key, CallState.ON_HOLD)
    assert desk.call(carl).state is CallState.CONNECTED
    assert not any(desk.the_call(key).is_in_conference for key in (anna, ben, carl))
    assert not hears_tone(lab, CARL)


def test_eight_calls_make_a_conference_and_a_ninth_is_refused(desk):
    keys = tuple(talks(desk, SILENCE) for _ in range(9))
    desk.post(cmd.Join(keys))
    desk.wait(lambda: desk.of(CommandRefused), "a refusal")
    assert desk.of(CommandRefused)[-1].problem == "conference_full"
    desk.post(cmd.Join(keys[:8]))
    for key in keys[:8]:
        desk.wait_for_state(key, CallState.CONNECTED)
    desk.wait_for_state(keys[8], CallState.ON_HOLD)
