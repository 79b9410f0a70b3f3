"""What the services tell the windows: frozen facts about calls, callers, colleagues and queues."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from enum import Enum, unique

from assistant.pbx.records import QueueMember
from assistant.services.dial_failures import DialFailure
from sip.events import CallQuality, CallSnapshot
from sip.states import BlfState, RegistrationProblem, RegistrationState, TransferStatus
from store.records import CallRecord, Match, SentTo


@dataclass(frozen=True, slots=True)
class Caller:
    """Who the other side of a call is, after the store and the colleagues were asked."""

    number: str
    """For people: formatted where it is a number, else the address; empty when anonymous."""
    name: str = ""
    """The best name: stored contact, colleague, then what the signalling said."""
    company: str = ""
    is_internal: bool = False
    matches: tuple[Match, ...] = ()
    """All contacts that match, best first; the first one gave `name`."""


@unique
class TransferRefusal(Enum):
    """Why a transfer failed; each has its own words."""

    BUSY = "busy"
    NOT_REACHED = "not_reached"
    """The PBX knows no phone there that could ring."""
    NOT_REGISTERED = "not_registered"
    DECLINED = "declined"
    NO_ANSWER = "no_answer"
    NOT_ALLOWED = "not_allowed"
    NOT_TAKEN = "not_taken"
    """Any other reason."""


@dataclass(frozen=True, slots=True)
class CallEntry:
    """A call as the desk sees it."""

    call: CallSnapshot
    caller: Caller
    transfer: TransferStatus | None = None
    transfer_target: str = ""
    """Name or number of the target of the last transfer tried, for the row's words; of a call
    that was sent on unanswered, where it went."""
    sent_to: SentTo = SentTo.SOMEBODY
    """What `transfer_target` names."""
    transfer_refusal: TransferRefusal | None = None
    """Set while `transfer` is REFUSED."""
    is_in_doubt: bool = False
    """The PBX does not answer: whether this call still lives will be seen."""
    transferred_by: str = ""
    """Name of who sent this call here; empty when nobody is known under the extension."""
    returned_from: str = ""
    """Name of who did not take the call when this desk handed it over, so that it came back."""
    quality: CallQuality | None = None
    """How it has sounded so far; None until something was heard."""
    is_blocked: bool = False
    """Refused by the program because the number is blocked; told at its end only."""
    deflected_to: str = ""
    """What was dialed for a caller who was sent elsewhere unanswered, as the PBX names it when it
    brings the caller back."""
    failure: DialFailure | None = None
    """Why a dialed call came to nothing, where that is known better than by the PBX's answer."""


@dataclass(frozen=True, slots=True)
class Colleague:
    """A colleague with what is known of their line."""

    extension: str
    name: str
    department: str
    state: BlfState
    since: datetime | None = None
    """When this state began, UTC."""
    heard: datetime | None = None
    """When the PBX last spoke of it, UTC."""
    remote: str = ""
    is_self: bool = False


@dataclass(frozen=True, slots=True)
class ParkedEntry:
    """A slot of the PBX's parking, and as much of the caller in it as is known."""

    slot: str
    line: str
    """What is dialed to fetch the caller; watched like a colleague's line."""
    is_taken: bool = False
    caller: Caller | None = None
    """None when nobody told who it is."""
    parked_by: str = ""
    """Name or number of who parked; empty when not known."""
    is_own: bool = False
    """This desk parked the caller."""
    is_in_doubt: bool = False
    """The PBX does not answer: who was there may be gone."""
    since: datetime | None = None
    """UTC."""


@dataclass(frozen=True, slots=True)
class WaitingEntry:
    """A caller who waits in a queue, with the contact's name."""

    key: str
    position: int
    caller: Caller
    waiting_since: datetime


@dataclass(frozen=True, slots=True)
class QueueEntry:
    """A queue with members and waiting callers in order."""

    number: str
    name: str
    members: tuple[QueueMember, ...] = ()
    waiting: tuple[WaitingEntry, ...] = ()
    is_stale: bool = False
    """The link to the PBX is lost: who waits and who is free may be different by now."""


@dataclass(frozen=True, slots=True)
class RegistrationStatus:
    """Where the line stands, for the status bar, the tray and the first-start dialog."""

    state: RegistrationState
    problem: RegistrationProblem = RegistrationProblem.NONE
    code: int = 0
    reason: str = ""
    account: str = ""
    retry_at: datetime | None = None
    """When the next attempt is due, UTC."""


@unique
class HistoryFilter(Enum):
    """Which calls a history page shows."""

    ALL = "all"
    MISSED = "missed"
    RECEIVED = "received"
    DIALED = "dialed"
    BLOCKED = "blocked"


@dataclass(frozen=True, slots=True)
class HistoryPage:
    """A page of the history, newest first."""

    records: tuple[CallRecord, ...] = ()
    offset: int = 0
    has_more: bool = False


@dataclass(frozen=True, slots=True)
class Notice:
    """A sentence for the user that is not a dialog: shown until its cause is gone or it is seen."""

    key: str
    """The cause. Equal keys replace each other, so a repeated failure is one notice."""
    text: str
    is_error: bool = False
    details: tuple[str, ...] = field(default=())
    lasts_seconds: float = 0.0
    """When it goes by itself; 0 for a cause that somebody takes back with `Notices.dismiss`."""
    redial: str = ""
    """What can be dialed from the notice; empty for nothing."""
    button: str = ""
    """Words of a button that answers it, such as *Undo*; empty for none."""
