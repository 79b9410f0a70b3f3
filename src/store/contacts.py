"""The contact book: who calls, who is meant, and new contacts."""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from store import compiled
from store.connections import Connections
from store.filing import Filing, contact_of_row, filed
from store.matching import full_name, match_parameters, matches_of
from store.numbers import DialRules, read_number
from store.records import Contact, ContactKind, ContactRef, Match, Number
from store.text import as_phone_digits, clean, fold

CANDIDATES = 200
"""How many hits of a search are looked at to put the best first."""
SEARCHED_WORDS = 8
NUMBERS_AT_ONCE = 500


class ContactBook:
    """The people and organizations of the store; every method on any thread.

    Every method may raise `StoreError`. Those that write wait for other writers: not on the main
    thread.
    """

    def __init__(self, connections: Connections) -> None:
        self._connections = connections

    def match(self, number: str, rules: DialRules) -> tuple[Match, ...]:
        """Who `number`, as the PBX delivered it, may be; best first, empty when unknown.

        Equal numbers come before beginnings of the caller's, longer beginnings before shorter.
        One indexed query, well under a millisecond: fit for the main thread.
        """
        read = read_number(number, rules)
        if not read.key:
            return ()
        rows = self._connections.read(compiled.MATCH, match_parameters(read))
        return matches_of(rows, read.key) if rows else ()

    def search(self, text: str, limit: int = 20) -> tuple[Contact, ...]:
        """Contacts in whose name or company each word of `text` begins one, or whose number
        begins with its digits; case, accents and punctuation do not count."""
        words = fold(text).split()[:SEARCHED_WORDS]
        found = dict.fromkeys([*self._found_by_words(words), *self._found_by_digits(text)])
        contacts = [contact for ref in found if (contact := self._without_numbers(ref))]
        first_word = words[0] if words else ""
        contacts.sort(
            key=lambda contact: (
                not fold(contact.name).startswith(first_word),
                fold(contact.name),
                contact.ref.id,
            )
        )
        return tuple(self._with_numbers(contact) for contact in contacts[:limit])

    def get(self, ref: ContactRef) -> Contact | None:
        """The contact with its numbers, None when it is gone."""
        contact = self._without_numbers(ref)
        return self._with_numbers(contact) if contact else None

    def count(self) -> int:
        """How many people and organizations there are."""
        return int(self._connections.read(compiled.COUNT, {})[0][0])

    def add_person(
        self,
        first: str,
        last: str,
        numbers: Sequence[Number | str],
        rules: DialRules,
        company: str = "",
    ) -> ContactRef:
        """Add a person; an unknown company is added too. Committed when it returns."""
        read = [filed(number, rules) for number in numbers]
        with self.filing() as filing:
            return filing.add_person(clean(first), clean(last), clean(company), read)

    def add_organization(
        self, name: str, numbers: Sequence[Number | str], rules: DialRules
    ) -> ContactRef:
        """Add an organization. Committed when it returns."""
        read = [filed(number, rules) for number in numbers]
        with self.filing() as filing:
            return filing.add_organization(clean(name), read)

    def use_rules(self, rules: DialRules) -> int:
        """Make stored numbers match by `rules`; how many had to change. Not on the main thread.

        The file remembers by which rules its numbers were read (SQLite's ``user_version``), so
        this costs nothing until somebody corrects the country or the area code.
        """
        mark = zlib.crc32(repr(rules).encode()) & 0x7FFFFFFF
        if self._connections.read("PRAGMA user_version", {})[0][0] == mark:
            return 0
        changed = self.read_again(rules)
        with self._connections.writing() as connection:
            connection.execute(f"PRAGMA user_version = {mark}")
        return changed

    def read_again(self, rules: DialRules) -> int:
        """Read all stored numbers by new `rules`, after the country or area was corrected; how
        many are another number now. Some 60 µs each; committed by and by, and may be repeated."""
        changed, last = 0, 0
        while rows := self._connections.read(
            compiled.NUMBERS_AFTER, {"id": last, "limit": NUMBERS_AT_ONCE}
        ):
            last = rows[-1][0]
            updates = []
            for number_id, written, key, national in rows:
                new = filed(written, rules)
                if (new.key, new.national) != (key, national):
                    updates.append(
                        {"number_id": number_id, "new_key": new.key, "new_national": new.national}
                    )
            if updates:
                with self._connections.writing() as connection:
                    connection.executemany(compiled.READ_NUMBER_AGAIN, updates)
            changed += len(updates)
        return changed

    @property
    def is_hurried(self) -> bool:
        """Whether a call has to be logged: a transaction of seconds gives way and starts again."""
        return self._connections.is_hurried

    @contextmanager
    def filing(self) -> Iterator[Filing]:
        """A transaction that adds many contacts: all of them, or none when the block raises."""
        with self._connections.writing() as connection:
            yield Filing(connection)

    def _found_by_words(self, words: list[str]) -> Iterator[ContactRef]:
        if words:
            query = " ".join(f'"{word}"*' for word in words)
            parameters = {"words": query, "limit": CANDIDATES}
            for (row,) in self._connections.read(compiled.FIND_BY_WORDS, parameters):
                yield contact_of_row(row)

    def _found_by_digits(self, text: str) -> Iterator[ContactRef]:
        digits = as_phone_digits(text)
        if len(digits) > 1:
            parameters = {"international": "+" + digits, "digits": digits, "limit": CANDIDATES}
            for person, organization in self._connections.read(compiled.FIND_BY_DIGITS, parameters):
                if person is not None:
                    yield ContactRef(ContactKind.PERSON, person)
                else:
                    yield ContactRef(ContactKind.ORGANIZATION, organization)

    def _without_numbers(self, ref: ContactRef) -> Contact | None:
        is_person = ref.kind is ContactKind.PERSON
        sql = compiled.PERSON if is_person else compiled.ORGANIZATION
        rows = self._connections.read(sql, {"id": ref.id})
        if not rows:
            return None
        if is_person:
            first, last, company = rows[0]
            return Contact(ref, full_name(first, last), company or "")
        return Contact(ref, rows[0][0])

    def _with_numbers(self, contact: Contact) -> Contact:
        is_person = contact.ref.kind is ContactKind.PERSON
        sql = compiled.NUMBERS_OF_PERSON if is_person else compiled.NUMBERS_OF_ORGANIZATION
        rows = self._connections.read(sql, {"id": contact.ref.id})
        numbers = tuple(
            Number(written, key if key.startswith("+") else "", label)
            for written, key, label in rows
        )
        return Contact(contact.ref, contact.name, contact.company, numbers)
