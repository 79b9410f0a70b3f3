"""Measures this program beside Debian's Twinkle: `python -m bench [--runs 7]`.

Both run alternately on the same private desktop, against the same lab, as the same extension,
over UDP. Exit code 0 when everything could be measured, whether or not the targets are met.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from bench.contacts import COUNT
from bench.desktop import Desktop
from bench.lab_link import Lab, running_lab
from bench.phones import Assistant, Phone, Twinkle
from bench.pictures import Looks, NotSeenError, Painter
from bench.places import RESULTS
from bench.trial import Readings, Trials
from bench.verdict import Row, rows, table
from bench.wire import Wire, WireError
from lab.errors import LabError

QUIET_LOAD = 0.7
"""Above this load average others are at work, and the times are theirs, too."""
TOOLS = ("twinkle", "Xvfb", "openbox", "dbus-daemon", "pulseaudio", "xwininfo")


class Bench:
    """One comparison, from the first start to the last."""

    def __init__(self, desktop: Desktop, lab: Lab, wire: Wire, people: int) -> None:
        self._desktop = desktop
        self._lab = lab
        self._trials = Trials(desktop, lab, wire)
        say(f"filling the store with {people:,} contacts")
        self._assistant = Assistant(desktop, lab, people)
        self._caller, self._other = self._assistant.callers
        self._phones: list[Phone] = [
            self._assistant, Twinkle(desktop, lab, self._assistant.callers)
        ]  # fmt: skip

    def run(self, runs: int, calls: int) -> dict[str, Readings]:
        """The readings of each phone."""
        looks = {phone.name: self._learn(phone) for phone in self._phones}
        readings = {phone.name: Readings() for phone in self._phones}
        for number in range(runs):
            # Twenty seconds of idling twice are enough for a figure that hardly varies.
            idle = number in (0, runs - 1)
            for phone in self._phones:
                one = self._trials.measure(
                    phone, looks[phone.name], self._caller, calls=calls, idle=idle
                )
                readings[phone.name].add(one)
                say(f"run {number + 1} of {runs}: {phone.name:10} {_brief(one)}")
        return readings

    def _learn(self, phone: Phone) -> Looks:
        """What it looks like; also fills the disk cache and leaves its window where it stays."""
        say(f"learning what {phone.name} looks like")
        with self._trials.started(phone) as running:
            self._trials.wait_until_ready(running)
        with self._trials.started(phone) as running:
            self._trials.wait_until_ready(running)
            return Painter(self._desktop, self._lab, phone).learn(self._caller, self._other)


def say(text: str) -> None:
    """Progress, apart from the results."""
    print(text, file=sys.stderr, flush=True)


def compare(runs: int, calls: int, people: int = COUNT) -> dict[str, Readings]:
    """Everything from the lab's start to its end."""
    folder = Path(tempfile.mkdtemp(prefix="bench-"))
    try:
        with (
            running_lab(phones=False) as lab,
            Desktop(folder) as desktop,
            Wire(lab.account.port, lab.account.extension) as wire,
        ):
            return Bench(desktop, lab, wire, people).run(runs, calls)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _brief(one: Readings) -> str:
    values = {name: values for name, values in asdict(one).items() if values}
    return "  ".join(f"{name} {max(each):.1f}" for name, each in values.items())


def _as_json(found: list[Row], readings: dict[str, Readings], load: float) -> dict[str, Any]:
    return {
        "taken_at": time.strftime("%Y-%m-%dT%H:%M:%S%z"),
        "load_before": load,
        "figures": [
            {
                "name": row.figure.name, "unit": row.figure.unit, "median": row.ours[0],
                "other_median": row.theirs[0], "ratio": row.ratio,
                "target": row.figure.target, "verdict": row.verdict,
            }
            for row in found
        ],
        "readings": {name: asdict(each) for name, each in readings.items()},
    }  # fmt: skip


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, print, write JSON."""
    parser = argparse.ArgumentParser(prog="python -m bench", description=__doc__)
    parser.add_argument("--runs", type=int, default=7, help="starts of each phone")
    parser.add_argument("--calls", type=int, default=2, help="calls in each run")
    parser.add_argument("--people", type=int, default=COUNT, help="contacts of this program")
    parser.add_argument("--json", type=Path, default=RESULTS / "latest.json")
    chosen = parser.parse_args(arguments)
    missing = [tool for tool in TOOLS if shutil.which(tool) is None]
    if missing:
        say(f"bench: not installed (see packaging/bench-packages.txt): {', '.join(missing)}")
        return 1
    sys.setswitchinterval(0.0005)
    load = os.getloadavg()[0]
    began = time.monotonic()
    try:
        readings = compare(chosen.runs, chosen.calls, chosen.people)
    except (LabError, WireError, NotSeenError, TimeoutError) as error:
        say(f"bench: {error or type(error).__name__}")
        return 1
    ours, theirs = readings.values()
    found = rows(ours, theirs)
    print(table(found, *readings))
    print(f"\n{chosen.runs} starts of each, {len(ours.ringing)} calls to each, "
          f"{time.monotonic() - began:.0f} s")  # fmt: skip
    if load > QUIET_LOAD:
        print(f"The machine was busy before the start (load {load:.1f}): measure again in quiet.")
    chosen.json.parent.mkdir(parents=True, exist_ok=True)
    chosen.json.write_text(json.dumps(_as_json(found, readings, load), indent=1) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
