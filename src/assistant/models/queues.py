"""The queues as rows: a heading, its waiting callers in order, then its members."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, Qt, QTimer

from assistant.models.rows import Index, KeyedListModel
from assistant.presenters.queues import present_member, present_queue, present_waiting
from assistant.presenters.roles import KEY_ROLE, RUNNING_ROLE, VIEW_ROLE
from assistant.presenters.views import MemberView, QueueView, WaitingView
from assistant.presenters.words import running, spoken
from assistant.process.clock import Clock, utc_now
from assistant.services.state import QueueEntry

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)


@dataclass(frozen=True, slots=True)
class _Row:
    row_key: str
    view: QueueView | WaitingView | MemberView


class QueuesModel(KeyedListModel):
    """All queues in one list; one timer touches only the waiting callers."""

    def __init__(self, clock: Clock = utc_now, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._queues: dict[str, QueueEntry] = {}
        self._rows: list[_Row] = []
        self._timer = QTimer(self, interval=1000)
        self._timer.timeout.connect(self._tick)

    # -- the door ------------------------------------------------------------------------------

    def apply(self, entry: QueueEntry) -> None:
        """Show `entry`; only rows that differ change, an equal one changes nothing."""
        if self._queues.get(entry.number) != entry:
            self._queues[entry.number] = entry
            self._sync()

    def remove(self, number: str) -> None:
        """The queue is gone."""
        if self._queues.pop(number, None) is not None:
            self._sync()

    # -- reading -------------------------------------------------------------------------------

    def waiting_count(self) -> int:
        """How many callers wait in all queues together."""
        return sum(len(queue.waiting) for queue in self._queues.values())

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == VIEW_ROLE:
            return row.view
        if role == RUNNING_ROLE:
            return self._wait(row.view)
        if role in (_DISPLAY, _ACCESSIBLE):
            return spoken(row.view.accessible, self._wait(row.view))
        return row.row_key if role == KEY_ROLE else None

    # -- inside --------------------------------------------------------------------------------

    def _wait(self, view: object) -> str:
        if isinstance(view, WaitingView):
            return running(view.waiting_since, self._clock())
        return ""

    def _sync(self) -> None:
        ordered = sorted(self._queues.values(), key=lambda queue: (queue.name, queue.number))
        wanted = [row for queue in ordered for row in _rows_of(queue)]
        self.sync(self._rows, wanted, _roles_of)
        if any(queue.waiting for queue in ordered):
            if not self._timer.isActive():
                self._timer.start()
        else:
            self._timer.stop()

    def _tick(self) -> None:
        for place, row in enumerate(self._rows):
            if isinstance(row.view, WaitingView):
                self.tell_changed(place, (RUNNING_ROLE, _DISPLAY, _ACCESSIBLE))


def _rows_of(queue: QueueEntry) -> list[_Row]:
    number = queue.number
    rows = [_Row(f"queue:{number}", present_queue(queue))]
    waiting = sorted(queue.waiting, key=lambda one: one.position)
    is_stale = queue.is_stale
    rows += [
        _Row(f"waiting:{number}:{one.key}", present_waiting(one, is_stale=is_stale))
        for one in waiting
    ]
    rows += [
        _Row(f"member:{number}:{one.extension}", present_member(one, is_stale=is_stale))
        for one in queue.members
    ]
    return rows


def _roles_of(_row: _Row) -> Sequence[int]:
    return (VIEW_ROLE, RUNNING_ROLE, _DISPLAY, _ACCESSIBLE)
