"""The history of calls: written while they go on, read newest first."""

from __future__ import annotations

import csv
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest

from store import journal_export
from store.database import Store
from store.errors import StoreError
from store.exchange.reporting import Reporter
from store.exchange.shapes import Progress
from store.numbers import DialRules
from store.records import (
    CallFigures,
    CallRecord,
    CallResult,
    ContactKind,
    ContactRef,
    InteractionKind,
    SentTo,
)

NOON = datetime(2025, 3, 4, 12, 0, 0, 123456, tzinfo=UTC)


def a_call(key: str = "k1", minutes: int = 0, **changes: object) -> CallRecord:
    began = NOON + timedelta(minutes=minutes)
    record = CallRecord(key, is_outgoing=False, number="+441615527789", started_at=began)
    return replace(record, **changes)  # type: ignore[arg-type]


def test_a_call_comes_back_as_recorded(store: Store, rules: DialRules) -> None:
    anna = store.contacts.add_person("Anna", "Berg", [], rules)
    record = a_call(
        is_outgoing=True,
        e164="+441615527789",
        name="Anna Berg",
        company="Acme",
        contact=anna,
        connected_at=NOON + timedelta(seconds=4),
        ended_at=NOON + timedelta(seconds=65, microseconds=1),
        result=CallResult.DIALED,
        dialed="800",
        transferred_to="101",
    )
    store.journal.record(record)
    assert store.journal.page() == (record,)


def test_a_call_recorded_again_stays_one_row(store: Store) -> None:
    store.journal.record(a_call())
    store.journal.record(a_call(result=CallResult.MISSED, ended_at=NOON))
    assert [record.result for record in store.journal.page()] == [CallResult.MISSED]


def test_an_unfinished_call_survives_the_program(tmp_path: Path) -> None:
    first = Store.open(tmp_path / "store.db")
    first.journal.record(a_call())
    second = Store.open(tmp_path / "store.db")
    (record,) = second.journal.page()
    assert (record.result, record.ended_at) == (None, None)
    first.close()
    second.close()


def test_pages_are_newest_first(store: Store) -> None:
    for index in (3, 1, 4, 2, 0):
        store.journal.record(a_call(f"k{index}", minutes=index))
    pages = [store.journal.page(limit=2, offset=offset) for offset in (0, 2, 4)]
    assert [[one.key for one in page] for page in pages] == [["k4", "k3"], ["k2", "k1"], ["k0"]]


def test_calls_of_the_same_moment_keep_their_order(store: Store) -> None:
    for key in ("a", "b", "c"):
        store.journal.record(a_call(key))
    assert [record.key for record in store.journal.page()] == ["c", "b", "a"]


def test_results_filter(store: Store) -> None:
    for index, result in enumerate([*CallResult, None]):
        store.journal.record(a_call(f"k{index}", result=result))
    missed = frozenset((CallResult.MISSED, CallResult.REJECTED))
    found = {record.result for record in store.journal.page(results=missed)}
    assert found == missed
    assert len(store.journal.page(results=frozenset(CallResult))) == len(CallResult)
    assert store.journal.page(results=frozenset()) == ()
    assert len(store.journal.page()) == len(CallResult) + 1


@pytest.mark.parametrize(
    "text",
    ["anna", "BERG", "anna b", "äcme", "5527", "0161 552", "+44 161", "(0161)", "800", "sales"],
)
def test_text_finds_names_and_numbers(store: Store, text: str) -> None:
    store.journal.record(
        a_call(name="Anna Berg", company="Acme", e164="+441615527789", dialed="800 Sales")
    )
    store.journal.record(a_call("other", number="+4930123456", e164="+4930123456", name="Otto"))
    assert [record.key for record in store.journal.page(text=text)] == ["k1"]


@pytest.mark.parametrize("text", ["%", "_", "'", "nobody", "*"])
def test_text_is_no_pattern(store: Store, text: str) -> None:
    store.journal.record(a_call(name="Anna"))
    assert store.journal.page(text=text) == ()


def test_a_contact_that_is_gone_does_not_cost_the_call(store: Store, rules: DialRules) -> None:
    gone = ContactRef(ContactKind.ORGANIZATION, 77)
    store.journal.record(a_call(contact=gone))
    anna = store.contacts.add_person("Anna", "Berg", [], rules)
    store.journal.record(a_call("k2", minutes=1, contact=anna, name="Anna Berg"))
    with store.connections.writing() as connection:
        connection.execute("DELETE FROM people")
    page = store.journal.page()
    assert [(record.contact, record.name) for record in page] == [(None, "Anna Berg"), (None, "")]


def test_times_of_other_zones_are_the_same_moment(store: Store) -> None:
    kathmandu = timezone(timedelta(hours=5, minutes=45))
    store.journal.record(a_call(started_at=NOON.astimezone(kathmandu)))
    (record,) = store.journal.page()
    assert (record.started_at, record.started_at.tzinfo) == (NOON, UTC)


def test_hostile_callers_are_recorded_as_plain_text(store: Store) -> None:
    name = "\ud800<img>\x00\u202e" + "n" * 10_000
    store.journal.record(a_call(name=name, number="sip:" + "9" * 10_000))
    (record,) = store.journal.page()
    assert record.name.startswith("<img>")
    assert len(record.name) <= 200
    assert len(record.number) <= 256


def test_a_recording_and_the_quality_stand_beside_the_call(store: Store) -> None:
    store.journal.note_quality("k1", CallFigures(4.3, 0.5, 2.0, 31.5))
    store.journal.record(a_call("k1"))
    store.journal.note_recording("k1", "/home/me/call.wav")
    (row,) = store.journal.page()
    assert (row.recording, row.quality) == ("/home/me/call.wav", CallFigures(4.3, 0.5, 2.0, 31.5))


def test_a_call_without_sound_has_neither(store: Store) -> None:
    store.journal.record(a_call("k1"))
    (row,) = store.journal.page()
    assert (row.recording, row.quality) == ("", None)


@pytest.mark.parametrize("sent_to", list(SentTo))
@pytest.mark.parametrize("name", ["701", "", "Ben Okafor"])
def test_where_a_call_was_sent_comes_back_and_is_found(
    store: Store, sent_to: SentTo, name: str
) -> None:
    store.journal.record(a_call(transferred_to=name, sent_to=sent_to))
    (record,) = store.journal.page(text=name)
    assert (record.sent_to, record.transferred_to) == (sent_to, name)


def test_no_cell_of_an_export_is_a_formula(store: Store, tmp_path: Path) -> None:
    store.journal.record(a_call(name="=cmd|' /C calc'!A0", company="'=1+1", number="+44 161 1"))
    store.journal.export(tmp_path / "calls.csv")
    (row,) = csv.DictReader((tmp_path / "calls.csv").open(encoding="utf-8-sig"))
    assert row["Name"] == "'=cmd|' /C calc'!A0"
    assert row["Company"] == "''=1+1"
    assert row["Number"] == "+44 161 1"


def test_an_export_says_what_a_call_was_sent_to(store: Store, tmp_path: Path) -> None:
    store.journal.record(a_call("k1", transferred_to="7", sent_to=SentTo.PARKING))
    store.journal.record(a_call("k2", result=CallResult.BLOCKED))
    store.journal.export(tmp_path / "calls.csv")
    with (tmp_path / "calls.csv").open(encoding="utf-8-sig", newline="") as file:
        blocked, parked = csv.DictReader(file)
    assert (parked["Sent to"], parked["Transferred to"]) == ("parking", "7")
    assert (blocked["Result"], blocked["Sent to"]) == ("blocked", "")


def test_a_row_that_only_a_later_program_understands_hides_no_other(store: Store) -> None:
    store.journal.record(a_call("k1", 1, result=CallResult.RECEIVED))
    store.journal.record(a_call("k2", 2, result=CallResult.MISSED))
    number = store.interactions.add(InteractionKind.CASE, "odd", "", call_key="k2")
    with store.connections.writing() as connection:
        connection.execute(
            "UPDATE calls SET result = 'beamed', transferred_to = 'orbit\x1fAnna', "
            "ended_us = 'x', connected_us = 9e18 WHERE key = 'k2'"
        )
        connection.execute("UPDATE interactions SET kind = 'wish'")
    odd, sound = store.journal.page()
    assert (odd.key, odd.result, odd.transferred_to) == ("k2", None, "Anna")
    assert (sound.key, sound.result) == ("k1", CallResult.RECEIVED)
    entry = store.interactions.get(number)
    assert entry is not None
    assert entry.kind is InteractionKind.NOTE


def test_an_export_tells_how_far_it_is(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(journal_export, "CALLS_AT_ONCE", 1)
    monkeypatch.setattr(Reporter, "EVERY_SECONDS", 0.0)
    for index in range(4):
        store.journal.record(a_call(f"k{index}", index))
    told = list[Progress]()
    store.journal.export(tmp_path / "calls.csv", on_progress=told.append)
    assert [one.fraction for one in told] == [0.0, 0.25, 0.5, 0.75]


def test_an_export_that_nobody_wants_any_more_leaves_the_file_as_it_was(
    store: Store, tmp_path: Path
) -> None:
    file = tmp_path / "calls.csv"
    file.write_text("before")
    store.journal.record(a_call())
    with pytest.raises(StoreError, match="cancelled"):
        store.journal.export(file, is_wanted=lambda: False)
    assert [one.name for one in tmp_path.glob("calls*")] == ["calls.csv"]
    assert file.read_text() == "before"


def test_an_export_into_what_is_no_folder_is_an_error_of_the_place(
    store: Store, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreError, match="unreadable"):
        store.journal.export(tmp_path / "file" / "calls.csv")
