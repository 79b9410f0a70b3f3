"""Joins recordings with the history: played there, shown in their folder, copied, deleted."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from assistant.desk import Desk
from assistant.front import Front
from assistant.notices.board import NoticeBoard
from assistant.presenters.playing import present_player
from assistant.presenters.views import HistoryRowView
from assistant.process.clock import utc_now
from assistant.services.playing import Played
from assistant.services.recording_files import RecordingFiles
from assistant.windows.recording_menus import RecordingMenus
from assistant.words import sound_texts

if TYPE_CHECKING:
    from assistant.widgets.player_bar import PlayerBar
    from store.records import Interaction

NOTICE = "recording_file"


class RecordingsWiring(QObject):
    """What can be done with the recordings of calls; main thread."""

    def __init__(self, desk: Desk, front: Front, board: NoticeBoard) -> None:
        super().__init__(desk)
        self._desk, self._front, self._board = desk, front, board
        self._files = RecordingFiles(desk.tasks.run, desk.call_sounds.forget_recording, self)
        self._files.failed.connect(self._on_failed)
        self._menus = menus = RecordingMenus(self)
        panel = front.window.history_panel
        panel.menu_made.connect(menus.fill_history)
        panel.play_requested.connect(self._play)
        panel.player_made.connect(self._on_player)
        front.window.calls_panel.menu_made.connect(menus.fill_call)
        menus.play_requested.connect(self._play)
        menus.folder_requested.connect(self._show_in_folder)
        menus.copy_requested.connect(self._choose_copy)
        menus.delete_requested.connect(self._ask_delete)
        menus.details_requested.connect(self._show_details)
        menus.pause_requested.connect(self._pause)
        desk.playing.changed.connect(self._on_playing)

    # -- facts ------------------------------------------------------------------------------

    def _on_playing(self, played: Played | None) -> None:
        view = present_player(played) if played is not None else None
        self._front.window.history_panel.show_player(view)

    def _on_player(self, player: PlayerBar) -> None:
        playing = self._desk.playing
        player.toggled.connect(playing.toggle)
        player.seek_requested.connect(playing.seek)
        player.close_requested.connect(playing.close)

    def _on_failed(self, name: str, problem: str) -> None:
        self._board.post(NOTICE, sound_texts.recording_file_problem(problem, name))

    # -- wishes -----------------------------------------------------------------------------

    def _play(self, row: HistoryRowView) -> None:
        playing = self._desk.playing
        if playing.now is not None and playing.now.key == row.key:
            playing.toggle()
        else:
            playing.play(row.key, row.title, row.recording)

    def _show_in_folder(self, row: HistoryRowView) -> None:
        from assistant.process.show_in_folder import show_in_folder

        if not show_in_folder(Path(row.recording)):
            self._on_failed(Path(row.recording).name, "missing")

    def _choose_copy(self, row: HistoryRowView) -> None:
        from assistant.windows.choose_file import choose_new_file

        choose_new_file(
            self._front.theme,
            self._front.window,
            QCoreApplication.translate("RecordingsWiring", "Save a copy of the recording"),
            "WAV (*.wav)",
            Path(row.recording).name,
            lambda target: self._files.save_copy(row.recording, target),
        )

    def _ask_delete(self, row: HistoryRowView) -> None:
        from assistant.windows.question import Question

        translate = QCoreApplication.translate
        question = Question(
            self._front.theme,
            translate("RecordingsWiring", "Delete the recording?"),
            translate("RecordingsWiring", "The file is deleted. The call stays in the history."),
            (translate("RecordingsWiring", "Delete"), translate("RecordingsWiring", "Keep it")),
            self._front.window,
        )
        question.answered.connect(lambda number: self._delete(row) if number == 0 else None)
        question.open()

    def _delete(self, row: HistoryRowView) -> None:
        playing = self._desk.playing
        if playing.now is not None and playing.now.key == row.key:
            playing.close()
        self._files.delete(row.key, row.recording)

    def _show_details(self, key: str) -> None:
        record = self._front.history.record(key)
        if record is None:
            return

        def show(notes: tuple[Interaction, ...]) -> None:
            from assistant.presenters.call_details import present_details
            from assistant.windows.call_details import CallDetails

            view = present_details(record, utc_now(), notes)
            CallDetails(self._front.theme, view, self._front.window).open()

        self._desk.rolodex.notes_of_call(key, show)

    def _pause(self, key: str, is_pause: bool) -> None:
        recordings = self._desk.recordings
        (recordings.pause if is_pause else recordings.resume)(key)
