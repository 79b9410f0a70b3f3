"""The whole store goes into one file and comes back; a bad backup changes nothing."""

from __future__ import annotations

import os
import sqlite3
import threading
from datetime import UTC, datetime
from pathlib import Path

import pytest

from store.backup import backup, refuse_own, restore
from store.database import Store
from store.dial_rules import DialRules
from store.errors import StoreError
from store.records import CallRecord
from store.upgrading import revisions, upgrade


@pytest.fixture
def filled(store: Store, rules: DialRules) -> Store:
    store.contacts.add_person("Anna", "Berg", ["101"], rules)
    store.journal.record(CallRecord("k1", False, "101", datetime.now(UTC)))
    store.rules.block("0900", rules, is_prefix=True)
    return store


def _names(store: Store) -> list[str]:
    return [one.name for one in store.contacts.list()]


def test_all_of_the_store_comes_back(filled: Store, rules: DialRules, tmp_path: Path) -> None:
    backup(filled, tmp_path / "saved")
    filled.contacts.add_person("Boris", "Wolf", ["102"], rules)
    filled.journal.record(CallRecord("k2", False, "101", datetime.now(UTC)))
    before = restore(filled, tmp_path / "saved")
    assert _names(filled) == ["Anna Berg"]
    assert [record.key for record in filled.journal.page()] == ["k1"]
    assert len(filled.rules.blocked()) == 1
    restore(filled, before)
    assert _names(filled) == ["Anna Berg", "Boris Wolf"]


def test_the_store_goes_on_after_a_restore(filled: Store, rules: DialRules, tmp_path: Path) -> None:
    backup(filled, tmp_path / "saved")
    restore(filled, tmp_path / "saved")
    filled.contacts.add_person("Cora", "Dale", ["103"], rules)
    again = Store.open(filled.path)
    assert again.contacts.match("103", rules)[0].name == "Cora Dale"
    again.close()


def test_another_program_sees_what_came_back(
    filled: Store, rules: DialRules, tmp_path: Path
) -> None:
    other = Store.open(filled.path)
    backup(filled, tmp_path / "saved")
    filled.contacts.add_person("Boris", "Wolf", ["102"], rules)
    assert len(_names(other)) == 2
    restore(filled, tmp_path / "saved")
    assert _names(other) == ["Anna Berg"]
    other.contacts.add_person("Emil", "Falk", ["104"], rules)
    assert _names(filled) == ["Anna Berg", "Emil Falk"]
    other.close()


def test_a_backup_is_one_private_file_that_opens(filled: Store, tmp_path: Path) -> None:
    path = tmp_path / "folder" / "saved"
    path.parent.mkdir()
    backup(filled, path)
    assert [one.name for one in path.parent.iterdir()] == ["saved"]
    assert path.stat().st_mode & 0o077 == 0
    assert _names(Store.open(path)) == ["Anna Berg"]


def test_calls_are_logged_during_a_backup(filled: Store, tmp_path: Path) -> None:
    def log() -> None:
        for index in range(50):
            filled.journal.record(CallRecord(f"x{index}", False, "1", datetime.now(UTC)))

    thread = threading.Thread(target=log)
    backup(filled, tmp_path / "saved", lambda _: thread.start() if not thread.ident else None)
    thread.join()
    assert len(filled.journal.page(limit=100)) == 51


@pytest.mark.parametrize("is_other_program", [False, True])
def test_a_call_that_is_logged_during_a_restore_is_kept(
    filled: Store, tmp_path: Path, is_other_program: bool
) -> None:
    logging = Store.open(filled.path) if is_other_program else filled
    record = CallRecord("meanwhile", False, "1", datetime.now(UTC))
    thread = threading.Thread(target=logging.journal.record, args=(record,))

    def log_once_copied() -> bool:
        # The last look before the copy of what was there is complete.
        if any(tmp_path.glob("*.before-restore-*.part")) and not thread.ident:
            thread.start()
            thread.join(0.3)
        return False

    backup(filled, tmp_path / "saved")
    restore(filled, tmp_path / "saved", is_cancelled=log_once_copied)
    thread.join()
    assert [one.key for one in filled.journal.page()] == ["meanwhile", "k1"]
    logging.close()


def test_an_older_backup_is_upgraded(filled: Store, tmp_path: Path) -> None:
    old = tmp_path / "old"
    connection = sqlite3.connect(old, isolation_level=None)
    connection.execute("BEGIN")
    upgrade(connection, revisions()[0])
    connection.close()
    restore(filled, old)
    assert _names(filled) == []
    assert not list(filled.path.parent.glob("*restoring*"))


def _broken(filled: Store, tmp_path: Path) -> Path:
    path = tmp_path / "broken"
    backup(filled, path)
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(os.urandom(path.stat().st_size - 8192))
    return path


def _newer(filled: Store, tmp_path: Path) -> Path:
    path = tmp_path / "newer"
    backup(filled, path)
    connection = sqlite3.connect(path)
    with connection:
        connection.execute("UPDATE alembic_version SET version_num = 'v9999'")
    connection.close()
    return path


def test_a_bad_backup_changes_nothing(filled: Store, tmp_path: Path) -> None:
    (tmp_path / "text").write_text("First,Last,Phone\n" * 999)
    (tmp_path / "empty").touch()
    stranger = sqlite3.connect(tmp_path / "stranger")
    stranger.execute("CREATE TABLE cats (id)")
    stranger.close()
    for path, problem in (
        (_broken(filled, tmp_path), "damaged"),
        (_newer(filled, tmp_path), "newer_version"),
        (tmp_path / "text", "not_a_store"),
        (tmp_path / "empty", "not_a_store"),
        (tmp_path / "stranger", "not_a_store"),
        (tmp_path / "nowhere", "unreadable"),
        (tmp_path / ("long" * 100), "unreadable"),
        (filled.path, "own_file"),
    ):
        with pytest.raises(StoreError, match=problem):
            restore(filled, path)
    assert _names(filled) == ["Anna Berg"]
    left = {one.name for one in tmp_path.iterdir()}
    assert not [name for name in left if "restor" in name or name.endswith((".part", ".damaged"))]


def test_a_place_that_cannot_be_looked_at_is_told(filled: Store, tmp_path: Path) -> None:
    for write in (backup, refuse_own):
        with pytest.raises(StoreError, match="unreadable"):
            write(filled, tmp_path / ("long" * 100))


def test_a_cancelled_backup_leaves_the_old_one(filled: Store, tmp_path: Path) -> None:
    (tmp_path / "saved").write_text("old")
    with pytest.raises(StoreError, match="cancelled"):
        backup(filled, tmp_path / "saved", is_cancelled=lambda: True)
    assert (tmp_path / "saved").read_text() == "old"
    assert not (tmp_path / "saved.part").exists()


def test_a_cancelled_restore_changes_nothing(
    filled: Store, rules: DialRules, tmp_path: Path
) -> None:
    backup(filled, tmp_path / "saved")
    filled.contacts.add_person("Boris", "Wolf", ["102"], rules)
    with pytest.raises(StoreError, match="cancelled"):
        restore(filled, tmp_path / "saved", is_cancelled=lambda: True)
    assert len(_names(filled)) == 2


def test_a_restore_that_is_cancelled_late_leaves_no_copy(filled: Store, tmp_path: Path) -> None:
    def is_cancelled() -> bool:
        return any(tmp_path.glob("*.before-restore-*"))

    backup(filled, tmp_path / "saved")
    with pytest.raises(StoreError, match="cancelled"):
        restore(filled, tmp_path / "saved", is_cancelled=is_cancelled)
    assert not list(tmp_path.glob("*restor*"))
    assert _names(filled) == ["Anna Berg"]
