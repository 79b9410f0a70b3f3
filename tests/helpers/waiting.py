"""Waiting for conditions: the tests never sleep for a fixed time."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")
SOON = 8.0
"""Seconds that tests give to what happens at once on a machine with nothing else to do."""


class NotInTimeError(AssertionError):
    """A condition did not come true within its time; a test failure, not an error."""


def wait_until(
    condition: Callable[[], T | None],
    seconds: float,
    what: str,
    *,
    every_seconds: float = 0.05,
    explain: Callable[[], str] | None = None,
) -> T:
    """The first truthy value of `condition`, asked again and again for up to `seconds`.

    Raises `NotInTimeError` that names `what` was waited for, with what `explain` adds.
    """
    deadline = time.monotonic() + seconds
    while True:
        value = condition()
        if value:
            return value
        if time.monotonic() >= deadline:
            break
        time.sleep(every_seconds)
    lines = [f"waited {seconds:g} s in vain for: {what}", f"last seen: {value!r}"]
    if explain is not None:
        lines.append(explain())
    raise NotInTimeError("\n".join(lines))


def stays_true(condition: Callable[[], object], seconds: float, what: str) -> None:
    """Assert that `condition` holds for the whole of `seconds`: the proof that nothing happened."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        assert condition(), f"did not stay true for {seconds:g} s: {what}"
        time.sleep(0.05)
