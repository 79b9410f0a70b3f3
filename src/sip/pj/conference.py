"""The local conference: calls whose parties hear each other through this desk's bridge."""

from __future__ import annotations

import functools
import itertools

from sip.actions import CallAction, allowed_to
from sip.pj.boundary import Refusal, attempt
from sip.pj.call import PjCall
from sip.pj.call_media import live_audio
from sip.pj.callbook import CallBook
from sip.states import CallState

MAX_MEMBERS = 8
_ACTIVE = frozenset({CallState.CONNECTED, CallState.HELD_BY_PEER})


class Conference:
    """The members by their calls' keys, and what of them is mixed. SIP thread only."""

    def __init__(self, book: CallBook) -> None:
        self._book = book
        self._members: dict[str, int] = {}
        """How often the stack had changed the member's media when it was mixed last."""

    @property
    def members(self) -> frozenset[str]:
        """Keys of the calls in the conference."""
        return frozenset(self._members)

    def keys_with(self, key: str) -> frozenset[str]:
        """The calls that may be active together with this one."""
        return self.members if key in self._members else frozenset({key})

    def sip_join(self, keys: tuple[str, ...]) -> None:
        """Take these calls in; those on hold are taken back. Raises `Refusal`; then nobody is."""
        wanted = dict.fromkeys((*self._members, *keys))
        calls = [call for key in wanted if (call := self._book.get(key)) is not None]
        if len(calls) < len(wanted):
            raise Refusal("no_such_call")
        if len(wanted) > MAX_MEMBERS:
            raise Refusal("conference_full")
        new = [call for call in calls if call.key not in self._members]
        if len(wanted) < 2 or any(CallAction.JOIN not in allowed_to(c.snapshot) for c in new):
            raise Refusal("not_allowed_now")
        muted = any(call.snapshot.is_muted for call in calls if call.key in self._members)
        for call in calls:
            self._members[call.key] = -1
            call.facts.show(is_in_conference=True)
            attempt(functools.partial(call.sound.sip_mute, call, on=muted))
        self._book.sip_hold_others(self.members)
        for call in calls:
            if call.snapshot.state is CallState.ON_HOLD:
                attempt(call.sip_resume)
        self.sip_go_on()

    def sip_leave(self, call: PjCall) -> None:
        """Take one call out, and hold it while others go on talking."""
        self._part(call)
        if any(one.snapshot.state in _ACTIVE for one in self._calls()):
            attempt(call.sip_hold)
        self.sip_go_on()

    def sip_split(self) -> None:
        """Make every member a call of its own; the newest talks, the others are held."""
        if not self._members:
            raise Refusal("not_allowed_now")
        calls = self._calls()
        for call in calls:
            self._part(call)
        for call in calls[:-1]:
            attempt(call.sip_hold)

    def sip_mute(self, *, on: bool) -> None:
        """Mute this desk for every member; they go on hearing each other."""
        for call in self._calls():
            attempt(functools.partial(call.sound.sip_mute, call, on=on))

    def sip_resume(self, call: PjCall) -> None:
        """Bring a member back; when all are held, all of them."""
        calls = self._calls()
        is_active = any(one.snapshot.state in _ACTIVE for one in calls)
        for one in [call] if is_active else calls:
            if one.snapshot.state is CallState.ON_HOLD:
                attempt(one.sip_resume)

    def sip_go_on(self) -> None:
        """Mix anew whom the stack gave other media; let the last one go when all others left."""
        if not self._members:
            return
        calls = self._calls()
        self._members = {call.key: self._members[call.key] for call in calls}
        if len(calls) < 2:
            for call in calls:
                self._part(call)
            return
        changed = {call.key for call in calls if self._members[call.key] != call.media_changes}
        for one, other in itertools.combinations(calls, 2):
            if one.key in changed or other.key in changed:
                attempt(functools.partial(_connect, one, other))
        self._members = {call.key: call.media_changes for call in calls}

    def _calls(self) -> list[PjCall]:
        """The members that still live, the oldest first."""
        return [
            call
            for call in self._book
            if call.key in self._members and call.facts.end_reason is None
        ]

    def _part(self, call: PjCall) -> None:
        del self._members[call.key]
        for other in self._calls():
            attempt(functools.partial(_disconnect, call, other))
        call.facts.show(is_in_conference=False)


def _connect(one: PjCall, other: PjCall) -> None:
    """Let two members hear each other, if both carry sound now."""
    first, second = one.sound.audio(one), other.sound.audio(other)
    if first is None or second is None:
        _disconnect(one, other)  # who refused to be held is held by hearing nobody
        return
    first.startTransmit(second)
    second.startTransmit(first)
    one.sound.sip_record_also(other.key, second)
    other.sound.sip_record_also(one.key, first)


def _disconnect(one: PjCall, other: PjCall) -> None:
    one.sound.sip_record_also(other.key, None)
    other.sound.sip_record_also(one.key, None)
    first, second = live_audio(one), live_audio(other)
    if first is not None and second is not None:
        first.stopTransmit(second)
        second.stopTransmit(first)
