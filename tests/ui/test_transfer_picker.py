"""The keyboard's way to transfer."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from assistant.presenters.suggestions import suggest
from assistant.windows.transfer_picker import TransferPicker
from sip.states import BlfState
from store.records import Contact, ContactKind, ContactRef, Number
from tests.helpers.samples import a_call, a_colleague
from tests.ui.conftest import Desk


def opened(desk: Desk) -> TransferPicker:
    desk.calls.apply(a_call())
    card = desk.window.calls_panel.stack.card("k1")
    assert card is not None
    QTest.keyClick(card, Qt.Key.Key_T)
    picker = desk.window._picker
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
    assert chosen == ["101", "102", "103", "105"]  # 104 is not registered


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


def test_it_follows_the_state_of_a_colleague(desk: Desk, qtbot: QtBot) -> None:
    picker = opened(desk)
    desk.colleagues.apply(a_colleague(state=BlfState.NOT_REGISTERED))
    qtbot.waitUntil(lambda: picker.list.target == "102")


def test_nothing_opens_without_a_call(desk: Desk) -> None:
    desk.window.begin_transfer()
    assert desk.window._picker is None
