"""What the calls of the desk need of others: a phone, a look-up of callers, and dialing."""

from __future__ import annotations

from typing import Protocol

from assistant.services.dialing import Target
from assistant.services.state import Caller
from sip import commands as cmd
from sip.events import Party


class Line(Protocol):
    """Where commands go."""

    def post(self, command: cmd.SipCommand) -> None:
        """Ask for something; never blocks."""


class Lookup(Protocol):
    """Who a party is."""

    def caller_of(
        self, party: Party | str, name: str = "", *, is_from_outside: bool = False
    ) -> Caller:
        """See `ContactLookup`."""


class Resolver(Protocol):
    """What a typed target means."""

    def resolve(self, text: str) -> Target:
        """Raises `DialError`."""
