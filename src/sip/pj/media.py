"""Sound: what is open for what is going on, who hears whom, and how loud."""

from __future__ import annotations

import functools
import logging
import time
from collections import deque
from collections.abc import Callable

import pjsua2 as pj

from sip import commands as cmd
from sip.config import SipConfig
from sip.pj.boundary import attempt
from sip.pj.codecs import order_codecs
from sip.pj.loudness import Loudness
from sip.pj.player import Player
from sip.pj.recording import Recordings
from sip.pj.sound_devices import SoundDevices, Use
from sip.pj.sound_needs import leave_room, needed_tone, needed_use
from sip.pj.sound_news import SoundNews
from sip.pj.tones import Tone, Tones
from sip.rhythm import Rhythm
from sip.service import Sink
from sip.sound_choice import Preference, preference_of
from sip.sound_sources import SoundSources
from sip.states import CallState

log = logging.getLogger(__name__)

LEVEL_SECONDS = 0.1
FILE_SECONDS = 0.5
BELL_SECONDS = 3.0
"""How long the bell sounds when it is tried: it is heard twice."""
DEVICE_SECONDS = 1.0
"""How soon a device that breaks off is noticed where nothing watches devices."""


class Sound:
    """The sound of this phone; SIP thread only.

    `look` is called, on any thread, when devices may have come or gone.
    """

    def __init__(self, config: SipConfig, sink: Sink, look: Callable[[], None]) -> None:
        self._config = config
        self._stack: pj.AudDevManager = pj.Endpoint.instance().audDevManager()
        self._sources = SoundSources(config, look)
        self._devices = SoundDevices(
            self._stack,
            preference_of(config),
            self._sources.label,
            wants_null=config.use_null_audio,
        )
        self._news = SoundNews(self._devices, sink)
        self._tones = Tones(self._stack)
        self._loudness = Loudness(self._stack, sink)
        self._loudness.volume = cmd.SetVolume(
            config.microphone_volume, config.speaker_volume, config.ringer_volume
        )
        self._attention_until = self._bell_until = 0.0
        self._broken: deque[tuple[int, bool]] = deque()
        """Devices that stopped working: the stack's index, and whether it was the microphone."""
        self._is_asked = False
        """Devices may have to be opened or closed though no call asks for it."""
        self._shows_levels = False
        self._levels = Rhythm(LEVEL_SECONDS)
        self._files = Rhythm(FILE_SECONDS)
        self._player = Player(self._stack, sink)
        self.recordings = Recordings(self._stack, sink)

    # -- asked by the engine ----------------------------------------------------------------

    def sip_open(self) -> None:
        """Choose codecs and look for devices; none is opened before it is needed."""
        self._echo_ms: int = self._stack.getEcTail()
        if not self._config.echo_cancellation:
            self._stack.setEcOptions(0, 0)
        order_codecs(self._config.codecs)
        self._devices.sip_look(refresh=False)
        self._stack.setNoDev()
        self._news.tell()
        self._sources.start()

    def sip_close(self) -> None:
        """Let go of everything that belongs to the stack."""
        self._sources.stop()
        self.recordings.sip_close()
        self._player.sip_close()
        self._tones.sip_close()

    def sip_prefer(self, preference: Preference) -> None:
        """Use these devices from now on, in a running call, too."""
        self._devices.preference = preference
        self._settle()

    def sip_look_again(self) -> None:
        """Devices have come or gone, or may have: look, and move to the best one."""
        self._devices.sip_look()
        self._settle()

    def sip_device_failed(self, index: int, *, is_microphone: bool) -> None:
        """The device in use broke off. Taken up by `sip_serve`: told by a callback of the stack,
        in which the device must not be closed."""
        self._broken.append((index, is_microphone))

    def sip_carry_out(self, command: cmd.SoundCommand) -> None:
        """Do what is asked of the sound as a whole."""
        match command:
            case cmd.PreferAudioDevices(microphones, speakers, ringers):
                self.sip_prefer(Preference(microphones, speakers, ringers))
                self._news.tell_again()
            case cmd.SetVolume():
                self._loudness.volume = command
                self._loudness.sip_apply(self._devices.use)
            case cmd.ShowLevels(on):
                self._shows_levels = on
            case cmd.TuneSound():
                self._tune(command)
            case cmd.TryBell():
                self._bell_until = time.monotonic() + BELL_SECONDS
                self._is_asked = True
            case cmd.PlayRecording(path, at_seconds, is_paused):
                self._player.sip_play(path, at_seconds, is_paused=is_paused)
                self._is_asked = True
            case cmd.StopPlaying():
                self._player.sip_stop()
                self._is_asked = True
            case cmd.ListAudioDevices():
                self.sip_look_again()
                self._news.tell_again()

    def sip_watch(self) -> None:
        """Do what time asks for: levels, and the files of recordings."""
        if self._shows_levels and self._levels.is_due():
            attempt(functools.partial(self._loudness.sip_tell, self._devices.use))
        attempt(self._player.sip_watch)
        if self.recordings.is_busy and self._files.is_due():
            self.recordings.sip_watch()

    def seconds_to_next(self) -> float | None:
        """How long until there is something to do; None: nothing but what commands ask for."""
        if self._is_asked:
            return 0.0
        if self._devices.use is Use.NOTHING and not self.recordings.is_busy:
            return None
        waits = [DEVICE_SECONDS]
        if self._shows_levels:
            waits.append(self._levels.seconds_to_next())
        if self._player.is_playing:
            waits.append(self._player.seconds_to_next())
        if self.recordings.is_busy:
            waits.append(self._files.seconds_to_next())
        return min(waits)

    def sip_serve(self, states: frozenset[CallState], *, wants_ringback: bool) -> None:
        """Have open what calls in these states need, and sound the tone they ask for."""
        while self._broken:
            index, is_microphone = self._broken.popleft()
            self._devices.sip_failed(index, is_microphone=is_microphone)
            if not self._broken:
                attempt(self._settle)
        self._is_asked = False
        if not leave_room(states):
            self._player.sip_give_way()
        wants_bell = time.monotonic() < self._bell_until
        plays = self._player.is_playing
        use = needed_use(states, wants_bell=wants_bell, plays=plays)
        attempt(functools.partial(self._use, use))
        if self._devices.use is not Use.RINGING:
            self._player.sip_hear(is_silent=self._devices.open.is_silent)
        tone = needed_tone(states, wants_ringback=wants_ringback)
        if use is Use.RINGING and wants_bell:
            tone = Tone.BELL
        if time.monotonic() < self._attention_until:
            tone = Tone.ATTENTION
        attempt(lambda: self._tones.sip_play(None if self._devices.open.is_silent else tone))

    def sip_call_attention(self, seconds: float) -> None:
        """Sound a tone for so long that says: this room is about to be heard."""
        self._attention_until = time.monotonic() + seconds

    # -- asked by calls ---------------------------------------------------------------------

    def sip_prepare(self) -> None:
        """A call is about to be placed: the stack wants a device before the INVITE."""
        self._use(Use.TALKING)

    def sip_connect(self, key: str, audio: pj.AudioMedia, *, muted: bool) -> None:
        """Let a call hear the microphone (unless muted) and be heard, and be recorded."""
        self._use(Use.TALKING)
        if not muted:
            self._stack.getCaptureDevMedia().startTransmit(audio)
        audio.startTransmit(self._stack.getPlaybackDevMedia())
        self.recordings.sip_connect(key, audio, muted=muted)

    def sip_mute(self, key: str, audio: pj.AudioMedia, *, muted: bool) -> None:
        """Take the microphone out of a running call and its recording, or let it in."""
        microphone = self._stack.getCaptureDevMedia()
        if muted:
            microphone.stopTransmit(audio)
        else:
            microphone.startTransmit(audio)
        self.recordings.sip_mute(key, muted=muted)

    def sip_silence(self, key: str, audio: pj.AudioMedia) -> None:
        """Cut a call's sound both ways, though its media runs: it hears nobody, nobody hears it."""
        self._stack.getCaptureDevMedia().stopTransmit(audio)
        audio.stopTransmit(self._stack.getPlaybackDevMedia())
        self.sip_part(key)

    def sip_part(self, key: str) -> None:
        """A call carries no sound for now: what is said here is none of its recording's."""
        self.recordings.sip_part(key)

    def sip_forget(self, key: str) -> None:
        """A call is over: so is its recording."""
        self.recordings.sip_forget(key)

    # -- inside -----------------------------------------------------------------------------

    def _tune(self, wish: cmd.TuneSound) -> None:
        tail_ms = self._echo_ms if wish.echo_cancellation else 0
        attempt(functools.partial(self._stack.setEcOptions, tail_ms, 0))
        order_codecs(wish.codecs)

    def _use(self, use: Use) -> None:
        """Open what is needed. A change is told, so that nobody talks into a dead microphone."""
        if use is self._devices.use:
            return
        if use is Use.NOTHING:
            self._tones.sip_play(None)
        self._devices.sip_use(use)
        self._loudness.sip_apply(self._devices.use)
        self._news.tell()

    def _settle(self) -> None:
        """Other devices may be the best ones now."""
        if self._devices.sip_use(self._devices.use):
            self._loudness.sip_apply(self._devices.use)
        self._news.tell()
