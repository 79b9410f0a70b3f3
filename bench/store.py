"""The store alone at several sizes: `python -m bench.store [--sizes 10000 100000 1000000]`.

Each size is measured in a process of its own, which has the store loaded and nothing else.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TypeVar

from bench.places import CHECKOUT, RESULTS, SOURCES

SIZES = (10_000, 100_000, 1_000_000)
ROUNDS = 1000
SEED = 7
Asked = TypeVar("Asked")
PEOPLE_TARGETS = {
    "match_p99_ms": 2.0,
    "letters_p95_ms": 30.0,
    "digits_p95_ms": 30.0,
    "first_page_ms": 50.0,
    "memory_mib": 60.0,
}


@dataclass(frozen=True, slots=True)
class Measured:
    """What one store showed; times in milliseconds."""

    people: int
    numbers: int
    calls: int
    file_mib: float
    first_page_ms: float
    """From the closed file to the first fifty calls."""
    match_cold_p50_ms: float
    """The first callers after the machine's start: nothing of the file was read before, but what
    the program reads by itself after it opened it."""
    match_cold_p99_ms: float
    match_p50_ms: float
    """From here on the file is in the system's cache."""
    match_p99_ms: float
    match_p99_cpu_ms: float
    """Of the processor's time, which other programs on the machine do not lengthen."""
    list_end_ms: float
    """The last page of all contacts by name."""
    letters_p50_ms: float
    letters_p95_ms: float
    digits_p50_ms: float
    digits_p95_ms: float
    missed_page_p95_ms: float
    history_search_p95_ms: float
    record_p95_ms: float
    memory_mib: float
    """RSS of a process that did all of this, interpreter and phone-number plans included."""
    base_mib: float
    """RSS of it before it opened the file."""


def main() -> None:
    """Measure, print a table, and say whether the targets are met."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES)
    parser.add_argument("--measure", type=int, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.measure:
        print(json.dumps(asdict(measured(arguments.measure))))
        return
    found = [_in_a_process(size) for size in arguments.sizes]
    print(table(found))
    RESULTS.mkdir(parents=True, exist_ok=True)
    report = [asdict(one) for one in found]
    (RESULTS / "store.json").write_text(json.dumps(report, indent=2), encoding="utf-8")
    sys.exit(not all(getattr(found[-1], name) <= most for name, most in PEOPLE_TARGETS.items()))


def _in_a_process(size: int) -> Measured:
    from bench.store_filling import filled

    filled(size, size)
    done = subprocess.run(
        [sys.executable, "-m", "bench.store", "--measure", str(size)],
        cwd=CHECKOUT, env={"PYTHONPATH": f"{SOURCES}:{CHECKOUT}"},
        stdout=subprocess.PIPE, text=True, check=True,
    )  # fmt: skip
    return Measured(**json.loads(done.stdout))


def measured(size: int) -> Measured:
    """Measure the store of `size` people and calls, in this process."""
    from bench.store_filling import RULES, a_number, filled
    from store.database import Store
    from store.numbers import warm_up
    from store.records import CallResult

    path = filled(size, size)
    warm_up(RULES)
    cold_callers = _cold_callers(path, size)
    base = _rss_mib()
    began = time.perf_counter()
    store = Store.open(path)
    first_page = store.journal.page(limit=50)
    first_page_ms = (time.perf_counter() - began) * 1000
    assert len(first_page) == 50

    store.contacts.warm_up()
    cold = _times(lambda one: store.contacts.match(one, RULES), cold_callers)
    _fill_cache(path)
    chance = random.Random(SEED)
    keys = [
        row[0] for row in _sample(store, "SELECT key FROM numbers WHERE id = ?", chance, size * 2)
    ]
    names = [row[0] for row in _sample(store, "SELECT last FROM people WHERE id = ?", chance, size)]
    callers = [_as_delivered(key, chance) for key in keys] + [
        a_number(chance) for _ in range(ROUNDS)
    ]
    chance.shuffle(callers)
    match = _times(lambda one: store.contacts.match(one, RULES), callers)
    chance.shuffle(callers)
    match_cpu = _times(
        lambda one: store.contacts.match(f"{one} ", RULES), callers, time.thread_time
    )
    list_end = _times(lambda at: store.contacts.list(at, 50), [size - 50] * 5)
    letters = _times(store.contacts.search, [name[:3] for name in names])
    digits = _times(store.contacts.search, [_middle(key, chance) for key in keys])
    missed = frozenset({CallResult.MISSED})
    offsets = [50 * chance.randrange(20) for _ in range(200)]
    missed_page = _times(
        lambda at: store.journal.page(results=missed, limit=50, offset=at), offsets
    )
    history = [_middle(key, chance, 5) for key in keys[:100]] + names[:100]
    found = _times(lambda text: store.journal.page(text=text, limit=50), history)
    record = _times(lambda call: store.journal.record(call), first_page * 4)
    result = Measured(
        people=size,
        numbers=size * 2,
        calls=size,
        file_mib=path.stat().st_size / 2**20,
        first_page_ms=first_page_ms,
        match_cold_p50_ms=_part(cold, 50),
        match_cold_p99_ms=_part(cold, 99),
        match_p50_ms=_part(match, 50),
        match_p99_ms=_part(match, 99),
        match_p99_cpu_ms=_part(match_cpu, 99),
        list_end_ms=_part(list_end, 50),
        letters_p50_ms=_part(letters, 50),
        letters_p95_ms=_part(letters, 95),
        digits_p50_ms=_part(digits, 50),
        digits_p95_ms=_part(digits, 95),
        missed_page_p95_ms=_part(missed_page, 95),
        history_search_p95_ms=_part(found, 95),
        record_p95_ms=_part(record, 95),
        memory_mib=_rss_mib(),
        base_mib=base,
    )
    store.close()
    return result


def table(found: Iterable[Measured]) -> str:
    """The report as text, one column for each size."""
    columns = [asdict(one) for one in found]
    lines = []
    for name in columns[0]:
        cells = [f"{one[name]:,.2f}" if isinstance(one[name], float) else f"{one[name]:,}"
                 for one in columns]  # fmt: skip
        target = f"  at most {PEOPLE_TARGETS[name]:g}" if name in PEOPLE_TARGETS else ""
        lines.append(f"{name:24}" + "".join(cell.rjust(14) for cell in cells) + target)
    return "\n".join(lines)


def _sample(store: object, sql: str, chance: random.Random, count: int) -> list[tuple[str]]:
    read = store._connections._writer.execute  # type: ignore[attr-defined]
    return [read(sql, (chance.randrange(count) + 1,)).fetchone() for _ in range(ROUNDS)]


def _cold_callers(path: Path, size: int) -> list[str]:
    """Numbers of the file, which is driven out of the system's cache then."""
    chance = random.Random(SEED + 1)
    file = sqlite3.connect(path)
    numbers = [chance.randrange(size * 2) + 1 for _ in range(200)]
    sql = "SELECT key FROM numbers WHERE id = ?"
    keys = [file.execute(sql, (number,)).fetchone()[0] for number in numbers]
    file.close()
    with path.open("rb") as opened:
        os.fsync(opened.fileno())
        os.posix_fadvise(opened.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
    return keys


def _fill_cache(path: Path) -> None:
    with path.open("rb") as opened:
        while opened.read(2**18):
            pass


def _as_delivered(e164: str, chance: random.Random) -> str:
    """As a PBX may deliver the number."""
    forms = [e164, "00" + e164[1:], f"sip:{e164}@pbx.example", e164[1:]]
    if e164.startswith("+44"):
        forms += ["0" + e164[3:]] * 3
    return chance.choice(forms)


def _middle(e164: str, chance: random.Random, count: int = 4) -> str:
    """Some digits in a row, not the first ones of the country and area."""
    start = chance.randrange(4, len(e164) - count + 1)
    return e164[start : start + count]


def _times(
    work: Callable[[Asked], object],
    asked: Iterable[Asked],
    clock: Callable[[], float] = time.perf_counter,
) -> list[float]:
    """How long each took, in milliseconds."""
    times = []
    for one in asked:
        began = clock()
        work(one)
        times.append((clock() - began) * 1000)
    return times


def _part(times: list[float], percent: int) -> float:
    return sorted(times)[min(len(times) - 1, len(times) * percent // 100)]


def _rss_mib() -> float:
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * 4096 / 2**20


if __name__ == "__main__":
    main()
