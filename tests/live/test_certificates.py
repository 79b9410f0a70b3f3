"""Certificates that must not be believed: each is refused under its own name."""

from __future__ import annotations

import ssl
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from sip import commands as cmd
from sip.config import AccountConfig, Transport
from sip.events import EngineStopped
from sip.states import RegistrationProblem
from tests.helpers.sip_phone import SipPhone
from tests.helpers.tls_servers import Authority, Signed, TlsServer, self_signed
from tests.helpers.waiting import stays_true, wait_until

Try = Callable[..., tuple[SipPhone, TlsServer]]
PAST = ("-startdate", "20180101000000Z", "-enddate", "20190101000000Z")


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return Authority(tmp_path_factory.mktemp("pki") / "root", "Test root")


@pytest.fixture
def register_at() -> Iterator[Try]:
    """Starts a phone that registers at a server which shows a certificate."""
    phones: list[SipPhone] = []
    servers: list[TlsServer] = []

    def start(shown: Signed, *, highest: ssl.TLSVersion | None = None, cut: int = 0, **config: Any):
        servers.append(TlsServer(shown, highest, cut=cut))
        phones.append(SipPhone(**config))
        account = AccountConfig(
            "100", "localhost", "secret", servers[0].port, transport=Transport.TLS
        )
        phones[0].post(cmd.Register(account))
        return phones[0], servers[0]

    yield start
    for phone in phones:
        phone.stop()
        assert phone.of(EngineStopped)[-1].error == ""
    for server in servers:
        server.stop()


def expect(problem: RegistrationProblem, phone: SipPhone, server: TlsServer) -> None:
    phone.wait(lambda: (told := phone.registration()) and told.problem is problem, problem.value, 8)
    assert server.heard == b"", "nothing may be sent to a server that is not believed"


def test_a_good_certificate_is_believed_and_the_name_asked_for(root, register_at) -> None:
    _, server = register_at(root.server("good", "DNS:localhost"), ca_file=str(root.certificate))
    wait_until(lambda: server.heard.startswith(b"REGISTER sip:localhost"), 5, "the REGISTER")
    assert "localhost" in server.asked_for


def test_an_expired_certificate_is_named(root, register_at) -> None:
    shown = root.server("old", "DNS:localhost", *PAST)
    expect(
        RegistrationProblem.CERTIFICATE_EXPIRED,
        *register_at(shown, ca_file=str(root.certificate)),
    )


def test_a_certificate_of_another_host_is_named(root, register_at) -> None:
    shown = root.server("other", "DNS:pbx.example.com")
    expect(
        RegistrationProblem.CERTIFICATE_WRONG_HOST,
        *register_at(shown, ca_file=str(root.certificate)),
    )


def test_a_certificate_that_signed_itself_is_named(root, register_at, tmp_path: Path) -> None:
    expect(
        RegistrationProblem.CERTIFICATE_SELF_SIGNED,
        *register_at(self_signed(tmp_path), ca_file=str(root.certificate)),
    )


def test_a_certificate_of_an_unknown_authority_is_named(root, register_at, tmp_path) -> None:
    stranger = Authority(tmp_path / "stranger", "Stranger")
    phone, server = register_at(
        stranger.server("good", "DNS:localhost"), ca_file=str(root.certificate)
    )
    expect(RegistrationProblem.CERTIFICATE_UNTRUSTED, phone, server)
    stays_true(
        lambda: phone.registration().problem is RegistrationProblem.CERTIFICATE_UNTRUSTED,
        1,
        "it is untrusted, and did not sign itself",
    )


def test_a_revoked_authority_is_named_before_anything_is_sent(register_at, tmp_path) -> None:
    root = Authority(tmp_path / "root", "Root")
    below = Authority(tmp_path / "below", "Below", root)
    shown = below.server("good", "DNS:localhost")
    lists = tmp_path / "lists.pem"
    root.revoke(below.certificate)
    lists.write_text(root.list_of_revoked() + below.list_of_revoked())
    expect(
        RegistrationProblem.CERTIFICATE_REVOKED,
        *register_at(shown, ca_file=str(root.certificate), crl_file=str(lists)),
    )


def test_a_revoked_server_is_named(register_at, tmp_path) -> None:
    root = Authority(tmp_path / "root", "Root")
    shown, lists = root.server("good", "DNS:localhost"), tmp_path / "lists.pem"
    root.revoke(shown.certificate)
    lists.write_text(root.list_of_revoked())
    expect(
        RegistrationProblem.CERTIFICATE_REVOKED,
        *register_at(shown, ca_file=str(root.certificate), crl_file=str(lists)),
    )


def test_who_disturbs_the_look_at_the_lists_gains_nothing(register_at, tmp_path) -> None:
    root = Authority(tmp_path / "root", "Root")
    shown, lists = root.server("good", "DNS:localhost"), tmp_path / "lists.pem"
    root.revoke(shown.certificate)
    lists.write_text(root.list_of_revoked())
    trust = {"ca_file": str(root.certificate), "crl_file": str(lists)}
    phone, server = register_at(shown, cut=1, **trust)
    # What was cut off is tried again, and then the list is read.
    expect(RegistrationProblem.CERTIFICATE_REVOKED, phone, server)


def test_a_certificate_that_no_list_revokes_is_believed(register_at, tmp_path) -> None:
    root = Authority(tmp_path / "root", "Root")
    shown, lists = root.server("good", "DNS:localhost"), tmp_path / "lists.pem"
    lists.write_text(root.list_of_revoked())
    _, server = register_at(shown, ca_file=str(root.certificate), crl_file=str(lists))
    wait_until(lambda: server.heard.startswith(b"REGISTER"), 5, "the REGISTER")


@pytest.mark.parametrize("text", ["", "no list at all\n"])
def test_a_list_that_is_missing_is_no_permission(root, register_at, tmp_path, text: str) -> None:
    lists = tmp_path / "lists.pem"
    if text:
        lists.write_text(text)
    expect(
        RegistrationProblem.CERTIFICATE_UNCHECKED,
        *register_at(
            root.server("good", "DNS:localhost"),
            ca_file=str(root.certificate),
            crl_file=str(lists),
        ),
    )


def test_a_list_of_another_authority_is_no_permission(root, register_at, tmp_path) -> None:
    lists = tmp_path / "lists.pem"
    lists.write_text(Authority(tmp_path / "other", "Other").list_of_revoked())
    expect(
        RegistrationProblem.CERTIFICATE_UNCHECKED,
        *register_at(
            root.server("good", "DNS:localhost"),
            ca_file=str(root.certificate),
            crl_file=str(lists),
        ),
    )


@pytest.mark.filterwarnings("ignore:ssl.TLSVersion:DeprecationWarning")
def test_a_server_that_knows_no_tls_of_today_is_refused(root, register_at) -> None:
    phone, server = register_at(
        root.server("good", "DNS:localhost"),
        highest=ssl.TLSVersion.TLSv1_1,
        ca_file=str(root.certificate),
    )
    phone.wait(
        lambda: (told := phone.registration()) and told.problem is not RegistrationProblem.NONE,
        "a problem",
        8,
    )
    assert server.heard == b""
