"""Blocking from a menu: told, taken back, asked for withheld callers, not for colleagues."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from assistant.presenters.roles import KEY_ROLE, VIEW_ROLE
from assistant.presenters.views import HistoryRowView
from assistant.presenters.views.contacts import CallerAction, CallerWish
from assistant.services.caller_lists import WITHHELD
from assistant.services.state import HistoryFilter
from assistant.widgets import notices_bar
from assistant.widgets.button import Button
from assistant.windows.contacts.number_lists import NumberListsDialog
from assistant.windows.contacts.picker import ContactPicker
from assistant.windows.question import Question
from store.number_lists import NumberLists
from tests.unit.assistant.whole_desk import PRIYA, WholeDesk


@pytest.fixture
def whole(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[WholeDesk]:
    """The program with a store that knows Priya."""
    whole = WholeDesk(qtbot, qapp, tmp_path)
    whole.add_priya()
    whole.front.window.show()
    yield whole
    whole.close()


def lists_of(whole: WholeDesk) -> NumberLists:
    store = whole.desk.memory.store
    assert store is not None
    return store.rules


def written(whole: WholeDesk) -> list[str]:
    return [entry.written for entry in lists_of(whole).blocked()]


def wish(whole: WholeDesk, action: CallerAction, number: str, key: str = "") -> None:
    whole.front.window.contact_menus.caller_wished.emit(CallerWish(action, key, number))


def question(whole: WholeDesk) -> Question:
    found = [one for one in whole.front.window.findChildren(Question) if one.isVisible()]
    assert found
    return found[-1]


def undo(whole: WholeDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(notices_bar, "SETTLE_SECONDS", 0.0)
    buttons = whole.front.window.notices.findChildren(Button)
    next(one for one in buttons if one.text() == "Undo").click()


def row_of(whole: WholeDesk, number: str) -> HistoryRowView:
    """The row of a call from `number` that is over."""
    key = whole.ring(number)
    whole.phone.peer_hangs_up(key)
    history = whole.front.history
    whole.desk.history.request(HistoryFilter.ALL, "")
    whole.wait(lambda: history.record(key) and history.record(key).result)  # type: ignore[union-attr]
    rows = (history.index_of(row) for row in range(history.rowCount()))
    view = next(row.data(VIEW_ROLE) for row in rows if row.data(KEY_ROLE) == key)
    assert isinstance(view, HistoryRowView)
    return view


def entries(whole: WholeDesk, row: HistoryRowView) -> list[str]:
    menu = QMenu()
    whole.front.window.contact_menus.fill_history(menu, row)
    return [action.text() for action in menu.actions()]


def test_blocking_is_told_and_can_be_undone(
    whole: WholeDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    wish(whole, CallerAction.BLOCK, PRIYA)
    whole.wait(lambda: written(whole) == [PRIYA])
    whole.wait(lambda: whole.notices)
    assert whole.notices[0].replace(" ", "").startswith(PRIYA)
    undo(whole, monkeypatch)
    whole.wait(lambda: not written(whole))
    assert not whole.notices


def test_a_blocked_row_offers_to_unblock_and_keeps_the_reason_when_that_is_undone(
    whole: WholeDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    row = row_of(whole, PRIYA)
    assert "Block this number" in entries(whole, row)
    whole.desk.caller_lists.block(row.number, "rude")
    whole.wait(lambda: written(whole))
    assert "Unblock this number" in entries(whole, row)
    assert "Block this number" not in entries(whole, row)
    wish(whole, CallerAction.UNBLOCK, row.number)
    whole.wait(lambda: not written(whole) and whole.notices)
    undo(whole, monkeypatch)
    whole.wait(lambda: [entry.reason for entry in lists_of(whole).blocked()] == ["rude"])


def test_what_is_blocked_by_its_beginning_leads_to_the_list(whole: WholeDesk) -> None:
    whole.desk.caller_lists.block("+44161", is_prefix=True)
    whole.wait(lambda: written(whole))
    wish(whole, CallerAction.UNBLOCK, PRIYA)
    dialogs = whole.front.window.findChildren(NumberListsDialog)
    assert [one.isVisible() for one in dialogs] == [True]
    assert written(whole)


@pytest.mark.parametrize("number", ["", "anonymous"])
def test_all_withheld_callers_are_blocked_after_a_question_only(
    whole: WholeDesk, number: str
) -> None:
    wish(whole, CallerAction.BLOCK, number)
    question(whole)._answer(1)
    wish(whole, CallerAction.BLOCK, number)
    asked = question(whole)
    assert not written(whole)
    asked._answer(0)
    whole.wait(lambda: written(whole) == [WITHHELD])
    whole.wait(lambda: whole.notices == ["Withheld callers are blocked: they do not ring."])


def test_the_row_of_a_withheld_call_says_whom_it_blocks(whole: WholeDesk) -> None:
    row = row_of(whole, "anonymous")
    assert row.number == ""
    assert "Block all withheld callers…" in entries(whole, row)
    whole.desk.caller_lists.block(WITHHELD)
    whole.wait(lambda: written(whole))
    assert "Unblock withheld callers" in entries(whole, row)


def test_a_withheld_caller_who_rings_is_not_blocked_as_a_number(whole: WholeDesk) -> None:
    whole.ring("anonymous")
    whole.wait(lambda: whole.front.calls.rowCount())
    menu = QMenu()
    whole.front.window.calls_panel.menu_made.emit(menu, whole.front.calls.view(0))
    assert "Block all withheld callers…" in [action.text() for action in menu.actions()]


def test_a_colleague_is_not_blocked_and_is_shown_instead_of_a_contact(whole: WholeDesk) -> None:
    row = row_of(whole, "101")
    offered = entries(whole, row)
    assert not [words for words in offered if "lock" in words or "look" in words]
    assert "Show the colleague" in offered
    whole.front.window.show_contacts()
    wish(whole, CallerAction.OPEN, row.number, row.key)
    tiles = whole.front.window.colleagues_panel.view
    whole.wait(lambda: tiles.isVisible() and tiles.currentIndex().data(KEY_ROLE) == "101")
    assert not whole.front.window.findChildren(ContactPicker)


def test_whose_call_it_is_is_chosen_by_nobody_but_the_user(whole: WholeDesk) -> None:
    row = row_of(whole, "+441614960777")
    wish(whole, CallerAction.OPEN, row.number, row.key)
    whole.wait(lambda: whole.front.window.findChildren(ContactPicker))
    (picker,) = whole.front.window.findChildren(ContactPicker)
    whole.wait(lambda: picker.model.rowCount())
    assert not picker.view.currentIndex().isValid()
    picker.on_save()
    assert picker.problem.text() == "Choose a contact first."
    QTest.keyClicks(picker.search, "priya")
    whole.wait(lambda: picker.view.currentIndex().isValid())
    QTest.keyClicks(picker.search, "x")
    assert not picker.view.currentIndex().isValid()
    picker.reject()
