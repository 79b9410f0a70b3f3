"""Keyed rows of a list model, and the smallest set of row signals between two states of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol, TypeVar

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex

Index = QModelIndex | QPersistentModelIndex

RowT = TypeVar("RowT", bound="Keyed")


class Keyed(Protocol):
    """A row that can be told from the others."""

    @property
    def row_key(self) -> str:
        """Unique among the rows of a model."""


class KeyedListModel(QAbstractListModel):
    """A list of keyed rows; subclasses give the data."""

    def index_of(self, row: int) -> QModelIndex:
        """The index of a row."""
        return self.index(row, 0, QModelIndex())

    def tell_changed(self, row: int, roles: Sequence[int] = ()) -> None:
        """Emit one `dataChanged` for `row`."""
        index = self.index_of(row)
        self.dataChanged.emit(index, index, list(roles))

    def sync(
        self, rows: list[RowT], wanted: Sequence[RowT], roles: Callable[[RowT], Sequence[int]]
    ) -> None:
        """Turn `rows` into `wanted` by removing, inserting, moving and changing single rows."""
        keep = {row.row_key for row in wanted}
        for place in range(len(rows) - 1, -1, -1):
            if rows[place].row_key not in keep:
                self.beginRemoveRows(QModelIndex(), place, place)
                del rows[place]
                self.endRemoveRows()
        for place, row in enumerate(wanted):
            self._bring(rows, row, place)
            if rows[place] != row:
                rows[place] = row
                self.tell_changed(place, roles(row))

    def _bring(self, rows: list[RowT], row: RowT, place: int) -> None:
        if place < len(rows) and rows[place].row_key == row.row_key:
            return
        for old in range(place + 1, len(rows)):
            if rows[old].row_key == row.row_key:
                self.beginMoveRows(QModelIndex(), old, old, QModelIndex(), place)
                rows.insert(place, rows.pop(old))
                self.endMoveRows()
                return
        self.beginInsertRows(QModelIndex(), place, place)
        rows.insert(place, row)
        self.endInsertRows()
