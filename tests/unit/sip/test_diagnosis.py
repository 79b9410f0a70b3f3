"""Why an attempt to register failed."""

from __future__ import annotations

import pytest

from sip.diagnosis import Diagnosis
from sip.states import RegistrationProblem


def test_what_tls_found_says_more_than_the_answer():
    diagnosis = Diagnosis()
    diagnosis.note_tls(RegistrationProblem.CERTIFICATE_EXPIRED, "since May")
    found = diagnosis.of_answer(503, "Service Unavailable", "")
    assert found == (RegistrationProblem.CERTIFICATE_EXPIRED, "since May")


def test_what_a_probe_found_says_more_than_the_answer():
    diagnosis = Diagnosis()
    diagnosis.note_probe(RegistrationProblem.NAME_NOT_RESOLVED)
    assert diagnosis.of_answer(408, "", "") == (RegistrationProblem.NAME_NOT_RESOLVED, "")


@pytest.mark.parametrize("code", [401, 407])
def test_a_stranger_who_asks_for_the_password_is_named(code):
    found = Diagnosis().of_answer(code, "Unauthorized", "evil.example")
    assert found == (RegistrationProblem.OTHER_REALM, "evil.example")


def test_else_the_answer_tells_and_in_its_own_words():
    problem, text = Diagnosis().of_answer(404, "Not Here", "")
    assert (problem, text) == (RegistrationProblem.UNKNOWN_EXTENSION, "Not Here")


def test_a_new_attempt_knows_nothing_of_the_one_before():
    diagnosis = Diagnosis()
    diagnosis.note_tls(RegistrationProblem.CERTIFICATE_EXPIRED, "since May")
    diagnosis.note_probe(RegistrationProblem.NAME_NOT_RESOLVED)
    diagnosis.forget()
    assert diagnosis.of_answer(408, "Timeout", "")[0] is RegistrationProblem.TIMEOUT
