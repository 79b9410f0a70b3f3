"""The calls that an outage cut: asked until they answer, shown as away meanwhile, given up."""

from __future__ import annotations

import logging
import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

import pjsua2 as pj

from sip.pj.call import PjCall
from sip.pj.callbook import CallBook
from sip.states import CallState, EndReason

log = logging.getLogger(__name__)

GIVE_UP_SECONDS = 45.0
"""A call that stays away for so long is over; a PBX ends it at its side after about as long."""
AGAIN_SECONDS = 1.0
"""How often a re-INVITE that the stack refused, or that nobody answered, is tried again."""
TALKING = frozenset({CallState.CONNECTED, CallState.ON_HOLD, CallState.HELD_BY_PEER})
"""The states in which a call can be brought back."""


@dataclass(slots=True)
class _Wound:
    """A call that is to be brought back."""

    is_readdressed: bool = False
    """Our address changed: Contact and media must name the new one."""
    asked_at: float | None = None
    """When its re-INVITE was sent."""
    away_since: float | None = None
    """Since when it is shown as reconnecting; monotonic, unlike what is shown."""


class Wounds:
    """The calls that are to be brought back. SIP thread only."""

    def __init__(self, book: CallBook) -> None:
        self._book = book
        self._wounds: dict[str, _Wound] = {}

    def __bool__(self) -> bool:
        """Whether there is such a call."""
        return bool(self._wounds)

    def doubt(self, call: PjCall) -> None:
        """It may be gone at the PBX: ask when the line stands."""
        self._wounds.setdefault(call.key, _Wound())

    def doubt_anew(self, call: PjCall, *, is_readdressed: bool) -> None:
        """The line begins afresh: ask once more, with our new address where there is one."""
        wound = self._wounds.setdefault(call.key, _Wound())
        wound.is_readdressed |= is_readdressed
        wound.asked_at = None

    def show_away(self, call: PjCall, seconds_ago: float) -> None:
        """Show that the other side cannot be reached since so many seconds ago."""
        wound = self._wounds.setdefault(call.key, _Wound())
        if wound.away_since is None:
            wound.away_since = time.monotonic() - seconds_ago
        if call.snapshot.reconnecting_since is None:
            since = datetime.now(UTC) - timedelta(seconds=seconds_ago)
            call.facts.show(reconnecting_since=since)

    def sip_ask_unasked(self, call: PjCall) -> None:
        """Ask a call that is in doubt and was not asked yet; any other is left alone."""
        wound = self._wounds.get(call.key)
        if wound is not None and wound.asked_at is None:
            self._ask(call, wound)

    def sip_tend(self, *, may_ask: bool) -> None:
        """Ask each call until it answers, where the line allows it, and end what stays away."""
        now = time.monotonic()
        for key, wound in tuple(self._wounds.items()):
            call = self._book.get(key)
            if call is None or call.snapshot.state not in TALKING:
                self._wounds.pop(key)
                continue
            if wound.asked_at is not None and call.heard_at >= wound.asked_at:
                self._heal(call)
            elif wound.away_since is not None and now - wound.away_since > GIVE_UP_SECONDS:
                self._wounds.pop(key)
                call.sip_end_unheard(EndReason.CONNECTION_LOST)
            elif may_ask:
                self._ask(call, wound)

    def clear(self) -> None:
        """Bring back none of them."""
        self._wounds.clear()

    def _ask(self, call: PjCall, wound: _Wound) -> None:
        """re-INVITE: a PBX that lost the call answers 481, which ends it here, too."""
        now = time.monotonic()
        if wound.asked_at is not None and now - wound.asked_at < AGAIN_SECONDS:
            return
        try:
            if wound.is_readdressed:
                call.sip_readdress()
            else:
                call.sip_refresh()
        except pj.Error as error:
            log.info("not yet: %s", error.reason)  # another re-INVITE still waits
            return
        wound.asked_at, wound.is_readdressed = now, False

    def _heal(self, call: PjCall) -> None:
        self._wounds.pop(call.key, None)
        call.facts.show(reconnecting_since=None)
