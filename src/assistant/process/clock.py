"""The time, injected wherever it is asked for, so that tests need not wait."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

Clock = Callable[[], datetime]


def utc_now() -> datetime:
    """Now, UTC."""
    return datetime.now(UTC)
