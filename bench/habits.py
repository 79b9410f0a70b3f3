"""What the soaked phone does with its calls: takes, holds, resumes, refuses and ends them."""

from __future__ import annotations

import random

from sip.commands import Answer, HangUp, Hold, Reject, Resume, SipCommand


class Habits:
    """What this phone does with each call; the same for the same seed."""

    def __init__(self, seed: int = 1) -> None:
        self._random = random.Random(seed)

    def on_ring(self, key: str) -> list[tuple[float, SipCommand]]:
        """Most calls are taken soon, a few are refused."""
        if self._random.random() < 0.04:
            return [(0.1, Reject(key))]
        return [(self._random.uniform(0.0, 0.3), Answer(key))]

    def on_connect(self, key: str) -> list[tuple[float, SipCommand]]:
        """A third is held and resumed; most are ended by us, the rest by the caller."""
        plan: list[tuple[float, SipCommand]] = []
        if self._random.random() < 0.33:
            plan += [(0.1, Hold(key)), (0.4, Resume(key))]
        if self._random.random() < 0.6:
            plan.append((self._random.uniform(0.3, 0.8), HangUp(key)))
        return plan
