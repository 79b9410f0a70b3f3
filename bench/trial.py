"""One start of a phone and all that is measured of it, the same way for every phone."""

from __future__ import annotations

import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field

from bench.contacts import Person
from bench.desktop import Desktop
from bench.lab_link import Lab
from bench.phones import Phone, Running
from bench.pictures import Looks, NotSeenError
from bench.processes import memory_of, processor_seconds, tree
from bench.wire import Wire

START_SECONDS = 20.0
SETTLE_SECONDS = 4.0
IDLE_SECONDS = 20.0
CALL_SECONDS = 5.0
RING_ON_SECONDS = 0.3
REST_SECONDS = 2.5
"""Longer than either phone keeps its sound device open after a call."""
WINDOW_SHARE = 0.5
"""States and times differ from start to start, letters and lines hardly do."""
CALLER_SHARE = 0.98
NS_PER_MS = 1e6


@dataclass
class Readings:
    """What one start gave; times in milliseconds, memory in MiB, idle in percent of one core."""

    registered: list[float] = field(default_factory=list)
    window: list[float] = field(default_factory=list)
    pss: list[float] = field(default_factory=list)
    rss: list[float] = field(default_factory=list)
    idle: list[float] = field(default_factory=list)
    ringing: list[float] = field(default_factory=list)
    painted: list[float] = field(default_factory=list)
    pss_after_calls: list[float] = field(default_factory=list)

    def add(self, other: Readings) -> None:
        """Take in what another start gave."""
        for name in self.__dataclass_fields__:
            getattr(self, name).extend(getattr(other, name))


class Trials:
    """Starts phones on one desktop, against one lab, one at a time."""

    def __init__(self, desktop: Desktop, lab: Lab, wire: Wire) -> None:
        self._desktop = desktop
        self._screen = desktop.screen
        self._lab = lab
        self._wire = wire
        self._caller = ThreadPoolExecutor(1)

    @contextmanager
    def started(self, phone: Phone) -> Iterator[Running]:
        """The phone, started; it is ended afterwards as its user would."""
        running = Running(phone, self._desktop.folder / f"{phone.name}.log")
        try:
            yield running
            running.end()
        finally:
            running.kill()

    def wait_until_ready(self, running: Running) -> None:
        """Return when it is registered and has settled."""
        self._wire.registered(running.started_at, START_SECONDS)
        self._lab.wait_for_phone()
        time.sleep(SETTLE_SECONDS)

    def measure(
        self, phone: Phone, looks: Looks, caller: Person, calls: int, idle: bool
    ) -> Readings:
        """One start of the phone, whose looks are known."""
        readings = Readings()
        with self.started(phone) as running:
            painted = self._screen.wait_for([looks.window], WINDOW_SHARE, START_SECONDS)
            if painted is None:
                raise NotSeenError(f"{phone.name} shows no window:\n{running.last_words}")
            registered = self._wire.registered(running.started_at, START_SECONDS)
            readings.window.append((painted - running.started_at) / NS_PER_MS)
            readings.registered.append((registered - running.started_at) / NS_PER_MS)
            self.wait_until_ready(running)
            memory = memory_of(tree(running.pid))
            readings.pss.append(memory.pss / 1024)
            readings.rss.append(memory.rss / 1024)
            if idle:
                readings.idle.append(idle_percent(running.pid))
            for _ in range(calls):
                self._measure_call(readings, phone, looks, caller)
            readings.pss_after_calls.append(memory_of(tree(running.pid)).pss / 1024)
        if not self._screen.wait_until_gone([looks.window], START_SECONDS):
            raise NotSeenError(f"{phone.name} does not go")
        time.sleep(1.0)
        return readings

    def _measure_call(self, readings: Readings, phone: Phone, looks: Looks, caller: Person) -> None:
        references = looks.caller.values()
        if not self._screen.wait_until_gone(references, CALL_SECONDS):
            raise NotSeenError(f"{phone.name} still shows the last call")
        before = time.time_ns()
        call = self._caller.submit(self._lab.call, caller.number)
        painted = self._screen.wait_for(references, CALLER_SHARE, CALL_SECONDS)
        invite = self._wire.invited(before, CALL_SECONDS)
        readings.ringing.append((self._wire.ringing(invite, CALL_SECONDS) - invite.at) / NS_PER_MS)
        if painted is not None:
            readings.painted.append((painted - invite.at) / NS_PER_MS)
        time.sleep(RING_ON_SECONDS)
        self._lab.hang_up(call.result(CALL_SECONDS))
        time.sleep(REST_SECONDS)


def idle_percent(pid: int) -> float:
    """Processor time of the process and its descendants while nothing happens."""
    began, used = time.monotonic(), processor_seconds(tree(pid))
    time.sleep(IDLE_SECONDS)
    return 100 * (processor_seconds(tree(pid)) - used) / (time.monotonic() - began)
