"""When to try again: growing, capped and jittered waits, so that many desks do not storm a PBX."""

from __future__ import annotations

import random
from dataclasses import dataclass, field


@dataclass(slots=True)
class Backoff:
    """Waits in seconds: the first one short, each next twice as long up to `cap_seconds`.

    Each wait is drawn evenly from its upper half, so that 500 desks that lost the same PBX at
    the same moment come back spread out.
    """

    first_seconds: float = 1.0
    cap_seconds: float = 30.0
    rng: random.Random = field(default_factory=random.Random)
    _failures: int = 0

    def next_wait(self) -> float:
        """The wait before the next attempt; counts one more failure."""
        full = min(self.cap_seconds, self.first_seconds * 2.0 ** min(self._failures, 16))
        self._failures += 1
        return full * (0.5 + self.rng.random() / 2)

    def reset(self) -> None:
        """An attempt succeeded."""
        self._failures = 0
