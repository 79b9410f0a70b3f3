"""The first account: tested with the phone, named when wrong, saved when right."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from assistant import secrets
from assistant.account_dialog import AccountDialogs
from assistant.presenters.views import AccountForm
from assistant.settings import Settings, StoreSettings
from assistant.settings_file import load_settings
from assistant.windows.first_start import FirstStartDialog
from sip import commands as cmd
from sip.config import Transport
from sip.events import RegistrationChanged
from sip.states import RegistrationProblem, RegistrationState
from tests.unit.assistant.whole_desk import OFFSCREEN_NOISE, WholeDesk

pytestmark = OFFSCREEN_NOISE

FORM = AccountForm("100", "right", "pbx.example", 5061, Transport.TLS)


class FirstDay:
    """A desk without an account, and its dialog."""

    def __init__(self, qtbot: QtBot, qapp: QApplication, folder: Path) -> None:
        settings = Settings(store=StoreSettings(path=str(folder / "store.sqlite")))
        self.whole = WholeDesk(qtbot, qapp, folder, settings)
        self.whole.phone.accepts_password = "right"
        self.accounts = AccountDialogs(self.whole.desk, self.whole.front, self.whole.board)
        self.accounts.begin()

    @property
    def dialog(self) -> FirstStartDialog:
        dialogs = self.whole.front.window.findChildren(FirstStartDialog)
        assert len(dialogs) == 1
        return dialogs[0]

    @property
    def said(self) -> str:
        """The dialog's sentence on the test."""
        return " ".join(label.text() for label in self.dialog.outcome.findChildren(QLabel))

    def test(self, form: AccountForm) -> None:
        """Type the form and press *Test and save*."""
        dialog = self.dialog
        dialog._fill(form)
        dialog.test.click()


@pytest.fixture
def kept(monkeypatch: pytest.MonkeyPatch) -> dict[str, str]:
    kept: dict[str, str] = {}
    monkeypatch.setattr(
        keyring,
        "set_password",
        lambda _service, account, password: kept.update({account: password}),
    )
    return kept


@pytest.fixture
def day(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[FirstDay]:
    day = FirstDay(qtbot, qapp, tmp_path)
    yield day
    day.whole.close()


def test_the_right_account_is_saved_and_its_password_goes_to_the_keyring(
    day: FirstDay, kept: dict[str, str]
) -> None:
    day.test(FORM)
    file = day.whole.folders.settings_file
    day.whole.wait(lambda: file.exists() and kept)
    account = load_settings(file).settings.account
    assert (account.extension, account.server, account.port) == ("100", "pbx.example", 5061)
    assert account.transport is Transport.TLS
    assert "right" not in file.read_text()
    assert kept == {"100@pbx.example": "right"}
    assert day.whole.desk.registration.is_registered


def test_a_wrong_password_is_named_and_nothing_is_saved(day: FirstDay) -> None:
    day.test(AccountForm("100", "wrong", "pbx.example"))
    day.whole.wait(lambda: "password for extension 100 is wrong" in day.said)
    assert not day.whole.folders.settings_file.exists()


def test_a_server_that_stays_silent_is_named_after_a_while(
    day: FirstDay, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("assistant.account_dialog.TEST_SECONDS", 0.01)
    monkeypatch.setattr(day.whole.phone, "post", lambda _: None)
    day.dialog.reject()
    day.whole.wait(lambda: not day.whole.front.window.findChildren(FirstStartDialog))
    day.accounts.ask()
    day.test(FORM)
    day.whole.wait(lambda: "pbx.example does not answer" in day.said)


def test_giving_up_takes_the_tried_account_offline(day: FirstDay) -> None:
    day.test(AccountForm("100", "wrong", "pbx.example"))
    day.dialog.reject()
    assert isinstance(day.whole.phone.posted[-1], cmd.Unregister)


def test_a_keyring_that_does_not_take_it_is_said(
    day: FirstDay, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: str) -> None:
        raise secrets.PasswordError("no_keyring", "there is none")

    monkeypatch.setattr("assistant.first_start.keep_password", fail)
    day.test(FORM)
    day.whole.wait(lambda: day.whole.notices)
    assert "will be asked for at the next start: there is none" in day.whole.notices[0]


def test_news_of_another_account_are_not_the_tests(day: FirstDay) -> None:
    day.test(AccountForm("100", "wrong", "pbx.example"))
    event = RegistrationChanged(
        RegistrationState.REGISTERED, RegistrationProblem.NONE, 200, account="7@elsewhere"
    )
    day.whole.desk.bridge.sink(event)
    day.whole.wait(lambda: day.whole.desk.registration.is_registered)
    assert not day.whole.folders.settings_file.exists()
