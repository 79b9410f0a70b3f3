"""What leaves the store: frozen records; no session, no lazy loading, safe on any thread."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum, unique


@unique
class ContactKind(Enum):
    """What a contact is."""

    PERSON = "person"
    ORGANIZATION = "organization"


@dataclass(frozen=True, slots=True)
class ContactRef:
    """The identity of a contact in this store; `id` 0 is one that is not saved yet."""

    kind: ContactKind
    id: int


NEW_PERSON = ContactRef(ContactKind.PERSON, 0)
NEW_ORGANIZATION = ContactRef(ContactKind.ORGANIZATION, 0)


@dataclass(frozen=True, slots=True)
class Number:
    """A phone number of a contact, as it was written and as it is matched."""

    written: str
    e164: str = ""
    """`+` and digits; empty when the number is internal or cannot be read. Worked out by the
    store, whatever is handed in."""
    label: str = ""
    country: str = ""
    """ISO 3166 code by whose rules it was written; empty when by those of this desk."""


@dataclass(frozen=True, slots=True)
class Email:
    """An e-mail address of a contact."""

    address: str
    label: str = ""


@dataclass(frozen=True, slots=True)
class TextField:
    """A field that users made up."""

    name: str
    value: str
    is_phone: bool = False
    """The value is a phone number: it is matched, found and can be dialed."""


@dataclass(frozen=True, slots=True)
class Contact:
    """A person or an organization.

    `ContactBook.get` gives all of it; lists and searches leave e-mails and what follows empty.
    """

    ref: ContactRef
    name: str
    """As it is shown. A person is saved by `first` and `last`, or by this when both are empty."""
    company: str = ""
    numbers: tuple[Number, ...] = ()
    """Without those of `fields`."""
    first: str = ""
    last: str = ""
    other_companies: tuple[str, ...] = ()
    emails: tuple[Email, ...] = ()
    notes: str = ""
    """Several lines of plain text."""
    tags: tuple[str, ...] = ()
    fields: tuple[TextField, ...] = ()
    photo: bytes | None = None
    """A picture in the format that it came in: nobody has looked into it."""
    created_at: datetime | None = None
    changed_at: datetime | None = None


@unique
class MatchReason(Enum):
    """Why a contact matches a caller's number."""

    REMEMBERED = "remembered"
    """A user said that this number is this contact."""
    EQUAL = "equal"
    PREFIX = "prefix"
    """The stored number (a company's main number) is the beginning of the caller's."""
    SUBSCRIBER = "subscriber"
    """The same digits inside one area, where one of both is without its area code; or another
    form of the same number, as with Argentine mobiles."""


@dataclass(frozen=True, slots=True)
class Match:
    """One contact that may be the caller."""

    contact: ContactRef
    name: str
    company: str
    reason: MatchReason
    written: str
    """The stored number that matched, as it was written; empty when only a user's word did."""
    label: str = ""


@unique
class CallResult(Enum):
    """How a call of the history ended, from this desk's side."""

    RECEIVED = "received"
    MISSED = "missed"
    REJECTED = "rejected"
    ANSWERED_ELSEWHERE = "answered_elsewhere"
    DIALED = "dialed"
    """An outgoing call that was answered."""
    NOT_REACHED = "not_reached"
    """An outgoing call that failed for a reason that none of the next ones says."""
    BUSY = "busy"
    NO_ANSWER = "no_answer"
    DECLINED = "declined"
    NO_SUCH_NUMBER = "no_such_number"
    GIVEN_UP = "given_up"
    """An outgoing call that this desk ended before there was an answer."""
    DEFLECTED = "deflected"
    """An incoming call that this desk sent elsewhere unanswered."""
    BLOCKED = "blocked"
    """A call of a blocked number: refused by the program, nobody saw it ring."""


@unique
class SentTo(Enum):
    """What kind of place a call was sent to, by a transfer or unanswered."""

    SOMEBODY = "somebody"
    PARKING = "parking"
    """Named by its slot; unnamed where the PBX chose one."""
    VOICEMAIL = "voicemail"
    """Named by whose it is; unnamed when it is this desk's own."""


@dataclass(frozen=True, slots=True)
class CallFigures:
    """How well a call sounded."""

    mos: float
    """1 to 4.5, estimated (ITU-T G.107)."""
    loss_percent: float
    jitter_ms: float
    round_trip_ms: float


@dataclass(frozen=True, slots=True)
class CallRecord:
    """One call of the history. Datetimes are UTC."""

    key: str
    """The phone's key of the call: unique, so logging twice updates one row."""
    is_outgoing: bool
    number: str
    """As the PBX delivered it or as it was dialed."""
    started_at: datetime
    e164: str = ""
    name: str = ""
    company: str = ""
    contact: ContactRef | None = None
    connected_at: datetime | None = None
    ended_at: datetime | None = None
    result: CallResult | None = None
    """None while the call lasts, or when the program died in it."""
    dialed: str = ""
    """Which of our numbers or queues was called."""
    transferred_to: str = ""
    """Where this desk sent it: a name or number, or what `sent_to` says."""
    sent_to: SentTo = SentTo.SOMEBODY
    answered_by: str = ""
    """Name or number of who took a call that was answered elsewhere."""
    queue: str = ""
    """Through which queue it came."""
    is_cleared: bool = False
    """A missed call that a later one made good, or that was seen. The journal's own doing."""
    recording: str = ""
    """The path of its WAV file, which the user may have moved or deleted. Written by
    `Journal.note_recording`, not with the record."""
    quality: CallFigures | None = None
    """Written by `Journal.note_quality`, not with the record."""

    @property
    def was_sent_on(self) -> bool:
        """Whether this desk sent it somewhere: then `sent_to` and `transferred_to` say where."""
        return bool(self.transferred_to) or self.sent_to is not SentTo.SOMEBODY


@unique
class InteractionKind(Enum):
    """What is written down about a contact or a call."""

    NOTE = "note"
    CASE = "case"
    LEAD = "lead"
    OPPORTUNITY = "opportunity"


@dataclass(frozen=True, slots=True)
class Interaction:
    """A case, lead, opportunity or note."""

    id: int
    kind: InteractionKind
    title: str
    text: str
    created_at: datetime
    changed_at: datetime
    is_open: bool = True
    contact: ContactRef | None = None
    call_key: str = ""
    """`CallRecord.key`, empty when it is about no call."""


@dataclass(frozen=True, slots=True)
class IgnoredNumber:
    """A number that is not looked up."""

    written: str
    since: datetime


@dataclass(frozen=True, slots=True)
class BlockedNumber:
    """A number whose calls are rejected, or the beginning of such numbers."""

    written: str
    is_prefix: bool
    reason: str
    since: datetime
