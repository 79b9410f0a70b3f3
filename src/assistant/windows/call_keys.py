"""The keys that act on a call from anywhere in the program, and which call they mean."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from assistant.models.calls import CallsModel
from assistant.presenters.views import CallAction
from assistant.services.choosing import choose
from assistant.widgets.shortcuts import CALL_KEYS
from assistant.windows.settling import GUARDED, Settling
from sip.actions import allowed

_GROUPS = (
    (CallAction.ANSWER,),
    (CallAction.REJECT,),
    (CallAction.HANG_UP,),
    (CallAction.HOLD, CallAction.RESUME),
    (CallAction.MUTE,),
)
"""Actions that one key asks for."""


class CallKeys(QObject):
    """Asks for the action on the focused call when that offers it, else on the call it means."""

    action_requested = Signal(str, object)
    """key, `CallAction`."""

    def __init__(self, calls: CallsModel, focused_key: Callable[[], str], window: QWidget) -> None:
        super().__init__(window)
        self._calls, self._focused_key, self._window = calls, focused_key, window
        self._settling = {action: Settling() for action in GUARDED}
        for actions in _GROUPS:
            shortcut = QShortcut(QKeySequence(CALL_KEYS[actions[0]]), window)
            # In every window of the program, and while the keypad or a menu is open.
            shortcut.setContext(Qt.ShortcutContext.ApplicationShortcut)
            # A key that is held down means one call, not one after the other.
            shortcut.setAutoRepeat(False)
            shortcut.activated.connect(lambda actions=actions: self.act(*actions))
        for signal in (calls.dataChanged, calls.rowsInserted, calls.rowsRemoved):
            signal.connect(self._on_calls)

    def act(self, *actions: CallAction) -> None:
        """Ask for the first of `actions` that the focused call offers, else another call."""
        # In another window the keyboard is on no call, whichever card had it before.
        key = self._focused_key() if self._window.isActiveWindow() else ""
        focused = self._calls.entry(key)
        for action in actions:
            if focused is not None and action in allowed(focused.call.state):
                self.action_requested.emit(focused.call.key, action)
                return
        for action in actions:
            if entry := choose(action, self._calls.entries()):
                if action in GUARDED and self._settling[action].is_settling:
                    return
                # To hang up means a ringing call where nobody talks: that is to reject it.
                is_offered = action in allowed(entry.call.state)
                wish = action if is_offered else CallAction.REJECT
                self.action_requested.emit(entry.call.key, wish)
                return

    def _on_calls(self) -> None:
        for action, settling in self._settling.items():
            meant = choose(action, self._calls.entries())
            # While the call that was meant lives on, it was the user who turned to another.
            is_alive = self._calls.entry(settling.key) is not None
            settling.show(meant.call.key if meant else "", by_user=is_alive)
