"""What the PBX answers to our subscriptions: refused, told, ended before their time, asked anew."""

from __future__ import annotations

import uuid
from collections.abc import Iterator

import pytest

from sip import commands as cmd
from sip.config import AccountConfig
from sip.states import BlfState, RegistrationState
from tests.helpers.sip_phone import SipPhone
from tests.helpers.sip_server import HOST, Message, SipServer
from tests.helpers.waiting import stays_true

COLLEAGUE = "101"
_BODIES = {
    "dialog": (
        "application/dialog-info+xml",
        '<dialog-info xmlns="urn:ietf:params:xml:ns:dialog-info" version="0" state="full"'
        ' entity="sip:101@pbx"/>',
    ),
    "presence": (
        "application/pidf+xml",
        '<presence xmlns="urn:ietf:params:xml:ns:pidf" entity="sip:101@pbx"><tuple id="1">'
        "<status><basic>open</basic></status><note>Ready</note></tuple></presence>",
    ),
}


class PresenceServer(SipServer):
    """Answers SUBSCRIBE with `code`; a subscription that stands hears at once that all is idle."""

    def __init__(self) -> None:
        self.code = 200
        super().__init__()

    def answer(self, request: Message, code: int, reason: str, *extra: str, sdp: str = "") -> None:
        """As `SipServer`, but for subscriptions."""
        if request.method != "SUBSCRIBE":
            super().answer(request, code, reason, *extra, sdp=sdp)
            return
        super().answer(request, self.code, "As told", "Expires: 600")
        if self.code == 200 and request["Expires"] != "0":
            self.notify(request, "active;expires=600")

    def end(self, reason: str) -> None:
        """End every subscription there is, as a PBX does that is about to restart."""
        for subscribe in self.requests("SUBSCRIBE"):
            self.notify(subscribe, f"terminated;reason={reason}")

    def notify(self, subscribe: Message, state: str) -> None:
        """NOTIFY within the dialog of a SUBSCRIBE."""
        kind, body = _BODIES[subscribe["Event"]]
        lines = [
            f"NOTIFY sip:100@{self._contact[0]}:{self._contact[1]} SIP/2.0",
            f"Via: SIP/2.0/UDP {HOST}:{self.port};branch=z9hG4bK{uuid.uuid4().hex}",
            f"From: {subscribe['To']};tag={self._tag}",
            f"To: {subscribe['From']}",
            f"Call-ID: {subscribe['Call-ID']}",
            f"CSeq: {len(self.heard) + 1} NOTIFY",
            "Max-Forwards: 70",
            f"Contact: <sip:pbx@{HOST}:{self.port}>",
            f"Event: {subscribe['Event']}",
            f"Subscription-State: {state}",
            f"Content-Type: {kind}",
            f"Content-Length: {len(body)}",
        ]
        datagram = "\r\n".join(lines) + "\r\n\r\n" + body
        self._socket.sendto(datagram.encode(), self._contact)


@pytest.fixture
def server() -> Iterator[PresenceServer]:
    """A PBX that tells of everybody."""
    server = PresenceServer()
    yield server
    server.stop()


@pytest.fixture
def phone(server: PresenceServer) -> Iterator[SipPhone]:
    """Registered there."""
    phone = SipPhone()
    phone.post(cmd.Register(AccountConfig("100", HOST, "secret", port=server.port)))
    phone.wait(
        lambda: (told := phone.registration()) and told.state is RegistrationState.REGISTERED,
        "registration",
    )
    yield phone
    phone.stop()


def wait_for_line(phone: SipPhone, state: BlfState) -> None:
    phone.wait(lambda: (line := phone.line(COLLEAGUE)) and line.state is state, state.value)


@pytest.mark.parametrize("code", [403, 404, 489])
def test_a_pbx_that_does_not_tell_is_taken_at_its_word(
    phone: SipPhone, server: PresenceServer, code: int
) -> None:
    server.code = code
    phone.post(cmd.WatchExtensions((COLLEAGUE,)))
    wait_for_line(phone, BlfState.NOT_PERMITTED)


def test_what_is_not_permitted_is_not_asked_for_again_and_again(
    phone: SipPhone, server: PresenceServer
) -> None:
    phone.post(cmd.WatchExtensions((COLLEAGUE,)))
    wait_for_line(phone, BlfState.AVAILABLE)
    server.end("rejected")
    wait_for_line(phone, BlfState.NOT_PERMITTED)
    asked = len(server.requests("SUBSCRIBE"))
    stays_true(lambda: len(server.requests("SUBSCRIBE")) == asked, 3.0, "it is not asked again")


@pytest.mark.parametrize("reason", ["timeout", "deactivated", "noresource"])
def test_a_subscription_that_ends_is_asked_for_anew(
    phone: SipPhone, server: PresenceServer, reason: str
) -> None:
    phone.post(cmd.WatchExtensions((COLLEAGUE,)))
    wait_for_line(phone, BlfState.AVAILABLE)
    server.end(reason)
    wait_for_line(phone, BlfState.STALE)
    wait_for_line(phone, BlfState.AVAILABLE)


def test_many_colleagues_are_asked_about_a_few_at_a_time(
    phone: SipPhone, server: PresenceServer
) -> None:
    extensions = tuple(str(number) for number in range(1000, 1060))
    phone.post(cmd.WatchExtensions(extensions))
    phone.wait(lambda: all(phone.line(one) for one in extensions), "news of everybody")
    assert len(server.requests("SUBSCRIBE")) == 2 * len(extensions)
