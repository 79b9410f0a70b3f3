"""What the queues panel shows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from assistant.presenters.views.marks import Lamp, Tone


@dataclass(frozen=True, slots=True)
class QueueView:
    """The heading of a queue."""

    number: str
    name: str
    detail: str
    """How many wait, in words."""
    tone: Tone
    accessible: str


@dataclass(frozen=True, slots=True)
class WaitingView:
    """A caller who waits in a queue; the running wait is added by whoever has a clock."""

    key: str
    position: int
    title: str
    subtitle: str
    number: str
    """What is dialed; empty when withheld."""
    waiting_since: datetime | None
    """None when nobody knows whether the caller still waits."""
    accessible: str


@dataclass(frozen=True, slots=True)
class MemberView:
    """A member of a queue."""

    extension: str
    name: str
    lamp: Lamp
    state_word: str
    accessible: str
