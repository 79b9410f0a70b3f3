"""What may be asked of the line to the PBX: the account, colleagues' lines, checks, the trace."""

from __future__ import annotations

from dataclasses import dataclass

from sip.config import AccountConfig


@dataclass(frozen=True, slots=True)
class Register:
    """Use this account from now on; replaces the one in use."""

    account: AccountConfig


@dataclass(frozen=True, slots=True)
class Unregister:
    """Take the account offline."""


@dataclass(frozen=True, slots=True)
class WatchExtensions:
    """Subscribe to these extensions' dialog events (RFC 4235); replaces the earlier list."""

    extensions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CheckLine:
    """The PBX may have restarted: register and subscribe anew, and see which calls still live."""


@dataclass(frozen=True, slots=True)
class NetworkChanged:
    """This computer's way to the PBX may have changed, or it slept: see what still stands."""

    was_asleep: bool = False


@dataclass(frozen=True, slots=True)
class AnswerIntercomFrom:
    """From now on intercom calls of these extensions are answered by themselves, no others."""

    extensions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class DumpTrace:
    """Tell what went over the wire lately (`TraceDumped`); passwords and keys are taken out."""

    request: str
    """Comes back in the answer."""
    sip_call_id: str = ""
    """Only the call with this Call-ID; empty: everything."""
    without_numbers: bool = True
    """Take out who called whom, too."""


LineCommand = (
    Register
    | Unregister
    | WatchExtensions
    | CheckLine
    | NetworkChanged
    | AnswerIntercomFrom
    | DumpTrace
)
"""What is asked of the line; none is of one call."""
