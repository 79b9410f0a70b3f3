"""The first account: tested with the phone, named when wrong, saved when right."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import keyring
import msgspec
import pytest
from keyring.errors import NoKeyringError
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from assistant.account import passwords
from assistant.account.dialogs import AccountDialogs
from assistant.demo.start import demo_settings
from assistant.presenters.views import AccountForm
from assistant.services.dialing import DialError
from assistant.settings import Settings, StoreSettings
from assistant.settings.reading import load_settings
from assistant.windows.first_start import FirstStartDialog
from sip import commands as cmd
from sip.config import Transport
from sip.events import RegistrationChanged
from sip.states import CallState, RegistrationProblem, RegistrationState
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


def test_asked_for_twice_the_open_dialog_comes_forward(day: FirstDay, qtbot: QtBot) -> None:
    window = day.whole.front.window
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    day.accounts.ask()
    qtbot.waitUntil(day.dialog.isActiveWindow)


def test_one_that_was_closed_opens_anew(day: FirstDay, qtbot: QtBot) -> None:
    closed = day.dialog
    with qtbot.waitSignal(closed.destroyed):
        closed.reject()
    day.accounts.ask()
    assert day.dialog.isVisible()


def test_a_wrong_password_is_named_and_nothing_is_saved(day: FirstDay) -> None:
    day.test(AccountForm("100", "wrong", "pbx.example"))
    day.whole.wait(lambda: "password for extension 100 is wrong" in day.said)
    assert not day.whole.folders.settings_file.exists()


def test_a_server_that_stays_silent_is_named_after_a_while(
    day: FirstDay, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("assistant.account.dialogs.TEST_SECONDS", 0.01)
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
        raise passwords.PasswordError("no_keyring", "there is none")

    monkeypatch.setattr("assistant.account.trial.keep_password", fail)
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


def saved(day: FirstDay, form: AccountForm) -> None:
    day.test(form)
    file = day.whole.folders.settings_file
    day.whole.wait(lambda: f'"{form.extension}"' in (file.read_text() if file.exists() else ""))
    day.whole.wait(lambda: not day.whole.front.window.findChildren(FirstStartDialog))


def test_a_saved_account_is_the_one_in_force(day: FirstDay, kept: dict[str, str]) -> None:
    desk = day.whole.desk
    saved(day, FORM)
    assert desk.settings.has_account
    assert desk.own_mailbox == "*4100"
    day.accounts.ask()
    assert day.dialog.extension.text() == "100"


def test_cancelling_after_a_saved_account_goes_back_to_it(
    day: FirstDay, kept: dict[str, str]
) -> None:
    saved(day, FORM)
    day.accounts.ask()
    day.test(AccountForm("105", "wrong", "pbx.example"))
    day.dialog.reject()
    last = day.whole.phone.posted[-1]
    assert isinstance(last, cmd.Register)
    assert (last.account.address, last.account.password) == ("100@pbx.example", "right")


def test_another_extension_is_another_desk(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, kept: dict[str, str]
) -> None:
    whole = WholeDesk(qtbot, qapp, tmp_path)
    accounts = AccountDialogs(whole.desk, whole.front, whole.board)
    accounts.ask()
    (dialog,) = whole.front.window.findChildren(FirstStartDialog)
    dialog._fill(AccountForm("105", "secret", "pbx.example"))
    dialog.test.click()
    whole.wait(lambda: whole.desk.settings.account.extension == "105")
    assert whole.desk.own_mailbox == "*4105"
    assert [one.extension for one in whole.desk.presence.colleagues() if one.is_self] == ["105"]
    with pytest.raises(DialError):
        whole.desk.dialing.resolve("105")
    whole.close()


@pytest.fixture
def no_keyring(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: str) -> None:
        raise NoKeyringError("No recommended backend was available.")

    monkeypatch.setattr(keyring, "get_password", fail)
    monkeypatch.setattr(keyring, "set_password", fail)


def test_without_a_keyring_only_the_password_is_asked_for_and_why_is_said(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, no_keyring: None
) -> None:
    whole = WholeDesk(qtbot, qapp, tmp_path, signs_in=True)
    accounts = AccountDialogs(whole.desk, whole.front, whole.board)
    accounts.begin()
    whole.wait(lambda: whole.front.window.findChildren(FirstStartDialog))
    (dialog,) = whole.front.window.findChildren(FirstStartDialog)
    said = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "Only the password of extension 100 is missing. This computer has no keyring" in said
    assert (dialog.extension.text(), dialog.server.text()) == ("100", "pbx.example")
    assert dialog.focusWidget() is dialog.password
    assert whole.desk.registration.status.problem is RegistrationProblem.PASSWORD_MISSING
    dialog.password.setText("secret")
    dialog.test.click()
    whole.wait(lambda: whole.desk.registration.is_registered and whole.notices)
    assert whole.notices == [
        "The password is not kept and will be asked for at the next start: "
        "this computer has no keyring."
    ]
    whole.close()


def test_a_wrong_password_given_up_is_a_missing_one_again(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, no_keyring: None
) -> None:
    whole = WholeDesk(qtbot, qapp, tmp_path, signs_in=True)
    whole.phone.accepts_password = "right"
    accounts = AccountDialogs(whole.desk, whole.front, whole.board)
    accounts.begin()
    whole.wait(lambda: whole.front.window.findChildren(FirstStartDialog))
    (dialog,) = whole.front.window.findChildren(FirstStartDialog)
    dialog.password.setText("wrong")
    dialog.test.click()
    status = whole.desk.registration
    whole.wait(lambda: status.status.problem is RegistrationProblem.WRONG_PASSWORD)
    dialog.reject()
    whole.wait(lambda: status.status.problem is RegistrationProblem.PASSWORD_MISSING)
    assert status.status.state is RegistrationState.OFFLINE
    whole.close()


def with_command(tmp_path: Path, qtbot: QtBot, qapp: QApplication, prints: str) -> WholeDesk:
    """A desk whose password a command tells, with the dialog open."""
    settings = demo_settings(tmp_path / "store.sqlite")
    account = msgspec.structs.replace(settings.account, password_command=("echo", prints))
    whole = WholeDesk(qtbot, qapp, tmp_path, msgspec.structs.replace(settings, account=account))
    whole.folders.settings_file.write_text(
        f'[account]\nextension = "100"\npassword_command = ["echo", "{prints}"]\n'
    )
    AccountDialogs(whole.desk, whole.front, whole.board).ask()
    return whole


@pytest.mark.parametrize(("prints", "is_kept"), [("typed", True), ("another", False)])
def test_a_command_that_tells_the_typed_password_is_kept(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, no_keyring: None, prints: str, is_kept: bool
) -> None:
    whole = with_command(tmp_path, qtbot, qapp, prints)
    (dialog,) = whole.front.window.findChildren(FirstStartDialog)
    dialog.password.setText("typed")
    dialog.test.click()
    file = whole.folders.settings_file
    whole.wait(lambda: "server" in file.read_text())
    whole.desk.tasks.stop()
    qapp.processEvents()
    assert bool(load_settings(file).settings.account.password_command) is is_kept
    assert [text[:27] for text in whole.notices] == (
        [] if is_kept else ["The password is not kept an"]
    )
    whole.close()


def test_an_account_is_tested_when_the_last_call_is_over(
    day: FirstDay, kept: dict[str, str]
) -> None:
    saved(day, FORM)
    key = day.whole.ring()
    day.whole.phone.post(cmd.Answer(key))
    day.whole.wait_for_state(key, CallState.CONNECTED)
    day.accounts.ask()
    asked = len([one for one in day.whole.phone.posted if isinstance(one, cmd.Register)])
    day.test(AccountForm("100", "wrong", "pbx.example"))
    assert "when your call is over" in day.said
    assert len([one for one in day.whole.phone.posted if isinstance(one, cmd.Register)]) == asked
    day.whole.phone.post(cmd.HangUp(key))
    day.whole.wait(lambda: "password for extension 100 is wrong" in day.said)
    day.dialog.reject()


def test_a_test_that_waits_for_a_call_can_be_given_up(day: FirstDay, kept: dict[str, str]) -> None:
    saved(day, FORM)
    key = day.whole.ring()
    day.accounts.ask()
    day.test(AccountForm("100", "wrong", "pbx.example"))
    posted = len(day.whole.phone.posted)
    day.dialog.reject()
    day.whole.phone.peer_hangs_up(key)
    day.whole.wait_for_state(key, None)
    assert len(day.whole.phone.posted) == posted
    assert day.whole.desk.registration.is_registered
