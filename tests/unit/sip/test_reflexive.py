"""The PBX's answers tell at which address it sees this phone."""

from __future__ import annotations

import pytest

from sip.reflexive import seen_as


def answer(*vias: str) -> str:
    lines = "".join(f"Via: {via}\r\n" for via in vias)
    return f"SIP/2.0 200 OK\r\n{lines}Content-Length: 0\r\n\r\n"


@pytest.mark.parametrize(
    ("via", "expected"),
    [
        ("SIP/2.0/UDP 10.0.0.2:5062;rport=40001;received=192.0.2.7;branch=z9", "192.0.2.7:40001"),
        ("SIP/2.0/UDP 10.0.0.2:5062;rport=40001;branch=z9", "10.0.0.2:40001"),
        ("SIP/2.0/TCP 10.0.0.2;branch=z9;rport", "10.0.0.2:5060"),
        ("SIP/2.0/UDP 10.0.0.2:5062;branch=z9", "10.0.0.2:5062"),
    ],
)
def test_received_and_rport_win_over_what_was_sent(via: str, expected: str) -> None:
    assert seen_as(answer(via)) == expected


def test_an_answer_that_is_not_for_us_says_nothing() -> None:
    assert seen_as(answer()) == ""
    assert seen_as(answer("SIP/2.0/UDP 10.0.0.1", "SIP/2.0/UDP 10.0.0.2")) == ""
