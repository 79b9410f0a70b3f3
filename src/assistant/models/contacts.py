"""Rows that are loaded page by page as the user scrolls: contacts, or a contact's journal."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal

from assistant.models.rows import Index, KeyedListModel
from assistant.presenters.roles import KEY_ROLE, VIEW_ROLE

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)


class PagedRow(Protocol):
    """What such a row has."""

    @property
    def row_key(self) -> str:
        """Unique among the rows."""

    @property
    def accessible(self) -> str:
        """The row as a screen reader reads it."""


class PagedModel(KeyedListModel):
    """The pages shown so far."""

    more_requested = Signal()
    """The user scrolled to the end and there is more."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Any] = []
        self._has_more = False
        self._is_asked = False

    def show_page(self, rows: Sequence[PagedRow], offset: int = 0, *, has_more: bool) -> None:
        """Show a page: offset 0 begins anew, one at the end is added, others are late."""
        self._is_asked = False
        if offset == 0:
            self._renew(list(rows))
        elif offset == len(self._rows):
            known = {row.row_key for row in self._rows}
            self._append([row for row in rows if row.row_key not in known])
        else:
            return
        self._has_more = has_more

    @property
    def count(self) -> int:
        """How many rows are loaded."""
        return len(self._rows)

    def row_of(self, key: str) -> int:
        """The row with this key, -1 when it is not loaded."""
        return next((i for i, row in enumerate(self._rows) if row.row_key == key), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == VIEW_ROLE:
            return row
        if role in (_DISPLAY, _ACCESSIBLE):
            return row.accessible
        return row.row_key if role == KEY_ROLE else None

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and self._has_more and not self._is_asked

    def fetchMore(self, parent: Index) -> None:
        if self.canFetchMore(parent):
            self._is_asked = True
            self.more_requested.emit()

    def _append(self, rows: list[Any]) -> None:
        if rows:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
            self._rows.extend(rows)
            self.endInsertRows()

    def _renew(self, rows: list[Any]) -> None:
        keys = {row.row_key for row in rows}
        if any(row.row_key in keys for row in self._rows):
            roles = (VIEW_ROLE, _DISPLAY, _ACCESSIBLE)
            self.sync(self._rows, rows, lambda _: roles)
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()
