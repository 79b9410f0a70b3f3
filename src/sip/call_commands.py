"""What may be asked of calls, and of those that are in a conference."""

from __future__ import annotations

import uuid
from dataclasses import dataclass

from sip.states import CallerIdWay, RejectCode


def new_call_key() -> str:
    """A key for a call that is about to be dialed."""
    return uuid.uuid4().hex


@dataclass(frozen=True, slots=True)
class Dial:
    """Call `target`: a number as the PBX wants it dialed, or a `sip:` address."""

    key: str
    target: str
    caller_id: str = ""
    """The number to show instead of the own one; the PBX decides whether it may be."""
    is_withheld: bool = False
    """Show no number at all (RFC 3323); the PBX is told who calls all the same."""
    caller_id_way: CallerIdWay = CallerIdWay.FROM
    """How the PBX takes the two wishes above."""
    is_intercom: bool = False
    """Ask the other phone to answer at once by its loudspeaker (RFC 5373 and its forerunners)."""


@dataclass(frozen=True, slots=True)
class Answer:
    """Take the ringing call; the call that is active goes on hold first."""

    key: str


@dataclass(frozen=True, slots=True)
class Reject:
    """Refuse the ringing call; by default so that the PBX goes on to voicemail."""

    key: str
    code: RejectCode = RejectCode.BUSY


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
class Consult:
    """Hold the call and ask `target` about it in a new call `new_key` (RFC 5589 §7)."""

    key: str
    new_key: str
    target: str


@dataclass(frozen=True, slots=True)
class CompleteTransfer:
    """Connect the caller with the colleague who was asked; `key` is either of the two calls.

    REFER with Replaces (RFC 3891). While the colleague's phone still rings it becomes a blind
    transfer to it.
    """

    key: str


@dataclass(frozen=True, slots=True)
class TakeBack:
    """Fetch a caller who was handed over blindly and whose new target still rings."""

    key: str
    pickup: str = ""
    """What is dialed to pick up the call that rings at the target; empty: the PBX has no code."""


@dataclass(frozen=True, slots=True)
class Join:
    """Let these calls, and those in the conference already, hear each other and this desk."""

    keys: tuple[str, ...]

    @property
    def key(self) -> str:
        """The call under whose name a refusal comes back."""
        return self.keys[0] if self.keys else ""


@dataclass(frozen=True, slots=True)
class Leave:
    """Take one call out of the conference; it is put on hold."""

    key: str


@dataclass(frozen=True, slots=True)
class Split:
    """End the conference: its calls are single calls again, all but the newest on hold."""


@dataclass(frozen=True, slots=True)
class StartRecording:
    """Write what both sides of a call say to `path` (WAV, 16 bit mono) from now on."""

    key: str
    path: str


@dataclass(frozen=True, slots=True)
class PauseRecording:
    """Leave out what is said from now on; the file stays open."""

    key: str


@dataclass(frozen=True, slots=True)
class ResumeRecording:
    """Go on with the file of a paused recording."""

    key: str


@dataclass(frozen=True, slots=True)
class StopRecording:
    """Close the file of a recording; the call's end does the same."""

    key: str


RecordingCommand = StartRecording | PauseRecording | ResumeRecording | StopRecording
"""What is asked of one call's recording."""

CallCommand = (
    Dial
    | Answer
    | Reject
    | Deflect
    | HangUp
    | Hold
    | Resume
    | Mute
    | SendDtmf
    | Transfer
    | Consult
    | CompleteTransfer
    | TakeBack
    | Leave
    | RecordingCommand
)
"""What is asked of one call; each has its `key`."""
