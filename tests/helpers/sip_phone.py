"""The phone alone, without windows, on the lab's PBX: posts commands and collects what is told."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from sip import commands as cmd
from sip.config import AccountConfig, SipConfig, Transport
from sip.events import (
    BlfChanged,
    CallChanged,
    CallEnded,
    CallSnapshot,
    RegistrationChanged,
    SipEvent,
)
from sip.service import Phone, Sink, SipService
from sip.states import CallState, RegistrationState
from tests.helpers.lab_control import Lab
from tests.helpers.waiting import wait_until

Kind = TypeVar("Kind")
MakeDoor = Callable[[SipConfig, Sink], Phone]


class SipPhone:
    """A `SipService` with silent sound; stop it before another is made in the same process."""

    def __init__(self, *, door: MakeDoor = SipService, **config: object) -> None:
        """`door` makes what it talks to, for instance a phone in another process."""
        self.events: list[SipEvent] = []
        settings = {"use_null_audio": True, "rtp_port": 14000, **config}
        self.door = door(SipConfig(**settings), self.events.append)  # type: ignore[arg-type]
        self.door.start()

    def post(self, command: cmd.SipCommand) -> None:
        """Ask the phone for something."""
        self.door.post(command)

    def stop(self) -> None:
        """End the phone."""
        self.door.stop()

    # -- what was told ------------------------------------------------------------------------

    def of(self, kind: type[Kind]) -> list[Kind]:
        """All events of a kind, oldest first."""
        return [event for event in list(self.events) if isinstance(event, kind)]

    def registration(self) -> RegistrationChanged | None:
        """The latest word on the registration."""
        told = self.of(RegistrationChanged)
        return told[-1] if told else None

    def call(self, key: str) -> CallSnapshot | None:
        """The latest snapshot of a call."""
        calls = [e.call for e in self.of(CallChanged) + self.of(CallEnded) if e.call.key == key]
        return calls[-1] if calls else None

    def the_call(self, key: str) -> CallSnapshot:
        """The latest snapshot of a call that there is, or was."""
        call = self.call(key)
        assert call is not None, f"nothing was told of a call {key}"
        return call

    def call_keys(self) -> set[str]:
        """The keys of all calls there have been."""
        return {event.call.key for event in self.of(CallChanged)}

    def line(self, extension: str) -> BlfChanged | None:
        """The latest word on a colleague's line."""
        told = [event for event in self.of(BlfChanged) if event.extension == extension]
        return told[-1] if told else None

    # -- waiting ------------------------------------------------------------------------------

    def wait(self, condition: Callable[[], object], what: str, seconds: float = 5.0) -> None:
        """Wait for `condition`; a failure shows the events."""
        wait_until(
            condition, seconds, what, explain=lambda: "\n".join(str(e) for e in self.events[-20:])
        )

    def wait_for_state(self, key: str, state: CallState, seconds: float = 5.0) -> CallSnapshot:
        """Wait until the call is in `state`."""

        def reached() -> bool:
            call = self.call(key)
            return call is not None and call.state is state

        self.wait(reached, f"call {state.value}", seconds)
        return self.the_call(key)

    def wait_for_ring(self) -> CallSnapshot:
        """Wait for the next call that came in and was not seen ringing before."""
        seen = len(self._ringing())
        self.wait(lambda: len(self._ringing()) > seen or self._newest_rings(), "a ringing call")
        return self._ringing()[-1]

    def wait_for_end(self, key: str, seconds: float = 5.0) -> CallEnded:
        """Wait until the call is over."""
        self.wait(lambda: self._ends(key), "the call's end", seconds)
        return self._ends(key)[0]

    def _ends(self, key: str) -> list[CallEnded]:
        return [event for event in self.of(CallEnded) if event.call.key == key]

    def _ringing(self) -> list[CallSnapshot]:
        by_key = {e.call.key: e.call for e in self.of(CallChanged)}
        return [call for call in by_key.values() if call.state is CallState.RINGING]

    def _newest_rings(self) -> bool:
        ringing = self._ringing()
        return bool(ringing) and not self._ends(ringing[-1].key)

    # -- the usual beginnings -----------------------------------------------------------------

    def register(self, lab: Lab, extension: str = "100", **changes: object) -> None:
        """Register an extension of the lab and wait until it is."""
        before = len(self.of(RegistrationChanged))
        self.post(cmd.Register(account_of(lab, extension, **changes)))

        def stands() -> bool:
            # What was told before may say so of another registration.
            told = self.of(RegistrationChanged)[before:]
            return bool(told) and told[-1].state is RegistrationState.REGISTERED

        self.wait(stands, f"registration of {extension}")

    def register_account(self, account: object) -> None:
        """Register what has `extension`, `password`, `server` and `port`."""
        fields = {
            name: getattr(account, name) for name in ("extension", "password", "server", "port")
        }
        self.post(cmd.Register(AccountConfig(**fields)))
        self.wait(
            lambda: (told := self.registration()) and told.state is RegistrationState.REGISTERED,
            "registration",
        )

    def dial(self, target: str) -> str:
        """Dial and return the call's key."""
        key = cmd.new_call_key()
        self.post(cmd.Dial(key, target))
        return key

    def answered_call(self, lab: Lab, number: str = "+441615527789") -> str:
        """A call from outside that was answered; its key."""
        lab.call(number, "Priya Nair")
        key = self.wait_for_ring().key
        self.post(cmd.Answer(key))
        self.wait_for_state(key, CallState.CONNECTED)
        return key


def account_of(lab: Lab, extension: str = "100", **changes: object) -> AccountConfig:
    """The settings of an extension of the lab."""
    one = next(e for e in lab.status["extensions"] if e["extension"] == extension)
    fields = {
        "extension": extension,
        "server": "127.0.0.1",
        "port": lab.sip_port,
        "password": one["password"],
        "display_name": one["name"],
        **changes,
    }
    if fields.get("transport") is Transport.TLS and "port" not in changes:
        fields["port"] = int(lab.status["sip"]["tls"]["port"])
    return AccountConfig(**fields)
