"""When a link that closed is tried again: soon after an outage, rarely after a refusal."""

from __future__ import annotations

from collections.abc import Callable

from assistant.pbx.backoff import Backoff
from assistant.pbx.config import LinkTimes
from assistant.pbx.records import LinkProblem

REFUSALS = frozenset(
    {
        *(LinkProblem.WRONG_ACCOUNT, LinkProblem.NO_PASSWORD),
        *(LinkProblem.CERTIFICATE_EXPIRED, LinkProblem.CERTIFICATE_UNTRUSTED),
        *(LinkProblem.CERTIFICATE_WRONG_HOST, LinkProblem.BAD_CA_FILE),
        LinkProblem.PLAIN_NOT_ALLOWED,
    }
)
"""What only a person can mend: tried again rarely, so that no account is locked out."""


class Waits:
    """The waits of one link; free of Qt. `now` is `time.monotonic()`, in seconds."""

    def __init__(self, times: LinkTimes, jitter: Callable[[], float]) -> None:
        """`jitter` gives numbers from 0 to 1."""
        self._times = times
        self._jitter = jitter
        self._backoff = Backoff(jitter)
        self._lost_at = 0.0

    def begin(self, now: float) -> None:
        """The link is wanted from now on."""
        self._lost_at = now
        self._backoff.reset()

    def broke(self, now: float, held_seconds: float) -> None:
        """A link that was up for so long is lost."""
        self._lost_at = now
        if held_seconds >= self._times.steady:
            self._backoff.reset()

    def next_seconds(self, problem: LinkProblem, now: float) -> float:
        """How long to wait before the next attempt, after one that ended by `problem`."""
        if problem in REFUSALS:
            # Spread over a fifth, so that a changed secret is not tried by all desks at once.
            return self._times.refused * (0.9 + 0.2 * self._jitter())
        return self._backoff.next_seconds(now - self._lost_at)
