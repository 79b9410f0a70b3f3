"""The entries of menus that are about recordings and details of calls."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from assistant.presenters.views import CallAction, CallView, HistoryRowView


class RecordingMenus(QObject):
    """Fills menus that others open."""

    play_requested = Signal(object)
    """`HistoryRowView`, as of the next three."""
    folder_requested = Signal(object)
    copy_requested = Signal(object)
    delete_requested = Signal(object)
    details_requested = Signal(str)
    """The key of a call of the history."""
    pause_requested = Signal(str, bool)
    """The key of a call that is recorded; whether to pause or to go on."""

    def fill_history(self, menu: QMenu, row: HistoryRowView) -> None:
        """The entries of a row of the history."""
        if not menu.isEmpty():
            menu.addSeparator()
        if row.recording:
            for words, signal in (
                (self.tr("Play the recording"), self.play_requested),
                (self.tr("Show the recording in its folder"), self.folder_requested),
                (self.tr("Save a copy of the recording…"), self.copy_requested),
                (self.tr("Delete the recording…"), self.delete_requested),
            ):
                action = QAction(words, menu)
                action.triggered.connect(lambda _=False, signal=signal: signal.emit(row))
                menu.addAction(action)
        details = QAction(self.tr("Details…"), menu)
        details.triggered.connect(lambda: self.details_requested.emit(row.key))
        menu.addAction(details)

    def fill_call(self, menu: QMenu, call: CallView) -> None:
        """The entry of a call's card while the call is recorded."""
        if not call.is_recorded or CallAction.RECORD not in call.actions:
            return
        is_paused = call.is_recording_paused
        words = self.tr("Go on recording") if is_paused else self.tr("Pause the recording")
        action = QAction(words, menu)
        action.triggered.connect(lambda: self.pause_requested.emit(call.key, not is_paused))
        menu.addAction(action)
