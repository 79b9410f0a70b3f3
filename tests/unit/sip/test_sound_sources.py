"""What is known of devices before the stack sees them: ALSA's configuration and kernel events."""

from __future__ import annotations

import os
from pathlib import Path

from sip.config import SipConfig
from sip.pulse import ServerDevice, server_address
from sip.sound_server import MAX_NAME, entries, prepare
from sip.sound_sources import SoundSources, prepare_sound
from sip.sound_watch import is_of_sound
from tests.helpers.waiting import wait_until


def test_a_sink_plays_and_a_source_records():
    sink, source = entries(
        (ServerDevice("usb.out", "Headset", False), ServerDevice("usb.in", "Mic", True))
    )
    assert sink.name == "desk_usb_out"
    assert 'playback.pcm { type pulse device "usb.out" }' in sink.text
    assert 'capture.pcm { type pulse device "usb.in" }' in source.text


def test_names_that_would_be_equal_stay_apart():
    names = [one.name for one in entries((ServerDevice("a.b", "", False),) * 2)]
    assert names == ["desk_a_b", "desk_a_b_"]


def test_no_name_of_the_server_can_become_configuration():
    nasty = ServerDevice('x" }\npcm.default { type null', 'a\\"b\n', False)
    (entry,) = entries((nasty,))
    assert entry.text.count("\n") == 1
    assert entry.text.count('"') == 4
    assert "\\" not in entry.text


def test_a_long_name_is_cut():
    (entry,) = entries((ServerDevice("n" * 500, "", False),))
    assert len(entry.name) <= MAX_NAME


def test_alsa_reads_our_file_beside_its_own(tmp_path, monkeypatch):
    monkeypatch.setenv("ALSA_CONFIG_PATH", "")
    prepare(tmp_path / "sound")
    prepare(tmp_path / "sound")
    first, second = os.environ["ALSA_CONFIG_PATH"].split(":")
    assert (Path(first).name, Path(second).parent) == ("alsa.conf", tmp_path / "sound")


def test_a_folder_that_cannot_be_made_is_no_reason_not_to_start(tmp_path, monkeypatch, caplog):
    monkeypatch.setenv("ALSA_CONFIG_PATH", "")
    (tmp_path / "file").write_text("")
    prepare_sound(SipConfig(sound_folder=str(tmp_path / "file" / "sound")))
    assert os.environ["ALSA_CONFIG_PATH"] == ""
    assert "cannot be told apart" in caplog.text
    caplog.clear()


def test_without_a_server_there_is_no_address(monkeypatch, tmp_path):
    monkeypatch.delenv("PULSE_SERVER", raising=False)
    monkeypatch.delenv("PULSE_RUNTIME_PATH", raising=False)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    assert server_address() is None


def test_watching_starts_and_stops_where_there_is_no_sound_at_all(monkeypatch, tmp_path):
    monkeypatch.setenv("PULSE_SERVER", f"unix:{tmp_path}/nobody")
    told: list[bool] = []
    sources = SoundSources(SipConfig(sound_folder=str(tmp_path)), lambda: told.append(True))
    sources.start()
    sources.stop()
    wait_until(lambda: not told, 1, "nothing to be told")


def test_events_of_sound_cards_are_told_from_others():
    assert is_of_sound(b"add@/devices/x\0ACTION=add\0SUBSYSTEM=sound\0")
    assert is_of_sound(b"libudev\0....\0ACTION=remove\0SUBSYSTEM=sound\0")
    assert not is_of_sound(b"add@/devices/x\0ACTION=add\0SUBSYSTEM=usb\0")
    assert not is_of_sound(b"")
