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
    recording: str = ""
    """The path of its recording; whether the file is still there is seen when it plays."""
    sound: str = ""
    """How well it sounded, in lines; empty when nothing was heard."""


@dataclass(frozen=True, slots=True)
class CallDetailsView:
    """All that is known of a call of the history."""

    title: str
    rows: tuple[tuple[str, str], ...]
    """Name and value, in the order they are shown."""
