"""Passwords from the environment, a command and the keyring, and what can go wrong there."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable

import keyring
import pytest
from keyring.errors import NoKeyringError, PasswordSetError

from assistant.account import passwords
from assistant.account.passwords import PasswordError, find_password, keep_password
from assistant.process import logs


def python(code: str) -> list[str]:
    return [sys.executable, "-c", code]


def test_the_environment_wins(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PASSWORD_HERE", "from env")
    assert find_password("100@pbx", ["false"], "PASSWORD_HERE") == "from env"


def test_a_command_gives_its_first_line() -> None:
    assert find_password("100@pbx", python("print('pass word'); print('more')")) == "pass word"


@pytest.mark.parametrize(
    ("command", "problem", "words"),
    [
        (["/no/such/program"], "command_failed", "cannot be run"),
        (python("import sys; sys.exit('locked')"), "command_failed", "code 1: locked"),
        (python("import time; time.sleep(60)"), "command_timeout", "gave no password"),
    ],
)
def test_a_command_that_fails_says_how(
    monkeypatch: pytest.MonkeyPatch, command: list[str], problem: str, words: str
) -> None:
    monkeypatch.setattr(passwords, "COMMAND_SECONDS", 0.3 if "sleep" in command[-1] else 5.0)
    with pytest.raises(PasswordError, match=words) as caught:
        find_password("100@pbx", command)
    assert caught.value.problem == problem


def test_a_command_that_prints_nothing_gives_no_password() -> None:
    assert find_password("100@pbx", python("")) is None


def fake_keyring(monkeypatch: pytest.MonkeyPatch, **functions: object) -> None:
    for name, function in functions.items():
        monkeypatch.setattr(keyring, name, function)


def test_the_keyring_is_asked_last(monkeypatch: pytest.MonkeyPatch) -> None:
    fake_keyring(monkeypatch, get_password=lambda service, account: f"{service}/{account}")
    assert find_password("100@pbx") == "assistant/100@pbx"


@pytest.mark.parametrize("use", [find_password, lambda account: keep_password(account, "secret")])
def test_a_computer_without_a_keyring_is_named_in_our_own_words(
    monkeypatch: pytest.MonkeyPatch, use: Callable[[str], object]
) -> None:
    def fail(*_: str) -> str:
        raise NoKeyringError("No recommended backend was available. Install …")

    fake_keyring(monkeypatch, get_password=fail, set_password=fail)
    with pytest.raises(PasswordError, match="this computer has no keyring") as caught:
        use("100@pbx")
    assert caught.value.problem == "no_keyring"


def test_a_keyring_that_refuses_is_named_and_its_own_words_go_to_the_log(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def refuse(*_: str) -> str:
        raise PasswordSetError("org.freedesktop.Secret.Error.IsLocked")

    fake_keyring(monkeypatch, set_password=refuse)
    with pytest.raises(PasswordError, match="the keyring did not take it"):
        keep_password("100@pbx", "secret")
    assert "IsLocked" in caplog.text


def test_a_keyring_that_never_answers_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    release = threading.Event()
    fake_keyring(monkeypatch, get_password=lambda *_: release.wait(5) and None)
    monkeypatch.setattr(passwords, "KEYRING_SECONDS", 0.05)
    with pytest.raises(PasswordError) as caught:
        find_password("100@pbx")
    release.set()
    assert caught.value.problem == "keyring_timeout"


def test_a_keyring_that_breaks_is_a_known_error(monkeypatch: pytest.MonkeyPatch) -> None:
    def crash(*_: str) -> str:
        raise BackendError

    fake_keyring(monkeypatch, get_password=crash)
    with pytest.raises(PasswordError, match="the keyring does not work"):
        find_password("100@pbx")


class BackendError(RuntimeError):
    """Stands for whatever a backend raises."""


def test_a_found_password_never_reaches_the_log() -> None:
    find_password("100@pbx", python("print('very-secret-1')"))
    assert logs.redacted("it is very-secret-1") == "it is ***"
