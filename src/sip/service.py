"""The one door to the phone: commands in from any thread, frozen events out from the SIP thread."""

from __future__ import annotations

import logging
import queue
import socket
import threading
from collections.abc import Callable
from typing import Protocol

from sip.commands import SipCommand
from sip.config import SipConfig
from sip.events import CommandRefused, EngineStopped, SipEvent
from sip.sound_sources import prepare_sound

log = logging.getLogger(__name__)

Sink = Callable[[SipEvent], None]
"""Takes events; called on the SIP thread, must return at once and must not raise."""

REFUSALS = frozenset(
    {
        "no_such_call",
        "not_allowed_now",
        "bad_target",
        "bad_digits",
        "bad_caller_id",
        "not_registered",
        "no_free_line",
        "no_consultation",
        "cannot_take_back",
        "too_late",
        "conference_full",
        "stack_error",
        "phone_stopped",
    }
)
"""The words `CommandRefused.problem` may hold."""

KEEP_ALIVE = b"\r\n\r\n"
"""A datagram that every SIP stack ignores (RFC 5626 §3.5.1); used to end a poll early."""


class Phone(Protocol):
    """What the program needs of a phone; `SipService` and `FakeSip` are phones."""

    def start(self) -> None:
        """Begin; returns at once, news comes through the sink."""

    def post(self, command: SipCommand) -> None:
        """Ask for something; any thread, never blocks."""

    def stop(self, timeout_seconds: float = 5.0) -> None:
        """Hang up, unregister, end; waits at most `timeout_seconds`."""


class Inbox:
    """Commands on their way to the SIP thread, and the datagram that wakes it."""

    def __init__(self) -> None:
        self._commands: queue.SimpleQueue[SipCommand | None] = queue.SimpleQueue()
        self._wake_address: tuple[str, int] | None = None
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.setblocking(False)

    def put(self, command: SipCommand | None) -> None:
        """Queue a command (None: stop) and end the poll that the SIP thread may be in."""
        self._commands.put(command)
        self.wake()

    def wake(self) -> None:
        """End the poll that the SIP thread may be in. Any thread."""
        if self._wake_address is not None:
            try:
                self._socket.sendto(KEEP_ALIVE, self._wake_address)
            except OSError as error:
                # The poll ends by itself after some seconds at the latest.
                log.warning("could not wake the SIP thread: %s", error)

    def wake_through(self, address: tuple[str, int]) -> None:
        """Send wake-up datagrams to this address from now on."""
        self._wake_address = address

    def is_empty(self) -> bool:
        """Whether nothing waits."""
        return self._commands.empty()

    def take(self) -> SipCommand | None:
        """The next command; only when `is_empty` is false."""
        return self._commands.get_nowait()

    def close(self) -> None:
        """No more wake-ups."""
        self._wake_address = None
        self._socket.close()


class SipService:
    """A phone on PJSIP. Everything of the stack lives on one thread from its start to its end."""

    def __init__(self, config: SipConfig, sink: Sink) -> None:
        self._config = config
        self._sink = sink
        self._inbox = Inbox()
        self._thread: threading.Thread | None = None
        self._has_died = False

    def start(self) -> None:
        """Start the SIP thread; the stack is loaded on it, so this returns at once."""
        if self._thread is not None:
            return
        prepare_sound(self._config)
        self._thread = threading.Thread(target=self._run, name="sip", daemon=True)
        self._thread.start()

    def post(self, command: SipCommand) -> None:
        """Queue `command`; commands are carried out in order. Any thread, never blocks.

        A phone that died refuses at once, instead of leaving the caller waiting.
        """
        if self._has_died:
            key = str(getattr(command, "key", ""))
            self._sink(CommandRefused(type(command).__name__, key, "phone_stopped"))
            return
        self._inbox.put(command)

    def stop(self, timeout_seconds: float = 5.0) -> None:
        """Hang up every call, unregister, and wait for the thread's end."""
        thread = self._thread
        if thread is None:
            return
        self._inbox.put(None)
        thread.join(timeout_seconds)
        if thread.is_alive():
            log.error("the SIP thread did not end within %.1f s", timeout_seconds)
            return
        self._thread = None
        self._inbox.close()

    def _run(self) -> None:
        try:
            # Loading PJSIP takes 0.2 s: it happens here, while the windows are being built.
            from sip.pj.engine import Engine

            Engine(self._config, self._inbox, self._sink).run()
        except Exception as error:  # the border of the SIP thread
            log.exception("the SIP thread died")
            self._has_died = True
            self._sink(EngineStopped(f"{type(error).__name__}: {error}"))
        else:
            self._sink(EngineStopped())
