"""A link under test, with short times, that remembers what it told."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from datetime import UTC, datetime

from assistant.pbx.config import LinkTimes, PbxLinkConfig
from assistant.pbx.link import PbxLink
from assistant.pbx.records import LinkState, Queue

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)

QUICK = LinkTimes(
    greeting=1.5,
    answer=1.5,
    ping_every=0.1,
    boot_poll=0.02,
    boot_patience=0.3,
    settle=60.0,
    resync_soon=0.02,
    resync_gap=0.02,
    resync_every=60.0,
    steady=60.0,
    refused=60.0,
)


class Desk:
    """A link and what it said, in order."""

    def __init__(self, config: PbxLinkConfig, password: Callable[[], str | None], **times: float):
        self.link = PbxLink(
            config,
            password,
            times=dataclasses.replace(QUICK, **times),
            clock=lambda: NOON,
            jitter=lambda: 0.5,
        )
        self.states: list[LinkState] = []
        self.queues: list[Queue] = []
        self.removed: list[str] = []
        self.link.state_changed.connect(self.states.append)
        self.link.queue_changed.connect(self.queues.append)
        self.link.queue_removed.connect(self.removed.append)

    @property
    def waiting(self) -> list[str]:
        """Who waits in the first queue."""
        return [one.key for one in self.link.queues()[0].waiting] if self.link.queues() else []
