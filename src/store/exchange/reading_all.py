"""Reads whole contacts, many at a time, from one state of the store."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from store import compiled
from store.connections import Connections
from store.matching import full_name
from store.records import Contact, ContactKind, ContactRef, Email, Number, TextField

AT_ONCE = 500

_Rows = dict[int, list[tuple[Any, ...]]]

_OF_PEOPLE = (
    compiled.EXPORTED_NUMBERS_OF_PEOPLE,
    compiled.EXPORTED_EMAILS_OF_PEOPLE,
    compiled.EXPORTED_TAGS_OF_PEOPLE,
    compiled.EXPORTED_FIELDS_OF_PEOPLE,
    compiled.EXPORTED_PHOTOS_OF_PEOPLE,
    compiled.EXPORTED_COMPANIES,
)
_OF_ORGANIZATIONS = (
    compiled.EXPORTED_NUMBERS_OF_ORGANIZATIONS,
    compiled.EXPORTED_EMAILS_OF_ORGANIZATIONS,
    compiled.EXPORTED_TAGS_OF_ORGANIZATIONS,
    compiled.EXPORTED_FIELDS_OF_ORGANIZATIONS,
    compiled.EXPORTED_PHOTOS_OF_ORGANIZATIONS,
)


def all_contacts(connections: Connections, *, with_photos: bool = True) -> Iterator[Contact]:
    """Every contact, organizations first, each kind in the order it was added.

    In `Connections.snapshot` they are all of one moment.
    """
    for kind, main, details in (
        (ContactKind.ORGANIZATION, compiled.EXPORTED_ORGANIZATIONS, _OF_ORGANIZATIONS),
        (ContactKind.PERSON, compiled.EXPORTED_PEOPLE, _OF_PEOPLE),
    ):
        after = 0
        while rows := connections.read(main, {"after": after, "limit": AT_ONCE}):
            asked = {"first": rows[0][0], "last": rows[-1][0]}
            found = [
                _grouped(connections.read(sql, asked))
                if with_photos or "photos" not in sql
                else _grouped(())
                for sql in details
            ]
            for row in rows:
                yield _contact(kind, row, [one[row[0]] for one in found])
            after = rows[-1][0]


def _grouped(rows: Sequence[tuple[Any, ...]]) -> _Rows:
    grouped: _Rows = defaultdict(list)
    for owner, *values in rows:
        grouped[owner].append(tuple(values))
    return grouped


def _contact(
    kind: ContactKind, row: tuple[Any, ...], details: list[list[tuple[Any, ...]]]
) -> Contact:
    number, first, last, notes = row
    numbers, emails, tags, fields, photos, *rest = details
    companies = [one[0] for one in rest[0]] if rest else []
    return Contact(
        ContactRef(kind, number),
        full_name(first, last),
        companies[0] if companies else "",
        tuple(Number(written, "", label, country) for written, label, country in numbers),
        first if kind is ContactKind.PERSON else "",
        last,
        tuple(companies[1:]),
        tuple(Email(*one) for one in emails),
        notes,
        tuple(one[0] for one in tags),
        tuple(TextField(name, value, bool(is_phone)) for name, value, is_phone in fields),
        photos[0][0] if photos else None,
    )
