"""Gives free memory back to the system after the calls: the C library keeps it for later.

1,000 calls, six at a time, left 27 MB of whole free pages behind (docs/benchmarks.md).
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable

QUIET_SECONDS = 33.0
"""After the last call; the stack keeps its transactions for 32 s (RFC 3261 §17, timers B and J)."""


def give_back() -> None:
    """Give whole free pages back; a few milliseconds. Only glibc keeps any."""
    if sys.platform == "linux":
        import ctypes

        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # musl has none
        if trim is not None:
            trim(0)


class FreeMemory:
    """Knows when it is time for it. One thread."""

    def __init__(
        self, quiet_seconds: float = QUIET_SECONDS, act: Callable[[], None] = give_back
    ) -> None:
        self._quiet_seconds = quiet_seconds
        self._act = act
        self._has_calls = False
        self._due: float | None = None

    def look(self, *, has_calls: bool) -> None:
        """Take in whether there are calls now; give back once there have been none for a while."""
        now = time.monotonic()
        if has_calls:
            self._due = None
        elif self._has_calls:
            self._due = now + self._quiet_seconds
        self._has_calls = has_calls
        if self._due is not None and now >= self._due:
            self._due = None
            self._act()

    def seconds_to_next(self) -> float | None:
        """How long until `look` has something to do; None for never."""
        return None if self._due is None else max(0.0, self._due - time.monotonic())
