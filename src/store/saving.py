"""Writes whole contacts, new or changed, and deletes them, inside one transaction."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from store import compiled
from store.errors import StoreError
from store.filing import FiledNumber, Filing, filed, search_row
from store.matching import full_name, owner
from store.numbers import DialRules
from store.records import Contact, ContactKind, ContactRef, Number, TextField
from store.text import clean, clean_lines, fold
from store.times import microseconds, now_us

MAX_ADDRESS = 320
"""RFC 5321: 64 characters, @, and 255."""
MAX_VALUE = 2000
MEMBERS_AT_ONCE = 500


def save(filing: Filing, contact: Contact, rules: DialRules) -> ContactRef | None:
    """Insert `contact`, or make its row what it says; None when it was deleted meanwhile.

    A person whose `first` and `last` are empty is split by `name`. Raises `StoreError`
    ``changed_meanwhile`` when the row is not that of `contact.changed_at` any more.
    """
    if contact.ref.id:
        _check_unchanged(filing, contact)
    ref, is_renamed = _written(filing, contact)
    if ref is None:
        return None
    for sql in (
        compiled.DELETE_NUMBERS,
        compiled.DELETE_EMAILS,
        compiled.DELETE_TAGS,
        compiled.DELETE_FIELDS,
        compiled.DELETE_PHOTO,
    ):
        filing.connection.execute(sql, owner(ref))
    filing.add_numbers(ref, [filed(number, rules) for number in contact.numbers])
    phones = [_phone_field(field, rules) for field in contact.fields if field.is_phone]
    filing.add_numbers(ref, phones, is_field=True)
    _add_details(filing, ref, contact)
    refresh_words(filing, ref)
    if is_renamed and ref.kind is ContactKind.ORGANIZATION:
        _refresh(filing, _members(filing, ref))
    return ref


def delete(filing: Filing, ref: ContactRef) -> None:
    """Delete a contact; the people of an organization are other ones without it."""
    if ref.kind is ContactKind.PERSON:
        filing.connection.execute(compiled.DELETE_PERSON, {"id": ref.id})
        return
    people = list(_members(filing, ref))
    filing.connection.execute(compiled.DELETE_ORGANIZATION, {"id": ref.id})
    _refresh(filing, people)


def _check_unchanged(filing: Filing, contact: Contact) -> None:
    is_person = contact.ref.kind is ContactKind.PERSON
    sql = compiled.PERSON_CARD if is_person else compiled.ORGANIZATION_CARD
    row = filing.connection.execute(sql, {"id": contact.ref.id}).fetchone()
    seen_us = microseconds(contact.changed_at) if contact.changed_at else 0
    if row is not None and row[4] != seen_us:
        raise StoreError("changed_meanwhile", str(contact.ref))


def names_of(contact: Contact) -> tuple[str, str]:
    """First and last name of a person, clean."""
    first, last = clean(contact.first), clean(contact.last)
    if first or last:
        return first, last
    first, *rest = clean(contact.name).rsplit(" ", 1)
    return first, rest[0] if rest else ""


def refresh_words(filing: Filing, ref: ContactRef) -> None:
    """Let the search find `ref` by what its rows say now."""
    connection, is_person = filing.connection, ref.kind is ContactKind.PERSON
    card = compiled.PERSON_CARD if is_person else compiled.ORGANIZATION_CARD
    row = connection.execute(card, {"id": ref.id}).fetchone()
    if row is None:
        return
    parts = [full_name(row[0], row[1])]
    if is_person:
        parts += [one[1] for one in connection.execute(compiled.COMPANIES_OF, {"id": ref.id})]
    for sql in (compiled.EMAILS_OF, compiled.TAGS_OF):
        parts += [one[0] for one in connection.execute(sql, owner(ref))]
    parts += [one[1] for one in connection.execute(compiled.FIELDS_OF, owner(ref))]
    words = {"words": fold(" ".join(parts)), "rowid": search_row(ref)}
    if not connection.execute(compiled.SET_WORDS, words).rowcount:
        connection.execute(compiled.ADD_WORDS, words)


def _written(filing: Filing, contact: Contact) -> tuple[ContactRef | None, bool]:
    """The contact's own row, made or changed, and whether its name changed."""
    if contact.ref.kind is ContactKind.PERSON:
        return _write_person(filing, contact), False
    return _write_organization(filing, contact)


def _write_person(filing: Filing, contact: Contact) -> ContactRef | None:
    first, last = names_of(contact)
    ref = contact.ref
    if not ref.id:
        ref = filing.add_person(first, last, "", ())
    values = {
        "id": ref.id,
        "first": first,
        "last": last,
        "folded": fold(full_name(first, last)),
        "notes": clean_lines(contact.notes),
        "now_us": now_us(),
    }
    if not filing.connection.execute(compiled.CHANGE_PERSON, values).rowcount:
        return None
    filing.connection.execute(compiled.DELETE_MEMBERSHIPS, {"id": ref.id})
    companies = (clean(one) for one in (contact.company, *contact.other_companies))
    for company in {fold(one): one for one in companies if one}.values():
        filing.add_membership(ref, company)
    return ref


def _write_organization(filing: Filing, contact: Contact) -> tuple[ContactRef | None, bool]:
    name, ref = clean(contact.name), contact.ref
    if not ref.id:
        ref = filing.add_organization(name, ())
    before = filing.connection.execute(compiled.ORGANIZATION, {"id": ref.id}).fetchone()
    if before is None:
        return None, False
    values = {
        "id": ref.id,
        "name": name,
        "folded": fold(name),
        "notes": clean_lines(contact.notes),
        "now_us": now_us(),
    }
    filing.connection.execute(compiled.CHANGE_ORGANIZATION, values)
    return ref, before[0] != name


def _phone_field(field: TextField, rules: DialRules) -> FiledNumber:
    return filed(Number(field.value, label=field.name), rules)


def _add_details(filing: Filing, ref: ContactRef, contact: Contact) -> None:
    execute, of = filing.connection.execute, owner(ref)
    for email in contact.emails:
        address = clean(email.address, MAX_ADDRESS)
        if address:
            execute(compiled.ADD_EMAIL, {**of, "address": address, "label": clean(email.label)})
    tags = (clean(tag) for tag in contact.tags)
    for folded, tag in {fold(tag): tag for tag in tags if fold(tag)}.items():
        execute(compiled.ADD_TAG, {**of, "name": tag, "folded": folded})
    for field in contact.fields:
        name, value = clean(field.name), clean(field.value, MAX_VALUE)
        if name:
            values = {"name": name, "value": value, "is_phone": field.is_phone}
            execute(compiled.ADD_FIELD, {**of, **values})
    if contact.photo:
        execute(compiled.ADD_PHOTO, {**of, "image": contact.photo})


def _members(filing: Filing, organization: ContactRef) -> Iterator[ContactRef]:
    after = 0
    while rows := filing.connection.execute(
        compiled.MEMBERS_AFTER,
        {"id": organization.id, "after": after, "limit": MEMBERS_AT_ONCE},
    ).fetchall():
        for (person,) in rows:
            yield ContactRef(ContactKind.PERSON, person)
        after = rows[-1][0]


def _refresh(filing: Filing, people: Iterable[ContactRef]) -> None:
    """Their company has another name now, or is gone."""
    for person in people:
        refresh_words(filing, person)
        # An open card still has the old name: saving it would bring that back.
        filing.touch(person)
