"""Guards a workaround: PySide6's bootstrap aborts when another thread imports at that moment."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

SRC = Path(__file__).resolve().parents[3] / "src"
SCRIPT = """
import os, sys, threading, time
sys.path.insert(0, {src!r})
from assistant import startup

for number in range(20_000):
    sys.modules[f"before{{number}}"] = None


def import_all_the_time():
    number = 0
    while True:
        for _ in range(200):
            sys.modules[f"meanwhile{{number}}"] = None
            number += 1
        time.sleep(0)


sys.setswitchinterval({interval})
threading.Thread(target=import_all_the_time, daemon=True).start()
startup.load_shiboken()
print("loaded", flush=True)
os._exit(0)
"""


def run(interval: float) -> subprocess.CompletedProcess[str]:
    script = SCRIPT.format(src=str(SRC), interval=interval)
    return subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=False
    )


def test_qt_is_loaded_while_another_thread_imports() -> None:
    from assistant.startup import UNDISTURBED_SECONDS

    done = run(UNDISTURBED_SECONDS)
    assert done.stdout == "loaded\n", done.stderr[-2000:]
