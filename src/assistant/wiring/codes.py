"""Joins the PBX's codes with the menus that offer them."""

from __future__ import annotations

from PySide6.QtCore import QObject

from assistant.desk import Desk
from assistant.front import Front
from assistant.notices.board import NoticeBoard
from assistant.presenters.codes import present_codes
from assistant.presenters.views.codes import CodeFeature, CodeWish
from assistant.services.choosing import choose
from assistant.services.codes import CodeError
from assistant.services.dialing import DialError
from assistant.words import notice_texts
from sip.actions import CallAction

NOTICE = "codes"


class CodeWiring(QObject):
    """Clicks become calls to codes; a parked caller becomes a line of the menu."""

    def __init__(self, desk: Desk, front: Front, board: NoticeBoard) -> None:
        super().__init__(desk)
        self._desk = desk
        self._front = front
        self._board = board
        desk.profile_loaded.connect(self.show_codes)
        desk.parked.changed.connect(self.show_codes)
        front.window.codes.requested.connect(self._on_requested)
        front.window.calls_panel.parked.fetch_requested.connect(self._on_fetch)
        self.show_codes()

    def show_codes(self) -> None:
        """Offer what the PBX has now."""
        view = present_codes(self._desk.codes, self._desk.parked.slots())
        self._front.window.codes.show_view(view)
        self._front.window.calls_panel.parked.show_rows(view.parked)

    def _on_fetch(self, slot: str) -> None:
        self._on_requested(CodeWish(CodeFeature.RETRIEVE, slot))

    def _on_requested(self, wish: CodeWish) -> None:
        self._desk.notices.dismiss(NOTICE)
        try:
            self._do(wish)
        except DialError as error:
            self._board.on_dial_error(error)
        except CodeError as error:
            self._board.post(NOTICE, notice_texts.code_refused(error.problem))

    def _do(self, wish: CodeWish) -> None:
        desk = self._desk
        match wish.feature:
            case CodeFeature.PICK_UP:
                desk.codes.pick_up(wish.target)
            case CodeFeature.INTERCOM:
                desk.codes.intercom(wish.target)
            case CodeFeature.DIAL_WITHHELD:
                desk.codes.dial_withheld(wish.target)
            case CodeFeature.PARK:
                meant = choose(CallAction.TRANSFER, desk.calls.entries())
                entry = desk.calls.entry(wish.key) if wish.key else meant
                if entry is not None:
                    desk.parked.park(entry.call.key, wish.target)
            case CodeFeature.RETRIEVE:
                desk.parked.retrieve(wish.target)
            case CodeFeature.CONFERENCE_ROOM:
                desk.codes.conference_room()
