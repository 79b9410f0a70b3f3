"""Recordings in the history: played in place, shown, copied, deleted; and the details of a call."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from assistant.presenters.roles import VIEW_ROLE
from assistant.presenters.views import HistoryRowView
from assistant.windows.call_details import CallDetails
from assistant.windows.question import Question
from assistant.wiring.recordings import RecordingsWiring
from sip import commands as cmd
from sip.events import PlaybackChanged
from sip.states import PlaybackState
from store.records import CallFigures, CallRecord, CallResult, InteractionKind
from tests.unit.assistant.whole_desk import WholeDesk

T = TypeVar("T")
BEGAN = datetime(2026, 3, 2, 10, 42, tzinfo=UTC)


@pytest.fixture
def whole(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[WholeDesk]:
    whole = WholeDesk(qtbot, qapp, tmp_path)
    whole.wiring = RecordingsWiring(whole.desk, whole.front, whole.board)  # type: ignore[attr-defined]
    whole.front.window.show()
    qtbot.waitExposed(whole.front.window)
    yield whole
    whole.close()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "call.wav"
    path.write_bytes(b"RIFF")
    return path


def the(one: T | None) -> T:
    """What must be there by now."""
    assert one is not None
    return one


def a_recorded_call(whole: WholeDesk, path: Path) -> HistoryRowView:
    """A call of the history with a recording; its row."""
    journal = the(whole.desk.memory.store).journal
    journal.record(
        CallRecord(
            "k", False, "+441615527789", BEGAN, name="Priya Nair", result=CallResult.RECEIVED,
            connected_at=BEGAN, ended_at=BEGAN + timedelta(seconds=90),
        )
    )  # fmt: skip
    journal.note_recording("k", str(path))
    journal.note_quality("k", CallFigures(2.1, 12.5, 31.0, 180.0))
    whole.desk.history.changed.emit()
    model = whole.front.history
    whole.wait(lambda: model.count and model.index(0, 0).data(VIEW_ROLE).recording)
    row = model.index(0, 0).data(VIEW_ROLE)
    assert isinstance(row, HistoryRowView)
    return row


def asked(whole: WholeDesk) -> list[cmd.SipCommand]:
    """What the phone was asked to do about files."""
    kinds = (cmd.PlayRecording, cmd.StopPlaying)
    return [one for one in whole.phone.posted if isinstance(one, kinds)]


def choose(whole: WholeDesk, row: HistoryRowView, words: str) -> None:
    """Choose an entry of the row's menu."""
    menu = QMenu()
    whole.front.window.history_panel.menu_made.emit(menu, row)
    next(action for action in menu.actions() if words in action.text()).trigger()


def test_a_click_on_the_sign_plays_in_place_and_dials_nobody(whole: WholeDesk, file: Path) -> None:
    a_recorded_call(whole, file)
    panel = whole.front.window.history_panel
    at = panel.view.play_place(whole.front.history.index(0, 0))
    QTest.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseDClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    whole.wait(lambda: panel.player is not None and panel.player.isVisible())
    assert asked(whole)[0] == cmd.PlayRecording(str(file))
    assert not whole.desk.calls.entries()
    assert the(panel.player).title.full_text == "Priya Nair"


def test_space_plays_and_pauses_and_the_slider_seeks(whole: WholeDesk, file: Path) -> None:
    a_recorded_call(whole, file)
    panel = whole.front.window.history_panel
    panel.view.setCurrentIndex(whole.front.history.index(0, 0))
    QTest.keyClick(panel.view, Qt.Key.Key_Space)
    whole.wait(lambda: panel.player is not None)
    assert the(panel.player).button.accessibleName() == "Pause"
    assert the(panel.player).times.text() == "00:00 / 01:00"
    QTest.keyClick(the(panel.player).slider, Qt.Key.Key_Right)
    whole.wait(lambda: the(whole.desk.playing.now).told.position_seconds == 5.0)
    QTest.keyClick(panel.view, Qt.Key.Key_Space)
    whole.wait(lambda: the(whole.desk.playing.now).told.state is PlaybackState.PAUSED)
    assert asked(whole)[-1] == cmd.PlayRecording(str(file), 5.0, is_paused=True)
    the(panel.player).close_button.click()
    assert not the(panel.player).isVisible()
    assert asked(whole)[-1] == cmd.StopPlaying()


def test_a_file_that_is_gone_says_so_in_the_player(whole: WholeDesk, tmp_path: Path) -> None:
    row = a_recorded_call(whole, tmp_path / "gone.wav")
    choose(whole, row, "Play")
    panel = whole.front.window.history_panel
    whole.wait(lambda: panel.player is not None)
    assert the(panel.player).problem.text() == "The file of this recording is gone."
    assert not the(panel.player).button.isEnabled()


def test_what_was_played_to_its_end_can_be_played_again(whole: WholeDesk, file: Path) -> None:
    row = a_recorded_call(whole, file)
    choose(whole, row, "Play")
    whole.wait(lambda: whole.desk.playing.now is not None)
    whole.phone.emit(PlaybackChanged(str(file), PlaybackState.STOPPED))
    whole.wait(lambda: the(whole.desk.playing.now).told.state is PlaybackState.STOPPED)
    panel = whole.front.window.history_panel
    assert the(panel.player).times.text() == "00:00 / 01:00"
    the(panel.player).button.click()
    assert asked(whole)[-1] == cmd.PlayRecording(str(file))


def test_a_deleted_recording_leaves_the_disk_and_the_row(whole: WholeDesk, file: Path) -> None:
    row = a_recorded_call(whole, file)
    choose(whole, row, "Delete")
    question = the(whole.front.window.findChild(Question))
    question.answered.emit(1)
    assert file.exists()
    question.answered.emit(0)
    model = whole.front.history
    whole.wait(lambda: not model.index(0, 0).data(VIEW_ROLE).recording)
    assert not file.exists()
    question.done(0)


def test_a_copy_is_saved_and_one_that_cannot_be_says_why(
    whole: WholeDesk, file: Path, tmp_path: Path
) -> None:
    files = whole.wiring._files  # type: ignore[attr-defined]
    files.save_copy(str(file), str(tmp_path / "copy.wav"))
    whole.wait((tmp_path / "copy.wav").exists)
    files.save_copy(str(file), str(tmp_path / "missing" / "copy.wav"))
    whole.wait(lambda: whole.notices)
    files.save_copy(str(file), str(file))
    whole.desk.tasks.stop()
    assert file.read_bytes() == b"RIFF"
    assert whole.notices == ["The recording call.wav could not be saved there."]


def test_the_details_of_a_call_tell_how_it_sounded(whole: WholeDesk, file: Path) -> None:
    row = a_recorded_call(whole, file)
    assert row.sound.splitlines() == [
        "Bad sound", "MOS 2.1 of 4.5", "Loss 12.5 %", "Jitter 31 ms",
        "Delay 180 ms there and back",
    ]  # fmt: skip
    tip = whole.front.history.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == row.sound
    assert "recorded" in row.accessible
    store = the(whole.desk.memory.store)
    store.interactions.add(InteractionKind.CASE, "Lamp", "is broken", call_key=row.key)
    choose(whole, row, "Details")
    whole.wait(lambda: whole.front.window.findChild(CallDetails))
    dialog = the(whole.front.window.findChild(CallDetails))
    assert any(value.endswith("Lamp: is broken") for value in dialog.values)
    assert "01:30" in dialog.values
    assert str(file) in dialog.values
    assert any("MOS 2.1" in value for value in dialog.values)
    dialog.close()


def test_the_details_of_a_call_open_when_its_notes_cannot_be_read(
    whole: WholeDesk, file: Path
) -> None:
    row = a_recorded_call(whole, file)
    with the(whole.desk.memory.store).connections.writing() as connection:
        connection.execute("DROP TABLE interactions")
    choose(whole, row, "Details")
    whole.wait(lambda: whole.front.window.findChild(CallDetails))
    dialog = the(whole.front.window.findChild(CallDetails))
    assert "01:30" in dialog.values
    assert str(file) in dialog.values
    assert len(whole.notices) == 1
    dialog.close()


def test_a_recording_is_paused_and_gone_on_with_from_the_card(whole: WholeDesk) -> None:
    key = whole.phone.ring("+441615527789")
    whole.phone.post(cmd.Answer(key))
    whole.wait(lambda: whole.front.calls.entry(key))
    assert words_of_call(whole, key) == []
    whole.phone.post(cmd.StartRecording(key, "x.wav"))
    whole.wait(lambda: words_of_call(whole, key) == ["Pause the recording"])
    call_menu(whole, key).actions()[0].trigger()
    whole.wait(lambda: words_of_call(whole, key) == ["Go on recording"])
    call_menu(whole, key).actions()[0].trigger()
    whole.wait(lambda: words_of_call(whole, key) == ["Pause the recording"])


def call_menu(whole: WholeDesk, key: str) -> QMenu:
    """The recording's part of a card's menu."""
    menu = QMenu(whole.front.window)
    view = next(
        whole.front.calls.view(row)
        for row in range(whole.front.calls.rowCount())
        if whole.front.calls.view(row).key == key
    )
    whole.wiring._menus.fill_call(menu, view)  # type: ignore[attr-defined]
    return menu


def words_of_call(whole: WholeDesk, key: str) -> list[str]:
    """What it offers."""
    return [action.text() for action in call_menu(whole, key).actions()]
