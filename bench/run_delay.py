"""How long processes stood in line for a processor, as the kernel counts it (schedstat)."""

from __future__ import annotations

import threading
import time
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from types import TracebackType

SAMPLE_SECONDS = 0.02


class RunDelay:
    """Samples while its block runs; tells a program that is slow from a machine that is busy."""

    def __init__(self, pids: Sequence[int]) -> None:
        self._pids = pids
        self._began = 0.0
        self._samples: list[tuple[float, dict[int, float]]] = []
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._sample, name="run-delay", daemon=True)

    def __enter__(self) -> RunDelay:
        self._began = time.monotonic()
        self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._stopping.set()
        self._thread.join()

    def waited(self, start: float, end: float) -> float:
        """Seconds that one of the processes waited between two times since the block began."""
        inside = [delays for at, delays in self._samples if start <= at <= end]
        if len(inside) < 2:
            return end - start  # not even this could be sampled
        return max(inside[-1][pid] - inside[0][pid] for pid in self._pids)

    def _sample(self) -> None:
        while not self._stopping.wait(SAMPLE_SECONDS):
            delays = {pid: _delay(pid) for pid in self._pids}
            self._samples.append((time.monotonic() - self._began, delays))


def _delay(pid: int) -> float:
    """Of all threads of a process so far, in seconds."""
    total = 0
    for task in Path(f"/proc/{pid}/task").glob("*/schedstat"):
        with suppress(OSError):  # a thread that has just ended
            total += int(task.read_text(encoding="ascii").split()[1])
    return total / 1e9
