"""The registration as the windows are told of it."""

from __future__ import annotations

from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from assistant.services.registration import Registration
from assistant.services.state import RegistrationStatus
from sip.events import EngineStopped, RegistrationChanged
from sip.states import RegistrationProblem, RegistrationState
from tests.unit.assistant.services.office import NOON

LOST = RegistrationChanged(
    RegistrationState.RETRYING,
    RegistrationProblem.TIMEOUT,
    408,
    "Request Timeout",
    retry_seconds=4,
    account="100@pbx",
)


@pytest.fixture
def registration(qtbot: QtBot) -> Registration:
    return Registration(lambda: NOON)


def test_before_the_first_attempt_the_account_of_the_settings_is_named(qtbot: QtBot) -> None:
    status = Registration(account="100@pbx").status
    assert (status.state, status.account) == (RegistrationState.OFFLINE, "100@pbx")


def test_the_next_attempt_has_a_time(registration: Registration) -> None:
    registration.on_event(LOST)
    assert registration.status.retry_at == NOON + timedelta(seconds=4)
    assert registration.status.problem is RegistrationProblem.TIMEOUT


def test_the_account_is_remembered(registration: Registration) -> None:
    registration.on_event(LOST)
    registration.on_event(RegistrationChanged(RegistrationState.REGISTERED))
    assert registration.is_registered
    assert registration.status.account == "100@pbx"


def test_the_same_again_is_no_news(registration: Registration, qtbot: QtBot) -> None:
    registration.on_event(LOST)
    with qtbot.assertNotEmitted(registration.changed):
        registration.on_event(LOST)


def test_a_phone_that_stopped_is_offline(registration: Registration) -> None:
    registration.on_event(LOST)
    registration.on_event(EngineStopped())
    assert registration.status == RegistrationStatus(RegistrationState.OFFLINE, account="100@pbx")


def test_a_missing_password_is_a_problem_of_its_own_until_it_is_there(
    registration: Registration,
) -> None:
    registration.miss_password("100@pbx")
    registration.on_event(RegistrationChanged(RegistrationState.OFFLINE))
    status = registration.status
    assert (status.problem, status.account) == (RegistrationProblem.PASSWORD_MISSING, "100@pbx")
    registration.on_event(RegistrationChanged(RegistrationState.REGISTERED, account="100@pbx"))
    registration.on_event(RegistrationChanged(RegistrationState.OFFLINE))
    assert registration.status.problem is RegistrationProblem.NONE
