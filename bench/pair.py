"""Two of our phones call each other through the lab: `python -m bench.pair [--minutes 30]`.

Each plays a tone of its own; in every call each must hear the other's. Exit code 0 when no tone was
missed and sockets, threads and memory are as before.
"""

from __future__ import annotations

import argparse
import functools
import json
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bench.lab_link import running_lab
from bench.remote_phone import RemotePhone
from lab.colleagues import set_colleague
from lab.errors import LabError
from lab.passwords import password
from lab.places import Places
from sip import commands as cmd
from sip.config import AccountConfig
from sip.states import CallState, RegistrationState
from tests.helpers.sip_phone import SipPhone
from tests.helpers.sound import SoundCard
from tests.helpers.waiting import NotInTimeError

EXTENSIONS = ("100", "109")
TONES = (440, 620)
PURE = 0.7
TONE_SECONDS = 3.0
"""A tone that is not there by then is missed."""
WARM_UP_CALLS = 4
SETTLE_SECONDS = 40.0
"""The stack keeps finished transactions for 32 s (RFC 3261 §17, timers H and J)."""
GROWTH_KIB = 256
"""What may stay on the heap: the allocator's fragmentation and Python's own caches."""


class End:
    """One phone with its sound; says its tone all the time."""

    def __init__(self, account: AccountConfig, tone: int, folder: Path, rtp_port: int) -> None:
        self.tone = tone
        self.extension = account.extension
        self._open = ExitStack()
        self.sound = SoundCard(folder / "sound")
        self._open.callback(self.sound.stop)
        make = functools.partial(RemotePhone, env=self.sound.env, log=folder / "phone.log")
        self.phone = SipPhone(
            door=make, use_null_audio=False, echo_cancellation=False, rtp_port=rtp_port
        )
        self._open.callback(self.phone.stop)
        self.phone.post(cmd.Register(account))
        self.phone.wait(self._is_registered, "the registration", 10.0)
        self._open.enter_context(self.sound.toning(tone))

    def close(self) -> None:
        """End it; raises when the phone crashed."""
        self._open.close()

    def hears(self, tone: int) -> bool:
        """Whether the loudspeaker plays that tone, within `TONE_SECONDS`."""
        deadline = time.monotonic() + TONE_SECONDS
        while time.monotonic() < deadline:
            if self.sound.record(0.3).purity_at(tone) > PURE:
                return True
        return False

    def measure(self) -> dict[str, Any]:
        """Memory, threads and files of its process."""
        assert isinstance(self.phone.door, RemotePhone)
        return self.phone.door.measure()

    def _is_registered(self) -> bool:
        told = self.phone.registration()
        return told is not None and told.state is RegistrationState.REGISTERED


@dataclass(slots=True)
class Result:
    """What came of it; all that is in `problems` makes it a failure."""

    calls: int = 0
    problems: list[str] = field(default_factory=list)
    before: list[dict[str, Any]] = field(default_factory=list)
    after: list[dict[str, Any]] = field(default_factory=list)


def one_call(caller: End, callee: End, pool: ThreadPoolExecutor) -> str:
    """A call in which both hear each other; empty, or what went wrong."""
    for end in (caller, callee):
        end.phone.events.clear()
    try:
        key = caller.phone.dial(callee.extension)
        theirs = callee.phone.wait_for_ring().key
        callee.phone.post(cmd.Answer(theirs))
        caller.phone.wait_for_state(key, CallState.CONNECTED)
        callee.phone.wait_for_state(theirs, CallState.CONNECTED)
        heard = pool.map(End.hears, (caller, callee), (callee.tone, caller.tone))
        missed = [
            end.extension for end, is_heard in zip((caller, callee), heard, strict=True)
            if not is_heard
        ]  # fmt: skip
        caller.phone.post(cmd.HangUp(key))
        caller.phone.wait_for_end(key)
        callee.phone.wait_for_end(theirs)
    except NotInTimeError as late:
        return str(late).partition("\n")[0]
    return f"no tone at {' and '.join(missed)}" if missed else ""


def pair(first: End, second: End, minutes: float, per_minute: float = 20.0) -> Result:
    """Call each other in turn, then see what is left of it."""
    result = Result()
    with ThreadPoolExecutor(2) as pool:
        for turn in range(WARM_UP_CALLS):
            one_call(*_order(turn, first, second), pool)
        result.before = [first.measure(), second.measure()]
        began = time.monotonic()
        while (passed := time.monotonic() - began) < minutes * 60:
            problem = one_call(*_order(result.calls, first, second), pool)
            result.calls += 1
            if problem:
                result.problems.append(f"call {result.calls}, {passed:.0f} s: {problem}")
            time.sleep(max(0.0, began + result.calls * 60 / per_minute - time.monotonic()))
    result.after = [
        settled(end, now) for end, now in zip((first, second), result.before, strict=True)
    ]
    result.problems += leaks(result)
    return result


def settled(end: End, before: dict[str, Any]) -> dict[str, Any]:
    """Its figures once they are as before, or after the time that the stack keeps things."""
    deadline = time.monotonic() + SETTLE_SECONDS
    while True:
        now = end.measure()
        if now["heap"] <= before["heap"] + GROWTH_KIB or time.monotonic() > deadline:
            return now
        time.sleep(2.0)


def leaks(result: Result) -> list[str]:
    """What is more than it was."""
    found = []
    for extension, before, after in zip(EXTENSIONS, result.before, result.after, strict=True):
        for name, allowed in (("threads", 0), ("files", 0), ("pj_calls", 0), ("heap", GROWTH_KIB)):
            if after[name] > before[name] + allowed:
                found.append(f"{extension}: {name} {before[name]}, then {after[name]}")
    return found


def _order(turn: int, first: End, second: End) -> tuple[End, End]:
    return (first, second) if turn % 2 == 0 else (second, first)


@contextmanager
def two_ends(where: Places, folder: Path) -> Iterator[tuple[End, End]]:
    """Both phones; the lab's own phone of the second extension steps aside."""
    set_colleague(where, EXTENSIONS[1], "gone")
    ends: list[End] = []
    try:
        for number, (extension, tone) in enumerate(zip(EXTENSIONS, TONES, strict=True)):
            account = AccountConfig(
                extension, where.host, password(where, extension), where.ports.sip
            )
            ends.append(End(account, tone, folder / extension, 14000 + 200 * number))
        yield ends[0], ends[1]
    finally:
        for end in ends:
            end.close()
        set_colleague(where, EXTENSIONS[1], "idle")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run it, print the figures as JSON, and say by the exit code how it went."""
    parser = argparse.ArgumentParser(prog="python -m bench.pair", description=__doc__)
    parser.add_argument("--minutes", type=float, default=30.0)
    chosen = parser.parse_args(arguments)
    try:
        with (
            running_lab() as lab,
            tempfile.TemporaryDirectory(prefix="pair-") as folder,
            two_ends(lab.where, Path(folder)) as ends,
        ):
            result = pair(*ends, chosen.minutes)
    except LabError as error:
        print(f"pair: {error}", file=sys.stderr)
        return 1
    rows = {"before": result.before, "after": result.after}
    print(json.dumps({"calls": result.calls, "problems": result.problems, **rows}, indent=1))
    return 1 if result.problems else 0


if __name__ == "__main__":
    sys.exit(main())
