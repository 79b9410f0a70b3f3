"""Reads contacts: whole cards, and what lists show of many."""

from __future__ import annotations

import json
from collections.abc import Iterable

from store import compiled
from store.connections import Connections
from store.matching import full_name, owner
from store.records import Contact, ContactKind, ContactRef, Email, Number, TextField
from store.times import moment


def card(connections: Connections, ref: ContactRef) -> Contact | None:
    """All of the contact, None when it is gone."""
    is_person = ref.kind is ContactKind.PERSON
    sql = compiled.PERSON_CARD if is_person else compiled.ORGANIZATION_CARD
    rows = connections.read(sql, {"id": ref.id})
    if not rows:
        return None
    first, last, notes, created, changed = rows[0]
    of = owner(ref)
    companies: list[str] = []
    if is_person:
        companies = [row[1] for row in connections.read(compiled.COMPANIES_OF, {"id": ref.id})]
    photos = connections.read(compiled.PHOTO_OF, of)
    fields = connections.read(compiled.FIELDS_OF, of)
    return Contact(
        ref,
        full_name(first, last),
        companies[0] if companies else "",
        numbers_of(connections, ref),
        first if is_person else "",
        last,
        tuple(companies[1:]),
        tuple(Email(*row) for row in connections.read(compiled.EMAILS_OF, of)),
        notes,
        tuple(row[0] for row in connections.read(compiled.TAGS_OF, of)),
        tuple(TextField(name, value, bool(is_phone)) for name, value, is_phone in fields),
        photos[0][0] if photos else None,
        moment(created) if created else None,
        moment(changed) if changed else None,
    )


def numbers_of(
    connections: Connections, ref: ContactRef, *, with_fields: bool = False
) -> tuple[Number, ...]:
    """The numbers of a contact; those of its phone fields on demand."""
    is_person = ref.kind is ContactKind.PERSON
    sql = compiled.NUMBERS_OF_PERSON if is_person else compiled.NUMBERS_OF_ORGANIZATION
    return tuple(
        Number(written, key if key.startswith("+") else "", label, country)
        for written, key, label, country, is_field in connections.read(sql, {"id": ref.id})
        if with_fields or not is_field
    )


class Outline:
    """What a list shows of a contact, and what it is ranked by."""

    __slots__ = ("contact", "folded", "used_us")

    def __init__(self, contact: Contact, folded: str, used_us: int) -> None:
        self.contact = contact
        self.folded = folded
        self.used_us = used_us
        """When the last call with it began; 0 when there was none."""


def outlines(connections: Connections, refs: Iterable[ContactRef]) -> dict[ContactRef, Outline]:
    """Names and companies of many contacts, two queries for all; without numbers."""
    wanted: dict[ContactKind, list[int]] = {kind: [] for kind in ContactKind}
    for ref in refs:
        wanted[ref.kind].append(ref.id)
    found: dict[ContactRef, Outline] = {}
    for kind, sql in (
        (ContactKind.PERSON, compiled.PEOPLE_OF_IDS),
        (ContactKind.ORGANIZATION, compiled.ORGANIZATIONS_OF_IDS),
    ):
        if not wanted[kind]:
            continue
        rows = connections.read(sql, {"ids": json.dumps(wanted[kind])})
        for number, first, last, company, folded, used in rows:
            ref = ContactRef(kind, number)
            contact = Contact(ref, full_name(first, last), company or "", (), first, last)
            if kind is ContactKind.ORGANIZATION:
                contact = Contact(ref, first)
            found[ref] = Outline(contact, folded, used or 0)
    return found
