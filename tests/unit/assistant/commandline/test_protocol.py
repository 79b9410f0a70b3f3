"""The lines between client and program."""

from __future__ import annotations

import pytest

from assistant.commandline.protocol import (
    ExitCode,
    ProtocolError,
    Reply,
    Request,
    decode_reply,
    decode_request,
    encode,
)


def test_a_request_survives_the_way() -> None:
    request = Request("dial", "Óscar\n\u202e", 2.5)
    assert decode_request(encode(request)) == request
    assert encode(request).count(b"\n") == 1


def test_a_reply_survives_the_way() -> None:
    reply = Reply(ExitCode.REFUSED, "no", {"calls": [{"name": "Ü"}]})
    assert decode_reply(encode(reply)) == reply


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"hello",
        b"[]",
        b"\xff\xfe",
        b'{"command": 5}',
        b'{"command": "x", "argument": []}',
        b'{"command": "x", "seconds": "1"}',
        b'{"command": "x", "seconds": -1}',
        b'{"command": "x", "seconds": 1e9}',
        b'{"command": "x", "seconds": NaN}',
        b"[" * 100_000,
    ],
)
def test_what_is_no_request_is_an_error(line: bytes) -> None:
    with pytest.raises(ProtocolError):
        decode_request(line)


@pytest.mark.parametrize("line", [b"", b"{}", b'{"code": 77}', b'{"code": 0, "data": 1}'])
def test_what_is_no_reply_is_an_error(line: bytes) -> None:
    with pytest.raises(ProtocolError):
        decode_reply(line)


def test_the_exit_codes_stay_what_scripts_know() -> None:
    assert {code.name: code.value for code in ExitCode} == {
        "OK": 0,
        "REFUSED": 1,
        "USAGE": 2,
        "NOT_RUNNING": 3,
        "TIMEOUT": 4,
        "LOST": 5,
    }
