"""TLS towards the PBX: which authorities count, and what a failed handshake means."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtNetwork import (
    QAbstractSocket,
    QSsl,
    QSslCertificate,
    QSslConfiguration,
    QSslError,
    QSslSocket,
)

from assistant.pbx.errors import LinkError
from assistant.pbx.records import LinkProblem

_Tls = QSslError.SslError

_EXPIRED = frozenset({_Tls.CertificateExpired, _Tls.CertificateNotYetValid})
_WRONG_HOST = frozenset({_Tls.HostNameMismatch})
_SOCKET_PROBLEMS = {
    QAbstractSocket.SocketError.HostNotFoundError: LinkProblem.NAME_NOT_RESOLVED,
    QAbstractSocket.SocketError.ConnectionRefusedError: LinkProblem.UNREACHABLE,
    QAbstractSocket.SocketError.NetworkError: LinkProblem.UNREACHABLE,
    QAbstractSocket.SocketError.SocketTimeoutError: LinkProblem.TIMEOUT,
    QAbstractSocket.SocketError.SslHandshakeFailedError: LinkProblem.TLS_FAILED,
    QAbstractSocket.SocketError.SslInternalError: LinkProblem.TLS_FAILED,
}


def warm_up() -> None:
    """Load OpenSSL and the system's authorities: 0.1 s, once in a process. Any thread.

    Call it on the worker before the first link starts, else the main thread pays for it.
    """
    QSslConfiguration.defaultConfiguration()


def tls_configuration(ca_file: str) -> QSslConfiguration:
    """A client configuration that verifies the peer, TLS 1.2 or later.

    `ca_file` replaces the system's authorities. Raises `LinkError("bad_ca_file")`.
    """
    configuration = QSslConfiguration.defaultConfiguration()
    configuration.setPeerVerifyMode(QSslSocket.PeerVerifyMode.VerifyPeer)
    configuration.setProtocol(QSsl.SslProtocol.TlsV1_2OrLater)
    if ca_file:
        authorities = QSslCertificate.fromPath(ca_file)
        if not authorities:
            raise LinkError("bad_ca_file", f"{ca_file} holds no certificate that can be read")
        configuration.setCaCertificates(authorities)
    return configuration


def certificate_problem(errors: Iterable[QSslError]) -> LinkProblem:
    """The one problem to name when a certificate was refused.

    Missing trust comes first: what an unknown issuer says of dates and names means nothing.
    """
    kinds = {error.error() for error in errors} - {_Tls.NoError}
    if kinds - _EXPIRED - _WRONG_HOST:
        return LinkProblem.CERTIFICATE_UNTRUSTED
    if kinds & _EXPIRED:
        return LinkProblem.CERTIFICATE_EXPIRED
    return LinkProblem.CERTIFICATE_WRONG_HOST


def socket_problem(error: QAbstractSocket.SocketError, *, was_connected: bool) -> LinkProblem:
    """What a socket error means for the link."""
    other = LinkProblem.CONNECTION_LOST if was_connected else LinkProblem.UNREACHABLE
    problem = _SOCKET_PROBLEMS.get(error, other)
    return other if was_connected and problem is LinkProblem.UNREACHABLE else problem
