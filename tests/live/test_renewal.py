"""A registration that was challenged is renewed before it ends, and ended when the phone stops."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from sip import commands as cmd
from sip.config import AccountConfig
from sip.states import RegistrationState
from tests.helpers.sip_phone import SipPhone
from tests.helpers.sip_server import HOST, Message, SipServer

CHALLENGE = 'WWW-Authenticate: Digest realm="pbx", nonce="{nonce}", algorithm=MD5, qop="auth"'
GRANTED_SECONDS = 33
"""Three more than the margin in which a phone renews."""


class StrictServer(SipServer):
    """Challenges every REGISTER by a nonce of its own, and registers for a short time."""

    def answer(self, request: Message, code: int, reason: str, *extra: str, sdp: str = "") -> None:
        if request.method == "REGISTER":
            nonce = f"n{request['CSeq'].split()[0]}"
            is_answer = f'nonce="n{int(nonce[1:]) - 1}"' in request["Authorization"]
            extra = tuple(one.replace("=300", f"={GRANTED_SECONDS}") for one in extra)
            if not is_answer:
                code, reason, extra = 401, "Unauthorized", (CHALLENGE.format(nonce=nonce),)
        super().answer(request, code, reason, *extra, sdp=sdp)

    def proven(self) -> list[Message]:
        """The REGISTERs whose password was right for their challenge."""
        answers = [m for m in self.requests("REGISTER") if m["Authorization"]]
        return [m for m in answers if f'nonce="n{int(m["CSeq"].split()[0]) - 1}"' in str(m.headers)]


@pytest.fixture
def server() -> Iterator[StrictServer]:
    server = StrictServer()
    yield server
    server.stop()


def registered_phone(server: StrictServer) -> SipPhone:
    phone = SipPhone()
    phone.post(cmd.Register(AccountConfig("100", HOST, "secret", server.port)))
    phone.wait(
        lambda: (told := phone.registration()) and told.state is RegistrationState.REGISTERED,
        "registration",
    )
    return phone


def test_a_registration_is_renewed_in_time_again_and_again(server: StrictServer) -> None:
    phone = registered_phone(server)
    before = len(server.proven())
    phone.wait(lambda: len(server.proven()) >= before + 2, "renewals", 12.0)
    phone.stop()


def test_a_phone_that_stops_at_once_proves_its_goodbye(server: StrictServer) -> None:
    registered_phone(server).stop()
    assert "expires=0" in server.proven()[-1]["Contact"] or server.proven()[-1]["Expires"] == "0"
