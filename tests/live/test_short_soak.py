"""A hundred calls in a short time, while garbage is collected in another thread all the time.

`make soak` has three such threads, which leave a phone on two busy cores too little.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from tests.helpers.lab_control import CHECKOUT, Lab

CALLS = 100
SECONDS = 150
ANSWERED_SHARE = 0.2
"""Callers hang up after a second or two; with every core busy most have gone before the answer."""
GROWTH_LIMIT = 0.15
"""Between call 50 and call 100; the full soak is stricter, once memory has settled."""


def soak(lab: Lab, figures: Path) -> subprocess.CompletedProcess[str]:
    """`python -m bench.soak` against the tests' lab, with so few lines that each is used often."""
    env = {
        **os.environ,
        "ASSISTANT_LAB_DIR": lab.status["home"],
        "ASSISTANT_LAB_PORT": str(lab.sip_port),
        "ASSISTANT_CONFIG_DIR": str(Path(lab.status["home"]) / "config"),
    }
    return subprocess.run(
        [sys.executable, "-m", "bench.soak", f"--calls={CALLS}", "--at-once=6", "--lines=8",
         "--every=50", "--collectors=1", "--json", str(figures)],
        cwd=CHECKOUT, env=env, capture_output=True, text=True, timeout=SECONDS,
    )  # fmt: skip


def test_a_hundred_calls_crash_nothing_and_leave_nothing(lab: Lab, tmp_path: Path) -> None:
    done = soak(lab, tmp_path / "soak.json")
    assert done.returncode == 0, f"{done.stdout}\n{done.stderr[-3000:]}"
    outcome = json.loads((tmp_path / "soak.json").read_text(encoding="utf-8"))
    half, whole = outcome["curve"]
    assert whole["counts"]["ended"] == CALLS
    assert whole["counts"]["answered"] > CALLS * ANSWERED_SHARE
    assert_no_more(half, whole, "pj_calls", "threads", "files")
    assert whole["rss"] < half["rss"] * (1 + GROWTH_LIMIT), done.stdout


def assert_no_more(before: dict[str, Any], after: dict[str, Any], *names: str) -> None:
    for name in names:
        assert after[name] <= before[name], f"{name}: {before[name]}, then {after[name]}"
