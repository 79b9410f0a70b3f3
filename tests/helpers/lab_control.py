"""The lab's PBX for the tests: a lab of their own, driven by the commands of `python -m lab`."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lab.__main__ import carry_out
from lab.errors import LabError
from lab.places import Places, places
from tests.helpers.ports import free_place
from tests.helpers.waiting import SOON, wait_until

CHECKOUT = Path(__file__).resolve().parents[2]
BASE_PORTS = (27060, 29060, 31060, 23060, 21060, 19060)
"""Apart from the lab of the demo, so that a test run and a demo do not meet (`ports.py`)."""


STARTS_OR_ENDS = frozenset({"up", "down", "restart", "forget"})
"""What must not leave the PBX and its phones as children of the tests."""


@dataclass(frozen=True, slots=True)
class OutsideCall:
    """A call that the lab started from outside."""

    uniqueid: str
    channel: str


class Lab:
    """One lab, up from construction to `stop`; several test runs at once get labs of their own.

    Raises `AssertionError` with the lab's own words when it cannot be brought up.
    """

    def __init__(self, port: int | None = None, host: str = "127.0.0.1") -> None:
        """`port` and `host` are for a lab beside the usual ones, at an address of its own."""
        self._lock, port = free_place(BASE_PORTS if port is None else (port,), "lab")
        cache = Path(os.environ.get("ASSISTANT_CACHE") or Path.home() / ".cache/assistant-build")
        home = cache / f"lab-tests-{port}"
        self._env = {
            **os.environ,
            "ASSISTANT_LAB_DIR": str(home),
            "ASSISTANT_LAB_PORT": str(port),
            "ASSISTANT_LAB_HOST": host,
            "ASSISTANT_CONFIG_DIR": str(home / "config"),
            "PYTHONPATH": "src",
        }
        self.status: dict[str, Any] = json.loads(self.run("up", seconds=300))

    def stop(self) -> None:
        """Take the lab down; its certificates and passwords stay for the next run."""
        self.run("down", seconds=60)
        self._lock.close()

    def run(self, *arguments: str, seconds: float = 60) -> str:
        """`python -m lab ARGUMENTS`: what it prints."""
        if arguments[0] in STARTS_OR_ENDS:
            return self._run_apart(*arguments, seconds=seconds)
        # In this process: an interpreter of its own costs each look a tenth of a second of CPU.
        try:
            return carry_out(self.places, arguments) + "\n"
        except (LabError, OSError) as error:
            raise AssertionError(f"python -m lab {' '.join(arguments)[:200]}: {error}") from error

    def _run_apart(self, *arguments: str, seconds: float) -> str:
        done = subprocess.run(
            [sys.executable, "-m", "lab", *arguments],
            cwd=CHECKOUT, env=self._env, capture_output=True, text=True, timeout=seconds,
        )  # fmt: skip
        assert done.returncode == 0, f"python -m lab {' '.join(arguments)[:200]}: {done.stderr}"
        return done.stdout

    @property
    def places(self) -> Places:
        """Its folders and ports, for what speaks to the lab without its command line."""
        return places(self._env)

    # -- accounts ------------------------------------------------------------------------------

    @property
    def settings_text(self) -> str:
        """The settings that the lab wrote for extension 100."""
        return Path(self.status["profile_file"]).read_text(encoding="utf-8")

    @property
    def sip_port(self) -> int:
        """UDP and TCP."""
        return int(self.status["sip"]["udp"]["port"])

    # -- calls ---------------------------------------------------------------------------------

    def call(
        self, number: str, name: str = "", *, to: str = "100", answer: str = "echo"
    ) -> OutsideCall:
        """Ring an extension from outside; whoever answers hears `answer`."""
        return self._outside(["call", "--to", to, "--answer", answer], number, name)

    def queue_caller(self, number: str, name: str = "", *, queue: str = "800") -> OutsideCall:
        """Put a caller from outside into a queue."""
        return self._outside(["queue-caller", "--queue", queue], number, name)

    def calls(self) -> list[dict[str, Any]]:
        """The PBX's channels."""
        found: list[dict[str, Any]] = json.loads(self.run("calls"))
        return found

    def queues(self) -> dict[str, dict[str, Any]]:
        """The queues by number, as the PBX knows them."""
        return {one["queue"]: one for one in json.loads(self.run("queues"))}

    def peers_of(self, extension: str) -> list[dict[str, Any]]:
        """The channels that the phone of `extension` is bridged with."""
        channels = self.calls()
        names = {
            other for one in channels if one["extension"] == extension
            for other in one["bridged_with"]
        }  # fmt: skip
        return [one for one in channels if one["channel"] in names]

    def talks_with(self, extension: str, digits: str) -> bool:
        """Whether the phone of `extension` is bridged with the caller whose number has `digits`."""
        peers = self.peers_of(extension)
        return any(digits in _digits(f"{one['number']} {one['connected_number']}") for one in peers)

    def is_ringing(self, extension: str) -> bool:
        """Whether the PBX rings this extension's phone."""
        return any(
            one["extension"] == extension and one["state"] == "ringing" for one in self.calls()
        )

    def wait_for_calls(self, count: int, extension: str = "100", seconds: float = SOON) -> None:
        """Wait until this extension's phone has so many channels at the PBX."""
        wait_until(
            lambda: sum(one["extension"] == extension for one in self.calls()) == count,
            seconds, f"{count} channels of {extension} at the PBX",
            explain=lambda: json.dumps(self.calls(), indent=1),
        )  # fmt: skip

    def hint(self, extension: str) -> str:
        """What the PBX tells watchers of this extension: `Idle`, `InUse`, `Ringing`, `Hold` …"""
        shown = self.run("cli", f"core show hint {extension}")
        line = next(line for line in shown.splitlines() if "State:" in line)
        return line.split("State:")[1].split()[0]

    def packets_sent_to(self, extension: str) -> int:
        """How many RTP packets the PBX has sent to the phone of `extension` in its call."""
        shown = self.run("cli", "pjsip show channelstats")
        row = next(line.split() for line in shown.splitlines() if f" {extension}-" in line)
        return int(row[-5])

    def is_silent_to(self, extension: str) -> bool:
        """Whether the PBX sends this phone nothing, as it must while the phone holds."""
        before = self.packets_sent_to(extension)
        time.sleep(0.3)
        return self.packets_sent_to(extension) == before

    def reset(self) -> None:
        """No calls, all phones idle, the usual queue members."""
        self.run("reset")

    # -- colleagues ----------------------------------------------------------------------------

    def colleague(self, extension: str, state: str, *more: str) -> None:
        """Set what a colleague's phone does (`answers`, `rings`, `refuses`, `gone` …)."""
        self.run("colleague", extension, state, *more)

    def phone(self, extension: str, action: str, target: str = "") -> None:
        """Let a colleague's phone act now (`dial`, `answer`, `hangup` …)."""
        self.run("phone", extension, action, *([target] if target else []))

    def phone_state(self, extension: str) -> dict[str, Any]:
        """What a colleague's phone knows of itself and of its calls."""
        found: dict[str, Any] = json.loads(self.run("phone", extension, "show"))
        return found

    def restart(self) -> None:
        """Kill the PBX and start it again; returns when it answers."""
        self.run("restart")

    def _outside(self, command: list[str], number: str, name: str) -> OutsideCall:
        answer = json.loads(self.run(*command, f"--from={number}", f"--name={name}"))
        return OutsideCall(answer["uniqueid"], answer["channel"])


def _digits(text: str) -> str:
    return "".join(character for character in text if character.isdigit())
