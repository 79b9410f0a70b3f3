"""Several sound devices: the bell apart from the headset, unplugging in a call, volumes, levels."""

from __future__ import annotations

import json
from collections.abc import Iterator

import pytest

from sip import commands as cmd
from sip.events import AudioDevicesChanged, AudioLevels, CallQuality, EngineStopped
from sip.states import CallState, RecordingState
from tests.helpers.goertzel import Recording
from tests.helpers.lab_control import Lab
from tests.helpers.sip_phone import SipPhone
from tests.helpers.sound import SoundCard
from tests.helpers.waiting import SOON, wait_until

MILLIWATT = 1004.0
"""What extension 601 plays without end."""
HUM = 440.0
PURE = 0.7
SILENT = -70.0
NOTHING = """\
</usr/share/alsa/alsa.conf>
pcm.!default { type null hint { show on description "Nothing" } }
"""
"""ALSA's device that is always ready."""
SECOND = 2 * 16000
"""Bytes of a second in a recording."""
QUICKLY = 3.0
"""How soon the sound must come from another device, with the recording that proves it."""


@pytest.fixture(scope="module")
def card(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SoundCard]:
    """A sound server with a loudspeaker `boxes` besides the desk's own."""
    card = SoundCard(tmp_path_factory.mktemp("sound"))
    card.plug("boxes")
    yield card
    card.stop()


@pytest.fixture
def phone(card: SoundCard, lab: Lab, tmp_path, monkeypatch) -> Iterator[SipPhone]:
    """A registered phone that talks in a headset and rings on the boxes."""
    for name, value in card.env.items():
        monkeypatch.setenv(name, value)
    headset = card.plug("headset")
    phone = SipPhone(
        use_null_audio=False,
        sound_folder=str(tmp_path / "sound"),
        microphones=("desk_headset_mic", "desk_boxes_mic"),
        speakers=("desk_headset", "desk_boxes"),
        ringers=("desk_boxes",),
    )
    phone.headset = headset  # type: ignore[attr-defined]
    phone.register(lab)
    wait_for_use(phone, speaker="desk_headset", ringer="desk_boxes", microphone="desk_headset_mic")
    yield phone
    phone.stop()
    assert phone.of(EngineStopped)[-1].error == ""
    if phone.headset is not None:  # type: ignore[attr-defined]
        card.unplug(phone.headset)  # type: ignore[attr-defined]


def in_use(phone: SipPhone) -> AudioDevicesChanged:
    """What the phone says it uses."""
    return phone.of(AudioDevicesChanged)[-1]


def wait_for_use(phone: SipPhone, **names: str) -> None:
    """Wait until the phone says that it uses these devices."""
    phone.wait(
        lambda: all(getattr(in_use(phone), use) == name for use, name in names.items()),
        json.dumps(names),
    )


def wait_for_tone(card: SoundCard, speaker: str, seconds: float = SOON) -> None:
    """Wait until the tone of 601 comes out there."""
    wait_until(
        lambda: card.record(0.3, speaker).purity_at(MILLIWATT) > PURE, seconds, f"tone on {speaker}"
    )


def is_silent(card: SoundCard, speaker: str) -> bool:
    """Whether nothing comes out there."""
    return card.record(0.5, speaker).level() < SILENT


def test_it_rings_on_the_boxes_with_the_microphone_closed_and_talks_in_the_headset(
    card, lab, phone
):
    lab.call("+44 161 552 7789", answer="tone")
    key = phone.wait_for_ring().key
    wait_until(lambda: card.record(0.8, "boxes").sounds(), 6, "the bell on the boxes")
    assert is_silent(card, "headset")
    assert "protocol-native" not in card.recorders(), "nobody listens while it rings"
    phone.post(cmd.Answer(key))
    phone.wait_for_state(key, CallState.CONNECTED)
    wait_for_tone(card, "headset")
    assert is_silent(card, "boxes")


def test_nothing_is_written_to_stderr_while_it_rings_and_talks(card, lab, phone, capfd):
    capfd.readouterr()
    lab.call("+44 161 552 7789", answer="tone")
    key = phone.wait_for_ring().key
    wait_until(lambda: card.record(0.8, "boxes").sounds(), 6, "the bell on the boxes")
    phone.post(cmd.Answer(key))
    wait_for_tone(card, "headset")
    assert card.record(2, "headset").purity_at(MILLIWATT) > PURE
    assert capfd.readouterr().err == ""


def test_a_headset_unplugged_in_a_call_moves_it_to_the_boxes_and_back(card, phone):
    key = phone.dial("601")
    phone.wait_for_state(key, CallState.CONNECTED)
    wait_for_tone(card, "headset")
    card.unplug(phone.headset)
    phone.headset = None
    wait_for_tone(card, "boxes", QUICKLY)
    wait_for_use(phone, speaker="desk_boxes", microphone="desk_boxes_mic")
    phone.headset = card.plug("headset")
    wait_for_tone(card, "headset", QUICKLY)
    wait_for_use(phone, speaker="desk_headset", microphone="desk_headset_mic")
    assert phone.the_call(key).state is CallState.CONNECTED


def test_what_is_said_goes_out_through_the_next_microphone(card, phone):
    key = phone.dial("600")
    phone.wait_for_state(key, CallState.CONNECTED)
    card.unplug(phone.headset)
    phone.headset = None
    wait_for_use(phone, microphone="desk_boxes_mic")
    with card.humming(HUM, "boxes_ear"):
        wait_until(
            lambda: [s for s in card.record(0.8, "boxes").sounds() if s.purity_at(HUM) > PURE],
            SOON,
            "the hum from the echo",
        )


def test_another_device_is_chosen_in_a_call(card, phone):
    key = phone.dial("601")
    phone.wait_for_state(key, CallState.CONNECTED)
    wait_for_tone(card, "headset")
    phone.post(cmd.PreferAudioDevices((), ("desk_boxes",), ()))
    wait_for_tone(card, "boxes", QUICKLY)
    assert is_silent(card, "headset")


def test_a_call_goes_on_and_says_so_when_the_sound_server_dies_and_comes_back(
    lab, tmp_path, monkeypatch
):
    frail = SoundCard(tmp_path / "frail")
    for name, value in frail.env.items():
        monkeypatch.setenv(name, value)
    phone = SipPhone(use_null_audio=False, sound_folder=str(tmp_path / "sound"))
    try:
        phone.register(lab)
        key = phone.dial("601")
        phone.wait_for_state(key, CallState.CONNECTED)
        frail.stop()
        wait_for_use(phone, microphone="", speaker="")
        assert phone.the_call(key).state is CallState.CONNECTED
        frail = SoundCard(tmp_path / "frail")
        wait_for_tone(frail, "desk_speaker", 12)
    finally:
        phone.stop()
        frail.stop()
    assert phone.of(EngineStopped)[-1].error == ""


def test_the_caller_is_heard_beside_a_program_that_played_before_the_phone_came(
    card, lab, tmp_path, monkeypatch
):
    for name, value in card.env.items():
        monkeypatch.setenv(name, value)
    with card.other_player("desk_speaker"):
        phone = SipPhone(use_null_audio=False)
        try:
            phone.register(lab)
            phone.wait_for_state(phone.dial("601"), CallState.CONNECTED)
            wait_for_tone(card, "desk_speaker")
            assert card.record(2, "desk_speaker").purity_at(MILLIWATT) > PURE
        finally:
            phone.stop()


def test_a_loudspeaker_that_takes_nothing_stops_neither_bridge_nor_recording(card, phone, tmp_path):
    path = tmp_path / "call.wav"
    key = phone.dial("601")
    phone.wait_for_state(key, CallState.CONNECTED)
    wait_for_tone(card, "headset")
    card.stalls("headset", does=True)
    phone.post(cmd.StartRecording(key, str(path)))
    wait_until(lambda: path.exists() and path.stat().st_size > 2 * SECOND, SOON, "two seconds")
    phone.post(cmd.StopRecording(key))
    phone.wait(lambda: phone.the_call(key).recording is RecordingState.OFF, "its end")
    assert Recording.from_wav(path).part(-1.8, 1.8).purity_at(MILLIWATT) > PURE
    card.stalls("headset", does=False)
    wait_for_tone(card, "headset")


def test_a_device_that_takes_and_gives_everything_at_once_sends_no_faster(
    lab, tmp_path, monkeypatch
):
    config = tmp_path / "asound.conf"
    config.write_text(NOTHING, encoding="utf-8")
    monkeypatch.setenv("ALSA_CONFIG_PATH", str(config))
    phone = SipPhone(use_null_audio=False)
    try:
        phone.register(lab)
        phone.wait_for_state(phone.dial("601"), CallState.CONNECTED)
        assert in_use(phone).speaker == "default"
        phone.wait(lambda: phone.of(CallQuality), "the report after some seconds", 9)
        told = phone.of(CallQuality)[-1]
        assert told.packets_received > 100
        assert 0.8 < told.packets_sent / told.packets_received < 1.3
    finally:
        phone.stop()


def test_volume_is_heard_at_once(card, phone):
    key = phone.dial("601")
    phone.wait_for_state(key, CallState.CONNECTED)
    wait_for_tone(card, "headset")
    loud = card.record(0.5, "headset").level()
    phone.post(cmd.SetVolume(speaker=0.25))
    wait_until(
        lambda: -13.5 < card.record(0.5, "headset").level() - loud < -10.5, SOON, "12 dB less"
    )


def test_levels_are_told_only_while_they_are_shown(card, phone):
    key = phone.dial("601")
    phone.wait_for_state(key, CallState.CONNECTED)
    assert phone.of(AudioLevels) == []
    phone.post(cmd.ShowLevels(True))
    with card.humming(HUM, "headset_ear"):
        phone.wait(lambda: any(e.microphone > 0.2 for e in phone.of(AudioLevels)), "the hum")
    phone.wait(lambda: any(e.speaker > 0.5 for e in phone.of(AudioLevels)), "the tone")
    phone.post(cmd.ShowLevels(False))
    phone.post(cmd.HangUp(key))
    phone.wait_for_end(key)
    told = len(phone.of(AudioLevels))
    assert told > 5
    assert len(phone.of(AudioLevels)) == told
