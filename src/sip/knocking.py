"""Notices that a UDP port is shut: a keep-alive every two seconds is refused by the system then."""

from __future__ import annotations

import random
import socket
import time
from collections.abc import Callable

KNOCK_SECONDS = 2.0
"""500 desks make 250 datagrams of four bytes a second, which no PBX answers."""
LOOK_SECONDS = 0.1
"""How long the refusal may take to come back."""
_REFUSED = (ConnectionRefusedError, ConnectionResetError)
"""What Linux calls it, and what Windows does."""
_KEEP_ALIVE = b"\r\n\r\n"
"""RFC 5626 §3.5.1; no SIP stack answers it where no flow was agreed on."""


class Knocking:
    """Knocks at one port, from a socket of its own; never blocks. One thread only.

    For a port that nobody has open the system answers with ICMP (RFC 1122 §4.1.3.1), which a
    connected socket is told. No answer means that it is open, or that nobody may say so.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._socket: socket.socket | None = None
        self._knock_at: float | None = None
        self._look_at: float | None = None
        self._was_refused = False
        """An earlier knock was, which the system told late: on a long way, with the next one."""

    def start(self, address: str, port: int) -> None:
        """Knock at this port from now on; the first time within two seconds."""
        self.stop()
        door = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        door.setblocking(False)
        try:
            door.connect((address, port))
        except OSError:
            door.close()  # no way leads there: others notice that
            return
        self._socket = door
        self._knock_at = self._clock() + random.uniform(0.0, KNOCK_SECONDS)  # noqa: S311

    def stop(self) -> None:
        """Knock no more."""
        if self._socket is not None:
            self._socket.close()
        self._socket = self._knock_at = self._look_at = None
        self._was_refused = False

    def knock_now(self) -> None:
        """Do not wait for the next time."""
        if self._socket is not None:
            self._is_refused()  # what an earlier one met no longer counts
            self._knock_at, self._look_at = self._clock(), None

    def run_due(self) -> bool | None:
        """Knock when it is time. Whether the latest was refused; None when it is not known yet."""
        now = self._clock()
        if self._look_at is not None and now >= self._look_at:
            self._look_at = None
            return self._is_refused()
        if self._knock_at is not None and now >= self._knock_at:
            self._knock_at, self._look_at = now + KNOCK_SECONDS, now + LOOK_SECONDS
            self._send()
        return None

    def seconds_to_next(self) -> float | None:
        """How long until `run_due` has something to do; None while nobody knocks."""
        due = self._look_at if self._look_at is not None else self._knock_at
        return None if due is None else max(0.0, due - self._clock())

    def _send(self) -> None:
        assert self._socket is not None
        try:
            self._socket.send(_KEEP_ALIVE)
        except _REFUSED:
            self._was_refused = True
        except OSError:
            return  # no route, which others notice

    def _is_refused(self) -> bool:
        assert self._socket is not None
        was_refused, self._was_refused = self._was_refused, False
        try:
            self._socket.recv(16)
        except _REFUSED:
            return True
        except OSError:
            return was_refused
        return False
