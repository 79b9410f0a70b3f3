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


@unique
class SoundUse(Enum):
    """What a device is for."""

    MICROPHONE = "microphone"
    SPEAKER = "speaker"
    RINGER = "ringer"


@dataclass(frozen=True, slots=True)
class OrderRow:
    """An entry of a list that the user puts into an order."""

    key: str
    label: str
    note: str = ""
    is_used: bool = False
    is_dim: bool = False
    """It is not here, or nothing uses it."""
    can_remove: bool = False
    is_on: bool | None = None
    """Whether its box is ticked; None for no box."""


@dataclass(frozen=True, slots=True)
class DevicesView:
    """The devices for one use, the best first."""

    rows: tuple[OrderRow, ...]
    percent: int
    """How loud: 100 is as it comes."""
    used: str
    """The one in use by its name for people; empty for none."""


@dataclass(frozen=True, slots=True)
class SoundView:
    """All that the page of sound shows."""

    devices: dict[SoundUse, DevicesView]
    rings_apart: bool
    cancels_echo: bool
    codecs: tuple[OrderRow, ...]
    intercom: tuple[OrderRow, ...]
    """Whose intercom calls are answered by themselves."""
    is_off: bool = False
    """The settings say that no device is used at all."""
