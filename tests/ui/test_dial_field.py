"""What is typed to be dialed is lost only when there is a call."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from assistant.presenters.suggestions import suggest
from assistant.widgets.dial_field import DialField
from sip.states import CallState
from tests.helpers.samples import a_call, an_office
from tests.ui.conftest import Desk

RUBBISH = "what is this?"


def dial(desk: Desk, qtbot: QtBot, text: str = RUBBISH) -> DialField:
    desk.window.activateWindow()
    field = desk.window.top.dial.field
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)
    return desk.window.top.dial


def test_what_cannot_be_dialed_stays_selected_with_the_reason_below(
    desk: Desk, qtbot: QtBot
) -> None:
    top = dial(desk, qtbot)
    assert desk.window.refuse_dial("This is no number.")
    assert top.field.selectedText() == RUBBISH
    problem = top._problem
    assert problem is not None
    assert problem.isVisible()
    assert problem.accessibleName() == "This is no number."
    below = top.field.mapTo(desk.window, QPoint(0, top.field.height()))
    assert 0 <= problem.y() - below.y() <= 8


@pytest.mark.parametrize("key", [Qt.Key.Key_6, Qt.Key.Key_Escape, Qt.Key.Key_Tab])
def test_the_reason_goes_when_the_user_goes_on(desk: Desk, qtbot: QtBot, key: Qt.Key) -> None:
    top = dial(desk, qtbot)
    desk.window.refuse_dial("This is no number.")
    QTest.keyClick(top.field, key)
    assert top._problem is not None
    assert not top._problem.isVisible()
    assert top.field.accessibleDescription() == ""


def test_a_refusal_of_something_else_is_not_for_the_field(desk: Desk, qtbot: QtBot) -> None:
    assert not desk.window.refuse_dial("Not from here.")
    top = dial(desk, qtbot, "600")
    desk.calls.apply(a_call(state=CallState.DIALING))
    assert top.field.text() == ""
    assert not desk.window.refuse_dial("Not from here.")


@pytest.mark.parametrize("state", [CallState.RINGING, CallState.CONNECTED])
def test_a_call_that_comes_in_does_not_empty_the_field(
    desk: Desk, qtbot: QtBot, state: CallState
) -> None:
    top = dial(desk, qtbot, "600")
    desk.calls.apply(a_call(state=state))
    assert top.field.text() == "600"


def test_enter_twice_dials_once(desk: Desk, qtbot: QtBot) -> None:
    asked: list[str] = []
    desk.window.dial_requested.connect(asked.append)
    top = dial(desk, qtbot, "600")
    QTest.keyClick(top.field, Qt.Key.Key_Return)
    assert asked == ["600"]
    desk.window.refuse_dial("Nobody there.")
    QTest.keyClick(top.field, Qt.Key.Key_Return)
    assert asked == ["600", "600"]


def test_suggestions_that_come_after_enter_are_not_shown(desk: Desk, qtbot: QtBot) -> None:
    top = dial(desk, qtbot, "107")
    desk.window.show_suggestions(suggest("107", an_office(), ()))
    assert top._popup is not None
    assert not top._popup.isVisible()
    QTest.keyClick(top.field, Qt.Key.Key_Backspace)
    desk.window.show_suggestions(suggest("10", an_office(), ()))
    assert top._popup.isVisible()


def test_only_a_reason_that_is_over_is_withdrawn(desk: Desk, qtbot: QtBot) -> None:
    top = dial(desk, qtbot, "600")
    desk.window.refuse_dial("Not registered.")
    desk.window.withdraw_refusal("Something else.")
    problem = top._problem
    assert problem is not None
    assert problem.isVisible()
    desk.window.withdraw_refusal("Not registered.")
    assert not problem.isVisible()
    assert top.field.text() == "600"
