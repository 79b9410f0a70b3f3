"""Who took a call that was answered elsewhere: the PBX's word, else what the lines show."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, Signal

from assistant.process.clock import Clock, utc_now
from assistant.services.state import CallEntry, Caller, Colleague
from sip.events import CallEnded
from sip.states import BlfState, EndReason

TOGETHER = timedelta(seconds=2)
"""A colleague's answer and the end of our ringing come so close after one another."""
MOST_OPEN = 20

_TALKING = frozenset({BlfState.IN_CALL, BlfState.INTERNAL_CALL, BlfState.EXTERNAL_CALL})


@dataclasses.dataclass(frozen=True, slots=True)
class _Took:
    """A colleague whose phone rang for `remote` and was answered."""

    colleague: Colleague
    at: datetime


class AnsweredBy(QObject):
    """Finds the colleague who took a call of the group.

    A PBX that says so (Reason, RFC 3326) is believed. Asterisk does not, but it shows whose phone
    stopped ringing and talks just when ours was told to stop. Two at once stay unnamed.
    """

    found = Signal(str, str)
    """Key of the call, name or number of who took it."""

    def __init__(
        self,
        caller_of: Callable[[str], Caller],
        clock: Clock = utc_now,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._caller_of = caller_of
        self._clock = clock
        self._ringing: dict[str, str] = {}
        """Which extension's phone rings, and for whose number (empty: not told)."""
        self._took: list[_Took] = []
        self._open: dict[str, tuple[str, datetime]] = {}
        """Calls of which nobody is known yet: the caller's number, and when they ended."""

    def on_colleague(self, colleague: Colleague) -> None:
        """News of a colleague's line."""
        extension = colleague.extension
        if colleague.is_self:
            return
        if colleague.state is BlfState.RINGING:
            self._ringing[extension] = colleague.remote or self._ringing.get(extension, "")
            return
        number = self._ringing.pop(extension, None)
        if number is not None and colleague.state in _TALKING:
            took = dataclasses.replace(colleague, remote=number)
            self._took.append(_Took(took, self._clock()))
            for key in list(self._open):
                self._settle(key)

    def on_call_ended(self, entry: CallEntry, event: CallEnded) -> None:
        """A call of this desk is over."""
        if event.reason is not EndReason.ANSWERED_ELSEWHERE:
            return
        key, told = entry.call.key, event.call.answered_by
        if told:
            self.found.emit(key, self._caller_of(told).name or told)
            return
        if len(self._open) >= MOST_OPEN:
            del self._open[next(iter(self._open))]
        self._open[key] = (entry.call.remote.user, self._clock())
        self._settle(key)

    def _settle(self, key: str) -> None:
        now = self._clock()
        number, ended_at = self._open[key]
        if now - ended_at > TOGETHER:
            del self._open[key]
            return
        self._took = [one for one in self._took if now - one.at <= TOGETHER]
        fitting = {
            one.colleague.extension: one.colleague
            for one in self._took
            if one.colleague.remote in ("", number)
        }
        if len(fitting) == 1:
            (colleague,) = fitting.values()
            del self._open[key]
            self.found.emit(key, colleague.name or colleague.extension)
