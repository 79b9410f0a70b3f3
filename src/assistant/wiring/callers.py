"""Does what pop, calls and history ask about a caller: who it is, a note, a place on a list."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from shiboken6 import isValid

from assistant.desk import Desk
from assistant.front import Front
from assistant.presenters.contacts import key_of, present_row, ref_of
from assistant.presenters.views.contacts import CallerAction, CallerWish
from assistant.wiring.blocking import Blocking
from assistant.wiring.contact_dialogs import ContactDialogs
from store.records import (
    NEW_ORGANIZATION,
    NEW_PERSON,
    CallRecord,
    Contact,
    ContactRef,
    InteractionKind,
    Number,
)

_KINDS = {
    CallerAction.NOTE: InteractionKind.NOTE,
    CallerAction.CASE: InteractionKind.CASE,
    CallerAction.LEAD: InteractionKind.LEAD,
    CallerAction.OPPORTUNITY: InteractionKind.OPPORTUNITY,
}


class CallerWiring(QObject):
    """Wishes about a call that goes on or about one of the history."""

    def __init__(
        self, desk: Desk, front: Front, dialogs: ContactDialogs, show: Callable[[str], None]
    ) -> None:
        """`show` shows the card of a contact's key."""
        super().__init__(desk)
        self._desk, self._front, self._dialogs, self._show = desk, front, dialogs, show
        self._blocking = Blocking(desk, front, dialogs)
        front.window.contact_menus.caller_wished.connect(self.act)
        front.pop.caller_wished.connect(self.act)

    def act(self, wish: CallerWish) -> None:
        """Do what was asked for."""
        rolodex = self._desk.rolodex
        match wish.action:
            case CallerAction.OPEN:
                self._open(wish)
            case CallerAction.NEW_PERSON | CallerAction.NEW_ORGANIZATION:
                self._create(wish)
            case CallerAction.LINK:
                rolodex.call(wish.call_key, lambda record: self._link(wish, record))
            case CallerAction.CONFIRM:
                ref = ref_of(wish.contact_key)
                rolodex.remember(wish.number, ref)
                rolodex.relink(wish.call_key, ref)
            case CallerAction.DENY:
                rolodex.deny(wish.number, ref_of(wish.contact_key))
                rolodex.relink(wish.call_key, None)
            case CallerAction.BLOCK:
                self._blocking.block(wish.number)
            case CallerAction.UNBLOCK:
                self._blocking.unblock(wish.number)
            case CallerAction.IGNORE:
                self._desk.caller_lists.ignore(wish.number)
            case _:
                self._dialogs.note(_KINDS[wish.action], wish.name, call_key=wish.call_key)

    def _open(self, wish: CallerWish) -> None:
        entry = self._desk.calls.entry(wish.call_key)
        if entry is not None and entry.caller.matches:
            self._show(key_of(entry.caller.matches[0].contact))
            return

        def show(record: CallRecord | None) -> None:
            if record is not None and (ref := record.contact or self._who_is(record.number)):
                self._show(key_of(ref))
            elif self._front.colleagues.colleague(wish.number) is not None:
                self._front.window.beside.show_colleagues()
                self._front.window.colleagues_panel.choose(wish.number)
            else:
                self._link(wish, record)

        self._desk.rolodex.call(wish.call_key, show)

    def _who_is(self, number: str) -> ContactRef | None:
        matches = self._desk.lookup.caller_of(number).matches
        return matches[0].contact if matches else None

    def _create(self, wish: CallerWish) -> None:
        is_person = wish.action is CallerAction.NEW_PERSON
        shown = self._desk.lookup.caller_of(wish.number).number or wish.number
        self._front.window.bring_up()
        self._dialogs.edit_contact(
            Contact(
                NEW_PERSON if is_person else NEW_ORGANIZATION,
                wish.name if any(char.isalpha() for char in wish.name) else "",
                numbers=(Number(shown),),
            ),
            link_call=wish.call_key,
        )

    def _link(self, wish: CallerWish, record: CallRecord | None) -> None:
        from assistant.windows.contacts.picker import ContactPicker

        rolodex, front = self._desk.rolodex, self._front
        number = wish.number or (record.number if record else "")
        shown = self._desk.lookup.caller_of(number).number if number else ""
        is_known = record is not None and record.contact is not None
        picker = ContactPicker(front.theme, front.window, shown, is_known=is_known)
        picker.subject = wish.call_key

        def show(found: tuple[Contact, ...]) -> None:
            if isValid(picker):
                picker.show_found(tuple(map(present_row, found)))

        def search(text: str) -> None:
            rolodex.find(text, show)

        def link(key: str, adds_number: bool) -> None:
            ref = ref_of(key) if key else None
            rolodex.relink(wish.call_key, ref, number, adds_number=adds_number)
            if ref is not None and number and self._desk.calls.entry(wish.call_key):
                rolodex.remember(number, ref)

        picker.searched.connect(search)
        picker.chosen.connect(link)
        search("")
        picker.open()
