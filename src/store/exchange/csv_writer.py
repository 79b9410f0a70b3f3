"""Contacts as rows of CSV that come back as they were; photos are left to vCards."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from store.records import Contact

_FORMULA = re.compile(r"'*[=+\-@\t\r]")
_PHONE = re.compile(r"\+?[\d ()./-]+")


@dataclass(frozen=True, slots=True)
class Widths:
    """How many of each the richest contact has."""

    numbers: int = 1
    emails: int = 0
    tags: int = 0
    fields: int = 0
    other_companies: int = 0


def heads(widths: Widths) -> list[str]:
    """The names of the columns, in the words of Google's export where it has them."""
    names = ["Contact Kind", "First Name", "Last Name", "Organization Name"]
    names += [f"Other Company {n}" for n in range(1, widths.other_companies + 1)]
    for n in range(1, widths.numbers + 1):
        names += [f"Phone {n} - Label", f"Phone {n} - Value", f"Phone {n} - Country"]
    for n in range(1, widths.emails + 1):
        names += [f"E-mail {n} - Label", f"E-mail {n} - Value"]
    names.append("Notes")
    names += [f"Tag {n}" for n in range(1, widths.tags + 1)]
    for n in range(1, widths.fields + 1):
        names += [f"Custom Field {n} - Label", f"Custom Field {n} - Value"]
        names.append(f"Custom Field {n} - Type")
    return names


def row(contact: Contact, widths: Widths) -> list[str]:
    """The cells of one contact; none is a formula to a spreadsheet."""
    is_person = contact.ref.kind.value == "person"
    cells = [contact.ref.kind.value, contact.first, contact.last]
    cells.append(contact.company if is_person else contact.name)
    cells += _padded(contact.other_companies, widths.other_companies)
    for number in contact.numbers:
        cells += [number.label, number.written, number.country]
    cells += [""] * 3 * (widths.numbers - len(contact.numbers))
    for email in contact.emails:
        cells += [email.label, email.address]
    cells += [""] * 2 * (widths.emails - len(contact.emails))
    cells.append(contact.notes)
    cells += _padded(contact.tags, widths.tags)
    for field in contact.fields:
        cells += [field.name, field.value, "phone" if field.is_phone else "text"]
    cells += [""] * 3 * (widths.fields - len(contact.fields))
    return [guarded(cell) for cell in cells]


def guarded(cell: str) -> str:
    """`cell` so that no spreadsheet takes it for a formula; phone numbers stay as they are.

    What begins with an apostrophe already gets one more, so that nothing is lost on the way back.
    """
    return f"'{cell}" if _FORMULA.match(cell) and not _PHONE.fullmatch(cell) else cell


def _padded(texts: Sequence[str], width: int) -> list[str]:
    return [*texts, *[""] * (width - len(texts))]
