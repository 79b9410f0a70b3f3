"""Callers who were handed over and come back: their first call was not transferred after all."""

from __future__ import annotations

import dataclasses
from collections import deque
from datetime import timedelta

from assistant.services.state import CallEntry
from sip.events import CallSnapshot
from store.records import CallRecord, SentTo

RETURN_WITHIN = timedelta(minutes=2)
"""A PBX rings the target for a minute at most, then calls back."""
MOST_REMEMBERED = 20


@dataclasses.dataclass(frozen=True, slots=True)
class _HandedOver:
    """A finished call whose caller is with `target`, as far as is known."""

    target: str
    caller: str
    record: CallRecord


class HandedOver:
    """The latest calls that this desk handed over."""

    def __init__(self) -> None:
        self._targets: dict[str, str] = {}
        self._latest: deque[_HandedOver] = deque(maxlen=MOST_REMEMBERED)

    def on_call_changed(self, call: CallSnapshot) -> None:
        """Note to whom a call goes: its last snapshot may not tell."""
        if call.transfer_target:
            self._targets[call.key] = call.transfer_target

    def on_call_ended(self, entry: CallEntry, record: CallRecord) -> None:
        """Note a call that was handed over; `record` is its row."""
        target = self._targets.pop(entry.call.key, "") or entry.deflected_to
        if target and record.was_sent_on:
            self._latest.append(_HandedOver(target, entry.call.remote.user, record))

    def taken_back(self, call: CallSnapshot) -> CallRecord | None:
        """The corrected row of the call that `call` is the return of; once for each."""
        for one in reversed(self._latest):
            ended = one.record.ended_at
            is_same = (one.caller, one.target) == (call.remote.user, call.transfer_failed_target)
            if is_same and ended is not None and call.started_at - ended <= RETURN_WITHIN:
                self._latest.remove(one)
                return dataclasses.replace(one.record, transferred_to="", sent_to=SentTo.SOMEBODY)
        return None
