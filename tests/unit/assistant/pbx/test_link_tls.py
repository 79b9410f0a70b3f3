"""TLS of the link: what is trusted, what is refused, and that nothing leaves before."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from assistant.pbx.config import PbxLinkConfig
from assistant.pbx.records import LinkProblem, LinkState
from tests.unit.assistant.pbx.certificates import Authority
from tests.unit.assistant.pbx.fake_pbx import FakePbx
from tests.unit.assistant.pbx.link_desk import Desk

Start = Callable[..., tuple[FakePbx, Desk]]


@pytest.fixture
def authority(tmp_path: Path) -> Authority:
    return Authority.make(tmp_path)


@pytest.fixture
def start(qtbot: QtBot) -> Iterator[Start]:
    """Start a PBX with a certificate, or without one, and a link that trusts `ca_file`."""
    made: list[tuple[FakePbx, Desk]] = []

    def start_one(pem: Path | None, ca_file: Path | str) -> tuple[FakePbx, Desk]:
        pbx = FakePbx(pem)
        config = PbxLinkConfig("127.0.0.1", "desk", pbx.port, ca_file=str(ca_file))
        desk = Desk(config, lambda: "s3cret", greeting=2.0)
        made.append((pbx, desk))
        desk.link.start()
        return made[-1]

    yield start_one
    for pbx, desk in made:
        desk.link.stop()
        pbx.die()


def test_a_certificate_of_the_given_authority_is_trusted(
    qtbot: QtBot, authority: Authority, start: Start
) -> None:
    _, desk = start(authority.server(), authority.ca_file)
    qtbot.waitUntil(lambda: desk.link.state is LinkState.UP)


def test_a_certificate_that_is_not_trusted_is_refused_with_its_reason(
    qtbot: QtBot, authority: Authority, tmp_path: Path, start: Start
) -> None:
    other = Authority.make(tmp_path, "other")
    cases = [
        (authority.server(), str(other.ca_file), LinkProblem.CERTIFICATE_UNTRUSTED),
        (authority.server(), "", LinkProblem.CERTIFICATE_UNTRUSTED),
        (authority.server(days=-1), authority.ca_file, LinkProblem.CERTIFICATE_EXPIRED),
        (authority.server("127.0.0.9"), authority.ca_file, LinkProblem.CERTIFICATE_WRONG_HOST),
    ]
    for pem, ca_file, problem in cases:
        pbx, desk = start(pem, ca_file)
        refused = partial(lambda link: link.state is LinkState.REFUSED, desk.link)
        qtbot.waitUntil(refused)
        assert desk.link.problem is problem
        assert pbx.asked == []


@pytest.mark.parametrize("content", [None, "no certificate"])
def test_a_file_of_authorities_that_cannot_be_used_is_named(
    tmp_path: Path, start: Start, content: str | None
) -> None:
    file = tmp_path / "ca.pem"
    if content is not None:
        file.write_text(content)
    pbx, desk = start(None, file)
    assert desk.link.state is LinkState.REFUSED
    assert desk.link.problem is LinkProblem.BAD_CA_FILE
    assert pbx.attempts == 0


def test_a_pbx_without_tls_on_that_port_is_lost_and_not_spoken_to_in_plain(
    qtbot: QtBot, authority: Authority, start: Start
) -> None:
    pbx, desk = start(None, authority.ca_file)
    qtbot.waitUntil(lambda: desk.link.state is LinkState.LOST)
    assert desk.link.problem is LinkProblem.TLS_FAILED
    assert b"Action" not in pbx.received


def test_plain_to_another_computer_is_not_even_tried(qtbot: QtBot) -> None:
    desk = Desk(PbxLinkConfig("192.0.2.7", "desk", use_tls=False), lambda: "s3cret")
    desk.link.start()
    assert desk.link.state is LinkState.REFUSED
    assert desk.link.problem is LinkProblem.PLAIN_NOT_ALLOWED
    desk.link.stop()
