"""Wears the phone out: many calls, several at once, with garbage collectors in other threads.

`python -m bench.soak [--calls 1000] [--at-once 6]`; exit code 0 when nothing crashed and memory
after the last call is within 3 % of memory after an early one.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import asdict
from pathlib import Path
from typing import Any

from bench.desktop import Desktop
from bench.lab_link import Lab, running_lab
from bench.phone_process import PhoneProcess
from bench.soak_verdict import Outcome, Plan, judged, report
from bench.soaked import PhoneDiedError, Soaked
from lab.errors import LabError

CALL_SECONDS = 30.0
"""A call that takes longer than this is lost."""
REST_SECONDS = 1.0
LONG_REST_SECONDS = 35.0
"""The stack keeps finished transactions for 32 s (RFC 3261 §17, timers H and J); before memory is
compared they are waited for."""
OPTIONS = {
    "calls": "how many calls come in",
    "at_once": "how many of them at the same time",
    "collectors": "threads that run gc.collect() all the time",
    "lines": "how many calls the phone takes at once",
    "baseline": "compare memory with that after so many calls",
    "every": "measure after every so many calls",
    "sip_log": "let the stack write its log to this file",
}
COLUMNS = (
    "pss",
    "rss",
    "anon",
    "kept",
    "heap",
    "blocks",
    "objects",
    "pj_calls",
    "threads",
    "files",
)


class Soak:
    """Keeps several callers on the line, and stops for a measurement now and then."""

    def __init__(self, lab: Lab, phone: Soaked, plan: Plan) -> None:
        self._lab = lab
        self._phone = phone
        self._plan = plan
        self._random = random.Random(2)
        self._started = 0
        self.curve: list[dict[str, Any]] = []

    def run(self) -> None:
        """All calls; raises `PhoneDiedError` or `LabError` when it cannot go on."""
        while self._started < self._plan.calls:
            goal = min(self._plan.calls, self._started + self._plan.every)
            while self._started < goal:
                self._wait_until_fewer_than(self._plan.at_once)
                self._start_call()
            self._wait_until_fewer_than(1)
            self.measure()

    def _start_call(self) -> None:
        # Whole seconds are all that the lab offers; the phone ends most calls earlier.
        seconds = self._random.choice((1, 2, 2))
        number = f"+44161496{self._random.randrange(10_000):04}"
        self._call(number, f"Caller {self._started}", seconds)
        self._started += 1

    def _call(self, number: str, name: str, seconds: int) -> None:
        """A phone that is worn so answers the PBX's question whether it is there late at times."""
        deadline = time.monotonic() + CALL_SECONDS
        while True:
            try:
                self._lab.call(number, name, seconds=seconds)
            except LabError:
                if time.monotonic() > deadline:
                    raise
                self._phone.wait_for_news(0.5)
            else:
                return

    def _wait_until_fewer_than(self, limit: int) -> None:
        deadline = time.monotonic() + CALL_SECONDS
        while self._started - self._phone.ended >= limit:
            if time.monotonic() > deadline:
                lost = self._started - self._phone.ended
                raise PhoneDiedError(
                    f"{lost} calls did not reach the phone or did not end in {CALL_SECONDS:g} s; "
                    f"the PBX has {self._lab.callers()} callers on the line"
                )
            self._phone.wait_for_news(0.5)

    def measure(self) -> None:
        """Note and print the figures of this moment."""
        compared = self._plan.calls > self._plan.baseline and self._started in (
            self._plan.baseline,
            self._plan.calls,
        )
        time.sleep(LONG_REST_SECONDS if compared else REST_SECONDS)
        row = {"calls": self._started, **self._phone.measure(compared=compared)}
        self.curve.append(row)
        print(_line(row), flush=True)


def soak(lab: Lab, plan: Plan) -> Outcome:
    """One soak against a lab that is up."""
    began = time.monotonic()
    problems: list[str] = []
    with started(lab, plan) as phone:
        run = Soak(lab, phone, plan)
        print(_line({name: name for name in ("calls", *COLUMNS)}), flush=True)
        try:
            phone.wait_until_registered()
            lab.wait_for_phone()
            run.run()
            phone.stop()
        except (PhoneDiedError, LabError, TimeoutError) as error:
            problems.append(str(error) or type(error).__name__)
            with suppress(PhoneDiedError, LabError, TimeoutError):
                run.measure()
    counts = run.curve[-1]["counts"] if run.curve else {}
    problems += judged(run.curve, counts, plan)
    return Outcome(plan, run.curve, counts, time.monotonic() - began, problems)


@contextmanager
def started(lab: Lab, plan: Plan) -> Iterator[Soaked]:
    """The phone alone, or the whole program on a desktop of its own."""
    if not plan.program:
        how = {"collectors": plan.collectors, "lines": plan.lines}
        with PhoneProcess(lab.account, sip_log=plan.sip_log, **how) as phone:
            yield phone
        return
    from bench.program_process import ProgramProcess

    with (
        tempfile.TemporaryDirectory(prefix="soak-") as folder,
        Desktop(Path(folder)) as desktop,
        ProgramProcess(desktop, lab, plan.collectors) as program,
    ):
        yield program


def _line(row: dict[str, Any]) -> str:
    return "".join(f"{row[name]:>10}" for name in ("calls", *COLUMNS))


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one soak and print it; 0 when all is well, 1 when not."""
    parser = argparse.ArgumentParser(prog="python -m bench.soak", description=__doc__)
    usual = Plan(calls=1000, at_once=6)
    for name, help_text in OPTIONS.items():
        value = getattr(usual, name)
        flag = f"--{name.replace('_', '-')}"
        parser.add_argument(flag, type=type(value), default=value, help=help_text)
    parser.add_argument("--program", action="store_true", help="soak the whole program")
    parser.add_argument("--json", type=Path, help="write the figures to this file")
    chosen = vars(parser.parse_args(arguments))
    file: Path | None = chosen.pop("json")
    plan = Plan(**chosen)
    try:
        with running_lab() as lab:
            outcome = soak(lab, plan)
    except LabError as error:
        print(f"soak: {error}", file=sys.stderr)
        return 1
    print(report(outcome))
    if file is not None:
        file.write_text(json.dumps(asdict(outcome), indent=1) + "\n", encoding="utf-8")
    return 1 if outcome.problems else 0


if __name__ == "__main__":
    sys.exit(main())
