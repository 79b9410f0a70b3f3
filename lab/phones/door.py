"""The unix socket of the phones process: one JSON line in, one out, without blocking the loop."""

import json
import select
import socket
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Any

from lab.errors import LabError

Json = dict[str, Any]


class Door:
    """Accepts connections and passes their requests to `do`, whose answer goes back."""

    def __init__(self, path: Path, do: Callable[[Json], Json]) -> None:
        path.unlink(missing_ok=True)
        self._do = do
        self._path = path
        self._listener = socket.socket(socket.AF_UNIX)
        self._listener.bind(str(path))
        path.chmod(0o600)
        self._listener.listen(16)
        self._clients: dict[socket.socket, bytes] = {}

    def __enter__(self) -> "Door":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for client in [*self._clients, self._listener]:
            client.close()
        self._path.unlink(missing_ok=True)

    def serve(self) -> None:
        """Answer what has arrived; returns at once."""
        readable, _, _ = select.select([self._listener, *self._clients], [], [], 0)
        for one in readable:
            if one is self._listener:
                client, _ = self._listener.accept()
                self._clients[client] = b""
            else:
                self._read(one)

    def _read(self, client: socket.socket) -> None:
        try:
            received = client.recv(65536)
        except OSError:
            received = b""
        if not received:
            del self._clients[client]
            client.close()
            return
        *lines, self._clients[client] = (self._clients[client] + received).split(b"\n")
        for line in lines:
            try:
                client.sendall(json.dumps(self._answer(line)).encode() + b"\n")
            except OSError:
                continue

    def _answer(self, line: bytes) -> Json:
        try:
            request = json.loads(line)
        except ValueError:
            return {"error": "The request is no JSON."}
        if not isinstance(request, dict):
            return {"error": "The request is no JSON object."}
        try:
            return self._do(request)
        except LabError as error:
            return {"error": str(error)}
