"""Blocks callers from menus so that nobody does it unawares: asked, told, and taken back."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject

from assistant.desk import Desk
from assistant.front import Front
from assistant.presenters.views.contacts import Standing
from assistant.presenters.words import cut
from assistant.services.caller_lists import WITHHELD
from assistant.services.state import Notice
from assistant.wiring.contact_dialogs import ContactDialogs
from assistant.words import contact_texts
from assistant.words.texts import QT_TRANSLATE_NOOP

NOTICE = "blocked"
UNDO_SECONDS = 20.0

_TITLE = QT_TRANSLATE_NOOP("Contacts", "Block all withheld callers?")
_SENTENCE = QT_TRANSLATE_NOOP(
    "Contacts", "Everybody who hides the number is refused then, not only this caller."
)
_BLOCK = QT_TRANSLATE_NOOP("Contacts", "Block them all")
_LEAVE = QT_TRANSLATE_NOOP("Contacts", "Let them ring")


class Blocking(QObject):
    """Main thread. An empty number stands for all callers who withhold theirs."""

    def __init__(self, desk: Desk, front: Front, dialogs: ContactDialogs) -> None:
        super().__init__(desk)
        self._desk, self._front, self._dialogs = desk, front, dialogs
        self._undo: Callable[[], None] | None = None
        self._asked = ""
        front.window.contact_menus.standing_of = self.standing_of
        front.window.notices.answered.connect(self._on_undo)
        desk.caller_lists.refused.connect(self._on_refused)

    def standing_of(self, number: str) -> Standing:
        """Whether a colleague has this number, or its calls are refused."""
        if number and self._front.colleagues.colleague(number) is not None:
            return Standing.COLLEAGUE
        entry = self._desk.caller_lists.entry_for(number)
        return Standing.STRANGER if entry is None else Standing.BLOCKED

    def block(self, number: str) -> None:
        """Refuse calls from `number`; all withheld ones after a question."""
        if self._shown(number):
            self._block(number)
            return
        from assistant.windows.question import Question

        words = [QCoreApplication.translate("Contacts", one) for one in (_TITLE, _SENTENCE)]
        answers = [QCoreApplication.translate("Contacts", one) for one in (_BLOCK, _LEAVE)]
        question = Question(
            self._front.theme, words[0], words[1], tuple(answers), self._front.window, icon="ban"
        )
        question.subject = NOTICE
        question.answered.connect(lambda answer: self._block("") if answer == 0 else None)
        question.open()

    def unblock(self, number: str) -> None:
        """Let `number` ring; where many numbers are blocked with it, show the list instead."""
        entry = self._desk.caller_lists.entry_for(number)
        if entry is None:
            return
        if entry.is_prefix:
            self._dialogs.number_lists()
            return
        lists, reason = self._desk.caller_lists, entry.reason
        told = contact_texts.unblocked(cut(self._shown(number), 80))
        lists.unblock(
            entry.written,
            done=lambda: self._tell(told, lambda: lists.block(entry.written, reason)),
        )

    # -- inside -----------------------------------------------------------------------------

    def _block(self, number: str) -> None:
        self._asked = number
        lists, written = self._desk.caller_lists, number or WITHHELD
        told = contact_texts.blocked(cut(self._shown(number), 80))
        lists.block(written, done=lambda: self._tell(told, lambda: lists.unblock(written)))

    def _tell(self, text: str, undo: Callable[[], None]) -> None:
        self._undo = undo
        self._desk.notices.post(
            Notice(NOTICE, text, lasts_seconds=UNDO_SECONDS, button=contact_texts.undo())
        )

    def _on_undo(self, key: str) -> None:
        if key == NOTICE and self._undo is not None:
            undo, self._undo = self._undo, None
            self._desk.notices.dismiss(NOTICE)
            undo()

    def _on_refused(self, number: str) -> None:
        if number and number == self._asked:
            self._desk.notices.post(Notice(NOTICE, contact_texts.no_number(number), is_error=True))

    def _shown(self, number: str) -> str:
        """As people write it; empty for a withheld one, however the PBX spells that."""
        return self._desk.lookup.caller_of(number).number if number else ""
