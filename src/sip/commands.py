"""What may be asked of the phone: frozen commands, carried out in order on the SIP thread."""

from __future__ import annotations

import uuid
from dataclasses import dataclass

from sip.config import AccountConfig
from sip.states import CallerIdWay, RejectCode


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


@dataclass(frozen=True, slots=True)
class UseAudioDevices:
    """Use these devices by name; an empty name means the system's default."""

    microphone: str = ""
    speaker: str = ""


@dataclass(frozen=True, slots=True)
class PreferAudioDevices:
    """Use the first device of each list that is here, now and whenever devices come and go.

    Names in the user's order; where none of them is here the system's default is used. `ringers`
    sound the bell; an empty list means: where one hears the caller.
    """

    microphones: tuple[str, ...] = ()
    speakers: tuple[str, ...] = ()
    ringers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SetVolume:
    """How loud each is, from 0 (silent) over 1 (as it comes) to 2 (twice the amplitude)."""

    microphone: float = 1.0
    speaker: float = 1.0
    ringer: float = 1.0


@dataclass(frozen=True, slots=True)
class ShowLevels:
    """Tell `AudioLevels` ten times a second, or no longer."""

    on: bool


@dataclass(frozen=True, slots=True)
class TuneSound:
    """Echo cancellation from now on, and the codecs of the calls that follow, the best first."""

    echo_cancellation: bool
    codecs: tuple[str, ...]
    """As in `SipConfig.codecs`."""


@dataclass(frozen=True, slots=True)
class AnswerIntercomFrom:
    """From now on intercom calls of these extensions are answered by themselves, no others."""

    extensions: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class TryBell:
    """Ring for a moment on the ring device, so that the user hears where and how loud."""


@dataclass(frozen=True, slots=True)
class PlayRecording:
    """Play a WAV file through the chosen loudspeaker; no call hears it. Replaces another one."""

    path: str
    at_seconds: float = 0.0
    is_paused: bool = False
    """Only stand there, to be gone on with later."""


@dataclass(frozen=True, slots=True)
class StopPlaying:
    """Play no file any more, and close it."""


@dataclass(frozen=True, slots=True)
class ListAudioDevices:
    """Look for sound devices again and report them."""


@dataclass(frozen=True, slots=True)
class DumpTrace:
    """Tell what went over the wire lately (`TraceDumped`); passwords and keys are taken out."""

    request: str
    """Comes back in the answer."""
    sip_call_id: str = ""
    """Only the call with this Call-ID; empty: everything."""
    without_numbers: bool = True
    """Take out who called whom, too."""


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
    | StartRecording
    | PauseRecording
    | ResumeRecording
    | StopRecording
)
"""What is asked of one call; each has its `key`."""

SipCommand = (
    CallCommand
    | DumpTrace
    | Join
    | Split
    | Register
    | Unregister
    | WatchExtensions
    | CheckLine
    | NetworkChanged
    | UseAudioDevices
    | PreferAudioDevices
    | SetVolume
    | ShowLevels
    | TuneSound
    | AnswerIntercomFrom
    | TryBell
    | PlayRecording
    | StopPlaying
    | ListAudioDevices
)
