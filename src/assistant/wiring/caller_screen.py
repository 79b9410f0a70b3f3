"""Opens what a click on a caller is set to open."""

from __future__ import annotations

import os

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, QUrl
from PySide6.QtGui import QDesktopServices

from assistant.desk import Desk
from assistant.front import Front
from assistant.notices.board import NoticeBoard
from assistant.presenters.views.contacts import CallerAction, CallerWish
from assistant.services.caller_screens import (
    facts_of,
    filled_arguments,
    filled_url,
    is_batch_file,
)
from assistant.services.state import CallEntry
from assistant.settings import CallerScreen
from assistant.wiring.callers import CallerWiring
from assistant.words import contact_texts

NOTICE = "caller_screen"

_OWN = {
    CallerScreen.CARD: CallerAction.OPEN,
    CallerScreen.NOTE: CallerAction.NOTE,
    CallerScreen.CASE: CallerAction.CASE,
    CallerScreen.LEAD: CallerAction.LEAD,
    CallerScreen.OPPORTUNITY: CallerAction.OPPORTUNITY,
}
"""What this program has windows for."""


class CallerScreenWiring(QObject):
    """Clicks on the caller in the pop and on a call's card."""

    def __init__(self, desk: Desk, front: Front, board: NoticeBoard, callers: CallerWiring) -> None:
        super().__init__(desk)
        self._desk, self._front, self._board, self._callers = desk, front, board, callers
        front.pop.open_requested.connect(self.open)
        front.window.calls_panel.caller_requested.connect(self.open)

    def open(self, key: str) -> None:
        """Open it for the caller of this call, also of one whose card stays after its end."""
        entry = self._desk.calls.entry(key) or self._front.calls.entry(key)
        if entry is None:
            return
        self._desk.notices.dismiss(NOTICE)
        match self._desk.settings.contacts.caller_opens:
            case CallerScreen.URL:
                self._open_url(entry)
            case CallerScreen.PROGRAM:
                self._start_program(entry)
            case screen:
                self._front.window.bring_up()
                name = entry.caller.name or entry.caller.number
                number = entry.call.remote.user
                self._callers.act(CallerWish(_OWN[screen], key, number, name=name))

    def _open_url(self, entry: CallEntry) -> None:
        template = self._desk.settings.contacts.caller_url
        if not template:
            self._board.post(NOTICE, contact_texts.screen_not_set("caller_url"))
            return
        url = QUrl(filled_url(template, facts_of(entry)), QUrl.ParsingMode.StrictMode)
        if not QDesktopServices.openUrl(url):
            self._board.post(NOTICE, contact_texts.screen_not_opened(template))

    def _start_program(self, entry: CallEntry) -> None:
        template = self._desk.settings.contacts.caller_program
        if not template:
            self._board.post(NOTICE, contact_texts.screen_not_set("caller_program"))
            return
        program, *arguments = filled_arguments(template, facts_of(entry))
        if is_batch_file(program) or not _started(program, arguments):
            self._board.post(NOTICE, contact_texts.screen_not_opened(program))


def _started(program: str, arguments: list[str]) -> bool:
    process = QProcess()
    process.setProgram(program)
    process.setArguments(arguments)
    if (before := os.environ.get("LD_LIBRARY_PATH_ORIG")) is not None:
        # The packaged program's own libraries are not for others.
        environment = QProcessEnvironment.systemEnvironment()
        environment.insert("LD_LIBRARY_PATH", before)
        process.setProcessEnvironment(environment)
    return bool(process.startDetached())
