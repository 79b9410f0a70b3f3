"""Gathers what explains how the line and the last calls were: for people, and for a bundle."""

from __future__ import annotations

import dataclasses
import uuid
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from PySide6.QtCore import QObject, QTimer

from assistant.process.clock import Clock, utc_now
from sip import commands as cmd
from sip.events import (
    AudioDevicesChanged,
    CallChanged,
    CallEnded,
    CallQuality,
    CallSnapshot,
    CommandRefused,
    RegistrationChanged,
    SipEvent,
    TraceDumped,
)
from sip.ladder import Rung
from sip.states import EndReason

MAX_REGISTRATIONS = 60
MAX_CALLS = 40
WAIT_SECONDS = 8.0
"""A phone that has died tells nothing more; the rest is worth having all the same."""


class Line(Protocol):
    """What is needed of the phone."""

    def post(self, command: cmd.SipCommand) -> None:
        """Ask for something."""


@dataclass(frozen=True, slots=True)
class RegistrationStep:
    """What became of the registration, and when (UTC)."""

    at: datetime
    told: RegistrationChanged


@dataclass(frozen=True, slots=True)
class CallStory:
    """One call as it was: how it sounded, and why it ended."""

    call: CallSnapshot
    quality: CallQuality | None = None
    reason: EndReason | None = None
    code: int = 0


@dataclass(frozen=True, slots=True)
class WhyReport:
    """All that explains the line and one call, or the last calls."""

    made_at: datetime
    without_numbers: bool
    registrations: tuple[RegistrationStep, ...]
    facts: tuple[tuple[str, str], ...]
    devices: AudioDevicesChanged
    calls: tuple[CallStory, ...]
    """The oldest first."""
    rungs: tuple[Rung, ...]
    is_phone_silent: bool = False
    """The phone did not answer: its messages are missing."""


OnReport = Callable[[WhyReport], None]


class Why(QObject):
    """Listens all the time, keeps little, and answers when asked. Main thread."""

    def __init__(self, line: Line, clock: Clock = utc_now, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._line = line
        self._clock = clock
        self._registrations: deque[RegistrationStep] = deque(maxlen=MAX_REGISTRATIONS)
        self._calls: dict[str, CallStory] = {}
        self._devices = AudioDevicesChanged(())
        self._waiting: dict[str, tuple[CallStory | None, bool, OnReport]] = {}

    def on_event(self, event: SipEvent) -> None:
        """Take an event of the phone."""
        match event:
            case RegistrationChanged():
                self._registrations.append(RegistrationStep(self._clock(), event))
            case AudioDevicesChanged():
                self._devices = event
            case CallEnded(call, reason, code):
                before = self._calls.pop(call.key, CallStory(call))
                # As the call was, but for its end: what is unknown at the end was known before.
                call_id = call.sip_call_id or before.call.sip_call_id
                ended = dataclasses.replace(call, sip_call_id=call_id)
                self._keep(dataclasses.replace(before, call=ended, reason=reason, code=code))
            case CallQuality(key=key):
                if key in self._calls:
                    story = dataclasses.replace(self._calls[key], quality=event)
                    self._calls[key] = story
            case TraceDumped(request, rungs, facts):
                self._answer(request, rungs, facts, is_silent=False)
            case CommandRefused(command="DumpTrace"):
                for request in list(self._waiting):
                    self._answer(request, (), (), is_silent=True)
            case CallChanged(call):
                before = self._calls.get(call.key, CallStory(call))
                self._keep(dataclasses.replace(before, call=call))
            case _:
                pass

    def ask(self, done: OnReport, *, key: str = "", without_numbers: bool = True) -> None:
        """Gather all of it, or what belongs to the call `key`; `done` is called here, later."""
        request, story = uuid.uuid4().hex, self._calls.get(key)
        self._waiting[request] = (story, without_numbers, done)
        QTimer.singleShot(
            round(WAIT_SECONDS * 1000), self, lambda: self._answer(request, (), (), is_silent=True)
        )
        call_id = story.call.sip_call_id if story else ""
        self._line.post(cmd.DumpTrace(request, call_id, without_numbers))

    def _keep(self, story: CallStory) -> None:
        self._calls[story.call.key] = story
        while len(self._calls) > MAX_CALLS:
            del self._calls[next(iter(self._calls))]

    def _answer(
        self,
        request: str,
        rungs: tuple[Rung, ...],
        facts: tuple[tuple[str, str], ...],
        *,
        is_silent: bool,
    ) -> None:
        waiting = self._waiting.pop(request, None)
        if waiting is None:
            return
        story, without_numbers, done = waiting
        if story is not None:
            story = self._calls.get(story.call.key, story)
        done(
            WhyReport(
                made_at=self._clock(),
                without_numbers=without_numbers,
                registrations=tuple(self._registrations),
                facts=facts,
                devices=self._devices,
                calls=(story,) if story else tuple(self._calls.values()),
                rungs=rungs,
                is_phone_silent=is_silent,
            )
        )
