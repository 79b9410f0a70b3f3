"""Where passwords come from: environment, a command, the keyring; never a file of ours."""

from __future__ import annotations

import logging
import os
import threading
from collections.abc import Callable, Sequence
from typing import TypeVar

from assistant.process import logs

log = logging.getLogger(__name__)

SERVICE = "assistant"
NO_KEYRING = "this computer has no keyring"
COMMAND_SECONDS = 5.0
KEYRING_SECONDS = 4.0
"""A locked keyring asks its user; a broken one never answers."""

T = TypeVar("T")


class PasswordError(Exception):
    """A password could not be had or kept; `problem` is a stable word, the text is for people.

    The words: ``command_failed``, ``command_timeout``, ``no_keyring``, ``refused``, ``failed``,
    ``keyring_timeout``.
    """

    def __init__(self, problem: str, text: str) -> None:
        super().__init__(text)
        self.problem = problem


def find_password(account: str, command: Sequence[str] = (), environment: str = "") -> str | None:
    """The password of `account` (``extension@server``), or None when nobody knows it.

    Asks the environment variable, then `command`, then the keyring; may take seconds, so not for
    the main thread. Raises `PasswordError`, ``no_keyring`` when nothing else could know it.
    """
    password = os.environ.get(environment) if environment else None
    if password is None:
        password = from_command(command) if command else from_keyring(account)
    if password:
        logs.hide(password)
    return password or None


def from_command(command: Sequence[str]) -> str:
    """The first line that `command` prints, run without a shell. Raises `PasswordError`."""
    import subprocess

    try:
        done = subprocess.run(
            list(command), capture_output=True, timeout=COMMAND_SECONDS, check=False
        )
    except subprocess.TimeoutExpired:
        raise PasswordError(
            "command_timeout", f"{command[0]} gave no password within {COMMAND_SECONDS:.0f} s"
        ) from None
    except (OSError, ValueError) as error:
        raise PasswordError("command_failed", f"{command[0]} cannot be run: {error}") from None
    if done.returncode != 0:
        said = done.stderr.decode("utf-8", "replace").strip().splitlines()
        reason = f": {said[-1][:120]}" if said else ""
        raise PasswordError(
            "command_failed", f"{command[0]} ended with code {done.returncode}{reason}"
        )
    lines = done.stdout.decode("utf-8", "replace").splitlines()
    return lines[0] if lines else ""


def from_keyring(account: str) -> str | None:
    """What the desktop's keyring holds; None without an entry, or when it stays locked.

    Raises `PasswordError` when there is no keyring or it does not answer in time.
    """

    def ask() -> str | None:
        import keyring
        from keyring.errors import KeyringError, NoKeyringError

        try:
            return keyring.get_password(SERVICE, account)
        except NoKeyringError:
            raise PasswordError("no_keyring", NO_KEYRING) from None
        except KeyringError as error:
            log.info("the keyring gave no password: %s", error)
            return None

    return _within(KEYRING_SECONDS, ask)


def keep_password(account: str, password: str) -> None:
    """Put the password into the keyring. Raises `PasswordError` when that cannot be done."""
    logs.hide(password)

    def put() -> None:
        import keyring
        from keyring.errors import KeyringError, NoKeyringError

        try:
            keyring.set_password(SERVICE, account, password)
        except NoKeyringError:
            raise PasswordError("no_keyring", NO_KEYRING) from None
        except KeyringError as error:
            # The library's own words are for its developers.
            log.warning("the keyring did not take the password: %s", error)
            raise PasswordError("refused", "the keyring did not take it") from None

    _within(KEYRING_SECONDS, put)


def _within(seconds: float, func: Callable[[], T]) -> T:
    """`func()` on a thread of its own that is given up after `seconds`."""
    results: list[T] = []
    errors: list[Exception] = []

    def call() -> None:
        try:
            results.append(func())
        except Exception as error:  # noqa: BLE001  the border of this thread
            errors.append(error)

    thread = threading.Thread(target=call, name="keyring", daemon=True)
    thread.start()
    thread.join(seconds)
    if results:
        return results[0]
    if errors:
        if isinstance(errors[0], PasswordError):
            raise errors[0]
        log.warning("the keyring failed: %r", errors[0])
        raise PasswordError("failed", "the keyring does not work; the log says how")
    raise PasswordError("keyring_timeout", f"the keyring gave no answer within {seconds:.0f} s")
