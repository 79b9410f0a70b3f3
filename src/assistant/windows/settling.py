"""A moment's patience after the call that a click or key meant was swapped for another."""

from __future__ import annotations

import time
from collections.abc import Callable

from assistant.presenters.views import CallAction

SETTLE_SECONDS = 0.4
"""Who aims at a button or key cannot take the aim back faster than this."""

GUARDED = frozenset({CallAction.ANSWER, CallAction.REJECT, CallAction.HANG_UP})
"""What cannot be taken back."""


class Settling:
    """Knows whether what is offered has changed by itself just now. One for each offer."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self.clock = clock
        self.key = ""
        """The call that is meant now."""
        self._until = 0.0

    def show(self, key: str, *, by_user: bool = False) -> None:
        """The offer means the call `key` now, none when empty; `by_user`: they brought it about."""
        if key == self.key:
            return
        if self.is_settling or (self.key and not by_user):
            self.begin()
        self.key = key

    def begin(self) -> None:
        """What stands under the pointer changed."""
        self._until = self.clock() + SETTLE_SECONDS

    @property
    def is_settling(self) -> bool:
        """Whether a click or key now was meant for the call before."""
        return self.clock() < self._until
