"""Whether the target of a blind transfer took the call, by the news of its line.

A PBX may call a transfer done as soon as the target rings (docs/lab.md). Who watches the target's
line knows better, and can let the user take the caller back until then.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum, unique

from sip.states import BlfState

GRACE_SECONDS = 3.0
"""How long the news of a line may lag behind the PBX's word on the transfer."""
LIMIT_SECONDS = 120.0
"""No PBX rings a target longer."""

_TELLING = frozenset(BlfState) - {
    BlfState.UNKNOWN,
    BlfState.STALE,
    BlfState.NOT_PERMITTED,
    BlfState.NOT_REGISTERED,
}
"""A line in one of these has a phone, and the PBX tells what it does."""
_BUSY = frozenset(
    {BlfState.IN_CALL, BlfState.INTERNAL_CALL, BlfState.EXTERNAL_CALL, BlfState.ON_HOLD}
)


@unique
class Verdict(Enum):
    """What became of a transfer that the PBX calls done."""

    PENDING = "pending"
    """The target still rings, or nothing is known yet."""
    TAKEN = "taken"
    """The target talks, or there is only the PBX's word to go by."""
    UNTAKEN = "untaken"
    """The target rang, and is free again without having talked."""


@dataclass(slots=True)
class _Watched:
    target: str
    rang: bool = False
    talked: bool = False
    accepted_at: float | None = None


class TargetWatch:
    """The lines of colleagues, and the transfers on their way to them; times are monotonic."""

    def __init__(self) -> None:
        self._lines: dict[str, BlfState] = {}
        self._watched: dict[str, _Watched] = {}

    def hear(self, extension: str, state: BlfState) -> None:
        """News of a line."""
        self._lines[extension] = state
        for one in self._watched.values():
            if one.target == extension:
                one.rang = one.rang or state is BlfState.RINGING
                one.talked = one.talked or state in _BUSY

    def is_free(self, target: str) -> bool:
        """Whether the target's line is known to be free."""
        return self._lines.get(target) is BlfState.AVAILABLE

    def begin(self, key: str, target: str) -> bool:
        """Watch the target of the call `key`; false when nothing is known of its line."""
        if self._lines.get(target) not in _TELLING:
            self._watched.pop(key, None)
            return False
        self._watched[key] = _Watched(target, rang=self._lines[target] is BlfState.RINGING)
        return True

    def keep(self, keys: Iterable[str]) -> None:
        """Forget all other calls."""
        if self._watched:
            there = set(keys)
            self._watched = {key: one for key, one in self._watched.items() if key in there}

    def judge(self, key: str, now: float) -> Verdict:
        """What became of a transfer that the PBX calls done."""
        one = self._watched.get(key)
        if one is None:
            return Verdict.TAKEN
        if one.accepted_at is None:
            one.accepted_at = now
        waited, state = now - one.accepted_at, self._lines.get(one.target)
        if one.talked or state in _BUSY:
            return Verdict.TAKEN
        if waited > LIMIT_SECONDS:
            # Nothing is known any more: the PBX's word is the last there was.
            return Verdict.TAKEN
        if state is BlfState.RINGING or (one.rang and state not in _TELLING):
            return Verdict.PENDING  # a line that falls silent for a moment has not answered
        if one.rang:
            return Verdict.UNTAKEN
        return Verdict.TAKEN if waited > GRACE_SECONDS else Verdict.PENDING

    def seconds_to_next(self, now: float) -> float | None:
        """When a grace period ends; None when none is going on."""
        ends = [
            one.accepted_at + GRACE_SECONDS - now
            for one in self._watched.values()
            if one.accepted_at is not None and not one.rang
        ]
        return min((left for left in ends if left >= 0), default=None)
