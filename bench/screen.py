"""The X server's own picture memory: what stands on the screen, read without asking anybody."""

from __future__ import annotations

import mmap
import random
import struct
import time
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

POLL_SECONDS = 0.0005
"""Between two looks at the screen; the error of every painting time is about as large."""
SAMPLES = 200
_XWD_HEADER = struct.Struct(">25I")


@dataclass(frozen=True, slots=True)
class Area:
    """A rectangle of the screen in pixels."""

    left: int
    top: int
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Reference:
    """Places of the screen and the pixels that were there, each with its left neighbour.

    Only places where the two differ are taken: edges of letters and lines. So a window that is
    there but still blank has none of them.
    """

    pairs: tuple[tuple[int, int, int], ...]
    """Index of the pixel, its value, its left neighbour's value."""

    def __len__(self) -> int:
        return len(self.pairs)


class Screen:
    """The picture memory of an Xvfb that was started with `-fbdir`."""

    def __init__(self, folder: Path) -> None:
        with (folder / "Xvfb_screen0").open("rb") as file:
            memory = mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ)
        header = _XWD_HEADER.unpack_from(memory)
        self.width, self.height = header[4], header[5]
        self._stride = header[12] // 4
        begin = header[0] + header[19] * 12
        self._pixels = memoryview(memory)[begin : begin + header[12] * self.height].cast("I")

    @property
    def whole(self) -> Area:
        """All of it."""
        return Area(0, 0, self.width, self.height)

    def picture(self) -> memoryview:
        """A copy of all pixels, row by row."""
        return memoryview(self._pixels.tobytes()).cast("I")

    def edges(self, picture: memoryview, area: Area) -> set[int]:
        """Indices within `area` at which a picture's pixel differs from its left neighbour."""
        found: set[int] = set()
        for row in range(area.top, area.top + area.height):
            begin = row * self._stride + area.left
            line = picture[begin : begin + area.width]
            changes = enumerate(pairwise(line), start=begin + 1)
            found.update(place for place, (before, here) in changes if before != here)
        return found

    def reference(self, picture: memoryview, places: Iterable[int]) -> Reference:
        """A sample of these places, to look for from now on."""
        chosen = sorted(places)
        if len(chosen) > SAMPLES:
            chosen = random.Random(3).sample(chosen, SAMPLES)
        return Reference(tuple((place, picture[place], picture[place - 1]) for place in chosen))

    def share(self, reference: Reference) -> float:
        """How much of a reference stands on the screen now, from 0 to 1."""
        pixels = self._pixels
        found = sum(
            pixels[place] == here and pixels[place - 1] == before
            for place, here, before in reference.pairs
        )
        return found / len(reference)

    def wait_for(self, references: Iterable[Reference], share: float, seconds: float) -> int | None:
        """When (ns since the epoch) so much of any of them stood there first; None if never."""
        wanted = tuple(references)
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            now = time.time_ns()
            if any(self.share(one) >= share for one in wanted):
                return now
            time.sleep(POLL_SECONDS)
        return None

    def wait_until_gone(self, references: Iterable[Reference], seconds: float) -> bool:
        """Whether less than a third of each is left within that time."""
        wanted = tuple(references)
        deadline = time.monotonic() + seconds
        while any(self.share(one) > 1 / 3 for one in wanted):
            if time.monotonic() > deadline:
                return False
            time.sleep(0.02)
        return True
