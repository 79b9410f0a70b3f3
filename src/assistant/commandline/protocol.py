"""What client and server say to each other: one JSON line there, one back. Imports next to nothing.

The exit codes and the words in `problem` are an interface: scripts rely on them.
"""

from __future__ import annotations

import json
from enum import IntEnum
from typing import Any, NamedTuple

MAX_LINE = 4_000_000
"""Bytes; a status with thousands of colleagues fits."""


class ExitCode(IntEnum):
    """How `assistant COMMAND` ends."""

    OK = 0
    REFUSED = 1
    """The program could not do it; the sentence on stderr says why."""
    USAGE = 2
    """The command line cannot be understood."""
    NOT_RUNNING = 3
    """No program runs for this profile."""
    TIMEOUT = 4
    """What was asked for had not happened in time; it may still happen."""
    LOST = 5
    """The program ended or broke off before it answered."""


class Request(NamedTuple):
    """One command."""

    command: str
    argument: str = ""
    seconds: float = 0.0
    """How long to wait for the fact."""
    caller_id: str = ""
    """The number to show for this call instead of the own one."""
    is_withheld: bool = False
    """Show no number for this call."""
    duplicates: str = ""
    """``merge``, ``skip`` or ``add``, with import-contacts; empty: merge."""
    with_numbers: bool = False
    """Leave who called whom in what is told."""
    anyway: bool = False
    """Though nobody is known to be there."""


class Reply(NamedTuple):
    """What came of it."""

    code: ExitCode
    text: str = ""
    """For people: the result, or why not."""
    data: dict[str, Any] = {}  # noqa: RUF012  never changed
    """For programs (`--json`)."""


class ProtocolError(ValueError):
    """A line that is none of this protocol."""


def encode(message: Request | Reply) -> bytes:
    """The line for a message, with its end."""
    return json.dumps(message._asdict(), ensure_ascii=False).encode("utf-8") + b"\n"


def decode_request(line: bytes) -> Request:
    """The request in a line. Raises `ProtocolError`."""
    fields = _fields(line)
    seconds = fields.get("seconds", 0)
    if not isinstance(seconds, int | float) or not 0 <= seconds <= 86400:
        raise ProtocolError("seconds")
    return Request(
        _text(fields, "command"),
        _text(fields, "argument"),
        float(seconds),
        _text(fields, "caller_id"),
        fields.get("is_withheld") is True,
        _text(fields, "duplicates"),
        fields.get("with_numbers") is True,
        fields.get("anyway") is True,
    )


def decode_reply(line: bytes) -> Reply:
    """The reply in a line. Raises `ProtocolError`."""
    fields = _fields(line)
    data = fields.get("data", {})
    if not isinstance(data, dict):
        raise ProtocolError("data")
    try:
        return Reply(ExitCode(fields.get("code", -1)), _text(fields, "text"), data)
    except ValueError as error:
        raise ProtocolError("code") from error


def _fields(line: bytes) -> dict[str, Any]:
    try:
        fields = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise ProtocolError("not JSON") from error
    if not isinstance(fields, dict):
        raise ProtocolError("no object")
    return fields


def _text(fields: dict[str, Any], name: str) -> str:
    value = fields.get(name, "")
    if not isinstance(value, str):
        raise ProtocolError(name)
    return value
