"""Joins the history with its list, and the import of contacts with its report."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from assistant import notice_texts
from assistant.desk import Desk
from assistant.front import Front
from assistant.notice_board import NoticeBoard
from assistant.services.state import HistoryFilter
from store.errors import StoreError
from store.records import ImportReport

IMPORT = "import"
REFRESH_MILLISECONDS = 200
"""A call is recorded several times within moments; the list is read once for all."""


class HistoryWiring(QObject):
    """What the user looks at in the history, kept up to date."""

    def __init__(self, desk: Desk, front: Front, board: NoticeBoard) -> None:
        super().__init__(desk)
        self._desk = desk
        self._front = front
        self._board = board
        self._filter = HistoryFilter.ALL
        self._text = ""
        self._refresh = QTimer(self)
        self._refresh.setSingleShot(True)
        self._refresh.setInterval(REFRESH_MILLISECONDS)
        self._refresh.timeout.connect(self._read_first_page)
        desk.history.changed.connect(self._refresh.start)
        desk.history.page_ready.connect(front.history.show_page)
        front.window.history_requested.connect(self._on_requested)
        front.window.history_more_requested.connect(self._on_more_requested)
        front.window.import_requested.connect(self._on_import_requested)
        self._read_first_page()

    def _on_requested(self, filter_: HistoryFilter, text: str) -> None:
        self._filter, self._text = filter_, text
        self._read_first_page()

    def _on_more_requested(self) -> None:
        self._desk.history.request(self._filter, self._text, self._front.history.count)

    def _read_first_page(self) -> None:
        self._desk.history.request(self._filter, self._text, 0)

    def _on_import_requested(self, path: str) -> None:
        name = Path(path).name
        self._desk.notices.dismiss(IMPORT)

        def done(report: ImportReport) -> None:
            # The dialog is loaded when there is something to show: it is rarely used.
            from assistant.windows.import_report import ImportReportDialog

            front = self._front
            ImportReportDialog(report, name, front.theme, front.window).open()

        def failed(error: Exception) -> None:
            if isinstance(error, StoreError) and error.problem in ("not_text", "unreadable"):
                self._board.post(IMPORT, notice_texts.import_failed(name))
            else:
                self._board.on_store_error(error)

        self._desk.memory.import_people(Path(path), done, failed)
