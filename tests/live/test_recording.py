"""Recordings of real calls: both sides, pauses, hold, a full disk, and a program that is killed."""

from __future__ import annotations

import dataclasses
import json
import os
import sqlite3
import subprocess
import sys
import time
import wave
from collections.abc import Iterator
from pathlib import Path

import pytest

from sip import commands as cmd
from sip.events import CommandRefused, EngineStopped, RecordingChanged
from sip.states import CallState, RecordingState
from sip.wav import mend_all
from tests.helpers.goertzel import Recording
from tests.helpers.lab_control import CHECKOUT, Lab
from tests.helpers.processes import Child
from tests.helpers.sip_phone import SipPhone, account_of
from tests.helpers.sound import MICROPHONE, SoundCard
from tests.helpers.waiting import SOON, wait_until

MILLIWATT = 1004.0
HUM = 440.0


@pytest.fixture
def phone(lab: Lab) -> Iterator[SipPhone]:
    """A registered phone without sound devices, which records the other side all the same."""
    phone = SipPhone()
    phone.register(lab)
    yield phone
    phone.stop()
    assert phone.of(EngineStopped)[-1].error == ""


@pytest.fixture
def talking(phone: SipPhone) -> str:
    """A call that hears a tone; its key."""
    key = phone.dial("601")
    phone.wait_for_state(key, CallState.CONNECTED)
    return key


def told(phone: SipPhone) -> RecordingChanged | None:
    """The latest word on a recording."""
    all_of_them = phone.of(RecordingChanged)
    return all_of_them[-1] if all_of_them else None


def wait_for_recording(phone: SipPhone, state: RecordingState) -> RecordingChanged:
    """Wait until a recording is in this state."""
    phone.wait(lambda: (one := told(phone)) and one.state is state, f"recording {state.value}")
    one = told(phone)
    assert one is not None
    return one


def wait_for_seconds(path: Path, seconds: float) -> None:
    """Wait until a file that is being written holds so much sound."""
    wait_until(lambda: seconds_of(path) >= seconds, SOON, f"{seconds:g} s of sound in the file")


def seconds_of(path: Path) -> float:
    """How long a player would play it, by its header; 0 before the header is worth anything."""
    try:
        with wave.open(str(path)) as file:
            return float(file.getnframes() / file.getframerate())
    except (FileNotFoundError, EOFError, wave.Error):
        return 0.0


def test_the_other_side_is_in_the_file_and_the_file_is_complete(phone, talking, tmp_path):
    path = tmp_path / "call.wav"
    phone.post(cmd.StartRecording(talking, str(path)))
    wait_for_recording(phone, RecordingState.RECORDING)
    assert phone.call(talking).recording is RecordingState.RECORDING
    wait_for_seconds(path, 1.0)
    phone.post(cmd.StopRecording(talking))
    assert wait_for_recording(phone, RecordingState.OFF).problem == ""
    assert seconds_of(path) == (path.stat().st_size - 44) / 32000
    assert Recording.from_wav(path).purity_at(MILLIWATT) > 0.9
    assert phone.call(talking).recording is RecordingState.OFF


def test_a_pause_and_a_hold_leave_no_sound_in_the_file(phone, talking, tmp_path):
    path = tmp_path / "call.wav"
    phone.post(cmd.StartRecording(talking, str(path)))
    wait_for_seconds(path, 0.5)
    phone.post(cmd.PauseRecording(talking))
    wait_for_recording(phone, RecordingState.PAUSED)
    time.sleep(0.6)  # the buffers of what was said before
    before = path.stat().st_size
    time.sleep(1.0)
    assert path.stat().st_size == before
    phone.post(cmd.ResumeRecording(talking))
    wait_for_seconds(path, before / 32000 + 0.5)
    phone.post(cmd.Hold(talking))
    phone.wait_for_state(talking, CallState.ON_HOLD)
    phone.post(cmd.Resume(talking))
    phone.wait_for_state(talking, CallState.CONNECTED)
    after = seconds_of(path)
    wait_for_seconds(path, after + 0.8)
    phone.post(cmd.HangUp(talking))
    assert wait_for_recording(phone, RecordingState.OFF).problem == ""
    assert Recording.from_wav(path).purity_at(MILLIWATT) > 0.9


def test_both_sides_are_mixed_and_a_muted_microphone_is_not(lab, tmp_path, monkeypatch):
    card = SoundCard(tmp_path / "card")
    for name, value in card.env.items():
        monkeypatch.setenv(name, value)
    phone = SipPhone(use_null_audio=False, echo_cancellation=False)
    try:
        phone.register(lab)
        key = phone.dial("601")
        phone.wait_for_state(key, CallState.CONNECTED)
        with card.humming(HUM, MICROPHONE):
            both, muted = tmp_path / "both.wav", tmp_path / "muted.wav"
            for path in (both, muted):
                phone.post(cmd.Mute(key, path is muted))
                phone.post(cmd.StartRecording(key, str(path)))
                wait_for_seconds(path, 2.0)
                phone.post(cmd.StopRecording(key))
                wait_for_recording(phone, RecordingState.OFF)
                phone.events.clear()
    finally:
        phone.stop()
        card.stop()
    for path in (both, muted):
        assert Recording.from_wav(path).level_at(MILLIWATT) > -25
    assert Recording.from_wav(both).level_at(HUM) > -32
    assert Recording.from_wav(muted).level_at(HUM) < -45, (
        "no more than a clear tone seems to have there"
    )


@pytest.mark.parametrize("joined_first", [True, False])
def test_in_a_conference_everybody_is_in_the_file(lab, phone, talking, tmp_path, joined_first):
    path = tmp_path / "conference.wav"
    quiet = phone.answered_call(lab)
    record, join = cmd.StartRecording(quiet, str(path)), cmd.Join((talking, quiet))
    for command in (join, record) if joined_first else (record, join):
        phone.post(command)
    phone.wait(lambda: phone.the_call(quiet).is_in_conference, "the conference")
    before = seconds_of(path)
    wait_for_seconds(path, before + 2.0)
    phone.post(cmd.Leave(talking))
    phone.wait_for_state(talking, CallState.ON_HOLD)
    phone.post(cmd.StopRecording(quiet))
    assert wait_for_recording(phone, RecordingState.OFF).problem == ""
    assert Recording.from_wav(path).level_at(MILLIWATT) > -25


def test_a_second_recording_of_a_call_and_a_pause_of_none_are_refused(phone, talking, tmp_path):
    phone.post(cmd.PauseRecording(talking))
    phone.wait(lambda: phone.of(CommandRefused), "refusal")
    phone.post(cmd.StartRecording(talking, str(tmp_path / "a.wav")))
    phone.post(cmd.StartRecording(talking, str(tmp_path / "b.wav")))
    phone.wait(lambda: len(phone.of(CommandRefused)) == 2, "second refusal")
    assert {refused.problem for refused in phone.of(CommandRefused)} == {"not_allowed_now"}
    assert not (tmp_path / "b.wav").exists()


@pytest.mark.parametrize("name", ["missing/call.wav", "call.txt", "there.wav"])
def test_a_place_that_cannot_be_written_is_told_and_nothing_is_overwritten(
    phone, talking, tmp_path, name
):
    (tmp_path / "there.wav").write_bytes(b"precious")
    phone.post(cmd.StartRecording(talking, str(tmp_path / name)))
    assert wait_for_recording(phone, RecordingState.OFF).problem == "cannot_write"
    assert (tmp_path / "there.wav").read_bytes() == b"precious"
    assert phone.call(talking).state is CallState.CONNECTED


def test_a_full_disk_ends_the_recording_and_not_the_call(phone, talking, tmp_path):
    disk = tmp_path / "disk"
    disk.mkdir()
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", str(disk)], check=True)
    try:
        path = disk / "call.wav"
        phone.post(cmd.StartRecording(talking, str(path)))
        wait_for_seconds(path, 1.0)
        fill(disk / "ballast")
        ended = wait_for_recording(phone, RecordingState.OFF)
        assert ended.problem == "disk_full"
        assert phone.call(talking).state is CallState.CONNECTED
        assert seconds_of(path) >= 1.0
        assert Recording.from_wav(path).purity_at(MILLIWATT) > 0.9
        phone.post(cmd.StartRecording(talking, str(disk / "next.wav")))
        phone.wait(lambda: len(phone.of(RecordingChanged)) == 3, "the next refusal")
        assert phone.of(RecordingChanged)[-1].problem == "disk_full"
    finally:
        subprocess.run(["umount", "-l", str(disk)], check=True)


def fill(path: Path) -> None:
    """Use up all room of a small disk."""
    with path.open("wb", buffering=0) as file:
        try:
            while file.write(bytes(4096)):
                pass
        except OSError:
            pass


def test_a_killed_program_leaves_a_file_that_plays_to_the_end(lab, tmp_path):
    path = tmp_path / "call.wav"
    account = dataclasses.asdict(account_of(lab)) | {"transport": None}
    del account["transport"]
    child = Child(
        [sys.executable, "-m", "tests.helpers.recording_phone", json.dumps(account, default=str),
         str(path)],
        log=tmp_path / "phone.log",
        env={**os.environ, "PYTHONPATH": f"{CHECKOUT / 'src'}:{CHECKOUT}"},
    )  # fmt: skip
    try:
        wait_until(
            lambda: "recording" in child.output, SOON, "a recording", explain=lambda: child.output
        )
        began = time.monotonic()
        wait_for_seconds(path, 1.5)
    finally:
        child.kill()
    lasted = time.monotonic() - began
    assert seconds_of(path) >= 1.5, "even before anything is mended"
    mend_all(tmp_path)
    assert seconds_of(path) > lasted - 0.6
    assert Recording.from_wav(path).purity_at(MILLIWATT) > 0.9


def test_the_programs_recording_and_its_quality_stand_in_the_history(desk):
    desk.program.must("dial", "601")
    desk.program.wait_for_call("connected")
    path = Path(desk.program.must("record").strip())
    assert path.parent == desk.program.data / "recordings"
    wait_for_seconds(path, 1.0)
    assert desk.program.status()["calls"][0]["recording"] == "recording"
    assert desk.program.run("record").code == 1, "it is being recorded already"
    desk.program.must("record", "stop")
    desk.program.must("hangup")
    with sqlite3.connect(desk.program.data / "store.sqlite") as store:
        query = "SELECT recording, mos FROM call_sounds ORDER BY rowid DESC LIMIT 1"
        kept = wait_until(
            lambda: (row := store.execute(query).fetchone()) and row[1] is not None and row,
            SOON,
            "recording and quality in the history",
        )
    assert kept[0] == str(path)
    assert kept[1] > 4.0
    assert Recording.from_wav(path).purity_at(MILLIWATT) > 0.9
