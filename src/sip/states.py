"""The states of a registration, a call and a colleague's line, and how they are derived."""

from __future__ import annotations

from enum import Enum, unique


@unique
class RegistrationState(Enum):
    """Where the account stands with its registrar (RFC 3261 §10)."""

    OFFLINE = "offline"
    """No account is configured, or it was taken offline on purpose."""
    REGISTERING = "registering"
    """A first REGISTER is under way."""
    REGISTERED = "registered"
    """The registrar holds our contact: calls come in."""
    RETRYING = "retrying"
    """The last attempt failed for a reason that may pass; another follows by itself."""
    FAILED = "failed"
    """The registrar refused for a reason that only the user can mend; retried rarely."""


@unique
class RegistrationProblem(Enum):
    """Why a registration is not there; each has its own sentence for the user."""

    NONE = "none"
    WRONG_PASSWORD = "wrong_password"  # noqa: S105  a word, not a secret
    """401/403/407 after credentials were sent."""
    UNKNOWN_EXTENSION = "unknown_extension"
    """404: the PBX does not know this extension."""
    NAME_NOT_RESOLVED = "name_not_resolved"
    UNREACHABLE = "unreachable"
    """Connection refused, no route, or the transport broke."""
    TIMEOUT = "timeout"
    """No answer at all (408 made by our own stack)."""
    CERTIFICATE_EXPIRED = "certificate_expired"
    CERTIFICATE_UNTRUSTED = "certificate_untrusted"
    CERTIFICATE_WRONG_HOST = "certificate_wrong_host"
    CERTIFICATE_SELF_SIGNED = "certificate_self_signed"
    CERTIFICATE_REVOKED = "certificate_revoked"
    """It, or the authority that signed it, is on a list of revoked certificates."""
    CERTIFICATE_UNCHECKED = "certificate_unchecked"
    """The list of revoked certificates is not there, out of date, or not of this authority."""
    TLS_FAILED = "tls_failed"
    OTHER_REALM = "other_realm"
    """The password was asked for in another name than the PBX's, and not given."""
    SERVER_ERROR = "server_error"
    """Any other final answer; code and reason phrase say which."""
    BAD_SETTINGS = "bad_settings"
    """The account cannot be tried at all, for instance an empty server name."""
    PASSWORD_MISSING = "password_missing"  # noqa: S105  a word, not a secret
    """Nobody knows the password of the account, so it is not tried."""


@unique
class CallDirection(Enum):
    """Who started the call, seen from this desk."""

    INCOMING = "incoming"
    OUTGOING = "outgoing"


@unique
class CallState(Enum):
    """What a call is doing; the one truth that buttons, menus, tray and command line read."""

    DIALING = "dialing"
    """Our INVITE is out; nothing but 100 came back."""
    ALERTING = "alerting"
    """The other side rings (180) or plays early media (183)."""
    RINGING = "ringing"
    """An incoming call waits for our answer."""
    CONNECTED = "connected"
    """Both sides talk."""
    ON_HOLD = "on_hold"
    """We hold the other side."""
    HELD_BY_PEER = "held_by_peer"
    """The other side holds us."""
    TRANSFERRING = "transferring"
    """A REFER is out and its end is not yet known."""
    ENDED = "ended"
    """Over; the last state a call reports."""


@unique
class EndReason(Enum):
    """Why a call is over."""

    HUNG_UP = "hung_up"
    """This desk hung up a talking call, or cancelled its own dialing."""
    PEER_HUNG_UP = "peer_hung_up"
    CANCELLED = "cancelled"
    """The caller gave up before we answered: a missed call."""
    REJECTED = "rejected"
    """This desk rejected the ringing call."""
    DEFLECTED = "deflected"
    """This desk sent the ringing call elsewhere."""
    CALL_WAITING_REFUSED = "call_waiting_refused"
    """It came while another call was there and call waiting is off: a missed call."""
    ANSWERED_ELSEWHERE = "answered_elsewhere"
    """Another device took it (RFC 3326: SIP;cause=200)."""
    NO_ANSWER = "no_answer"
    """Nobody answered: our own ring limit, 408, 480 or 487 without our doing."""
    BUSY = "busy"
    DECLINED = "declined"
    """The other side declined (603, 403)."""
    NOT_FOUND = "not_found"
    """404, 410, 484: no such number."""
    TRANSFERRED = "transferred"
    """We handed the call to someone else and are out of it."""
    CONNECTION_LOST = "connection_lost"
    NOT_ENCRYPTED = "not_encrypted"
    """Encrypted audio is required here, and the other side has none (488)."""
    FAILED = "failed"
    """Any other failure; code and reason phrase say which."""


@unique
class TransferStatus(Enum):
    """How far a transfer has come (RFC 3515 §2.4.5, sipfrag in NOTIFY)."""

    SENT = "sent"
    """The REFER is out."""
    RINGING = "ringing"
    """The target rings."""
    DONE = "done"
    """The target has the call."""
    REFUSED = "refused"
    """The target or the PBX refused; the caller is back with us."""
    TAKEN_BACK = "taken_back"
    """This desk fetched the caller from the target, who had not answered yet."""


@unique
class CallerIdWay(Enum):
    """How a call says which number it shows; which one works is a matter of the PBX."""

    FROM = "from"
    """In the From header: the chosen number, or RFC 3323's anonymous address."""
    PREFERRED = "preferred"
    """From stays the extension, by which some PBXs know the phone; the wish is told by
    P-Preferred-Identity (RFC 3325 §9.2) and Privacy (RFC 3323 §4.2) alone."""


@unique
class RejectCode(Enum):
    """How a ringing call is refused; the PBX decides by it what the caller gets (RFC 3261 §21)."""

    BUSY = 486
    """This phone is busy: the PBX goes on to voicemail or other phones."""
    DECLINED = 603
    """The user wants this call nowhere: the PBX tries no other phone."""
    UNAVAILABLE = 480
    """Nobody is here: like a call that was not answered."""


@unique
class RecordingState(Enum):
    """Whether a call is being written to a file."""

    OFF = "off"
    RECORDING = "recording"
    PAUSED = "paused"
    """The file stays open; nothing is added to it."""


@unique
class PlaybackState(Enum):
    """What the playing of a file is doing."""

    STOPPED = "stopped"
    PLAYING = "playing"
    PAUSED = "paused"


@unique
class BlfState(Enum):
    """What is known of a colleague's line (busy lamp field)."""

    UNKNOWN = "unknown"
    """Asked, no answer yet."""
    AVAILABLE = "available"
    RINGING = "ringing"
    IN_CALL = "in_call"
    """In a call, the other party unknown."""
    INTERNAL_CALL = "internal_call"
    EXTERNAL_CALL = "external_call"
    ON_HOLD = "on_hold"
    AWAY = "away"
    DO_NOT_DISTURB = "do_not_disturb"
    WRAP_UP = "wrap_up"
    NOT_REGISTERED = "not_registered"
    STALE = "stale"
    """The source of the news is gone; what was known may be wrong."""
    NOT_PERMITTED = "not_permitted"
    """The PBX refuses to tell (403, 404, 489)."""

    @property
    def takes_calls(self) -> bool:
        """Whether a call sent there has a phone that can ring."""
        return self not in (BlfState.NOT_REGISTERED,)


@unique
class InviteState(Enum):
    """The INVITE session as the stack reports it (RFC 3261 §13), before hold is looked at."""

    CALLING = "calling"
    INCOMING = "incoming"
    EARLY = "early"
    CONNECTING = "connecting"
    CONFIRMED = "confirmed"
    DISCONNECTED = "disconnected"


def derive_call_state(
    invite: InviteState,
    direction: CallDirection,
    *,
    held_here: bool = False,
    held_by_peer: bool = False,
    transferring: bool = False,
) -> CallState:
    """The state to show, from the invite session, its media direction and a transfer under way.

    Hold is a property of media (RFC 3264 §8.4), not of the session; our own hold wins over the
    peer's, because it is the one that this desk can end.
    """
    if invite is InviteState.DISCONNECTED:
        return CallState.ENDED
    if invite in (InviteState.CONFIRMED, InviteState.CONNECTING):
        if transferring:
            return CallState.TRANSFERRING
        if held_here:
            return CallState.ON_HOLD
        if held_by_peer:
            return CallState.HELD_BY_PEER
        return CallState.CONNECTED
    if direction is CallDirection.INCOMING:
        return CallState.RINGING
    if invite is InviteState.EARLY:
        return CallState.ALERTING
    return CallState.DIALING
