"""The phone that is worn out: a `SipService` that answers by itself, with collectors at work.

Runs as a process of its own. Lines of JSON lead in (the account, then requests) and out (news).
"""

from __future__ import annotations

import heapq
import itertools
import json
import logging
import queue
import sys
import threading
import time
from collections import Counter
from typing import Any

from bench.habits import Habits
from bench.insides import ErrorCount, Tell, claim_output, measured, start_collectors
from sip.commands import Register, SipCommand
from sip.config import AccountConfig, SipConfig
from sip.events import (
    CallChanged,
    CallEnded,
    CommandRefused,
    EngineStopped,
    RegistrationChanged,
    SipEvent,
)
from sip.service import SipService
from sip.states import CallState, RegistrationState

Request = dict[str, Any]


class SoakPhone:
    """Plays the user of one `SipService`; its loop runs on the main thread."""

    def __init__(self, account: AccountConfig, config: SipConfig, tell: Tell) -> None:
        self._tell = tell
        self._inbox: queue.SimpleQueue[SipEvent | Request] = queue.SimpleQueue()
        self._due: list[tuple[float, int, SipCommand]] = []
        self._order = itertools.count()
        self._habits = Habits()
        self._connected: set[str] = set()
        self._stories: dict[str, list[str]] = {}
        self.counts: Counter[str] = Counter()
        self._service = SipService(config, self._inbox.put)
        self._service.start()
        self._service.post(Register(account))

    def run(self) -> None:
        """Work until a request says `stop` or the SIP thread dies."""
        reader = threading.Thread(target=self._read_requests, name="requests", daemon=True)
        reader.start()
        while True:
            wait = max(0.0, self._due[0][0] - time.monotonic()) if self._due else 1.0
            try:
                news = self._inbox.get(timeout=wait)
            except queue.Empty:
                news = None
            if isinstance(news, dict):
                if news["do"] == "stop":
                    self._service.stop()
                    return
                self._tell(
                    measured(self.counts, compared=news["compared"])
                    | {"open": list(self._stories.values())}
                )
            elif isinstance(news, EngineStopped):
                self._tell({"died": news.error or "the SIP thread ended"})
                return
            elif news is not None:
                self._take(news)
            self._do_what_is_due()

    def _take(self, event: SipEvent) -> None:
        self._note(event)
        match event:
            case RegistrationChanged(state=RegistrationState.REGISTERED):
                self._tell({"registered": True})
            case CallChanged(call) if call.state is CallState.RINGING:
                if call.key not in self._stories:
                    self._stories[call.key] = ["rings"]
                    self.counts["rang"] += 1
                    self._plan(self._habits.on_ring(call.key))
            case CallChanged(call):
                self.counts[call.state.value] += 1
                if call.connected_at is not None and call.key not in self._connected:
                    self._connected.add(call.key)
                    self.counts["answered"] += 1
                    self._plan(self._habits.on_connect(call.key))
            case CallEnded(call, reason):
                self._connected.discard(call.key)
                self._stories.pop(call.key, None)
                self.counts["ended"] += 1
                self.counts[f"ended: {reason.value}"] += 1
                self._tell({"ended": self.counts["ended"]})
            case CommandRefused(command, _, problem):
                self.counts[f"refused: {command} {problem}"] += 1

    def _note(self, event: SipEvent) -> None:
        """Write into the story of a call, so that one that never ends can be understood."""
        if isinstance(event, CallChanged) and event.call.key in self._stories:
            self._stories[event.call.key].append(
                f"{event.call.sip_call_id} {event.call.state.value}"
            )
        elif isinstance(event, CommandRefused) and event.key in self._stories:
            words = f"refused {event.command}: {event.problem} {event.text}"
            self._stories[event.key].append(words)

    def _plan(self, commands: list[tuple[float, SipCommand]]) -> None:
        now = time.monotonic()
        for seconds, command in commands:
            heapq.heappush(self._due, (now + seconds, next(self._order), command))

    def _do_what_is_due(self) -> None:
        while self._due and self._due[0][0] <= time.monotonic():
            self._service.post(heapq.heappop(self._due)[2])

    def _read_requests(self) -> None:
        for line in sys.stdin:
            self._inbox.put(json.loads(line))
        self._inbox.put({"do": "stop"})


def main() -> None:
    """Read the account from the first line and be its phone."""
    tell = claim_output()
    start = json.loads(sys.stdin.readline())
    config = SipConfig(
        use_null_audio=True,
        max_calls=start["lines"],
        log_file=start["sip_log"],
        log_level=5 if start["sip_log"] else 0,
    )
    phone = SoakPhone(AccountConfig(**start["account"]), config, tell)
    logging.getLogger().addHandler(ErrorCount(phone.counts))
    start_collectors(start["collectors"])
    phone.run()


if __name__ == "__main__":
    main()
