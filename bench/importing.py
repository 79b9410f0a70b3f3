"""How long an import of 100,000 lines takes, and whether a window lives beside it.

`python -m bench.importing [--lines 100000]`. The window is a real one, with a progress bar that
follows the import and a timer that notices each stall of the event loop.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import resource
import sys
import tempfile
import time
from pathlib import Path

from assistant.startup import SWITCH_SECONDS
from bench.places import RESULTS

SEED = 7
LINES = 100_000
MOST_SECONDS = 15.0
MOST_STALL_MS = 50.0
TICK_MS = 5


def a_file(folder: Path, lines: int) -> Path:
    """Contacts with numbers as people write them."""
    chance = random.Random(SEED)
    path = folder / "people.csv"
    with path.open("w", encoding="utf-8") as file:
        file.write("First,Last,Phone,Company,Label\n")
        for index in range(lines):
            tail = f"{index:06d}"
            number = chance.choice(
                (f"0161 4{tail[:2]} {tail[2:]}", f"+44 20 7{tail}", f"07700 {tail}", f"00493{tail}")
            )
            name = f"Anna{chance.randrange(3000)},Berg{chance.randrange(30_000)}"
            file.write(f"{name},{number},Company {chance.randrange(lines // 10)},work\n")
    return path


def measured(lines: int) -> dict[str, float]:
    """Import beside a window that is open; seconds, stalls in milliseconds, MiB."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication, QProgressBar  # noqa: TID251  its own window

    from assistant.memory import Memory
    from assistant.memory_wishes import ImportWish
    from assistant.process.collector import MainThreadCollector
    from assistant.process.tasks import Tasks
    from store.dial_rules import DialRules
    from store.exchange.shapes import ImportReport, Progress

    # As the program has it.
    sys.setswitchinterval(SWITCH_SECONDS)
    app = QApplication.instance() or QApplication([])
    collector = MainThreadCollector()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        path = a_file(folder, lines)
        tasks, imports = Tasks("worker"), Tasks("import")
        memory = Memory(tasks.run, imports.run, folder / "store.db", DialRules("GB", "161"))
        bar, told, stalls, found = QProgressBar(), list[Progress](), list[float](), {}
        bar.setRange(0, 1000)
        bar.show()
        last = time.perf_counter()

        def tick() -> None:
            nonlocal last
            now = time.perf_counter()
            stalls.append((now - last) * 1000 - TICK_MS)
            last = now
            if told:
                bar.setValue(round(told[-1].fraction * 1000))

        def end(result: object) -> None:
            found["report"] = result
            app.quit()

        timer = QTimer()
        timer.setInterval(TICK_MS)
        timer.timeout.connect(tick)
        opened = list[object]()
        memory.opened.connect(opened.append)
        memory.opened.connect(lambda _: app.quit())
        memory.open()
        app.exec()
        timer.start()
        began, processor = time.perf_counter(), time.process_time()
        last = began
        memory.import_people(path, end, end, ImportWish(on_progress=told.append))
        app.exec()
        seconds, cpu = time.perf_counter() - began, time.process_time() - processor
        timer.stop()
        collector.stop()
        report = found["report"]
        size = (folder / "store.db").stat().st_size
        memory.close()
        tasks.stop()
        imports.stop()
    if not isinstance(report, ImportReport):
        raise TypeError(f"no import: {report!r}")
    stalls.sort()
    readers = resource.getrusage(resource.RUSAGE_CHILDREN)
    return {
        "lines": lines,
        "imported": report.imported,
        "merged": report.merged,
        "left_out": report.bad_count,
        "seconds": round(seconds, 2),
        "cpu_seconds": round(cpu, 2),
        "readers_cpu_s": round(readers.ru_utime + readers.ru_stime, 2),
        "progress_told": len(told),
        "stall_p99_ms": round(stalls[len(stalls) * 99 // 100], 1),
        "stall_max_ms": round(stalls[-1], 1),
        "file_mib": round(size / 2**20, 1),
        "memory_mib": round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024, 1),
    }


def main() -> None:
    """Measure, print, and fail when a target is missed."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lines", type=int, default=LINES)
    found = measured(parser.parse_args().lines)
    for name, value in found.items():
        print(f"{name:<16}{value}")
    RESULTS.mkdir(parents=True, exist_ok=True)
    (RESULTS / "import.json").write_text(json.dumps(found, indent=2), encoding="utf-8")
    sys.exit(not (found["seconds"] <= MOST_SECONDS and found["stall_max_ms"] <= MOST_STALL_MS))


if __name__ == "__main__":
    main()
