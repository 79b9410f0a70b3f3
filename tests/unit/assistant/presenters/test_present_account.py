"""The first-start form: what is missing, and what a failed registration says."""

from __future__ import annotations

import pytest

from assistant.presenters.account import check_form, joined_server, present_test, split_server
from assistant.presenters.views import AccountForm, TestState
from assistant.services.state import RegistrationStatus
from sip.states import RegistrationProblem, RegistrationState


@pytest.mark.parametrize(
    ("text", "host", "port"),
    [
        ("pbx.example.com", "pbx.example.com", 0),
        (" pbx:5070 ", "pbx", 5070),
        ("sip:pbx:5070", "pbx", 5070),
        ("[2001:db8::1]:5061", "[2001:db8::1]", 5061),
        ("[2001:db8::1]", "[2001:db8::1]", 0),
        ("pbx:", "pbx", -1),
        ("pbx:99999", "pbx", -1),
        ("pbx : 5070", "pbx", 5070),
        ("pbx:abc", "pbx", -1),
        ("", "", 0),
    ],
)
def test_a_server_may_carry_its_port(text: str, host: str, port: int) -> None:
    assert split_server(text) == (host, port)


def test_a_form_shows_its_server_as_it_was_typed() -> None:
    assert joined_server(AccountForm("1", "x", "pbx", 5070)) == "pbx:5070"
    assert joined_server(AccountForm("1", "x", "pbx")) == "pbx"


@pytest.mark.parametrize(
    ("form", "field"),
    [
        (AccountForm("", "x", "pbx"), "extension"),
        (AccountForm("1 0", "x", "pbx"), "extension"),
        (AccountForm("100", "", "pbx"), "password"),
        (AccountForm("100", "x", ""), "server"),
        (AccountForm("100", "x", "not a host"), "server"),
        (AccountForm("100", "x", "pbx", -1), "server"),
    ],
)
def test_the_first_mistake_of_a_form_is_named(form: AccountForm, field: str) -> None:
    view = check_form(form)
    assert (view.state, view.field) == (TestState.FAILED, field)
    assert view.sentence


@pytest.mark.parametrize(
    ("typed", "words"),
    [
        ("", "Enter the server"),
        ("a b", "“a b” is no server"),
        ("a_b:0", "The port"),
        (":x", "The port"),
    ],
)
def test_what_is_wrong_with_a_server_is_said(typed: str, words: str) -> None:
    host, port = split_server(typed)
    assert check_form(AccountForm("100", "x", host, port)).sentence.startswith(words)


def test_a_complete_form_can_be_tried() -> None:
    assert check_form(AccountForm("100", "x", "pbx", 5070)).state is TestState.IDLE


@pytest.mark.parametrize("problem", [one for one in RegistrationProblem if one.value != "none"])
def test_each_problem_is_one_sentence(problem: RegistrationProblem) -> None:
    status = RegistrationStatus(RegistrationState.FAILED, problem, 500, "Oops", "100@pbx.example")
    view = present_test(status)
    assert view.state is TestState.FAILED
    assert view.sentence.endswith(".")
    assert "%" not in view.sentence


def test_a_password_never_shows_in_a_log() -> None:
    assert "secret" not in repr(AccountForm("100", "secret", "pbx"))


def test_registered_passes_and_anything_else_goes_on() -> None:
    assert present_test(RegistrationStatus(RegistrationState.REGISTERED)).state is TestState.PASSED
    going = present_test(RegistrationStatus(RegistrationState.REGISTERING))
    assert going.state is TestState.RUNNING
