"""The tones that this phone makes itself: the bell, and ringback."""

from __future__ import annotations

from enum import Enum, unique
from typing import NamedTuple

import pjsua2 as pj


class _Cadence(NamedTuple):
    """Frequencies in Hz, each sounding for `on_ms`; then `pause_ms` of silence."""

    hertz: tuple[int, ...]
    on_ms: int
    pause_ms: int


@unique
class Tone(Enum):
    """What is heard, again and again until it is stopped."""

    BELL = _Cadence((784, 988), 400, 1600)
    """A call comes in."""
    ATTENTION = _Cadence((880,), 150, 100)
    """This room is about to be heard: an intercom call was answered."""
    RINGBACK = _Cadence((425,), 1000, 4000)
    """The other side rings."""


class Tones:
    """At most one tone at a time, into the loudspeaker. SIP thread only."""

    def __init__(self, devices: pj.AudDevManager) -> None:
        self._devices = devices
        self._generators: dict[Tone, pj.ToneGenerator] = {}
        self.playing: Tone | None = None

    def sip_play(self, tone: Tone | None) -> None:
        """Sound this one instead of what sounds now; None: be silent."""
        if tone is self.playing:
            return
        speaker = self._devices.getPlaybackDevMedia()
        if self.playing is not None:
            generator = self._generators[self.playing]
            self.playing = None
            generator.stop()
            generator.stopTransmit(speaker)
        if tone is not None:
            generator = self._generators.get(tone) or self._make(tone)
            generator.play(_descriptors(tone.value), True)
            generator.startTransmit(speaker)
            self.playing = tone

    def sip_close(self) -> None:
        """Let go of everything that belongs to the stack."""
        self.playing = None
        self._generators.clear()

    def _make(self, tone: Tone) -> pj.ToneGenerator:
        generator = pj.ToneGenerator()
        generator.createToneGenerator()
        self._generators[tone] = generator
        return generator


def _descriptors(cadence: _Cadence) -> pj.ToneDescVector:
    vector = pj.ToneDescVector()
    for place, hertz in enumerate(cadence.hertz, start=1):
        descriptor = pj.ToneDesc()
        descriptor.freq1, descriptor.freq2 = hertz, 0
        descriptor.on_msec = cadence.on_ms
        descriptor.off_msec = cadence.pause_ms if place == len(cadence.hertz) else 0
        vector.append(descriptor)
    return vector
