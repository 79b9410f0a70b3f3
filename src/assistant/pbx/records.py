"""What the PBX link tells of queues: frozen records, and the state of the link itself."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum, unique


@unique
class LinkState(Enum):
    """Where the link to the PBX stands."""

    OFF = "off"
    """Not configured: what depends on it is not shown."""
    CONNECTING = "connecting"
    UP = "up"
    """Logged in, and the snapshot is complete."""
    LOST = "lost"
    """Was up or could not be reached; another attempt follows by itself."""
    REFUSED = "refused"
    """The PBX refused the account or the certificate is not trusted."""


@unique
class LinkProblem(Enum):
    """Why the link is not up; each has its own sentence for the user."""

    NONE = "none"
    NAME_NOT_RESOLVED = "name_not_resolved"
    UNREACHABLE = "unreachable"
    """Connection refused or no route."""
    TIMEOUT = "timeout"
    """The PBX accepts the connection and says nothing, or stopped to answer."""
    CONNECTION_LOST = "connection_lost"
    NOT_A_PBX = "not_a_pbx"
    """Something else than Asterisk's manager interface answers there."""
    TLS_FAILED = "tls_failed"
    """No encrypted connection, for a reason that is not the certificate."""
    WRONG_ACCOUNT = "wrong_account"
    """The PBX refused the user or the secret."""
    NO_PASSWORD = "no_password"  # noqa: S105 -- a word, no secret
    """There is no secret to log in with yet."""
    CERTIFICATE_EXPIRED = "certificate_expired"
    CERTIFICATE_UNTRUSTED = "certificate_untrusted"
    CERTIFICATE_WRONG_HOST = "certificate_wrong_host"
    BAD_CA_FILE = "bad_ca_file"
    """The file of trusted authorities cannot be read or holds none."""
    PLAIN_NOT_ALLOWED = "plain_not_allowed"
    """Encryption is off and the PBX is another computer."""


@dataclass(frozen=True, slots=True)
class ParkedCaller:
    """A caller who was parked; plain text."""

    space: str
    """The PBX's number of the slot."""
    number: str
    name: str
    parked_by: str
    """The extension that parked; empty when it is not told."""


@unique
class MemberState(Enum):
    """What a queue member (agent) is doing."""

    AVAILABLE = "available"
    RINGING = "ringing"
    IN_CALL = "in_call"
    ON_HOLD = "on_hold"
    PAUSED = "paused"
    NOT_REGISTERED = "not_registered"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class QueueMember:
    """An agent of a queue."""

    extension: str
    name: str
    state: MemberState
    is_paused: bool = False
    pause_reason: str = ""
    calls_taken: int = 0


@dataclass(frozen=True, slots=True)
class WaitingCaller:
    """A caller in a queue; `key` is the PBX's own id of the call (Uniqueid)."""

    key: str
    position: int
    """1 is next."""
    number: str
    name: str
    """As the PBX delivers it: plain, untrusted text, already cleaned."""
    waiting_since: datetime
    """UTC."""
    is_internal: bool = False
    """Whether the call comes from the phone whose number it shows."""


@dataclass(frozen=True, slots=True)
class Queue:
    """A queue with its members and its waiting callers in order."""

    number: str
    """What is dialed to reach it; also its id."""
    name: str
    members: tuple[QueueMember, ...] = ()
    waiting: tuple[WaitingCaller, ...] = ()
