"""What is open beside the main window: calls are answered, held and ended all the same."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from assistant.presenters.views import CallAction
from assistant.presenters.views.history import CallDetailsView
from assistant.widgets.theme import Theme
from assistant.windows.call_details import CallDetails
from assistant.windows.choose_file import choose_file, choose_new_file
from assistant.windows.contacts.editor import ContactEditor
from assistant.windows.contacts.note import NoteForm
from assistant.windows.contacts.number_lists import NumberListsDialog
from assistant.windows.contacts.picker import ContactPicker
from assistant.windows.contacts.progress import ProgressDialog
from assistant.windows.dialog import Dialog
from assistant.windows.first_start import FirstStartDialog
from assistant.windows.import_report import ImportReportDialog
from assistant.windows.question import Question
from assistant.windows.sound_page import SoundPage
from assistant.windows.why import WhyWindow
from sip.states import CallState
from store.records import NEW_PERSON, Contact
from tests.helpers.samples import a_call, an_import
from tests.ui.conftest import Desk

CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
MADE: dict[str, Callable[[Theme, QWidget], Dialog]] = {
    "editor": lambda theme, window: ContactEditor(theme, window, Contact(NEW_PERSON, "")),
    "note": lambda theme, window: NoteForm(theme, window, "Priya"),
    "picker": lambda theme, window: ContactPicker(theme, window, "123", is_known=True),
    "why": lambda theme, window: WhyWindow(theme, window, of_call=True),
    "numbers": NumberListsDialog,
    "progress": lambda theme, window: ProgressDialog(theme, window, "Import"),
    "report": lambda theme, window: ImportReportDialog(an_import(), "a.csv", theme, window),
    "details": lambda theme, window: CallDetails(theme, CallDetailsView("A", ()), window),
    "account": lambda theme, window: FirstStartDialog(None, theme, window),
    "sound": lambda theme, window: SoundPage(theme, window, can_call=True),
    "question": lambda theme, window: Question(theme, "Sure?", "Well.", ("Yes", "No"), window),
}


def opened(desk: Desk, theme: Theme, qtbot: QtBot, kind: str) -> Dialog:
    dialog = MADE[kind](theme, desk.window)
    dialog.open()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def typed_into(dialog: QDialog) -> QWidget:
    return dialog.focusWidget() or dialog


@pytest.mark.parametrize("kind", MADE)
def test_calls_are_led_by_keys_and_mouse_while_it_is_open(
    desk: Desk, theme: Theme, qtbot: QtBot, kind: str
) -> None:
    dialog = opened(desk, theme, qtbot, kind)
    assert QApplication.activeModalWidget() is None
    desk.calls.apply(a_call(state=CallState.RINGING))
    with qtbot.waitSignal(desk.window.call_action_requested) as asked:
        QTest.keyClick(typed_into(dialog), Qt.Key.Key_A, CTRL_SHIFT)
    assert asked.args == ["k1", CallAction.ANSWER]
    desk.calls.apply(a_call())
    for letter, action in (("K", "hold"), ("M", "mute"), ("H", "hang_up")):
        with qtbot.waitSignal(desk.window.call_action_requested) as asked:
            QTest.keyClick(typed_into(dialog), Qt.Key[f"Key_{letter}"], CTRL_SHIFT)
        assert asked.args == ["k1", CallAction(action)]
    card = desk.window.calls_panel.stack.card("k1")
    assert card is not None
    hold = card.buttons.button(CallAction.HOLD)
    assert hold is not None
    with qtbot.waitSignal(desk.window.call_action_requested) as asked:
        QTest.mouseClick(hold, Qt.MouseButton.LeftButton)
    assert asked.args == ["k1", CallAction.HOLD]
    dialog.hide()
    dialog.deleteLater()


def test_from_a_dialog_the_keys_mean_who_talks_and_not_the_card_that_was_clicked_before(
    desk: Desk, theme: Theme, qtbot: QtBot
) -> None:
    desk.calls.apply(a_call("held", state=CallState.ON_HOLD, seconds=60))
    desk.calls.apply(a_call("talks", seconds=5))
    held = desk.window.calls_panel.stack.card("held")
    assert held is not None
    held.setFocus()
    note = opened(desk, theme, qtbot, "note")
    with qtbot.waitSignal(desk.window.call_action_requested) as asked:
        QTest.keyClick(typed_into(note), Qt.Key.Key_H, CTRL_SHIFT)
    assert asked.args == ["talks", CallAction.HANG_UP]
    note.reject()


@pytest.mark.parametrize("is_new", [False, True])
def test_calls_are_led_while_a_file_is_chosen(
    desk: Desk, theme: Theme, qtbot: QtBot, is_new: bool
) -> None:
    desk.calls.apply(a_call())
    if is_new:
        dialog = choose_new_file(theme, desk.window, "Export", "Tables (*.csv)", "a.csv", str)
    else:
        dialog = choose_file(theme, desk.window, "Import", "All (*)", str)
    qtbot.waitUntil(dialog.isActiveWindow)
    assert QApplication.activeModalWidget() is None
    with qtbot.waitSignal(desk.window.call_action_requested):
        QTest.keyClick(typed_into(dialog), Qt.Key.Key_K, CTRL_SHIFT)
    dialog.close()


def test_the_same_file_is_not_asked_for_twice(desk: Desk, theme: Theme) -> None:
    first = choose_file(theme, desk.window, "Import", "All (*)", str)
    assert choose_file(theme, desk.window, "Import", "All (*)", str) is first
    first.close()


def test_the_open_keypad_leaves_the_call_its_keys(desk: Desk, qtbot: QtBot) -> None:
    desk.calls.apply(a_call())
    panel = desk.window.calls_panel
    panel._on_action("k1", CallAction.SEND_DTMF)
    keypad = panel._keypad
    assert keypad is not None
    qtbot.waitUntil(keypad.isVisible)
    with qtbot.waitSignal(desk.window.call_action_requested) as asked:
        QTest.keyClick(keypad, Qt.Key.Key_K, CTRL_SHIFT)
    assert asked.args == ["k1", CallAction.HOLD]
    keypad.hide()


def test_a_second_one_about_the_same_only_brings_up_the_first(
    desk: Desk, theme: Theme, qtbot: QtBot
) -> None:
    first = opened(desk, theme, qtbot, "editor")
    MADE["editor"](theme, desk.window).open()
    other = ContactEditor(theme, desk.window, Contact(NEW_PERSON, "Anna"))
    other.open()
    shown = [one for one in desk.window.findChildren(ContactEditor) if one.isVisible()]
    assert shown == [first, other]
    for one in shown:
        one.reject()


def test_going_to_the_tray_closes_what_holds_nothing(
    desk: Desk, theme: Theme, qtbot: QtBot
) -> None:
    closing = desk.window.closing
    closing.is_final, closing.to_tray, closing.warns = False, True, False
    note = opened(desk, theme, qtbot, "note")
    progress = opened(desk, theme, qtbot, "progress")
    desk.window.close()
    assert not desk.window.isVisible()
    assert not note.isVisible()
    assert progress.isVisible()
    assert not progress.is_cancelled()  # type: ignore[attr-defined]
    progress.finish()  # type: ignore[attr-defined]
    closing.is_final = True


@pytest.mark.parametrize("way", ["close", "ask_to_quit"])
def test_what_is_typed_is_asked_about_before_the_window_goes(
    desk: Desk, theme: Theme, qtbot: QtBot, way: str
) -> None:
    closing = desk.window.closing
    closing.is_final, closing.to_tray, closing.warns = False, True, False
    note = opened(desk, theme, qtbot, "note")
    assert isinstance(note, NoteForm)
    note.text.setPlainText("Calls back on Monday")
    with qtbot.assertNotEmitted(desk.window.quit_requested):
        getattr(desk.window, way)()
        getattr(desk.window, way)()
    assert desk.window.isVisible()
    (question,) = note.findChildren(Question)
    assert question.isVisible()
    assert QApplication.activeModalWidget() is None
    question._answer(0)
    assert not note.isVisible()
    closing.is_final = True


@pytest.mark.parametrize("kind", MADE)
def test_it_stands_on_the_screen_and_leaves_the_calls_free(
    desk: Desk, theme: Theme, qtbot: QtBot, kind: str
) -> None:
    dialog = opened(desk, theme, qtbot, kind)
    screen = desk.window.screen().availableGeometry()
    assert dialog.width() <= screen.width()
    assert dialog.height() <= screen.height()
    assert screen.contains(dialog.geometry().topLeft())
    dialog.hide()
    dialog.deleteLater()
