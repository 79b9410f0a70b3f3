"""Missed calls that clear themselves, calls that are given to another contact, notes and cases."""

from __future__ import annotations

import csv
from datetime import timedelta
from pathlib import Path

import pytest

from store.database import Store
from store.errors import StoreError
from store.numbers import DialRules
from store.records import CallRecord, CallResult, ContactKind, ContactRef, InteractionKind
from tests.unit.store.test_call_journal import NOON, a_call

MISSED = CallResult.MISSED


def a_talk(key: str, minutes: int, **changes: object) -> CallRecord:
    connected = NOON + timedelta(minutes=minutes, seconds=3)
    return a_call(key, minutes, connected_at=connected, result=CallResult.RECEIVED, **changes)


def test_a_missed_call_counts_until_it_was_seen(store: Store) -> None:
    store.journal.record(a_call("a", result=MISSED))
    store.journal.record(a_call("b", 1, result=MISSED))
    assert store.journal.missed_count() == 2
    store.journal.clear_missed("a")
    assert [call.is_cleared for call in store.journal.page()] == [False, True]
    store.journal.clear_missed()
    assert store.journal.missed_count() == 0


@pytest.mark.parametrize("is_outgoing", [True, False])
def test_a_later_call_with_the_number_makes_it_good(store: Store, is_outgoing: bool) -> None:
    e164 = "+441615527789"
    store.journal.record(a_call("a", e164=e164, result=MISSED))
    later = a_talk("b", 5, number="01615527789", e164=e164, is_outgoing=is_outgoing)
    store.journal.record(later)
    assert store.journal.missed_count() == 0


def test_a_later_call_with_the_contact_makes_it_good(store: Store, rules: DialRules) -> None:
    anna = store.contacts.add_person("Anna", "", [], rules)
    store.journal.record(a_call("a", contact=anna, result=MISSED))
    store.journal.record(a_talk("b", 5, number="077", contact=anna))
    assert store.journal.missed_count() == 0


def test_others_calls_earlier_and_vain_ones_do_not(store: Store) -> None:
    store.journal.record(a_call("a", 10, result=MISSED))
    store.journal.record(a_talk("other", 20, number="101"))
    store.journal.record(a_talk("earlier", 5))
    vain = a_call("vain", 20, is_outgoing=True, result=CallResult.NO_ANSWER)
    store.journal.record(vain)
    assert store.journal.missed_count() == 1


def test_callers_who_withhold_their_number_are_not_one_caller(store: Store) -> None:
    store.journal.record(a_call("a", number="anonymous", result=MISSED))
    store.journal.record(a_talk("b", 5, number="anonymous"))
    assert store.journal.missed_count() == 1


def test_an_answered_elsewhere_call_is_not_missed(store: Store) -> None:
    record = a_call(result=CallResult.ANSWERED_ELSEWHERE, answered_by="Ben", queue="Sales")
    store.journal.record(record)
    assert store.journal.missed_count() == 0
    assert store.journal.page() == (record,)


def test_the_journal_of_a_contact_is_paged(store: Store, rules: DialRules) -> None:
    anna = store.contacts.add_person("Anna", "", [], rules)
    acme = store.contacts.add_organization("Acme", [], rules)
    for index in range(5):
        store.journal.record(a_call(f"k{index}", index, contact=anna if index % 2 else acme))
    assert [call.key for call in store.journal.of_contact(anna)] == ["k3", "k1"]
    assert [call.key for call in store.journal.of_contact(acme, 1, 1)] == ["k2"]


def test_a_relinked_call_stays_with_its_contact(store: Store, rules: DialRules) -> None:
    anna = store.contacts.add_person("Anna", "Berg", [], rules)
    boris = store.contacts.add_person("Boris", "Wolf", [], rules, company="Acme")
    store.journal.record(a_call(contact=anna, name="Anna Berg"))
    note = store.interactions.add(InteractionKind.NOTE, "", "asked for a price", call_key="k1")
    assert store.journal.relink("k1", boris)
    # The phone does not know of it.
    store.journal.record(a_call(contact=anna, name="Anna Berg", result=CallResult.RECEIVED))
    (call,) = store.journal.page(text="boris")
    assert (call.contact, call.name, call.company) == (boris, "Boris Wolf", "Acme")
    assert call.result is CallResult.RECEIVED
    assert store.journal.page(text="anna") == ()
    assert [one.id for one in store.interactions.of_contact(boris)] == [note]
    assert store.journal.relink("k1", None)
    assert store.journal.page()[0].contact is None


def test_what_is_gone_cannot_be_linked(store: Store, rules: DialRules) -> None:
    anna = store.contacts.add_person("Anna", "", [], rules)
    store.journal.record(a_call())
    assert not store.journal.relink("nothing", anna)
    assert not store.journal.relink("k1", ContactRef(ContactKind.PERSON, 99))


def test_cases_come_back_and_change(store: Store, rules: DialRules) -> None:
    anna = store.contacts.add_person("Anna", "", [], rules)
    store.journal.record(a_call(contact=anna))
    number = store.interactions.add(
        InteractionKind.CASE, "Broken\x00 lamp", "first\nsecond", call_key="k1"
    )
    (case,) = store.interactions.of_contact(anna)
    assert (case.title, case.text, case.is_open) == ("Broken lamp", "first\nsecond", True)
    assert store.interactions.of_call("k1") == (case,)
    assert store.interactions.change(number, title="Lamp", text="", is_open=False)
    assert not store.interactions.of_call("k1")[0].is_open
    store.contacts.delete(anna)
    left = store.interactions.get(number)
    assert left is not None
    assert (left.title, left.contact) == ("Lamp", None)
    store.interactions.delete(number)
    assert store.interactions.get(number) is None


def test_a_note_may_come_before_its_call(store: Store) -> None:
    store.interactions.add(InteractionKind.NOTE, "", "typed while it rang", call_key="later")
    assert store.interactions.of_call("later")[0].text == "typed while it rang"


def _exported(store: Store, path: Path, **which: object) -> list[list[str]]:
    count = store.journal.export(path, **which)  # type: ignore[arg-type]
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.reader(file))
    assert count == len(rows) - 1
    return rows[1:]


def test_the_history_is_exported_as_filtered(store: Store, tmp_path: Path) -> None:
    for index in range(2500):
        result = MISSED if index % 2 else CallResult.RECEIVED
        store.journal.record(a_call(f"k{index}", index, result=result, name=f"Caller {index}"))
    path = tmp_path / "calls.csv"
    assert len(_exported(store, path)) == 2500
    assert len(_exported(store, path, results=frozenset({MISSED}))) == 1250
    (row,) = _exported(store, path, text="caller 2499")
    assert row[5] == "Caller 2499"


@pytest.mark.parametrize("name", ["=1+1", "+cmd|'/c calc'!A1", "@SUM(A1)", "-2+3"])
def test_no_cell_of_an_export_is_a_formula(store: Store, tmp_path: Path, name: str) -> None:
    store.journal.record(a_call(name=name, e164="+441615527789"))
    (row,) = _exported(store, tmp_path / "calls.csv")
    assert row[5] == f"'{name}"
    assert row[7:9] == ["+441615527789", "+441615527789"]


def test_an_export_that_fails_leaves_nothing(store: Store, tmp_path: Path) -> None:
    store.journal.record(a_call())
    with pytest.raises(StoreError) as caught:
        store.journal.export(tmp_path / "calls.csv", is_wanted=lambda: False)
    assert caught.value.problem == "cancelled"
    with pytest.raises(StoreError) as caught:
        store.journal.export(tmp_path / "nowhere" / "calls.csv")
    assert caught.value.problem == "unreadable"
    assert [one.name for one in tmp_path.iterdir() if "calls" in one.name] == []


def test_any_part_of_a_name_or_number_is_found_in_the_history(store: Store) -> None:
    store.journal.record(a_call(name="Anna Bergmann", e164="+441615527789"))
    store.journal.record(a_call("k2", 1, number="101", name="Otto"))
    for text in ("gman", "na ber", "5277", "2778", "an", "7"):
        assert [call.key for call in store.journal.page(text=text)] == ["k1"], text
    missed = frozenset({MISSED})
    assert store.journal.page(text="bergmann", results=missed) == ()
