"""What the contacts page shows: rows of the list, a contact's card and its journal."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, unique


@dataclass(frozen=True, slots=True)
class ContactRowView:
    """A contact in a list."""

    row_key: str
    """``person:12``: see `presenters.contacts.ref_of`."""
    title: str
    subtitle: str
    initials: str
    is_organization: bool
    accessible: str
    number: str = ""
    """Its first number as it was written; empty when the list does not know it."""


@unique
class DetailKind(Enum):
    """What a line of a card holds."""

    NUMBER = "number"
    """A click dials `DetailView.target`."""
    EMAIL = "email"
    """A click writes to `DetailView.target`."""
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class DetailView:
    """A line of a card."""

    kind: DetailKind
    label: str
    text: str
    target: str = ""


@dataclass(frozen=True, slots=True)
class CardView:
    """A contact's card; all text is plain."""

    key: str
    title: str
    subtitle: str
    initials: str
    is_organization: bool
    details: tuple[DetailView, ...]
    notes: str = ""
    tags: tuple[str, ...] = ()
    photo: bytes | None = None


@unique
class JournalMark(Enum):
    """The sign before a row of a contact's journal."""

    INCOMING = "incoming"
    MISSED = "missed"
    OUTGOING = "outgoing"
    NOTE = "note"
    CASE = "case"
    LEAD = "lead"
    OPPORTUNITY = "opportunity"


@dataclass(frozen=True, slots=True)
class JournalRowView:
    """A call, note, case, lead or opportunity of a contact."""

    row_key: str
    """``call:`` and the call's key, or ``entry:`` and the interaction's number."""
    mark: JournalMark
    title: str
    subtitle: str
    when: str
    detail: str
    accessible: str
    number: str = ""
    """What Enter dials; empty for what is no call."""


@unique
class CallerAction(Enum):
    """What can be done about who is behind a call or a row of the history."""

    OPEN = "open"
    """Show the contact's card."""
    NEW_PERSON = "new_person"
    """With the number filled in, as the next one."""
    NEW_ORGANIZATION = "new_organization"
    LINK = "link"
    """Say whose call it is."""
    CONFIRM = "confirm"
    """The number is this contact's: `CallerWish.contact_key`."""
    DENY = "deny"
    """The number is not this contact's."""
    NOTE = "note"
    CASE = "case"
    LEAD = "lead"
    OPPORTUNITY = "opportunity"
    BLOCK = "block"
    """Without a number: all callers who withhold theirs."""
    UNBLOCK = "unblock"
    IGNORE = "ignore"


@unique
class Standing(Enum):
    """How a number stands to this desk: what menus offer depends on it."""

    STRANGER = "stranger"
    COLLEAGUE = "colleague"
    BLOCKED = "blocked"
    """Its calls are refused, for itself or for how it begins."""


@dataclass(frozen=True, slots=True)
class CallerWish:
    """A click in a menu or on the pop."""

    action: CallerAction
    call_key: str
    number: str = ""
    """As the PBX delivered it or as it was dialed; empty when only the call is known."""
    contact_key: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class CallerChoice:
    """A wish with its words."""

    words: str
    wish: CallerWish


@unique
class StoreWish(Enum):
    """What can be done with all contacts, or with the history."""

    IMPORT = "import"
    EXPORT = "export"
    EXPORT_HISTORY = "export_history"
    BACK_UP = "back_up"
    RESTORE = "restore"
    NUMBER_LISTS = "number_lists"
