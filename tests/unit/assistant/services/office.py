"""Builders and fakes for the tests of the services: calls, colleagues, a silent phone."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

from assistant.services.dialing import DialError, Target
from assistant.services.state import CallEntry, Caller, Colleague
from sip.commands import SipCommand
from sip.events import CallSnapshot, Party
from sip.states import BlfState, CallDirection, CallState
from store.dial_rules import DialRules
from store.errors import StoreError
from store.records import (
    CallRecord,
    CallResult,
    Contact,
    ContactKind,
    ContactRef,
    Match,
    MatchReason,
    Number,
)

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
RULES = DialRules(country="GB", area_code="161")
PRIYA = "+441615527789"


class Clock:
    """A clock that is moved by hand."""

    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> datetime:
        return self.now

    def move(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)


class FakeLine:
    """Takes commands and does nothing."""

    def __init__(self) -> None:
        self.posted: list[SipCommand] = []

    def post(self, command: SipCommand) -> None:
        self.posted.append(command)


class FakeLookup:
    """Knows callers by number."""

    def __init__(self, names: dict[str, str] | None = None) -> None:
        self.names = names or {}
        self.asked: list[tuple[str, bool]] = []

    def caller_of(
        self, party: Party | str, name: str = "", *, is_from_outside: bool = False
    ) -> Caller:
        number = party.user if isinstance(party, Party) else party
        self.asked.append((number, is_from_outside))
        said = party.display_name if isinstance(party, Party) else ""
        return Caller(number, self.names.get(number) or name or said)


class FakeDialing:
    """Everything in `targets` can be dialed."""

    def __init__(self, **targets: str) -> None:
        self.targets = {name.replace("_", " "): dial for name, dial in targets.items()}

    def resolve(self, text: str) -> Target:
        if text.strip("*#").isdigit():
            return Target(text)
        if text not in self.targets:
            raise DialError("nobody", text)
        return Target(self.targets[text], text)


class FakeBook:
    """A contact book in memory."""

    def __init__(self, *contacts: Contact) -> None:
        self.contacts = contacts
        self.asked: list[str] = []
        self.is_broken = False
        self.written = 0

    def version(self) -> int:
        return self.written

    def match(self, number: str, rules: DialRules) -> tuple[Match, ...]:
        from store.numbers import read_number

        self.asked.append(number)
        if self.is_broken:
            raise StoreError("damaged")
        key = read_number(number, rules).key
        return tuple(
            Match(contact.ref, contact.name, contact.company, MatchReason.EQUAL, one.written)
            for contact in self.contacts
            for one in contact.numbers
            if read_number(one.written, rules).key == key
        )

    def search(self, text: str, limit: int = 20) -> tuple[Contact, ...]:
        if self.is_broken:
            raise StoreError("damaged")
        words = text.casefold().split()
        return tuple(
            contact
            for contact in self.contacts
            if all(word in contact.name.casefold() for word in words)
        )[:limit]


class FakeJournal:
    """The store's journal in memory, which can be made to fail."""

    def __init__(self) -> None:
        self.rows: dict[str, CallRecord] = {}
        self.written: list[CallRecord] = []
        self.failures = 0

    def record(self, record: CallRecord) -> None:
        if self.failures:
            self.failures -= 1
            raise StoreError("disk_full")
        self.rows[record.key] = record
        self.written.append(record)

    def page(
        self,
        *,
        results: frozenset[CallResult] | None = None,
        text: str = "",
        limit: int = 50,
        offset: int = 0,
    ) -> tuple[CallRecord, ...]:
        if self.failures:
            self.failures -= 1
            raise StoreError("damaged")
        rows = [
            row
            for row in reversed(self.rows.values())
            if (results is None or row.result in results) and text in row.name
        ]
        return tuple(rows[offset : offset + limit])


class LaterRun:
    """Keeps tasks until `work` is called: what a worker does, without its thread."""

    def __init__(self) -> None:
        self.tasks: list[Callable[[], None]] = []

    def __call__(
        self,
        func: Callable[[], Any],
        done: Callable[[Any], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        def task() -> None:
            try:
                result = func()
            except StoreError as error:
                assert failed is not None
                failed(error)
            else:
                if done is not None:
                    done(result)

        self.tasks.append(task)

    def work(self) -> None:
        """Carry out what waits, and what that brings."""
        while self.tasks:
            self.tasks.pop(0)()


def a_contact(name: str, *numbers: str, company: str = "", id_: int = 1) -> Contact:
    """A person of the store."""
    ref = ContactRef(ContactKind.PERSON, id_)
    return Contact(ref, name, company, tuple(Number(number) for number in numbers))


def a_call(
    key: str = "c1",
    state: CallState = CallState.RINGING,
    direction: CallDirection = CallDirection.INCOMING,
    number: str = PRIYA,
    **more: Any,
) -> CallSnapshot:
    """A call of the phone."""
    name = more.pop("name", "")
    call = CallSnapshot(key, direction, state, Party(number, "pbx", name), NOON)
    return dataclasses.replace(call, **more)


def a_dialed_call(number: str = "600", **more: Any) -> CallSnapshot:
    """A call that this desk makes."""
    more = {"key": "d1", "state": CallState.ALERTING, "dialed": number, **more}
    return a_call(direction=CallDirection.OUTGOING, number=number, **more)


def an_entry(call: CallSnapshot, caller: Caller | None = None, **more: Any) -> CallEntry:
    """A call with its caller."""
    return CallEntry(call, caller or Caller(call.remote.user, "Priya Nair"), **more)


def a_colleague(extension: str, state: BlfState = BlfState.UNKNOWN, **more: Any) -> Colleague:
    """A colleague of whom nothing was heard yet."""
    return Colleague(extension, f"Colleague {extension}", "Sales", state, **more)
