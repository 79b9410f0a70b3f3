"""Recording calls to files: where they go, what they are called, and what became of them."""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal

from assistant.process.clock import Clock, utc_now
from assistant.services.state import CallEntry
from sip import commands as cmd
from sip.events import RecordingChanged, SipEvent
from sip.states import RecordingState

if TYPE_CHECKING:
    from assistant.process.tasks import Run

log = logging.getLogger(__name__)

MAX_NAME = 60
_KEPT = frozenset(" -_.+&'")


class Line(Protocol):
    """What is needed of the phone."""

    def post(self, command: cmd.SipCommand) -> None:
        """Ask for something."""


class Recordings(QObject):
    """The recordings of this desk. A wish changes nothing here; the fact that comes back does."""

    changed = Signal(object)
    """`RecordingChanged`: one began, paused, went on or ended."""
    failed = Signal(object)
    """`RecordingChanged` with a problem: it did not begin, or ended by itself."""

    def __init__(
        self,
        line: Line,
        folder: Path,
        entry_of: Callable[[str], CallEntry | None],
        clock: Clock = utc_now,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._line = line
        self._folder = folder
        self._entry_of = entry_of
        self._clock = clock

    def mend(self, run: Run) -> None:
        """Make files playable that a program which died left behind; on the worker, at start."""
        folder = self._folder

        def mend_all() -> None:
            from sip.wav import mend_all

            for path in mend_all(folder) if folder.is_dir() else ():
                log.info("mended the recording %s", path.name)

        run(mend_all)

    def start(self, key: str) -> None:
        """Begin to record a call to a new file; a folder that cannot be made is a failure."""
        entry = self._entry_of(key)
        if entry is None:
            return
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            log.warning("%s: %s", self._folder, error)
        path = self._free_path(entry)
        self._line.post(cmd.StartRecording(key, str(path)))

    def pause(self, key: str) -> None:
        """Leave out what follows."""
        self._line.post(cmd.PauseRecording(key))

    def resume(self, key: str) -> None:
        """Go on in the same file."""
        self._line.post(cmd.ResumeRecording(key))

    def stop(self, key: str) -> None:
        """Close the file."""
        self._line.post(cmd.StopRecording(key))

    def toggle(self, key: str) -> None:
        """Begin when nothing is recorded, end when it is, paused or not."""
        entry = self._entry_of(key)
        if entry is not None and entry.call.recording is RecordingState.OFF:
            self.start(key)
        else:
            self.stop(key)

    def on_event(self, event: SipEvent) -> None:
        """Take an event of the phone."""
        if isinstance(event, RecordingChanged):
            self.changed.emit(event)
            if event.problem:
                self.failed.emit(event)

    def _free_path(self, entry: CallEntry) -> Path:
        caller = entry.caller
        now = self._clock().astimezone()
        stem = file_name(now, caller.name or caller.number)
        path = self._folder / f"{stem}.wav"
        number = 2
        while path.exists():
            path = self._folder / f"{stem} {number}.wav"
            number += 1
        return path


def file_name(began: datetime, who: str) -> str:
    """A name that sorts by time and that every file system takes; without its ending."""
    kept = "".join(char if char.isalnum() or char in _KEPT else "_" for char in who)
    when = began.strftime("%Y-%m-%d %H.%M.%S")
    return f"{when} {kept[:MAX_NAME]}".rstrip(" .")
