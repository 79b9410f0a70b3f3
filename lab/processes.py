"""Processes the lab started: remembered with their start time, ended only if still the same."""

import json
import os
import signal
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from lab.errors import LabError


@dataclass(frozen=True, slots=True)
class Process:
    """A process, told apart from a later one with the same id by its start time (clock ticks)."""

    pid: int
    started: int

    @property
    def is_alive(self) -> bool:
        return start_time(self.pid) == self.started


def start_time(pid: int) -> int | None:
    """When the process started, in ticks after boot; None if it is gone or a zombie.

    A process whose first thread has ended counts as alive while others still hold its sockets.
    """
    try:
        stat = Path(f"/proc/{pid}/stat").read_text()
        fields = stat.rpartition(")")[2].split()
        if fields[0] in "ZX" and len(list(Path(f"/proc/{pid}/task").iterdir())) < 2:
            return None
    except OSError:
        return None
    return int(fields[19])


def remember(file: Path, pid: int) -> Process:
    """Write the process down; raises LabError if it has ended already."""
    started = start_time(pid)
    if started is None:
        raise LabError(f"The process for {file.stem} ended as soon as it was started.")
    partial = file.with_suffix(".new")
    partial.write_text(json.dumps({"pid": pid, "started": started}))
    partial.replace(file)
    return Process(pid, started)


def recall(file: Path) -> Process | None:
    """The remembered process if it is still alive; a stale or broken file is removed."""
    try:
        noted = json.loads(file.read_text())
        process = Process(int(noted["pid"]), int(noted["started"]))
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError):
        file.unlink(missing_ok=True)
        return None
    if process.is_alive:
        return process
    file.unlink(missing_ok=True)
    return None


def as_root(command: Sequence[str]) -> list[str]:
    """The command, through sudo unless this is root already."""
    return list(command) if os.geteuid() == 0 else ["sudo", "-n", *command]


def run_as_root(command: Sequence[str], failure: str) -> None:
    """Run to its end; raises LabError(failure) with the command's last words."""
    result = subprocess.run(
        as_root(command), capture_output=True, text=True, errors="replace", check=False
    )
    if result.returncode:
        said = (result.stderr or result.stdout).strip().splitlines()
        raise LabError(f"{failure}: {said[-1] if said else result.returncode}")


def send_signal(process: Process, number: signal.Signals) -> None:
    """Signal the process if it is still the same one."""
    if not process.is_alive:
        return
    try:
        os.kill(process.pid, number)
    except ProcessLookupError:
        return
    except PermissionError:
        subprocess.run(as_root(["kill", f"-{number.value}", str(process.pid)]), check=False)


def end(process: Process, *, patience_seconds: float = 5.0) -> None:
    """End the process: asked first, then by force; returns when it is gone."""
    send_signal(process, signal.SIGTERM)
    if not wait_until_gone(process, patience_seconds):
        send_signal(process, signal.SIGKILL)
        if not wait_until_gone(process, 5.0):
            raise LabError(f"Process {process.pid} does not end, not even by force.")


def wait_until_gone(process: Process, seconds: float) -> bool:
    """True as soon as the process is gone, False if it outlives the time."""
    deadline = time.monotonic() + seconds
    while process.is_alive:
        if time.monotonic() > deadline:
            return False
        time.sleep(0.02)
    return True
