"""The lab's PBX for benchmarks and soaks: a lab of their own, brought up and taken down again."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass

from lab import control, pbx, phones_process
from lab.ami import AmiError
from lab.calls import OutsideCall, device_state, look_again, ring
from lab.errors import LabError
from lab.passwords import password
from lab.places import Places, places
from lab.roster import DESK

OWN_PORT = 22060
"""Apart from the demo's lab and the tests', so that a measurement meets nobody else's calls."""


@dataclass(frozen=True, slots=True)
class Account:
    """The extension that the phones under test register, one after the other."""

    extension: str
    password: str
    server: str
    port: int


class Lab:
    """A running lab; calls come in from outside. One thread only."""

    def __init__(self, where: Places) -> None:
        self.where = where
        self.account = Account(DESK, password(where, DESK), where.host, where.ports.sip)
        self.calls_made = 0
        self._ami = pbx.connect(where)

    def call(self, number: str, name: str = "", *, answer: str = "echo", seconds: int = 0) -> str:
        """Ring the account's phone; the caller's channel. He hangs up after `seconds`, if given."""
        call = OutsideCall(self.account.extension, number, name, answer, seconds or None)
        self.calls_made += 1
        return str(ring(self._ami, call)["channel"])

    def callers(self) -> int:
        """How many callers are on the line now."""
        channels = self._ami.entries("CoreShowChannels")
        names = (one["Channel"] for one in channels)
        return sum("@world-calls-" in name and name.endswith(";1") for name in names)

    def hang_up(self, channel: str) -> None:
        """Let a caller hang up; nothing happens when he is gone already."""
        with suppress(AmiError):
            self._ami.action("Hangup", Channel=channel)

    def wait_for_phone(self, seconds: float = 10.0) -> None:
        """Return when the PBX is ready to ring the account's phone. Raises `LabError`."""
        deadline = time.monotonic() + seconds
        look_again(self._ami, self.account.extension)
        while device_state(self._ami, self.account.extension) != "NOT_INUSE":
            if time.monotonic() > deadline:
                raise LabError(f"the PBX sees no phone that is {self.account.extension}")
            time.sleep(0.05)

    def close(self) -> None:
        """Close the connection; the lab stays."""
        self._ami.__exit__(None, None, None)


@contextmanager
def running_lab(*, phones: bool = True) -> Iterator[Lab]:
    """A lab that is up; one that was down before is taken down at the end.

    Without `phones` the lab's own phones are silent meanwhile: they are programs of the same
    interpreter and stack as ours, and what they share with it would make its PSS look small.

    `ASSISTANT_LAB_DIR` and `ASSISTANT_LAB_PORT` select another than the benchmarks' own.
    Raises `lab.errors.LabError` when it cannot be brought up.
    """
    where = places(_environment())
    was_running = pbx.running(where) is not None
    control.up(where)
    if not phones:
        phones_process.stop(where)
    lab = Lab(where)
    try:
        yield lab
    finally:
        lab.close()
        if not was_running:
            control.down(where)
        elif not phones:
            control.up(where)


def _environment() -> dict[str, str]:
    env = dict(os.environ)
    if "ASSISTANT_LAB_DIR" in env or "ASSISTANT_LAB_PORT" in env:
        return env
    home = places(env).cache / "lab-bench"
    return env | {
        "ASSISTANT_LAB_DIR": str(home),
        "ASSISTANT_LAB_PORT": str(OWN_PORT),
        "ASSISTANT_CONFIG_DIR": str(home / "config"),
    }


__all__ = ["Account", "Lab", "running_lab"]
