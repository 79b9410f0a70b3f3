"""Closing the window, the tray icon, and dialogs that need no answer."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from assistant.presenters.views import TrayState, TrayView
from assistant.widgets.theme import Theme
from assistant.windows.import_report import ImportReportDialog
from assistant.windows.question import Question
from assistant.windows.tray import Tray, tray_pixmap
from sip.states import CallState
from store.exchange.shapes import ImportReport
from tests.helpers.samples import a_call, an_import
from tests.ui.conftest import Desk


def test_closing_warns_once_and_hides_to_the_tray(desk: Desk, qtbot: QtBot) -> None:
    window = desk.window
    window.closing.is_final = False
    window.set_closing(to_tray=True, warns=True)
    window.close()
    question = window.closing._question
    assert question is not None
    assert window.isVisible()
    with qtbot.waitSignal(window.close_warning_seen):
        question._answer(1)
    assert not window.isVisible()
    window.show()
    window.close()
    assert not window.isVisible()
    window.closing.is_final = True


def test_a_warning_can_be_cancelled(desk: Desk, qtbot: QtBot) -> None:
    window = desk.window
    window.closing.is_final = False
    window.set_closing(to_tray=True, warns=True)
    window.close()
    window.close()
    question = window.closing._question
    assert question is not None
    question._answer(0)
    assert window.isVisible()
    assert window.closing._question is None
    window.closing.is_final = True


def test_without_a_tray_closing_asks(desk: Desk, qtbot: QtBot) -> None:
    window = desk.window
    window.closing.is_final = False
    window.set_closing(to_tray=False, warns=False)
    window.close()
    question = window.closing._question
    assert question is not None
    with qtbot.waitSignal(window.quit_requested):
        question._answer(1)
    window.closing.is_final = True


def question(desk: Desk) -> Question:
    found = desk.window.closing._question
    assert found is not None
    return found


def test_quitting_without_calls_asks_nothing(desk: Desk, qtbot: QtBot) -> None:
    with qtbot.waitSignal(desk.window.quit_requested):
        desk.window.ask_to_quit()


def test_quitting_in_a_call_asks_first_and_enter_means_no(desk: Desk, qtbot: QtBot) -> None:
    desk.calls.apply(a_call())
    with qtbot.assertNotEmitted(desk.window.quit_requested):
        QTest.keyClick(desk.window, Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
        asked = question(desk)
        words = asked.accessibleDescription()
        assert words == "A call with Anna Keller is going on. Hang up and quit?"
        QTest.keyClick(asked, Qt.Key.Key_Return)
    assert desk.window.closing._question is None


def test_the_calls_can_be_given_up(desk: Desk, qtbot: QtBot) -> None:
    desk.calls.apply(a_call("a"))
    desk.calls.apply(a_call("b", state=CallState.RINGING))
    desk.window.ask_to_quit()
    assert question(desk).accessibleDescription() == "2 calls are going on. Hang up and quit?"
    with qtbot.waitSignal(desk.window.quit_requested):
        question(desk)._answer(0)


def test_the_question_follows_the_calls(desk: Desk, qtbot: QtBot) -> None:
    desk.calls.apply(a_call("a"))
    desk.window.ask_to_quit()
    desk.calls.apply(a_call("b", "Tom Becker"))
    assert question(desk).accessibleDescription().startswith("2 calls")
    desk.calls.remove("a")
    assert "Tom Becker" in question(desk).accessibleDescription()
    desk.calls.remove("b")
    assert question(desk).accessibleDescription() == "No call is going on any more. Quit?"
    with qtbot.waitSignal(desk.window.quit_requested):
        question(desk)._answer(0)


def test_quitting_from_the_tray_in_a_call_shows_the_window_that_asks(
    desk: Desk, qtbot: QtBot
) -> None:
    desk.calls.apply(a_call())
    desk.window.hide()
    desk.window.ask_to_quit()
    assert desk.window.isVisible()
    assert question(desk).isVisible()
    question(desk).reject()


def test_closing_to_the_tray_leaves_the_calls_alone(desk: Desk, qtbot: QtBot) -> None:
    window = desk.window
    desk.calls.apply(a_call())
    window.closing.is_final = False
    window.set_closing(to_tray=True, warns=False)
    with (
        qtbot.assertNotEmitted(window.quit_requested),
        qtbot.assertNotEmitted(window.call_action_requested),
    ):
        window.close()
    assert not window.isVisible()
    window.closing.is_final = True


@pytest.fixture
def tray(qtbot: QtBot, theme: Theme) -> Tray:
    return Tray(theme)


def test_the_tray_does_not_mind_a_desktop_without_one(tray: Tray) -> None:
    tray.show_state(TrayView(TrayState.RINGING, "<b>Anna</b>", 3, "k1", "k1"))
    tray.close()


def test_the_menu_offers_what_the_view_offers(tray: Tray, qtbot: QtBot) -> None:
    assert not tray._answer.isVisible()
    tray.show_state(TrayView(TrayState.RINGING, "x", 0, "k1", "k1"))
    with qtbot.waitSignal(tray.answer_requested) as answered:
        tray._answer.trigger()
    assert answered.args == ["k1"]
    tray.show_state(TrayView(TrayState.IN_CALL, "x", 0, "", "", "k2", "k2", False))
    with qtbot.waitSignal(tray.mute_requested) as muted:
        tray._mute.trigger()
    assert muted.args == ["k2", True]
    assert not tray._mute.isChecked()
    tray.close()


@pytest.mark.parametrize("size", [16, 22, 64])
def test_every_state_has_its_own_icon(theme: Theme, size: int) -> None:
    icons = [tray_pixmap(theme, state, 0, size).toImage() for state in TrayState]
    icons.append(tray_pixmap(theme, TrayState.REGISTERED, 3, size).toImage())
    for place, icon in enumerate(icons):
        assert all(icon != other for other in icons[place + 1 :])


def test_an_import_lists_the_lines_it_left_out(qtbot: QtBot, theme: Theme) -> None:
    dialog = ImportReportDialog(an_import(), "people.csv", theme)
    table = dialog.findChild(QTableView)
    assert table is not None
    model: QAbstractItemModel = table.model()
    assert model.rowCount() == 4
    dialog.deleteLater()


def test_a_clean_import_has_no_table(qtbot: QtBot, theme: Theme) -> None:
    dialog = ImportReportDialog(ImportReport(3, 0), "people.csv", theme)
    assert dialog.findChild(QTableView) is None
    dialog.deleteLater()


def test_the_tray_does_not_reject_the_next_caller(qtbot: QtBot, theme: Theme) -> None:
    now = 100.0
    tray = Tray(theme)
    tray._ringing.clock = lambda: now
    tray.show_state(TrayView(TrayState.RINGING, "", reject_key="a"))
    tray.show_state(TrayView(TrayState.RINGING, "", reject_key="b"))
    with qtbot.assertNotEmitted(tray.reject_requested):
        tray._reject.trigger()
    now += 0.5
    with qtbot.waitSignal(tray.reject_requested) as asked:
        tray._reject.trigger()
    assert asked.args == ["b"]
    tray.close()
