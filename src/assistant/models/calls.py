"""The active calls as rows; one timer touches only those that talk."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QObject, Qt, QTimer

from assistant.models.rows import Index, KeyedListModel
from assistant.presenters.calls import OFFERED, accessible_call, present_call
from assistant.presenters.roles import KEY_ROLE, RUNNING_ROLE, VIEW_ROLE
from assistant.presenters.views import CallAction, CallView
from assistant.presenters.words import running
from assistant.process.clock import Clock, utc_now
from assistant.services.choosing import choose
from assistant.services.state import CallEntry
from sip.actions import allowed_to
from sip.states import CallState, TransferStatus
from store.records import SentTo

LINGER_MILLISECONDS = 4000
"""How long a call that was handed over stays in the list to say so."""

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)


class CallsModel(KeyedListModel):
    """One row per active call in the order of their beginning."""

    def __init__(
        self,
        clock: Clock = utc_now,
        offered: frozenset[CallAction] = OFFERED,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._offered = offered
        self._entries: list[CallEntry] = []
        self._views: list[CallView] = []
        self._timer = QTimer(self, interval=1000)
        self._timer.timeout.connect(self._tick)

    # -- the door ------------------------------------------------------------------------------

    def apply(self, entry: CallEntry) -> None:
        """Show `entry`: a new row, one `dataChanged`, nothing when it is equal, gone when ended."""
        if entry.call.state is CallState.ENDED:
            self.remove(entry.call.key)
            return
        row = self._row_of(entry.call.key)
        if row < 0:
            self._insert(entry)
        elif self._entries[row] != entry:
            self._replace(row, entry)
        self._offer_conference()
        self._run_timer()

    def remove(self, key: str) -> None:
        """The call is over; one that was handed over says so for a moment."""
        row = self._row_of(key)
        if row < 0:
            return
        self.beginRemoveRows(QModelIndex(), row, row)
        del self._entries[row], self._views[row]
        self.endRemoveRows()
        self._offer_conference()
        self._run_timer()

    def hand_over(self, entry: CallEntry) -> None:
        """The call ended because it is with its transfer's target, or was redirected: say which,
        for some seconds."""
        row = self._row_of(entry.call.key)
        if row < 0:
            return
        self._replace(row, entry)
        self._offer_conference()
        self._run_timer()
        key = entry.call.key
        QTimer.singleShot(LINGER_MILLISECONDS, self, lambda: self.remove(key))

    # -- reading -------------------------------------------------------------------------------

    def entry(self, key: str) -> CallEntry | None:
        """The call with this key."""
        row = self._row_of(key)
        return self._entries[row] if row >= 0 else None

    def entries(self) -> tuple[CallEntry, ...]:
        """All calls, the oldest first."""
        return tuple(self._entries)

    def view(self, row: int) -> CallView:
        """The row's words."""
        return self._views[row]

    def transferable(self) -> CallEntry | None:
        """The call that *Transfer* means when none is chosen: the only or the newest connected."""
        return choose(CallAction.TRANSFER, self._entries)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._views):
            return None
        view = self._views[index.row()]
        if role == VIEW_ROLE:
            return view
        if role == RUNNING_ROLE:
            return running(view.connected_at, self._clock())
        if role in (_DISPLAY, _ACCESSIBLE):
            return accessible_call(view, self._clock())
        return view.key if role == KEY_ROLE else None

    # -- inside --------------------------------------------------------------------------------

    def _row_of(self, key: str) -> int:
        return next((i for i, e in enumerate(self._entries) if e.call.key == key), -1)

    def _insert(self, entry: CallEntry) -> None:
        started = entry.call.started_at
        row = sum(1 for other in self._entries if other.call.started_at <= started)
        self.beginInsertRows(QModelIndex(), row, row)
        self._entries.insert(row, entry)
        self._views.insert(row, present_call(entry, self._offered_now()))
        self.endInsertRows()

    def _replace(self, row: int, entry: CallEntry) -> None:
        self._entries[row] = entry
        self._views[row] = present_call(entry, self._offered_now())
        self.tell_changed(row, (VIEW_ROLE, RUNNING_ROLE, _DISPLAY, _ACCESSIBLE))

    def _offered_now(self) -> frozenset[CallAction]:
        """What rows may offer: a conference needs two calls."""
        able = sum(
            one.call.is_in_conference or CallAction.JOIN in allowed_to(one.call)
            for one in self._entries
        )
        return self._offered if able > 1 else self._offered - {CallAction.JOIN}

    def _offer_conference(self) -> None:
        """A call came, went or was held: the others may have become two, or one."""
        offered = self._offered_now()
        for row, entry in enumerate(self._entries):
            if present_call(entry, offered).actions != self._views[row].actions:
                self._replace(row, entry)

    def _tick(self) -> None:
        for row, view in enumerate(self._views):
            if view.connected_at is not None:
                self.tell_changed(row, (RUNNING_ROLE, _DISPLAY, _ACCESSIBLE))

    def _run_timer(self) -> None:
        wanted = any(view.connected_at is not None for view in self._views)
        if wanted and not self._timer.isActive():
            self._timer.start()
        elif not wanted:
            self._timer.stop()


def was_handed_over(entry: CallEntry) -> bool:
    """Whether this ended call is with its transfer's target now."""
    return entry.transfer is TransferStatus.DONE


def was_redirected(entry: CallEntry) -> bool:
    """Whether this ended call was sent elsewhere unanswered."""
    is_over = entry.call.state is CallState.ENDED and entry.transfer is None
    return is_over and (bool(entry.transfer_target) or entry.sent_to is not SentTo.SOMEBODY)
