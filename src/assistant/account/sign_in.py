"""Gets the account's password while the rest of the program starts."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, unique

from assistant.account.passwords import PasswordError, find_password
from assistant.settings import AccountSettings

PASSWORD_VARIABLE = "ASSISTANT_PASSWORD"  # noqa: S105  the variable's name
AMI_PASSWORD_VARIABLE = "ASSISTANT_AMI_PASSWORD"  # noqa: S105  the variable's name


@unique
class SignInState(Enum):
    """What became of it."""

    FOUND = "found"
    MISSING = "missing"
    """Nobody knows the password: the user has to be asked."""
    NO_KEYRING = "no_keyring"
    """The same, and nothing on this computer could have kept it."""
    FAILED = "failed"
    """The command or the keyring failed; the text says how."""


@dataclass(frozen=True, slots=True)
class SignInOutcome:
    """The end of a search for a password."""

    state: SignInState
    text: str = ""


class SignIn:
    """Finds the password on a thread of its own: commands and keyrings may take seconds."""

    def __init__(
        self,
        account: AccountSettings,
        use: Callable[[str], None],
        give_up: Callable[[], object] = lambda: None,
    ) -> None:
        """`use` takes the password, `give_up` is called where there is none, on that thread."""
        self._account = account
        self._use = use
        self._give_up = give_up
        self._outcome = SignInOutcome(SignInState.MISSING)
        self._thread = threading.Thread(target=self._run, name="password", daemon=True)

    def start(self) -> None:
        """Begin; returns at once."""
        self._thread.start()

    def wait(self) -> SignInOutcome:
        """Block until it is known; not for the main thread."""
        self._thread.join()
        return self._outcome

    def _run(self) -> None:
        try:
            self._search()
        finally:
            if self._outcome.state is not SignInState.FOUND:
                self._give_up()

    def _search(self) -> None:
        account = self._account
        try:
            password = find_password(
                f"{account.extension}@{account.server}",
                account.password_command,
                PASSWORD_VARIABLE,
            )
        except PasswordError as error:
            is_without = error.problem == "no_keyring"
            state = SignInState.NO_KEYRING if is_without else SignInState.FAILED
            self._outcome = SignInOutcome(state, str(error))
            return
        if password is not None:
            self._outcome = SignInOutcome(SignInState.FOUND)
            self._use(password)
