"""Opens what a click on a caller is set to open."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QProcess, QUrl
from PySide6.QtGui import QDesktopServices

from assistant.desk import Desk
from assistant.front import Front
from assistant.notices.board import NoticeBoard
from assistant.presenters.contacts import key_of
from assistant.services.caller_screens import facts_of, filled_arguments, filled_url
from assistant.services.state import CallEntry
from assistant.settings import CallerScreen
from assistant.wiring.contact_dialogs import ContactDialogs
from assistant.words import contact_texts
from store.records import InteractionKind

NOTICE = "caller_screen"

_KINDS = {
    CallerScreen.NOTE: InteractionKind.NOTE,
    CallerScreen.CASE: InteractionKind.CASE,
    CallerScreen.LEAD: InteractionKind.LEAD,
    CallerScreen.OPPORTUNITY: InteractionKind.OPPORTUNITY,
}


class CallerScreenWiring(QObject):
    """Clicks on the caller in the pop and on a call's card."""

    def __init__(
        self,
        desk: Desk,
        front: Front,
        board: NoticeBoard,
        dialogs: ContactDialogs,
        show: Callable[[str], None],
    ) -> None:
        """`show` shows the card of a contact's key."""
        super().__init__(desk)
        self._desk, self._front, self._board = desk, front, board
        self._dialogs, self._show = dialogs, show
        front.pop.open_requested.connect(self.open)
        front.window.calls_panel.caller_requested.connect(self.open)

    def open(self, key: str) -> None:
        """Open it for the caller of this call; a call that is over by now opens nothing."""
        entry = self._desk.calls.entry(key)
        if entry is None:
            return
        self._desk.notices.dismiss(NOTICE)
        match self._desk.settings.contacts.caller_opens:
            case CallerScreen.URL:
                self._open_url(entry)
            case CallerScreen.PROGRAM:
                self._start_program(entry)
            case CallerScreen.CARD:
                self._front.window.bring_up()
                if entry.caller.matches:
                    self._show(key_of(entry.caller.matches[0].contact))
            case kind:
                self._front.window.bring_up()
                name = entry.caller.name or entry.caller.number
                self._dialogs.note(_KINDS[kind], name, call_key=key)

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
        started, _ = QProcess.startDetached(program, arguments)
        if not started:
            self._board.post(NOTICE, contact_texts.screen_not_opened(program))
