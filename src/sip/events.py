"""What the phone reports: frozen facts that cross from the SIP thread to whoever listens.

Every event is a frozen dataclass of str, int, bool, datetime (UTC), enums and tuples of these.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sip.ladder import Rung
from sip.sound_events import (
    AudioDevice,
    AudioDevicesChanged,
    AudioLevels,
    CallQuality,
    PlaybackChanged,
    RecordingChanged,
)
from sip.states import (
    BlfState,
    CallDirection,
    CallState,
    EndReason,
    RecordingState,
    RegistrationProblem,
    RegistrationState,
    TransferStatus,
)

__all__ = [
    "AudioDevice",
    "AudioDevicesChanged",
    "AudioLevels",
    "BlfChanged",
    "CallChanged",
    "CallEnded",
    "CallQuality",
    "CallSnapshot",
    "CommandRefused",
    "EngineStopped",
    "Party",
    "PlaybackChanged",
    "RecordingChanged",
    "RegistrationChanged",
    "SipEvent",
    "TraceDumped",
    "TransferChanged",
]


@dataclass(frozen=True, slots=True)
class Party:
    """The other side of a call, as the signalling names it; untrusted text from the network.

    `display_name` is plain text: control and direction-override characters are removed and the
    length is cut at `sip.uri.MAX_DISPLAY_NAME` characters.
    """

    user: str
    host: str
    display_name: str = ""

    @property
    def label(self) -> str:
        """The best words the signalling alone has for this party; empty when anonymous."""
        return self.display_name or self.user


@dataclass(frozen=True, slots=True)
class CallSnapshot:
    """All that is known of one call at one moment; `key` is ours and outlives the stack's slot."""

    key: str
    direction: CallDirection
    state: CallState
    remote: Party
    started_at: datetime
    connected_at: datetime | None = None
    ended_at: datetime | None = None
    is_muted: bool = False
    is_held_by_peer: bool = False
    dialed: str = ""
    """Outgoing: what was dialed. Incoming: the user part of the To header."""
    transfer_target: str = ""
    """Non-empty while a transfer is under way."""
    transferred_by: str = ""
    """Referred-By or the PBX's own header: who sent this call here."""
    transfer_failed_target: str = ""
    """Set on a call that came back because this target refused it."""
    transfer_failed_reason: str = ""
    """The PBX's word on why, for instance ``busy`` or ``noanswer``; plain, untrusted text."""
    is_remote_trusted: bool = False
    """The PBX vouches for `remote` (RFC 3325); otherwise it is what the caller says."""
    forwarded_from: tuple[str, ...] = ()
    """Numbers that were called before this desk, the first one first (RFC 5806, RFC 7044)."""
    queue: str = ""
    """The queue that the call came through, where the PBX tells it."""
    parked_in: str = ""
    """Set on a call that was parked in this slot and that nobody fetched."""
    is_intercom: bool = False
    """The caller asks to be answered at once, by the loudspeaker."""
    answered_by: str = ""
    """Who took a call that was answered elsewhere, where the PBX tells it."""
    from_extension: str = ""
    """Whose phone calls, in the PBX's own word; empty for calls from outside, and where it does
    not tell. A caller's number alone proves nothing: outside lines may send any."""
    consults: str = ""
    """Key of the call that this one asks about, while a consultation goes on."""
    consulted_by: str = ""
    """Key of the call in which this one is being asked about."""
    is_in_conference: bool = False
    reconnecting_since: datetime | None = None
    """Since when the other side cannot be reached; None while the call stands."""
    sip_call_id: str = ""
    codec: str = ""
    is_encrypted: bool = False
    """Audio travels by SRTP (RFC 3711), at this moment."""
    recording: RecordingState = RecordingState.OFF


@dataclass(frozen=True, slots=True)
class RegistrationChanged:
    """The account's registration changed."""

    state: RegistrationState
    problem: RegistrationProblem = RegistrationProblem.NONE
    code: int = 0
    """The SIP status code, 0 when there was none."""
    reason: str = ""
    """The server's reason phrase or the transport's error text; plain, untrusted text."""
    retry_seconds: float = 0.0
    """How long until the next attempt; 0 when none is planned."""
    account: str = ""
    """`extension@server` that this speaks of."""


@dataclass(frozen=True, slots=True)
class CallChanged:
    """A call appeared or changed."""

    call: CallSnapshot


@dataclass(frozen=True, slots=True)
class CallEnded:
    """A call is over; its snapshot is the last one (state ENDED, `ended_at` set)."""

    call: CallSnapshot
    reason: EndReason
    code: int = 0
    text: str = ""


@dataclass(frozen=True, slots=True)
class TransferChanged:
    """A transfer that this desk started moved on."""

    key: str
    target: str
    status: TransferStatus
    code: int = 0
    reason: str = ""


@dataclass(frozen=True, slots=True)
class BlfChanged:
    """News of a colleague's line (RFC 4235)."""

    extension: str
    state: BlfState
    heard_at: datetime
    remote: str = ""
    """The other party's number, where the PBX tells it."""


@dataclass(frozen=True, slots=True)
class CommandRefused:
    """A command could not be carried out; nothing changed. `problem` is a stable word."""

    command: str
    key: str
    problem: str
    """One of `sip.service.REFUSALS`, for instance ``no_such_call`` or ``not_allowed_now``."""
    text: str = ""


@dataclass(frozen=True, slots=True)
class EngineStopped:
    """The SIP thread is gone; `error` is empty when it was asked to stop."""

    error: str = ""


@dataclass(frozen=True, slots=True)
class TraceDumped:
    """The answer to `DumpTrace`: redacted, for people."""

    request: str
    rungs: tuple[Rung, ...]
    """The messages, oldest first."""
    facts: tuple[tuple[str, str], ...]
    """A stable word (`sip.pj.line_facts`) and what is so, as plain text."""


SipEvent = (
    RegistrationChanged
    | CallChanged
    | CallEnded
    | TransferChanged
    | BlfChanged
    | AudioDevicesChanged
    | AudioLevels
    | RecordingChanged
    | PlaybackChanged
    | CallQuality
    | TraceDumped
    | CommandRefused
    | EngineStopped
)
