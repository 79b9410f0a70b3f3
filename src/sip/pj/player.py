"""Playing a recording through the loudspeaker; no call hears it."""

from __future__ import annotations

import functools
import logging
from pathlib import Path

import pjsua2 as pj

from sip.events import PlaybackChanged
from sip.pj.boundary import attempt
from sip.progress import LOOK_SECONDS, Progress
from sip.rhythm import Rhythm
from sip.service import Sink
from sip.states import PlaybackState

log = logging.getLogger(__name__)


class Player:
    """At most one file at a time. SIP thread only.

    It is heard once `sip_hear` was called: opening a device takes a moment, in which the first
    words would be lost.
    """

    def __init__(self, stack: pj.AudDevManager, sink: Sink) -> None:
        self._stack = stack
        self._sink = sink
        self._file: pj.AudioMediaPlayer | None = None
        self._told = PlaybackChanged("", PlaybackState.STOPPED)
        self._rate = 1
        self._progress = Progress(0.0)
        self._is_connected = False
        self._rhythm = Rhythm(LOOK_SECONDS)

    @property
    def is_playing(self) -> bool:
        """Whether something is to be heard now."""
        return self._told.state is PlaybackState.PLAYING

    def sip_play(self, path: str, at_seconds: float, *, is_paused: bool) -> None:
        """Play from there, or stand there; a file that cannot be played is told."""
        if self._file is None or path != self._told.path:
            self.sip_stop()
            problem = self._open(path)
            if problem:
                self._sink(PlaybackChanged(path, PlaybackState.STOPPED, problem=problem))
                return
        self._seek(at_seconds)
        if is_paused:
            self._disconnect()
        self._tell(PlaybackState.PAUSED if is_paused else PlaybackState.PLAYING, self._position())
        self._progress.begin(self._told.position_seconds)

    def sip_hear(self, *, is_silent: bool) -> None:
        """The loudspeaker is open, or there is none."""
        if not self.is_playing:
            return
        if is_silent:
            self.sip_stop("no_speaker")
        elif self._file is not None and not self._is_connected:
            attempt(self._connect)

    def sip_give_way(self) -> None:
        """A call comes first: whoever listens to a recording hears it ring."""
        if self.is_playing:
            self._disconnect()
            self._tell(PlaybackState.PAUSED, self._position(), "in_call")

    def sip_stop(self, problem: str = "") -> None:
        """Close the file; without one nothing happens."""
        if self._file is None:
            return
        self._disconnect()
        self._file = None
        self._tell(PlaybackState.STOPPED, 0.0, problem)

    def sip_watch(self) -> None:
        """Tell how far it is, and its end."""
        if not self.is_playing or not self._is_connected or not self._rhythm.is_due():
            return
        position = round(self._position(), 2)
        if self._progress.is_over(position):
            self.sip_stop()
        elif position != self._told.position_seconds:
            self._tell(PlaybackState.PLAYING, position)

    def seconds_to_next(self) -> float:
        """How long until there is something to tell."""
        return self._rhythm.seconds_to_next()

    def sip_close(self) -> None:
        """Let go of what belongs to the stack."""
        self._file = None

    # -- inside -----------------------------------------------------------------------------

    def _open(self, path: str) -> str:
        """What is wrong with the file, in one word; empty when it is open."""
        if not Path(path).is_file():
            return "missing"
        file = pj.AudioMediaPlayer()
        try:
            file.createPlayer(path, pj.PJMEDIA_FILE_NO_LOOP)
            length, rate = file.getInfo().sizeSamples, file.getPortInfo().format.clockRate
        except pj.Error as error:
            log.warning("%s cannot be played: %s", path, error.info())
            return "unreadable"
        self._file, self._rate = file, max(rate, 1)
        self._told = PlaybackChanged(path, PlaybackState.PAUSED, 0.0, length / self._rate)
        self._progress = Progress(length / self._rate)
        return ""

    def _seek(self, seconds: float) -> None:
        assert self._file is not None
        # The very end is no place that the stack can go to.
        last = max(self._told.length_seconds - 0.1, 0.0)
        place = round(min(max(seconds, 0.0), last) * self._rate)
        attempt(functools.partial(self._file.setPos, place))

    def _position(self) -> float:
        return self._file.getPos() / self._rate if self._file is not None else 0.0

    def _connect(self) -> None:
        assert self._file is not None
        self._file.startTransmit(self._stack.getPlaybackDevMedia())
        self._is_connected = True
        self._progress.begin(self._told.position_seconds)

    def _disconnect(self) -> None:
        if self._file is not None and self._is_connected:
            speaker = self._stack.getPlaybackDevMedia()
            attempt(functools.partial(self._file.stopTransmit, speaker))
        self._is_connected = False

    def _tell(self, state: PlaybackState, position: float, problem: str = "") -> None:
        told = self._told
        self._told = PlaybackChanged(
            told.path, state, round(position, 2), round(told.length_seconds, 2), problem
        )
        self._sink(self._told)
