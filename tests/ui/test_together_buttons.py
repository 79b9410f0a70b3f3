"""The buttons of calls that belong together."""

from __future__ import annotations

import dataclasses

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from assistant.presenters.views import CallAction
from assistant.services.state import CallEntry
from assistant.windows.not_available import ANYWAY, not_available_question
from sip.states import CallState
from tests.helpers.samples import a_call
from tests.ui.conftest import Desk


def with_(entry: CallEntry, **changes: object) -> CallEntry:
    call = dataclasses.replace(entry.call, **changes)  # type: ignore[arg-type]
    return dataclasses.replace(entry, call=call)


def offered(desk: Desk, key: str = "k1") -> set[CallAction]:
    card = desk.window.calls_panel.stack.card(key)
    assert card is not None
    return {action for action in CallAction if card.buttons.button(action)}


def test_both_rows_of_a_consultation_complete_it_and_transfer_no_other_way(desk: Desk) -> None:
    desk.calls.apply(with_(a_call(state=CallState.ON_HOLD), consulted_by="k2"))
    desk.calls.apply(with_(a_call("k2", "Ben Okafor"), consults="k1"))
    for key in ("k1", "k2"):
        assert CallAction.COMPLETE_TRANSFER in offered(desk, key)
        assert not {CallAction.TRANSFER, CallAction.CONSULT} & offered(desk, key)
    card = desk.window.calls_panel.stack.card("k2")
    assert card is not None
    assert card.view is not None
    assert card.view.state_word == "consulting"


def test_only_a_call_on_hold_beside_another_offers_to_confer(desk: Desk) -> None:
    desk.calls.apply(a_call("k2", "Ben Okafor"))
    desk.calls.apply(a_call())
    assert CallAction.JOIN not in offered(desk)
    desk.calls.apply(a_call(state=CallState.ON_HOLD))
    assert CallAction.JOIN in offered(desk)


def test_a_member_leaves_the_conference(desk: Desk) -> None:
    desk.calls.apply(with_(a_call(), is_in_conference=True))
    assert CallAction.LEAVE in offered(desk)
    assert not {CallAction.JOIN, CallAction.CONSULT} & offered(desk)


def test_a_transfer_under_way_is_taken_back(desk: Desk, qtbot: QtBot) -> None:
    desk.calls.apply(with_(a_call(state=CallState.TRANSFERRING), transfer_target="101"))
    card = desk.window.calls_panel.stack.card("k1")
    assert card is not None
    button = card.buttons.button(CallAction.TAKE_BACK)
    assert button is not None
    with qtbot.waitSignal(desk.window.call_action_requested) as asked:
        button.click()
    assert asked.args == ["k1", CallAction.TAKE_BACK]


def test_whom_to_ask_is_chosen_like_whom_to_transfer_to(desk: Desk, qtbot: QtBot) -> None:
    desk.calls.apply(a_call())
    card = desk.window.calls_panel.stack.card("k1")
    assert card is not None
    button = card.buttons.button(CallAction.CONSULT)
    assert button is not None
    button.click()
    picker = desk.window._transferring.picker
    assert picker is not None
    assert picker.button.text() == "Call"
    QTest.keyClicks(picker.field, "bor")
    with qtbot.waitSignal(desk.window.consultation_requested) as asked:
        QTest.keyClick(picker.field, Qt.Key.Key_Return)
    assert asked.args == ["k1", "102"]


def test_the_default_answer_keeps_the_caller(desk: Desk, qtbot: QtBot) -> None:
    theme = desk.window._theme
    question = not_available_question(theme, "Ben Okafor", "in a call", desk.window)
    question.open()
    with qtbot.waitSignal(question.answered) as answered:
        QTest.keyClick(question, Qt.Key.Key_Return)
    assert answered.args != [ANYWAY]
