"""The call history as rows, loaded page by page as the user scrolls."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal

from assistant.models.rows import Index, KeyedListModel
from assistant.pbx.code_meanings import CodeMeaning
from assistant.presenters.history import present_record
from assistant.presenters.roles import KEY_ROLE, VIEW_ROLE
from assistant.presenters.views import HistoryRowView
from assistant.process.clock import Clock, utc_now
from assistant.services.state import HistoryPage
from store.records import CallRecord

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_TOOL_TIP = int(Qt.ItemDataRole.ToolTipRole)
_ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)


CodeOf = Callable[[str], CodeMeaning | None]
"""What a dialed code means, its `of` a name where it was an extension."""


@dataclass(frozen=True, slots=True)
class _Row:
    row_key: str
    record: CallRecord
    view: HistoryRowView


class HistoryModel(KeyedListModel):
    """The pages shown so far, newest call first."""

    more_requested = Signal()
    """The user scrolled to the end and there is more."""

    def __init__(self, clock: Clock = utc_now, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._code_of: CodeOf = lambda _: None
        self._rows: list[_Row] = []
        self._live: frozenset[str] = frozenset()
        self._depth = 0
        self._has_more = False
        self._is_asked = False
        self._starts_over = False

    def show_page(self, page: HistoryPage) -> None:
        """Show a page: offset 0 renews the beginning, any other one is added at the end."""
        self._is_asked = False
        rows = self._rows_of(page)
        if page.offset == 0:
            self._renew(rows, page.has_more)
        elif page.offset == len(self._rows):
            self._has_more = page.has_more
            self._append(rows)

    def use_codes(self, code_of: CodeOf) -> None:
        """The codes of the PBX are known: tell what those were for that were dialed."""
        self._code_of = code_of
        for place, row in enumerate(self._rows):
            self._rows[place] = self._row_of(row.record)
            self.tell_changed(place, _roles_of(row))

    def set_live(self, keys: frozenset[str]) -> None:
        """The calls that go on; one that just ended is told apart by its next record."""
        began, self._live = keys - self._live, keys
        for place, row in enumerate(self._rows):
            if row.row_key in began:
                self._rows[place] = self._row_of(row.record)
                self.tell_changed(place, _roles_of(row))

    def start_over(self) -> None:
        """The next first page belongs to another question: take nothing over from this one."""
        self._starts_over = True

    @property
    def count(self) -> int:
        """How many rows are loaded: the offset of the next page."""
        return len(self._rows)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        view = self._rows[index.row()].view
        if role == VIEW_ROLE:
            return view
        if role in (_DISPLAY, _ACCESSIBLE):
            return view.accessible
        if role == _TOOL_TIP:
            return view.sound or None
        return view.key if role == KEY_ROLE else None

    def record(self, key: str) -> CallRecord | None:
        """The call with this key, while its row is loaded."""
        return next((row.record for row in self._rows if row.row_key == key), None)

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._has_more and not self._is_asked

    def fetchMore(self, parent: Index) -> None:
        if self.canFetchMore(parent):
            self._is_asked = True
            self.more_requested.emit()

    # -- inside --------------------------------------------------------------------------------

    def _rows_of(self, page: HistoryPage) -> list[_Row]:
        return [self._row_of(one) for one in page.records]

    def _row_of(self, one: CallRecord) -> _Row:
        code = self._code_of(one.number) if one.is_outgoing else None
        view = present_record(one, self._clock(), is_live=one.key in self._live, code=code)
        return _Row(one.key, one, view)

    def _append(self, rows: list[_Row]) -> None:
        if rows:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
            self._rows.extend(rows)
            self.endInsertRows()
        self._depth = len(self._rows)

    def _renew(self, rows: list[_Row], has_more: bool) -> None:
        """A call was recorded, or another question was asked; keep the user's place if it fits."""
        keys = {row.row_key for row in rows}
        known = [place for place, row in enumerate(self._rows) if row.row_key in keys]
        if self._starts_over or not known:
            self._starts_over = False
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
            self._depth, self._has_more = len(rows), has_more
            return
        # What was scrolled to stays; for each call that comes on top one goes at the end.
        tail = self._rows[known[-1] + 1 :] if has_more else []
        wanted = (rows + tail)[: max(self._depth, len(rows))]
        self._has_more = has_more
        self.sync(self._rows, wanted, _roles_of)


def _roles_of(_row: _Row) -> Sequence[int]:
    return (VIEW_ROLE, _DISPLAY, _ACCESSIBLE)
