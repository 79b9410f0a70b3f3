"""Tones and lamps: how a state feels, and how a line is painted."""

from __future__ import annotations

from enum import Enum, unique


@unique
class Tone(Enum):
    """How a state feels; the theme gives each its colour."""

    NEUTRAL = "neutral"
    ACCENT = "accent"
    GOOD = "good"
    WARNING = "warning"
    BAD = "bad"


@unique
class Lamp(Enum):
    """A line's state as it is painted: each has a colour and a shape of its own."""

    UNKNOWN = "unknown"
    AVAILABLE = "available"
    RINGING = "ringing"
    IN_CALL = "in_call"
    INTERNAL_CALL = "internal_call"
    EXTERNAL_CALL = "external_call"
    ON_HOLD = "on_hold"
    AWAY = "away"
    DO_NOT_DISTURB = "do_not_disturb"
    WRAP_UP = "wrap_up"
    PAUSED = "paused"
    NOT_REGISTERED = "not_registered"
    STALE = "stale"
    NOT_PERMITTED = "not_permitted"
