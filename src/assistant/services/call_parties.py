"""Who is on the other side of each call, and who had the call before."""

from __future__ import annotations

import dataclasses
from collections.abc import Container

from assistant.services.calls_need import Lookup
from assistant.services.state import CallEntry, Caller
from sip.events import CallSnapshot
from sip.states import CallDirection


class CallParties:
    """Names for the parties of calls; whom this desk called it knows by the name that was meant."""

    def __init__(self, lookup: Lookup) -> None:
        self._lookup = lookup
        self._dialed: dict[str, str] = {}
        self.tells_internal_callers = True
        """The PBX marks calls of its own phones; without marks the number has to do."""

    def expect(self, key: str, name: str) -> None:
        """A call `key` will come that goes to `name`."""
        self._dialed[key] = name

    def forget(self, key: str) -> None:
        """The call `key` is over, or never came."""
        self._dialed.pop(key, None)

    def unseen(self, seen: Container[str]) -> tuple[str, ...]:
        """Keys of the calls that were expected and are not among `seen`."""
        return tuple(key for key in self._dialed if key not in seen)

    def caller_of(self, call: CallSnapshot) -> Caller:
        """Who the other side is."""
        is_incoming = call.direction is CallDirection.INCOMING
        return self._lookup.caller_of(
            call.remote,
            self._dialed.get(call.key, ""),
            is_from_outside=is_incoming and self._is_from_outside(call),
        )

    def with_names(self, entry: CallEntry) -> CallEntry:
        """The entry with the names of those who had the call before."""
        by, back = entry.call.transferred_by, entry.call.transfer_failed_target
        return dataclasses.replace(
            entry,
            transferred_by=self._lookup.caller_of(by).name if by else "",
            returned_from=self._lookup.caller_of(back).name if back else "",
        )

    def _is_from_outside(self, call: CallSnapshot) -> bool:
        return self.tells_internal_callers and call.from_extension != call.remote.user
