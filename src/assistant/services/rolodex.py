"""The contacts as a user works with them: pages, cards, changes; off the main thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from assistant.services.contact_pages import (
    ContactFile,
    ContactPage,
    ContactQuestion,
    read_file,
    read_page,
)
from store.dial_rules import DialRules
from store.records import CallRecord, Contact, ContactRef, Interaction, InteractionKind

if TYPE_CHECKING:
    from assistant.process.tasks import Run
    from store.database import Store

T = TypeVar("T")


class Rolodex(QObject):
    """Each wish runs on the worker; what became of it is told by its callback or a signal."""

    page_ready = Signal(object)
    """`ContactPage`; only the last question asked is answered."""
    changed = Signal()
    """Contacts, choices or lists of numbers are different: who calls may be somebody else."""
    journal_changed = Signal()
    """Calls belong to others, or something was written down."""
    failed = Signal(object)
    """`StoreError`."""
    opened = Signal()

    def __init__(self, run: Run, rules: DialRules, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._run = run
        self._rules = rules
        self._store: Store | None = None
        self._wanted: tuple[ContactQuestion, int] | None = None

    def use(self, store: Store) -> None:
        """The store is open; what was asked for before is read now."""
        self._store = store
        if self._wanted is not None:
            self.request(*self._wanted)
        self.opened.emit()

    # -- reading ----------------------------------------------------------------------------

    def request(self, question: ContactQuestion, offset: int = 0) -> None:
        """Read a page of contacts."""
        wanted = self._wanted = (question, offset)

        def show(page: ContactPage) -> None:
            if self._wanted == wanted:
                self.page_ready.emit(page)

        self._do(lambda store: read_page(store, question, offset), show)

    def find(self, text: str, done: Callable[[tuple[Contact, ...]], None]) -> None:
        """Contacts that fit `text`, or the first ones of all."""
        self._do(
            lambda store: store.contacts.search(text, 50) if text else store.contacts.list(0, 50),
            done,
        )

    def open(
        self, ref: ContactRef, done: Callable[[ContactFile | None], None], journal: int = 0
    ) -> None:
        """All of a contact with `journal` rows of each kind, at least a page; None: it is gone."""
        self._do(lambda store: read_file(store, ref, journal), done)

    def call(self, key: str, done: Callable[[CallRecord | None], None]) -> None:
        """A call of the history."""
        self._do(lambda store: store.journal.get(key), done)

    def notes_of_call(self, key: str, done: Callable[[tuple[Interaction, ...]], None]) -> None:
        """What was written down about a call, oldest first; nothing when it cannot be read, which
        `failed` tells."""
        self._do(lambda store: store.interactions.of_call(key), done, lambda: done(()))

    def interaction(self, number: int, done: Callable[[Interaction | None], None]) -> None:
        """A note, case, lead or opportunity."""
        self._do(lambda store: store.interactions.get(number), done)

    def field_names(self, done: Callable[[tuple[tuple[str, bool], ...]], None]) -> None:
        """The fields that users made up, and whether they are phone fields."""
        self._do(lambda store: store.contacts.field_names(), done)

    # -- contacts ---------------------------------------------------------------------------

    def save(
        self,
        contact: Contact,
        done: Callable[[ContactRef | None], None],
        refused: Callable[[], None],
        overtaken: Callable[[Contact], None],
    ) -> None:
        """Insert or change a contact; `done` gets None when it was deleted meanwhile, `refused`
        is called beside `failed` when the store cannot write, and `overtaken`, with what the
        contact is now, when somebody else changed it: nothing is written then."""

        def act(store: Store) -> ContactRef | Contact | None:
            from store.errors import StoreError

            try:
                return store.contacts.save(contact, self._rules)
            except StoreError as error:
                if error.problem != "changed_meanwhile":
                    raise
                return store.contacts.get(contact.ref)

        def tell(result: ContactRef | Contact | None) -> None:
            self.changed.emit()
            if isinstance(result, Contact):
                overtaken(result)
            else:
                done(result)

        self._do(act, tell, refused)

    def delete(self, ref: ContactRef, done: Callable[[None], None]) -> None:
        """Delete a contact; its calls and notes stay."""
        self._change(lambda store: store.contacts.delete(ref), done)

    def attach(self, number: str, ref: ContactRef) -> None:
        """Add a number to a contact."""
        self._change(lambda store: store.contacts.attach(number, ref, self._rules))

    def remember(self, number: str, ref: ContactRef) -> None:
        """Whoever calls from `number` is this contact."""
        self._change(lambda store: store.contacts.remember(number, ref, self._rules))

    def deny(self, number: str, ref: ContactRef) -> None:
        """Whoever calls from `number` is not this contact."""
        self._change(lambda store: store.contacts.deny(number, ref, self._rules))

    def relink(
        self, key: str, ref: ContactRef | None, number: str = "", *, adds_number: bool = False
    ) -> None:
        """The call `key` was with this contact, who perhaps has its `number` from now on."""

        def act(store: Store) -> None:
            store.journal.relink(key, ref)
            if adds_number and ref is not None and number:
                store.contacts.attach(number, ref, self._rules)

        self._do(act, lambda _: self._tell(is_journal=True))

    # -- what is written down ---------------------------------------------------------------

    def note(
        self,
        kind: InteractionKind,
        title: str,
        text: str,
        *,
        contact: ContactRef | None = None,
        call_key: str = "",
    ) -> None:
        """Write something down about a contact or a call."""

        def act(store: Store) -> int:
            return store.interactions.add(kind, title, text, contact=contact, call_key=call_key)

        self._do(act, lambda _: self.journal_changed.emit())

    def change_note(self, number: int, *, title: str, text: str, is_open: bool) -> None:
        """Change what was written down."""

        def act(store: Store) -> bool:
            return store.interactions.change(number, title=title, text=text, is_open=is_open)

        self._do(act, lambda _: self.journal_changed.emit())

    def delete_note(self, number: int) -> None:
        """Throw away what was written down."""
        self._do(
            lambda store: store.interactions.delete(number), lambda _: self.journal_changed.emit()
        )

    # -- inside -----------------------------------------------------------------------------

    def _change(
        self, func: Callable[[Store], T], done: Callable[[T], None] = lambda _: None
    ) -> None:
        def tell(result: T) -> None:
            self._tell()
            done(result)

        self._do(func, tell)

    def _tell(self, *, is_journal: bool = False) -> None:
        self.changed.emit()
        if is_journal:
            self.journal_changed.emit()

    def _do(
        self,
        func: Callable[[Store], T],
        done: Callable[[T], None],
        refused: Callable[[], None] = lambda: None,
    ) -> None:
        """Without a store nothing is done; that it cannot be opened was told already.

        `refused` is called then, and beside `failed`.
        """

        def on_failed(error: Exception) -> None:
            refused()
            self._on_failed(error)

        if (store := self._store) is None:
            refused()
        else:
            self._run(lambda: func(store), done, on_failed)

    def _on_failed(self, error: Exception) -> None:
        from store.errors import StoreError

        if not isinstance(error, StoreError):
            raise error
        self.failed.emit(error)
