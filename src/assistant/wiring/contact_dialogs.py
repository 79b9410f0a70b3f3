"""Opens the dialogs about contacts, loaded when they are needed, and does what they ask."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, Signal
from shiboken6 import isValid

from assistant.desk import Desk
from assistant.front import Front
from assistant.presenters.contacts import key_of, ref_of
from assistant.presenters.words import cut
from assistant.services.contact_pages import ContactFile
from assistant.words import contact_texts
from assistant.words.texts import QT_TRANSLATE_NOOP, filled
from store.records import Contact, ContactRef, Interaction, InteractionKind


class ContactDialogs(QObject):
    """One dialog each; the phone goes on behind them."""

    saved = Signal(str)
    """The key of a contact that was written."""
    deleted = Signal(str)

    def __init__(self, desk: Desk, front: Front) -> None:
        super().__init__(desk)
        self._desk, self._front = desk, front

    def edit(self, key: str) -> None:
        """Edit a contact of the store."""

        def show(file: ContactFile | None) -> None:
            if file is not None:
                self.edit_contact(file.contact)

        self._desk.rolodex.open(ref_of(key), show)

    def edit_contact(self, contact: Contact, link_call: str = "") -> None:
        """Edit a contact, or write a new one, whose call `link_call` then is."""

        def show(names: tuple[tuple[str, bool], ...]) -> None:
            from assistant.windows.contacts.editor import ContactEditor

            front = self._front
            editor = ContactEditor(front.theme, front.window, contact, names)
            editor.saved.connect(lambda wanted: save(editor, wanted))
            editor.open()

        def save(editor: object, wanted: Contact) -> None:
            self._save(editor, wanted, link_call)

        self._desk.rolodex.field_names(show)

    def delete(self, key: str) -> None:
        """Delete a contact after a question."""

        def ask(file: ContactFile | None) -> None:
            if file is None:
                return
            from assistant.windows.question import Question

            words = (
                _translated(_DELETE_TITLE, cut(file.contact.name, 60)),
                _translated(_DELETE_SENTENCE),
                (_translated(_DELETE), _translated(_KEEP)),
            )
            question = Question(self._front.theme, *words, self._front.window, icon="trash-2")
            question.answered.connect(lambda answer: self._on_answered(answer, file.contact.ref))
            question.open()

        self._desk.rolodex.open(ref_of(key), ask)

    def note(
        self,
        kind: InteractionKind,
        about: str,
        *,
        contact: ContactRef | None = None,
        call_key: str = "",
    ) -> None:
        """Write something down about a contact or a call."""
        from assistant.windows.contacts.note import NoteForm

        form = NoteForm(self._front.theme, self._front.window, about, kind)
        form.subject = (kind, contact, call_key)
        form.saved.connect(
            lambda chosen, title, text, _open: self._desk.rolodex.note(
                chosen, title, text, contact=contact, call_key=call_key
            )
        )
        form.open()

    def change_note(self, number: int, about: str) -> None:
        """Change what was written down, or close a case."""

        def show(entry: Interaction | None) -> None:
            if entry is None:
                return
            from assistant.windows.contacts.note import NoteForm

            rolodex = self._desk.rolodex
            form = NoteForm(self._front.theme, self._front.window, about, entry.kind, entry)
            form.subject = number
            form.saved.connect(
                lambda _kind, title, text, is_open: rolodex.change_note(
                    number, title=title, text=text, is_open=is_open
                )
            )
            form.delete_requested.connect(lambda: rolodex.delete_note(number))
            form.open()

        self._desk.rolodex.interaction(number, show)

    def number_lists(self) -> None:
        """Show which numbers are blocked and ignored."""
        from assistant.windows.contacts.number_lists import NumberListsDialog

        lists = self._desk.caller_lists
        dialog = NumberListsDialog(self._front.theme, self._front.window)
        dialog.block_requested.connect(
            lambda number, reason, is_prefix: lists.block(number, reason, is_prefix=is_prefix)
        )
        dialog.unblock_requested.connect(
            lambda number, is_prefix: lists.unblock(number, is_prefix=is_prefix)
        )
        dialog.ignore_requested.connect(lists.ignore)
        dialog.unignore_requested.connect(lists.unignore)
        lists.shown.connect(dialog.show_lists)
        lists.refused.connect(dialog.refuse)
        lists.request()
        dialog.open()

    # -- inside -----------------------------------------------------------------------------

    def _save(self, editor: object, wanted: Contact, link_call: str) -> None:
        from assistant.windows.contacts.editor import ContactEditor

        assert isinstance(editor, ContactEditor)
        rolodex = self._desk.rolodex

        def done(ref: ContactRef | None) -> None:
            if ref is None:
                refuse(contact_texts.changed_meanwhile(cut(wanted.name, 60)))
                return
            if isValid(editor):
                editor.finish()
            if link_call:
                rolodex.relink(link_call, ref)
            self.saved.emit(key_of(ref))

        def refuse(sentence: str = "") -> None:
            if isValid(editor):
                editor.refuse(sentence)

        def take_over(current: Contact) -> None:
            if isValid(editor):
                editor.take_over(current)

        rolodex.save(wanted, done, refuse, take_over)

    def _on_answered(self, answer: int, ref: ContactRef) -> None:
        if answer == 0:
            self._desk.rolodex.delete(ref, lambda _: self.deleted.emit(key_of(ref)))


_DELETE_TITLE = QT_TRANSLATE_NOOP("Contacts", "Delete %1?")
_DELETE_SENTENCE = QT_TRANSLATE_NOOP(
    "Contacts", "Its numbers and details go. Calls and notes stay in the history."
)
_DELETE = QT_TRANSLATE_NOOP("Contacts", "Delete")
_KEEP = QT_TRANSLATE_NOOP("Contacts", "Keep")


def _translated(source: str, *values: str) -> str:
    if not values:
        return QCoreApplication.translate("Contacts", source)
    return filled("Contacts", source, *values)
