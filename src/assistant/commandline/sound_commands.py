"""The commands that speak of sound: record a call, list the devices."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QObject, QTimer

from assistant.commandline import sentences
from assistant.commandline.protocol import ExitCode, Reply, Request
from assistant.commandline.server import Answer
from assistant.services.calls import Calls
from assistant.services.choosing import choose, choose_recorded
from assistant.services.recordings import Recordings
from assistant.services.sound import Sound
from sip.actions import CallAction
from sip.events import AudioDevice, CommandRefused, RecordingChanged
from sip.states import RecordingState

ORDERS = {
    "": RecordingState.RECORDING,
    "start": RecordingState.RECORDING,
    "pause": RecordingState.PAUSED,
    "resume": RecordingState.RECORDING,
    "stop": RecordingState.OFF,
}
"""What `assistant record ORDER` leads to."""


class SoundDesk(Protocol):
    """What is needed of the desk."""

    calls: Calls
    recordings: Recordings
    sound: Sound


class SoundCommands:
    """What `assistant record|devices` does."""

    def __init__(self, desk: SoundDesk) -> None:
        self._calls = desk.calls
        self._recordings = desk.recordings
        self._sound = desk.sound

    def acts(self) -> dict[str, Callable[[Request, Answer], None]]:
        """Each command's function."""
        return {"record": self._record, "devices": self._devices}

    def _record(self, request: Request, answer: Answer) -> None:
        order = request.argument.strip().lower()
        if order not in ORDERS:
            answer(Reply(ExitCode.USAGE, "record takes start, pause, resume or stop"))
            return
        entries = self._calls.entries()
        begins = order in ("", "start")
        entry = choose(CallAction.RECORD, entries) if begins else choose_recorded(entries)
        if entry is None:
            sentence = sentences.no_call_sentence("record")
            answer(Reply(ExitCode.REFUSED, sentence, {"problem": "no_call"}))
            return
        if sentence := sentences.record_order_sentence(order, entry.call.recording):
            answer(Reply(ExitCode.REFUSED, sentence, {"problem": "not_allowed_now"}))
            return
        key = entry.call.key
        RecordWait(self._calls, self._recordings, key, ORDERS[order], request.seconds, answer)
        act = {
            "pause": self._recordings.pause,
            "resume": self._recordings.resume,
            "stop": self._recordings.stop,
        }.get(order, self._recordings.start)
        act(key)

    def _devices(self, _: Request, answer: Answer) -> None:
        told = self._sound.devices
        used = {"microphone": told.microphone, "speaker": told.speaker, "ringer": told.ringer}
        lines = [_line(one, used) for one in told.devices] or ["there is no sound device"]
        data = {**used, "devices": [_described(one) for one in told.devices]}
        answer(Reply(ExitCode.OK, "\n".join(lines), data))


class RecordWait(QObject):
    """Waits until a recording is where one request wants it, then answers and is gone."""

    def __init__(
        self,
        calls: Calls,
        recordings: Recordings,
        key: str,
        wanted: RecordingState,
        seconds: float,
        answer: Answer,
    ) -> None:
        super().__init__(calls)
        self._key = key
        self._wanted = wanted
        self._answer: Answer | None = answer
        recordings.changed.connect(self._on_changed)
        calls.refused.connect(self._on_refused)
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(self._on_timeout)
        timer.start(round(seconds * 1000))

    def _on_changed(self, event: RecordingChanged) -> None:
        if event.key != self._key:
            return
        data = {"path": event.path, "state": event.state.value}
        if event.problem:
            name = Path(event.path).name
            sentence = sentences.recording_sentence(event.problem, name)
            self._finish(Reply(ExitCode.REFUSED, sentence, {**data, "problem": event.problem}))
        elif event.state is self._wanted:
            self._finish(Reply(ExitCode.OK, event.path, data))

    def _on_refused(self, event: CommandRefused) -> None:
        if event.key == self._key and event.command.endswith("Recording"):
            sentence = sentences.refused_sentence(event.problem, event.text)
            self._finish(Reply(ExitCode.REFUSED, sentence, {"problem": event.problem}))

    def _on_timeout(self) -> None:
        self._finish(Reply(ExitCode.TIMEOUT, "not yet: the time is up", {"problem": "timeout"}))

    def _finish(self, reply: Reply) -> None:
        if self._answer is not None:
            answer, self._answer = self._answer, None
            answer(reply)
            self.deleteLater()


def _line(device: AudioDevice, used: dict[str, str]) -> str:
    marks = ", ".join(use for use, name in used.items() if name == device.name)
    label = f"  {device.label}" if device.label else ""
    return f"{device.name}{label}{f'  ({marks})' if marks else ''}"


def _described(device: AudioDevice) -> dict[str, Any]:
    return {
        "name": device.name,
        "label": device.label,
        "is_microphone": device.inputs > 0,
        "is_speaker": device.outputs > 0,
    }
