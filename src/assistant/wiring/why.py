"""Joins *Why?* in the menus with the report, its window and the bundle."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from assistant.desk import Desk
from assistant.front import Front
from assistant.notices.board import NoticeBoard
from assistant.presenters.registration import present_registration
from assistant.services.why import WhyReport
from assistant.windows.why_menu import WhyMenu

if TYPE_CHECKING:
    from assistant.windows.why import WhyWindow

NOTICE = "why"


class WhyWiring(QObject):
    """Offers *Why?* for the line and for each call; main thread."""

    def __init__(self, desk: Desk, front: Front, board: NoticeBoard) -> None:
        super().__init__(desk)
        self._desk = desk
        self._front = front
        self._board = board
        self._window: WhyWindow | None = None
        self._key = ""
        window = front.window
        self._menu = WhyMenu(self)
        self._menu.requested.connect(self.open)
        self._menu.serve(window.top.pill)
        window.calls_panel.menu_made.connect(self._menu.fill_call)
        window.top.menu_made.connect(self._menu.fill_main)

    def open(self, key: str = "") -> None:
        """Show what explains the call `key`, or the line."""
        if self._window is not None:
            self._window.close()
        # Rarely used: loaded when it is wanted.
        from assistant.windows.why import WhyWindow

        self._key = key
        window = WhyWindow(self._front.theme, self._front.window, of_call=bool(key))
        window.wanted.connect(self._ask)
        window.save_requested.connect(self._choose_file)
        window.finished.connect(lambda: self._forget(window))
        self._window = window
        self._ask(without_numbers=True)
        window.open()

    def _ask(self, without_numbers: bool) -> None:
        self._desk.why.ask(self._show, key=self._key, without_numbers=without_numbers)

    def _show(self, report: WhyReport) -> None:
        from assistant.presenters.why_view import present_why

        if self._window is not None:
            line = present_registration(self._desk.registration.status)
            # A call of long ago may be forgotten: then it is about all that are known.
            is_known = self._key in [story.call.key for story in report.calls]
            self._window.show_report(present_why(report, line, is_of_call=is_known))

    def _choose_file(self, without_numbers: bool) -> None:
        from assistant.windows.choose_file import choose_new_file

        if self._window is None:
            return
        title = QCoreApplication.translate("WhyWiring", "Save for support")
        choose_new_file(
            self._front.theme,
            self._window,
            title,
            "ZIP (*.zip)",
            "assistant-why.zip",
            lambda file: self._save(Path(file), without_numbers=without_numbers),
        )

    def _save(self, file: Path, *, without_numbers: bool) -> None:
        from assistant.why_bundle import BundleError, write_bundle

        def failed(error: Exception) -> None:
            if not isinstance(error, BundleError):
                raise error
            self._board.post(NOTICE, str(error))

        def write(report: WhyReport) -> None:
            self._desk.tasks.run(lambda: write_bundle(file, report), None, failed)

        self._desk.notices.dismiss(NOTICE)
        self._desk.why.ask(write, key=self._key, without_numbers=without_numbers)

    def _forget(self, window: WhyWindow) -> None:
        if self._window is window:
            self._window = None
