"""Joins what is typed about a contact with what somebody else wrote meanwhile."""

from __future__ import annotations

from dataclasses import replace
from typing import TypeVar

from store.records import Contact

T = TypeVar("T")


def joined(before: Contact, typed: Contact, current: Contact) -> Contact:
    """`typed` with what became of `before` in `current`: lists get what was added there and lose
    what was removed there, and where both wrote into one field, what is typed stands."""
    company, *others = _lists(_companies(before), _companies(typed), _companies(current)) or ("",)
    return replace(
        typed,
        name=_one(before.name, typed.name, current.name),
        first=_one(before.first, typed.first, current.first),
        last=_one(before.last, typed.last, current.last),
        company=company,
        other_companies=tuple(others),
        numbers=_lists(before.numbers, typed.numbers, current.numbers),
        emails=_lists(before.emails, typed.emails, current.emails),
        fields=_lists(before.fields, typed.fields, current.fields),
        tags=_lists(before.tags, typed.tags, current.tags),
        notes=_notes(before.notes, typed.notes, current.notes),
        photo=_one(before.photo, typed.photo, current.photo),
    )


def _companies(contact: Contact) -> tuple[str, ...]:
    return tuple(one for one in (contact.company, *contact.other_companies) if one)


def _one(before: T, typed: T, current: T) -> T:
    return current if typed == before else typed


def _lists(before: tuple[T, ...], typed: tuple[T, ...], current: tuple[T, ...]) -> tuple[T, ...]:
    kept = tuple(one for one in typed if one in current or one not in before)
    return kept + tuple(one for one in current if one not in before and one not in kept)


def _notes(before: str, typed: str, current: str) -> str:
    """Notes are long: where both wrote, both stay."""
    if typed in (before, current) or current == before:
        return _one(before, typed, current)
    added = current.removeprefix(before).strip("\n") if before else current
    return f"{typed}\n{added}" if added not in typed else typed
