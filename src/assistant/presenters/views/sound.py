"""What is shown of sound: how good a call is, a recording that plays, and the devices."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, unique


@unique
class QualityLevel(Enum):
    """How well a call sounds, as its sign tells it."""

    GOOD = "good"
    POOR = "poor"
    BAD = "bad"


@dataclass(frozen=True, slots=True)
class QualityView:
    """The sign on a call's card."""

    level: QualityLevel
    word: str
    """For screen readers, for instance *good sound*."""
    details: str
    """The figures, a line each."""


@dataclass(frozen=True, slots=True)
class PlayerView:
    """A recording in the player under the history."""

    title: str
    is_playing: bool
    position_seconds: float
    length_seconds: float
    times: str
    """For instance ``00:12 / 01:30``."""
    problem: str = ""
    """Why it does not play, as a sentence."""
    can_play: bool = True
