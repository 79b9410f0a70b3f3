"""All calls by our own keys, and their burial."""

from __future__ import annotations

import dataclasses
import functools
from collections import deque
from collections.abc import Collection, Iterable, Iterator

import pjsua2 as pj

from sip.actions import CallAction, allowed
from sip.events import CallSnapshot, SipEvent
from sip.pj.boundary import attempt
from sip.pj.call import PjCall
from sip.pj.media import Sound
from sip.service import Sink
from sip.states import CallState, EndReason, RecordingState


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

    def tell(self, event: SipEvent) -> None:
        """Say something of a call."""
        self._sink(event)

    def is_busy(self) -> bool:
        """Whether there is a call; one that was handed over and only rings there is none."""
        return any(call.snapshot.state is not CallState.TRANSFERRING for call in self)

    def states(self) -> frozenset[CallState]:
        """The states that calls are in now; empty without calls."""
        return frozenset(call.snapshot.state for call in self)

    def wants_ringback(self) -> bool:
        """Whether a call rings at the other side without sending its own tone (RFC 3960)."""
        return any(
            call.snapshot.state is CallState.ALERTING and not call.hears_early_media
            for call in self
        )

    def note_recording(self, key: str, state: RecordingState) -> None:
        """A call's recording began, paused or ended."""
        call = self._calls.get(key)
        if call is not None and call.snapshot.state is not CallState.ENDED:
            call.facts.show(recording=state)

    def sip_tell_quality(self) -> None:
        """Tell how well every talking call sounds."""
        for call in self:
            if call.snapshot.state is CallState.CONNECTED:
                attempt(functools.partial(call.sound.sip_tell_quality, call))

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

    def sip_make_unheard(
        self, account: pj.Account, snapshot: CallSnapshot, call_id: int = -1
    ) -> PjCall:
        """A call of which nothing is told; whoever asks keeps it until `sip_bury`."""
        return PjCall(
            account, snapshot, sink=_nobody, ended=deque(), sound=self._sound, call_id=call_id
        )

    def sip_bury(self, call: PjCall) -> None:
        """Keep a call that nobody has any more until the stack is done with it."""
        self._dead.append(call)

    def sip_replace(self, key: str, call: PjCall) -> None:
        """Let `call`, unheard until now, go on as the call `key`, whose own session ends here."""
        before = self._calls[key]
        before.facts.hand_over(_nobody, deque())
        # Its end is not the end of what goes by the key, such as a recording.
        before.facts.snapshot = dataclasses.replace(before.snapshot, key=call.key + "-before")
        call.facts.hand_over(self._sink, self._ended)
        self._calls[key] = call
        attempt(call.sip_connect_sound)
        self.sip_bury(before)
        attempt(functools.partial(before.sip_end, EndReason.TRANSFERRED))

    def sip_hold_others(self, keep: Collection[str]) -> tuple[PjCall, ...]:
        """Put every talking call on hold but those; which ones."""
        others = tuple(
            call
            for call in self
            if call.key not in keep and CallAction.HOLD in allowed(call.snapshot.state)
        )
        for call in others:
            attempt(call.sip_hold)
        return others

    def sip_resume(self, held: Iterable[PjCall]) -> None:
        """Take calls back that were put on hold for something that failed."""
        for call in held:
            attempt(call.sip_resume)

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
