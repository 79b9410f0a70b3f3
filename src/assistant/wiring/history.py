"""Joins the history with its list."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from assistant.desk import Desk
from assistant.front import Front
from assistant.services.state import HistoryFilter

REFRESH_MILLISECONDS = 200
"""A call is recorded several times within moments; the list is read once for all."""


class HistoryWiring(QObject):
    """What the user looks at in the history, kept up to date."""

    def __init__(self, desk: Desk, front: Front) -> None:
        super().__init__(desk)
        self._desk = desk
        self._front = front
        self._filter = HistoryFilter.ALL
        self._text = ""
        self._refresh = QTimer(self)
        self._refresh.setSingleShot(True)
        self._refresh.setInterval(REFRESH_MILLISECONDS)
        self._refresh.timeout.connect(self._read_first_page)
        desk.history.changed.connect(self._refresh.start)
        desk.history.page_ready.connect(front.history.show_page)
        desk.profile_loaded.connect(self._on_profile)
        front.window.history_requested.connect(self._on_requested)
        front.window.history_more_requested.connect(self._on_more_requested)
        self._read_first_page()

    def _on_profile(self) -> None:
        self._front.history.use_codes(self._desk.calls.destinations.named_meaning_of)

    def _on_requested(self, filter_: HistoryFilter, text: str) -> None:
        self._filter, self._text = filter_, text
        self._read_first_page()

    def _on_more_requested(self) -> None:
        self._desk.history.request(self._filter, self._text, self._front.history.count)

    def _read_first_page(self) -> None:
        self._desk.history.request(self._filter, self._text, 0)
