"""What a row of the history shows."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, unique


@unique
class HistoryMark(Enum):
    """The sign before a row of the history."""

    RECEIVED = "received"
    MISSED = "missed"
    DIALED = "dialed"
    NOT_REACHED = "not_reached"
    REJECTED = "rejected"
    DEFLECTED = "deflected"
    BLOCKED = "blocked"
    ELSEWHERE = "elsewhere"
    UNFINISHED = "unfinished"


@dataclass(frozen=True, slots=True)
class HistoryRowView:
    """A call of the history."""

    key: str
    mark: HistoryMark
    title: str
    subtitle: str
    when: str
    duration: str
    number: str
    """What a double-click dials; empty when the caller was anonymous."""
    accessible: str
