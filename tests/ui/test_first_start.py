"""The first-start dialog: one sentence at a time, and only what passed is saved."""

from __future__ import annotations

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from assistant.presenters.account import present_test
from assistant.presenters.views import AccountForm, TestState, Transport
from assistant.services.state import RegistrationStatus
from assistant.widgets.theme import Theme
from assistant.windows.first_start import FirstStartDialog
from sip.states import RegistrationProblem, RegistrationState

FAILED = RegistrationStatus(
    RegistrationState.FAILED, RegistrationProblem.WRONG_PASSWORD, 401, "", "100@pbx"
)
REGISTERED = RegistrationStatus(RegistrationState.REGISTERED)


@pytest.fixture
def dialog(qtbot: QtBot, theme: Theme) -> FirstStartDialog:
    window = FirstStartDialog(theme=theme)
    qtbot.addWidget(window)
    window.show()
    return window


def fill(dialog: FirstStartDialog) -> None:
    QTest.keyClicks(dialog.extension, "100")
    QTest.keyClicks(dialog.password, "secret")
    QTest.keyClicks(dialog.server, "pbx:5070")
    dialog.transport._group.button(1).click()


def test_a_form_is_tested_before_it_is_saved(dialog: FirstStartDialog, qtbot: QtBot) -> None:
    fill(dialog)
    with (
        qtbot.assertNotEmitted(dialog.saved),
        qtbot.waitSignal(dialog.test_requested) as tested,
    ):
        dialog.test.click()
    wanted = AccountForm("100", "secret", "pbx", 5070, Transport.TCP)
    assert tested.args == [wanted]
    assert not dialog.test.isEnabled()
    with qtbot.waitSignal(dialog.saved) as saved:
        dialog.show_result(present_test(REGISTERED))
    assert saved.args == [wanted]
    assert not dialog.isVisible()


def test_a_wrong_password_is_one_sentence_and_the_field_is_marked(
    dialog: FirstStartDialog, qtbot: QtBot
) -> None:
    fill(dialog)
    dialog.test.click()
    with qtbot.assertNotEmitted(dialog.saved):
        dialog.show_result(present_test(FAILED))
    assert dialog.outcome._words.text() == "The password for extension 100 is wrong."
    assert dialog.password.property("invalid") is True
    assert dialog.test.isEnabled()
    QTest.keyClicks(dialog.password, "x")
    assert not dialog.outcome.isVisible()


def test_nothing_is_tested_while_something_is_missing(
    dialog: FirstStartDialog, qtbot: QtBot
) -> None:
    with qtbot.assertNotEmitted(dialog.test_requested):
        dialog.test.click()
    assert dialog.outcome._words.text().startswith("Enter your extension")
    assert dialog.extension.property("invalid") is True


def test_repeated_failures_stay_one_sentence_and_late_answers_are_ignored(
    dialog: FirstStartDialog, qtbot: QtBot
) -> None:
    fill(dialog)
    dialog.test.click()
    for _ in range(5):
        dialog.show_result(present_test(FAILED))
    assert dialog._state is TestState.FAILED
    with qtbot.assertNotEmitted(dialog.saved):
        dialog.show_result(present_test(REGISTERED))
    assert dialog.isVisible()


def test_a_known_account_is_filled_in(qtbot: QtBot, theme: Theme) -> None:
    form = AccountForm("100", "x", "pbx", 5061, Transport.TLS, "Robin")
    window = FirstStartDialog(form, theme)
    qtbot.addWidget(window)
    assert window.form() == form


def test_the_password_can_be_looked_at(dialog: FirstStartDialog) -> None:
    assert dialog.password.echoMode() is QLineEdit.EchoMode.Password
    dialog.eye.click()
    assert dialog.password.echoMode() is QLineEdit.EchoMode.Normal
    assert dialog.eye.accessibleName() == "Hide password"


def test_the_port_that_is_used_is_told_for_each_transport(dialog: FirstStartDialog) -> None:
    ports = []
    for place in range(3):
        dialog.transport._group.button(place).click()
        ports.append(dialog.port_hint.text()[5:9])
    assert ports == ["5060", "5060", "5061"]


def test_what_is_missing_has_the_focus_and_the_reason_is_said(qtbot: QtBot, theme: Theme) -> None:
    form = AccountForm("100", "", "pbx", 0, Transport.TLS)
    window = FirstStartDialog(form, theme, reason="Only the password is missing.")
    qtbot.addWidget(window)
    assert window.focusWidget() is window.password
    assert "Only the password is missing." in [one.text() for one in window.findChildren(QLabel)]
    assert window.port_hint.text().startswith("Port 5061")


@pytest.mark.parametrize("transport", range(3))
def test_a_long_sentence_covers_nothing(dialog: FirstStartDialog, transport: int) -> None:
    fill(dialog)
    dialog.transport.button(transport).click()
    dialog.test.click()
    reason = "a very long reason phrase of a server that goes on and on without an end"
    failed = RegistrationStatus(
        RegistrationState.FAILED, RegistrationProblem.SERVER_ERROR, 503, reason, "100@" + "pbx" * 20
    )
    dialog.show_result(present_test(failed))
    for one in (dialog.port_hint, dialog.outcome, dialog.transport, dialog.test):
        assert one.height() >= max(one.minimumSizeHint().height(), one.heightForWidth(one.width()))
    assert dialog.outcome.geometry().bottom() < dialog.test.geometry().top()
