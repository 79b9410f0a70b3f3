"""Playing the recording of a call: what plays, how far it is, and the user's wishes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from sip import commands as cmd
from sip.events import PlaybackChanged, SipEvent
from sip.states import PlaybackState


class Line(Protocol):
    """What is needed of the phone."""

    def post(self, command: cmd.SipCommand) -> None:
        """Ask for something."""


@dataclass(frozen=True, slots=True)
class Played:
    """A recording that is played, stands still, or could not be played."""

    key: str
    """Of the call."""
    title: str
    """Whom the call was with."""
    told: PlaybackChanged


class Playing(QObject):
    """At most one recording at a time. A wish changes nothing here; the fact that comes back does.

    One that was played to its end stays, paused at its beginning, until it is closed.
    """

    changed = Signal(object)
    """`Played`; None when nothing is at hand any more."""

    def __init__(self, line: Line, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._line = line
        self._asked: tuple[str, str, str] = ("", "", "")
        self.now: Played | None = None

    def play(self, key: str, title: str, path: str) -> None:
        """Play the recording of the call `key` from its beginning."""
        self._asked = (key, title, path)
        self._line.post(cmd.PlayRecording(path))

    def toggle(self) -> None:
        """Pause what plays, or go on with it."""
        if self.now is not None:
            told = self.now.told
            is_playing = told.state is PlaybackState.PLAYING
            self._line.post(cmd.PlayRecording(told.path, told.position_seconds, is_playing))

    def seek(self, seconds: float) -> None:
        """Go on from there; what is paused stays so."""
        if self.now is not None:
            told = self.now.told
            is_paused = told.state is not PlaybackState.PLAYING
            self._line.post(cmd.PlayRecording(told.path, seconds, is_paused))

    def close(self) -> None:
        """Be done with it."""
        if self.now is not None:
            self._line.post(cmd.StopPlaying())
            self._asked = ("", "", "")
            self._show(None)

    def on_event(self, event: SipEvent) -> None:
        """Take an event of the phone."""
        if isinstance(event, PlaybackChanged):
            key, title, path = self._asked
            if path and event.path == path:
                self._show(Played(key, title, self._after_end(event)))

    def _after_end(self, told: PlaybackChanged) -> PlaybackChanged:
        """The phone has closed the file; how long it was is still good to know."""
        before = self.now.told if self.now is not None else None
        if told.length_seconds or before is None or before.path != told.path:
            return told
        return PlaybackChanged(told.path, told.state, 0.0, before.length_seconds, told.problem)

    def _show(self, now: Played | None) -> None:
        if now != self.now:
            self.now = now
            self.changed.emit(now)
