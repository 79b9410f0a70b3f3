"""What the phone needs to know before it can start: the account, the transport, the audio."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum, unique

from sip.errors import ConfigError
from sip.uri import is_host, is_user


@unique
class Transport(Enum):
    """How SIP messages travel."""

    UDP = "udp"
    TCP = "tcp"
    TLS = "tls"


@unique
class DtmfWay(Enum):
    """How keypad digits travel."""

    AUTO = "auto"
    """As events in the audio stream; by SIP INFO where the other side offers none."""
    RFC4733 = "rfc4733"
    INFO = "info"
    """SIP INFO with ``application/dtmf-relay``, one for each digit."""


@unique
class SrtpUse(Enum):
    """Whether audio is encrypted (RFC 3711), by keys in the SIP messages (RFC 4568)."""

    OFF = "off"
    OPTIONAL = "optional"
    """Offered and taken where SIP itself is encrypted: else anybody on the way reads the keys."""
    REQUIRED = "required"
    """Calls without it are refused with 488, whatever carries SIP."""


DEFAULT_PORTS = {Transport.UDP: 5060, Transport.TCP: 5060, Transport.TLS: 5061}


@dataclass(frozen=True, slots=True)
class AccountConfig:
    """One extension at one PBX.

    Raises `ConfigError` when a field cannot be part of a SIP address.
    """

    extension: str
    server: str
    password: str = field(repr=False)
    port: int = 0
    """0 means the transport's default port."""
    transport: Transport = Transport.UDP
    display_name: str = ""
    auth_user: str = ""
    """The digest user where it differs from the extension."""
    realm: str = ""
    """In whose name the PBX may ask for the password; empty: learned from its first challenge."""
    turn_server: str = ""
    """``host:port`` of a relay for audio (RFC 5766), used with ICE."""
    turn_user: str = ""
    turn_password: str = field(default="", repr=False)
    expires_seconds: int = 300

    def __post_init__(self) -> None:
        if not is_user(self.extension):
            raise ConfigError("extension", self.extension)
        if not is_host(self.server) or self.server.startswith("["):
            # The stack is built for IPv4; a name that has both kinds of address is fine.
            raise ConfigError("server", self.server)
        if not 0 <= self.port <= 65535:
            raise ConfigError("port", str(self.port))

    @property
    def effective_port(self) -> int:
        """The port to send to."""
        return self.port or DEFAULT_PORTS[self.transport]

    @property
    def address(self) -> str:
        """`extension@server`, for people and logs."""
        return f"{self.extension}@{self.server}"


def is_same_desk(one: AccountConfig, other: AccountConfig) -> bool:
    """Whether both have the same place at the PBX, so that one takes the other's."""
    return (one.extension, one.server, one.effective_port, one.transport) == (
        other.extension,
        other.server,
        other.effective_port,
        other.transport,
    )


@dataclass(frozen=True, slots=True)
class HeaderNames:
    """What the PBX calls the headers that it adds to an INVITE; empty where it adds none.

    The defaults are those of the dialplan that comes with this program.
    """

    transfer_failed: str = "X-Transfer-Failed"
    transferred_by: str = "X-Transferred-By"
    queue: str = "X-Queue"
    park_return: str = "X-Park-Return"
    internal_caller: str = "X-Internal-Caller"


OUR_HEADERS = HeaderNames()


@dataclass(frozen=True, slots=True)
class SipConfig:
    """How the phone runs, apart from its account. All fields have working defaults."""

    bind_address: str = ""
    """Local address to use; empty for the system's choice."""
    local_port: int = 0
    """Local UDP/TCP port; 0 for any free one."""
    rtp_port: int = 4000
    max_calls: int = 16
    ring_limit_seconds: int = 180
    """An incoming call that rang this long is refused with 480, so nothing blocks the line."""
    allow_call_waiting: bool = True
    resume_after_consultation: bool = False
    """Take the caller back from hold by itself when the colleague who was asked hangs up."""
    session_timer_seconds: int = 1800
    """How often a call is refreshed at least, so that a dead one ends (RFC 4028); 0 for never."""
    allow_direct_calls: bool = False
    """Ring for INVITEs that do not come from the registrar, too."""
    headers: HeaderNames = OUR_HEADERS
    dtmf: DtmfWay = DtmfWay.AUTO
    answer_intercom_from: tuple[str, ...] = ()
    """Extensions whose intercom calls are answered by themselves; of others they ring."""
    verify_tls: bool = True
    ca_file: str = ""
    """PEM file of authorities; empty for the system's store."""
    crl_file: str = ""
    """PEM file of revocation lists, one for each authority of the chain; empty: none is asked."""
    trusted_proxies: tuple[str, ...] = ()
    """Hosts besides the registrar that may send calls here: names or IPv4 addresses."""
    srtp: SrtpUse = SrtpUse.OPTIONAL
    stun_server: str = ""
    """``host`` or ``host:port``; tells how a NAT maps this phone (RFC 5389)."""
    use_ice: bool = False
    """Find the best way for audio by trying all addresses (RFC 8445)."""
    microphone: str = ""
    speaker: str = ""
    """The first choice when the two orders below are empty; an empty name: the system's default."""
    microphones: tuple[str, ...] = ()
    speakers: tuple[str, ...] = ()
    ringers: tuple[str, ...] = ()
    """As in `commands.PreferAudioDevices`."""
    microphone_volume: float = 1.0
    speaker_volume: float = 1.0
    ringer_volume: float = 1.0
    """As in `commands.SetVolume`."""
    echo_cancellation: bool = True
    codecs: tuple[str, ...] = ("opus", "G722", "PCMA", "PCMU")
    """Best first; what is not named is offered last, and with a minus before it not at all."""
    sound_folder: str = ""
    """Where ALSA is told of the sound server's devices; empty: only what ALSA itself knows."""
    use_null_audio: bool = False
    """No sound device at all: calls connect and stay silent (tests, servers)."""
    log_file: str = ""
    log_level: int = 3
    user_agent: str = "Assistant"
