"""What rows and pop show of calls, and what dropping one would do."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from assistant.presenters.views.contacts import CallerChoice
from assistant.presenters.views.marks import Tone
from assistant.presenters.views.sound import QualityView
from sip.actions import CallAction


@dataclass(frozen=True, slots=True)
class CallView:
    """An active call as its row shows it; the running time is added by whoever has a clock."""

    key: str
    title: str
    subtitle: str
    initials: str
    state_word: str
    tone: Tone
    actions: frozenset[CallAction]
    number: str = ""
    badge: str = ""
    """For instance *internal*; empty for none."""
    note: str = ""
    """One more sentence, for instance who refused a transfer."""
    note_tone: Tone = Tone.NEUTRAL
    is_muted: bool = False
    is_recorded: bool = False
    """A recording is open, paused or not."""
    is_recording_paused: bool = False
    quality: QualityView | None = None
    """How well it sounds; None before that is known, and while nobody talks."""
    connected_at: datetime | None = None
    """Since when the row's time runs, UTC: the talk, or while the line is away; None for none."""

    @property
    def is_draggable(self) -> bool:
        """Whether the row can be dragged onto a colleague."""
        return CallAction.TRANSFER in self.actions


@dataclass(frozen=True, slots=True)
class DropVerdict:
    """What dropping a call on a colleague would do, in words, and whether it may be done."""

    is_allowed: bool
    sentence: str
    target: str = ""


@dataclass(frozen=True, slots=True)
class PopCallView:
    """One ringing call as the pop shows it. All text is plain."""

    key: str
    title: str
    initials: str
    number: str
    company: str = ""
    badge: str = ""
    reason: str = ""
    """Why the contact matched, or that nobody is known under this number."""
    matches: tuple[str, ...] = ()
    """Further contacts under this number."""
    transferred_by: str = ""
    returned: str = ""
    """That the call came back from a colleague who did not take it; more urgent than the rest."""
    actions: frozenset[CallAction] = frozenset()
    choices: tuple[CallerChoice, ...] = ()
    """What can be said of who it is."""


@dataclass(frozen=True, slots=True)
class PopView:
    """All calls that ring, the longest-ringing first; never empty."""

    calls: tuple[PopCallView, ...]
