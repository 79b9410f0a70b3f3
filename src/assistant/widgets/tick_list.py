"""A list of boxes to be ticked."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from assistant.presenters.views.sound import OrderRow

_KEY = int(Qt.ItemDataRole.UserRole)


class TickList(QListWidget):
    """Space ticks the entry that has the keyboard."""

    ticked = Signal(tuple)
    """The keys of all ticked entries, in the order they stand in."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[OrderRow, ...] = ()
        self.setAccessibleName(name)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemChanged.connect(lambda _item: self.ticked.emit(self.keys()))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # A screen reader may have asked for places before the style sheet told the heights.
        self.doItemsLayout()

    def show_rows(self, rows: tuple[OrderRow, ...]) -> None:
        """Show these; the one that has the keyboard keeps it."""
        if rows == self._shown:
            return
        place, self._shown = self.currentRow(), rows
        self.blockSignals(True)
        self.clear()
        for row in rows:
            item = QListWidgetItem(row.label)
            item.setData(_KEY, row.key)
            item.setCheckState(Qt.CheckState.Checked if row.is_on else Qt.CheckState.Unchecked)
            self.addItem(item)
        self.setCurrentRow(min(max(place, 0), len(rows) - 1))
        self.blockSignals(False)

    def keys(self) -> tuple[str, ...]:
        """The keys of all ticked entries."""
        items = (self.item(place) for place in range(self.count()))
        checked = Qt.CheckState.Checked
        return tuple(str(one.data(_KEY)) for one in items if one.checkState() is checked)
