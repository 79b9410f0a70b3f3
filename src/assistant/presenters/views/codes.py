"""What menus offer of the PBX's codes, and what is wished for by them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, unique


@unique
class CodeFeature(Enum):
    """What the PBX does for a code."""

    PICK_UP = "pick_up"
    """Take the call that rings at a colleague; without a target: at anybody of the group."""
    INTERCOM = "intercom"
    DIAL_WITHHELD = "dial_withheld"
    """Call without showing the own number."""
    PARK = "park"
    RETRIEVE = "retrieve"
    CONFERENCE_ROOM = "conference_room"


@dataclass(frozen=True, slots=True)
class CodeWish:
    """A click in a menu; `target` is an extension, a slot, or nothing."""

    feature: CodeFeature
    target: str = ""
    key: str = ""
    """The call that is meant; empty: the one that talks, else the held one."""


@dataclass(frozen=True, slots=True)
class ParkedView:
    """A parked caller's line in a menu, and the row in the calls."""

    slot: str
    words: str
    """All of it."""
    who: str = ""
    detail: str = ""
    """Since when, or that nobody knows whether that is so still."""
    is_own: bool = False
    """Parked by this desk."""


@dataclass(frozen=True, slots=True)
class CodesView:
    """What can be offered now."""

    features: frozenset[CodeFeature] = frozenset()
    parked: tuple[ParkedView, ...] = ()
