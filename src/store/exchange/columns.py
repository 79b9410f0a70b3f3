"""Which column of a contact list holds what."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from store.text import clean, fold

_FIRST = frozenset(("first", "first name", "firstname", "given name", "forename", "vorname"))
_LAST = frozenset(
    ("last", "last name", "lastname", "family name", "surname", "name", "full name", "nachname")
)
_COMPANY = frozenset(("company", "organization", "organisation", "firm", "firma"))
_LABEL = frozenset(("label", "type"))
_PHONE = ("phone", "telephone", "tel", "number", "mobile", "cell", "telefon", "handy", "rufnummer")


@dataclass(frozen=True, slots=True)
class Columns:
    """The place of each field, counted from 0; None when the file does not have it."""

    first: int | None = 0
    last: int | None = 1
    phones: tuple[tuple[int, str], ...] = ((2, ""),)
    """Place and label."""
    company: int | None = 3
    label: int | None = 4


def columns_of(cells: Sequence[str]) -> Columns | None:
    """The columns that a header line names, None when it is no header.

    Case, order and punctuation are free. Several phone columns are told apart by their names.
    """
    names = [fold(cell) for cell in cells]
    phones = [index for index, name in enumerate(names) if _is_phone(name)]
    columns = Columns(
        _place(names, _FIRST),
        _place(names, _LAST),
        tuple((index, clean(cells[index]) if len(phones) > 1 else "") for index in phones),
        _place(names, _COMPANY),
        _place(names, _LABEL),
    )
    has_name = (columns.first, columns.last, columns.company) != (None, None, None)
    return columns if phones and has_name else None


def _place(names: list[str], known: frozenset[str]) -> int | None:
    return next((index for index, name in enumerate(names) if name in known), None)


def _is_phone(name: str) -> bool:
    """``mobile``, ``phone 2``, ``business phone``."""
    return any(word in _PHONE for word in name.split())
