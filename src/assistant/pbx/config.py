"""What the PBX link needs to know before it can start: address, account, encryption, times."""

from __future__ import annotations

import ipaddress
from collections.abc import Mapping
from dataclasses import dataclass, field

from assistant.pbx.errors import LinkError
from sip.uri import is_host

TLS_PORT = 5039
PLAIN_PORT = 5038


@dataclass(frozen=True, slots=True)
class PbxLinkConfig:
    """Where the manager interface (AMI) is, and as whom to log in. The secret is never here.

    Raises `LinkError("bad_host" | "bad_port" | "bad_user")` for what cannot be tried.
    """

    host: str
    username: str
    port: int = 0
    """0 means 5039 with TLS and 5038 without."""
    use_tls: bool = True
    ca_file: str = ""
    """PEM file that the certificate must chain to; empty for the system's authorities."""
    allow_plain: bool = False
    """Allow an unencrypted link to another computer; to this computer it is always allowed."""
    queue_names: Mapping[str, str] = field(default_factory=dict)
    """What people call a queue, by its number; queues that are not named show their number."""

    def __post_init__(self) -> None:
        if not (is_host(self.host) or _is_address(self.host)):
            raise LinkError("bad_host", f"{self.host[:80]!r} is no host")
        if not 0 <= self.port <= 65535:
            raise LinkError("bad_port", f"{self.port} is no port")
        if not self.username or not self.username.isprintable() or len(self.username) > 128:
            raise LinkError("bad_user", "the user name cannot be sent")

    @property
    def effective_port(self) -> int:
        """The port to connect to."""
        return self.port or (TLS_PORT if self.use_tls else PLAIN_PORT)

    @property
    def connect_host(self) -> str:
        """The host without the brackets of an IPv6 address."""
        return self.host.removeprefix("[").removesuffix("]")

    @property
    def is_loopback(self) -> bool:
        """Whether the PBX is this computer, so that nothing crosses a wire."""
        host = self.connect_host
        return host.lower() == "localhost" or (
            _is_address(host) and ipaddress.ip_address(host).is_loopback
        )

    @property
    def may_connect(self) -> bool:
        """Whether the link is encrypted, or may do without."""
        return self.use_tls or self.allow_plain or self.is_loopback


def _is_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host.removeprefix("[").removesuffix("]"))
    except ValueError:
        return False
    return True


@dataclass(frozen=True, slots=True)
class LinkTimes:
    """How patient the link is; all in seconds. Tests use shorter ones."""

    greeting: float = 4.0
    """From the start of an attempt to the PBX's greeting, TLS included."""
    answer: float = 8.0
    """The longest silence of the PBX about an action under way."""
    ping_every: float = 4.0
    """Quiet time after which the PBX is asked whether it is still there.

    A PBX that lost its power says no goodbye; when it is back, this question is what it rejects,
    and only then does the desk know. So it bounds how late the panel is right again."""
    boot_poll: float = 0.5
    """Between questions to a PBX that has not loaded its queues yet."""
    boot_patience: float = 60.0
    """After so long a PBX without queues is taken as one that has none."""
    settle: float = 4.0
    """After a login everything is asked once more: a PBX that just started learns late."""
    resync_soon: float = 0.3
    """From the first sign that something was missed to the next snapshot."""
    resync_gap: float = 5.0
    """The shortest time between two such snapshots."""
    resync_every: float = 300.0
    """A snapshot without any sign, because no event tells of a new queue."""
    steady: float = 10.0
    """A link that held so long starts again with the shortest delays when it breaks."""
    refused: float = 300.0
    """Between attempts with an account or certificate that was refused."""
