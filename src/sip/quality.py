"""How well a call sounds, from figures of the network: the E-model of ITU-T G.107."""

from __future__ import annotations

import math
from typing import NamedTuple


class CodecImpairment(NamedTuple):
    """What a codec costs: by itself (Ie), and how well it stands packet loss (Bpl)."""

    equipment: float
    robustness: float


IMPAIRMENTS: dict[str, CodecImpairment] = {
    "pcma": CodecImpairment(0, 25.1),
    "pcmu": CodecImpairment(0, 25.1),
    "gsm": CodecImpairment(20, 43),
    "g729": CodecImpairment(11, 19),
    "g723": CodecImpairment(15, 16.1),
    "g722": CodecImpairment(0, 16),
    "opus": CodecImpairment(0, 25),
    "speex": CodecImpairment(8, 20),
}
"""G.711 (with concealment), GSM FR, G.729A and G.723.1: ITU-T G.113 (2007) appendix I, tables I.1
and I.4. For G.722, Opus and Speex the recommendation has no values on this narrowband scale: those
here are assumptions, chosen so that a wideband codec without loss is not held worse than G.711."""
_UNKNOWN = CodecImpairment(10, 15)

PACKET_MS = 20.0
DEVICES_MS = 40.0
"""A period of capture here and one of playback there, which no report tells."""

# Default values of G.107 (2015) table 3 and what follows from them.
_NOISE_DBM0P = -61.179
_SLR, _RLR, _TELR, _WEPL = 8.0, 2.0, 65.0, 110.0
_RO = 15 - 1.5 * (_SLR + _NOISE_DBM0P)
_IS = 1.414


def rating(codec: str, loss_percent: float, one_way_ms: float) -> float:
    """The rating factor R (G.107 §7.1): 93.2 at best, below 60 nearly everybody complains.

    `loss_percent` counts what is lost at random, late packets included; `one_way_ms` is the delay
    from mouth to ear.
    """
    kind = IMPAIRMENTS.get(codec.partition("/")[0].lower(), _UNKNOWN)
    loss = min(max(loss_percent, 0.0), 100.0)
    equipment = kind.equipment + (95 - kind.equipment) * loss / (loss + kind.robustness)
    return _RO - _IS - _delay_impairment(max(one_way_ms, 0.0)) - equipment


def mos(factor: float) -> float:
    """The mean opinion score that a rating factor stands for (G.107 annex B), 1 to 4.5."""
    if factor <= 0:
        return 1.0
    if factor >= 100:
        return 4.5
    return max(1.0, 1 + 0.035 * factor + factor * (factor - 60) * (100 - factor) * 7e-6)


def estimate(codec: str, loss_percent: float, round_trip_ms: float, buffer_ms: float) -> float:
    """The mean opinion score of what is heard here, rounded to a tenth."""
    one_way = round_trip_ms / 2 + buffer_ms + PACKET_MS + DEVICES_MS
    return round(mos(rating(codec, loss_percent, one_way)), 1)


def _delay_impairment(one_way_ms: float) -> float:
    """Id (G.107 §7.4): talker echo, listener echo, and the delay itself."""
    return _talker_echo(one_way_ms) + _listener_echo(2 * one_way_ms) + _too_late(one_way_ms)


def _talker_echo(one_way_ms: float) -> float:
    loudness = (
        _TELR
        - 40 * math.log10((1 + one_way_ms / 10) / (1 + one_way_ms / 150))
        + 6 * math.exp(-0.3 * one_way_ms**2)
    )
    noise = -1.5 * (_NOISE_DBM0P - _RLR)
    half = (noise - (80 + 2.5 * (loudness - 14))) / 2
    return (half + math.sqrt(half**2 + 100) - 1) * (1 - math.exp(-one_way_ms))


def _listener_echo(round_trip_ms: float) -> float:
    half = (_RO - 10.5 * (_WEPL + 7) / math.sqrt(math.sqrt(round_trip_ms + 1))) / 2
    return half + math.sqrt(half**2 + 169)


def _too_late(one_way_ms: float) -> float:
    if one_way_ms <= 100:
        return 0.0
    x = math.log2(one_way_ms / 100)
    return 25 * (math.pow(1 + x**6, 1 / 6) - 3 * math.pow(1 + (x / 3) ** 6, 1 / 6) + 2)
