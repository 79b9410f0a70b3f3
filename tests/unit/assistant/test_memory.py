"""The store in the program: there soon, or said why not, and never in the way of a call."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from pytestqt.qtbot import QtBot

from assistant.memory import Memory, MemoryState
from store.database import Store
from store.errors import StoreError
from store.exchange.shapes import ImportReport
from tests.unit.assistant.services.office import RULES, LaterRun


class Owner:
    """A store that is opened when the worker works."""

    def __init__(self, path: Path, sample: str = "") -> None:
        self.run = LaterRun()
        self.memory = Memory(self.run, self.run, path, RULES, sample)
        self.errors: list[StoreError] = []
        self.memory.failed.connect(self.errors.append)

    def open(self) -> None:
        self.memory.open()
        self.run.work()

    def close(self) -> None:
        self.memory.close()
        self.run.work()


def people(tmp_path: Path) -> Path:
    file = tmp_path / "people.csv"
    file.write_text("First,Last,Phone\nPriya,Nair,0161 552 7789\n")
    return file


def test_it_opens_and_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    owner = Owner(tmp_path / "store.sqlite")
    assert owner.memory.state is MemoryState.OPENING
    with qtbot.waitSignal(owner.memory.opened):
        owner.open()
    assert owner.memory.store is not None
    owner.close()
    assert owner.memory.store is None


def test_a_damaged_file_is_kept_and_told(qtbot: QtBot, tmp_path: Path) -> None:
    (tmp_path / "store.sqlite").write_bytes(b"this is no database" * 100)
    owner = Owner(tmp_path / "store.sqlite")
    with qtbot.waitSignal(owner.memory.rescued) as told:
        owner.open()
    (found,) = told.args
    assert found.kept_as.read_bytes() == b"this is no database" * 100
    assert owner.memory.state is MemoryState.OPEN
    assert owner.errors == []
    owner.close()


def test_a_file_of_a_newer_program_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "store.sqlite"
    Store.open(path).close()
    newer = sqlite3.connect(path)
    newer.execute("UPDATE alembic_version SET version_num = '9999'")
    newer.commit()
    newer.close()
    owner = Owner(path)
    owner.open()
    assert owner.memory.state is MemoryState.FAILED
    assert [error.problem for error in owner.errors] == ["newer_version"]
    assert owner.memory.store is None


def test_an_import_waits_for_the_store(qtbot: QtBot, tmp_path: Path) -> None:
    owner, reports = Owner(tmp_path / "store.sqlite"), list[ImportReport]()
    owner.memory.import_people(people(tmp_path), reports.append, lambda _: None)
    assert owner.run.tasks == []
    owner.open()
    assert reports[0].imported == 1
    owner.close()


def test_an_import_without_a_store_is_refused(qtbot: QtBot, tmp_path: Path) -> None:
    foreign = sqlite3.connect(tmp_path / "store.sqlite")
    foreign.execute("CREATE TABLE bookmarks (url)")
    foreign.close()
    owner, refusals = Owner(tmp_path / "store.sqlite"), list[Exception]()
    owner.memory.import_people(people(tmp_path), lambda _: None, refusals.append)
    owner.open()
    assert isinstance(refusals[0], StoreError)


def test_sample_contacts_are_read_while_there_are_none(qtbot: QtBot, tmp_path: Path) -> None:
    for _ in range(2):
        owner = Owner(tmp_path / "store.sqlite", str(people(tmp_path)))
        owner.open()
        assert owner.memory.store is not None
        assert owner.memory.store.contacts.count() == 1
        owner.close()


def test_a_sample_that_is_not_there_costs_nothing(qtbot: QtBot, tmp_path: Path) -> None:
    owner = Owner(tmp_path / "store.sqlite", "/nowhere.csv")
    owner.open()
    assert owner.memory.state is MemoryState.OPEN
    owner.close()
