"""The AMI client writes one line per header and reads what Asterisk writes."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator

import pytest

from lab.ami import Ami, AmiError, header, parse

CONVERSATION = (
    b"Response: Goodbye\r\nMessage: ignored\r\n\r\n"
    b"Event: Stray\r\nActionID: 7\r\n\r\n"
    b"Response: Success\r\nActionID: 2\r\nEventList: start\r\n\r\n"
    b"Event: Row\r\nActionID: 2\r\nName: one\r\n\r\n"
    b"Event: Other\r\nName: none of it\r\n\r\n"
    b"Event: Row\r\nActionID: 2\r\nName: two\r\n\r\n"
    b"Event: End\r\nActionID: 2\r\nEventList: Complete\r\n\r\n"
)


@pytest.mark.parametrize("value", ["a\r\nAction: Logoff", "a\nb", "\0"])
def test_a_value_never_becomes_a_second_header(value: str) -> None:
    with pytest.raises(AmiError):
        header("Name", value)


def test_a_value_that_asterisk_would_cut_is_refused() -> None:
    with pytest.raises(AmiError):
        header("Name", "x" * 1_000)


def test_repeated_headers_become_lines() -> None:
    message = parse("Response: Success\r\nOutput: one: 1\r\nOutput:  two")
    assert message == {"Response": "Success", "Output": "one: 1\n two"}


@pytest.fixture
def asterisk() -> Iterator[tuple[str, int]]:
    """Answers a login and one list, whatever is asked."""
    with socket.create_server(("127.0.0.1", 0)) as server:

        def serve() -> None:
            link, _ = server.accept()
            with link:
                link.sendall(b"Asterisk Call Manager/11.0.0\r\n")
                link.recv(4096)
                link.sendall(b"Response: Success\r\nActionID: 1\r\n\r\n")
                link.recv(4096)
                link.sendall(CONVERSATION)

        thread = threading.Thread(target=serve)
        thread.start()
        yield server.getsockname()
        thread.join(5)


def test_a_list_holds_the_events_of_its_own_action_only(asterisk: tuple[str, int]) -> None:
    with Ami(asterisk, "lab", "secret") as ami:
        assert [row["Name"] for row in ami.entries("List")] == ["one", "two"]


def test_a_pbx_that_is_not_there_is_one_sentence() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        address = server.getsockname()
    with pytest.raises(AmiError, match="does not answer on port"):
        Ami(address, "lab", "secret")
