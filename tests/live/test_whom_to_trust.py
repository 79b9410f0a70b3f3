"""Whom the phone proves its password to, and who may call it: with servers that want too much."""

from __future__ import annotations

import contextlib
import hashlib
import re
import socket
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from sip import commands as cmd
from sip.config import AccountConfig
from sip.events import CallEnded, EngineStopped, RegistrationChanged
from sip.states import CallState, EndReason, RegistrationProblem, RegistrationState
from tests.helpers.lab_control import Lab
from tests.helpers.sip_phone import SipPhone
from tests.helpers.sip_server import HOST, Message, SipServer
from tests.helpers.waiting import wait_until

MD5 = 'Digest realm="{realm}", nonce="n1", algorithm=MD5, qop="auth"'
SHA256 = 'Digest realm="{realm}", nonce="n2", algorithm=SHA-256, qop="auth"'


class AskingServer(SipServer):
    """Asks for the password at every REGISTER that brings none."""

    def __init__(self, *asks: str) -> None:
        self.asks = asks
        super().__init__()

    def answer(self, request: Message, code: int, reason: str, *extra: str, sdp: str = "") -> None:
        is_bare = request.method == "REGISTER" and not request["Authorization"]
        if is_bare and code == 200 and self.asks:
            code, reason = 401, "Unauthorized"
            extra = tuple(f"WWW-Authenticate: {ask}" for ask in self.asks)
        super().answer(request, code, reason, *extra, sdp=sdp)


@pytest.fixture
def phone() -> Iterator[SipPhone]:
    phone = SipPhone()
    yield phone
    phone.stop()
    assert phone.of(EngineStopped)[-1].error == ""


@pytest.fixture
def asking() -> Iterator[Callable[..., AskingServer]]:
    started: list[AskingServer] = []

    def start(*asks: str) -> AskingServer:
        started.append(AskingServer(*asks))
        return started[-1]

    yield start
    for server in started:
        server.stop()


def account(server: SipServer, **more: Any) -> AccountConfig:
    return AccountConfig("100", HOST, "secret", server.port, **more)


def answered(server: SipServer) -> list[list[str]]:
    """What each REGISTER brought that brought a digest."""
    found = (m.all("Authorization") for m in server.requests("REGISTER"))
    return [given for given in found if given]


def is_registered(phone: SipPhone) -> bool:
    told = phone.registration()
    return bool(told and told.state is RegistrationState.REGISTERED)


def test_the_stronger_of_two_digests_is_given_and_only_it(phone, asking) -> None:
    server = asking(MD5.format(realm="pbx"), SHA256.format(realm="pbx"))
    phone.post(cmd.Register(account(server)))
    phone.wait(lambda: is_registered(phone), "registration")
    phone.post(cmd.CheckLine())
    wait_until(lambda: len(answered(server)) > 1, 5, "another answer to a challenge")
    for given in answered(server):
        assert len(given) == 1
        assert is_right(given[0], "sha256")


def test_md5_is_given_where_the_pbx_has_nothing_else(phone, asking) -> None:
    server = asking(MD5.format(realm="pbx"))
    phone.post(cmd.Register(account(server)))
    phone.wait(lambda: is_registered(phone), "registration")
    phone.post(cmd.CheckLine())
    wait_until(lambda: len(answered(server)) > 1, 5, "another answer to a challenge")
    assert all(is_right(given[0], "md5") for given in answered(server))


@pytest.mark.parametrize(("ask", "kind"), [(MD5, "md5"), (SHA256, "sha256")])
def test_changed_settings_of_the_same_account_are_proved_again(phone, asking, ask, kind) -> None:
    server = asking(ask.format(realm="pbx"))
    phone.post(cmd.Register(account(server)))
    phone.wait(lambda: is_registered(phone), "registration")
    before = len(server.requests("REGISTER"))
    phone.post(cmd.Register(account(server, display_name="Front desk")))
    wait_until(
        lambda: [m for m in server.requests("REGISTER")[before:] if m.all("Authorization")],
        5,
        "the answer to another challenge",
    )
    assert all(is_right(given[0], kind) for given in answered(server))
    phone.wait(lambda: is_registered(phone), "registration under another name")
    assert RegistrationState.FAILED not in {e.state for e in phone.of(RegistrationChanged)}


def test_another_realm_than_before_gets_nothing_and_is_named(phone, asking) -> None:
    server = asking(MD5.format(realm="pbx"))
    phone.post(cmd.Register(account(server)))
    phone.wait(lambda: is_registered(phone), "registration")
    before = len(server.requests("REGISTER"))
    server.asks = (MD5.format(realm="elsewhere").replace("n1", "other"),)
    server.answer = refuse_old_nonce(server)
    phone.post(cmd.CheckLine())
    phone.wait(
        lambda: phone.registration().problem is RegistrationProblem.OTHER_REALM, "the refusal", 8
    )
    assert phone.registration().reason == "elsewhere"
    assert not [
        m for m in server.requests("REGISTER")[before:] if "elsewhere" in m["Authorization"]
    ]


def refuse_old_nonce(server: AskingServer) -> Callable[..., None]:
    def answer(request: Message, code: int, reason: str, *extra: str, sdp: str = "") -> None:
        if request.method == "REGISTER" and "elsewhere" not in request["Authorization"]:
            code, reason = 401, "Unauthorized"
            extra = tuple(f"WWW-Authenticate: {ask}" for ask in server.asks)
        SipServer.answer(server, request, code, reason, *extra, sdp=sdp)

    return answer


def test_a_realm_of_the_settings_is_the_only_one_that_gets_it(phone, asking) -> None:
    server = asking(MD5.format(realm="elsewhere"))
    phone.post(cmd.Register(account(server, realm="pbx")))
    phone.wait(
        lambda: (told := phone.registration()) and told.problem is RegistrationProblem.OTHER_REALM,
        "the refusal",
        8,
    )
    assert phone.registration().state is RegistrationState.FAILED
    assert not [m for m in server.requests("REGISTER") if m["Authorization"]]


def test_a_call_that_asks_in_another_name_gets_nothing(phone, asking) -> None:
    server = asking(MD5.format(realm="pbx"))

    def ask_back(invite: Message) -> None:
        server.answer(
            invite, 407, "Proxy Authentication Required",
            f"Proxy-Authenticate: {MD5.format(realm='thief')}",
        )  # fmt: skip

    server.on_invite = ask_back
    phone.post(cmd.Register(account(server)))
    phone.wait(lambda: is_registered(phone), "registration")
    key = phone.dial("101")
    phone.wait_for_end(key)
    assert len(server.requests("INVITE")) == 1
    assert not [m for m in server.heard if "thief" in m["Proxy-Authorization"]]


def test_a_call_that_the_pbx_itself_challenges_goes_through(phone, lab: Lab) -> None:
    phone.register(lab)
    key = phone.dial("600")
    phone.wait_for_state(key, CallState.CONNECTED)
    phone.post(cmd.HangUp(key))
    assert phone.wait_for_end(key).reason is EndReason.HUNG_UP


def is_right(header: str, algorithm: str) -> bool:
    """Whether the digest proves ``secret`` (RFC 7616 §3.4.1)."""
    found = dict(re.findall(r'(\w+)="?([^",]*)"?', header))

    def digest(text: str) -> str:
        return hashlib.new(algorithm, text.encode()).hexdigest()

    ha1 = digest(f"100:{found['realm']}:secret")
    ha2 = digest(f"REGISTER:{found['uri']}")
    text = ":".join((ha1, found["nonce"], found["nc"], found["cnonce"], found["qop"], ha2))
    return bool(digest(text) == found["response"])


# -- who may call -----------------------------------------------------------------------------


@pytest.mark.parametrize(("trusted", "rings"), [((), False), (("127.0.0.2",), True)])
def test_only_the_pbx_and_listed_proxies_may_call(trusted, rings: bool, asking) -> None:
    phone, server = SipPhone(trusted_proxies=trusted), asking()
    try:
        phone.register_account(account(server))
        proxy = SipServerAt("127.0.0.2", server)
        proxy.invite_phone()
        if rings:
            phone.wait_for_ring()
        else:
            wait_until(lambda: b"SIP/2.0 403" in proxy.heard(), 5, "the refusal")
            assert not phone.call_keys()
            assert not phone.of(CallEnded)
    finally:
        phone.stop()


class SipServerAt:
    """Sends one INVITE from another address of this computer."""

    def __init__(self, host: str, server: SipServer) -> None:
        self._socket = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        self._socket.bind((host, 0))
        self._socket.settimeout(0.2)
        self._server = server
        self._heard = b""

    def invite_phone(self) -> None:
        host, port = self._socket.getsockname()
        to = self._server._contact
        self._socket.sendto(
            (
                f"INVITE sip:100@{to[0]}:{to[1]} SIP/2.0\r\n"
                f"Via: SIP/2.0/UDP {host}:{port};branch=z9hG4bKproxy\r\n"
                f"From: <sip:555@{host}>;tag=p\r\nTo: <sip:100@{HOST}>\r\nCall-ID: proxy\r\n"
                f"CSeq: 1 INVITE\r\nMax-Forwards: 70\r\nContact: <sip:p@{host}:{port}>\r\n"
                "Content-Length: 0\r\n\r\n"
            ).encode(),
            to,
        )

    def heard(self) -> bytes:
        with contextlib.suppress(TimeoutError):
            self._heard += self._socket.recv(65536)
        return self._heard
