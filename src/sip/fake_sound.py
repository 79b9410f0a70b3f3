"""The sound of the phone without a network: a headset and a loudspeaker that only exist in name."""

from __future__ import annotations

from collections.abc import Callable

from sip import commands as cmd
from sip.events import (
    AudioDevice,
    AudioDevicesChanged,
    AudioLevels,
    RecordingChanged,
    SipEvent,
)
from sip.sound_choice import Preference, choose, microphones, speakers
from sip.states import RecordingState

DEVICES = (AudioDevice("Headset", "fake", 1, 1), AudioDevice("Loudspeaker", "fake", 0, 1))

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
            case cmd.ShowLevels(True):
                self._emit(AudioLevels(0.4, 0.6))
            case _:
                pass

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
