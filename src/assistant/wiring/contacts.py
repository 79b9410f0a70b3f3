"""Joins the contacts with their page, and what menus and the pop say about callers."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from assistant.desk import Desk
from assistant.front import Front
from assistant.notices.board import NoticeBoard
from assistant.presenters.contacts import present_card, present_journal, present_row, ref_of
from assistant.process.clock import utc_now
from assistant.services.contact_pages import JOURNAL_PAGE, ContactFile, ContactPage, ContactQuestion
from assistant.wiring.caller_screen import CallerScreenWiring
from assistant.wiring.callers import CallerWiring
from assistant.wiring.contact_dialogs import ContactDialogs
from assistant.words import contact_texts
from store.records import NEW_ORGANIZATION, NEW_PERSON, Contact, ContactKind, InteractionKind

if TYPE_CHECKING:
    from assistant.windows.contacts.page import ContactsPage

REFRESH_MILLISECONDS = 150
"""Several changes within moments are one look at the store."""


class ContactsWiring(QObject):
    """The page is filled when it is opened, and kept up to date from then on."""

    def __init__(self, desk: Desk, front: Front, board: NoticeBoard) -> None:
        super().__init__(desk)
        self._desk, self._front, self._board = desk, front, board
        self._page: ContactsPage | None = None
        self._question = ContactQuestion()
        self._key = ""
        self._depth = JOURNAL_PAGE
        self.dialogs = ContactDialogs(desk, front)
        self.callers = CallerWiring(desk, front, self.dialogs, self.show_contact)
        self.screen = CallerScreenWiring(desk, front, board, self.callers)
        self._refresh = QTimer(self, singleShot=True, interval=REFRESH_MILLISECONDS)
        self._refresh.timeout.connect(self._read_all)
        front.window.beside.contacts_opened.connect(self._on_opened)
        desk.rolodex.failed.connect(board.on_store_error)
        desk.caller_lists.failed.connect(board.on_store_error)
        desk.missed.failed.connect(board.on_store_error)
        desk.missed.changed.connect(front.window.show_missed)
        front.window.history_panel.missed_seen.connect(desk.missed.clear)
        self.dialogs.saved.connect(self.show_contact)
        self.dialogs.deleted.connect(self._on_deleted)

    def show_contact(self, key: str) -> None:
        """Show the contacts page with this card."""
        page = self._front.window.show_contacts()
        page.list.choose(key)
        self._open(key)

    # -- inside -----------------------------------------------------------------------------

    def _on_opened(self, page: ContactsPage) -> None:
        self._page = page
        rolodex, dialogs = self._desk.rolodex, self.dialogs
        page.list.asked.connect(self._ask)
        page.contacts.more_requested.connect(self._on_more)
        page.list.opened.connect(self._open)
        page.list.new_requested.connect(self._new)
        for panel in (page.list, page.card):
            panel.edit_requested.connect(dialogs.edit)
            panel.delete_requested.connect(dialogs.delete)
        page.card.note_requested.connect(self._note)
        page.card.entry_opened.connect(self._open_entry)
        page.journal.more_requested.connect(self._on_more_journal)
        rolodex.page_ready.connect(self._show_page)
        for signal in (
            rolodex.changed,
            rolodex.journal_changed,
            rolodex.opened,
            self._desk.memory.contacts_changed,
            self._desk.journal.changed,
        ):
            signal.connect(self._refresh.start)
        self._ask(self._question)

    def _ask(self, question: ContactQuestion) -> None:
        self._question = question
        self._desk.rolodex.request(question)

    def _on_more(self) -> None:
        if self._page is not None:
            self._desk.rolodex.request(self._question, self._page.contacts.count)

    def _show_page(self, answer: ContactPage) -> None:
        if self._page is None or answer.question != self._question:
            return
        rows = tuple(present_row(one) for one in answer.contacts)
        self._page.contacts.show_page(rows, answer.offset, has_more=answer.has_more)
        self._page.list.show_total(answer.total)
        if self._key and not self._page.list.current_key:
            self._page.list.choose(self._key)

    def _open(self, key: str) -> None:
        if key != self._key:
            self._key, self._depth = key, JOURNAL_PAGE
        self._read_card()

    def _read_all(self) -> None:
        self._desk.rolodex.request(self._question)
        self._read_card()

    def _read_card(self) -> None:
        if key := self._key:
            self._desk.rolodex.open(ref_of(key), partial(self._show_card, key), self._depth)

    def _on_more_journal(self) -> None:
        self._depth += JOURNAL_PAGE
        self._read_card()

    def _show_card(self, key: str, file: ContactFile | None) -> None:
        if self._page is None or key != self._key:
            return
        if file is None:
            self._key = ""
            self._page.card.show_card(None)
            return
        card, page = present_card(file.contact, file.members), self._page
        if card != page.card.view:
            page.card.show_card(card)
        live = frozenset(entry.call.key for entry in self._desk.calls.entries())
        rows = present_journal(file.calls, file.interactions, utc_now(), live)
        page.journal.show_page(rows, has_more=file.has_more)

    def _new(self, kind: ContactKind) -> None:
        ref = NEW_PERSON if kind is ContactKind.PERSON else NEW_ORGANIZATION
        self.dialogs.edit_contact(Contact(ref, ""))

    def _note(self, kind: InteractionKind) -> None:
        if self._page is not None and (view := self._page.card.view) is not None:
            self.dialogs.note(kind, view.title, contact=ref_of(view.key))

    def _open_entry(self, row_key: str) -> None:
        self.dialogs.change_note(int(row_key.partition(":")[2]), self._name())

    def _name(self) -> str:
        view = self._page.card.view if self._page is not None else None
        return view.title if view is not None else contact_texts.nameless()

    def _on_deleted(self, key: str) -> None:
        if key == self._key and self._page is not None:
            self._key = ""
            self._page.card.show_card(None)
            self._page.list.view.clearSelection()
