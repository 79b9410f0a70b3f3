"""View structs: finished words and allowed actions that widgets show without deciding anything."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum, unique

from sip.actions import CallAction as CallAction
from sip.config import Transport as Transport


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
    connected_at: datetime | None = None
    """UTC; None while nobody talks."""

    @property
    def is_draggable(self) -> bool:
        """Whether the row can be dragged onto a colleague."""
        return CallAction.TRANSFER in self.actions


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
    waiting_since: datetime
    accessible: str


@dataclass(frozen=True, slots=True)
class MemberView:
    """A member of a queue."""

    extension: str
    name: str
    lamp: Lamp
    state_word: str
    accessible: str


@unique
class HistoryMark(Enum):
    """The sign before a row of the history."""

    RECEIVED = "received"
    MISSED = "missed"
    DIALED = "dialed"
    NOT_REACHED = "not_reached"
    REJECTED = "rejected"
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


@dataclass(frozen=True, slots=True)
class PopView:
    """All calls that ring, the longest-ringing first; never empty."""

    calls: tuple[PopCallView, ...]


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


@dataclass(frozen=True, slots=True)
class AccountForm:
    """What the first-start dialog asks; as typed, only trimmed."""

    extension: str
    password: str = field(repr=False)
    server: str = ""
    """Host name or address, without the port."""
    port: int = 0
    """0 means the transport's default."""
    transport: Transport = Transport.UDP
    display_name: str = ""


@unique
class TestState(Enum):
    """Where the test of an account stands."""

    __test__ = False
    IDLE = "idle"
    RUNNING = "running"
    PASSED = "passed"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class TestView:
    """The result of a test, in one sentence."""

    __test__ = False
    state: TestState
    sentence: str = ""
    field: str = ""
    """The field to look at: extension, password, server or transport; empty for none."""
