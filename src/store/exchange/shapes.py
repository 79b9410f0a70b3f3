"""What the doors of imports and exports take and give: frozen, light, safe on any thread."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, unique

from store.records import Contact


@unique
class FileKind(Enum):
    """Formats of contact files."""

    CSV = "csv"
    VCARD = "vcard"


@unique
class Duplicates(Enum):
    """What becomes of a contact that the store had before the import.

    The same person is one of the same name and company, or of the same name and number where one
    of both has no company; an organization is the same by its name. Accents and case do not count.
    """

    MERGE = "merge"
    """What the file has and the contact has not is added to it. Nothing is overwritten."""
    SKIP = "skip"
    """The contact stays as it is. Lines of the file that mean one new contact are joined."""
    ADD = "add"
    """Every line, every card is a contact of its own."""


@unique
class Stage(Enum):
    """Where an import, export, backup or restore is."""

    READING = "reading"
    """Counted in bytes of the file."""
    WRITING = "writing"
    """Counted in contacts, in calls, or in pages of the store."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far it is."""

    stage: Stage
    done: int
    total: int

    @property
    def fraction(self) -> float:
        """Of the stage, 0 to 1."""
        return min(1.0, self.done / self.total) if self.total > 0 else 0.0


@unique
class Field(Enum):
    """What a column of a CSV file holds."""

    IGNORED = "ignored"
    KIND = "kind"
    """``person`` or ``organization``: a file that says so comes from this program."""
    NAME = "name"
    """First and last name in one."""
    FIRST = "first"
    MIDDLE = "middle"
    LAST = "last"
    COMPANY = "company"
    OTHER_COMPANY = "other_company"
    PHONE = "phone"
    PHONE_LABEL = "phone_label"
    PHONE_COUNTRY = "phone_country"
    EMAIL = "email"
    EMAIL_LABEL = "email_label"
    NOTES = "notes"
    TAGS = "tags"
    CUSTOM = "custom"
    """A field of the user's own; its name is the column's label."""
    CUSTOM_PHONE = "custom_phone"
    """The same, and it holds a phone number."""
    CUSTOM_NAME = "custom_name"
    CUSTOM_TYPE = "custom_type"


@dataclass(frozen=True, slots=True)
class Column:
    """The use of one column."""

    field: Field
    label: str = ""
    """Of the number, the address or the field; a label column of the same group goes before it."""
    group: int = 0
    """Columns that speak of the same number: ``Phone 2 - Value``, ``Phone 2 - Label``."""


@dataclass(frozen=True, slots=True)
class Layout:
    """How a CSV file is read; change it by `dataclasses.replace`."""

    encoding: str
    """A codec's name."""
    separator: str
    has_heads: bool
    """Its first line names the columns."""
    columns: tuple[Column, ...]


@dataclass(frozen=True, slots=True)
class Preview:
    """A look at the beginning of a contact file."""

    kind: FileKind
    layout: Layout | None
    """Of a CSV file: what was found out, with the columns that are suggested."""
    heads: tuple[str, ...]
    """Names of the columns; empty when the file has none."""
    rows: tuple[tuple[str, ...], ...]
    """The first rows of a CSV file, each as long as there are columns."""
    contacts: tuple[Contact, ...]
    """What becomes of the first rows or cards."""
    size_bytes: int


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
    """New contacts."""
    merged: int
    """Lines or cards that added to contacts that were there, before or by an earlier line."""
    bad_lines: tuple[BadLine, ...] = ()
    """The first of them; a file of garbage has more than anybody reads."""
    bad_count: int = 0
    """How many lines were left out."""
    skipped: int = 0
    """Lines or cards left alone because the contact was there before the import."""
    unchanged: int = 0
    """Lines or cards that said nothing new of contacts that were there already."""
