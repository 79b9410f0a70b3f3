"""Ports of this test run alone, below those that the kernel gives to whoever asks for any.

From 32768 on any client on this machine may hold a port for a moment, and one that was free when
it was looked at need not be so when a phone opens it.
"""

from __future__ import annotations

import fcntl
import os
import socket
from pathlib import Path
from typing import IO

_PHONES = range(10_001, 13_000, 2)
_held: list[IO[str]] = []
"""Locks of ports that are this process's until it ends."""


def free_place(ports: tuple[int, ...], what: str) -> tuple[IO[str], int]:
    """A lock that is held for the whole test run, and the base port that it stands for."""
    for port in ports:
        if lock := _locked(port, what):
            return lock, port
    raise AssertionError(f"every place of a {what} for tests is taken already: {ports}")


def own_port() -> int:
    """A port for a phone, over UDP and TCP; no other test run gets it while this process lives."""
    for port in _PHONES:
        if (lock := _locked(port, "phone")) is None:
            continue
        _held.append(lock)
        if is_free(port):
            return port
    raise AssertionError("no port is left for a phone")


def is_free(port: int) -> bool:
    """Whether nobody has this port on any address, over UDP or TCP."""
    for kind in (socket.SOCK_DGRAM, socket.SOCK_STREAM):
        with socket.socket(socket.AF_INET, kind) as probe:
            if kind is socket.SOCK_STREAM:
                # Connections that ended lately are no hindrance, as they are none for a phone.
                probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind(("", port))
            except OSError:
                return False
    return True


def _locked(port: int, what: str) -> IO[str] | None:
    # Held open on purpose: the lock lives as long as the file.
    lock = Path(f"/tmp/assistant-{what}-tests-{os.getuid()}-{port}.lock").open("w")  # noqa: SIM115
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        lock.close()
        return None
    return lock
