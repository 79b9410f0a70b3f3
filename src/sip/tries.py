"""When the next REGISTER is due, and until when the answer to the latest is awaited."""

from __future__ import annotations

import time
from collections.abc import Callable

from sip.backoff import Backoff

ANSWER_SECONDS = 4.0
"""Without any answer for this long, the user is told, though the stack still waits."""
URGENT_ANSWER_SECONDS = 1.5
"""The same while calls wait for the line: then another REGISTER follows sooner."""
URGENT_RETRY_SECONDS = 1.0
LASTING_RETRY_SECONDS = 300.0
"""After a refusal that only a person can mend."""


class Tries:
    """The times of one account's attempts to register. One thread only."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._backoff = Backoff()
        self._retry_at: float | None = None
        self._answer_by: float | None = None

    @property
    def is_awaiting(self) -> bool:
        """Whether the answer to a REGISTER is awaited."""
        return self._answer_by is not None

    def begin(self, *, is_urgent: bool) -> None:
        """A REGISTER is about to be sent."""
        self._retry_at = None
        wait = URGENT_ANSWER_SECONDS if is_urgent else ANSWER_SECONDS
        self._answer_by = self._clock() + wait

    def succeed(self) -> None:
        """It was answered well: nothing is to be tried again."""
        self.forget()
        self.reset()

    def fail(self, *, is_lasting: bool, is_urgent: bool) -> None:
        """It was not: another one follows by and by, unless one is planned already."""
        self._answer_by = None
        if self._retry_at is None:
            wait = self._wait_after(is_lasting=is_lasting, is_urgent=is_urgent)
            self._retry_at = self._clock() + wait

    def reset(self) -> None:
        """The next failure counts as the first."""
        self._backoff.reset()

    def forget(self) -> None:
        """Nothing is awaited, nothing planned."""
        self._retry_at = self._answer_by = None

    def is_retry_due(self) -> bool:
        """Whether it is time for the planned attempt."""
        return self._retry_at is not None and self._clock() >= self._retry_at

    def is_answer_overdue(self) -> bool:
        """Whether the answer has been awaited for long enough."""
        return self._answer_by is not None and self._clock() >= self._answer_by

    def seconds_to_retry(self) -> float:
        """How long until the planned attempt; 0 when none is."""
        return max(0.0, self._retry_at - self._clock()) if self._retry_at else 0.0

    def next_due(self) -> float | None:
        """When something is to be done, on the clock; None for never."""
        dues = (self._retry_at, self._answer_by)
        return min((due for due in dues if due is not None), default=None)

    def _wait_after(self, *, is_lasting: bool, is_urgent: bool) -> float:
        if is_lasting:
            return LASTING_RETRY_SECONDS
        wait = self._backoff.next_wait()
        return min(wait, URGENT_RETRY_SECONDS) if is_urgent else wait
