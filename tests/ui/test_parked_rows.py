"""Who is parked stands under the calls until the slot is free."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from assistant.presenters.views.codes import ParkedView
from assistant.widgets.empty_state import EmptyState
from assistant.widgets.parked_rows import ParkedRows
from tests.helpers.samples import a_call
from tests.ui.conftest import Desk

OF_OTHERS = ParkedView("3", "3: Priya Nair · Carla Rossi · 10:42", "Priya Nair", "10:42")
OWN = ParkedView("7", "7: Tom Becker · 10:44", "Tom Becker", "10:44", is_own=True)


@pytest.fixture
def parked(desk: Desk) -> ParkedRows:
    return desk.window.calls_panel.parked


def is_empty_shown(desk: Desk) -> bool:
    found = desk.window.calls_panel.findChild(EmptyState)
    assert isinstance(found, EmptyState)
    return found.isVisible()


def test_without_parked_callers_there_is_nothing(desk, parked):
    assert not parked.isVisible()
    assert is_empty_shown(desk)


def test_a_parked_caller_is_shown_instead_of_no_calls(desk, parked):
    parked.show_rows((OWN,))
    assert parked.isVisible()
    assert not is_empty_shown(desk)
    parked.show_rows(())
    assert not parked.isVisible()
    assert is_empty_shown(desk)


def test_who_was_parked_here_stands_first(desk, parked):
    parked.show_rows((OF_OTHERS, OWN))
    names = [one.accessibleName() for one in parked.tab_widgets()]
    assert names == ["Fetch Tom Becker", "Fetch Priya Nair"]


def test_a_parked_caller_is_fetched_by_mouse_and_keyboard(desk, parked, qtbot):
    parked.show_rows((OF_OTHERS,))
    found: list[str] = []
    parked.fetch_requested.connect(found.append)
    button = parked.row("3").fetch
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert found == ["3", "3"]


def test_tab_goes_from_the_calls_to_the_parked_callers(desk, parked):
    desk.calls.apply(a_call())
    parked.show_rows((OWN,))
    last = desk.window.calls_panel.stack.tab_widgets()[-1]
    assert last.nextInFocusChain() is parked.row("7").fetch


def test_the_keyboard_stays_on_a_row_whose_words_change(desk, parked):
    parked.show_rows((OWN,))
    parked.row("7").fetch.setFocus()
    parked.show_rows((OF_OTHERS, OWN))
    assert parked.row("7").fetch.hasFocus()


def test_many_parked_callers_leave_room_for_the_calls(desk, parked):
    many = [ParkedView(str(slot), f"{slot}: somebody", "somebody") for slot in range(10)]
    parked.show_rows(many)
    assert len(parked.tab_widgets()) == 3
    assert parked.height() < 200
