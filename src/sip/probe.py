"""Whether a server's name resolves and its port is there, asked off the SIP thread."""

from __future__ import annotations

import ipaddress
import socket
import threading
from collections.abc import Callable
from dataclasses import dataclass

from sip.config import Transport
from sip.states import RegistrationProblem

_REFUSAL_WAIT_SECONDS = 0.5


@dataclass(frozen=True, slots=True)
class ServerProbed:
    """What was found; `attempt` tells a late answer from the current one."""

    attempt: int
    problem: RegistrationProblem


def is_ip_address(server: str) -> bool:
    """Whether `server` needs no resolving."""
    try:
        ipaddress.ip_address(server.strip("[]"))
    except ValueError:
        return False
    return True


def probe(server: str, port: int, transport: Transport) -> RegistrationProblem:
    """NAME_NOT_RESOLVED, UNREACHABLE, or NONE when nothing speaks against the server. Blocks."""
    kind = socket.SOCK_DGRAM if transport is Transport.UDP else socket.SOCK_STREAM
    try:
        found = socket.getaddrinfo(server.strip("[]"), port, type=kind)
    except (socket.gaierror, UnicodeError):
        return RegistrationProblem.NAME_NOT_RESOLVED
    if transport is not Transport.UDP:
        return RegistrationProblem.NONE  # the stack's own connect tells
    family, _, _, _, address = found[0]
    return (
        RegistrationProblem.UNREACHABLE if _refuses(family, address) else RegistrationProblem.NONE
    )


def _refuses(family: int, address: tuple[object, ...]) -> bool:
    """Whether the host answers a keep-alive with ICMP port unreachable, or has no route at all."""
    with socket.socket(family, socket.SOCK_DGRAM) as sock:
        sock.settimeout(_REFUSAL_WAIT_SECONDS)
        try:
            sock.connect(address)
            sock.send(b"\r\n\r\n")
            sock.recv(1)
        except TimeoutError:
            return False
        except OSError:
            return True
        return False


def probe_later(
    attempt: int,
    server: str,
    port: int,
    transport: Transport,
    found: Callable[[ServerProbed], None],
) -> None:
    """Probe on a thread of its own and hand the finding to `found` there."""

    def run() -> None:
        found(ServerProbed(attempt, probe(server, port, transport)))

    threading.Thread(target=run, name="sip-probe", daemon=True).start()


def local_address_toward(server: str, port: int) -> str:
    """The address of this computer that the route to `server` (an IP address) uses; "" if none."""
    host = server.strip("[]")
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        with socket.socket(family, socket.SOCK_DGRAM) as sock:
            sock.connect((host, port))  # sends nothing: only asks for the route
            return str(sock.getsockname()[0])
    except OSError:
        return ""
