"""The main job without a mouse: where the keyboard is, and what it must never do by accident."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from assistant.presenters.views import CallAction
from assistant.widgets.button import Button
from assistant.widgets.call_card import CallCard
from sip.states import CallState
from tests.helpers.samples import a_call
from tests.ui.conftest import Desk


def active(desk: Desk, qtbot: QtBot) -> Desk:
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow)
    return desk


def card(desk: Desk, key: str = "k1") -> CallCard:
    found = desk.window.calls_panel.stack.card(key)
    assert found is not None
    return found


def button(desk: Desk, action: CallAction, key: str = "k1") -> Button:
    found = card(desk, key).buttons.button(action)
    assert found is not None
    return found


def test_after_hold_the_keyboard_is_on_resume_and_back(desk: Desk, qtbot: QtBot) -> None:
    active(desk, qtbot).calls.apply(a_call())
    button(desk, CallAction.HOLD).setFocus(Qt.FocusReason.TabFocusReason)
    desk.calls.apply(a_call(state=CallState.ON_HOLD))
    assert QApplication.focusWidget() is button(desk, CallAction.RESUME)
    assert not button(desk, CallAction.RESUME).was_focused_by_mouse
    desk.calls.apply(a_call())
    assert QApplication.focusWidget() is button(desk, CallAction.HOLD)


@pytest.mark.parametrize("action", [CallAction.ANSWER, CallAction.REJECT])
def test_a_button_that_goes_leaves_the_keyboard_with_its_card(
    desk: Desk, qtbot: QtBot, action: CallAction
) -> None:
    active(desk, qtbot).calls.apply(a_call(state=CallState.RINGING))
    button(desk, action).setFocus(Qt.FocusReason.TabFocusReason)
    desk.calls.apply(a_call())
    assert QApplication.focusWidget() is card(desk)


def test_a_call_that_ends_hands_the_keyboard_to_a_card_and_not_to_a_button(
    desk: Desk, qtbot: QtBot
) -> None:
    active(desk, qtbot).calls.apply(a_call("a", seconds=30))
    desk.calls.apply(a_call("b", seconds=20))
    QApplication.processEvents()
    button(desk, CallAction.HANG_UP, "a").setFocus(Qt.FocusReason.TabFocusReason)
    desk.calls.remove("a")
    assert QApplication.focusWidget() is card(desk, "b")


def walk(desk: Desk, steps: int) -> list[QWidget | None]:
    been = []
    for _ in range(steps):
        desk.window.focusNextChild()
        been.append(QApplication.focusWidget())
    return been


def test_tab_goes_to_the_calls_first(desk: Desk, qtbot: QtBot) -> None:
    active(desk, qtbot).calls.apply(a_call(state=CallState.RINGING))
    dial = desk.window.top.dial
    top = desk.window.top
    rest = [dial.field, dial.button, top.pages.button(0), top.pill, top.menu_button]
    QApplication.processEvents()
    desk.window.setFocus()
    answer, reject = button(desk, CallAction.ANSWER), button(desk, CallAction.REJECT)
    assert walk(desk, 8) == [card(desk), answer, reject, *rest]
    desk.calls.apply(a_call("k2", state=CallState.RINGING, seconds=2))
    desk.calls.apply(a_call())
    QApplication.processEvents()
    shown = [*card(desk).buttons.shown()]
    assert len(shown) == 7
    card(desk).setFocus()
    second = [card(desk, "k2"), *card(desk, "k2").buttons.shown()]
    assert walk(desk, 11) == [*shown, *second, dial.field]


def order(desk: Desk) -> list[str]:
    stack = desk.window.calls_panel.stack
    return [one.view.key for one in sorted(stack._cards, key=lambda one: one.y()) if one.view]


def test_who_rings_stands_above_who_talks_and_stays_there(desk: Desk, qtbot: QtBot) -> None:
    for key, state, seconds in (
        ("talks", CallState.CONNECTED, 90), ("held", CallState.ON_HOLD, 60),
        ("rings", CallState.RINGING, 9), ("rings too", CallState.RINGING, 2),
    ):  # fmt: skip
        desk.calls.apply(a_call(key, state=state, seconds=seconds))
    qtbot.waitUntil(lambda: order(desk) == ["rings", "rings too", "talks", "held"])
    desk.calls.apply(a_call("rings", seconds=0))
    QApplication.processEvents()
    assert order(desk) == ["rings", "rings too", "talks", "held"]
    desk.calls.remove("talks")
    qtbot.waitUntil(lambda: order(desk) == ["rings", "rings too", "held"])


@pytest.mark.parametrize("others", [1, 2, 5])
@pytest.mark.parametrize(
    ("state", "action"),
    [(CallState.RINGING, CallAction.ANSWER), (CallState.DIALING, CallAction.HANG_UP)],
)
def test_on_a_small_screen_a_new_call_can_be_acted_on_without_scrolling(
    desk: Desk, qtbot: QtBot, others: int, state: CallState, action: CallAction
) -> None:
    desk.window.resize(1000, 640)
    for number in range(others):
        desk.calls.apply(a_call(f"k{number}", state=CallState.ON_HOLD, seconds=90 - number))
    QApplication.processEvents()
    bar = desk.window.calls_panel.stack.verticalScrollBar()
    bar.setValue(bar.maximum() if state is CallState.RINGING else 0)
    desk.calls.apply(a_call("new", state=state, seconds=1))
    viewport = desk.window.calls_panel.stack.viewport()

    def is_seen() -> bool:
        wanted = button(desk, action, "new")
        place = wanted.mapTo(viewport, wanted.rect().bottomRight())
        return viewport.rect().contains(place)

    qtbot.waitUntil(is_seen)


def test_the_tool_tips_of_a_call_tell_its_keys(desk: Desk) -> None:
    desk.calls.apply(a_call(state=CallState.RINGING))
    assert button(desk, CallAction.ANSWER).toolTip() == "Answer (Ctrl+Shift+A)"
    desk.calls.apply(a_call(is_muted=True))
    assert button(desk, CallAction.HANG_UP).toolTip() == "Hang up (Ctrl+Shift+H)"
    assert button(desk, CallAction.HOLD).toolTip() == "Hold (Ctrl+Shift+K)"
    assert button(desk, CallAction.MUTE).toolTip() == "Unmute (Ctrl+Shift+M)"
    assert button(desk, CallAction.TRANSFER).toolTip() == "Transfer (Ctrl+T)"
