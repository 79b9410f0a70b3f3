"""All calls by our own keys, and their burial."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator

import pjsua2 as pj

from sip.events import CallSnapshot, SipEvent
from sip.pj.call import PjCall
from sip.pj.media import Sound
from sip.service import Sink
from sip.states import CallState


class CallBook:
    """The calls there are. SIP thread only."""

    def __init__(self, sink: Sink, sound: Sound) -> None:
        self._sink = sink
        self._sound = sound
        self._calls: dict[str, PjCall] = {}
        self._ended: deque[str] = deque()
        self._dead: list[PjCall] = []

    def __len__(self) -> int:
        return len(self._calls)

    def __iter__(self) -> Iterator[PjCall]:
        """The calls there are now, the oldest first; safe while calls end."""
        return iter(tuple(self._calls.values()))

    def get(self, key: str) -> PjCall | None:
        """One call; None when it is over."""
        return self._calls.get(key)

    def states(self) -> frozenset[CallState]:
        """The states that calls are in now; empty without calls."""
        return frozenset(call.snapshot.state for call in self)

    def sip_add(self, account: pj.Account, snapshot: CallSnapshot, call_id: int = -1) -> PjCall:
        """A call that begins; `call_id` is the stack's where it came in."""
        call = PjCall(
            account,
            snapshot,
            sink=self._sink,
            ended=self._ended,
            sound=self._sound,
            call_id=call_id,
        )
        self._calls[snapshot.key] = call
        return call

    def sip_add_unheard(
        self, account: pj.Account, snapshot: CallSnapshot, call_id: int = -1
    ) -> PjCall:
        """A call that concerns nobody: nothing of it is told, and it has no key here."""
        call = PjCall(
            account, snapshot, sink=_nobody, ended=deque(), sound=self._sound, call_id=call_id
        )
        self._dead.append(call)
        return call

    def drop(self, key: str) -> None:
        """Forget a call whose INVITE never left."""
        del self._calls[key]

    def sip_reap(self) -> None:
        """Drop ended calls here and now: collected late they would hang up their slot's next.

        One poll may even end a call and give its slot to a new INVITE: then the old object waits
        until the slot is free again.
        """
        while self._ended:
            call = self._calls.pop(self._ended.popleft(), None)
            if call is not None:
                self._dead.append(call)
        self._dead = [call for call in self._dead if call.isActive()]

    def sip_clear(self) -> None:
        """Let go of every call, ended or not; only just before the stack is destroyed."""
        self._ended.clear()
        self._calls.clear()
        self._dead.clear()


def _nobody(event: SipEvent) -> None:
    """Hears of calls that concern nobody."""
