"""The entries of menus that dial the PBX's codes."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from assistant.presenters.views import CallAction, CallView, ColleagueView, Lamp
from assistant.presenters.views.codes import CodeFeature, CodesView, CodeWish


class CodeMenus(QObject):
    """Fills menus that others open; what the PBX does not offer is not there."""

    requested = Signal(object)
    """`CodeWish`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view = CodesView()
        self._has_call = False

    def show_view(self, view: CodesView) -> None:
        """Offer this from now on."""
        self._view = view

    def set_call_at_hand(self, has_call: bool) -> None:
        """Whether there is a call that can be parked."""
        self._has_call = has_call

    def fill_colleague(self, menu: QMenu, colleague: ColleagueView) -> None:
        """The entries of a colleague's tile."""
        extension = colleague.extension
        if colleague.lamp is Lamp.RINGING:
            wish = CodeWish(CodeFeature.PICK_UP, extension)
            self._add(menu, self.tr("Pick up the ringing call"), wish)
        self._add(menu, self.tr("Speak by intercom"), CodeWish(CodeFeature.INTERCOM, extension))
        words = self.tr("Call without showing my number")
        self._add(menu, words, CodeWish(CodeFeature.DIAL_WITHHELD, extension))

    def fill_call(self, menu: QMenu, call: CallView) -> None:
        """The entries of a call's card."""
        if CallAction.TRANSFER in call.actions:
            self._add(menu, self.tr("Park"), CodeWish(CodeFeature.PARK, key=call.key))

    def fill_main(self, menu: QMenu) -> None:
        """The entries of the window's menu."""
        self._add(menu, self.tr("Pick up a call of my group"), CodeWish(CodeFeature.PICK_UP))
        if self._has_call:
            self._add(menu, self.tr("Park the call"), CodeWish(CodeFeature.PARK))
        if self._view.parked:
            parked = menu.addMenu(self.tr("Fetch a parked call"))
            for one in self._view.parked:
                # An ampersand would become a key that chooses the entry.
                words = one.words.replace("&", "&&")
                self._add(parked, words, CodeWish(CodeFeature.RETRIEVE, one.slot))
        room = self.tr("Enter the conference room")
        self._add(menu, room, CodeWish(CodeFeature.CONFERENCE_ROOM))

    def _add(self, menu: QMenu, words: str, wish: CodeWish) -> None:
        if wish.feature not in self._view.features:
            return
        action = QAction(words, menu)
        action.triggered.connect(lambda: self.requested.emit(wish))
        menu.addAction(action)
