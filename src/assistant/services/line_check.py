"""Notices signs that the PBX is gone or was gone, and has the phone look after itself then."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QObject

from assistant.pbx.records import LinkState
from assistant.process.clock import Clock, utc_now
from assistant.services.calls_need import Line
from assistant.services.state import CallEntry
from sip.commands import CheckLine
from sip.events import CallEnded
from sip.states import EndReason

CALLS_AT_MOST_EVERY = timedelta(seconds=5)
"""Several calls die together; one look at the line is enough for all of them."""
_UNHEARD = frozenset({408, 503})
"""What our own stack says when nobody answered an INVITE, or nothing could be sent."""


class LineCheck(QObject):
    """A PBX that restarted has forgotten our calls and perhaps us; UDP itself tells nobody.

    A link that breaks and a call that dies are asked about at once, so that nothing that may be
    wrong by now is shown as a fact until the registration's next turn.
    """

    def __init__(self, phone: Line, clock: Clock = utc_now, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._phone = phone
        self._clock = clock
        self._link = LinkState.OFF
        self._was_lost = False
        self._checked_for_call: datetime | None = None

    def on_link(self, state: LinkState) -> None:
        """Takes every state of the link."""
        broke = state is LinkState.LOST and self._link is LinkState.UP
        is_back = state is LinkState.UP and self._was_lost
        self._link = state
        if state is LinkState.LOST:
            self._was_lost = True
        elif state is LinkState.UP:
            self._was_lost = False
        if broke or is_back:
            self._phone.post(CheckLine())

    def on_call_ended(self, _entry: CallEntry, event: CallEnded) -> None:
        """Takes every end of a call."""
        unheard = event.call.connected_at is None and event.code in _UNHEARD
        if event.reason is not EndReason.CONNECTION_LOST and not unheard:
            return
        now, last = self._clock(), self._checked_for_call
        if last is None or now - last >= CALLS_AT_MOST_EVERY:
            self._checked_for_call = now
            self._phone.post(CheckLine())
