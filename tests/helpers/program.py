"""The program under test, run as a user runs it: a process, its windows, its command line."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from tests.helpers.desktop import Desktop
from tests.helpers.processes import Child
from tests.helpers.screen import ProgramScreen
from tests.helpers.waiting import SOON, wait_until

T = TypeVar("T")
Status = dict[str, Any]
CHECKOUT = Path(__file__).resolve().parents[2]
PROFILE = "lab"
START_SECONDS = 15.0
NOISE = re.compile(
    r"Traceback|Fatal Python error|Segmentation|Assertion|never retrieved|Exception ignored"
    r"|^(WARNING|ERROR|CRITICAL)\b|\bQ[A-Z]\w+(::|:)|^qt\.|QObject|libshiboken|not a QtSignal",
    re.MULTILINE,
)
"""What a healthy program never writes to its standard error."""


@dataclass(frozen=True, slots=True)
class Done:
    """What a command of the command line gave."""

    code: int
    out: str
    err: str


class Program:
    """One profile in folders of its own; started, killed and started again at will."""

    def __init__(self, desktop: Desktop, folder: Path, settings: str) -> None:
        self._desktop = desktop
        self._child: Child | None = None
        self._screen: ProgramScreen | None = None
        self._starts = 0
        self.folder = folder
        self.settings_file = folder / "config" / "profiles" / PROFILE / "settings.toml"
        self.settings_file.parent.mkdir(parents=True)
        self.settings_file.write_text(settings, encoding="utf-8")
        self.env: Mapping[str, str] = {
            **desktop.env,
            "ASSISTANT_CONFIG_DIR": str(folder / "config"),
            "ASSISTANT_DATA_DIR": str(folder / "data"),
            "PYTHONPATH": str(CHECKOUT / "src"),
            "PYTHONFAULTHANDLER": "1",
        }

    # -- its life ------------------------------------------------------------------------------

    def start(self, *arguments: str) -> Program:
        """Start it; its window may not be there yet."""
        self._starts += 1
        self._screen = None
        log = self.folder / f"output-{self._starts}.txt"
        command = [*self._command(), *arguments]
        self._child = Child(command, log=log, env=self.env)
        return self

    def wait_until_registered(self, seconds: float = START_SECONDS) -> Program:
        """Return once it says that it is registered with the PBX."""
        self.wait_for_status(
            lambda status: status["registration"]["state"] == "registered", seconds, "registered"
        )
        return self

    def stop(self) -> None:
        """`assistant quit`, then assert that it went quietly: exit code 0 and nothing said."""
        assert self.run("quit").code == 0
        self.assert_ended_well()

    def assert_ended_well(self, seconds: float = 10.0) -> None:
        """Assert that the process ends by itself, with 0, without a warning or a crash."""
        try:
            code = self.child.wait(seconds)
        except subprocess.TimeoutExpired:
            raise AssertionError(f"still runs after {seconds:g} s\n{self.explain()}") from None
        assert code == 0, f"exit code {code}\n{self.explain()}"
        self.assert_quiet()

    def assert_quiet(self) -> None:
        """Assert that nothing it wrote so far looks like a bug."""
        noise = NOISE.search(self.child.output)
        assert noise is None, f"it said {noise.group()!r}\n{self.explain()}" if noise else ""

    def kill(self) -> None:
        """`kill -9`."""
        self.child.kill()

    def end(self) -> None:
        """Whatever state it is in: see that it is gone."""
        if self._child is not None and self._child.exit_code is None:
            self._child.kill()

    @property
    def child(self) -> Child:
        """The running (or last) process."""
        assert self._child is not None, "the program was not started"
        return self._child

    # -- what it shows -------------------------------------------------------------------------

    @property
    def screen(self) -> ProgramScreen:
        """Its windows, once it has registered with the accessibility bus."""
        if self._screen is None:
            self._screen = self._desktop.screen.of(self.child.pid)
        return self._screen

    @property
    def data(self) -> Path:
        """Where this profile keeps its store and its logs."""
        return self.folder / "data" / "profiles" / PROFILE

    # -- its command line ----------------------------------------------------------------------

    def run(self, *arguments: str, seconds: float = 15.0) -> Done:
        """`assistant --profile lab ARGUMENTS`, carried out by the running program."""
        done = subprocess.run(
            [*self._command(), *arguments],
            env=self.env, capture_output=True, text=True, timeout=seconds,
        )  # fmt: skip
        return Done(done.returncode, done.stdout, done.stderr)

    def must(self, *arguments: str) -> str:
        """`run`, asserted to succeed; what it printed."""
        done = self.run(*arguments)
        assert done.code == 0, f"{arguments}: exit {done.code}: {done.err}\n{self.explain()}"
        return done.out

    def status(self) -> Status:
        """`assistant status --json`."""
        status: Status = json.loads(self.must("status", "--json"))
        return status

    def calls(self) -> list[dict[str, Any]]:
        """The calls of `status`."""
        return list(self.status()["calls"])

    def wait_for_status(
        self, condition: Callable[[Status], T | None], seconds: float, what: str
    ) -> T:
        """Wait until `status --json` satisfies a condition; a program that ended fails at once."""

        def ask() -> T | None:
            assert self.child.exit_code is None, f"the program ended\n{self.explain()}"
            done = self.run("status", "--json")
            return condition(json.loads(done.out)) if done.code == 0 else None

        return wait_until(ask, seconds, f"status: {what}", explain=self.explain)

    def wait_for_call(self, state: str, seconds: float = SOON) -> dict[str, Any]:
        """Wait until one of its calls is in this state; that call."""
        found: list[dict[str, Any]] = self.wait_for_status(
            lambda status: [call for call in status["calls"] if call["state"] == state],
            seconds, f"a call that is {state}",
        )  # fmt: skip
        return found[0]

    def wait_for_no_calls(self, seconds: float = SOON) -> None:
        """Wait until it has no call any more."""
        self.wait_for_status(lambda status: not status["calls"], seconds, "no calls")

    def explain(self) -> str:
        """Its last words, for messages."""
        lines = [f"exit code {self.child.exit_code}; said:", self.child.output[-4000:]]
        if (log := self.data / "assistant.log").exists():
            lines += ["log:", log.read_text(encoding="utf-8", errors="replace")[-3000:]]
        done = self.run("status", "--json") if self.child.exit_code is None else None
        if done is not None:
            lines += ["status:", done.out[:3000], done.err]
        return "\n".join(lines)

    def _command(self) -> list[str]:
        installed = Path(sys.executable).with_name("assistant")
        start = [str(installed)] if os.access(installed, os.X_OK) else None
        return [*(start or [sys.executable, "-m", "assistant"]), "--profile", PROFILE]
