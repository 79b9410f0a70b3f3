"""Opening the file: new, known, old, newer, foreign, damaged."""

from __future__ import annotations

import sqlite3
import stat
from pathlib import Path

import pytest

from store import opening
from store.database import Store
from store.errors import StoreError
from store.numbers import DialRules
from store.upgrading import upgrade


def _problem_of(path: Path) -> str:
    with pytest.raises(StoreError) as caught:
        Store.open(path)
    return caught.value.problem


def _at_revision(path: Path, revision: str) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    connection.execute("BEGIN IMMEDIATE")
    upgrade(connection, revision)
    return connection


def test_a_blank_start_is_an_empty_store(tmp_path: Path) -> None:
    path = tmp_path / "new" / "folders" / "store.db"
    store = Store.open(path)
    assert store.contacts.count() == 0
    assert store.journal.page() == ()
    assert store.contacts.search("anna") == ()
    store.close()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_known_file_opens_with_what_it_held(tmp_path: Path, rules: DialRules) -> None:
    store = Store.open(tmp_path / "store.db")
    store.contacts.add_person("Anna", "Berg", ["101"], rules)
    store.close()
    store = Store.open(tmp_path / "store.db")
    assert store.contacts.match("101", rules)[0].name == "Anna Berg"
    store.close()
    assert [one.name for one in tmp_path.iterdir()] == ["store.db"]


def test_an_older_file_is_copied_and_upgraded(tmp_path: Path, rules: DialRules) -> None:
    path = tmp_path / "store.db"
    old = _at_revision(path, "0001")
    old.execute("INSERT INTO people VALUES (1, 'Anna', 'Berg', 'anna berg')")
    old.execute("INSERT INTO numbers VALUES (1, 1, NULL, '101', '101', '', '')")
    old.close()
    store = Store.open(path)
    assert store.contacts.match("101", rules)[0].name == "Anna Berg"
    assert store.journal.page() == ()
    store.close()
    copy = sqlite3.connect(tmp_path / "store.0001.db")
    assert copy.execute("SELECT version_num FROM alembic_version").fetchone() == ("0001",)
    assert copy.execute("SELECT first FROM people").fetchall() == [("Anna",)]
    copy.close()
    assert not list(tmp_path.glob("*.part"))


def test_a_failed_upgrade_leaves_the_file_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "store.db"
    old = _at_revision(path, "0001")
    # The name that the next step needs is taken.
    old.execute("CREATE TABLE calls (x)")
    old.close()
    assert _problem_of(path) == "internal"
    again = sqlite3.connect(path)
    assert again.execute("SELECT version_num FROM alembic_version").fetchone() == ("0001",)
    again.close()


def test_an_upgrade_that_breaks_references_is_undone(tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    old = _at_revision(path, "0001")
    old.execute("INSERT INTO numbers VALUES (1, 77, NULL, '101', '101', '', '')")
    old.close()
    assert _problem_of(path) == "upgrade_failed"


def test_a_file_of_a_newer_program_is_refused_untouched(tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    Store.open(path).close()
    newer = sqlite3.connect(path)
    newer.execute("UPDATE alembic_version SET version_num = '9999'")
    newer.execute("PRAGMA journal_mode = DELETE")
    newer.commit()
    newer.close()
    before = path.read_bytes()
    assert _problem_of(path) == "newer_version"
    assert path.read_bytes() == before


def test_a_database_of_something_else_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE bookmarks (url)")
    other.close()
    assert _problem_of(path) == "not_a_store"


@pytest.mark.parametrize("content", [b"garbage" * 1000, b"SQLite format 3\0" + b"\xff" * 4096])
def test_a_damaged_file_is_called_damaged_and_kept(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "store.db"
    path.write_bytes(content)
    assert _problem_of(path) == "damaged"
    assert path.read_bytes() == content


def test_a_cut_file_is_called_damaged(tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    Store.open(path).close()
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    assert _problem_of(path) == "damaged"


def test_a_damaged_page_that_is_met_later_is_a_store_error(
    tmp_path: Path, rules: DialRules
) -> None:
    path = tmp_path / "store.db"
    store = Store.open(path)
    for index in range(200):
        store.contacts.add_person(f"Anna{index}", "Berg" * 40, [f"0161 552 {7000 + index}"], rules)
    store.close()
    content = bytearray(path.read_bytes())
    content[4096 * 3 :] = b"\xff" * (len(content) - 4096 * 3)
    path.write_bytes(content)
    with pytest.raises(StoreError) as caught:
        Store.open(path).contacts.match("01615527100", rules)
    assert caught.value.problem == "damaged"


def test_a_folder_in_place_of_the_file_is_unreadable(tmp_path: Path) -> None:
    assert _problem_of(tmp_path) == "unreadable"
    (tmp_path / "file").touch()
    assert _problem_of(tmp_path / "file" / "store.db") == "unreadable"


def test_a_closed_store_says_so(tmp_path: Path, rules: DialRules) -> None:
    store = Store.open(tmp_path / "store.db")
    store.contacts.match("101", rules)
    store.close()
    for use in (
        lambda: store.contacts.match("101", rules),
        lambda: store.contacts.add_person("Anna", "Berg", [], rules),
    ):
        with pytest.raises(StoreError) as caught:
            use()
        assert caught.value.problem == "closed"


def test_a_file_that_stays_locked_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, rules: DialRules
) -> None:
    monkeypatch.setattr(opening, "WRITER_WAIT_SECONDS", 0.05)
    store = Store.open(tmp_path / "store.db")
    other = sqlite3.connect(tmp_path / "store.db", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreError) as caught:
        store.contacts.add_person("Anna", "Berg", [], rules)
    assert caught.value.problem == "locked"
    assert store.contacts.match("101", rules) == ()
    other.close()
    store.close()
