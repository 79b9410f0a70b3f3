"""When to try again: growing, capped and jittered waits, so that many desks do not storm a PBX."""

from __future__ import annotations

import random
from dataclasses import dataclass, field

SHORTEST_SECONDS = 0.2


@dataclass(slots=True)
class Backoff:
    """Waits in seconds, each drawn evenly between nothing and a limit (full jitter).

    The limit doubles with each failure. For the first `patience_seconds` it stays small, so that
    a PBX that merely restarts has everybody back within seconds; one that stays away longer is
    asked rarely. 500 desks that lost it at the same moment come back spread out.
    """

    first_seconds: float = 1.0
    cap_seconds: float = 5.0
    late_cap_seconds: float = 30.0
    patience_seconds: float = 120.0
    rng: random.Random = field(default_factory=random.Random)
    _failures: int = 0
    _waited: float = 0.0

    def next_wait(self) -> float:
        """The wait before the next attempt; counts one more failure."""
        cap = self.cap_seconds if self._waited < self.patience_seconds else self.late_cap_seconds
        limit = min(cap, self.first_seconds * 2.0 ** min(self._failures, 16))
        self._failures += 1
        wait = max(SHORTEST_SECONDS, self.rng.random() * limit)
        self._waited += wait
        return wait

    def reset(self) -> None:
        """An attempt succeeded."""
        self._failures, self._waited = 0, 0.0
