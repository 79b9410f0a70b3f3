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
    """The identity of a contact in this store."""

    kind: ContactKind
    id: int


@dataclass(frozen=True, slots=True)
class Number:
    """A phone number of a contact, as it was written and as it is matched."""

    written: str
    e164: str = ""
    """`+` and digits; empty when the number is internal or cannot be read."""
    label: str = ""


@dataclass(frozen=True, slots=True)
class Contact:
    """A person or an organization."""

    ref: ContactRef
    name: str
    company: str = ""
    numbers: tuple[Number, ...] = ()


@unique
class MatchReason(Enum):
    """Why a contact matches a caller's number."""

    EQUAL = "equal"
    PREFIX = "prefix"
    """The stored number (a company's main number) is the beginning of the caller's."""


@dataclass(frozen=True, slots=True)
class Match:
    """One contact that may be the caller."""

    contact: ContactRef
    name: str
    company: str
    reason: MatchReason
    written: str
    """The stored number that matched, as it was written."""
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
    answered_by: str = ""
    """Name or number of who took a call that was answered elsewhere."""
    recording: str = ""
    """The path of its WAV file, which the user may have moved or deleted. Written by
    `Journal.note_recording`, not with the record."""
    quality: CallFigures | None = None
    """Written by `Journal.note_quality`, not with the record."""


@dataclass(frozen=True, slots=True)
class BadLine:
    """A line of an import that was left out."""

    line: int
    """1-based line number in the file."""
    reason: str
    """A stable word, for instance ``no_name``, ``no_number``, ``bad_number``, ``undecodable``."""
    text: str
    """The line, cut."""


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did."""

    imported: int
    merged: int
    bad_lines: tuple[BadLine, ...] = ()
    """The first of them; a file of garbage has more than anybody reads."""
    bad_count: int = 0
    """How many lines were left out."""
