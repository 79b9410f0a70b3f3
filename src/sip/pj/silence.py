"""Notices that no sound packets arrive in a call."""

from __future__ import annotations

import time
from dataclasses import dataclass

import pjsua2 as pj

from sip.pj.call import PjCall
from sip.pj.callbook import CallBook
from sip.states import CallState

LOOK_SECONDS, DOUBT_SECONDS = 1.0, 0.25
"""How often packets are counted while they come, and while none came since the last time."""
SILENCE_SECONDS = 1.5
"""Longer than the gaps that a jitter buffer bridges, short enough to be back in five seconds."""
REST_SECONDS = 30.0
"""A peer that sends nothing while nobody speaks falls silent at every pause."""


@dataclass(slots=True)
class _Heard:
    packets: int
    at: float
    told_at: float = 0.0


class Silence:
    """Counts the RTP packets of talking calls. SIP thread only.

    A peer may be silent by right (RFC 3264 allows it, and some phones send nothing while nobody
    speaks), so silence is a reason to ask, not a proof.
    """

    def __init__(self, book: CallBook) -> None:
        self._book = book
        self._heard: dict[str, _Heard] = {}
        self._next_at = 0.0

    def sip_newly_silent(self) -> list[PjCall]:
        """Calls that fell silent since the last look; each silence is named once."""
        now = time.monotonic()
        if now < self._next_at:
            return []
        talking = [call for call in self._book if call.snapshot.state is CallState.CONNECTED]
        keys = {call.key for call in talking}
        for key in set(self._heard) - keys:
            del self._heard[key]
        silent = [call for call in talking if self._fell_silent(call, now)]
        in_doubt = any(one.told_at < one.at < now for one in self._heard.values())
        self._next_at = now + (DOUBT_SECONDS if in_doubt else LOOK_SECONDS)
        return silent

    def was_heard(self, key: str) -> bool:
        """Whether the call ever had sound."""
        return key in self._heard and self._heard[key].packets > 0

    def seconds_to_next(self) -> float | None:
        """How long until the next look; None while nobody talks."""
        if CallState.CONNECTED not in self._book.states():
            return None
        return max(0.0, self._next_at - time.monotonic())

    def _fell_silent(self, call: PjCall, now: float) -> bool:
        packets = _packets_received(call)
        heard = self._heard.setdefault(call.key, _Heard(packets, now))
        if packets != heard.packets:
            heard.packets, heard.at = packets, now
            return False
        was_told = heard.told_at >= heard.at or now - heard.told_at < REST_SECONDS
        if was_told or now - heard.at < SILENCE_SECONDS:
            return False
        heard.told_at = now
        return True


def _packets_received(call: PjCall) -> int:
    """0 where there is no stream, as between two answers."""
    try:
        statistics = call.getStreamStat(0)
    except pj.Error:
        return 0
    return int(statistics.rtcp.rxStat.pkt)
