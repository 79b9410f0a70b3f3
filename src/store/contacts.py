"""The contact book: who calls, who is meant, and everything that is kept of a contact."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from store import compiled, reading, saving, searching
from store.connections import Connections
from store.filing import Filing, filed
from store.matching import (
    chosen,
    is_bare_local,
    match_parameters,
    matches_of,
    owner,
    tail_parameters,
)
from store.numbers import DialRules, read_number
from store.reading_again import use_rules
from store.records import Contact, ContactKind, ContactRef, Match, Number
from store.text import clean, fold
from store.times import now_us

WARMED_AT_ONCE = 20_000


class ContactBook:
    """The people and organizations of the store; every method on any thread.

    Every method may raise `StoreError`. Those that write are committed when they return, and wait
    for other writers: not on the main thread.
    """

    def __init__(self, connections: Connections) -> None:
        self._connections = connections

    def match(self, number: str, rules: DialRules) -> tuple[Match, ...]:
        """Who `number`, as the PBX delivered it, may be; best first, empty when unknown.

        What a user said about this number comes first, or not at all; then equal numbers, then
        beginnings of the caller's, the longer the better, then the same digits inside one area.
        Ignored numbers match nobody. Three indexed queries, well under a millisecond: fit for the
        main thread.
        """
        read = read_number(number, rules)
        key = read.key
        if not key or self._connections.read(compiled.IS_IGNORED, {"key": key}):
            return ()
        rows = self._connections.read(compiled.MATCH, match_parameters(read, rules))
        if is_bare_local(read):
            rows += self._connections.read(compiled.MATCH_TAIL, tail_parameters(read, rules))
        matches = matches_of(rows, read) if rows else ()
        choices = self._connections.read(compiled.CHOICES_OF, {"key": key})
        return chosen(matches, choices) if choices else matches

    def warm_up(self, is_wanted: Callable[[], bool] = lambda: True) -> None:
        """Read the index of numbers once, so that the first callers do not wait for the disk.

        A second or two for a million people; nothing of it stays in this process. Not on the main
        thread.
        """
        last = ""
        while is_wanted() and (
            rows := self._connections.read(
                compiled.KEY_AFTER, {"key": last, "count": WARMED_AT_ONCE}
            )
        ):
            last = rows[0][0]

    def version(self) -> int:
        """A number that is another one after anything was written, by this program or another one
        with the same file; a few microseconds. For one thread: each counts for itself."""
        return int(self._connections.read("PRAGMA data_version", {})[0][0])

    def search(self, text: str, limit: int = 20) -> tuple[Contact, ...]:
        """Contacts in whose name, company, e-mail address, tag or field each word of `text` begins
        one, or whose number has its digits in it; case, accents and punctuation do not count.

        Those of the last calls come first. Their `numbers` hold those of phone fields too.
        """
        return searching.find(self._connections, text, limit)

    def get(self, ref: ContactRef) -> Contact | None:
        """All of the contact, None when it is gone."""
        return reading.card(self._connections, ref)

    def list(
        self, offset: int = 0, limit: int = 50, kind: ContactKind | None = None, tag: str = ""
    ) -> tuple[Contact, ...]:
        """A page of all contacts, or of one kind, by name; or of those with `tag`, the oldest
        first. Without numbers and details."""
        page: dict[str, object] = {"offset": offset, "limit": limit}
        if tag:
            rows = self._connections.read(compiled.LIST_TAGGED, {**page, "folded": fold(tag)})
        elif kind is ContactKind.PERSON:
            rows = self._connections.read(compiled.LIST_PEOPLE, page)
        elif kind is ContactKind.ORGANIZATION:
            rows = self._connections.read(compiled.LIST_ORGANIZATIONS, page)
        else:
            rows = self._connections.read(compiled.LIST_ALL, page)
        kinds = (ContactKind.PERSON, ContactKind.ORGANIZATION)
        refs = [ContactRef(kinds[row[0]], row[1]) for row in rows]
        found = reading.outlines(self._connections, refs)
        return tuple(found[ref].contact for ref in refs if ref in found)

    def count(self, kind: ContactKind | None = None) -> int:
        """How many people, organizations or both there are."""
        counts = {
            None: compiled.COUNT,
            ContactKind.PERSON: compiled.COUNT_PEOPLE,
            ContactKind.ORGANIZATION: compiled.COUNT_ORGANIZATIONS,
        }
        return int(self._connections.read(counts[kind], {})[0][0])

    def members(
        self, organization: ContactRef, after: int = 0, limit: int = 50
    ) -> tuple[Contact, ...]:
        """People who work for `organization`, the oldest first, after the person `after`."""
        asked = {"id": organization.id, "after": after, "limit": limit}
        rows = self._connections.read(compiled.MEMBERS_AFTER, asked)
        refs = [ContactRef(ContactKind.PERSON, row[0]) for row in rows]
        found = reading.outlines(self._connections, refs)
        return tuple(found[ref].contact for ref in refs if ref in found)

    def field_names(self) -> tuple[tuple[str, bool], ...]:
        """The fields that users made up, and whether somebody declared them phone fields."""
        rows = self._connections.read(compiled.FIELD_NAMES, {})
        return tuple((name, bool(is_phone)) for name, is_phone in rows)

    def save(self, contact: Contact, rules: DialRules) -> ContactRef | None:
        """Insert a contact whose reference is `NEW_PERSON` or `NEW_ORGANIZATION`, or make the
        stored one what `contact` says, whole: begin with what `get` gave.

        None when it was deleted meanwhile; nothing is written then, nor when it was changed since
        `get`: that raises `StoreError` ``changed_meanwhile``.
        """
        with self.filing() as filing:
            return saving.save(filing, contact, rules)

    def delete(self, ref: ContactRef) -> None:
        """Delete a contact with its numbers and details; calls and notes stay, without it.

        The people of an organization stay too, and are found by its name no more.
        """
        with self.filing() as filing:
            saving.delete(filing, ref)

    def attach(self, number: Number | str, ref: ContactRef, rules: DialRules) -> bool:
        """Add a number to a contact; False when it has it, or when the contact is gone."""
        with self.filing() as filing:
            if not filing.connection.execute(compiled.IS_CONTACT, owner(ref)).fetchone():
                return False
            is_new = filing.add_numbers(ref, [filed(number, rules)]) > 0
            if is_new:
                filing.touch(ref)
            return is_new

    def remember(self, number: str, ref: ContactRef, rules: DialRules) -> None:
        """A user said that whoever calls from `number` is this contact; the last word counts."""
        self._choose(number, ref, rules, is_denied=False)

    def deny(self, number: str, ref: ContactRef, rules: DialRules) -> None:
        """A user said that whoever calls from `number` is not this contact."""
        self._choose(number, ref, rules, is_denied=True)

    def add_person(
        self,
        first: str,
        last: str,
        numbers: Sequence[Number | str],
        rules: DialRules,
        company: str = "",
    ) -> ContactRef:
        """Add a person; an unknown company is added too."""
        read = [filed(number, rules) for number in numbers]
        with self.filing() as filing:
            return filing.add_person(clean(first), clean(last), clean(company), read)

    def add_organization(
        self, name: str, numbers: Sequence[Number | str], rules: DialRules
    ) -> ContactRef:
        """Add an organization."""
        read = [filed(number, rules) for number in numbers]
        with self.filing() as filing:
            return filing.add_organization(clean(name), read)

    def use_rules(self, rules: DialRules) -> int:
        """Make stored numbers match by `rules`; how many had to change. Not on the main thread.

        The file remembers by which rules its numbers were read, so this costs nothing until
        somebody corrects the country or the area code.
        """
        return use_rules(self._connections, rules)

    @property
    def is_hurried(self) -> bool:
        """Whether a call has to be logged: a transaction of seconds gives way and starts again."""
        return self._connections.is_hurried

    @contextmanager
    def filing(self) -> Iterator[Filing]:
        """A transaction that adds many contacts: all of them, or none when the block raises."""
        with self._connections.writing() as connection:
            yield Filing(connection)

    def _choose(self, number: str, ref: ContactRef, rules: DialRules, *, is_denied: bool) -> None:
        key = read_number(number, rules).key
        if not key:
            return
        asked = {"key": key, **owner(ref)}
        with self._connections.writing() as connection:
            if not connection.execute(compiled.IS_CONTACT, owner(ref)).fetchone():
                return
            connection.execute(compiled.FORGET_CHOICE, asked)
            if not is_denied:
                connection.execute(compiled.FORGET_REMEMBERED, {"key": key})
            values = {**asked, "is_denied": is_denied, "now_us": now_us()}
            connection.execute(compiled.ADD_CHOICE, values)
