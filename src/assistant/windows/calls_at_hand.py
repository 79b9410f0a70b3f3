"""What the rest of the main window is told of the calls that go on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject

from assistant.models.calls import CallsModel
from assistant.models.history import HistoryModel
from assistant.presenters.calls import caller_title
from sip.states import CallState

if TYPE_CHECKING:
    from assistant.windows.main import MainWindow


class CallsAtHand(QObject):
    """Menus offer a transfer, closing asks first, the history marks what lasts."""

    def __init__(self, window: MainWindow, calls: CallsModel, history: HistoryModel) -> None:
        super().__init__(window)
        self._window, self._calls, self._history = window, calls, history
        for signal in (calls.dataChanged, calls.rowsInserted, calls.rowsRemoved):
            signal.connect(self._on_calls)
        calls.rowsInserted.connect(self._on_new_calls)

    def parties(self) -> list[str]:
        """Who the calls that go on are with."""
        entries = [one for one in self._calls.entries() if one.call.state is not CallState.ENDED]
        return [caller_title(entry.caller) for entry in entries]

    def _on_calls(self) -> None:
        window, has_call = self._window, self._calls.transferable() is not None
        window.colleagues_panel.set_call_at_hand(has_call)
        window.codes.set_call_at_hand(has_call)
        window.closing.show_calls(self.parties())
        self._history.set_live(frozenset(entry.call.key for entry in self._calls.entries()))

    def _on_new_calls(self, _parent: QModelIndex, first: int, last: int) -> None:
        states = {entry.call.state for entry in self._calls.entries()[first : last + 1]}
        if states & {CallState.DIALING, CallState.ALERTING}:
            self._window.top.dial.dialed()
