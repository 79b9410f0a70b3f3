"""A tiny manager interface for tests of the link: on loopback, in this process, scripted."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtNetwork import (
    QHostAddress,
    QSsl,
    QSslCertificate,
    QSslConfiguration,
    QSslKey,
    QSslServer,
    QTcpServer,
    QTcpSocket,
)

from assistant.pbx.frames import AmiMessage
from tests.unit.assistant.pbx.queue_messages import params

GREETING = "Asterisk Call Manager/11.0.0"


class FakePbx(QObject):
    """Answers Challenge, Login, ListCommands, QueueStatus, ParkedCalls and Ping;
    remembers what it was asked."""

    def __init__(self, pem: Path | None = None) -> None:
        """`pem` holds certificate and key; without it the PBX speaks plain TCP."""
        super().__init__()
        self.secret = "s3cret"
        self.greeting = GREETING
        self.commands = ["Ping", "QueueStatus"]
        self.parked: list[AmiMessage] = []
        self.entries: list[AmiMessage] = [params()]
        self.login_error = ""
        self.events_after_login: list[AmiMessage] = []
        self.events_before_snapshot: list[AmiMessage] = []
        self.silent: set[str] = set()
        self.asked: list[dict[str, str]] = []
        self.received = b""
        self.connections: list[QTcpSocket] = []
        self.attempts = 0
        self._server = _tls_server(pem) if pem else QTcpServer()
        self._server.setParent(self)
        signal = self._server.pendingConnectionAvailable if pem else self._server.newConnection
        signal.connect(self._on_connection)
        self.port = 0
        self.listen()

    def listen(self) -> None:
        """Take connections; after the first time on the same port."""
        assert self._server.listen(QHostAddress.SpecialAddress.LocalHost, self.port)
        self.port = self._server.serverPort()

    def die(self) -> None:
        """Be gone as after a crash; `listen` brings it back."""
        self._server.close()
        self.hang_up()

    def hang_up(self) -> None:
        """Break all connections."""
        connections, self.connections = self.connections, []
        for connection in connections:
            connection.abort()

    def tell(self, *events: AmiMessage) -> None:
        """Send live events to all who are connected."""
        for connection in self.connections:
            self._write(connection, *events)

    def actions(self, name: str = "") -> list[dict[str, str]]:
        """The actions that came, or only those called `name`."""
        return [one for one in self.asked if name in ("", one.get("Action"))]

    def _on_connection(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            self.attempts += 1
            self.connections.append(socket)
            conversation = _Conversation(self, socket)
            socket.readyRead.connect(conversation.on_ready_read)
            if self.greeting:
                socket.write(f"{self.greeting}\r\n".encode())
            if socket.bytesAvailable():
                conversation.on_ready_read()

    def answer(self, socket: QTcpSocket, action: dict[str, str], challenge: str) -> None:
        """Answer one action."""
        self.asked.append(action)
        name = action.get("Action", "")
        if name in self.silent:
            return
        answers: dict[str, Callable[[], list[AmiMessage]]] = {
            "Challenge": lambda: [_response(action, Challenge=challenge)],
            "Login": lambda: self._login(action, challenge),
            "ListCommands": lambda: [_response(action, **dict.fromkeys(self.commands, "(Priv)"))],
            "QueueStatus": lambda: self._snapshot(action),
            "ParkedCalls": lambda: self._parked(action),
            "Ping": lambda: [_response(action, Ping="Pong")],
        }
        self._write(socket, *answers[name]())

    def _login(self, action: dict[str, str], challenge: str) -> list[AmiMessage]:
        key = hashlib.md5((challenge + self.secret).encode()).hexdigest()
        if self.login_error or action.get("Key") != key:
            return [_response(action, "Error", Message=self.login_error or "Authentication failed")]
        return [_response(action, Message="Authentication accepted"), *self.events_after_login]

    def _parked(self, action: dict[str, str]) -> list[AmiMessage]:
        own = ("ActionID", action["ActionID"])
        entries = (AmiMessage((*entry.headers, own)) for entry in self.parked)
        end = AmiMessage((("Event", "ParkedCallsComplete"), ("EventList", "Complete"), own))
        return [_response(action, EventList="start"), *entries, end]

    def _snapshot(self, action: dict[str, str]) -> list[AmiMessage]:
        if "QueueStatus" not in self.commands:
            return [_response(action, "Error", Message="Invalid/unknown command")]
        own = ("ActionID", action["ActionID"])
        end = AmiMessage((("Event", "QueueStatusComplete"), ("EventList", "Complete"), own))
        return [
            *self.events_before_snapshot,
            _response(action, EventList="start"),
            *(AmiMessage((*entry.headers, own)) for entry in self.entries),
            end,
        ]

    def _write(self, socket: QTcpSocket, *messages: AmiMessage) -> None:
        lines = [
            "".join(f"{key}: {value}\r\n" for key, value in one.headers) + "\r\n"
            for one in messages
        ]
        socket.write("".join(lines).encode())


class _Conversation(QObject):
    """The bytes of one connection, cut into actions."""

    def __init__(self, pbx: FakePbx, socket: QTcpSocket) -> None:
        super().__init__(socket)
        self._pbx = pbx
        self._socket = socket
        self._buffer = b""
        self._challenge = f"{pbx.attempts}42"

    def on_ready_read(self) -> None:
        received = bytes(self._socket.readAll().data())
        self._pbx.received += received
        self._buffer += received
        while b"\r\n\r\n" in self._buffer:
            block, self._buffer = self._buffer.split(b"\r\n\r\n", 1)
            pairs = (line.split(": ", 1) for line in block.decode().split("\r\n"))
            action = {pair[0]: pair[1] for pair in pairs}
            self._pbx.answer(self._socket, action, self._challenge)


def _response(action: dict[str, str], word: str = "Success", /, **headers: str) -> AmiMessage:
    fixed = (("Response", word), ("ActionID", action["ActionID"]))
    return AmiMessage((*fixed, *headers.items()))


def _tls_server(pem: Path) -> QSslServer:
    configuration = QSslConfiguration.defaultConfiguration()
    configuration.setLocalCertificate(QSslCertificate.fromPath(str(pem))[0])
    key = pem.read_bytes()
    configuration.setPrivateKey(QSslKey(key, QSsl.KeyAlgorithm.Ec))
    server = QSslServer()
    server.setSslConfiguration(configuration)
    return server
