"""Things that are done every so often by a loop that wakes up at any time."""

from __future__ import annotations

import time


class Rhythm:
    """Says when the next beat is due; beats that were missed are left out."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._next = 0.0

    def is_due(self) -> bool:
        """Whether a beat is due, which it then no longer is."""
        now = time.monotonic()
        if now < self._next:
            return False
        self._next = now + self._seconds
        return True

    def seconds_to_next(self) -> float:
        """How long until `is_due` says yes; 0 when it would at once."""
        return max(0.0, self._next - time.monotonic())
