"""The lab's PBX for benchmarks and soaks: a lab of their own, brought up and taken down again."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass

from lab import control, pbx
from lab.ami import Ami, AmiError
from lab.calls import OutsideCall, ring
from lab.passwords import password
from lab.places import HOST, Places, places
from lab.roster import DESK

OWN_PORT = 35060
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
        self.account = Account(DESK, password(where, DESK), HOST, where.ports.sip)
        self._ami = pbx.connect(where)

    def call(self, number: str, name: str = "", *, answer: str = "echo", seconds: int = 0) -> str:
        """Ring the account's phone; the caller's channel. He hangs up after `seconds`, if given."""
        call = OutsideCall(self.account.extension, number, name, answer, seconds or None)
        return str(ring(self._ami, call)["channel"])

    def hang_up(self, channel: str) -> None:
        """Let a caller hang up; nothing happens when he is gone already."""
        with suppress(AmiError):
            self._ami.action("Hangup", Channel=channel)

    def contact(self) -> str:
        """Where the registrar sends the account's calls; empty while nobody is registered."""
        for one in self._entries("PJSIPShowContacts"):
            if one.get("ObjectName", "").startswith(f"{self.account.extension};"):
                return one.get("Uri", "")
        return ""

    def close(self) -> None:
        """Close the connection; the lab stays."""
        self._ami.__exit__(None, None, None)

    def _entries(self, action: str) -> list[dict[str, str]]:
        try:
            return self._ami.entries(action)
        except AmiError:  # "no contacts" is an error to Asterisk
            return []


@contextmanager
def running_lab() -> Iterator[Lab]:
    """A lab that is up; one that was down before is taken down at the end.

    `ASSISTANT_LAB_DIR` and `ASSISTANT_LAB_PORT` select another than the benchmarks' own.
    Raises `lab.errors.LabError` when it cannot be brought up.
    """
    where = places(_environment())
    was_running = pbx.running(where) is not None
    control.up(where)
    lab = Lab(where)
    try:
        yield lab
    finally:
        lab.close()
        if not was_running:
            control.down(where)


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


__all__ = ["Account", "Ami", "Lab", "running_lab"]
