"""Recordings: what both sides say goes into one WAV file, playable at every moment."""

from __future__ import annotations

import functools
import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pjsua2 as pj

from sip import commands as cmd
from sip.events import RecordingChanged
from sip.pj.boundary import Refusal, attempt
from sip.pj.recording_file import ClosingFile, WrittenFile, obstacle
from sip.service import Sink
from sip.states import RecordingState

log = logging.getLogger(__name__)


@dataclass(slots=True)
class _Recording:
    """One call's recording that is under way."""

    recorder: pj.AudioMediaRecorder | None
    file: WrittenFile
    state: RecordingState = RecordingState.RECORDING
    audio: pj.AudioMedia | None = None
    is_muted: bool = False

    @property
    def path(self) -> Path:
        """The file's place."""
        return self.file.path

    @property
    def is_idle(self) -> bool:
        """Whether there is nothing to write now."""
        return self.audio is None or self.state is RecordingState.PAUSED


class Recordings:
    """The recordings by the keys of their calls. SIP thread only."""

    def __init__(self, stack: pj.AudDevManager, sink: Sink) -> None:
        self._stack = stack
        self._sink = sink
        self._running: dict[str, _Recording] = {}
        self._closing: list[ClosingFile] = []
        self._beside: dict[str, dict[str, pj.AudioMedia]] = {}
        """By call: the other members of its conference, who are to be heard in its file, too."""
        self.on_changed: Callable[[str, RecordingState], None] = lambda *_: None
        """Called before a change is told."""

    @property
    def is_busy(self) -> bool:
        """Whether `sip_watch` has something to do."""
        return bool(self._running or self._closing)

    def sip_carry_out(
        self, command: cmd.RecordingCommand, audio: pj.AudioMedia | None, *, muted: bool
    ) -> None:
        """Do what is asked of a call's recording. Raises `Refusal`."""
        match command:
            case cmd.StartRecording(key, path):
                self.sip_start(key, Path(path), audio, muted=muted)
            case cmd.PauseRecording(key):
                self.sip_pause(key)
            case cmd.ResumeRecording(key):
                self.sip_resume(key)
            case cmd.StopRecording(key):
                if key not in self._running:
                    raise Refusal("not_allowed_now")
                self.sip_stop(key)

    # -- asked by the user ------------------------------------------------------------------

    def sip_start(self, key: str, path: Path, audio: pj.AudioMedia | None, *, muted: bool) -> None:
        """Write the call to a new file. Raises `Refusal`; a file that cannot be is told."""
        if key in self._running:
            raise Refusal("not_allowed_now")
        problem = obstacle(path)
        recorder = pj.AudioMediaRecorder()
        if not problem:
            try:
                recorder.createRecorder(str(path))
            except pj.Error as error:
                log.warning("recording to %s: %s", path, error.info())
                problem = "cannot_write"
        if problem:
            self._tell(key, RecordingState.OFF, path, problem)
            return
        self._running[key] = _Recording(recorder, WrittenFile(path, time.monotonic()))
        self._tell(key, RecordingState.RECORDING, path)
        if audio is not None:
            self.sip_connect(key, audio, muted=muted)

    def sip_pause(self, key: str) -> None:
        """Leave out what follows. Raises `Refusal`."""
        one = self._of(key, RecordingState.RECORDING)
        self._unplug(key, one)
        one.state = RecordingState.PAUSED
        self._tell(key, one.state, one.path)

    def sip_resume(self, key: str) -> None:
        """Go on in the same file. Raises `Refusal`."""
        one = self._of(key, RecordingState.PAUSED)
        one.state, one.file.grew_at = RecordingState.RECORDING, time.monotonic()
        self._tell(key, one.state, one.path)
        self._plug(key)

    def sip_stop(self, key: str, problem: str = "") -> None:
        """Close the file; told when it is complete. Without a recording nothing happens."""
        one = self._running.pop(key, None)
        if one is None:
            return
        self._unplug(key, one)
        one.recorder = one.audio = None
        self._closing.append(ClosingFile(key, one.path, problem, time.monotonic()))

    # -- told by the call -------------------------------------------------------------------

    def sip_connect(self, key: str, audio: pj.AudioMedia, *, muted: bool) -> None:
        """The call carries sound now, perhaps in another place of the bridge than before."""
        one = self._running.get(key)
        if one is not None:
            one.audio, one.is_muted, one.file.grew_at = audio, muted, time.monotonic()
            self._plug(key)

    def sip_mute(self, key: str, *, muted: bool) -> None:
        """What the other side does not hear is not recorded either."""
        one = self._running.get(key)
        if one is not None:
            self._unplug(key, one)
            one.is_muted = muted
            self._plug(key)

    def sip_mix(self, key: str, other: str, audio: pj.AudioMedia) -> None:
        """The call hears another one now, and so does its file."""
        self._beside.setdefault(key, {})[other] = audio
        one = self._running.get(key)
        if one is not None and one.recorder and one.state is RecordingState.RECORDING:
            audio.startTransmit(one.recorder)

    def sip_unmix(self, key: str, other: str) -> None:
        """The call hears the other one no more."""
        audio = self._beside.get(key, {}).pop(other, None)
        one = self._running.get(key)
        if audio is not None and one is not None and one.recorder:
            attempt(functools.partial(audio.stopTransmit, one.recorder))

    def sip_forget(self, key: str) -> None:
        """The call is over."""
        self.sip_stop(key)
        self._part_from_others(key)
        self._beside.pop(key, None)

    def sip_part(self, key: str) -> None:
        """The call carries no sound for now."""
        self._part_from_others(key)
        one = self._running.get(key)
        if one is not None:
            self._unplug(key, one)
            one.audio = None

    # -- time -------------------------------------------------------------------------------

    def sip_watch(self) -> None:
        """Keep headers true, notice a full disk, and tell what has been closed; about each second.

        A program that dies leaves a file whose header lacks the last second at most.
        """
        now = time.monotonic()
        for key, one in list(self._running.items()):
            problem = one.file.trouble(now, is_idle=one.is_idle)
            if problem:
                log.warning("the recording to %s ends: %s", one.path, problem)
                self.sip_stop(key, problem)
        self._closing = [one for one in self._closing if not self._is_closed(one, now)]

    def sip_close(self) -> None:
        """End all; only before the stack is destroyed, which closes the files."""
        for key in list(self._running):
            self.sip_stop(key)
        self.on_changed = lambda *_: None

    # -- inside -----------------------------------------------------------------------------

    def _of(self, key: str, state: RecordingState) -> _Recording:
        one = self._running.get(key)
        if one is None or one.state is not state:
            raise Refusal("not_allowed_now")
        return one

    def _part_from_others(self, key: str) -> None:
        for other in self._beside:
            self.sip_unmix(other, key)

    def _plug(self, key: str) -> None:
        one = self._running[key]
        if one.state is not RecordingState.RECORDING or one.audio is None or not one.recorder:
            return
        for audio in (one.audio, *self._beside.get(key, {}).values()):
            audio.startTransmit(one.recorder)
        if not one.is_muted:
            self._stack.getCaptureDevMedia().startTransmit(one.recorder)

    def _unplug(self, key: str, one: _Recording) -> None:
        if one.recorder is None:
            return
        heard = list(self._beside.get(key, {}).values())
        for audio in [one.audio, *heard] if one.audio is not None else heard:
            attempt(functools.partial(audio.stopTransmit, one.recorder))
        attempt(functools.partial(self._stack.getCaptureDevMedia().stopTransmit, one.recorder))

    def _is_closed(self, one: ClosingFile, now: float) -> bool:
        if one.is_closed(now):
            self._tell(one.key, RecordingState.OFF, one.path, one.problem)
            return True
        return False

    def _tell(self, key: str, state: RecordingState, path: Path, problem: str = "") -> None:
        self.on_changed(key, state)
        self._sink(RecordingChanged(key, state, str(path), problem))
