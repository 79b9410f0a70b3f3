"""What the link needs to know, and what it refuses."""

from __future__ import annotations

import pytest

from assistant.pbx.config import PbxLinkConfig
from assistant.pbx.errors import LinkError


@pytest.mark.parametrize(("use_tls", "port"), [(True, 5039), (False, 5038)])
def test_the_port_follows_from_the_encryption(use_tls: bool, port: int) -> None:
    assert PbxLinkConfig("pbx.example.com", "desk", use_tls=use_tls).effective_port == port


@pytest.mark.parametrize(
    ("host", "user", "port", "problem"),
    [
        ("", "desk", 0, "bad_host"),
        ("pbx example", "desk", 0, "bad_host"),
        ("pbx\r\n", "desk", 0, "bad_host"),
        ("pbx", "", 0, "bad_user"),
        ("pbx", "de\nsk", 0, "bad_user"),
        ("pbx", "desk", 70000, "bad_port"),
        ("pbx", "desk", -1, "bad_port"),
    ],
)
def test_what_cannot_be_tried_is_refused(host: str, user: str, port: int, problem: str) -> None:
    with pytest.raises(LinkError) as caught:
        PbxLinkConfig(host, user, port)
    assert caught.value.problem == problem


@pytest.mark.parametrize(
    ("host", "may"),
    [
        ("127.0.0.1", True),
        ("127.8.9.1", True),
        ("localhost", True),
        ("::1", True),
        ("[::1]", True),
        ("192.0.2.7", False),
        ("localhost.example.com", False),
        ("127.0.0.1.example.com", False),
        ("2001:db8::1", False),
    ],
)
def test_only_this_computer_may_be_spoken_to_in_plain(host: str, may: bool) -> None:
    assert PbxLinkConfig(host, "desk", use_tls=False).may_connect is may
    assert PbxLinkConfig(host, "desk", use_tls=False, allow_plain=True).may_connect
    assert PbxLinkConfig(host, "desk").may_connect
