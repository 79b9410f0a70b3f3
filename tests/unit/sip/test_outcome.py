"""Why calls end, why registrations fail, and when to try again."""

import pytest

from sip.outcome import end_reason, registration_problem
from sip.states import CallDirection, EndReason, RegistrationProblem

IN, OUT = CallDirection.INCOMING, CallDirection.OUTGOING


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        (486, EndReason.BUSY),
        (600, EndReason.BUSY),
        (603, EndReason.DECLINED),
        (404, EndReason.NOT_FOUND),
        (480, EndReason.NO_ANSWER),
        (500, EndReason.FAILED),
    ],
)
def test_a_dialed_call_says_why_it_was_not_reached(code, expected):
    assert end_reason(OUT, code, was_connected=False) is expected


def test_a_caller_who_gives_up_left_a_missed_call():
    assert end_reason(IN, 487, was_connected=False) is EndReason.CANCELLED


def test_a_call_that_another_phone_took_is_not_missed():
    reason = end_reason(IN, 487, was_connected=False, answered_elsewhere=True)
    assert reason is EndReason.ANSWERED_ELSEWHERE


def test_a_talking_call_ends_by_its_peer_or_by_the_network():
    assert end_reason(IN, 200, was_connected=True) is EndReason.PEER_HUNG_UP
    assert end_reason(OUT, 408, was_connected=True) is EndReason.CONNECTION_LOST


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        (401, RegistrationProblem.WRONG_PASSWORD),
        (404, RegistrationProblem.UNKNOWN_EXTENSION),
        (408, RegistrationProblem.TIMEOUT),
        (503, RegistrationProblem.UNREACHABLE),
        (500, RegistrationProblem.SERVER_ERROR),
    ],
)
def test_a_refused_registration_has_a_reason(code, expected):
    assert registration_problem(code) is expected
