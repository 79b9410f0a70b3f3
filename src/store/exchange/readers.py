"""Has a large contact file read by processes of their own, so that no window waits for it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Generator, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import IO, Any

import store
from store.dial_rules import DialRules
from store.errors import StoreError
from store.exchange.batches import Batch, Turn
from store.exchange.reader import job_of
from store.exchange.shapes import BadLine, Layout

FROZEN_COMMAND = "--read-contacts"
"""First argument of the packaged program, which has no other Python to start."""
MOST_READERS = 4
READ_APART_BYTES = 256 * 1024
"""Smaller files are read before another process has begun: some 6,000 lines."""
_ENTRY = "import sys; from store.exchange import reader; "
_ENTRY += "sys.exit(reader.main(sys.argv[1], sys.stdout.buffer))"


class ReaderGoneError(Exception):
    """A reader could not be started, or ended before it was done."""


def read_by_others(
    path: Path, rules: DialRules, layout: Layout | None, go_on: Callable[[], None]
) -> Generator[Batch, None, None]:
    """What `read_batches` gives, read by as many processes as there are processors, up to four.

    `go_on` is called ten times a second and more, and may raise. They end with this iterator, and
    when this process is killed. Raises `StoreError` like `read_batches`, and `ReaderGoneError`.
    """
    count = min(MOST_READERS, _processors()) if layout is not None else 1
    with ExitStack() as started:
        answers = [
            started.enter_context(_started(job_of(path, rules, layout, Turn(which, count))))
            for which in range(count)
        ]
        while True:
            for answer in answers:
                batch = _next(answer, go_on)
                if batch is None:
                    # Whose turn it would be next has no more either.
                    return
                yield batch


@contextmanager
def _started(job: str) -> Iterator[IO[bytes]]:
    """A reader at work; its answer."""
    paths = (str(Path(store.__file__).parents[1]), os.environ.get("PYTHONPATH", ""))
    try:
        process = subprocess.Popen(
            [*_command(), job],
            env=os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, paths))},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            creationflags=_creation_flags(),
        )
    except OSError as error:
        raise ReaderGoneError(str(error)) from error
    assert process.stdout is not None
    try:
        with process.stdout as answer:
            yield answer
    finally:
        process.kill()
        process.wait()


def _command() -> list[str]:
    if not sys.executable:
        raise ReaderGoneError("no interpreter")
    if getattr(sys, "frozen", False):
        return [sys.executable, FROZEN_COMMAND]
    # Not from the folder that the program was started in, where anybody's `csv.py` may lie.
    return [sys.executable, "-P", "-c", _ENTRY]


def _creation_flags() -> int:
    """On Windows: no console window, and less important than the phone."""
    if sys.platform == "win32":
        return subprocess.CREATE_NO_WINDOW | subprocess.BELOW_NORMAL_PRIORITY_CLASS
    return 0


def _next(answer: IO[bytes], go_on: Callable[[], None]) -> Batch | None:
    """The reader's next batch, None when it is done."""
    while True:
        go_on()
        told = _told(answer)
        if "problem" in told:
            raise StoreError(told["problem"], told["detail"])
        if "end" in told:
            return None
        if "count" in told:
            lines = answer.read(told["size"])
            if len(lines) < told["size"]:
                raise ReaderGoneError("cut")
            bad = tuple(BadLine(*one) for one in told["bad"])
            return Batch(told["read"], told["count"], lines, bad)


def _told(answer: IO[bytes]) -> dict[str, Any]:
    try:
        told: dict[str, Any] = json.loads(answer.readline())
    except ValueError as error:
        raise ReaderGoneError("cut") from error
    return told


def _processors() -> int:
    """How many this process may use."""
    if sys.platform == "linux":
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1
