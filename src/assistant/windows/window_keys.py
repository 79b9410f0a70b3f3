"""The keyboard in the main window: shortcuts that lead somewhere, and the order of Tab."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from assistant.models.calls import CallsModel
from assistant.presenters.views import CallAction
from assistant.widgets.shortcuts import CALL_KEYS
from assistant.windows.call_keys import CallKeys
from assistant.windows.tab_order import put_first

if TYPE_CHECKING:
    from assistant.windows.main import MainWindow


class WindowKeys(QObject):
    """Gives the window its keys when it is made."""

    def __init__(self, window: MainWindow, calls: CallsModel) -> None:
        super().__init__(window)
        self._window = window
        self._tabs: tuple[QWidget, ...] = ()
        for keys, run in (
            ("Ctrl+L", window.focus_dial_field),
            ("Ctrl+F", self.focus_search),
            ("Ctrl+H", window.history_panel.search.setFocus),
            ("Ctrl+1", window.beside.show_colleagues),
            ("Ctrl+2", window.show_contacts),
            ("Ctrl+Shift+N", window.contact_menus.note_current),
            (CALL_KEYS[CallAction.TRANSFER], window.begin_transfer),
            ("Ctrl+,", window.settings_requested.emit),
            ("Ctrl+Q", window.ask_to_quit),
        ):
            QShortcut(QKeySequence(keys), window).activated.connect(run)
        stack = window.calls_panel.stack
        of_calls = CallKeys(calls, stack.focused_key, window)
        of_calls.action_requested.connect(window.call_action_requested)
        stack.count_changed.connect(self._order_tabs)
        window.calls_panel.parked.count_changed.connect(self._order_tabs)

    def focus_search(self) -> None:
        """Put the cursor where the right half is searched."""
        page = self._window.beside.shown_contacts
        (page.list.search if page else self._window.colleagues_panel.filter).setFocus()

    def _order_tabs(self) -> None:
        """The calls come first, then who is parked, whenever a card or a button came or went."""
        panel = self._window.calls_panel
        calls = (*panel.stack.tab_widgets(), *panel.parked.tab_widgets())
        if calls != self._tabs:
            self._tabs = calls
            put_first(self._window, calls)
