"""The command line's own side: sends one request to the running program and prints the reply.

Nothing of Qt or of the program is imported here, so that `assistant answer` takes no time.
"""

from __future__ import annotations

import json
import socket
import sys
import time
from collections.abc import Callable
from pathlib import Path

from assistant.commandline.arguments import Wish
from assistant.commandline.protocol import (
    MAX_LINE,
    ExitCode,
    ProtocolError,
    Reply,
    Request,
    decode_reply,
    encode,
)
from assistant.commandline.terminal import complain, say

GRACE_SECONDS = 2.0
"""The server keeps the time; this is for a server that does not answer at all."""


_WITH_FILE = ("import-contacts", "export-contacts", "export-history", "backup", "restore")
HAND_OVER_SECONDS = 8.0
"""A program that hangs up, unregisters and writes its last calls is gone by then."""


class NotRunning(Exception):  # noqa: N818  it is an answer, not an error
    """Nobody listens."""


def run(address: str, wish: Wish) -> int:
    """Carry the wish to the running program; the exit code."""
    argument = wish.argument
    if wish.command in _WITH_FILE:
        argument = str(Path(argument).absolute())
    if wish.bundle:
        argument = str(Path(wish.bundle).absolute())
    try:
        reply = ask(address, _request(wish, wish.command, argument, wish.seconds))
    except NotRunning:
        reply = Reply(ExitCode.NOT_RUNNING, "the program is not running")
    _print(reply, as_json=wish.as_json)
    return int(reply.code)


def _request(wish: Wish, command: str, argument: str, seconds: float) -> Request:
    return Request(
        command,
        argument,
        seconds,
        wish.caller_id,
        wish.is_withheld,
        wish.duplicates,
        wish.with_numbers,
        wish.anyway,
    )


def hand_over(
    address: str, wish: Wish, take_over: Callable[[], bool], seconds: float = HAND_OVER_SECONDS
) -> int | None:
    """Give the wish of a second start to the first, which may still be starting; the exit code.

    The first may also be closing: then `take_over` gets its lock as soon as it is gone, and the
    result is None: the second start is the first now.
    """
    command = wish.command or ("status" if wish.hidden else "show")
    request = _request(wish, command, wish.argument, wish.seconds or 5.0)
    until = time.monotonic() + seconds
    while (reply := _ask_once(address, request)) is None:
        if take_over():
            return None
        if time.monotonic() >= until:
            reply = Reply(ExitCode.TIMEOUT, "the program is there and does not listen")
            break
        time.sleep(0.05)
    if wish.command or reply.code is not ExitCode.OK:
        _print(reply, as_json=wish.as_json)
    return int(reply.code)


def _ask_once(address: str, request: Request) -> Reply | None:
    """The reply; None when the program did not take the request."""
    try:
        reply = ask(address, request)
    except NotRunning:
        return None
    # With data it is the program's own word: it began and was ended in the midst of it.
    return None if reply.code is ExitCode.LOST and not reply.data else reply


def ask(address: str, request: Request) -> Reply:
    """Send `request` and wait for its reply. Raises `NotRunning`."""
    try:
        line = _ask_pipe(address, request) if sys.platform == "win32" else _ask(address, request)
    except TimeoutError:
        return Reply(ExitCode.TIMEOUT, "the program does not answer")
    except OSError as error:
        return Reply(ExitCode.LOST, f"the program broke off: {error.strerror or error}")
    if not line and request.command == "quit":
        # Its end is the answer: the socket closed with the process.
        return Reply(ExitCode.OK)
    try:
        return decode_reply(line)
    except ProtocolError:
        return Reply(ExitCode.LOST, "the program ended before it answered")


def _ask(address: str, request: Request) -> bytes:
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as link:
        link.settimeout(request.seconds + GRACE_SECONDS)
        try:
            link.connect(address)
        except (FileNotFoundError, ConnectionRefusedError) as error:
            raise NotRunning from error
        link.sendall(encode(request))
        with link.makefile("rb") as stream:
            return stream.readline(MAX_LINE)


def _ask_pipe(address: str, request: Request) -> bytes:
    try:
        with Path(rf"\\.\pipe\{address}").open("r+b", buffering=0) as pipe:
            pipe.write(encode(request))
            line = b""
            while not line.endswith(b"\n") and len(line) < MAX_LINE:
                part = pipe.read(65536)
                if not part:
                    break
                line += part
            return line
    except FileNotFoundError as error:
        raise NotRunning from error


def _print(reply: Reply, *, as_json: bool) -> None:
    if as_json and reply.data:
        say(json.dumps(reply.data, ensure_ascii=False, indent=2))
    elif reply.code is ExitCode.OK and reply.text:
        say(reply.text)
    if reply.code is not ExitCode.OK:
        complain(reply.text)
