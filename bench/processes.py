"""What the kernel tells of a running program: its processes, memory, processor time and files."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

TICKS_PER_SECOND = os.sysconf("SC_CLK_TCK")


@dataclass(frozen=True, slots=True)
class Memory:
    """Memory of one or several processes in KiB.

    PSS counts a page that n processes share as one nth in each, so it also changes when others
    start or end; RSS counts it fully in each; anonymous memory is what was allocated.
    """

    pss: int
    rss: int
    anonymous: int

    def __add__(self, other: Memory) -> Memory:
        return Memory(self.pss + other.pss, self.rss + other.rss, self.anonymous + other.anonymous)


def tree(pid: int) -> list[int]:
    """The process and all that descend from it, as far as they still run."""
    found = [pid]
    for one in found:
        for task in _folders(Path(f"/proc/{one}/task")):
            try:
                found += [int(child) for child in (task / "children").read_text().split()]
            except OSError:
                continue  # a thread that ended meanwhile
    return found


def memory_of(pids: list[int]) -> Memory:
    """Their memory together; a process that has ended counts nothing."""
    total = Memory(0, 0, 0)
    for pid in pids:
        try:
            lines = Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()[1:]
        except OSError:
            continue
        sizes = {name: int(rest.split()[0]) for name, _, rest in (x.partition(":") for x in lines)}
        total += Memory(sizes["Pss"], sizes["Rss"], sizes["Anonymous"])
    return total


def processor_seconds(pids: list[int]) -> float:
    """Processor time they have used so far, in user and in system mode together."""
    ticks = 0
    for pid in pids:
        try:
            fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        except OSError:
            continue
        ticks += int(fields[11]) + int(fields[12])
    return ticks / TICKS_PER_SECOND


def busy_seconds(pids: list[int]) -> float:
    """Processor time that their threads have used so far, to the nanosecond.

    A thread that ends takes its share along: only for programs that keep theirs meanwhile.
    """
    nanoseconds = 0
    for pid in pids:
        for task in _folders(Path(f"/proc/{pid}/task")):
            try:
                nanoseconds += int((task / "schedstat").read_text().split()[0])
            except OSError:
                continue
    return nanoseconds / 1e9


def open_files(pid: int) -> int:
    """How many file descriptors the process holds."""
    return len(os.listdir(f"/proc/{pid}/fd"))  # noqa: PTH208  the number only, and often


def threads(pid: int) -> int:
    """How many threads the process has."""
    return len(_folders(Path(f"/proc/{pid}/task")))


def _folders(path: Path) -> list[Path]:
    try:
        return list(path.iterdir())
    except OSError:
        return []
