"""What may be asked of the phone: frozen commands, carried out in order on the SIP thread."""

from __future__ import annotations

import uuid
from dataclasses import dataclass

from sip.config import AccountConfig


def new_call_key() -> str:
    """A key for a call that is about to be dialed."""
    return uuid.uuid4().hex


@dataclass(frozen=True, slots=True)
class Register:
    """Use this account from now on; replaces the one in use."""

    account: AccountConfig


@dataclass(frozen=True, slots=True)
class Unregister:
    """Take the account offline."""


@dataclass(frozen=True, slots=True)
class Dial:
    """Call `target`: a number as the PBX wants it dialed, or a `sip:` address."""

    key: str
    target: str


@dataclass(frozen=True, slots=True)
class Answer:
    """Take the ringing call; the call that is active goes on hold first."""

    key: str


@dataclass(frozen=True, slots=True)
class Reject:
    """Refuse the ringing call with 486 Busy Here, so that the PBX goes on to voicemail."""

    key: str


@dataclass(frozen=True, slots=True)
class Deflect:
    """Send the ringing call elsewhere: 302 Moved Temporarily (RFC 3261 §21.3.3)."""

    key: str
    target: str


@dataclass(frozen=True, slots=True)
class HangUp:
    """End the call, whatever it is doing."""

    key: str


@dataclass(frozen=True, slots=True)
class Hold:
    """Put the other side on hold (RFC 3264 §8.4: sendonly)."""

    key: str


@dataclass(frozen=True, slots=True)
class Resume:
    """Take the call back from hold; the call that is active goes on hold first."""

    key: str


@dataclass(frozen=True, slots=True)
class Mute:
    """Keep the microphone out of the call, or let it in again."""

    key: str
    on: bool


@dataclass(frozen=True, slots=True)
class SendDtmf:
    """Send keypad digits ``0-9 * # A-D`` as RFC 4733 telephone events."""

    key: str
    digits: str


@dataclass(frozen=True, slots=True)
class Transfer:
    """Blind transfer: REFER the other side to `target` (RFC 3515, RFC 5589 §6)."""

    key: str
    target: str


@dataclass(frozen=True, slots=True)
class WatchExtensions:
    """Subscribe to these extensions' dialog events (RFC 4235); replaces the earlier list."""

    extensions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CheckLine:
    """The PBX may have restarted: register and subscribe anew, and see which calls still live."""


@dataclass(frozen=True, slots=True)
class UseAudioDevices:
    """Use these devices by name; an empty name means the system's default."""

    microphone: str = ""
    speaker: str = ""


@dataclass(frozen=True, slots=True)
class ListAudioDevices:
    """Look for sound devices again and report them."""


CallCommand = Dial | Answer | Reject | Deflect | HangUp | Hold | Resume | Mute | SendDtmf | Transfer
"""What is asked of one call; each has its `key`."""

SipCommand = (
    CallCommand
    | Register
    | Unregister
    | WatchExtensions
    | CheckLine
    | UseAudioDevices
    | ListAudioDevices
)
