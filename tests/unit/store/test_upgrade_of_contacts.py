"""A file of before: nothing is lost by the upgrade, and everything new works on it."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from store.database import Store
from store.filing import search_row
from store.numbers import DialRules
from store.records import CallResult, ContactKind, ContactRef
from store.upgrading import upgrade

ANNA = ContactRef(ContactKind.PERSON, 5)
ACME = ContactRef(ContactKind.ORGANIZATION, 3)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A file as the program before wrote it."""
    path = tmp_path / "store.db"
    old = sqlite3.connect(path, isolation_level=None)
    old.execute("BEGIN IMMEDIATE")
    upgrade(old, "0004")
    old.execute("INSERT INTO people VALUES (5, 'Anna', 'Berg', 'anna berg')")
    old.execute("INSERT INTO organizations VALUES (3, 'Acme', 'acme')")
    old.execute("INSERT INTO memberships VALUES (1, 5, 3)")
    old.execute(
        "INSERT INTO numbers VALUES (1, 5, NULL, '0161 552 7789', '+441615527789', "
        "'01615527789', 'work'), (2, NULL, 3, '+44 161 552 77', '+4416155277', '016155277', '')"
    )
    for ref, words in ((ANNA, "anna berg acme"), (ACME, "acme")):
        old.execute(
            "INSERT INTO contact_words (rowid, words) VALUES (?, ?)", (search_row(ref), words)
        )
    old.execute(
        "INSERT INTO calls (key, is_outgoing, number, e164, name, company, person_id, started_us, "
        "result, dialed, transferred_to, folded) VALUES ('k', 0, '0161 552 7789', "
        "'+441615527789', 'Anna Berg', 'Acme', 5, 1700000000000000, 'missed', '', '', "
        "'anna berg acme 01615527789')"
    )
    old.execute("INSERT INTO call_sounds (call_key, recording) VALUES ('k', 'talk.wav')")
    old.execute("PRAGMA user_version = 77")
    old.close()
    return path


def test_contacts_calls_and_search_outlive_the_upgrade(path: Path, rules: DialRules) -> None:
    store = Store.open(path)
    assert store.contacts.use_rules(rules) == 2, "their tails"
    contact = store.contacts.get(ANNA)
    assert contact is not None
    assert (contact.name, contact.company, contact.numbers[0].label) == (
        "Anna Berg",
        "Acme",
        "work",
    )
    assert [one.contact for one in store.contacts.match("01615527789", rules)] == [ANNA, ACME]
    for text in ("berg", "acme anna", "5277"):
        assert ANNA in [one.ref for one in store.contacts.search(text)], text
    (call,) = store.journal.page(text="27789")
    assert (call.contact, call.result, call.recording) == (ANNA, CallResult.MISSED, "talk.wav")
    assert store.journal.missed_count() == 0, "old news is no badge"
    assert store.journal.of_contact(ANNA) == (call,)
    store.close()


def test_the_file_of_before_is_kept(path: Path) -> None:
    Store.open(path).close()
    copy = sqlite3.connect(path.with_name("store.0004.db"))
    assert copy.execute("SELECT first FROM people").fetchall() == [("Anna",)]
    copy.close()


def test_the_upgraded_file_cascades_and_searches_like_a_new_one(
    path: Path, rules: DialRules
) -> None:
    store = Store.open(path)
    store.contacts.delete(ANNA)
    assert store.contacts.search("5277")[0].ref == ACME
    assert [one.ref for one in store.contacts.search("acme")] == [ACME]
    assert store.journal.page()[0].contact is None
    read = store.connections.read
    assert read("SELECT count(*) FROM memberships", {}) == [(0,)]
    assert read("PRAGMA foreign_key_check", {}) == []
    assert read("PRAGMA integrity_check", {}) == [("ok",)]
    store.close()
