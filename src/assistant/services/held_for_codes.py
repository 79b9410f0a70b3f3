"""A call that was put on hold for a code of the PBX goes on when the code comes to nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject

from assistant.services.choosing import ACTIVE
from assistant.services.dial_failures import has_failed
from assistant.services.state import CallEntry
from sip.events import CallEnded
from sip.states import CallState

_LIVELY = (*ACTIVE, CallState.DIALING, CallState.ALERTING)


class HoldingCalls(Protocol):
    """What is needed of the calls."""

    def entries(self) -> tuple[CallEntry, ...]:
        """All calls, the oldest first."""

    def resume(self, key: str) -> None:
        """Take a call back from hold."""


class HeldForCodes(QObject):
    """Nobody waits in silence because a slot was empty or nothing rang; main thread.

    Not so for a number that did not answer: whoever dials one mostly tries another next.
    """

    def __init__(
        self, calls: HoldingCalls, is_code: Callable[[str], bool], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._calls = calls
        self._is_code = is_code
        self._held: dict[str, str] = {}
        """By key of a dialed code: who talked when it was dialed."""
        self._waiting = ""
        """Who is still being put on hold though the code has failed already."""

    def on_placed(self, key: str, dialed: str) -> None:
        """A call is about to be dialed: whoever talks now will be put on hold for it."""
        self._waiting = ""
        talking = [one for one in self._calls.entries() if one.call.state in ACTIVE]
        if talking and self._is_code(dialed):
            self._held[key] = talking[-1].call.key

    def on_call_changed(self, entry: CallEntry) -> None:
        """Take every change of a call."""
        if entry.call.key == self._waiting and entry.call.state is CallState.ON_HOLD:
            self._waiting = ""
            self._calls.resume(entry.call.key)

    def on_call_ended(self, entry: CallEntry, event: CallEnded) -> None:
        """Take every end of a call."""
        held = self._held.pop(entry.call.key, "")
        if not held or not has_failed(entry.call, event.reason):
            return
        states = {one.call.key: one.call.state for one in self._calls.entries()}
        state = states.pop(held, None)
        if any(other in _LIVELY for other in states.values()):
            return
        if state is CallState.ON_HOLD:
            self._calls.resume(held)
        elif state is CallState.CONNECTED:
            # The code failed faster than the other side agreed to be held.
            self._waiting = held
