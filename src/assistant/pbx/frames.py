"""AMI on the wire: bytes in, messages out, and actions as bytes; bounded, and free of Qt."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from assistant.pbx.errors import LinkError

MAX_LINE_BYTES = 64 * 1024
MAX_MESSAGE_BYTES = 1024 * 1024
MAX_HEADERS = 4096
MAX_ACTION_LINE_BYTES = 1000
"""Asterisk reads lines of at most 1,024 bytes and takes the rest for another line."""

_KEY = re.compile(r"[A-Za-z][A-Za-z0-9_-]*", re.ASCII)


@dataclass(frozen=True, slots=True)
class AmiMessage:
    """A response or an event: its headers in order, with repeated keys kept. Untrusted text."""

    headers: tuple[tuple[str, str], ...]

    def get(self, key: str, default: str = "") -> str:
        """The value of the *first* header `key` (any case): later ones may be forged by callers."""
        wanted = key.lower()
        for name, value in self.headers:
            if name.lower() == wanted:
                return value
        return default

    def number(self, key: str, default: int = 0) -> int:
        """The value of `key` as a whole number of at most nine digits, else `default`."""
        text = self.get(key).strip()
        return int(text) if re.fullmatch(r"-?[0-9]{1,9}", text, re.ASCII) else default

    @property
    def event(self) -> str:
        """The name of the event; empty for a response."""
        return self.get("Event")

    @property
    def response(self) -> str:
        """`Success`, `Error`, `Goodbye` …; empty for an event."""
        return self.get("Response")

    @property
    def action_id(self) -> str:
        """The ActionID that this message belongs to; empty for a live event."""
        return self.get("ActionID")


class FrameReader:
    """Cuts a byte stream into messages; how the stream was split does not matter.

    The first line is the greeting. A message that is too long in any way is left out as a whole
    and counted in `dropped`; no input raises, and no more than one bounded message is kept.
    """

    def __init__(self) -> None:
        self.greeting: str | None = None
        """The first line of the stream, once it is complete."""
        self.dropped = 0
        """How many messages were left out because they were too long."""
        self._partial = bytearray()
        self._skips_line = False
        self._headers: list[tuple[str, str]] = []
        self._size = 0
        self._is_too_long = False

    def feed(self, chunk: bytes) -> Iterator[AmiMessage]:
        """The messages that `chunk` completes, in order. Take all of them before the next call."""
        start = 0
        while (end := chunk.find(b"\n", start)) >= 0:
            yield from self._end_line(chunk[start:end])
            start = end + 1
        self._keep(chunk[start:])

    def _keep(self, part: bytes) -> None:
        if self._skips_line or len(self._partial) + len(part) > MAX_LINE_BYTES:
            self._skips_line = True
            self._partial.clear()
        else:
            self._partial += part

    def _end_line(self, part: bytes) -> Iterator[AmiMessage]:
        self._keep(part)
        line, skipped = bytes(self._partial), self._skips_line
        self._partial.clear()
        self._skips_line = False
        if self.greeting is None:
            self.greeting = "" if skipped else _text(line)
        elif skipped:
            self._is_too_long = True
            self._headers.clear()
        elif line.rstrip(b"\r"):
            self._add_header(line)
        else:
            yield from self._end_message()

    def _add_header(self, line: bytes) -> None:
        self._size += len(line)
        if self._size > MAX_MESSAGE_BYTES or len(self._headers) >= MAX_HEADERS:
            self._is_too_long = True
            self._headers.clear()
        if self._is_too_long:
            return
        key, colon, value = _text(line).partition(":")
        self._headers.append((key.strip(), value.lstrip(" ")) if colon else ("", key))

    def _end_message(self) -> Iterator[AmiMessage]:
        headers, is_too_long = tuple(self._headers), self._is_too_long
        self._headers.clear()
        self._size = 0
        self._is_too_long = False
        if is_too_long:
            self.dropped += 1
        elif headers:
            yield AmiMessage(headers)


def _text(line: bytes) -> str:
    return line.rstrip(b"\r").decode("utf-8", "replace")


def encode_action(name: str, action_id: str, fields: Iterable[tuple[str, str]] = ()) -> bytes:
    """An action as bytes.

    Raises `LinkError("bad_action")` for a key or value that could end its line, and so become
    another header or another action, and for a line that the PBX would cut.
    """
    lines = [("Action", name), ("ActionID", action_id), *fields]
    return b"".join(_line(key, value) for key, value in lines) + b"\r\n"


def _line(key: str, value: str) -> bytes:
    has_control = any(ord(char) < 0x20 or ord(char) == 0x7F for char in value)
    line = f"{key}: {value}\r\n".encode("utf-8", "replace")
    if has_control or not _KEY.fullmatch(key) or len(line) > MAX_ACTION_LINE_BYTES:
        # The value stays out of the text: it may be a secret.
        raise LinkError("bad_action", f"the value of {key!r} cannot be sent")
    return line
