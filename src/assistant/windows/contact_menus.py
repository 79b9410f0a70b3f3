"""The entries of menus that are about contacts: of a call, a row of the history, and of all."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from assistant.models.calls import CallsModel
from assistant.presenters.callers import caller_choices, new_contact
from assistant.presenters.views import CallView, HistoryRowView
from assistant.presenters.views.contacts import (
    CallerAction,
    CallerChoice,
    CallerWish,
    Standing,
    StoreWish,
)
from assistant.services.choosing import choose
from sip.actions import CallAction


class ContactMenus(QObject):
    """Fills menus that others open."""

    caller_wished = Signal(object)
    """`CallerWish`."""
    store_wished = Signal(object)
    """`StoreWish`."""

    def __init__(self, calls: CallsModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._calls = calls
        self.standing_of: Callable[[str], Standing] = lambda _number: Standing.STRANGER
        """How a number stands to this desk, an empty one being withheld; asked for each menu."""

    def note_current(self) -> None:
        """Write something down about the call that talks."""
        entry = choose(CallAction.HANG_UP, self._calls.entries())
        if entry is not None:
            caller = entry.caller
            self.caller_wished.emit(
                CallerWish(CallerAction.NOTE, entry.call.key, name=caller.name or caller.number)
            )

    def fill_call(self, menu: QMenu, call: CallView) -> None:
        """The entries of a call's card."""
        if (entry := self._calls.entry(call.key)) is None:
            return
        number = entry.call.remote.user
        if not menu.isEmpty():
            menu.addSeparator()
        if entry.caller.matches:
            self._add(menu, self.tr("Open the contact"), CallerAction.OPEN, call.key, number)
        self._add_all(menu, caller_choices(entry))
        if not entry.caller.is_internal:
            self._add(menu, self.tr("Somebody else…"), CallerAction.LINK, call.key, number)
        self._add_notes(menu, call.key, call.title)
        if not entry.caller.is_internal:
            self._add_lists(menu, call.key, number if entry.caller.number else "")

    def fill_history(self, menu: QMenu, row: HistoryRowView) -> None:
        """The entries of a row of the history."""
        is_colleague = self.standing_of(row.number) is Standing.COLLEAGUE
        words = self.tr("Show the colleague") if is_colleague else self.tr("Open the contact")
        self._add(menu, words, CallerAction.OPEN, row.key, row.number)
        self._add(menu, self.tr("Link to a contact…"), CallerAction.LINK, row.key, row.number)
        if row.number and not is_colleague:
            self._add_all(menu, new_contact(row.key, row.number))
        self._add_notes(menu, row.key, row.title)
        if not is_colleague:
            self._add_lists(menu, row.key, row.number)

    def fill_main(self, menu: QMenu) -> None:
        """The entries of the window's menu, and of the menu of the contacts."""
        if not menu.isEmpty():
            menu.addSeparator()
        for words, wish in (
            (self.tr("Import contacts…"), StoreWish.IMPORT),
            (self.tr("Export contacts…"), StoreWish.EXPORT),
            (self.tr("Export the history…"), StoreWish.EXPORT_HISTORY),
            (self.tr("Blocked and ignored numbers…"), StoreWish.NUMBER_LISTS),
            (self.tr("Back up contacts and history…"), StoreWish.BACK_UP),
            (self.tr("Restore a backup…"), StoreWish.RESTORE),
        ):
            action = QAction(words, menu)
            action.triggered.connect(lambda _=False, wish=wish: self.store_wished.emit(wish))
            menu.addAction(action)

    # -- inside --------------------------------------------------------------------------------

    def _add_notes(self, menu: QMenu, key: str, name: str) -> None:
        menu.addSeparator()
        for words, action in (
            (self.tr("Note…"), CallerAction.NOTE),
            (self.tr("New case…"), CallerAction.CASE),
            (self.tr("New lead…"), CallerAction.LEAD),
            (self.tr("New opportunity…"), CallerAction.OPPORTUNITY),
        ):
            self._add_choice(menu, CallerChoice(words, CallerWish(action, key, name=name)))

    def _add_lists(self, menu: QMenu, key: str, number: str) -> None:
        menu.addSeparator()
        match self.standing_of(number), bool(number):
            case Standing.COLLEAGUE, _:
                return
            case Standing.BLOCKED, True:
                words, action = self.tr("Unblock this number"), CallerAction.UNBLOCK
            case Standing.BLOCKED, False:
                words, action = self.tr("Unblock withheld callers"), CallerAction.UNBLOCK
            case _, True:
                words, action = self.tr("Block this number"), CallerAction.BLOCK
            case _:
                words, action = self.tr("Block all withheld callers…"), CallerAction.BLOCK
        self._add(menu, words, action, key, number)
        if number:
            self._add(menu, self.tr("Do not look this number up"), CallerAction.IGNORE, key, number)

    def _add(self, menu: QMenu, words: str, action: CallerAction, key: str, number: str) -> None:
        self._add_choice(menu, CallerChoice(words, CallerWish(action, key, number)))

    def _add_all(self, menu: QMenu, choices: tuple[CallerChoice, ...]) -> None:
        for choice in choices:
            self._add_choice(menu, choice)

    def _add_choice(self, menu: QMenu, choice: CallerChoice) -> None:
        # An ampersand would become a key that chooses the entry.
        action = QAction(choice.words.replace("&", "&&"), menu)
        action.triggered.connect(lambda: self.caller_wished.emit(choice.wish))
        menu.addAction(action)
