"""What went over the wire between PBX and phone, and when."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from types import TracebackType
from typing import IO

from bench.places import CHECKOUT
from lab.processes import as_root

START_SECONDS = 10.0


@dataclass(frozen=True, slots=True)
class Message:
    """One SIP message; `at` is the kernel's time of its arrival, in ns since the epoch."""

    at: int
    source: int
    target: int
    first: str
    call_id: str = ""
    cseq: str = ""
    to: str = ""
    contact: str = ""


class WireError(Exception):
    """The wire cannot be read, or what was expected did not come."""


class Wire:
    """Listens to the PBX's SIP port from construction to `close`; a context manager."""

    def __init__(self, port: int, extension: str) -> None:
        self._port = port
        self._address = f"sip:{extension}@"
        self._messages: list[Message] = []
        self._arrived = threading.Condition()
        self._ready = threading.Event()
        command = [sys.executable, "-m", "bench.sniffer", str(port)]
        self._popen = subprocess.Popen(
            as_root(command), stdout=subprocess.PIPE, text=True, cwd=CHECKOUT
        )
        assert self._popen.stdout is not None
        threading.Thread(target=self._read, args=[self._popen.stdout], daemon=True).start()
        if not self._ready.wait(START_SECONDS):
            self.close()
            raise WireError("the wire cannot be read: this needs root, or sudo without a password")

    def __enter__(self) -> Wire:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Stop listening."""
        self._popen.terminate()
        self._popen.wait(5)

    def registered(self, after: int, seconds: float) -> int:
        """When the PBX first answered after `after` that it holds the extension's contact."""

        def is_it(one: Message) -> bool:
            accepted = one.first.startswith("SIP/2.0 200") and one.cseq.endswith("REGISTER")
            # The answer to an un-REGISTER names no contact.
            return accepted and self._address in one.to and bool(one.contact)

        return self._wait_for(is_it, after, seconds, "a REGISTER that is accepted").at

    def invited(self, after: int, seconds: float) -> Message:
        """The first INVITE to the extension's phone after `after`."""

        def is_it(one: Message) -> bool:
            is_invite = one.first.startswith(f"INVITE {self._address}")
            return is_invite and one.source == self._port

        return self._wait_for(is_it, after, seconds, "an INVITE")

    def ringing(self, invite: Message, seconds: float) -> int:
        """When the phone's 180 to this INVITE arrived."""

        def is_it(one: Message) -> bool:
            return one.first.startswith("SIP/2.0 180") and one.call_id == invite.call_id

        return self._wait_for(is_it, invite.at, seconds, "a 180").at

    def _wait_for(
        self, is_it: Callable[[Message], bool], after: int, seconds: float, what: str
    ) -> Message:
        def find() -> Message | None:
            return next((one for one in self._messages if one.at > after and is_it(one)), None)

        with self._arrived:
            found = self._arrived.wait_for(find, seconds)
        if found is None:
            raise WireError(f"{what} did not come within {seconds:g} s")
        return found

    def _read(self, lines: IO[str]) -> None:
        for line in lines:
            message = json.loads(line)
            if message.pop("ready", False):
                self._ready.set()
                continue
            with self._arrived:
                self._messages.append(Message(**message))
                self._arrived.notify_all()
