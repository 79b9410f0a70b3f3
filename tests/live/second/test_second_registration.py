"""The phone registers at Kamailio with either digest, over either transport."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from lab.places import Places
from lab.second.kamailio import Digest
from lab.second.office import SecondOffice
from sip import commands as cmd
from sip.config import Transport
from sip.states import RegistrationProblem, RegistrationState
from tests.helpers.second_office import account, another_place, register
from tests.helpers.sip_phone import SipPhone


@pytest.fixture(scope="module", params=list(Digest), ids=lambda digest: digest.value)
def strict_office(second: Places, request: pytest.FixtureRequest) -> Iterator[SecondOffice]:
    """A Kamailio that asks for passwords in one way only."""
    with SecondOffice(another_place(second, 1), request.param) as office:
        yield office


@pytest.fixture
def phone() -> Iterator[SipPhone]:
    """A phone without sound."""
    phone = SipPhone()
    yield phone
    phone.stop()


def test_it_registers_with_this_digest(phone: SipPhone, strict_office: SecondOffice) -> None:
    register(phone, strict_office)


def test_a_wrong_password_is_named(phone: SipPhone, strict_office: SecondOffice) -> None:
    phone.post(cmd.Register(account(strict_office, password="wrong")))
    phone.wait(
        lambda: (
            (told := phone.registration()) and told.problem is RegistrationProblem.WRONG_PASSWORD
        ),
        "the refusal",
    )
    told = phone.registration()
    assert told is not None
    assert told.state is RegistrationState.FAILED


def test_it_registers_over_tcp(phone: SipPhone, office: SecondOffice) -> None:
    register(phone, office, transport=Transport.TCP)


def test_it_registers_over_verified_tls(office: SecondOffice) -> None:
    phone = SipPhone(ca_file=str(office.places.ca_file))
    register(phone, office, transport=Transport.TLS)
    phone.stop()
