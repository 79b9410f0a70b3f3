"""How long to wait before the next attempt to reach the PBX; free of Qt."""

from __future__ import annotations

from collections.abc import Callable

FIRST_SECONDS = 0.25
CEILING_SECONDS = 2.0
LATE_CEILING_SECONDS = 3.0
PATIENCE_SECONDS = 120.0
FLOOR_SECONDS = 0.1


class Backoff:
    """Exponential delays with full jitter: each is anywhere between 0.1 s and its ceiling.

    Ceilings are 0.25, 0.5, 1, 2, 2 … s, and 3 s once the outage has lasted two minutes. They
    stay this low because the panel must be right within 5 s of the PBX's return: the wait, TLS,
    login and snapshot together. Full jitter keeps 500 desks that lost the same PBX in the same
    instant from coming back together: on average 500 attempts a second after the first second,
    320 after two minutes, each one SYN and one RST while nothing listens.
    """

    def __init__(self, random: Callable[[], float]) -> None:
        self._random = random
        self._attempts = 0

    def next_seconds(self, outage_seconds: float = 0.0) -> float:
        """The delay before the next attempt, when the outage has lasted this long."""
        late = outage_seconds >= PATIENCE_SECONDS
        highest = LATE_CEILING_SECONDS if late else CEILING_SECONDS
        ceiling = min(highest, FIRST_SECONDS * 2.0 ** min(self._attempts, 16))
        self._attempts += 1
        return FLOOR_SECONDS + (ceiling - FLOOR_SECONDS) * self._random()

    def reset(self) -> None:
        """Start again with the shortest ceiling: the link has proved to hold."""
        self._attempts = 0
