"""The socket to the manager interface: TLS, bounded reading, messages out; no knowledge of AMI."""

from __future__ import annotations

import logging

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtNetwork import QAbstractSocket, QNetworkProxy, QSslError, QSslSocket

from assistant.pbx.config import PbxLinkConfig
from assistant.pbx.errors import LinkError
from assistant.pbx.frames import FrameReader
from assistant.pbx.records import LinkProblem
from assistant.pbx.tls import certificate_problem, socket_problem, tls_configuration
from sip.uri import plain_text

log = logging.getLogger(__name__)

READ_BYTES = 128 * 1024
"""Read in one turn of the event loop, so that a flood of events leaves the windows alive."""


class Wire(QObject):
    """One connection at a time, on the main thread; never blocks.

    `opened` or `closed` follows an `open()`, and `closed` an `opened`, unless `close()` is called.
    """

    opened = Signal(str)
    """The first line that the other side sent."""
    received = Signal(object)
    """AmiMessage."""
    closed = Signal(object)
    """LinkProblem."""

    def __init__(self, config: PbxLinkConfig, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._config = config
        self._socket: QSslSocket | None = None
        self._reader = FrameReader()
        self._certificate_problem = LinkProblem.NONE
        self._more_timer = QTimer(self, singleShot=True, interval=0)
        self._more_timer.timeout.connect(self._on_ready_read)

    def open(self) -> None:
        """Connect; ends an earlier connection.

        Raises `LinkError("plain_not_allowed" | "bad_ca_file")` when it must not even be tried.
        """
        self.close()
        config = self._config
        if not config.may_connect:
            raise LinkError(LinkProblem.PLAIN_NOT_ALLOWED.value, f"{config.host} without TLS")
        socket = QSslSocket(self)
        if config.use_tls:
            socket.setSslConfiguration(tls_configuration(config.ca_file))
        self._socket = socket
        self._reader = FrameReader()
        self._certificate_problem = LinkProblem.NONE
        socket.setProxy(QNetworkProxy(QNetworkProxy.ProxyType.NoProxy))
        # Bounds what a flood can make us hold; TCP then slows the sender down.
        socket.setReadBufferSize(8 * READ_BYTES)
        socket.readyRead.connect(self._on_ready_read)
        socket.sslErrors.connect(self._on_ssl_errors)
        socket.errorOccurred.connect(self._on_socket_error)
        socket.disconnected.connect(self._on_disconnected)
        if config.use_tls:
            socket.connectToHostEncrypted(config.connect_host, config.effective_port)
        else:
            socket.connectToHost(config.connect_host, config.effective_port)

    @property
    def is_open(self) -> bool:
        """Whether there is a connection or an attempt at one."""
        return self._socket is not None

    def write(self, wire: bytes) -> None:
        """Send bytes; they are dropped when there is no connection."""
        if self._socket is not None:
            self._socket.write(wire)

    def close(self) -> None:
        """End the connection without a signal."""
        self._more_timer.stop()
        socket, self._socket = self._socket, None
        if socket is not None:
            socket.blockSignals(True)
            socket.abort()
            socket.deleteLater()

    def _end(self, problem: LinkProblem) -> None:
        if self._socket is not None:
            self.close()
            self.closed.emit(problem)

    def _on_ssl_errors(self, errors: list[QSslError]) -> None:
        self._certificate_problem = certificate_problem(errors)
        for error in errors:
            log.warning("PBX link: certificate refused: %s", plain_text(error.errorString()))

    def _on_socket_error(self, error: QAbstractSocket.SocketError) -> None:
        if self._certificate_problem is not LinkProblem.NONE:
            self._end(self._certificate_problem)
        else:
            self._end(socket_problem(error, was_connected=self._reader.greeting is not None))

    def _on_disconnected(self) -> None:
        self._end(LinkProblem.CONNECTION_LOST)

    def _on_ready_read(self) -> None:
        socket = self._socket
        if socket is None:
            return
        had_greeting = self._reader.greeting is not None
        messages = list(self._reader.feed(bytes(socket.read(READ_BYTES).data())))
        if not had_greeting and self._reader.greeting is not None:
            self.opened.emit(self._reader.greeting)
        for message in messages:
            if self._socket is not socket:
                return
            self.received.emit(message)
        if self._socket is socket and socket.bytesAvailable():
            self._more_timer.start()
