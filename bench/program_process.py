"""The whole program under soak, on a desktop of its own, used through its command line's socket."""

from __future__ import annotations

import random
import sys
import time
from collections import Counter
from typing import Any

from assistant.commandline.client import NotRunning, ask
from assistant.commandline.protocol import ExitCode, Request
from assistant.process.paths import Folders
from bench.desktop import Desktop
from bench.lab_link import Lab
from bench.places import CHECKOUT, SOURCES
from bench.soaked import REGISTER_SECONDS, PhoneDiedError, Soaked
from lab.settings_file import settings_text

ASK_SECONDS = 10.0
NO_SOUND = "\n[audio]\nnull = true\n"


class ProgramProcess(Soaked):
    """`bench.soak_program`, and the user in front of it, who acts in `wait_for_news`."""

    def __init__(self, desktop: Desktop, lab: Lab, collectors: int) -> None:
        self._lab = lab
        self._collectors = collectors
        self._random = random.Random(1)
        self._calls: list[dict[str, Any]] = []
        self._planned: dict[str, list[str]] = {}
        self._counts: Counter[str] = Counter()
        home = desktop.folder / "program"
        folders = Folders("lab", home / "config/profiles/lab", home / "data/profiles/lab")
        folders.create()
        folders.settings_file.write_text(settings_text(lab.where) + NO_SOUND, encoding="utf-8")
        self._socket = folders.socket_name
        env = {
            **desktop.env(home),
            "ASSISTANT_CONFIG_DIR": str(home / "config"),
            "ASSISTANT_DATA_DIR": str(home / "data"),
            "PYTHONPATH": f"{SOURCES}:{CHECKOUT}",
        }
        command = [sys.executable, "-X", "faulthandler", "-m", "bench.soak_program"]
        super().__init__([*command, "--profile", "lab"], env)

    @property
    def ended(self) -> int:
        """Calls of which neither the PBX nor the program knows any more."""
        return self._lab.calls_made - max(len(self._calls), self._lab.callers())

    def wait_until_registered(self) -> None:
        """Return once the program says so; the collectors begin then, its start is not at stake."""
        deadline = time.monotonic() + REGISTER_SECONDS
        while self._status().get("registration", {}).get("state") != "registered":
            super().wait_for_news(0.2)
            if time.monotonic() > deadline:
                raise PhoneDiedError("the program did not register")
        self.send({"do": "collect", "threads": self._collectors})

    def wait_for_news(self, seconds: float) -> None:
        """Look at the calls, do what a user would do, and hear whether the process lives."""
        super().wait_for_news(min(seconds, 0.02))
        self._calls = list(self._status().get("calls", []))
        known = {call["key"] for call in self._calls}
        self._planned = {key: plan for key, plan in self._planned.items() if key in known}
        for call in self._calls:
            self._attend(call)

    def measure(self, *, compared: bool) -> dict[str, Any]:
        """Also says what the user counted."""
        row = super().measure(compared=compared)
        row["counts"] = {**row["counts"], **self._counts, "ended": self.ended}
        return row | {"open": [[f"{one['key']} {one['state']}"] for one in self._calls]}

    def stop(self) -> None:
        """`assistant quit`."""
        self._ask("quit")
        self._requests.close()
        code = self._popen.wait(ASK_SECONDS)
        if code:
            raise PhoneDiedError(f"the program ended with exit code {code}")

    def _attend(self, call: dict[str, Any]) -> None:
        if call["key"] not in self._planned:
            plan = ["hold", "resume"] if self._random.random() < 0.33 else []
            self._planned[call["key"]] = [*plan, *["hangup"][: self._random.random() < 0.6]]
        if call["state"] == "ringing":
            self._ask("answer")
        elif self._planned[call["key"]] and call["state"] in ("connected", "on_hold"):
            self._ask(self._planned[call["key"]].pop(0))

    def _ask(self, command: str) -> None:
        try:
            reply = ask(self._socket, Request(command, seconds=ASK_SECONDS))
        except NotRunning:
            raise PhoneDiedError("the program is gone") from None
        self._counts[f"{command}: {reply.code.name.lower()}"] += 1
        if command == "answer" and reply.code is ExitCode.OK:
            self._counts["answered"] += 1

    def _status(self) -> dict[str, Any]:
        try:
            return ask(self._socket, Request("status", seconds=ASK_SECONDS)).data
        except NotRunning:
            return {}
