"""The call history as rows, loaded page by page as the user scrolls."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal

from assistant.models.clock import Clock, utc_now
from assistant.models.rows import Index, KeyedListModel
from assistant.presenters.history import present_record
from assistant.presenters.roles import KEY_ROLE, VIEW_ROLE
from assistant.presenters.views import HistoryRowView
from assistant.services.state import HistoryPage
from store.records import CallRecord

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)


class HistoryModel(KeyedListModel):
    """The pages shown so far, newest call first."""

    more_requested = Signal()
    """The user scrolled to the end and there is more."""

    def __init__(self, clock: Clock = utc_now, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._records: list[CallRecord] = []
        self._views: list[HistoryRowView] = []
        self._has_more = False
        self._is_asked = False
        self._starts_over = False

    def show_page(self, page: HistoryPage) -> None:
        """Show a page: offset 0 replaces what is there, any other one is added at the end."""
        self._has_more, self._is_asked = page.has_more, False
        if page.offset == 0:
            self._replace(page)
        elif page.records and page.offset == len(self._records):
            first = len(self._records)
            self.beginInsertRows(QModelIndex(), first, first + len(page.records) - 1)
            self._add(page)
            self.endInsertRows()

    def start_over(self) -> None:
        """The next first page belongs to another question: take nothing over from this one."""
        self._starts_over = True

    @property
    def count(self) -> int:
        """How many rows are loaded: the offset of the next page."""
        return len(self._records)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._views)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._views):
            return None
        view = self._views[index.row()]
        if role == VIEW_ROLE:
            return view
        if role in (_DISPLAY, _ACCESSIBLE):
            return view.accessible
        return view.key if role == KEY_ROLE else None

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._has_more and not self._is_asked

    def fetchMore(self, parent: Index) -> None:
        if self.canFetchMore(parent):
            self._is_asked = True
            self.more_requested.emit()

    def _replace(self, page: HistoryPage) -> None:
        fresh = self._fresh(page)
        if fresh < 0:
            self.beginResetModel()
            self._records, self._views = [], []
            self._add(page)
            self.endResetModel()
            return
        self._has_more = page.has_more or len(self._records) + fresh > len(page.records)
        if fresh:
            self.beginInsertRows(QModelIndex(), 0, fresh - 1)
            self._records[:0] = page.records[:fresh]
            self._views[:0] = [present_record(one, self._clock()) for one in page.records[:fresh]]
            self.endInsertRows()
        for row in range(fresh, len(page.records)):
            if self._records[row] != page.records[row]:
                self._records[row] = page.records[row]
                self._views[row] = present_record(page.records[row], self._clock())
                self.tell_changed(row, (VIEW_ROLE, _DISPLAY, _ACCESSIBLE))

    def _fresh(self, page: HistoryPage) -> int:
        """How many calls of the first page are newer than all that is shown; -1 to start over."""
        if self._starts_over or not self._records or not page.has_more:
            self._starts_over = False
            return -1
        keys = [record.key for record in page.records]
        try:
            fresh = keys.index(self._records[0].key)
        except ValueError:
            return -1
        shown = [record.key for record in self._records[: len(keys) - fresh]]
        return fresh if keys[fresh:] == shown else -1

    def _add(self, page: HistoryPage) -> None:
        now = self._clock()
        self._records.extend(page.records)
        self._views.extend(present_record(record, now) for record in page.records)
