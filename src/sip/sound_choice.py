"""Which sound devices to use: the user's order, what is here, and what just failed."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from sip.config import SipConfig
from sip.events import AudioDevice

DEFAULT = ""
"""The name that means: whatever the system uses by default."""


@dataclass(frozen=True, slots=True)
class Preference:
    """Names of devices in the user's order, for each use."""

    microphones: tuple[str, ...] = ()
    speakers: tuple[str, ...] = ()
    ringers: tuple[str, ...] = ()


def preference_of(config: SipConfig) -> Preference:
    """What the phone starts with: the lists, or where there are none, the single names."""
    return Preference(
        config.microphones or wish_for(config.microphone),
        config.speakers or wish_for(config.speaker),
        config.ringers,
    )


def wish_for(name: str) -> tuple[str, ...]:
    """The order of somebody who wants this device; of nobody in particular when empty."""
    return (name,) if name else ()


def choose(
    order: Iterable[str], here: Collection[str], failed: Collection[str], last: Iterable[str] = ()
) -> str | None:
    """The first name of `order` that is `here` and has not failed; then the default, then `last`.

    None when nothing is left to try.
    """
    for name in (*order, DEFAULT, *last):
        is_here = name in here if name else bool(here)
        if is_here and name not in failed:
            return name
    return None


def microphones(devices: Iterable[AudioDevice]) -> Iterator[str]:
    """The names of those that hear."""
    return (device.name for device in devices if device.inputs > 0)


def speakers(devices: Iterable[AudioDevice]) -> Iterator[str]:
    """The names of those that are heard."""
    return (device.name for device in devices if device.outputs > 0)
