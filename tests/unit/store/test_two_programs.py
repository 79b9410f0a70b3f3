"""Two programs have the same file open, and both are right."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import store.database
from store.database import Store
from store.numbers import DialRules
from store.records import CallResult, InteractionKind, MatchReason
from tests.unit.store.test_call_journal import a_call

SOURCES = Path(store.database.__file__).parents[1]
EACH = 60
WORK = """
import sys
from dataclasses import replace
from datetime import datetime, UTC
from pathlib import Path
from store.database import Store
from store.dial_rules import DialRules
from store.records import NEW_PERSON, CallRecord, CallResult, Contact, Email, Number

name, rules = sys.argv[2], DialRules("GB", "161")
store = Store.open(Path(sys.argv[1]))
for index in range(int(sys.argv[3])):
    number = f"0161 55{ord(name)} {index:04}"
    contact = Contact(NEW_PERSON, f"{name} {index}", "Acme", (Number(number),))
    ref = store.contacts.save(contact, rules)
    store.contacts.save(replace(store.contacts.get(ref), notes=name), rules)
    store.contacts.remember(number, ref, rules)
    store.rules.block(number, rules)
    call = CallRecord(f"{name}{index}", False, number, datetime.now(UTC), result=CallResult.MISSED)
    store.journal.record(call)
    store.journal.relink(call.key, ref)
    assert store.contacts.match(number, rules)[0].contact == ref
store.close()
"""


@pytest.fixture
def other(store: Store) -> Iterator[Store]:
    """The same file, opened by another program."""
    opened = Store.open(store.path)
    yield opened
    opened.close()


def test_programs_that_write_at_the_same_time_lose_nothing(store: Store, rules: DialRules) -> None:
    arguments = [sys.executable, "-c", WORK, str(store.path)]
    workers = [
        subprocess.Popen([*arguments, name, str(EACH)], env={"PYTHONPATH": str(SOURCES)})
        for name in "ab"
    ]
    assert [worker.wait(60) for worker in workers] == [0, 0]
    people = store.contacts.list(0, 1000)
    assert len(people) == 2 * EACH + 1, "one company for all"
    assert len(store.rules.blocked()) == store.journal.missed_count() == 2 * EACH
    for name in "ab":
        for index in range(EACH):
            (match,) = store.contacts.match(f"0161 55{ord(name)} {index:04}", rules)
            assert (match.name, match.reason) == (f"{name} {index}", MatchReason.REMEMBERED)
    assert len(store.contacts.search("acme", 1000)) == 2 * EACH + 1
    for table in ("contact_words", "number_digits", "call_texts"):
        with store.connections.writing() as connection:
            connection.execute(f"INSERT INTO {table} ({table}) VALUES ('integrity-check')")


def test_what_one_says_the_other_knows_at_once(
    store: Store, other: Store, rules: DialRules
) -> None:
    anna = store.contacts.add_person("Anna", "", ["0161 552 7789"], rules)
    assert other.contacts.match("01615527789", rules)[0].contact == anna
    other.contacts.deny("01615527789", anna, rules)
    assert store.contacts.match("01615527789", rules) == ()
    store.rules.ignore("101", rules)
    assert [one.written for one in other.rules.ignored()] == ["101"]
    other.journal.record(a_call(result=CallResult.MISSED))
    assert store.journal.missed_count() == 1
    number = store.interactions.add(InteractionKind.LEAD, "Lamp", call_key="k1")
    assert other.interactions.of_call("k1")[0].id == number


def test_one_that_keeps_answers_can_tell_that_they_are_old(
    store: Store, other: Store, rules: DialRules
) -> None:
    before = store.contacts.version()
    assert store.contacts.version() == before
    other.contacts.add_person("Anna", "", [], rules)
    after = store.contacts.version()
    assert after != before
    store.contacts.add_person("Boris", "", [], rules)
    assert store.contacts.version() != after
