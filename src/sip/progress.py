"""Whether a file that is played is over, from the places where the stack says that it is."""

from __future__ import annotations

LOOK_SECONDS = 0.2
"""How often somebody looks."""
STILL = 8
"""Looks without any progress after which a file is over whose end is that near."""
LONGEST_STANDSTILL_SECONDS = 10.0
"""How long it may stand before it counts as over, wherever it is."""


class Progress:
    """The course of one file that is played.

    At its end the stack puts it back to its beginning, which a look may miss in a short file. One
    that stands need not be over: without a microphone the loudspeaker clocks the stack's bridge,
    and a sound server takes seconds of sound at once from a device just opened, then nothing.
    """

    def __init__(self, length_seconds: float) -> None:
        self._length = length_seconds
        self._at = 0.0
        self._still = 0

    def begin(self, at_seconds: float) -> None:
        """It plays from there."""
        self._at, self._still = at_seconds, 0

    def is_over(self, at_seconds: float) -> bool:
        """One look: whether it has come to its end, standing there now."""
        if at_seconds != self._at:
            is_back = at_seconds < self._at
            self.begin(at_seconds)
            return is_back
        self._still += 1
        rest = min(self._length - self._at, LONGEST_STANDSTILL_SECONDS)
        return self._still > STILL + rest / LOOK_SECONDS
