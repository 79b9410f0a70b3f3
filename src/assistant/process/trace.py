"""Milestones with monotonic times into the file that ASSISTANT_TRACE names; for diagnosis only."""

from __future__ import annotations

import json
import os
import time
from pathlib import Path

_file = os.environ.get("ASSISTANT_TRACE", "")


def is_on() -> bool:
    """Whether anybody asked for a trace."""
    return bool(_file)


def mark(milestone: str, **more: object) -> None:
    """Write one JSON line: milestone, monotonic seconds, CPU seconds so far. Any thread."""
    if not _file:
        return
    now, cpu = time.monotonic(), time.process_time()
    line = {"milestone": milestone, "at": now, "cpu": cpu, "pid": os.getpid(), **more}
    with Path(_file).open("a", encoding="utf-8") as file:
        file.write(json.dumps(line) + "\n")


def mark_process_start() -> None:
    """Write when the kernel started this process (to 10 ms), before the interpreter was loaded."""
    if not _file:
        return
    started = time.monotonic()
    try:
        fields = Path("/proc/self/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
        started = int(fields[19]) / os.sysconf("SC_CLK_TCK")
    except (OSError, ValueError, IndexError, AttributeError):
        pass  # not Linux: the time of the first line of ours has to do
    mark("process_start", started_at=started)
