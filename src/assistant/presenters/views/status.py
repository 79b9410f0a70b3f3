"""What the corner of the window, the notices and the tray show."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, unique

from assistant.presenters.views.marks import Tone


@dataclass(frozen=True, slots=True)
class RegistrationView:
    """The line's state in the window's corner."""

    word: str
    detail: str
    """A sentence on what is wrong and what happens next; empty when all is well."""
    tone: Tone
    account: str = ""


@dataclass(frozen=True, slots=True)
class NoticeView:
    """A sentence for the user in the window's bar."""

    key: str
    text: str
    is_error: bool = False
    details: tuple[str, ...] = ()
    redial: str = ""
    """What its button dials; empty for no button."""
    button: str = ""
    """Words of a button that answers it; empty for none."""


@unique
class TrayState(Enum):
    """What the tray icon tells; the more urgent wins."""

    OFFLINE = "offline"
    REGISTERED = "registered"
    IN_CALL = "in_call"
    RINGING = "ringing"


@dataclass(frozen=True, slots=True)
class TrayView:
    """The tray icon, its tooltip and what its menu offers."""

    state: TrayState
    tooltip: str
    missed: int = 0
    answer_key: str = ""
    """The ringing call that *Answer* takes; empty for none."""
    reject_key: str = ""
    hang_up_key: str = ""
    mute_key: str = ""
    is_muted: bool = False
