"""The pop: filled, shown and hidden; never in the way of the keyboard."""

from __future__ import annotations

import dataclasses

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from assistant.presenters.calls import OFFERED
from assistant.presenters.pop import present_pop
from assistant.presenters.views import CallAction
from assistant.services.state import CallEntry
from assistant.widgets.theme import Theme
from assistant.windows.pop import PopWindow
from sip.states import CallState
from tests.helpers.samples import a_call, a_match


@pytest.fixture
def pop(qtbot: QtBot, theme: Theme) -> PopWindow:
    window = PopWindow(theme)
    qtbot.addWidget(window)
    window.prepare()
    return window


def ringing(key: str = "r1", name: str = "Anna Keller", **more: object) -> CallEntry:
    return a_call(key, name, state=CallState.RINGING, **more)  # type: ignore[arg-type]


def shown(pop: PopWindow) -> list[str]:
    labels = [label for label in pop.findChildren(QLabel) if label.isVisible()]
    return [label.accessibleName() or label.text() for label in labels]


def test_it_is_ready_and_unseen_until_somebody_calls(pop: PopWindow) -> None:
    assert pop.windowHandle() is not None
    assert not pop.isVisible()


def test_it_says_who_calls_and_why_it_knows(pop: PopWindow) -> None:
    pop.show_state(present_pop([ringing(matches=(a_match(), a_match("Bob", "", 2)))]))
    assert pop.isVisible()
    assert shown(pop) == [
        "Incoming call", "Anna Keller", "Keller & Sons", "+44 161 552 7789",
        "Same number: 0161 552 7789", "Also: Bob",
    ]  # fmt: skip


def test_a_call_that_came_back_says_from_whom(pop: PopWindow) -> None:
    entry = ringing()
    call = dataclasses.replace(entry.call, transfer_failed_target="101")
    pop.show_state(present_pop([dataclasses.replace(entry, call=call, returned_from="Ben Okafor")]))
    assert "Back from Ben Okafor (101): did not take the call" in shown(pop)
    assert pop._caller._returned.isVisible()
    pop.show_state(present_pop([ringing("r2")]))
    assert not pop._caller._returned.isVisible()


def test_it_is_as_high_as_its_words_at_once(pop: PopWindow) -> None:
    heights = []
    for entry in (ringing(matches=(a_match(), a_match("Bob", "", 2))), ringing(company="")):
        pop.show_state(present_pop([entry]))
        heights.append(pop.height())
        QTest.qWait(20)
        layout = pop.layout()
        assert layout is not None
        assert layout.sizeHint().height() == heights[-1]
    assert heights[0] > heights[1]


def test_it_hides_when_nothing_rings(pop: PopWindow) -> None:
    pop.show_state(present_pop([ringing()]))
    pop.show_state(None)
    assert not pop.isVisible()
    assert not pop._stay_on_top.isActive()


def test_it_never_takes_the_keyboard_and_stays_on_top(pop: PopWindow) -> None:
    flags = pop.windowFlags()
    assert flags & Qt.WindowType.WindowDoesNotAcceptFocus
    assert flags & Qt.WindowType.WindowStaysOnTopHint
    assert flags & Qt.WindowType.FramelessWindowHint
    assert pop.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)


def test_it_stands_at_the_lower_right_of_the_screen(pop: PopWindow) -> None:
    pop.show_state(present_pop([ringing()]))
    screen = QGuiApplication.primaryScreen().availableGeometry()
    assert screen.contains(pop.geometry())
    assert screen.bottom() - pop.geometry().bottom() == 16
    assert screen.right() - pop.geometry().right() == 16


def test_buttons_ask_for_the_call_in_front(pop: PopWindow, qtbot: QtBot) -> None:
    pop.show_state(present_pop([ringing()]))
    with qtbot.waitSignal(pop.answer_requested) as answered:
        pop._answer.click()
    with qtbot.waitSignal(pop.reject_requested) as rejected:
        pop._reject.click()
    assert (answered.args, rejected.args) == (["r1"], ["r1"])
    assert pop.isVisible(), "a click never changes what is shown"


def test_a_click_is_for_the_call_that_was_pressed(pop: PopWindow, qtbot: QtBot) -> None:
    pop.show_state(present_pop([ringing(seconds=20), ringing("r2", "Boris")]))
    center = pop._reject.rect().center()
    with qtbot.assertNotEmitted(pop.reject_requested):
        QTest.mousePress(pop._reject, Qt.MouseButton.LeftButton, pos=center)
        pop.show_state(present_pop([ringing("r2", "Boris")]))
        QTest.mouseRelease(pop._reject, Qt.MouseButton.LeftButton, pos=center)


@pytest.mark.parametrize("is_gone_between", [False, True])
def test_a_click_right_after_the_caller_was_swapped_is_ignored(
    pop: PopWindow, qtbot: QtBot, is_gone_between: bool
) -> None:
    now = 100.0
    pop._settling.clock = lambda: now
    pop.show_state(present_pop([ringing(seconds=20)]))
    if is_gone_between:
        pop.show_state(None)
    pop.show_state(present_pop([ringing("r2", "Boris")]))
    now += 0.3
    with qtbot.assertNotEmitted(pop.reject_requested):
        pop._reject.click()
    now += 0.2
    with qtbot.waitSignal(pop.reject_requested) as rejected:
        pop._reject.click()
    assert rejected.args == ["r2"]


def test_whoever_turns_to_a_call_may_answer_at_once(pop: PopWindow, qtbot: QtBot) -> None:
    pop.show_state(present_pop([ringing(seconds=20), ringing("r2", "Boris")]))
    pop._next.click()
    with qtbot.waitSignal(pop.answer_requested) as answered:
        pop._answer.click()
    assert answered.args == ["r2"]


def test_a_click_on_the_caller_opens(pop: PopWindow, qtbot: QtBot) -> None:
    pop.show_state(present_pop([ringing()]))
    with qtbot.waitSignal(pop.open_requested) as opened:
        QTest.mouseClick(pop, Qt.MouseButton.LeftButton, pos=pop._caller.geometry().center())
    assert opened.args == ["r1"]


def test_several_calls_are_counted_and_can_be_turned_over(pop: PopWindow) -> None:
    first, second = ringing(seconds=20), ringing("r2", "Boris", seconds=5)
    pop.show_state(present_pop([first, second]))
    assert "Incoming call 1 of 2" in shown(pop)
    assert "Calls waiting: 1 (Boris)" in shown(pop)
    pop._next.click()
    assert pop.key == "r2"
    pop.show_state(present_pop([first, second, ringing("r3", "C", seconds=1)]))
    assert pop.key == "r2", "a third call does not change whom the user looks at"
    pop.show_state(present_pop([first]))
    assert pop.key == "r1"
    assert "Incoming call" in shown(pop)


def test_voicemail_is_there_only_when_it_is_offered(pop: PopWindow, qtbot: QtBot) -> None:
    pop.show_state(present_pop([ringing()]))
    assert not pop._voicemail.isVisible()
    pop.show_state(present_pop([ringing()], OFFERED | {CallAction.DEFLECT}))
    assert pop._voicemail.isVisible()
    assert (pop._voicemail.text(), pop._voicemail.toolTip()) == ("Voicemail", "To voicemail")
    with qtbot.waitSignal(pop.voicemail_requested):
        pop._voicemail.click()


@pytest.mark.parametrize(
    "name",
    [
        "<b>Anna</b> <img src=x onerror=alert(1)>",
        "A" * 10000,
        "&amp; &lt;i&gt;",
        "",
        "Ж" * 300,
        "名前" * 200,
    ],
)
def test_hostile_names_are_plain_and_keep_the_size(pop: PopWindow, name: str) -> None:
    pop.show_state(present_pop([ringing(name=name, company=name)]))
    assert pop.width() == pop._theme.px(404)
    assert pop.height() < 300
    for label in pop.findChildren(QLabel):
        assert label.textFormat() is Qt.TextFormat.PlainText
    if name:
        assert pop._caller._title.full_text.startswith(name[:20])
        assert len(pop._caller._title.text()) < 60
