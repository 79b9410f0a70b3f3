"""Finding a tone in recorded sound: level at a frequency, and stretches of silence."""

from __future__ import annotations

import math
from array import array
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

FRAME_SECONDS = 0.02
BLOCK_SECONDS = 0.1
"""Tones are measured block by block: one lost packet shifts the phase for the rest."""
SILENCE_DBFS = -60.0
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

    @property
    def seconds(self) -> float:
        return len(self.samples) / self.rate

    def last(self, seconds: float) -> Recording:
        """The newest `seconds` of it."""
        return Recording(self.samples[-int(seconds * self.rate) :], self.rate)

    def level_at(self, hertz: float) -> float:
        """dBFS of the component at `hertz`, over all blocks of the recording."""
        return decibels(math.sqrt(self._power_at(hertz)))

    def level(self) -> float:
        """dBFS (RMS) of everything in it."""
        return decibels(_rms(self.samples))

    def purity_at(self, hertz: float) -> float:
        """The share (0..1) of all power that the tone at `hertz` carries."""
        total = _rms(self.samples) ** 2
        return self._power_at(hertz) / 2 / total if total else 0.0

    def loudest(self, candidates: tuple[float, ...]) -> float:
        """Which of these frequencies is strongest."""
        return max(candidates, key=self.level_at)

    def gaps(self, shortest_seconds: float = 0.06) -> list[tuple[float, float]]:
        """Silent stretches as (start, length) in seconds, between the first and last sound."""
        size = int(FRAME_SECONDS * self.rate)
        loud = [
            index
            for index in range(len(self.samples) // size)
            if decibels(_rms(self.samples[index * size : (index + 1) * size])) > SILENCE_DBFS
        ]
        stretches = [
            ((first + 1) * FRAME_SECONDS, (second - first - 1) * FRAME_SECONDS)
            for first, second in pairwise(loud)
        ]
        return [stretch for stretch in stretches if stretch[1] >= shortest_seconds]

    def _power_at(self, hertz: float) -> float:
        """Mean square of the blocks' amplitudes at `hertz`."""
        size = int(BLOCK_SECONDS * self.rate)
        starts = range(0, max(len(self.samples) - size, 0) + 1, size)
        blocks = [self.samples[start : start + size] for start in starts]
        return sum(amplitude_at(block, self.rate, hertz) ** 2 for block in blocks) / len(blocks)


def _rms(samples: array[int]) -> float:
    if not samples:
        return 0.0
    return math.sqrt(sum(sample * sample for sample in samples) / len(samples)) / 32768
