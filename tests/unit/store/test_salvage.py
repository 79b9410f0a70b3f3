"""A damaged file is set aside, and what can be read of it goes on."""

from __future__ import annotations

import random
import shutil
import sqlite3
from pathlib import Path

import pytest

from store.database import Store
from store.errors import StoreError, damage_mark
from store.numbers import DialRules
from store.records import CallResult
from store.salvage import is_sound, rescue
from store.setting_aside import put
from tests.unit.store.test_call_journal import a_call

PAGE = 4096
PEOPLE = 400


@pytest.fixture
def path(tmp_path: Path, rules: DialRules) -> Path:
    """A closed file of many pages."""
    store = Store.open(tmp_path / "store.db")
    with store.contacts.filing() as filing:
        from store.filing import filed

        for index in range(PEOPLE):
            number = filed(f"0161 552 {index:04}", rules)
            filing.add_person("Anna", f"Berg{index:04}", f"Company {index % 20}", [number])
    for index in range(PEOPLE):
        store.journal.record(a_call(f"k{index}", index, name="x" * 100, result=CallResult.MISSED))
    store.close()
    return store.path


def _spoil(path: Path, first: int, last: int | None = None) -> None:
    content = bytearray(path.read_bytes())
    end = len(content) if last is None else (last + 1) * PAGE
    content[first * PAGE : end] = b"\xa5" * (end - first * PAGE)
    path.write_bytes(content)


def _pages_of_schema(content: bytes) -> set[int]:
    """The pages below the first one, from 0: SQLite's file format §1.6, an interior page."""
    assert content[100] == 5
    count = int.from_bytes(content[103:105])
    cells = [int.from_bytes(content[at : at + 2]) for at in range(112, 112 + 2 * count, 2)]
    return {int.from_bytes(content[at : at + 4]) - 1 for at in (108, *cells)}


def test_a_sound_file_opens_as_it_is(path: Path) -> None:
    store, found = Store.open_or_rescue(path)
    assert found is None
    assert len(store.contacts.search("berg", 500)) > 0
    store.close()
    assert [one.name for one in path.parent.iterdir()] == ["store.db"]


def test_a_file_of_which_nothing_is_left_is_kept_and_a_new_one_begun(tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    path.write_bytes(b"garbage" * 1000)
    store, found = Store.open_or_rescue(path)
    assert found is not None
    assert (found.contacts, found.calls, found.is_complete) == (0, 0, False)
    assert found.kept_as.read_bytes() == b"garbage" * 1000
    assert store.contacts.count() == 0
    store.close()
    assert {one.name for one in tmp_path.iterdir()} == {"store.db", found.kept_as.name}


def test_most_rows_outlive_a_spoiled_page(path: Path, rules: DialRules) -> None:
    before = path.read_bytes()
    chance = random.Random(1)
    for _ in range(12):
        path.write_bytes(before)
        while (page := chance.randrange(1, len(before) // PAGE)) in _pages_of_schema(before):
            pass
        _spoil(path, page, page)
        found = rescue(path)
        store = Store.open(path)
        assert found.contacts + found.calls >= (PEOPLE * 2) * 3 // 4, page
        assert store.contacts.count() == found.contacts
        assert len(store.journal.page(limit=1000)) == found.calls
        if store.contacts.match("01615520399", rules):
            assert store.contacts.search("berg0399") or found.contacts < PEOPLE
        check = store.connections.read("PRAGMA integrity_check", {})
        assert check == [("ok",)]
        assert store.connections.read("PRAGMA foreign_key_check", {}) == []
        store.close()
        assert is_sound(path)


def test_a_cut_file_gives_what_is_left(path: Path) -> None:
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2 // PAGE * PAGE])
    store, found = Store.open_or_rescue(path)
    assert found is not None
    assert not found.is_complete
    assert found.contacts > 0
    store.close()


def test_damage_that_is_met_later_is_mended_at_the_next_start(path: Path, rules: DialRules) -> None:
    _spoil(path, path.stat().st_size // PAGE // 2)
    store = Store.open(path)
    with pytest.raises(StoreError):
        store.journal.export(path.with_name("calls.csv"))
    store.close()
    assert damage_mark(path).exists()
    store, found = Store.open_or_rescue(path)
    assert found is not None
    assert not damage_mark(path).exists()
    store.close()


def test_a_spoiled_search_is_mended_without_a_rescue(path: Path) -> None:
    spoiled = sqlite3.connect(path)
    spoiled.execute("DELETE FROM number_digits_data WHERE id > 10")
    spoiled.commit()
    spoiled.close()
    damage_mark(path).touch()
    store, found = Store.open_or_rescue(path)
    assert found is None
    assert len(store.contacts.search("5520", 500)) > 10
    store.close()


def test_a_list_of_tables_that_is_lost_in_part_is_told(path: Path) -> None:
    before = path.read_bytes()
    for page in _pages_of_schema(before):
        path.write_bytes(before)
        _spoil(path, page, page)
        found = rescue(path)
        assert not found.is_complete
        assert found.kept_as.stat().st_size == len(before)


def test_rows_that_only_the_log_holds_are_saved(path: Path, rules: DialRules) -> None:
    store = Store.open(path)
    store.contacts.add_person("Last", "Minute", ["0161 999 0000"], rules)
    damaged = path.with_name("copy.db")
    damaged.write_bytes(path.read_bytes())
    Path(f"{damaged}-wal").write_bytes(Path(f"{path}-wal").read_bytes())
    store.close()
    found = rescue(damaged)
    assert found.contacts == PEOPLE + 20 + 1
    store = Store.open(damaged)
    assert store.contacts.search("minute")
    store.close()


def _beside(path: Path) -> set[str]:
    return {one.name for one in path.parent.iterdir()} - {path.name}


@pytest.mark.parametrize("room_kib", [100, 800], ids=["for no copy", "for the copy alone"])
def test_a_rescue_that_finds_no_room_leaves_nothing(
    path: Path, small_disk: Path, room_kib: int
) -> None:
    damaged = small_disk / "store.db"
    damaged.write_bytes(path.read_bytes()[:-PAGE])
    free = shutil.disk_usage(small_disk).free // 1024
    (small_disk / "filler").write_bytes(bytes((free - room_kib) * 1024))
    before = damaged.read_bytes()
    for _ in range(3):
        with pytest.raises(StoreError, match="disk_full"):
            rescue(damaged)
    assert _beside(damaged) == {"filler"}
    assert damaged.read_bytes() == before


def test_a_new_file_that_cannot_be_put_there_leaves_the_damaged_one_its_log(
    tmp_path: Path,
) -> None:
    damaged, log = tmp_path / "store.db", tmp_path / "store.db-wal"
    damaged.write_bytes(b"damaged")
    log.write_bytes(b"its log")
    with pytest.raises(FileNotFoundError):
        put(tmp_path / "missing", damaged)
    assert (damaged.read_bytes(), log.read_bytes()) == (b"damaged", b"its log")
    assert _beside(damaged) == {log.name}


def test_a_row_that_breaks_a_rule_of_the_table_is_told_as_lost(path: Path) -> None:
    loose = sqlite3.connect(path)
    loose.execute("PRAGMA ignore_check_constraints = ON")
    loose.execute("UPDATE numbers SET person_id = NULL WHERE id = 7")
    loose.commit()
    loose.close()
    found = rescue(path)
    assert (found.contacts, found.is_complete) == (PEOPLE + 20, False)


def test_a_rescue_of_every_row_says_so(path: Path) -> None:
    assert rescue(path).is_complete
