"""Which colleagues' lines are watched, brought in line with the list and the registration."""

from __future__ import annotations

import logging
import random
import time
from collections import deque
from dataclasses import dataclass
from datetime import UTC, datetime

import pjsua2 as pj

from sip.events import BlfChanged
from sip.pj.boundary import Refusal, attempt
from sip.pj.buddy import LineWatch
from sip.pj.registrar import Registrar
from sip.service import Sink
from sip.states import BlfState

log = logging.getLogger(__name__)

AT_ONCE = 20
"""Lines that are asked about in one go; each takes two SUBSCRIBEs, and a PBX that has just come
back has the other desks to serve, too."""
PAUSE_SECONDS = 0.1
AGAIN_SECONDS = (0.5, 2.5)
"""How long after its end a subscription is asked for anew; drawn evenly between these."""
AGAIN_MAX_DOUBLINGS = 7
"""Of these waits, when the PBX ends it each time: up to five minutes, as the stack itself waits."""
CALM_SECONDS = 30.0
"""A subscription that lasted so long was no failure."""


@dataclass(slots=True)
class _Life:
    """How the subscriptions to one extension fared; times are monotonic."""

    asked_at: float = 0.0
    again_at: float | None = None
    """When to ask anew, once they ended."""
    failures: int = 0
    """How often in a row they ended soon after they were asked for."""


class Watches:
    """One `LineWatch` for each extension of the list. SIP thread only."""

    def __init__(self, sink: Sink, registrar: Registrar) -> None:
        self._sink = sink
        self._registrar = registrar
        self._wanted: tuple[str, ...] = ()
        self._open: dict[str, LineWatch] = {}
        self._queue: deque[str] = deque()
        """Wanted, but not asked about yet."""
        self._next_at = 0.0
        self._lives: dict[str, _Life] = {}
        """Of those that were asked about."""

    def sip_want(self, extensions: tuple[str, ...]) -> None:
        """Watch these and no others."""
        self._wanted = tuple(dict.fromkeys(extensions))
        self.sip_refresh()

    def sip_begin_again(self) -> None:
        """A registration stands anew: the PBX may have forgotten every subscription."""
        self.sip_close_all()
        self.sip_refresh()

    def sip_refresh(self) -> None:
        """Subscribe to what is wanted and not watched yet; only while registered."""
        for extension in set(self._open) - set(self._wanted):
            self._lives.pop(extension, None)
            attempt(self._open.pop(extension).sip_unwatch)
        self._queue = deque(one for one in self._wanted if one not in self._open)
        self._next_at = 0.0
        self.sip_run_due()

    def sip_turn_stale(self) -> None:
        """The PBX cannot be heard: what was known may be wrong by now."""
        now = datetime.now(UTC)
        for extension, watch in self._open.items():
            if watch.has_spoken:
                self._sink(BlfChanged(extension, BlfState.STALE, now))

    def sip_close_all(self) -> None:
        """End every subscription; the list is kept for the next registration."""
        self._queue.clear()
        self._lives.clear()
        while self._open:
            attempt(self._open.popitem()[1].sip_unwatch)

    def sip_run_due(self) -> None:
        """Ask about the next lines, and anew about those whose subscription ended."""
        now = time.monotonic()
        account = self._registrar.account
        if account is None or not self._registrar.is_registered:
            return
        for extension, life in self._lives.items():
            if life.again_at is None or now < life.again_at:
                continue
            life.again_at = None
            if extension in self._open:
                attempt(self._open.pop(extension).sip_unwatch)
                self._queue.append(extension)
        if self._queue and now >= self._next_at:
            self._next_at = now + PAUSE_SECONDS
            for _ in range(min(AT_ONCE, len(self._queue))):
                self._watch(account, self._queue.popleft())

    def seconds_to_next(self) -> float | None:
        """How long until `sip_run_due` has something to do."""
        if not self._registrar.is_registered:
            return None
        times = [life.again_at for life in self._lives.values() if life.again_at is not None]
        if self._queue:
            times.append(self._next_at)
        return max(0.0, min(times) - time.monotonic()) if times else None

    def _watch(self, account: pj.Account, extension: str) -> None:
        """One that cannot be watched must not keep the others from it."""
        watch = LineWatch(extension, self._sink, self._on_ended)
        try:
            watch.sip_watch(account, self._registrar.uri(extension))
        except (Refusal, pj.Error) as error:
            log.warning("%r cannot be watched: %s", extension, error)
            self._sink(BlfChanged(extension, BlfState.NOT_PERMITTED, datetime.now(UTC)))
        else:
            self._open[extension] = watch
            self._lives.setdefault(extension, _Life()).asked_at = time.monotonic()

    def _on_ended(self, extension: str) -> None:
        """The PBX ended a subscription, or forgot it; the stack would wait for five minutes.

        A PBX that cannot serve it (500, 503) must not be asked every second by every desk.
        """
        life = self._lives.setdefault(extension, _Life())
        if life.again_at is not None:
            return
        now = time.monotonic()
        if now - life.asked_at > CALM_SECONDS:
            life.failures = 0
        wait = random.uniform(*AGAIN_SECONDS) * 2.0**life.failures  # noqa: S311
        life.failures = min(life.failures + 1, AGAIN_MAX_DOUBLINGS)
        life.again_at = now + wait
