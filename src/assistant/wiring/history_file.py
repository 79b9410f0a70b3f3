"""Writes the history of calls to a file: asked for by menus, done on a worker."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject

from assistant.desk import Desk
from assistant.front import Front
from assistant.memory_wishes import HistoryWish
from assistant.notices.board import NoticeBoard
from assistant.services.history import RESULTS
from assistant.services.state import HistoryFilter, Notice
from assistant.words import contact_texts
from assistant.words.texts import QT_TRANSLATE_NOOP
from store.errors import StoreError

HISTORY_FILE = "history_file"
DONE_SECONDS = 20.0

_EXPORT = QT_TRANSLATE_NOOP("Contacts", "Export the history")
_TABLE = QT_TRANSLATE_NOOP("Contacts", "Table (*.csv)")


class HistoryFile(QObject):
    """All calls, or those that the history shows."""

    def __init__(self, desk: Desk, front: Front, board: NoticeBoard) -> None:
        super().__init__(desk)
        self._desk, self._front, self._board = desk, front, board
        front.window.history_panel.export_requested.connect(self.ask)

    def ask(self, filter_: HistoryFilter = HistoryFilter.ALL, text: str = "") -> None:
        """Ask for the file, then write the calls of `filter_` that have `text` in them."""
        from assistant.windows.choose_file import choose_new_file

        chosen = partial(self.export, filter_=filter_, text=text)
        window = self._front.window
        choose_new_file(
            self._front.theme, window, _said(_EXPORT), _said(_TABLE), "history.csv", chosen
        )

    def export(self, path: str, filter_: HistoryFilter = HistoryFilter.ALL, text: str = "") -> None:
        """Write these calls; a notice follows."""
        from assistant.windows.contacts.progress import ProgressDialog

        file, front = Path(path), self._front
        progress = ProgressDialog(front.theme, front.window, _said(_EXPORT))
        progress.open()

        def done(count: int) -> None:
            progress.finish()
            self._tell(contact_texts.history_exported(count, file.name))

        def failed(error: Exception) -> None:
            progress.finish()
            self._fail(file, error)

        wish = HistoryWish(RESULTS[filter_], text, progress.tell, progress.is_cancelled)
        self._desk.notices.dismiss(HISTORY_FILE)
        self._desk.memory.export_history(file, done, failed, wish)

    def _fail(self, file: Path, error: Exception) -> None:
        problem = error.problem if isinstance(error, StoreError) else ""
        # Only the history can be damaged here: the file is new.
        sentence = "" if problem == "damaged" else contact_texts.file_problem(problem, file.name)
        if problem == "cancelled":
            self._tell(sentence)
        elif sentence:
            self._board.post(HISTORY_FILE, sentence)
        else:
            self._board.on_store_error(error)

    def _tell(self, sentence: str) -> None:
        self._desk.notices.post(Notice(HISTORY_FILE, sentence, lasts_seconds=DONE_SECONDS))


def _said(source: str) -> str:
    return QCoreApplication.translate("Contacts", source)
