"""Several calls at once: swap between two, join them in a conference; and dialing again."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from assistant.services.calls_need import Line
from assistant.services.choosing import ACTIVE, choose
from assistant.services.dialing import DialError, Target
from assistant.services.history import RESULTS, Pages
from assistant.services.state import CallEntry, HistoryFilter
from sip import commands as cmd
from sip.actions import CallAction, allowed_to
from sip.states import CallDirection, CallState
from store.errors import StoreError
from store.records import CallRecord

if TYPE_CHECKING:
    from assistant.process.tasks import Run

log = logging.getLogger(__name__)


class Calling(Protocol):
    """What is needed of the calls."""

    def entries(self) -> tuple[CallEntry, ...]:
        """All calls, the oldest first."""

    def place(self, target: Target, wish: cmd.Dial | None = None) -> str:
        """Call; the new call's key."""


class SeveralCalls:
    """What concerns more than one call, and the number dialed last; main thread."""

    def __init__(self, line: Line, calls: Calling) -> None:
        self._line = line
        self._calls = calls
        self._last = Target("")

    # -- several calls ------------------------------------------------------------------------

    def swap(self) -> str:
        """Talk to the one on hold, hold the one who talks; the key of who talks then.

        Empty when nobody is on hold. With several on hold it is the one who was put there last.
        """
        held = choose(CallAction.RESUME, self._calls.entries())
        if held is None:
            return ""
        self._line.post(cmd.Resume(held.call.key))
        return held.call.key

    def joinable(self) -> tuple[CallEntry, ...]:
        """The calls that a conference of all would have, those in it already among them."""
        return tuple(
            one
            for one in self._calls.entries()
            if one.call.is_in_conference or CallAction.JOIN in allowed_to(one.call)
        )

    def join_all(self) -> tuple[str, ...]:
        """Bring everybody who talks or holds into one conference; their keys, none below two."""
        keys = tuple(one.call.key for one in self.joinable())
        if len(keys) < 2:
            return ()
        self.join(keys)
        return keys

    def join(self, keys: Sequence[str]) -> None:
        """Let these calls, and those in the conference already, hear each other."""
        self._line.post(cmd.Join(tuple(keys)))

    def leave(self, key: str) -> None:
        """Take one call out of the conference; it is put on hold."""
        self._line.post(cmd.Leave(key))

    def split(self) -> None:
        """End the conference; all but the newest call are put on hold."""
        self._line.post(cmd.Split())

    def active(self) -> CallEntry | None:
        """The call that talks; None when there is none."""
        talking = [one for one in self._calls.entries() if one.call.state in ACTIVE]
        return talking[-1] if talking else None

    # -- again --------------------------------------------------------------------------------

    def use(self, journal: Pages, run: Run) -> None:
        """The store is open: what was dialed last before the program started can be redialed."""
        results = RESULTS[HistoryFilter.DIALED]
        run(lambda: journal.page(results=results, limit=1), self._on_history, _on_store_error)

    def _on_history(self, records: tuple[CallRecord, ...]) -> None:
        if records and not self._last.dial:  # a call of this run counts for more
            self._last = Target(records[0].number, records[0].name)

    def on_call_changed(self, entry: CallEntry) -> None:
        """Takes every change of a call: remembers what is dialed."""
        call = entry.call
        if call.direction is CallDirection.OUTGOING and call.state is CallState.DIALING:
            self._last = Target(call.dialed, entry.caller.name)

    def redial(self) -> str:
        """Call the number dialed last; the call's key. Raises `DialError` when there is none."""
        if not self._last.dial:
            raise DialError("nothing_dialed", "")
        return self._calls.place(self._last)


def _on_store_error(error: Exception) -> None:
    if not isinstance(error, StoreError):
        raise error
    log.warning("what was dialed last is not known: %s", error)
