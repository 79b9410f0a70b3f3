"""The order in which codecs are offered."""

from __future__ import annotations

from collections.abc import Sequence

import pjsua2 as pj

_BEST = 250
_NEVER_NAMED = 100
_OFF = 0


def order_codecs(names: Sequence[str]) -> None:
    """Offer the codecs of `names` first, in this order; what is not named follows.

    A name is the beginning of the stack's own, such as ``opus`` or ``G722/16000``, in any case;
    with a minus before it the codec is not offered at all.
    """
    endpoint = pj.Endpoint.instance()
    for codec in endpoint.codecEnum2():
        endpoint.codecSetPriority(codec.codecId, _priority(codec.codecId, names))


def _priority(codec: str, names: Sequence[str]) -> int:
    for place, name in enumerate(names):
        plain = name.removeprefix("-").lower()
        if plain and codec.lower().startswith(plain):
            return _OFF if name.startswith("-") else max(_BEST - place, _NEVER_NAMED + 1)
    return _NEVER_NAMED
