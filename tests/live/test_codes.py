"""Feature codes, intercom and keypad tones of the real PBX."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from assistant.pbx.profiles import PbxProfile, load_profile
from sip import commands as cmd
from sip.config import DtmfWay
from sip.events import CallChanged, EngineStopped
from sip.states import BlfState, CallState, EndReason
from tests.helpers.lab_control import CHECKOUT, Lab
from tests.helpers.sip_phone import SipPhone
from tests.helpers.waiting import stays_true, wait_until

CALLER = "+441615527789"
MakeDesk = Callable[..., SipPhone]


@pytest.fixture
def make_desk(lab: Lab) -> Iterator[MakeDesk]:
    """Makes the one phone of a test, registered as an extension."""
    made: list[SipPhone] = []

    def make(extension: str = "100", **config: Any) -> SipPhone:
        phone = SipPhone(**config)
        made.append(phone)
        phone.register(lab, extension)
        return phone

    yield make
    for phone in made:
        phone.stop()
        assert phone.of(EngineStopped)[-1].error == ""


@pytest.fixture
def desk(make_desk: MakeDesk) -> SipPhone:
    return make_desk()


@pytest.fixture(scope="module")
def profile() -> PbxProfile:
    return load_profile(Path(CHECKOUT, "resources/pbx/profiles"), "asterisk")


def expect_caller(desk: SipPhone, key: str) -> None:
    """The call `key` is with the caller, and shows that person and no code."""
    desk.wait(
        lambda: (call := desk.call(key)) and call.remote.user == CALLER, "the caller's number"
    )
    call = desk.wait_for_state(key, CallState.CONNECTED)
    assert call.remote.display_name == "Priya Nair"


# -- pickup -----------------------------------------------------------------------------------


@pytest.mark.parametrize("feature", ["pickup", "group_pickup"])
def test_a_colleagues_ringing_call_is_picked_up_and_shows_the_caller(desk, lab, profile, feature):
    lab.colleague("101", "rings")
    lab.call(CALLER, "Priya Nair", to="101")
    wait_until(lambda: lab.is_ringing("101"), 8, "the colleague ringing")
    key = desk.dial(profile.code_for(feature, "101"))
    expect_caller(desk, key)
    assert lab.talks_with("100", CALLER[3:])


def test_a_pickup_of_nothing_fails_cleanly(desk, profile):
    key = desk.dial(profile.code_for("pickup", "101"))
    assert desk.wait_for_end(key).reason in (EndReason.FAILED, EndReason.NO_ANSWER)


# -- parking ----------------------------------------------------------------------------------


def park(desk: SipPhone, lab: Lab, profile: PbxProfile, slot: str) -> str:
    """Park an answered caller; the key of the call that was parked."""
    lab.call(CALLER, "Priya Nair")
    key = desk.wait_for_ring().key
    desk.post(cmd.Answer(key))
    desk.wait_for_state(key, CallState.CONNECTED)
    desk.post(cmd.Transfer(key, profile.park_code(slot)))
    assert desk.wait_for_end(key, 8).reason is EndReason.TRANSFERRED
    return key


def expect_slot(desk: SipPhone, line: str, state: BlfState) -> None:
    desk.wait(
        lambda: (now := desk.line(line)) is not None and now.state is state, f"{line} {state}"
    )


@contextmanager
def parking_for(lab: Lab, seconds: int) -> Iterator[None]:
    """The PBX keeps parked calls no longer than that."""
    file = Path(lab.status["home"], "etc/res_parking.conf")
    usual = file.read_text(encoding="utf-8")
    try:
        file.write_text(usual.replace("parkingtime = 120", f"parkingtime = {seconds}"))
        lab.run("cli", "module reload res_parking.so")
        yield
    finally:
        file.write_text(usual)
        lab.run("cli", "module reload res_parking.so")


def test_a_call_is_parked_seen_in_its_slot_and_fetched(desk, lab, profile):
    line = profile.retrieve_code("3")
    desk.post(cmd.WatchExtensions((line,)))
    expect_slot(desk, line, BlfState.AVAILABLE)
    park(desk, lab, profile, "3")
    expect_slot(desk, line, BlfState.IN_CALL)
    key = desk.dial(line)
    expect_caller(desk, key)
    expect_slot(desk, line, BlfState.AVAILABLE)


def test_two_calls_are_parked_in_two_slots(desk, lab, profile):
    lines = tuple(profile.retrieve_code(slot) for slot in "12")
    desk.post(cmd.WatchExtensions(lines))
    for slot, line in zip("12", lines, strict=True):
        park(desk, lab, profile, slot)
        expect_slot(desk, line, BlfState.IN_CALL)


def test_a_parked_call_that_nobody_fetches_rings_back_and_says_so(desk, lab, profile):
    with parking_for(lab, seconds=2):
        park(desk, lab, profile, "5")
        desk.wait(lambda: any(c.call.parked_in for c in desk.of(CallChanged)), "the call back", 10)
    back = desk.wait_for_ring()
    assert (back.parked_in, back.remote.user) == ("15", CALLER)


# -- the conference room ----------------------------------------------------------------------


def test_the_conference_room_takes_this_desk_and_a_caller(desk, lab, profile):
    room = profile.code_for("conference")
    lab.call(CALLER)
    key = desk.wait_for_ring().key
    desk.post(cmd.Answer(key))
    desk.wait_for_state(key, CallState.CONNECTED)
    desk.post(cmd.Transfer(key, room))
    assert desk.wait_for_end(key, 8).reason is EndReason.TRANSFERRED
    joined = desk.dial(room)
    desk.wait_for_state(joined, CallState.CONNECTED)
    wait_until(lambda: lab.talks_with("100", CALLER[3:]), 8, "both in the room")


# -- intercom ---------------------------------------------------------------------------------


def test_an_intercom_call_of_an_allowed_colleague_opens_the_microphone_after_a_tone(make_desk, lab):
    desk = make_desk(answer_intercom_from=("101",))
    lab.phone("101", "dial", "*9100")
    desk.wait(lambda: desk.of(CallChanged), "the call")
    key = desk.of(CallChanged)[0].call.key
    assert desk.wait_for_state(key, CallState.CONNECTED).is_intercom
    desk.wait(lambda: (call := desk.call(key)) and not call.is_muted, "the open microphone")
    seen = [e.call for e in desk.of(CallChanged) if e.call.state is CallState.CONNECTED]
    assert seen[0].is_muted, "nobody hears the room before the tone"


def test_a_microphone_that_the_user_keeps_closed_stays_closed(make_desk, lab):
    desk = make_desk(answer_intercom_from=("101",))
    lab.phone("101", "dial", "*9100")
    desk.wait(lambda: desk.of(CallChanged), "the call")
    key = desk.of(CallChanged)[0].call.key
    desk.wait_for_state(key, CallState.CONNECTED)
    desk.post(cmd.Mute(key, True))
    stays_true(lambda: desk.call(key).is_muted, 1.0, "the closed microphone")


def test_who_is_allowed_while_the_phone_runs_is_answered_from_then_on(make_desk, lab):
    desk = make_desk()
    desk.post(cmd.AnswerIntercomFrom(("101",)))
    lab.phone("101", "dial", "*9100")
    desk.wait(lambda: desk.of(CallChanged), "the call")
    desk.wait_for_state(desk.of(CallChanged)[0].call.key, CallState.CONNECTED)


@pytest.mark.parametrize("allowed", [(), ("102",)])
def test_an_intercom_call_of_anybody_else_just_rings(make_desk, lab, allowed):
    desk = make_desk(answer_intercom_from=allowed)
    lab.phone("101", "dial", "*9100")
    call = desk.wait_for_ring()
    assert call.is_intercom
    stays_true(lambda: desk.call(call.key).state is CallState.RINGING, 1.0, "the ringing")


def test_an_intercom_call_does_not_break_into_another_call(make_desk, lab):
    desk = make_desk(answer_intercom_from=("101",))
    first = desk.dial("600")
    desk.wait_for_state(first, CallState.CONNECTED)
    lab.phone("101", "dial", "100")
    assert desk.wait_for_ring().remote.user == "101"
    assert desk.call(first).state is CallState.CONNECTED


@pytest.mark.parametrize("by_code", [True, False])
def test_a_colleagues_loudspeaker_answers_by_itself(desk, lab, profile, by_code):
    lab.colleague("101", "rings")
    key = cmd.new_call_key()
    target = profile.code_for("intercom", "101") if by_code else "101"
    desk.post(cmd.Dial(key, target, is_intercom=not by_code))
    desk.wait_for_state(key, CallState.CONNECTED)


# -- keypad tones -----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("extension", "way"),
    [
        ("100", DtmfWay.AUTO),
        ("100", DtmfWay.RFC4733),
        ("109", DtmfWay.INFO),
        ("109", DtmfWay.AUTO),
    ],
)
def test_the_pbx_hears_the_keys_however_it_takes_them(make_desk, lab, extension, way):
    """The PBX takes 109's tones as SIP INFO only, and offers that phone no telephone events."""
    if extension != "100":
        lab.colleague(extension, "gone")
    desk = make_desk(extension, dtmf=way)
    key = desk.dial("603")
    desk.wait_for_state(key, CallState.CONNECTED)
    desk.post(cmd.SendDtmf(key, "1*29"))
    said = f"KEYS_OF_{extension}=1*29"
    try:
        wait_until(lambda: said in lab.run("cli", "dialplan show globals"), 8, said)
    finally:
        lab.run("cli", f"dialplan set global KEYS_OF_{extension} none")
