"""What a line or a card becomes before it is filed: clean, checked, its numbers read."""

from __future__ import annotations

import base64
import json
from dataclasses import dataclass, replace
from typing import Any

from store.dial_rules import DialRules
from store.exchange.shapes import BadLine
from store.filing import FiledNumber, filed
from store.matching import full_name
from store.records import NEW_ORGANIZATION, NEW_PERSON, Contact, Email, Number, TextField
from store.saving import MAX_ADDRESS, MAX_VALUE
from store.text import clean, clean_lines, fold

SHOWN_OF_LINE = 80


class BadEntryError(Exception):
    """Why a line or card is left out: one of the words of `BadLine.reason`."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A contact of a file, not yet filed."""

    is_organization: bool
    first: str
    last: str
    """The whole name of an organization."""
    companies: tuple[str, ...] = ()
    numbers: tuple[FiledNumber, ...] = ()
    phone_fields: tuple[FiledNumber, ...] = ()
    emails: tuple[Email, ...] = ()
    notes: str = ""
    tags: tuple[str, ...] = ()
    fields: tuple[TextField, ...] = ()
    photo: bytes | None = None

    @property
    def company(self) -> str:
        """The first company; empty when there is none."""
        return self.companies[0] if self.companies else ""

    @property
    def has_details(self) -> bool:
        """Whether there is more than names and numbers."""
        return (
            bool(self.emails or self.notes or self.tags or self.fields or self.photo)
            or len(self.companies) > 1
        )


def draft_of(contact: Contact, rules: DialRules, *, is_ours: bool = False) -> Draft:
    """`contact`, as it was read, as a draft.

    `is_ours` is for a file of this program's own: nothing of it is doubted. Raises
    `BadEntryError`: ``no_name``, ``no_number``, ``bad_number``, ``too_long``.
    """
    is_organization = contact.ref == NEW_ORGANIZATION
    first, last = ("", contact.name) if is_organization else (contact.first, contact.last)
    first, last = clean(first), clean(last)
    if not first and not last and not is_ours:
        raise BadEntryError("no_name")
    numbers = tuple(filed(one, rules) for one in contact.numbers if one.written)
    details = _details(contact)
    has_details = bool(details.emails or details.notes or details.tags or details.fields)
    if not is_ours and numbers and not any(number.key for number in numbers) and not has_details:
        raise BadEntryError("bad_number")
    if not is_ours and not numbers and not has_details and not contact.photo:
        raise BadEntryError("no_number")
    companies = tuple(clean(one) for one in (contact.company, *contact.other_companies))
    return Draft(
        is_organization,
        first,
        last,
        () if is_organization else tuple({fold(one): one for one in companies if one}.values()),
        numbers,
        tuple(filed(Number(f.value, label=f.name), rules) for f in details.fields if f.is_phone),
        details.emails,
        details.notes,
        details.tags,
        details.fields,
        contact.photo or None,
    )


def contact_of(draft: Draft) -> Contact:
    """For a preview."""
    numbers = tuple(
        Number(n.written, n.key if n.key.startswith("+") else "", n.label, n.country)
        for n in draft.numbers
    )
    return Contact(
        NEW_ORGANIZATION if draft.is_organization else NEW_PERSON,
        full_name(draft.first, draft.last),
        draft.company,
        numbers,
        draft.first,
        "" if draft.is_organization else draft.last,
        draft.companies[1:],
        draft.emails,
        draft.notes,
        draft.tags,
        draft.fields,
        draft.photo,
    )


def bad_line(line: int, reason: str, text: str) -> BadLine:
    """The report of a line that is left out."""
    return BadLine(line, reason, clean(text, SHOWN_OF_LINE))


def to_line(draft: Draft) -> str:
    """One line of JSON."""
    photo = base64.b64encode(draft.photo).decode() if draft.photo else ""
    return (
        json.dumps(
            (
                draft.is_organization,
                draft.first,
                draft.last,
                draft.companies,
                [_cells(number) for number in draft.numbers],
                [_cells(number) for number in draft.phone_fields],
                [(email.address, email.label) for email in draft.emails],
                draft.notes,
                draft.tags,
                [(field.name, field.value, field.is_phone) for field in draft.fields],
                photo,
            )
        )
        + "\n"
    )


def from_line(line: bytes) -> Draft:
    """The draft of such a line."""
    kind, first, last, companies, numbers, phones, emails, notes, tags, fields, photo = json.loads(
        line.decode("ascii")
    )
    return Draft(
        kind,
        first,
        last,
        tuple(companies),
        tuple(FiledNumber(*one) for one in numbers),
        tuple(FiledNumber(*one) for one in phones),
        tuple(Email(*one) for one in emails),
        notes,
        tuple(tags),
        tuple(TextField(*one) for one in fields),
        base64.b64decode(photo) if photo else None,
    )


def _cells(number: FiledNumber) -> tuple[Any, ...]:
    return (
        number.written,
        number.key,
        number.national,
        number.label,
        number.country,
        number.tail,
    )


def _details(contact: Contact) -> Contact:
    """The texts of `contact`, clean; what has no text is gone."""
    if not (contact.emails or contact.notes or contact.tags or contact.fields):
        return contact
    emails = (Email(clean(one.address, MAX_ADDRESS), clean(one.label)) for one in contact.emails)
    tags = (clean(tag) for tag in contact.tags)
    fields = (
        TextField(clean(one.name), clean(one.value, MAX_VALUE), one.is_phone)
        for one in contact.fields
    )
    return replace(
        contact,
        emails=tuple(one for one in emails if one.address),
        notes=clean_lines(contact.notes),
        tags=tuple({fold(tag): tag for tag in tags if fold(tag)}.values()),
        fields=tuple(one for one in fields if one.name),
    )
