"""kill -9 at random moments of imports, restores and call logging: every committed row is there."""

from __future__ import annotations

import random
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

import store.database
from store.backup import backup
from store.database import Store
from store.dial_rules import DialRules

SOURCES = Path(store.database.__file__).parents[1]
PEOPLE = 1500
_AT_WORK = """
import sys, threading
from datetime import UTC, datetime
from pathlib import Path
from store.backup import restore
from store.database import Store
from store.dial_rules import DialRules
from store.exchange.importing import run_import
from store.exchange.shapes import Duplicates
from store.records import CallRecord

path, people, saved, name = Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3]), sys.argv[4]
store = Store.open(path)

def log():
    for index in range(1_000_000):
        key = f"{name}-{index}"
        store.journal.record(CallRecord(key, False, "0161 552 7789", datetime.now(UTC)))
        print(key, flush=True)

print("begins", flush=True)
if saved.exists():
    while True:
        restore(store, saved)
        print("restored", flush=True)
threading.Thread(target=log, daemon=True).start()
while True:
    run_import(store, people, DialRules(country="GB"), duplicates=Duplicates.ADD)
    print("imported", flush=True)
"""


def _kill_at_work(path: Path, people: Path, saved: Path, name: str, chance: float) -> list[str]:
    """The lines it said until it was killed."""
    process = subprocess.Popen(
        [sys.executable, "-c", _AT_WORK, str(path), str(people), str(saved), name],
        env={"PYTHONPATH": str(SOURCES)},
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "begins\n"
    time.sleep(chance)
    process.send_signal(signal.SIGKILL)
    said = process.communicate()[0]
    # The last line may have been cut.
    return said.split("\n")[:-1]


def _check(path: Path) -> tuple[int, set[str]]:
    """How many contacts and which calls there are; the file is sound."""
    connection = sqlite3.connect(path)
    assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    for table in ("contact_words", "number_digits"):
        connection.execute(f"INSERT INTO {table} ({table}) VALUES ('integrity-check')")
    triggers = "SELECT count(*) FROM sqlite_master WHERE name = 'numbers_enter_search'"
    assert connection.execute(triggers).fetchone() == (1,)
    keys = {key for (key,) in connection.execute("SELECT key FROM calls")}
    connection.close()
    opened = Store.open(path)
    count = opened.contacts.count()
    opened.close()
    return count, keys


@pytest.mark.parametrize("kills", [6, pytest.param(200, marks=pytest.mark.slow)])
def test_kills_in_imports_and_logging(tmp_path: Path, kills: int) -> None:
    people, path = tmp_path / "people.csv", tmp_path / "store.db"
    people.write_text("".join(f"Anna{n},Berg,0161 496 {n:04d}\n" for n in range(PEOPLE)))
    chance, told, imports, least = random.Random(5), set[str](), 0, 0
    for kill in range(kills):
        said = _kill_at_work(path, people, tmp_path / "none", f"k{kill}", chance.uniform(0, 1.2))
        imports += said.count("imported")
        told |= {line for line in said if line != "imported"}
        count, kept = _check(path)
        assert told <= kept
        # The one that was killed may have been committed and not told.
        least = max(least, imports * PEOPLE)
        assert count % PEOPLE == 0
        assert count >= least
        imports = count // PEOPLE
    assert told


@pytest.mark.parametrize("kills", [4, pytest.param(40, marks=pytest.mark.slow)])
def test_kills_in_restores_leave_the_one_or_the_other(tmp_path: Path, kills: int) -> None:
    path, saved, people = tmp_path / "store.db", tmp_path / "saved", tmp_path / "people.csv"
    rules = DialRules(country="GB")
    opened = Store.open(path)
    with opened.contacts.filing() as filing:
        for index in range(3000):
            filing.add_person(f"Anna{index}", "Berg", "", ())
    backup(opened, saved)
    opened.contacts.add_person("Boris", "Wolf", ["101"], rules)
    opened.close()
    shutil.copy(path, tmp_path / "now")
    chance = random.Random(6)
    for _ in range(kills):
        for end in ("-wal", "-shm"):
            path.with_name(path.name + end).unlink(missing_ok=True)
        shutil.copy(tmp_path / "now", path)
        said = _kill_at_work(path, people, saved, "r", chance.uniform(0, 0.4))
        count, _ = _check(path)
        assert count in ((3000,) if said else (3000, 3001))
