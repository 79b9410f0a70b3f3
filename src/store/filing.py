"""Puts people, organizations and their numbers into the file, inside one transaction."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass

from store import compiled, plan
from store.matching import full_name
from store.numbers import DialRules, read_number
from store.records import ContactKind, ContactRef, Number
from store.text import clean, fold

SAME_NAMES = 100
"""How many people of the same name are looked at when one is added to them."""


@dataclass(frozen=True, slots=True)
class FiledNumber:
    """A number as its row holds it."""

    written: str
    key: str
    """`ReadNumber.key`; empty when nobody can call from it."""
    national: str = ""
    label: str = ""


def filed(number: Number | str, rules: DialRules) -> FiledNumber:
    """`number` read by `rules`, ready for its row; any thread."""
    written, label = (number, "") if isinstance(number, str) else (number.written, number.label)
    read = read_number(written, rules)
    national = plan.searched_digits(read.e164) if read.e164 else ""
    return FiledNumber(clean(written), read.key, national, clean(label))


class Filing:
    """Adds contacts on a connection that is in a transaction; for one thread.

    Texts are clean already (`text.clean`).
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    def add_person(
        self, first: str, last: str, company: str, numbers: Sequence[FiledNumber]
    ) -> ContactRef:
        """A new person, whoever else has this name; an unknown company is added too."""
        folded = fold(full_name(first, last))
        added = self._execute(compiled.ADD_PERSON, first=first, last=last, folded=folded)
        person = ContactRef(ContactKind.PERSON, added)
        if company:
            employer = self.organization_named(company) or self._new_organization(company)
            self._execute(compiled.ADD_MEMBERSHIP, person_id=added, organization_id=employer.id)
            folded = f"{folded} {fold(company)}"
        self._execute(compiled.ADD_WORDS, rowid=search_row(person), words=folded)
        self.add_numbers(person, numbers)
        return person

    def add_organization(self, name: str, numbers: Sequence[FiledNumber]) -> ContactRef:
        """A new organization, whichever other has this name."""
        organization = self._new_organization(name)
        self.add_numbers(organization, numbers)
        return organization

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

    def add_numbers(self, owner: ContactRef, numbers: Sequence[FiledNumber]) -> int:
        """Add what `owner` does not have yet; how many that were."""
        return sum(self._add_number(owner, number) for number in numbers)

    def _add_number(self, owner: ContactRef, number: FiledNumber) -> bool:
        is_person = owner.kind is ContactKind.PERSON
        if number.key:
            known = compiled.NUMBER_OF_PERSON if is_person else compiled.NUMBER_OF_ORGANIZATION
            asked = {"id": owner.id, "key": number.key}
            if self._connection.execute(known, asked).fetchone():
                return False
        self._execute(
            compiled.ADD_NUMBER,
            person_id=owner.id if is_person else None,
            organization_id=None if is_person else owner.id,
            written=number.written,
            key=number.key,
            national=number.national,
            label=number.label,
        )
        return True

    def _new_organization(self, name: str) -> ContactRef:
        folded = fold(name)
        added = self._execute(compiled.ADD_ORGANIZATION, name=name, folded=folded)
        organization = ContactRef(ContactKind.ORGANIZATION, added)
        self._execute(compiled.ADD_WORDS, rowid=search_row(organization), words=folded)
        return organization

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
