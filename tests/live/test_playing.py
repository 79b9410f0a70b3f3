"""Recordings played through the chosen loudspeaker, and the bell tried out."""

from __future__ import annotations

import math
import wave
from array import array
from collections.abc import Iterator
from pathlib import Path

import pytest

from sip import commands as cmd
from sip.events import AudioDevicesChanged, EngineStopped, PlaybackChanged
from sip.states import CallState, PlaybackState
from tests.helpers.lab_control import Lab
from tests.helpers.sip_phone import SipPhone
from tests.helpers.sound import SoundCard
from tests.helpers.waiting import SOON, wait_until

HUM = 440.0
PURE = 0.7
SILENT = -70.0


@pytest.fixture(scope="module")
def card(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SoundCard]:
    """A sound server with a headset and boxes besides the desk's own."""
    card = SoundCard(tmp_path_factory.mktemp("sound"))
    card.plug("headset")
    card.plug("boxes")
    yield card
    card.stop()


@pytest.fixture
def phone(card: SoundCard, lab: Lab, tmp_path, monkeypatch) -> Iterator[SipPhone]:
    """A registered phone that talks in a headset and rings on the boxes."""
    for name, value in card.env.items():
        monkeypatch.setenv(name, value)
    phone = SipPhone(
        use_null_audio=False,
        sound_folder=str(tmp_path / "sound"),
        microphones=("desk_headset_mic",),
        speakers=("desk_headset",),
        ringers=("desk_boxes",),
    )
    phone.register(lab)
    phone.wait(lambda: phone.of(AudioDevicesChanged)[-1].speaker == "desk_headset", "the headset")
    yield phone
    phone.stop()
    assert phone.of(EngineStopped)[-1].error == ""


def a_file(path: Path, seconds: float, rate: int = 16000) -> str:
    """A tone as a WAV file."""
    tone = (
        round(9000 * math.sin(2 * math.pi * HUM * n / rate)) for n in range(int(seconds * rate))
    )
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(array("h", tone).tobytes())
    return str(path)


def told(phone: SipPhone) -> PlaybackChanged:
    """The latest word on what is played."""
    return phone.of(PlaybackChanged)[-1]


def wait_for(phone: SipPhone, state: PlaybackState, seconds: float = SOON) -> PlaybackChanged:
    """Wait until the file is in this state."""
    phone.wait(
        lambda: phone.of(PlaybackChanged) and told(phone).state is state, state.value, seconds
    )
    return told(phone)


def wait_for_hum(card: SoundCard, speaker: str) -> None:
    """Wait until the file's tone comes out there."""
    wait_until(lambda: card.record(0.3, speaker).purity_at(HUM) > PURE, SOON, f"tone on {speaker}")


def test_a_file_is_heard_where_one_talks_with_the_microphone_closed_and_ends_by_itself(
    card, phone, tmp_path
):
    phone.post(cmd.PlayRecording(a_file(tmp_path / "a.wav", 2.5)))
    wait_for_hum(card, "headset")
    assert card.record(0.3, "boxes").level() < SILENT
    assert "protocol-native" not in card.recorders()
    wait_for(phone, PlaybackState.STOPPED)
    heard = [one.position_seconds for one in phone.of(PlaybackChanged)]
    assert max(heard) > 2.0
    assert phone.of(PlaybackChanged)[0].length_seconds == 2.5
    assert all(not one.problem for one in phone.of(PlaybackChanged))


def test_it_pauses_goes_on_and_goes_where_it_is_put(card, phone, tmp_path):
    path = a_file(tmp_path / "a.wav", 30, rate=8000)
    phone.post(cmd.PlayRecording(path))
    phone.wait(
        lambda: phone.of(PlaybackChanged) and told(phone).position_seconds > 0.4, "some sound"
    )
    phone.post(cmd.PlayRecording(path, 10.0, is_paused=True))
    assert wait_for(phone, PlaybackState.PAUSED).position_seconds == pytest.approx(10.0, abs=0.1)
    wait_until(lambda: card.record(0.4, "headset").level() < SILENT, SOON, "silence")
    phone.post(cmd.PlayRecording(path, 20.0))
    phone.wait(lambda: told(phone).position_seconds > 20.3, "what comes after the twentieth second")
    wait_for_hum(card, "headset")
    phone.post(cmd.StopPlaying())
    wait_for(phone, PlaybackState.STOPPED)


def test_it_goes_on_elsewhere_when_the_headset_is_unplugged(lab, tmp_path, monkeypatch):
    card = SoundCard(tmp_path / "card")
    for name, value in card.env.items():
        monkeypatch.setenv(name, value)
    headset = card.plug("headset")
    phone = SipPhone(
        use_null_audio=False,
        sound_folder=str(tmp_path / "sound"),
        speakers=("desk_headset", "desk_desk_speaker"),
    )
    try:
        seen = AudioDevicesChanged
        phone.wait(lambda: any(e.speaker == "desk_headset" for e in phone.of(seen)), "headset")
        phone.post(cmd.PlayRecording(a_file(tmp_path / "a.wav", 60)))
        wait_for_hum(card, "headset")
        card.unplug(headset)
        wait_for_hum(card, "desk_speaker")
        assert told(phone).state is PlaybackState.PLAYING
    finally:
        phone.stop()
        card.stop()


def test_a_file_shorter_than_a_look_is_played_to_its_end(phone, tmp_path):
    phone.post(cmd.PlayRecording(a_file(tmp_path / "a.wav", 0.1)))
    wait_for(phone, PlaybackState.PLAYING)
    wait_for(phone, PlaybackState.STOPPED)


def test_a_call_pauses_what_is_played_and_it_can_be_gone_on_with(card, phone, lab, tmp_path):
    path = a_file(tmp_path / "a.wav", 60)
    phone.post(cmd.PlayRecording(path))
    wait_for_hum(card, "headset")
    lab.call("+44 161 552 7789", answer="tone")
    key = phone.wait_for_ring().key
    paused = wait_for(phone, PlaybackState.PAUSED)
    assert paused.problem == "in_call"
    phone.post(cmd.Answer(key))
    phone.wait_for_state(key, CallState.CONNECTED)
    phone.post(cmd.PlayRecording(path, 1.0))
    phone.wait(lambda: len([e for e in phone.of(PlaybackChanged) if e.problem]) == 2, "a refusal")
    phone.post(cmd.HangUp(key))
    phone.wait_for_end(key)
    phone.post(cmd.PlayRecording(path, paused.position_seconds))
    wait_for_hum(card, "headset")
    assert told(phone).position_seconds >= paused.position_seconds


@pytest.mark.parametrize(
    ("content", "problem"), [(None, "missing"), (b"RIFF no music", "unreadable")]
)
def test_a_file_that_cannot_be_played_says_why(phone, tmp_path, content, problem):
    path = tmp_path / "a.wav"
    if content is not None:
        path.write_bytes(content)
    phone.post(cmd.PlayRecording(str(path)))
    assert wait_for(phone, PlaybackState.STOPPED).problem == problem


def test_the_bell_is_tried_on_the_ring_device_and_stops_by_itself(card, phone):
    phone.post(cmd.TryBell())
    wait_until(lambda: card.record(0.8, "boxes").sounds(), SOON, "the bell on the boxes")
    assert card.record(0.3, "headset").level() < SILENT
    wait_until(lambda: card.record(0.8, "boxes").level() < SILENT, 8, "no bell any more")


def test_echo_cancellation_and_codecs_change_for_the_next_call(phone):
    phone.post(cmd.TuneSound(echo_cancellation=False, codecs=("PCMA", "-opus", "-G722")))
    key = phone.dial("601")
    phone.wait_for_state(key, CallState.CONNECTED)
    phone.wait(lambda: phone.call(key).codec.startswith("PCMA"), "the other codec")


def test_without_a_loudspeaker_it_says_so(lab, tmp_path):
    phone = SipPhone()
    try:
        phone.post(cmd.PlayRecording(a_file(tmp_path / "a.wav", 1)))
        assert wait_for(phone, PlaybackState.STOPPED).problem == "no_speaker"
    finally:
        phone.stop()
