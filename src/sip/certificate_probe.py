"""Looks at a server's certificate where the stack cannot: for revocation, and who signed it.

PJSIP checks authority, time and name, but no list of revoked certificates (RFC 5280 §5), and calls
a certificate that signed itself just untrusted.
"""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Callable
from dataclasses import dataclass

from sip.probe import ServerProbed
from sip.states import RegistrationProblem
from sip.uri import plain_text

HANDSHAKE_SECONDS = 6.0

_SELF_SIGNED, _SELF_SIGNED_IN_CHAIN, _REVOKED = 18, 19, 23
_EXPIRED = (9, 10)
_WRONG_HOST = (62, 64)
_NO_LIST = (3, 4, 5, 8, 11, 12, 15, 16, 33, 35, 36, 44, 54)
"""OpenSSL's X509_V_ERR_…: the list is not there, out of date, or signed by somebody else."""


@dataclass(frozen=True, slots=True)
class Trust:
    """What a certificate is held against."""

    ca_file: str = ""
    """PEM file of authorities; empty for the system's store."""
    crl_file: str = ""
    """PEM file of revocation lists, one for each authority; empty: none is looked at."""


def look(host: str, address: str, port: int, trust: Trust) -> tuple[RegistrationProblem, str]:
    """Shake hands with `address` as `host`; what is wrong, and OpenSSL's words. Blocks.

    What is no matter of certificates is left to the stack to find: NONE. But where a list of
    revoked certificates is to be asked, a handshake that came to no end is a reason not to go on:
    the stack would trust the certificate unasked.
    """
    try:
        context = _context(trust)
    except (OSError, ssl.SSLError) as error:
        return RegistrationProblem.CERTIFICATE_UNCHECKED, plain_text(str(error))
    try:
        with (
            socket.create_connection((address, port), HANDSHAKE_SECONDS) as plain,
            context.wrap_socket(plain, server_hostname=host),
        ):
            return RegistrationProblem.NONE, ""
    except ssl.SSLCertVerificationError as error:
        return problem_of(error.verify_code), plain_text(error.verify_message)
    except (OSError, ValueError) as error:
        return _unfinished(error) if trust.crl_file else (RegistrationProblem.NONE, "")


def _unfinished(error: OSError | ValueError) -> tuple[RegistrationProblem, str]:
    if isinstance(error, TimeoutError):
        return RegistrationProblem.TIMEOUT, ""
    if isinstance(error, ssl.SSLError):
        return RegistrationProblem.TLS_FAILED, plain_text(str(error))
    return RegistrationProblem.UNREACHABLE, ""


def problem_of(verify_code: int) -> RegistrationProblem:
    """OpenSSL's verdict on a chain in our words."""
    if verify_code == _REVOKED:
        return RegistrationProblem.CERTIFICATE_REVOKED
    if verify_code == _SELF_SIGNED:
        return RegistrationProblem.CERTIFICATE_SELF_SIGNED
    if verify_code in _EXPIRED:
        return RegistrationProblem.CERTIFICATE_EXPIRED
    if verify_code in _WRONG_HOST:
        return RegistrationProblem.CERTIFICATE_WRONG_HOST
    if verify_code in _NO_LIST:
        return RegistrationProblem.CERTIFICATE_UNCHECKED
    return RegistrationProblem.CERTIFICATE_UNTRUSTED


def look_later(
    attempt: int,
    server: tuple[str, int],
    addresses: tuple[str, ...],
    trust: Trust,
    found: Callable[[ServerProbed], None],
) -> None:
    """`look` on a thread of its own at the first of `addresses`; `found` is called there."""

    def run() -> None:
        host, port = server
        problem, text = look(host, addresses[0], port, trust)
        found(ServerProbed(attempt, problem, addresses, text, is_certificate_seen=True))

    threading.Thread(target=run, name="sip-certificate", daemon=True).start()


def _context(trust: Trust) -> ssl.SSLContext:
    context = ssl.create_default_context(cafile=trust.ca_file or None)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if trust.crl_file:
        context.load_verify_locations(cafile=trust.crl_file)
        context.verify_flags |= ssl.VerifyFlags.VERIFY_CRL_CHECK_CHAIN
    return context
