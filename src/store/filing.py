"""Puts people, organizations and their numbers into the file, inside one transaction."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from store import compiled, other_forms, plan
from store.matching import full_name, owner
from store.numbers import DialRules, read_number
from store.records import ContactKind, ContactRef, Number
from store.text import clean, fold
from store.times import now_us

SAME_NAMES = 100
"""How many people of the same name are looked at when one is added to them."""
REMEMBERED_COMPANIES = 10_000
"""How many a transaction keeps in mind, so that it need not ask for each of their people."""

fold_again = lru_cache(maxsize=64)(fold)
"""For names, which are looked for first and filed then."""


@dataclass(frozen=True, slots=True)
class FiledNumber:
    """A number as its row holds it."""

    written: str
    key: str
    """`ReadNumber.key`; empty when nobody can call from it."""
    national: str = ""
    label: str = ""
    country: str = ""
    tail: str = ""


def filed(number: Number | str, rules: DialRules) -> FiledNumber:
    """`number` read by `rules`, or by those of its own country, ready for its row; any thread."""
    if isinstance(number, str):
        number = Number(number)
    country = number.country.upper() if plan.is_country(number.country.upper()) else ""
    if country and country != rules.country:
        rules = replace(rules, country=country, area_code="")
    read = read_number(number.written, rules)
    return FiledNumber(
        clean(number.written),
        read.key,
        plan.searched_digits(read.e164) if read.e164 else "",
        clean(number.label),
        country,
        other_forms.tail(read.e164) if read.e164 else "",
    )


class Filing:
    """Adds contacts on a connection that is in a transaction; for one thread.

    Texts are clean already (`text.clean`).
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._companies: dict[str, ContactRef] = {}

    @property
    def connection(self) -> sqlite3.Connection:
        """In the transaction; for the store's own parts."""
        return self._connection

    def add_person(
        self, first: str, last: str, company: str, numbers: Sequence[FiledNumber]
    ) -> ContactRef:
        """A new person, whoever else has this name; an unknown company is added too."""
        folded = fold_again(full_name(first, last))
        added = self._execute(
            compiled.ADD_PERSON, first=first, last=last, folded=folded, now_us=now_us()
        )
        person = ContactRef(ContactKind.PERSON, added)
        if company:
            self.add_membership(person, company)
            folded = f"{folded} {fold_again(company)}"
        self._execute(compiled.ADD_WORDS, rowid=search_row(person), words=folded)
        self._add_first_numbers(person, numbers)
        return person

    def add_organization(self, name: str, numbers: Sequence[FiledNumber]) -> ContactRef:
        """A new organization, whichever other has this name."""
        folded = fold(name)
        added = self._execute(compiled.ADD_ORGANIZATION, name=name, folded=folded, now_us=now_us())
        organization = ContactRef(ContactKind.ORGANIZATION, added)
        self._execute(compiled.ADD_WORDS, rowid=search_row(organization), words=folded)
        self._add_first_numbers(organization, numbers)
        return organization

    def add_membership(self, person: ContactRef, company: str) -> ContactRef:
        """Let `person` work for `company`, which is added when nobody knows it."""
        folded = fold_again(company)
        employer = self._companies.get(folded)
        if employer is None:
            employer = self.organization_named(company) or self.add_organization(company, ())
            # Names of signs only are no names to be found by.
            if folded and len(self._companies) < REMEMBERED_COMPANIES:
                self._companies[folded] = employer
        self._execute(compiled.ADD_MEMBERSHIP, person_id=person.id, organization_id=employer.id)
        return employer

    def person_named(self, first: str, last: str, company: str) -> ContactRef | None:
        """The oldest person of this name at this company, accents and case aside."""
        folded = fold(full_name(first, last))
        if not folded:
            return None
        rows = self._connection.execute(
            compiled.PEOPLE_NAMED, {"folded": folded, "limit": SAME_NAMES}
        )
        wanted = fold(company)
        found = next((row[0] for row in rows if fold(row[1] or "") == wanted), None)
        return None if found is None else ContactRef(ContactKind.PERSON, found)

    def organization_named(self, name: str) -> ContactRef | None:
        """The oldest organization of this name, accents and case aside."""
        folded = fold(name)
        if not folded:
            return None
        row = self._connection.execute(compiled.ORGANIZATION_NAMED, {"folded": folded}).fetchone()
        return None if row is None else ContactRef(ContactKind.ORGANIZATION, row[0])

    def touch(self, ref: ContactRef) -> None:
        """The card of `ref` is another one now: who edits what it was before is told."""
        is_person = ref.kind is ContactKind.PERSON
        sql = compiled.TOUCH_PERSON if is_person else compiled.TOUCH_ORGANIZATION
        self._connection.execute(sql, {"id": ref.id, "now_us": now_us()})

    def add_numbers(
        self, owner_: ContactRef, numbers: Sequence[FiledNumber], *, is_field: bool = False
    ) -> int:
        """Add what `owner_` does not have yet; how many that were."""
        return sum(self._add_number(owner_, number, is_field) for number in numbers)

    def _add_first_numbers(self, owner_: ContactRef, numbers: Sequence[FiledNumber]) -> None:
        """Of a contact that has none; the file need not be asked."""
        known = set[str]()
        for number in numbers:
            if number.key not in known:
                self._insert_number(owner_, number, is_field=False)
            if number.key:
                known.add(number.key)

    def _add_number(self, owner_: ContactRef, number: FiledNumber, is_field: bool) -> bool:
        is_person = owner_.kind is ContactKind.PERSON
        if number.key and not is_field:
            known = compiled.NUMBER_OF_PERSON if is_person else compiled.NUMBER_OF_ORGANIZATION
            asked = {"id": owner_.id, "key": number.key}
            if self._connection.execute(known, asked).fetchone():
                return False
        self._insert_number(owner_, number, is_field)
        return True

    def _insert_number(self, owner_: ContactRef, number: FiledNumber, is_field: bool) -> None:
        self._execute(
            compiled.ADD_NUMBER,
            **owner(owner_),
            written=number.written,
            key=number.key,
            national=number.national,
            label=number.label,
            country=number.country,
            tail=number.tail,
            is_field=is_field,
        )

    def _execute(self, sql: str, **parameters: object) -> int:
        """Run one statement; the id of the row it added."""
        return self._connection.execute(sql, parameters).lastrowid or 0


def search_row(ref: ContactRef) -> int:
    """The row of a contact in the table of words."""
    return ref.id * 2 + (ref.kind is ContactKind.ORGANIZATION)


def contact_of_row(row: int) -> ContactRef:
    """The contact of a row in the table of words."""
    kind = ContactKind.ORGANIZATION if row % 2 else ContactKind.PERSON
    return ContactRef(kind, row // 2)
