"""Only one program runs for a profile."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from assistant.commandline.instance import InstanceLock


def test_the_second_does_not_get_the_lock_until_the_first_lets_go(tmp_path: Path) -> None:
    first, second = InstanceLock(tmp_path / "lock"), InstanceLock(tmp_path / "lock")
    assert first.acquire()
    assert not second.acquire()
    os.close(first._file)  # as its process's end does
    assert second.acquire()
    os.close(second._file)


def test_a_killed_program_leaves_no_lock(tmp_path: Path) -> None:
    code = (
        "import os, pathlib, sys; from assistant.commandline.instance import InstanceLock;"
        "assert InstanceLock(pathlib.Path(sys.argv[1])).acquire(); os.kill(os.getpid(), 9)"
    )
    subprocess.run([sys.executable, "-c", code, str(tmp_path / "lock")], check=False)
    lock = InstanceLock(tmp_path / "lock")
    assert lock.acquire()
    os.close(lock._file)


def test_a_folder_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="lock"):
        InstanceLock(tmp_path / "no" / "lock").acquire()
