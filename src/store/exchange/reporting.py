"""How a long work tells how far it is, and how it learns that nobody wants it any more."""

from __future__ import annotations

import time
from collections.abc import Callable

from store.exchange.shapes import Progress, Stage

OnProgress = Callable[[Progress], None]
IsCancelled = Callable[[], bool]


class Reporter:
    """Tells progress some times a second: each call costs the main thread a repaint."""

    EVERY_SECONDS = 0.05

    def __init__(self, on_progress: OnProgress) -> None:
        self._on_progress = on_progress
        self._next = 0.0

    def tell(self, stage: Stage, done: int, total: int) -> None:
        """Tell it when it is time."""
        now = time.monotonic()
        if now >= self._next:
            self._next = now + self.EVERY_SECONDS
            self._on_progress(Progress(stage, done, total))
