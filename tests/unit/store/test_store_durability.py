"""What is committed stays: kill -9, a full disk, two programs on one file."""

from __future__ import annotations

import signal
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path

import pytest

import store.database
from store.backup import backup, restore
from store.database import Store
from store.errors import StoreError
from store.exchange.exporting import export_people
from store.exchange.importing import run_import
from store.filing import filed
from store.numbers import DialRules
from store.records import CallRecord

SOURCES = Path(store.database.__file__).parents[1]
LOGGING = """
import sys
from datetime import datetime, UTC
from pathlib import Path
from store.database import Store
from store.records import CallRecord

store = Store.open(Path(sys.argv[1]))
for index in range(int(sys.argv[3])):
    key = f"{sys.argv[2]}-{index}"
    store.journal.record(CallRecord(key, False, "0161 552 7789", datetime.now(UTC)))
    print(key, flush=True)
"""


def _start(script: str, *arguments: object) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", script, *map(str, arguments)],
        env={"PYTHONPATH": str(SOURCES)},
        stdout=subprocess.PIPE,
        text=True,
    )


def _keys(path: Path) -> set[str]:
    opened = Store.open(path)
    found = {record.key for record in opened.journal.page(limit=100_000)}
    opened.close()
    return found


@pytest.mark.parametrize("rows_before_the_end", [1, 37, 200])
def test_kill_9_loses_no_row_that_was_recorded(tmp_path: Path, rows_before_the_end: int) -> None:
    path = tmp_path / "store.db"
    process = _start(LOGGING, path, "a", 1_000_000)
    assert process.stdout is not None
    told = [process.stdout.readline().strip() for _ in range(rows_before_the_end)]
    process.send_signal(signal.SIGKILL)
    told += process.communicate()[0].split()
    kept = _keys(path)
    # The last line may have been cut by the kill; a row may be committed and not told.
    assert set(told[:-1]) <= kept
    assert len(kept) - len(told) in (0, 1)


def test_kill_9_in_an_import_leaves_all_of_it_or_nothing(tmp_path: Path, rules: DialRules) -> None:
    path, source = tmp_path / "store.db", tmp_path / "people.csv"
    source.write_text("".join(f"Anna{n},Berg,0161 496 {n:04d}\n" for n in range(3000)))
    opened = Store.open(path)
    opened.contacts.add_person("Boris", "Wolf", ["101"], rules)
    script = """
import sys
from pathlib import Path
from store.database import Store
from store.exchange.importing import run_import
from store.exchange.merging import Merging
from store.numbers import DialRules

file_one, filed = Merging.file, 0
def tell(merging, draft):
    global filed
    filed += 1
    if filed == 1500:
        print("half", flush=True)
    return file_one(merging, draft)
Merging.file = tell
run_import(Store.open(Path(sys.argv[1])), Path(sys.argv[2]), DialRules())
"""
    process = _start(script, path, source)
    assert process.stdout is not None
    assert process.stdout.readline() == "half\n"
    process.send_signal(signal.SIGKILL)
    process.wait()
    process.stdout.close()
    assert opened.contacts.count() in (1, 3001)
    report = run_import(opened, source, rules)
    assert report.imported + report.merged == 3000
    assert opened.contacts.count() == 3001
    opened.close()


def test_several_programs_may_make_and_use_one_file(tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    processes = [_start(LOGGING, path, name, 40) for name in "abcd"]
    told = [key for process in processes for key in process.communicate()[0].split()]
    assert [process.returncode for process in processes] == [0] * 4
    assert _keys(path) == set(told)
    assert len(told) == 160


def test_one_program_sees_what_the_other_wrote(tmp_path: Path, rules: DialRules) -> None:
    one, other = Store.open(tmp_path / "store.db"), Store.open(tmp_path / "store.db")
    one.contacts.add_person("Anna", "Berg", ["101"], rules)
    assert [match.name for match in other.contacts.match("101", rules)] == ["Anna Berg"]
    other.contacts.add_person("Boris", "Wolf", ["102"], rules)
    assert [match.name for match in one.contacts.match("102", rules)] == ["Boris Wolf"]
    one.close()
    other.close()


def _record_until_it_fails(opened: Store) -> tuple[set[str], str]:
    recorded: set[str] = set()
    for index in range(100_000):
        record = CallRecord(f"k{index}", False, "101", datetime.now(UTC), name="x" * 200)
        try:
            opened.journal.record(record)
        except StoreError as error:
            return recorded, error.problem
        recorded.add(record.key)
    return recorded, ""


def test_a_file_that_may_not_grow_says_disk_full(tmp_path: Path, rules: DialRules) -> None:
    opened = Store.open(tmp_path / "store.db")
    with opened.connections.replacing() as writer:
        pages = writer.execute("PRAGMA page_count").fetchone()[0]
        writer.execute(f"PRAGMA max_page_count = {pages + 20}")
    recorded, problem = _record_until_it_fails(opened)
    assert problem == "disk_full"
    assert {record.key for record in opened.journal.page(limit=100_000)} == recorded
    with opened.connections.replacing() as writer:
        writer.execute(f"PRAGMA max_page_count = {pages + 1000}")
    opened.contacts.add_person("Anna", "Berg", ["101"], rules)
    opened.close()


def test_a_full_disk_costs_no_row(small_disk: Path) -> None:
    path = small_disk / "store.db"
    opened = Store.open(path)
    recorded, problem = _record_until_it_fails(opened)
    assert problem == "disk_full"
    assert len(recorded) > 20
    assert {record.key for record in opened.journal.page(limit=100_000)} == recorded
    opened.close()
    assert _keys(path) == recorded


def test_an_import_on_a_full_disk_leaves_nothing(
    small_disk: Path, tmp_path: Path, rules: DialRules
) -> None:
    source = tmp_path / "people.csv"
    source.write_text("".join(f"Anna{n},Berg,0161 49 {n:05d}\n" for n in range(20_000)))
    opened = Store.open(small_disk / "store.db")
    opened.contacts.add_person("Boris", "Wolf", ["101"], rules)
    with pytest.raises(StoreError) as caught:
        run_import(opened, source, rules)
    assert caught.value.problem == "disk_full"
    assert opened.contacts.count() == 1
    opened.close()


def test_backups_and_exports_to_a_full_disk_leave_nothing(
    store: Store, small_disk: Path, rules: DialRules
) -> None:
    with store.contacts.filing() as filing:
        for index in range(9000):
            filing.add_person(f"Anna{index}", "Berg", "", [filed(f"0161 49 {index:05d}", rules)])
    (small_disk / "filler").write_bytes(b"\0" * 1_000_000)
    for write in (backup, export_people):
        with pytest.raises(StoreError, match="disk_full"):
            write(store, small_disk / "people.vcf")
    assert [path.name for path in small_disk.iterdir()] == ["filler"]


def test_a_restore_on_a_full_disk_changes_nothing(
    small_disk: Path, tmp_path: Path, rules: DialRules
) -> None:
    large = Store.open(tmp_path / "large.db")
    with large.contacts.filing() as filing:
        for index in range(9000):
            filing.add_person(f"Anna{index}", "Berg", "", [filed(f"0161 49 {index:05d}", rules)])
    backup(large, tmp_path / "saved")
    large.close()
    opened = Store.open(small_disk / "store.db")
    opened.contacts.add_person("Boris", "Wolf", ["101"], rules)
    with pytest.raises(StoreError, match="disk_full"):
        restore(opened, tmp_path / "saved")
    assert [one.name for one in opened.contacts.list()] == ["Boris Wolf"]
    opened.contacts.add_person("Cora", "Dale", ["102"], rules)
    opened.close()


def test_an_error_says_whether_something_was_to_be_written(tmp_path: Path) -> None:
    opened = Store.open(tmp_path / "store.db")
    opened.close()
    with pytest.raises(StoreError) as reading:
        opened.journal.page()
    with pytest.raises(StoreError) as writing:
        opened.journal.clear_missed()
    assert (reading.value.is_writing, writing.value.is_writing) == (False, True)


def test_a_disk_full_from_the_start_is_told(small_disk: Path) -> None:
    (small_disk / "filler").write_bytes(b"\0" * 1_490_000)
    with pytest.raises(StoreError) as caught:
        Store.open(small_disk / "store.db")
    assert caught.value.problem == "disk_full"
