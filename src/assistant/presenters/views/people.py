"""What tiles and the type-ahead list show of colleagues and contacts."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, unique

from assistant.presenters.views.marks import Lamp


@dataclass(frozen=True, slots=True)
class ColleagueView:
    """A colleague's tile."""

    extension: str
    name: str
    department: str
    initials: str
    lamp: Lamp
    state_word: str
    accessible: str
    is_self: bool = False


@dataclass(frozen=True, slots=True)
class SectionView:
    """The heading of a group of tiles."""

    key: str
    title: str
    detail: str
    accessible: str


@unique
class SuggestionKind(Enum):
    """Where a suggestion comes from."""

    COLLEAGUE = "colleague"
    CONTACT = "contact"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class SuggestionView:
    """A line of the type-ahead list; `target` is what is dialed or transferred to."""

    target: str
    title: str
    subtitle: str
    kind: SuggestionKind
    initials: str = ""
    lamp: Lamp | None = None
    is_allowed: bool = True
    hint: str = ""
    """Why it cannot be chosen, or what choosing does."""
