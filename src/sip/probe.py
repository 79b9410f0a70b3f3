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
    addresses: tuple[str, ...] = ()
    """The server's IPv4 addresses, in the resolver's order."""
    text: str = ""
    is_certificate_seen: bool = False
    """The server's certificate was looked at, and the problem, or that there is none, is its."""
    server: str = ""
    """Whose addresses these are, where a name was looked up."""
    proxies: frozenset[str] = frozenset()
    """The IPv4 addresses of the proxies that may call us; then the rest says nothing."""


def is_ip_address(server: str) -> bool:
    """Whether `server` needs no resolving."""
    try:
        ipaddress.ip_address(server.strip("[]"))
    except ValueError:
        return False
    return True


def resolve(server: str) -> tuple[str, ...]:
    """The IPv4 addresses of `server`; empty when the name does not resolve. Blocks."""
    try:
        found = socket.getaddrinfo(server, None, family=socket.AF_INET, type=socket.SOCK_DGRAM)
    except (socket.gaierror, UnicodeError):
        return ()
    return tuple(dict.fromkeys(str(address[0]) for *_, address in found))


def refuses(address: str, port: int) -> bool:
    """Whether a UDP keep-alive meets *port unreachable*, or no route at all. Blocks."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
        sock.settimeout(_REFUSAL_WAIT_SECONDS)
        try:
            sock.connect((address, port))
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
    proxies: tuple[str, ...] = (),
) -> None:
    """Look the server up on a thread of its own; `found` is called there, twice where UDP is shut.

    The addresses are told at once, so that nothing waits for the second look.
    """

    def run() -> None:
        if proxies:
            resolved = frozenset(one for name in proxies for one in resolve(name))
            if resolved:  # else those that were known stay
                found(ServerProbed(attempt, RegistrationProblem.NONE, proxies=resolved))
        addresses = resolve(server)
        if not addresses:
            found(ServerProbed(attempt, RegistrationProblem.NAME_NOT_RESOLVED))
            return
        found(ServerProbed(attempt, RegistrationProblem.NONE, addresses, server=server))
        # With TCP and TLS the stack's own connect tells; UDP would be silent for half a minute.
        if transport is Transport.UDP and all(refuses(one, port) for one in addresses):
            found(ServerProbed(attempt, RegistrationProblem.UNREACHABLE, addresses))

    threading.Thread(target=run, name="sip-probe", daemon=True).start()


def local_address_toward(address: str, port: int) -> str:
    """The address of this computer that the route to `address` (IPv4) uses; "" if there is none."""
    try:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
            sock.connect((address, port))  # sends nothing: only asks for the route
            return str(sock.getsockname()[0])
    except OSError:
        return ""
