"""Listens for `assistant COMMAND`: one request and one reply on each connection, this user only."""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from assistant.commandline.protocol import (
    ExitCode,
    ProtocolError,
    Reply,
    Request,
    decode_request,
    encode,
)

log = logging.getLogger(__name__)

MAX_REQUEST = 65536
"""Bytes; a longer line is no request of ours."""

Answer = Callable[[Reply], None]
Handler = Callable[[Request, Answer], None]
"""Takes a request and calls the answer once, now or later."""


class CommandServer(QObject):
    """The program's end of the command line."""

    def __init__(self, address: str, handler: Handler, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._address = address
        self._handler = handler
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)

    def listen(self) -> None:
        """Begin. The caller holds the instance lock, so a socket found here is a dead one's.

        Raises `OSError`.
        """
        QLocalServer.removeServer(self._address)
        if not self._server.listen(self._address):
            raise OSError(f"{self._address}: {self._server.errorString()}")

    def close(self) -> None:
        """Take no more requests, remove the socket, and tell who still waits."""
        self._server.close()
        for connection in self.findChildren(_Connection):
            connection.end()

    def _on_connection(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            _Connection(socket, self._handler, self)


class _Connection(QObject):
    """One client."""

    def __init__(self, socket: QLocalSocket, handler: Handler, parent: QObject) -> None:
        super().__init__(parent)
        self._socket = socket
        self._handler = handler
        self._line = b""
        self._is_read = False
        self._is_gone = False
        self._is_answered = False
        self._waits_for_the_end = False
        socket.setParent(self)
        socket.readyRead.connect(self._on_bytes)
        socket.disconnected.connect(self._on_gone)
        self._on_bytes()

    def _on_bytes(self) -> None:
        while not self._is_read and self._socket.bytesAvailable() > 0:
            self._line += self._socket.readLine(MAX_REQUEST).data()
            if self._line.endswith(b"\n"):
                self._is_read = True
                self._handle()
            elif len(self._line) > MAX_REQUEST:
                self._is_read = True
                self._answer(Reply(ExitCode.USAGE, "the request is too long"))

    def _handle(self) -> None:
        try:
            request = decode_request(self._line)
        except ProtocolError as error:
            log.warning("a request that cannot be read: %s", error)
            self._answer(Reply(ExitCode.USAGE, f"the request cannot be read: {error}"))
            return
        # The answer to this one is the process's end, when the system closes the connection.
        self._waits_for_the_end = request.command == "quit"
        self._handler(request, self._answer)

    def end(self) -> None:
        """The program closes: a request that nobody has read is cut off, so that it is repeated."""
        if not self._is_read:
            self._socket.abort()
        elif not self._waits_for_the_end:
            self._answer(Reply(ExitCode.LOST, "the program was ended", {"problem": "ended"}))
            self._socket.flush()

    def _answer(self, reply: Reply) -> None:
        if self._is_gone or self._is_answered:
            return
        self._is_answered = True
        self._socket.write(encode(reply))
        self._socket.disconnectFromServer()

    def _on_gone(self) -> None:
        self._is_gone = True
        self.deleteLater()
