"""The main window: what it shows, and what it asks for."""

from __future__ import annotations

import dataclasses

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from assistant.pbx.records import LinkState
from assistant.presenters.suggestions import suggest
from assistant.presenters.views import CallAction
from assistant.presenters.views.sound import PlayerView
from assistant.services.state import (
    Caller,
    HistoryFilter,
    HistoryPage,
    Notice,
    RegistrationStatus,
    WaitingEntry,
)
from assistant.widgets import notices_bar
from assistant.widgets.button import Button
from assistant.windows.call_keys import CallKeys
from assistant.windows.history_panel import HistoryPanel
from sip.states import CallState, RecordingState, RegistrationProblem, RegistrationState
from tests.helpers.samples import NOW, a_call, an_office, some_history, two_queues
from tests.ui.conftest import Desk


def test_enter_dials_what_is_typed(desk: Desk, qtbot: QtBot) -> None:
    field = desk.window.top.dial.field
    QTest.keyClicks(field, "0161 552 7789")
    with qtbot.waitSignal(desk.window.dial_requested) as dialed:
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert dialed.args == ["0161 552 7789"]
    desk.calls.apply(a_call(state=CallState.DIALING))
    assert field.text() == ""


def test_typing_asks_for_suggestions_and_an_empty_field_does_not(desk: Desk, qtbot: QtBot) -> None:
    asked: list[str] = []
    desk.window.suggestions_requested.connect(asked.append)
    QTest.keyClicks(desk.window.top.dial.field, "ad")
    QTest.keyClick(desk.window.top.dial.field, Qt.Key.Key_Backspace)
    QTest.keyClick(desk.window.top.dial.field, Qt.Key.Key_Backspace)
    assert asked == ["a", "ad", "a"]


def test_enter_dials_the_first_suggestion_for_a_name(desk: Desk, qtbot: QtBot) -> None:
    desk.window.activateWindow()
    field = desk.window.top.dial.field
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    QTest.keyClicks(field, "bor")
    desk.window.show_suggestions(suggest("bor", an_office(), ()))
    with qtbot.waitSignal(desk.window.dial_requested) as dialed:
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert dialed.args == ["102"]


def test_a_number_is_dialed_as_typed_unless_a_line_is_chosen(desk: Desk, qtbot: QtBot) -> None:
    desk.window.activateWindow()
    field = desk.window.top.dial.field
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    QTest.keyClicks(field, "10")
    desk.window.show_suggestions(suggest("10", an_office(), ()))
    with qtbot.waitSignal(desk.window.dial_requested) as dialed:
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert dialed.args == ["10"]
    desk.calls.apply(a_call(state=CallState.DIALING))
    QTest.keyClicks(field, "10")
    desk.window.show_suggestions(suggest("10", an_office(), ()))
    QTest.keyClick(field, Qt.Key.Key_Down)
    with qtbot.waitSignal(desk.window.dial_requested) as dialed:
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert dialed.args == ["106"]


def test_late_suggestions_for_an_empty_field_are_ignored(desk: Desk) -> None:
    desk.window.show_suggestions(suggest("a", an_office(), ()))
    assert desk.window._suggestions.rowCount() == 0


def test_a_row_has_the_buttons_of_the_table(desk: Desk) -> None:
    desk.calls.apply(a_call(state=CallState.RINGING))
    card = desk.window.calls_panel.stack.card("k1")
    assert card is not None
    assert card.buttons.button(CallAction.ANSWER) is not None
    assert card.buttons.button(CallAction.HANG_UP) is None
    desk.calls.apply(a_call())
    assert card.buttons.button(CallAction.ANSWER) is None
    offered = {one for one in CallAction if card.buttons.button(one)}
    assert offered == {
        CallAction.HANG_UP, CallAction.HOLD, CallAction.MUTE, CallAction.SEND_DTMF,
        CallAction.TRANSFER, CallAction.CONSULT, CallAction.RECORD,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("state", "word"),
    [(RecordingState.RECORDING, "recording"), (RecordingState.PAUSED, "recording paused")],
)
def test_a_recording_is_said_in_a_word_and_its_button_ends_it(
    desk: Desk, state: RecordingState, word: str
) -> None:
    entry = a_call()
    call = dataclasses.replace(entry.call, recording=state)
    desk.calls.apply(dataclasses.replace(entry, call=call))
    card = desk.window.calls_panel.stack.card("k1")
    assert card is not None
    assert card.view is not None
    button = card.buttons.button(CallAction.RECORD)
    assert button is not None
    assert card.view.state_word.endswith(f" · {word}")
    assert (button.isChecked(), button.accessibleName()) == (True, "Stop recording")
    desk.calls.apply(a_call())
    assert (button.isChecked(), button.accessibleName()) == (False, "Record")


@pytest.mark.parametrize("action", [CallAction.HOLD, CallAction.MUTE, CallAction.HANG_UP])
def test_a_click_asks_and_changes_nothing_itself(
    desk: Desk, qtbot: QtBot, action: CallAction
) -> None:
    desk.calls.apply(a_call())
    card = desk.window.calls_panel.stack.card("k1")
    assert card is not None
    button = card.buttons.button(action)
    assert button is not None
    with qtbot.waitSignal(desk.window.call_action_requested) as asked:
        button.click()
    assert asked.args == ["k1", action]
    assert not button.isChecked()
    assert card.view is not None
    assert not card.view.is_muted


def test_keys_of_a_focused_row_do_what_its_buttons_do(desk: Desk, qtbot: QtBot) -> None:
    desk.calls.apply(a_call())
    card = desk.window.calls_panel.stack.card("k1")
    assert card is not None
    with qtbot.waitSignal(desk.window.call_action_requested) as asked:
        QTest.keyClick(card, Qt.Key.Key_H)
    assert asked.args == ["k1", CallAction.HOLD]


def test_shortcuts_work_from_anywhere_in_the_window(desk: Desk, qtbot: QtBot) -> None:
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow)
    desk.calls.apply(a_call(state=CallState.RINGING))
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    with qtbot.waitSignal(desk.window.call_action_requested) as asked:
        QTest.keyClick(desk.window, Qt.Key.Key_A, both)
    assert asked.args == ["k1", CallAction.ANSWER]


@pytest.mark.parametrize(
    ("letter", "states", "asked"),
    [
        (Qt.Key.Key_H, [CallState.ON_HOLD, CallState.CONNECTED], ("1", CallAction.HANG_UP)),
        (Qt.Key.Key_H, [CallState.ON_HOLD, CallState.RINGING], ("1", CallAction.REJECT)),
        (Qt.Key.Key_A, [CallState.RINGING, CallState.RINGING], ("0", CallAction.ANSWER)),
        (Qt.Key.Key_K, [CallState.ON_HOLD, CallState.CONNECTED], ("1", CallAction.HOLD)),
        (Qt.Key.Key_K, [CallState.ON_HOLD, CallState.ON_HOLD], ("1", CallAction.RESUME)),
        (Qt.Key.Key_M, [CallState.ON_HOLD, CallState.HELD_BY_PEER], ("1", CallAction.MUTE)),
    ],
)
def test_shortcuts_mean_the_call_that_talks(
    desk: Desk,
    qtbot: QtBot,
    letter: Qt.Key,
    states: list[CallState],
    asked: tuple[str, CallAction],
) -> None:
    for place, state in enumerate(states):
        desk.calls.apply(a_call(str(place), state=state, seconds=30 - place))
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    with qtbot.waitSignal(desk.window.call_action_requested) as signal:
        QTest.keyClick(desk.window, letter, both)
    assert tuple(signal.args) == asked


def test_a_key_right_after_its_call_ended_is_not_for_the_next(desk: Desk, qtbot: QtBot) -> None:
    keys = desk.window.findChild(CallKeys)
    assert keys is not None
    now = 100.0
    for settling in keys._settling.values():
        settling.clock = lambda: now
    desk.calls.apply(a_call("a", state=CallState.RINGING, seconds=20))
    desk.calls.apply(a_call("b", state=CallState.RINGING, seconds=10))
    desk.calls.remove("a")
    with qtbot.assertNotEmitted(desk.window.call_action_requested):
        keys.act(CallAction.REJECT)
    now += 0.5
    with qtbot.waitSignal(desk.window.call_action_requested) as asked:
        keys.act(CallAction.REJECT)
    assert asked.args == ["b", CallAction.REJECT]


def test_the_keypad_sends_digits_by_mouse_and_keyboard(desk: Desk, qtbot: QtBot) -> None:
    desk.calls.apply(a_call())
    sent: list[tuple[str, str]] = []
    desk.window.dtmf_requested.connect(lambda key, digit: sent.append((key, digit)))
    panel = desk.window.calls_panel
    panel._on_action("k1", CallAction.SEND_DTMF)
    keypad = panel._keypad
    assert keypad is not None
    QTest.keyClicks(keypad, "1x#")
    assert sent == [("k1", "1"), ("k1", "#")]
    keypad.hide()


def test_rows_follow_the_model(desk: Desk) -> None:
    stack = desk.window.calls_panel.stack
    desk.calls.apply(a_call("k1"))
    desk.calls.apply(a_call("k2", seconds=5))
    assert stack.card("k1") is not None
    desk.calls.remove("k1")
    assert stack.card("k1") is None
    assert stack.card("k2") is not None
    desk.calls.remove("k2")
    assert not stack.isVisibleTo(desk.window)


def test_a_row_reads_as_a_list_item(desk: Desk) -> None:
    desk.calls.apply(a_call())
    card = desk.window.calls_panel.stack.card("k1")
    assert card is not None
    assert card.accessibleName() == "Anna Keller, connected, 00:12"


def test_the_queue_panel_is_gone_without_a_link_and_says_when_it_is_lost(desk: Desk) -> None:
    panel = desk.window.queues_panel
    assert not panel.isVisible()
    desk.window.show_queue_panel(LinkState.UP)
    for queue in two_queues():
        desk.queues.apply(queue)
    assert panel.isVisible()
    desk.window.show_queue_panel(LinkState.LOST)
    assert panel._link.accessibleName() == "PBX link lost – reconnecting"
    desk.window.show_queue_panel(LinkState.OFF)
    assert not panel.isVisible()


def test_enter_on_a_row_of_the_queues_calls_whom_it_shows(desk: Desk) -> None:
    desk.window.show_queue_panel(LinkState.UP)
    sales, _ = two_queues()
    hidden = WaitingEntry("w4", 4, Caller(""), NOW)
    desk.queues.apply(dataclasses.replace(sales, waiting=(*sales.waiting, hidden)))
    asked: list[str] = []
    panel = desk.window.queues_panel
    desk.window.dial_requested.connect(asked.append)
    for row in range(desk.queues.rowCount()):
        panel.view.setCurrentIndex(desk.queues.index(row, 0))
        QTest.keyClick(panel.view, Qt.Key.Key_Return)
    assert asked == [
        "+44 20 7946 0112", "+44 161 496 0077", "+420 224 123 456", "101", "102", "103", "111",
    ]  # fmt: skip


def test_the_registration_is_read_with_its_problem(desk: Desk) -> None:
    status = RegistrationStatus(
        RegistrationState.FAILED, RegistrationProblem.WRONG_PASSWORD, account="100@pbx"
    )
    desk.window.show_registration(status)
    name = desk.window.top.pill.accessibleName()
    assert name == "Not registered, 100, The password for extension 100 is wrong."


def test_notices_are_sentences_that_can_be_dismissed(desk: Desk, qtbot: QtBot) -> None:
    bar = desk.window.notices
    assert not bar.isVisible()
    desk.window.show_notices((Notice("a", "<b>One</b>"), Notice("b", "Two", True)))
    assert [row.accessibleName() for row in bar._rows] == ["Two", "<b>One</b>"]
    with qtbot.waitSignal(desk.window.notice_dismissed) as dismissed:
        bar._rows[1].dismissed.emit("a")  # type: ignore[attr-defined]
    assert dismissed.args == ["a"]
    desk.window.show_notices(())
    assert not bar.isVisible()


def test_nothing_moves_for_a_notice(desk: Desk) -> None:
    window = desk.window
    desk.calls.apply(a_call())
    window.show_queue_panel(LinkState.UP)
    QApplication.processEvents()
    panels = (window.top, window.calls_panel, window.history_panel, window.colleagues_panel)
    before = [panel.geometry() for panel in panels]
    window.show_notices((Notice("a", "One"), Notice("b", "Two", True, ("more", "and more"))))
    QApplication.processEvents()
    assert [panel.geometry() for panel in panels] == before
    assert window.rect().contains(window.notices.geometry())
    window.resize(900, 600)
    assert window.rect().contains(window.notices.geometry())


def test_notices_cover_neither_the_player_nor_queues_nor_calls(desk: Desk) -> None:
    window = desk.window
    window.resize(1400, 800)
    window.show_queue_panel(LinkState.UP)
    window.show_notices(tuple(Notice(str(n), f"Problem {n}", True, redial="1") for n in range(5)))
    QApplication.processEvents()
    window.history_panel.show_player(PlayerView("Anna", True, 3.0, 10.0, "00:03 / 00:10"))
    QApplication.processEvents()
    player = window.history_panel.player
    assert player is not None
    assert player.isVisible()
    here = QRect(window.notices.mapToGlobal(QPoint(0, 0)), window.notices.size())
    for other in (player, window.queues_panel, window.calls_panel):
        assert not here.intersects(QRect(other.mapToGlobal(QPoint(0, 0)), other.size()))


def test_a_second_notice_has_its_full_height_too(desk: Desk) -> None:
    desk.window.show_notices((Notice("a", "One"),))
    QApplication.processEvents()
    desk.window.show_notices((Notice("a", "One"), Notice("b", "Two", True, redial="101")))
    QApplication.processEvents()
    for row in desk.window.notices.findChildren(notices_bar._NoticeRow):
        assert row.height() >= row.sizeHint().height()


def test_a_click_as_a_notice_comes_was_not_for_it(
    desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk.window.show_notices((Notice("a", "One", True, redial="101"),))
    (again, dismiss) = desk.window.notices.findChildren(Button)
    with (
        qtbot.assertNotEmitted(desk.window.notice_dismissed),
        qtbot.assertNotEmitted(desk.window.dial_requested),
    ):
        dismiss.click()
        again.click()
    monkeypatch.setattr(notices_bar, "SETTLE_SECONDS", 0.0)
    with qtbot.waitSignal(desk.window.dial_requested) as dialed:
        again.click()
    assert dialed.args == ["101"]
    with qtbot.waitSignal(desk.window.notice_dismissed):
        dismiss.click()


def test_a_notice_keeps_the_keyboard_when_another_comes(desk: Desk, qtbot: QtBot) -> None:
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow)
    desk.window.show_notices((Notice("a", "One"),))
    (dismiss,) = desk.window.notices.findChildren(Button)
    dismiss.setFocus()
    desk.window.show_notices((Notice("a", "One"), Notice("b", "Two")))
    assert QApplication.focusWidget() is dismiss


def test_of_a_storm_of_notices_the_newest_three_are_shown(desk: Desk) -> None:
    desk.window.show_notices(tuple(Notice(str(n), f"Problem {n}") for n in range(50)))
    names = [row.accessibleName() for row in desk.window.notices._rows]
    assert names == ["Problem 49", "Problem 48", "Problem 47", "More notices: 47"]
    assert desk.window.notices.height() < 250


def history(desk: Desk) -> HistoryPanel:
    desk.history.show_page(HistoryPage(some_history()))
    return desk.window.history_panel


def test_a_double_click_in_the_history_dials(desk: Desk, qtbot: QtBot) -> None:
    view = history(desk).view
    with qtbot.waitSignal(desk.window.dial_requested) as dialed:
        view.activated.emit(view.model().index(1, 0))
    assert dialed.args == ["+44 161 552 7789"]


def test_an_anonymous_call_is_not_dialed(desk: Desk, qtbot: QtBot) -> None:
    view = history(desk).view
    with qtbot.assertNotEmitted(desk.window.dial_requested):
        view.activated.emit(view.model().index(7, 0))


def test_filter_and_search_ask_for_another_history(desk: Desk, qtbot: QtBot) -> None:
    panel = history(desk)
    with qtbot.waitSignal(desk.window.history_requested) as asked:
        panel.kinds._group.button(1).click()
    assert asked.args == [HistoryFilter.MISSED, ""]
    with qtbot.waitSignal(desk.window.history_requested) as asked:
        QTest.keyClicks(panel.search, "kel")
    assert asked.args == [HistoryFilter.MISSED, "kel"]
    desk.history.show_page(HistoryPage())
    assert panel._empty.accessibleName() == "No call matches this search"


def test_a_double_click_on_a_colleague_calls_and_on_oneself_does_not(
    desk: Desk, qtbot: QtBot
) -> None:
    view = desk.window.colleagues_panel.view
    dialed: list[str] = []
    desk.window.dial_requested.connect(dialed.append)
    for row in (1, 2, 3):  # Noor Haddad, oneself, the heading of Sales
        view.activated.emit(view.model().index(row, 0))
    assert dialed == ["106"]


def test_the_window_fits_a_small_screen(desk: Desk) -> None:
    desk.window.show_queue_panel(LinkState.UP)
    desk.calls.apply(a_call())
    desk.window.resize(1000, 640)
    assert desk.window.size().width() == 1000
    assert desk.window.size().height() == 640
    assert desk.window.history_panel.height() > 120
    assert desk.window.colleagues_panel.view.height() > 100


def test_many_calls_scroll_and_leave_the_history_in_sight(desk: Desk) -> None:
    for number in range(12):
        desk.calls.apply(a_call(f"k{number}", seconds=number))
    QApplication.processEvents()
    assert desk.window.height() == 820
    assert desk.window.history_panel.isVisible()


def test_menu_entries_ask(desk: Desk, qtbot: QtBot) -> None:
    menu = desk.window.top.make_menu()
    texts = [action.text() for action in menu.actions() if not action.isSeparator()]
    assert texts[:2] == ["Import contacts…", "Export contacts…"]
    assert texts[-3:] == ["Sound…", "Account…", "Quit"]
    entries = {action.text(): action for action in menu.actions()}
    with qtbot.waitSignal(desk.window.top.sound_test_requested):
        entries["Sound…"].trigger()
    with qtbot.waitSignal(desk.window.contact_menus.store_wished):
        entries["Restore a backup…"].trigger()
    with qtbot.waitSignal(desk.window.settings_requested):
        entries["Account…"].trigger()
    with qtbot.waitSignal(desk.window.quit_requested):
        entries["Quit"].trigger()
    menu.deleteLater()


@pytest.mark.parametrize("is_held", [False, True])
def test_the_keypad_closes_with_its_call(desk: Desk, is_held: bool) -> None:
    desk.calls.apply(a_call("other"))
    desk.calls.apply(a_call())
    panel = desk.window.calls_panel
    panel.stack.action_requested.emit("k1", CallAction.SEND_DTMF)
    keypad = panel._keypad
    assert keypad is not None
    desk.calls.remove("other")
    assert keypad.isVisible()
    if is_held:
        desk.calls.apply(a_call(state=CallState.ON_HOLD))
    else:
        desk.calls.remove("k1")
    assert not keypad.isVisible()


def test_what_was_missed_is_seen_with_the_next_key_or_click(desk: Desk, qtbot: QtBot) -> None:
    window = desk.window
    seen: list[None] = []
    window.calls_seen.connect(lambda: seen.append(None))
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert not seen
    window.await_user()
    window.await_user()
    QTest.mouseMove(window.windowHandle(), QPoint(9, 9))
    assert not seen
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Shift)
    assert len(seen) == 1


def test_a_click_right_after_a_row_went_is_not_for_the_row_that_moved_up(
    desk: Desk, qtbot: QtBot
) -> None:
    now = 100.0
    panel = desk.window.calls_panel
    panel._settling.clock = lambda: now
    desk.calls.apply(a_call("a", seconds=20))
    desk.calls.apply(a_call("b", seconds=10))
    desk.calls.remove("a")
    card = panel.stack.card("b")
    assert card is not None
    button = card.buttons.button(CallAction.HANG_UP)
    assert button is not None
    with qtbot.assertNotEmitted(desk.window.call_action_requested):
        button.click()
    now += 0.5
    with qtbot.waitSignal(desk.window.call_action_requested) as asked:
        button.click()
    assert asked.args == ["b", CallAction.HANG_UP]
