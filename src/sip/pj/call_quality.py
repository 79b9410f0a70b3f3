"""The figures of one call's streams, from RTCP and the jitter buffer."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass

import pjsua2 as pj

from sip.events import CallQuality
from sip.quality import estimate


@dataclass(slots=True)
class _Sums:
    """What streams that are gone have counted."""

    received: int = 0
    lost: int = 0
    late: int = 0
    sent: int = 0
    lost_there: int = 0


class CallFigures:
    """Counts over all streams of a call: hold and resume replace the stream. SIP thread only."""

    def __init__(self) -> None:
        self._gone = _Sums()
        self._last: CallQuality | None = None

    def sip_now(self, call: pj.Call, key: str, index: int, codec: str) -> CallQuality | None:
        """How it is now; None before anything was heard."""
        return self._report(call.getStreamStat(index), key, codec, self._gone)

    def sip_note_end(self, call: pj.Call, key: str, index: int, codec: str) -> None:
        """A stream is about to go: keep what it counted."""
        stat = call.getStreamStat(index)
        self._last = self._report(stat, key, codec, self._gone) or self._last
        self._gone = _added(self._gone, stat)

    def tell_final(self, tell: Callable[[CallQuality], None]) -> None:
        """Tell the figures of the whole call, once its streams are gone; nothing heard, none."""
        if self._last is not None:
            tell(dataclasses.replace(self._last, is_final=True))

    def _report(self, stat: pj.StreamStat, key: str, codec: str, gone: _Sums) -> CallQuality | None:
        sums = _added(gone, stat)
        if not sums.received:
            return None
        rtcp, buffer = stat.rtcp, stat.jbuf
        expected = sums.received + sums.lost
        loss = 100 * min(sums.lost + sums.late, expected) / expected
        round_trip = max(rtcp.rttUsec.last, 0) / 1000
        return CallQuality(
            key=key,
            codec=codec,
            mos=estimate(codec, loss, round_trip, buffer.avgDelayMsec),
            loss_percent=round(loss, 1),
            jitter_ms=round(max(rtcp.rxStat.jitterUsec.mean, 0) / 1000, 1),
            round_trip_ms=round(round_trip, 1),
            buffer_ms=float(buffer.avgDelayMsec),
            packets_received=sums.received,
            packets_sent=sums.sent,
            loss_percent_there=round(100 * sums.lost_there / max(sums.sent, 1), 1),
        )


def _added(gone: _Sums, stat: pj.StreamStat) -> _Sums:
    received, sent = stat.rtcp.rxStat, stat.rtcp.txStat
    return _Sums(
        gone.received + received.pkt,
        gone.lost + received.loss,
        gone.late + stat.jbuf.discard,
        gone.sent + sent.pkt,
        gone.lost_there + sent.loss,
    )
