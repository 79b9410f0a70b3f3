"""Setting up the account: tests what was typed with the real PBX, then saves it."""

from __future__ import annotations

import functools
import logging
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from assistant.account.passwords import PasswordError, from_command, keep_password
from assistant.presenters.account import present_test, trying_words, waiting_words
from assistant.presenters.views import AccountForm, TestState, TestView
from assistant.services.registration import Registration
from assistant.services.state import Notice, RegistrationStatus
from assistant.settings import AccountSettings, Settings
from assistant.settings.writing import SettingsFileError, write_settings
from assistant.startup import account_config
from assistant.words import notice_texts
from sip.commands import Register, SipCommand
from sip.config import AccountConfig
from sip.states import RegistrationProblem, RegistrationState

if TYPE_CHECKING:
    from pathlib import Path

    from assistant.process.tasks import Run
    from assistant.windows.first_start import FirstStartDialog

log = logging.getLogger(__name__)

TEST_SECONDS = 10.0


class AccountTrial(QObject):
    """Serves one `FirstStartDialog`."""

    account_saved = Signal(object)
    """`AccountForm`: the account in use from now on."""
    abandoned = Signal()
    """An account was tried and not taken."""
    notice = Signal(object)
    """`Notice`."""

    def __init__(
        self,
        dialog: FirstStartDialog,
        post: Callable[[SipCommand], None],
        registration: Registration,
        settings_file: Path,
        account: AccountSettings,
        run: Run,
        has_calls: Callable[[], bool],
        test_seconds: float = TEST_SECONDS,
        parent: QObject | None = None,
    ) -> None:
        """`account` is the one in the settings so far; `has_calls` tells whether calls go on.

        Lives longer than the dialog: the keyring may answer when that is closed.
        """
        super().__init__(parent)
        self._dialog = dialog
        self._post = post
        self._registration = registration
        self._settings_file = settings_file
        self._account = account
        self._run = run
        self._has_calls = has_calls
        self._waiting: AccountForm | None = None
        """What is tested when the last call is over: a test takes the phone off its line."""
        self._tested: AccountConfig | None = None
        self._is_saved = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(round(test_seconds * 1000))
        self._timer.timeout.connect(self._on_timeout)
        dialog.test_requested.connect(self._on_test_requested)
        dialog.saved.connect(self._on_saved)
        dialog.rejected.connect(self._on_rejected)
        registration.changed.connect(self._on_registration)

    def on_call_ended(self) -> None:
        """Test what had to wait, if this was the last call."""
        form = self._waiting
        if form is not None and not self._has_calls():
            self._dialog.show_result(TestView(TestState.RUNNING, trying_words()))
            self._on_test_requested(form)

    def _on_test_requested(self, form: AccountForm) -> None:
        self._waiting = form if self._has_calls() else None
        if self._waiting is not None:
            self._dialog.show_result(TestView(TestState.RUNNING, waiting_words()))
            return
        # The dialog has checked the form: extension and server can be part of an address.
        self._tested = account_config(account_of(form, self._account), form.password)
        self._timer.start()
        self._post(Register(self._tested))

    def _on_registration(self, status: RegistrationStatus) -> None:
        if not self._timer.isActive() or self._tested is None:
            return
        if status.account != self._tested.address:
            return
        view = present_test(status)
        if view.state is not TestState.RUNNING:
            self._timer.stop()
        self._dialog.show_result(view)

    def _on_timeout(self) -> None:
        account = self._tested.address if self._tested else ""
        silence = RegistrationStatus(
            RegistrationState.RETRYING, RegistrationProblem.TIMEOUT, account=account
        )
        self._dialog.show_result(present_test(silence))

    def _on_saved(self, form: AccountForm) -> None:
        self._is_saved = True
        self._keep(form)
        self.account_saved.emit(form)

    def _keep(self, form: AccountForm) -> None:
        """Write everything down; a command that tells this password goes on telling it."""
        before, file = self._account, self._settings_file

        @functools.cache
        def is_told() -> bool:
            command = before.password_command
            return bool(command) and command_tells(command, form.password)

        def write() -> None:
            changes = _changed(form, before, keeps_command=is_told())
            write_settings(file, {"account": changes})

        def keep() -> None:
            if not is_told():
                keep_password(f"{form.extension}@{form.server}", form.password)

        # Both on one worker, so the command runs once.
        self._run(write, None, self._on_not_saved)
        self._run(keep, None, self._on_not_kept)

    def _on_rejected(self) -> None:
        self._timer.stop()
        self._waiting = None
        if self._tested is not None and not self._is_saved:
            # Left alone, the phone would try a wrong account for ever.
            self.abandoned.emit()

    def _on_not_saved(self, error: Exception) -> None:
        if not isinstance(error, SettingsFileError):
            raise error
        self.notice.emit(Notice("settings", notice_texts.not_saved(str(error)), is_error=True))

    def _on_not_kept(self, error: Exception) -> None:
        if not isinstance(error, PasswordError):
            raise error
        self.notice.emit(Notice("password", notice_texts.password_not_kept(str(error))))


def form_of(settings: Settings) -> AccountForm:
    """The form as the settings have it; the password is never shown again."""
    account = settings.account
    return AccountForm(
        extension=account.extension,
        password="",
        server=account.server,
        port=account.port,
        transport=account.transport,
        display_name=account.display_name,
    )


def account_of(form: AccountForm, before: AccountSettings) -> AccountSettings:
    """The settings that a form makes; another account does not sign in as the one `before`."""
    is_same = (form.extension, form.server) == (before.extension, before.server)
    return AccountSettings(
        auth_user=before.auth_user if is_same else "",
        realm=before.realm if is_same else "",
        turn_server=before.turn_server,
        turn_user=before.turn_user,
        turn_password_command=before.turn_password_command,
        password_command=before.password_command,
        extension=form.extension,
        server=form.server,
        port=form.port,
        transport=form.transport,
        display_name=form.display_name,
    )


def command_tells(command: Sequence[str], password: str) -> bool:
    """Whether `command` prints this password; may take seconds. One that fails does not."""
    try:
        return from_command(command) == password
    except PasswordError as error:
        log.info("the password's command is given up: %s", error)
        return False


def _changed(
    form: AccountForm, before: AccountSettings, *, keeps_command: bool
) -> dict[str, object]:
    values: dict[str, object] = {
        "extension": form.extension,
        "server": form.server,
        "transport": form.transport.value,
        "port": form.port,
    }
    if before.password_command and not keeps_command:
        # It would give the old password at the next start, which nobody would be asked for.
        values["password_command"] = []
    if before.auth_user and not account_of(form, before).auth_user:
        values["auth_user"] = ""
    return values
