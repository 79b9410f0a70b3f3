"""Asking a colleague before a caller is handed over, and taking back what was handed over."""

from __future__ import annotations

from typing import Protocol

from assistant.pbx.profiles import PbxProfile
from assistant.services.call_parties import CallParties
from assistant.services.calls_need import Line, Resolver
from assistant.services.destinations import Destinations
from assistant.services.dialing import Target
from assistant.services.handing_over import TALKING, LineOf
from assistant.services.state import CallEntry
from sip import commands as cmd
from sip.states import BlfState

_NOT_AVAILABLE = TALKING | {
    BlfState.RINGING,
    BlfState.AWAY,
    BlfState.DO_NOT_DISTURB,
    BlfState.WRAP_UP,
    BlfState.NOT_REGISTERED,
}


class NotAvailableError(Exception):
    """The target's line says that it will hardly take a call; the user may want it anyway."""

    def __init__(self, target: Target, line: BlfState) -> None:
        super().__init__(f"{target.dial}: {line.value}")
        self.target = target
        self.line = line


class Names(Protocol):
    """What is needed of the calls."""

    parties: CallParties
    destinations: Destinations

    def entry(self, key: str) -> CallEntry | None:
        """One call; None when it is over."""


class Consulting:
    """Consultations and transfers, with the colleagues' lines looked at first; main thread."""

    def __init__(self, line: Line, calls: Names, dialing: Resolver, line_of: LineOf) -> None:
        """`line_of` tells what a colleague's line is doing."""
        self._line = line
        self._calls = calls
        self._dialing = dialing
        self._line_of = line_of
        self._profile: PbxProfile | None = None

    def use(self, profile: PbxProfile) -> None:
        """The PBX's codes are known."""
        self._profile = profile

    def check(self, text: str) -> None:
        """Look whether the target can take a call now. Raises `NotAvailableError`, `DialError`.

        What is not watched, or not known, is left to the PBX.
        """
        target = self._dialing.resolve(text)
        line = self._line_of(target.dial)
        if line is not None and line in _NOT_AVAILABLE:
            raise NotAvailableError(target, line)

    def consult(self, key: str, text: str) -> str:
        """Hold the call and ask a colleague; the new call's key. Raises `DialError`."""
        target = self._dialing.resolve(text)
        new_key = cmd.new_call_key()
        self._calls.parties.expect(new_key, target.name)
        self._line.post(cmd.Consult(key, new_key, target.dial))
        return new_key

    def complete(self, key: str) -> None:
        """Connect caller and colleague; `key` is either call."""
        entry = self._calls.entry(key)
        if entry is not None:
            held = self._calls.entry(entry.call.consults) or entry
            asking = self._calls.entry(held.call.consulted_by)
            if asking is not None:
                target = Target(asking.call.dialed, asking.caller.name)
                self._calls.destinations.expect(held.call.key, target)
        self._line.post(cmd.CompleteTransfer(key))

    def take_back(self, key: str) -> None:
        """Fetch a caller whose blind transfer still rings, by the PBX's code for picking up."""
        entry = self._calls.entry(key)
        target = entry.call.transfer_target if entry else ""
        pickup = self._profile.code_for("pickup", target) if self._profile and target else ""
        self._line.post(cmd.TakeBack(key, pickup))
