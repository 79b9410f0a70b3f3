"""Opens the account dialog when it is needed: first start, no password, or the user's wish."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject

from assistant.account.sign_in import SignInOutcome, SignInState
from assistant.account.trial import TEST_SECONDS, AccountTrial, account_of, form_of
from assistant.desk import Desk
from assistant.front import Front
from assistant.notices.board import NoticeBoard
from assistant.presenters.account import missing_password
from assistant.presenters.views import AccountForm
from assistant.startup import account_config, register_with, relay_password
from sip.commands import Register, Unregister
from sip.config import AccountConfig

if TYPE_CHECKING:
    from assistant.windows.dialog import Dialog


class AccountDialogs(QObject):
    """At most one dialog at a time."""

    def __init__(self, desk: Desk, front: Front, board: NoticeBoard) -> None:
        super().__init__(desk)
        self._desk = desk
        self._front = front
        self._board = board
        self._open: Dialog | None = None
        self._missing = ""
        """Why an account that is known is asked for."""
        self._saved: AccountConfig | None = None
        """The account that was saved last, with its password: no keyring may have kept it."""
        self._is_late = False
        """The relay's password came while another account was being tried."""

    def begin(self) -> None:
        """Ask for the account on the first start, or for a password that nobody knows."""
        sign_in = self._desk.started.sign_in
        if sign_in is not None:
            self._desk.tasks.run(sign_in.wait, self._on_sign_in)
        elif not self._desk.settings.has_account:
            self.ask()

    def ask(self) -> None:
        """Open the dialog, filled with the account in use; one that is open comes forward."""
        # Loaded when it is needed: most starts are not the first.
        from assistant.windows.dialog import come_forward
        from assistant.windows.first_start import FirstStartDialog

        if self._open is not None:
            come_forward(self._open)
            return
        desk, front = self._desk, self._front
        form = form_of(desk.settings) if desk.settings.has_account else None
        dialog = FirstStartDialog(form, front.theme, front.window, self._missing)
        served = AccountTrial(
            dialog,
            desk.phone.post,
            desk.registration,
            desk.started.folders.settings_file,
            desk.settings.account,
            desk.tasks.run,
            lambda: bool(desk.calls.entries()),
            TEST_SECONDS,
            parent=self,
        )
        served.notice.connect(desk.notices.post)
        desk.calls.ended.connect(served.on_call_ended)
        served.account_saved.connect(self._on_saved)
        served.abandoned.connect(self._on_abandoned)
        dialog.finished.connect(self._on_finished)
        dialog.finished.connect(dialog.deleteLater)
        self._open = dialog
        dialog.open()

    def _on_sign_in(self, outcome: SignInOutcome) -> None:
        self._note_sign_in(outcome)
        if outcome.state in (SignInState.MISSING, SignInState.NO_KEYRING):
            self.ask()

    def _note_sign_in(self, outcome: SignInOutcome) -> None:
        self._board.on_sign_in(outcome)
        if outcome.state is not SignInState.FOUND:
            account = self._desk.settings.account
            is_kept = outcome.state is not SignInState.NO_KEYRING
            self._missing = missing_password(account.extension, is_kept=is_kept)
            self._desk.registration.miss_password(f"{account.extension}@{account.server}")

    def _on_saved(self, form: AccountForm) -> None:
        desk = self._desk
        account = account_of(form, desk.settings.account)
        self._saved = account_config(account, form.password)
        self._missing = ""
        desk.use_account(msgspec.structs.replace(desk.settings, account=account))
        desk.notices.dismiss("password")
        if account.turn_password_command:
            desk.tasks.run(
                lambda: account_config(account, form.password, relay_password(account)),
                self._on_relay_known,
            )

    def _on_relay_known(self, account: AccountConfig) -> None:
        """What was tried had no password for the relay: a command tells it, which takes time."""
        if self._saved is None or self._saved.address != account.address:
            return  # another account was saved meanwhile
        self._saved = account
        self._is_late = self._open is not None
        if not self._is_late:
            self._desk.phone.post(Register(account))

    def _on_abandoned(self) -> None:
        """Another account was tried and not taken: back to the one that was."""
        desk = self._desk
        if not desk.settings.has_account:
            desk.phone.post(Unregister())
            return
        if self._saved is not None:
            desk.phone.post(Register(self._saved))
            return
        from assistant.account.sign_in import SignIn

        # Until the password is found, or for good when nobody knows it.
        desk.phone.post(Unregister())
        account = desk.settings.account
        again = SignIn(account, register_with(account, desk.phone.post))
        again.start()
        desk.tasks.run(again.wait, self._note_sign_in)

    def _on_finished(self) -> None:
        self._open = None
        if self._is_late and self._saved is not None:
            self._is_late = False
            self._desk.phone.post(Register(self._saved))
