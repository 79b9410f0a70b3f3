"""Large files are read by processes of their own: alike, and gone with whoever started them."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

import store.database
from assistant.__main__ import READ_CONTACTS
from store.database import Store
from store.dial_rules import DialRules
from store.errors import StoreError
from store.exchange import readers
from store.exchange.batches import ALL, Batch, read_batches
from store.exchange.csv_people import find_layout
from store.exchange.importing import run_import
from store.exchange.reader import job_of
from store.exchange.shapes import ImportReport
from tests.helpers.waiting import wait_until

SOURCES = Path(store.database.__file__).parents[1]
LINES = 12_000
IMPORT = """
import sys
from pathlib import Path
from store.database import Store
from store.dial_rules import DialRules
from store.exchange.importing import run_import
run_import(Store.open(Path(sys.argv[1])), Path(sys.argv[2]), DialRules())
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Every hundredth line is bad, and one has a comment of several lines."""
    path = tmp_path / "people.csv"
    rows = [
        f"Anna{n},Berg,{'none' if n % 100 == 50 else f'0161 4{n:06}'},Firma {n % 9}\n"
        for n in range(LINES)
    ]
    rows[7000] = 'Anna,"Berg\nof\nhere",0161 552 7789,Firma\n'
    path.write_text("First,Last,Phone,Company\n" + "".join(rows))
    assert path.stat().st_size > readers.READ_APART_BYTES
    return path


def here(path: Path, rules: DialRules) -> list[Batch]:
    return list(read_batches(path, rules, find_layout(path)))


def _whole(batches: list[Batch]) -> tuple[bytes, list[object], int]:
    lines = b"".join(batch.lines for batch in batches)
    return lines, [one for batch in batches for one in batch.bad], sum(b.count for b in batches)


def test_several_readers_give_what_one_reads_in_the_order_of_the_file(
    file: Path, rules: DialRules, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(readers, "_processors", lambda: 3)
    others = list(readers.read_by_others(file, rules, find_layout(file), lambda: None))
    assert _whole(others) == _whole(here(file, rules))
    assert sum(batch.count for batch in others) == LINES - LINES // 100
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)


def test_cards_are_read_by_another_process_too(
    tmp_path: Path, rules: DialRules, store: Store
) -> None:
    path = tmp_path / "cards.vcf"
    card = "BEGIN:VCARD\nVERSION:3.0\nN:Berg;Anna{0};;;\nFN:Anna{0} Berg\nTEL:0161 4{0:06}\n"
    path.write_text("".join((card + "END:VCARD\n").format(n) for n in range(4000)))
    others = list(readers.read_by_others(path, rules, None, lambda: None))
    assert _whole(others) == _whole(list(read_batches(path, rules, None, ALL)))
    assert run_import(store, path, rules).imported == 4000


@pytest.mark.parametrize("command", [["/nowhere"], ["/bin/false"], ["/bin/echo", '{"read": 1}\n']])
def test_what_no_other_process_can_read_is_read_here(
    store: Store,
    file: Path,
    rules: DialRules,
    monkeypatch: pytest.MonkeyPatch,
    command: list[str],
) -> None:
    monkeypatch.setattr(readers, "_command", lambda: command)
    assert _counts(run_import(store, file, rules)) == (LINES - 120, 120)


def test_a_reader_that_is_killed_costs_nothing(store: Store, file: Path, rules: DialRules) -> None:
    killed = list[int]()

    def kill_one() -> bool:
        if not killed and (readers_ := _children(os.getpid())):
            killed.append(readers_[0])
            os.kill(readers_[0], signal.SIGKILL)
        return False

    report = run_import(store, file, rules, is_cancelled=kill_one)
    assert killed
    assert _counts(report) == (LINES - 120, 120)


def test_an_import_that_is_cancelled_ends_its_readers(
    store: Store, file: Path, rules: DialRules
) -> None:
    with pytest.raises(StoreError, match="cancelled"):
        run_import(store, file, rules, is_cancelled=lambda: bool(_children(os.getpid())))
    assert _children(os.getpid()) == []
    assert store.contacts.count() == 0


def test_readers_end_when_their_program_is_killed(tmp_path: Path) -> None:
    file = tmp_path / "people.csv"
    file.write_text("".join(f"Anna{n},Berg,0161 4{n:06}\n" for n in range(100_000)))
    arguments = [sys.executable, "-c", IMPORT, str(tmp_path / "store.db"), str(file)]
    process = subprocess.Popen(arguments, env={"PYTHONPATH": str(SOURCES)})
    started = wait_until(lambda: _children(process.pid), 20, "readers")
    process.kill()
    process.wait()
    wait_until(lambda: not any(map(_is_alive, started)), 20, "the readers to end")


def test_a_problem_of_the_file_is_told_by_the_reader(file: Path, rules: DialRules) -> None:
    layout = find_layout(file)
    file.unlink()
    with pytest.raises(StoreError, match="unreadable"):
        list(readers.read_by_others(file, rules, layout, lambda: None))


def test_the_packaged_program_reads_as_its_own_python_does(file: Path, rules: DialRules) -> None:
    assert readers.FROZEN_COMMAND == READ_CONTACTS
    command = [sys.executable, "-m", "assistant", READ_CONTACTS]
    job = job_of(file, rules, find_layout(file), ALL)
    answer = subprocess.run([*command, job], capture_output=True, check=True).stdout
    assert json.loads(answer.splitlines()[-1]) == {"end": True}
    assert b"".join(batch.lines for batch in here(file, rules))[:500] in answer


def _counts(report: ImportReport) -> tuple[int, int]:
    return report.imported, report.bad_count


def _children(process: int) -> list[int]:
    found = list[int]()
    for thread in Path(f"/proc/{process}/task").iterdir():
        found += map(int, (thread / "children").read_text().split())
    return [child for child in found if _is_alive(child)]


def _is_alive(process: int) -> bool:
    try:
        stat = Path(f"/proc/{process}/stat").read_text()
    except FileNotFoundError:
        return False
    return stat.rpartition(")")[2].split()[0] != "Z"
