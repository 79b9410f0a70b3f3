"""What happens inside a process that is being soaked: collectors, measurements, news."""

from __future__ import annotations

import gc
import json
import logging
import os
import sys
import threading
from collections import Counter
from collections.abc import Callable
from typing import Any

from bench.heap import heap_bytes
from bench.processes import memory_of, open_files, threads
from sip.free_memory import give_back

Tell = Callable[[dict[str, Any]], None]
"""Writes one line of JSON to whoever started this process."""


class ErrorCount(logging.Handler):
    """Counts what is logged as a warning or worse."""

    def __init__(self, counts: Counter[str]) -> None:
        super().__init__(logging.WARNING)
        self._counts = counts

    def emit(self, record: logging.LogRecord) -> None:
        self._counts[f"logged: {record.levelname}: {record.getMessage()[:80]}"] += 1


def measured(counts: Counter[str], *, compared: bool = False) -> dict[str, Any]:
    """Memory in KiB and the objects that might be leaking, after a collection.

    `kept` is the RSS once free pages are given back, taken only when it is to be `compared`.
    """
    gc.collect()
    objects = gc.get_objects()
    calls = sum(type(one).__name__ == "PjCall" for one in objects)
    memory = memory_of([os.getpid()])
    kept = 0
    if compared:
        give_back()
        kept = memory_of([os.getpid()]).rss
    return {
        "pss": memory.pss,
        "rss": memory.rss,
        "anon": memory.anonymous,
        "kept": kept,
        "heap": heap_bytes() // 1024,
        "blocks": sys.getallocatedblocks(),
        "objects": len(objects),
        "pj_calls": calls,
        "threads": threads(os.getpid()),
        "files": open_files(os.getpid()),
        "counts": dict(counts),
    }


def claim_output() -> Tell:
    """Standard output for our own news alone; what else is written there goes to standard error."""
    news = os.dup(1)
    os.dup2(2, 1)
    return lambda one: _write(news, one)


def _write(news: int, one: dict[str, Any]) -> None:
    os.write(news, json.dumps(one).encode() + b"\n")


def start_collectors(count: int) -> None:
    """Threads that do for ever what a busy program does now and then."""
    for number in range(count):
        threading.Thread(target=_collect_forever, name=f"collector-{number}", daemon=True).start()


def _collect_forever() -> None:
    while True:
        gc.collect()
