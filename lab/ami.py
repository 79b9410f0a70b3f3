"""A small AMI client: one action, its response and the list of events that belongs to it."""

import itertools
import socket
import time
from collections.abc import Iterable, Iterator
from types import TracebackType

from lab.errors import LabError

Message = dict[str, str]
MAX_LINE = 1000
"""Asterisk reads lines of at most 1,024 bytes; longer values must be cut by the caller."""


class AmiError(LabError):
    """The PBX refused an action, or the connection was lost."""


def header(name: str, value: str) -> str:
    """One header line; raises AmiError rather than sending a value that would be several."""
    if any(character in value for character in "\r\n\0"):
        raise AmiError(f"The value of {name} contains a line break.")
    line = f"{name}: {value}\r\n"
    if len(line.encode()) > MAX_LINE:
        raise AmiError(f"The value of {name} is too long.")
    return line


def parse(block: str) -> Message:
    """One message; headers that repeat (as `Output` does) are joined by line breaks."""
    message: Message = {}
    for line in block.split("\r\n"):
        name, colon, value = line.partition(":")
        if colon:
            value = value.removeprefix(" ")
            message[name] = f"{message[name]}\n{value}" if name in message else value
    return message


class Ami:
    """A logged-in connection; use it as a context manager."""

    def __init__(self, address: tuple[str, int], user: str, secret: str, *, timeout: float = 5.0):
        self._ids = itertools.count(1)
        self._buffer = b""
        self._waiting: list[Message] = []
        try:
            self._socket = socket.create_connection(address, timeout)
        except OSError as error:
            raise AmiError(f"The PBX does not answer on port {address[1]}: {error}") from error
        try:
            self._read_until(b"\r\n", time.monotonic() + timeout)
            self.action("Login", Username=user, Secret=secret, Events="off")
        except AmiError:
            self._socket.close()
            raise

    def __enter__(self) -> "Ami":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._socket.close()

    def action(self, name: str, *repeated: tuple[str, str], **headers: str) -> Message:
        """Send an action and give its response; raises AmiError if the PBX refuses it."""
        action_id = self._send(name, headers, repeated)
        while True:
            message = self._next_message(time.monotonic() + 10.0)
            if message.get("ActionID") == action_id and "Response" in message:
                break
            self._waiting.append(message)
        if message["Response"] == "Error":
            raise AmiError(f"The PBX refused {name}: {message.get('Message', 'no reason given')}.")
        return message

    def entries(self, name: str, **headers: str) -> list[Message]:
        """The events that an action of the list kind gives, without its closing one."""
        action_id = self.action(name, **headers)["ActionID"]
        found: list[Message] = []
        for message in self.events(10.0):
            if message.get("ActionID") != action_id:
                continue
            if message.get("EventList") == "Complete":
                return found
            found.append(message)
        raise AmiError(f"The PBX did not finish its answer to {name}.")

    def events(self, seconds: float) -> Iterator[Message]:
        """Events as they come, for so many seconds."""
        deadline = time.monotonic() + seconds
        while self._waiting:
            yield self._waiting.pop(0)
        while True:
            try:
                yield self._next_message(deadline)
            except TimeoutError:
                return

    def command(self, line: str) -> str:
        """What Asterisk's command line prints for this command."""
        response = self.action("Command", Command=line)
        return response.get("Output", "")

    def _send(self, name: str, headers: Message, repeated: Iterable[tuple[str, str]]) -> str:
        action_id = str(next(self._ids))
        lines = [header("Action", name), header("ActionID", action_id)]
        lines += [header(key, value) for key, value in (*headers.items(), *repeated)]
        try:
            self._socket.sendall(("".join(lines) + "\r\n").encode())
        except OSError as error:
            raise AmiError(f"The connection to the PBX broke: {error}") from error
        return action_id

    def _next_message(self, deadline: float) -> Message:
        return parse(self._read_until(b"\r\n\r\n", deadline).decode(errors="replace"))

    def _read_until(self, mark: bytes, deadline: float) -> bytes:
        while mark not in self._buffer:
            left = deadline - time.monotonic()
            if left <= 0:
                raise TimeoutError
            self._socket.settimeout(left)
            try:
                received = self._socket.recv(65536)
            except TimeoutError:
                raise
            except OSError as error:
                raise AmiError(f"The connection to the PBX broke: {error}") from error
            if not received:
                raise AmiError("The PBX closed the connection.")
            self._buffer += received
        block, self._buffer = self._buffer.split(mark, 1)
        return block
