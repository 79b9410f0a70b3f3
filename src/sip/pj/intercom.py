"""Intercom: calls that are answered by themselves, a tone first and the microphone after it."""

from __future__ import annotations

import functools
import time

from sip.config import SipConfig
from sip.events import CallSnapshot
from sip.pj.boundary import attempt
from sip.pj.call import PjCall
from sip.pj.callbook import CallBook
from sip.pj.media import Sound
from sip.states import CallState

ATTENTION_SECONDS = 0.6
"""How long the tone sounds before anybody can hear the room."""


class Intercom:
    """Answers the calls that may be answered without a hand. SIP thread only.

    Whoever is allowed hears this room, so the list of them is empty unless the user fills it; the
    caller's number counts only on the PBX's word, and a desk that talks already just rings.
    """

    def __init__(self, config: SipConfig, book: CallBook, sound: Sound) -> None:
        self._allowed = frozenset(config.answer_intercom_from)
        self._book = book
        self._sound = sound
        self._answered: dict[str, float | None] = {}
        """When the microphone of each opens; None: the call is not connected yet."""

    def allow(self, extensions: tuple[str, ...]) -> None:
        """Answer calls of these from now on, and of nobody else."""
        self._allowed = frozenset(extensions)

    def sip_take(self, call: PjCall) -> None:
        """A call came in while there was no other: answer it if it asks for that and may."""
        if self._may_answer(call.snapshot):
            self._answered[call.key] = None
            call.facts.show(is_muted=True)
            attempt(call.sip_answer)

    def forget(self, key: str) -> None:
        """The user decides about this call's microphone now."""
        self._answered.pop(key, None)

    def seconds_to_next(self) -> float | None:
        """How long until a microphone opens; None when none is to."""
        times = [at for at in self._answered.values() if at is not None]
        return max(0.0, min(times) - time.monotonic()) if times else None

    def sip_go_on(self) -> None:
        """Sound the tone for what was connected, and open the microphones that are due."""
        now = time.monotonic()
        for key, opens_at in list(self._answered.items()):
            call = self._book.get(key)
            if call is None or call.snapshot.state not in (CallState.RINGING, CallState.CONNECTED):
                del self._answered[key]
            elif opens_at is None and call.snapshot.connected_at is not None:
                self._answered[key] = now + ATTENTION_SECONDS
                self._sound.sip_call_attention(ATTENTION_SECONDS)
            elif opens_at is not None and now >= opens_at:
                del self._answered[key]
                attempt(functools.partial(call.sound.sip_mute, call, on=False))

    def _may_answer(self, call: CallSnapshot) -> bool:
        vouched = call.from_extension or (call.remote.user if call.is_remote_trusted else "")
        return call.is_intercom and vouched in self._allowed
