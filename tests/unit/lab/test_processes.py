"""The lab ends what it started and nothing else, even when process ids are used again."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from lab.errors import LabError
from lab.processes import Process, end, recall, remember, start_time


@pytest.fixture
def sleeper() -> Iterator[subprocess.Popen[bytes]]:
    child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])
    yield child
    child.kill()
    child.wait()


def test_a_living_process_is_recalled(tmp_path: Path, sleeper: subprocess.Popen[bytes]) -> None:
    file = tmp_path / "one.pid"
    assert recall(file) is None
    assert remember(file, sleeper.pid) == recall(file)


def test_a_later_process_with_the_same_id_is_another(tmp_path: Path) -> None:
    file = tmp_path / "one.pid"
    file.write_text(f'{{"pid": {os.getpid()}, "started": 1}}')
    assert recall(file) is None
    assert not file.exists()


@pytest.mark.parametrize("text", ["", "{", '{"pid": "x"}', "[1]", '{"pid": 1}'])
def test_a_broken_pid_file_is_removed(tmp_path: Path, text: str) -> None:
    file = tmp_path / "one.pid"
    file.write_text(text)
    assert recall(file) is None
    assert not file.exists()


def test_a_process_is_ended(sleeper: subprocess.Popen[bytes]) -> None:
    process = Process(sleeper.pid, start_time(sleeper.pid) or 0)
    end(process)
    assert not process.is_alive


def test_another_process_is_left_alone(sleeper: subprocess.Popen[bytes]) -> None:
    end(Process(sleeper.pid, 1))
    assert sleeper.poll() is None


def test_a_process_that_ended_at_once_is_no_success(tmp_path: Path) -> None:
    with pytest.raises(LabError):
        remember(tmp_path / "one.pid", 2**22 + 1)
