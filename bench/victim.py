"""A phone in a real call, with sound, to be attacked: what its user hears, and what it keeps."""

from __future__ import annotations

import functools
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any

from bench.remote_phone import RemotePhone
from bench.run_delay import RunDelay
from sip import commands as cmd
from sip.config import AccountConfig
from sip.events import CallEnded
from sip.states import CallState, RegistrationState
from tests.helpers.goertzel import Recording
from tests.helpers.ports import own_port
from tests.helpers.sip_phone import SipPhone
from tests.helpers.sound import SoundCard
from tests.helpers.waiting import wait_until

TONE = 440
ECHO = "600"
LONGEST_GAP_SECONDS = 0.06
FINE_SECONDS = 0.005
"""How exactly a gap is measured: two periods of the tone."""
AROUND_SECONDS = 0.3
"""So long before a gap is heard what caused it may have happened: the way through the buffers."""
PURE = 0.9


class Victim:
    """Registered, and talking to the PBX's echo: the tone that it says comes back to its ear.

    A gap in either direction is a gap in what is heard. A context manager, used from one thread.
    """

    def __init__(
        self, account: AccountConfig, folder: Path, beside: Sequence[int] = (), **config: object
    ) -> None:
        """`beside` are processes that the sound goes through, too: the PBX."""
        self._beside = beside
        self._open = ExitStack()
        self.folder = folder
        self.sound = SoundCard(folder / "sound")
        self._open.callback(self.sound.stop)
        self.port = own_port()
        door = functools.partial(RemotePhone, env=self.sound.env, log=folder / "phone.log")
        settings = {"use_null_audio": False, "echo_cancellation": False, **config}
        self.phone = SipPhone(door=door, local_port=self.port, **settings)
        self._open.callback(self.phone.stop)
        self.phone.post(cmd.Register(account))
        self.phone.wait(self.is_registered, "the registration", 10.0)
        self._open.enter_context(self.sound.toning(TONE))
        self.key = self.phone.dial(ECHO)
        self.phone.wait_for_state(self.key, CallState.CONNECTED)
        hears = lambda: self.sound.record(0.4).purity_at(TONE) > PURE  # noqa: E731
        wait_until(hears, 10, "the tone from the echo", explain=self.sound.clients)

    def __enter__(self) -> Victim:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._open.close()

    @property
    def door(self) -> RemotePhone:
        """The phone's process."""
        door = self.phone.door
        assert isinstance(door, RemotePhone)
        return door

    @property
    def address(self) -> tuple[str, int]:
        """Where it takes SIP."""
        return "127.0.0.1", self.port

    @property
    def log(self) -> str:
        """What its process has written: warnings, and the trace of a crash."""
        return (self.folder / "phone.log").read_text(encoding="utf-8", errors="replace")

    def is_registered(self) -> bool:
        """Whether the PBX has its contact, as it believes."""
        told = self.phone.registration()
        return told is not None and told.state is RegistrationState.REGISTERED

    def is_talking(self) -> bool:
        """Whether the user's call stands."""
        call = self.phone.call(self.key)
        return call is not None and call.state is CallState.CONNECTED

    @contextmanager
    def undisturbed(self) -> Iterator[list[Recording]]:
        """Asserts after the block that the process lives, and that the call went on without gap.

        A gap while those who make the sound stood in line for a processor is the machine's.
        """
        pids = (self.door.pid, self.sound.pid, *self._beside)
        with RunDelay(pids) as run_delay, self.sound.listening() as heard:
            yield heard
            time.sleep(0.3)
        assert self.door.exit_code is None, f"the phone ended with {self.door.exit_code}"
        assert self.is_talking(), "the user's call is gone"
        found = heard[0].gaps(LONGEST_GAP_SECONDS + FINE_SECONDS, FINE_SECONDS)
        gaps = [
            (start, length)
            for start, length in found
            if run_delay.waited(start - AROUND_SECONDS, start + length) < length / 2
        ]
        assert gaps == [], f"(start, seconds) of silence in {heard[0].seconds:.1f} s: {gaps}"

    def other_calls(self) -> set[str]:
        """Keys of calls that ring or talk, the user's own apart."""
        ended = {event.call.key for event in self.phone.of(CallEnded)}
        return self.phone.call_keys() - ended - {self.key}

    def reject_others(self) -> None:
        """Refuse whatever rings."""
        for key in self.other_calls():
            call = self.phone.call(key)
            rings = call is not None and call.state is CallState.RINGING
            self.phone.post(cmd.Reject(key) if rings else cmd.HangUp(key))

    def forget(self) -> None:
        """Let go of the events so far, but for what `is_talking` and `is_registered` look at."""
        told, call = self.phone.registration(), self.phone.call(self.key)
        kept = [e for e in self.phone.events if e is told or getattr(e, "call", None) is call]
        self.phone.events[:] = kept

    def measure(self) -> dict[str, Any]:
        """Memory and objects of its process."""
        return self.door.measure()
