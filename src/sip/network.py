"""Notices at once that this computer's way to the PBX may have changed: addresses, links, sleep."""

from __future__ import annotations

import logging
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, unique
from typing import Protocol

from sip.probe import local_address_toward

log = logging.getLogger(__name__)

QUIET_SECONDS = 0.2
"""Changes come in bursts (link, address, route): told once, when nothing has come for so long."""
PATIENCE_SECONDS = 1.0
"""A burst without end is told after so long."""
TICK_SECONDS = 2.5
"""How often the clock is looked at; a computer that slept looks much later than it meant to."""
SLEPT_SECONDS = 3.0


@unique
class Sign(Enum):
    """What the operating system, or the clock, told."""

    CHANGED = "changed"
    """An address, a route or a link came or went."""
    SLEPT = "slept"
    """The computer or this program stood still: a sleep, a paused virtual machine."""


class Source(Protocol):
    """Where the signs come from."""

    def wait(self, seconds: float) -> bool:
        """Whether something changed, waiting at most so long. Raises `OSError` once broken."""

    def wake(self) -> None:
        """End a `wait`; any thread."""

    def close(self) -> None:
        """Let go of what the operating system gave; after the last `wait`."""


@dataclass(slots=True)
class Burst:
    """When a burst of changes is to be told; times are seconds of one monotonic clock."""

    _first: float | None = None
    _last: float = 0.0

    def note(self, now: float) -> None:
        """One more change."""
        self._first = now if self._first is None else self._first
        self._last = now

    def due_in(self, now: float) -> float | None:
        """How long until it is told; None without changes."""
        if self._first is None:
            return None
        due = min(self._last + QUIET_SECONDS, self._first + PATIENCE_SECONDS)
        return max(0.0, due - now)

    def is_over(self, now: float) -> bool:
        """Whether to tell now; forgets the burst then."""
        if self.due_in(now) != 0.0:
            return False
        self._first = None
        return True


class NetworkWatch:
    """Tells each `Sign` to `tell`, on a thread of its own, from `start` to `stop`."""

    def __init__(self, tell: Callable[[Sign], None], source: Source | None = None) -> None:
        self._tell = tell
        self._source = source
        self._is_changing = threading.Lock()
        """Held while the source is exchanged or woken."""
        self._is_running = False
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Begin; a system that tells nothing is looked at every few seconds instead."""
        self._source = self._source or system_source()
        self._is_running = True
        self._thread = threading.Thread(target=self._run, name="sip-network", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """End the thread; nothing is told afterwards."""
        if self._thread is None or self._source is None:
            return
        with self._is_changing:
            self._is_running = False
            self._source.wake()
        self._thread.join(2 * TICK_SECONDS)
        self._source.close()
        self._thread = None

    def _run(self) -> None:
        assert self._source is not None
        burst = Burst()
        seen = clock()
        while self._is_running:
            due = burst.due_in(clock())
            changed = self._look(TICK_SECONDS if due is None else min(due, TICK_SECONDS))
            now = clock()
            if not self._is_running:
                return
            if changed:
                burst.note(now)
            if now - seen > TICK_SECONDS + SLEPT_SECONDS:
                self._tell(Sign.SLEPT)
            seen = now
            if burst.is_over(now):
                self._tell(Sign.CHANGED)

    def _look(self, seconds: float) -> bool:
        assert self._source is not None
        try:
            return self._source.wait(seconds)
        except OSError as error:
            log.warning("the system tells of network changes no more: %s", error)
            with self._is_changing:
                self._source.close()
                self._source = AddressComparison()
            return True


class AddressComparison:
    """For systems that tell nothing: compares the address that the default route uses."""

    def __init__(self, address: Callable[[], str] | None = None) -> None:
        # 192.0.2.1 is nobody's (RFC 5737); nothing is sent there.
        self._address = address or (lambda: local_address_toward("192.0.2.1", 9))
        self._known = self._address()
        self._woken = threading.Event()

    def wait(self, seconds: float) -> bool:
        """Sleep, then compare."""
        self._woken.wait(seconds)
        before, self._known = self._known, self._address()
        return before != self._known

    def wake(self) -> None:
        """End the sleep."""
        self._woken.set()

    def close(self) -> None:
        """Nothing to let go of."""


def clock() -> float:
    """Seconds that go on while the computer sleeps, from an arbitrary start."""
    if sys.platform == "linux":
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    return time.monotonic()  # on Windows it goes on in sleep


def system_source() -> Source:
    """The best source that this operating system has."""
    try:
        if sys.platform == "linux":
            from sip.network_linux import RouteMessages

            return RouteMessages()
        if sys.platform == "win32":
            from sip.network_windows import AddressNotifications

            return AddressNotifications()
    except OSError as error:
        log.warning("the system tells of no network changes: %s", error)
    return AddressComparison()
