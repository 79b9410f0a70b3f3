"""The keyboard's way to transfer."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from assistant.presenters.suggestions import suggest
from assistant.windows.transfer_picker import TransferPicker
from sip.states import BlfState, CallState
from store.records import Contact, ContactKind, ContactRef, Number
from tests.helpers.samples import a_call, a_colleague, an_office
from tests.ui.conftest import Desk


def opened(desk: Desk) -> TransferPicker:
    desk.calls.apply(a_call())
    card = desk.window.calls_panel.stack.card("k1")
    assert card is not None
    QTest.keyClick(card, Qt.Key.Key_T)
    picker = desk.window._transferring.picker
    assert picker is not None
    assert picker.isVisible()
    return picker


def test_t_type_enter_transfers(desk: Desk, qtbot: QtBot) -> None:
    picker = opened(desk)
    assert picker.accessibleName() == "Transfer Anna Keller"
    QTest.keyClicks(picker.field, "bor")
    with qtbot.waitSignal(desk.window.transfer_requested) as asked:
        QTest.keyClick(picker.field, Qt.Key.Key_Return)
    assert asked.args == ["k1", "102"]
    assert not picker.isVisible()


def test_arrows_skip_who_cannot_take_the_call(desk: Desk, qtbot: QtBot) -> None:
    picker = opened(desk)
    chosen = [picker.list.target]
    for _ in range(3):
        QTest.keyClick(picker.field, Qt.Key.Key_Down)
        chosen.append(picker.list.target)
    assert chosen == ["", "101", "102", "103"]
    QTest.keyClick(picker.field, Qt.Key.Key_Down)
    assert picker.list.target == "105"  # 104 is not registered


def test_a_free_number_can_be_typed(desk: Desk, qtbot: QtBot) -> None:
    picker = opened(desk)
    QTest.keyClicks(picker.field, "0161 555 1234")
    with qtbot.waitSignal(desk.window.transfer_requested) as asked:
        QTest.keyClick(picker.field, Qt.Key.Key_Return)
    assert asked.args == ["k1", "0161 555 1234"]


def test_contacts_are_offered_beside_colleagues(desk: Desk, qtbot: QtBot) -> None:
    picker = opened(desk)
    with qtbot.waitSignal(desk.window.suggestions_requested) as asked:
        QTest.keyClicks(picker.field, "k")
    assert asked.args == ["k"]
    kim = Contact(ContactRef(ContactKind.PERSON, 9), "Kim", "", (Number("555", "+44555"),))
    desk.window.show_suggestions(suggest("k", (), (kim,)))
    assert picker.list.target == "+44555"


def test_escape_closes_and_nothing_is_asked(desk: Desk, qtbot: QtBot) -> None:
    picker = opened(desk)
    with qtbot.assertNotEmitted(desk.window.transfer_requested):
        QTest.keyClick(picker, Qt.Key.Key_Escape)
    assert not picker.isVisible()


def test_it_closes_when_the_call_ends(desk: Desk, qtbot: QtBot) -> None:
    picker = opened(desk)
    desk.calls.remove("k1")
    qtbot.waitUntil(lambda: not picker.isVisible())


def test_nobody_takes_the_place_of_a_target_that_is_gone(desk: Desk, qtbot: QtBot) -> None:
    picker = opened(desk)
    QTest.keyClicks(picker.field, "ada")
    assert picker.list.target == "101"
    desk.colleagues.apply(a_colleague(state=BlfState.NOT_REGISTERED))
    qtbot.waitUntil(lambda: picker.list.target == "")
    assert not picker.button.isEnabled()
    with qtbot.assertNotEmitted(desk.window.transfer_requested):
        QTest.keyClick(picker.field, Qt.Key.Key_Return)


def test_tab_and_space_or_enter_send_nobody_away_by_accident(desk: Desk, qtbot: QtBot) -> None:
    picker = opened(desk)
    assert picker.list.target == ""
    with qtbot.assertNotEmitted(desk.window.transfer_requested):
        QTest.keyClick(picker.field, Qt.Key.Key_Return)
        QTest.keyClick(picker.field, Qt.Key.Key_Tab)
        picker.button.click()
    assert picker.isVisible()
    QTest.keyClicks(picker.field, "ada")
    assert picker.button.isEnabled()
    QTest.keyClick(picker.field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(picker.field, Qt.Key.Key_Delete)
    assert not picker.button.isEnabled()


def test_the_arrow_keys_choose_in_an_empty_field_too(desk: Desk, qtbot: QtBot) -> None:
    picker = opened(desk)
    QTest.keyClick(picker.field, Qt.Key.Key_Down)
    assert picker.button.isEnabled()
    with qtbot.waitSignal(desk.window.transfer_requested) as asked:
        QTest.keyClick(picker.field, Qt.Key.Key_Return)
    assert asked.args == ["k1", "101"]


def test_an_empty_list_says_what_to_do(desk: Desk) -> None:
    picker = opened(desk)
    assert picker.list.isVisible()
    QTest.keyClicks(picker.field, "zzz")
    assert picker._empty.isVisible()
    assert picker._empty.accessibleName().startswith("Nobody found. Type")


def test_the_own_extension_is_listed_with_the_reason_why_not(desk: Desk) -> None:
    picker = opened(desk)
    QTest.keyClicks(picker.field, "100")
    (line,) = picker._lines.lines
    assert (line.target, line.is_allowed) == ("100", False)
    assert line.hint == "This is your own extension"
    assert picker.list.target == ""


def test_the_own_extension_is_no_dialing_suggestion_that_can_be_chosen() -> None:
    (line,) = suggest("robin", an_office(), ())
    assert (line.is_allowed, line.hint) == (False, "This is your own extension")


def test_the_row_has_the_keyboard_again_afterwards(desk: Desk, qtbot: QtBot) -> None:
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow)
    picker = opened(desk)
    QTest.keyClick(picker.field, Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is desk.window.calls_panel.stack.card("k1")


def test_a_caller_who_hangs_up_meanwhile_is_spoken_of(desk: Desk, qtbot: QtBot) -> None:
    opened(desk)
    with qtbot.waitSignal(desk.window.transfer_withdrawn) as said:
        desk.calls.remove("k1")
    assert said.args == ["The call with Anna Keller ended before a transfer."]


def test_a_call_that_may_not_be_transferred_any_more_is_spoken_of(desk: Desk, qtbot: QtBot) -> None:
    opened(desk)
    with qtbot.waitSignal(desk.window.transfer_withdrawn) as said:
        desk.calls.apply(a_call(state=CallState.HELD_BY_PEER))
    sentence = "The call with Anna Keller cannot be transferred now: held by the other side."
    assert said.args == [sentence]


def test_nothing_opens_without_a_call(desk: Desk) -> None:
    desk.window.begin_transfer()
    assert desk.window._transferring.picker is None
