"""The commands that speak of sound, on a phone without a network."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from assistant.commandline.commands import Commands
from assistant.commandline.protocol import ExitCode
from assistant.commandline.sound_commands import SoundCommands
from assistant.services.recordings import Recordings
from assistant.services.sound import Sound
from sip import commands as cmd
from sip.events import AudioLevels, RecordingChanged
from sip.states import RecordingState
from tests.unit.assistant.commandline.test_commands import Desk


class SoundDesk(Desk):
    """With recordings and the devices of the scripted phone."""

    def __init__(self, qtbot: QtBot, folder: Path) -> None:
        super().__init__(qtbot)
        self.recordings = Recordings(self.phone, folder, self.calls.entry)
        self.sound = Sound(self.phone)
        self._bridge.sip_event.connect(self.recordings.on_event)
        self._bridge.sip_event.connect(self.sound.on_event)
        self.commands = Commands(self.calls, SoundCommands(self).acts())


@pytest.fixture
def desk(qtbot: QtBot, tmp_path: Path) -> SoundDesk:
    return SoundDesk(qtbot, tmp_path)


def test_recording_starts_pauses_goes_on_and_stops(desk, tmp_path):
    desk.talk()
    replies = [desk.do("record", order) for order in ("", "pause", "resume", "stop")]
    assert [reply.code for reply in replies] == [ExitCode.OK] * 4
    assert {Path(reply.text).parent for reply in replies} == {tmp_path}
    states = [reply.data["state"] for reply in replies]
    assert states == ["recording", "paused", "recording", "off"]


def test_without_a_call_there_is_nothing_to_record(desk):
    reply = desk.do("record")
    assert (reply.code, reply.text) == (ExitCode.REFUSED, "no call is active or on hold")


@pytest.mark.parametrize(
    ("orders", "sentence"),
    [
        (("stop",), "nothing is being recorded"),
        (("pause",), "nothing is being recorded"),
        (("start", "start"), "the call is being recorded already"),
        (("start", "resume"), "the recording is not paused"),
        (("start", "pause", "pause"), "the recording is paused already"),
    ],
)
def test_an_order_that_means_nothing_now_is_answered_with_why(desk, orders, sentence):
    desk.talk()
    reply = [desk.do("record", order) for order in orders][-1]
    assert (reply.code, reply.text) == (ExitCode.REFUSED, sentence)


def test_another_word_is_wrong_usage(desk):
    assert desk.do("record", "backwards").code is ExitCode.USAGE


def test_a_full_disk_is_named(desk):
    key = desk.talk()
    waiting = desk.begin("record", "start")
    desk.recordings.on_event(
        RecordingChanged(key, RecordingState.OFF, "/home/call.wav", "disk_full")
    )
    desk.wait(lambda: bool(waiting))
    assert (waiting[0].code, waiting[0].text) == (ExitCode.REFUSED, "call.wav: the disk is full")


def test_devices_are_listed_with_what_they_are_used_for(desk):
    desk.phone.post(cmd.PreferAudioDevices((), (), ("Loudspeaker",)))
    desk.wait(lambda: bool(desk.sound.devices.devices))
    reply = desk.do("devices")
    assert reply.text.splitlines()[1] == "Loudspeaker  (ringer)"
    assert [one["is_microphone"] for one in reply.data["devices"]] == [True, False]


def test_levels_run_as_long_as_anybody_shows_them(desk, qtbot):
    with qtbot.waitSignal(desk.sound.levels) as told:
        desk.sound.show_levels()
    assert isinstance(told.args[0], AudioLevels)
    desk.sound.show_levels()
    desk.sound.hide_levels()
    desk.sound.hide_levels()
    asked = [one for one in desk.phone.posted if isinstance(one, cmd.ShowLevels)]
    assert asked == [cmd.ShowLevels(True), cmd.ShowLevels(False)]
