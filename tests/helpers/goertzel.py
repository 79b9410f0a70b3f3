"""Finding tones in recorded sound: how loud, how pure, in which stretches."""

from __future__ import annotations

import math
import wave
from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

FRAME_SECONDS = 0.02
BLOCK_SECONDS = 0.1
"""Tones are measured block by block: one lost packet shifts the phase for the rest."""
SILENCE_DBFS = -50.0
"""Below this a frame counts as silent; codec noise of G.711 lies near -72 dBFS."""


def amplitude_at(samples: array[int], rate: int, hertz: float) -> float:
    """The amplitude (0..1 of full scale) of the component at `hertz`: Goertzel's algorithm."""
    count = len(samples)
    if not count:
        return 0.0
    omega = 2 * math.pi * hertz / rate
    coefficient = 2 * math.cos(omega)
    before, last = 0.0, 0.0
    for sample in samples:
        before, last = last, sample + coefficient * last - before
    power = last * last + before * before - coefficient * last * before
    return 2 * math.sqrt(max(power, 0.0)) / count / 32768


def decibels(amplitude: float) -> float:
    """dB relative to full scale; -120 for silence."""
    return 20 * math.log10(amplitude) if amplitude > 1e-6 else -120.0


@dataclass(frozen=True, slots=True)
class Recording:
    """Mono 16-bit sound."""

    samples: array[int]
    rate: int

    @classmethod
    def from_raw(cls, path: Path, rate: int) -> Recording:
        """Raw native-endian 16-bit samples, as `parec` writes them; half a sample is dropped."""
        content = path.read_bytes()
        samples = array("h")
        samples.frombytes(content[: len(content) // 2 * 2])
        return cls(samples, rate)

    @classmethod
    def from_wav(cls, path: Path) -> Recording:
        """What a player would play."""
        with wave.open(str(path)) as file:
            samples = array("h")
            samples.frombytes(file.readframes(file.getnframes()))
            return cls(samples, file.getframerate())

    @property
    def seconds(self) -> float:
        """How long it is."""
        return len(self.samples) / self.rate

    def part(self, start_seconds: float, seconds: float) -> Recording:
        """A piece of it; a negative start counts from the end."""
        start = int(start_seconds * self.rate)
        start = start if start >= 0 else max(len(self.samples) + start, 0)
        return Recording(self.samples[start : start + int(seconds * self.rate)], self.rate)

    def level(self) -> float:
        """dBFS (RMS) of everything in it."""
        return decibels(_rms(self.samples))

    def level_at(self, hertz: float) -> float:
        """dBFS of the component at `hertz`, over all blocks of the recording."""
        return decibels(math.sqrt(self._power_at(hertz)))

    def purity_at(self, hertz: float) -> float:
        """The share (0..1) of all power that the tone at `hertz` carries."""
        total = _rms(self.samples) ** 2
        return self._power_at(hertz) / 2 / total if total else 0.0

    def loudest(self, candidates: tuple[float, ...]) -> float:
        """Which of these frequencies is strongest."""
        return max(candidates, key=self.level_at)

    def sounds(self, shortest_seconds: float = 0.06) -> list[Recording]:
        """The stretches that are not silent."""
        return [
            self.part(start, length)
            for is_loud, start, length in self._stretches()
            if is_loud and length >= shortest_seconds
        ]

    def gaps(
        self, shortest_seconds: float = 0.06, frame_seconds: float = FRAME_SECONDS
    ) -> list[tuple[float, float]]:
        """Silent stretches between sounds as (start, length) in seconds, to a frame's exactness."""
        return [
            (start, length)
            for is_loud, start, length in list(self._stretches(frame_seconds))[1:-1]
            if not is_loud and length >= shortest_seconds
        ]

    def _stretches(
        self, frame_seconds: float = FRAME_SECONDS
    ) -> Iterator[tuple[bool, float, float]]:
        """(is loud, start, length) in seconds, one after the other."""
        size = int(frame_seconds * self.rate)
        loud = (
            decibels(_rms(self.samples[start : start + size])) > SILENCE_DBFS
            for start in range(0, len(self.samples) - size + 1, size)
        )
        start = 0
        for is_loud, frames in groupby(loud):
            count = len(list(frames))
            yield is_loud, start * frame_seconds, count * frame_seconds
            start += count

    def _power_at(self, hertz: float) -> float:
        """Mean square of the blocks' amplitudes at `hertz`."""
        size = min(int(BLOCK_SECONDS * self.rate), len(self.samples))
        starts = range(0, len(self.samples) - size + 1, size or 1)
        blocks = [self.samples[start : start + size] for start in starts]
        return sum(amplitude_at(block, self.rate, hertz) ** 2 for block in blocks) / len(blocks)


def _rms(samples: array[int]) -> float:
    if not samples:
        return 0.0
    return math.sqrt(sum(sample * sample for sample in samples) / len(samples)) / 32768
