"""The sound of the phone without a network: a headset and a loudspeaker that only exist in name."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from sip import commands as cmd
from sip.events import (
    AudioDevice,
    AudioDevicesChanged,
    AudioLevels,
    PlaybackChanged,
    RecordingChanged,
    SipEvent,
)
from sip.sound_choice import Preference, choose, microphones, speakers
from sip.states import PlaybackState, RecordingState

DEVICES = (AudioDevice("Headset", "fake", 1, 1), AudioDevice("Loudspeaker", "fake", 0, 1))

LENGTH_SECONDS = 60.0
"""Of every file."""

_NEXT = {
    cmd.StartRecording: (RecordingState.OFF, RecordingState.RECORDING),
    cmd.PauseRecording: (RecordingState.RECORDING, RecordingState.PAUSED),
    cmd.ResumeRecording: (RecordingState.PAUSED, RecordingState.RECORDING),
    cmd.StopRecording: (None, RecordingState.OFF),
}


class FakeSound:
    """Answers what is asked of the sound as a whole, and of recordings; writes no file."""

    def __init__(self, emit: Callable[[SipEvent], None]) -> None:
        self._emit = emit
        self._preference = Preference()
        self._paths: dict[str, str] = {}
        self._plays = ""

    def report(self) -> None:
        """Tell the devices."""
        heard, spoken = tuple(speakers(DEVICES)), tuple(microphones(DEVICES))
        wish = self._preference
        speaker = choose(wish.speakers, heard, ("",), heard) or ""
        ringer = choose((*wish.ringers, *wish.speakers), heard, ("",), heard) or ""
        microphone = choose(wish.microphones, spoken, ("",), spoken) or ""
        self._emit(AudioDevicesChanged(DEVICES, microphone, speaker, ringer))

    def carry_out(self, command: cmd.SipCommand) -> None:
        """Answer a command on devices and levels; any other is none of the sound's."""
        match command:
            case cmd.PreferAudioDevices(microphones, speakers, ringers):
                self._preference = Preference(microphones, speakers, ringers)
                self.report()
            case cmd.ListAudioDevices():
                self.report()
            case cmd.PlayRecording(path, at_seconds, is_paused):
                self._play(path, at_seconds, is_paused=is_paused)
            case cmd.StopPlaying() if self._plays:
                self._emit(PlaybackChanged(self._plays, PlaybackState.STOPPED))
                self._plays = ""
            case cmd.ShowLevels(True):
                self._emit(AudioLevels(0.4, 0.6))
            case _:
                pass

    def _play(self, path: str, at_seconds: float, *, is_paused: bool) -> None:
        """The file stands where it was put: nothing sounds, so no time passes."""
        if not Path(path).is_file():
            self._emit(PlaybackChanged(path, PlaybackState.STOPPED, problem="missing"))
            return
        self._plays = path
        state = PlaybackState.PAUSED if is_paused else PlaybackState.PLAYING
        self._emit(PlaybackChanged(path, state, at_seconds, LENGTH_SECONDS))

    def record(self, command: cmd.SipCommand, key: str, now: RecordingState) -> RecordingState:
        """The state of a call's recording after a command; `now` when it does not fit."""
        before, after = _NEXT[type(command)]
        if before not in (None, now) or after is now:
            return now
        if isinstance(command, cmd.StartRecording):
            self._paths[key] = command.path
        self._emit(RecordingChanged(key, after, self._paths.get(key, "")))
        return after

    def forget(self, key: str, now: RecordingState) -> None:
        """A call is over, and with it its recording."""
        path = self._paths.pop(key, "")
        if now is not RecordingState.OFF:
            self._emit(RecordingChanged(key, RecordingState.OFF, path))
