"""A list that the user puts into an order: by dragging, by buttons, by Alt and an arrow key."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QBrush, QDropEvent, QIcon, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from assistant.presenters.views.sound import OrderRow
from assistant.widgets.button import Button, Look
from assistant.widgets.theme import Theme

_KEY = int(Qt.ItemDataRole.UserRole)


class _Rows(QListWidget):
    """Alt and an arrow move the entry instead of the cursor."""

    pushed = Signal(int)
    dropped = Signal(int)
    """The current entry was let go so many places below where it was, negative for above."""

    def dropEvent(self, event: QDropEvent) -> None:
        if event.source() is not self:
            event.ignore()
            return
        steps = self.steps_to(event.position().toPoint())
        # Qt's own move takes the entry away and puts it nowhere (seen on X11 with 6.11): after a
        # copy it leaves the list alone, and the entry is moved here.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        QTimer.singleShot(0, self, lambda: self.dropped.emit(steps))

    def steps_to(self, at: QPoint) -> int:
        """How far the current entry goes when it is let go there, between two others."""
        place, gap = self.currentRow(), self._gap_at(at)
        return gap - place - 1 if gap > place else gap - place

    def _gap_at(self, at: QPoint) -> int:
        item = self.itemAt(at)
        if item is None:
            return self.count() if at.y() > 0 else 0
        is_below = at.y() > self.visualItemRect(item).center().y()
        return self.row(item) + (1 if is_below else 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.pushed.emit(step)
        else:
            super().keyPressEvent(event)


class OrderList(QWidget):
    """Shows the rows it is given; tells what the user made of them."""

    ordered = Signal()
    """The user moved, removed or ticked something: read `keys` or `ticks`."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, px = theme, theme.px
        self._shown: tuple[OrderRow, ...] = ()
        self.rows = _Rows()
        self.rows.setAccessibleName(name)
        self.rows.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.rows.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows.setMinimumHeight(px(120))
        self.up = Button(theme, "arrow-up", "", Look.SOFT, self.tr("Further up"))
        self.down = Button(theme, "arrow-down", "", Look.SOFT, self.tr("Further down"))
        self.remove = Button(theme, "trash-2", "", Look.SOFT, self.tr("Take out of the list"))
        self.up.show_keys("Alt+Up")
        self.down.show_keys("Alt+Down")
        side = QVBoxLayout()
        side.setSpacing(px(6))
        for button in (self.up, self.down, self.remove):
            button.setAutoDefault(False)
            side.addWidget(button)
        side.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        row.addWidget(self.rows, 1)
        row.addLayout(side)
        self.up.clicked.connect(lambda: self._push(-1))
        self.down.clicked.connect(lambda: self._push(1))
        self.remove.clicked.connect(self._remove)
        self.rows.pushed.connect(self._push)
        self.rows.dropped.connect(self._push)
        self.rows.currentRowChanged.connect(lambda _row: self._enable())
        self.rows.itemChanged.connect(lambda _item: self.ordered.emit())
        # A bound method ends with the widget; a lambda would outlive it.
        theme.changed.connect(self._on_theme)

    def show_rows(self, rows: tuple[OrderRow, ...]) -> None:
        """Show these; the entry that was chosen stays chosen."""
        if rows != self._shown:
            self._fill(rows)

    def keys(self) -> tuple[str, ...]:
        """The entries in the order they stand in."""
        items = (self.rows.item(place) for place in range(self.rows.count()))
        return tuple(str(one.data(_KEY)) for one in items)

    def ticks(self) -> tuple[tuple[str, bool], ...]:
        """The entries with their boxes."""
        checked = Qt.CheckState.Checked
        items = (self.rows.item(place) for place in range(self.rows.count()))
        return tuple((str(one.data(_KEY)), one.checkState() is checked) for one in items)

    # -- inside --------------------------------------------------------------------------------

    def _on_theme(self) -> None:
        self._fill(self._shown)

    def _fill(self, rows: tuple[OrderRow, ...]) -> None:
        chosen = self._key(self.rows.currentRow())
        is_first = not self._shown
        self._shown = rows
        self.rows.blockSignals(True)
        self.rows.clear()
        for row in rows:
            self.rows.addItem(self._item(row))
        keys = [row.key for row in rows]
        self.rows.setCurrentRow(keys.index(chosen) if chosen in keys and not is_first else 0)
        self.rows.blockSignals(False)
        self.remove.setVisible(any(row.can_remove for row in rows))
        self._enable()

    def _item(self, row: OrderRow) -> QListWidgetItem:
        item = QListWidgetItem(f"{row.label} · {row.note}" if row.note else row.label)
        item.setData(_KEY, row.key)
        item.setToolTip(row.key.replace("<", "‹"))
        if row.is_on is None:
            icon, token = ("circle-check", "good_text") if row.is_used else ("grip", "muted")
            pixmap = self._theme.icon(icon, token, 16, self.devicePixelRatioF())
            item.setIcon(QIcon(pixmap))
        else:
            item.setCheckState(Qt.CheckState.Checked if row.is_on else Qt.CheckState.Unchecked)
        if row.is_dim:
            item.setForeground(QBrush(self._theme.color("muted")))
        return item

    def _key(self, place: int) -> str | None:
        item = self.rows.item(place)
        return None if item is None else str(item.data(_KEY))

    def _enable(self) -> None:
        place = self.rows.currentRow()
        self.up.setEnabled(place > 0)
        self.down.setEnabled(0 <= place < self.rows.count() - 1)
        row = self._shown[place] if 0 <= place < len(self._shown) else None
        self.remove.setEnabled(row is not None and row.can_remove)

    def _push(self, step: int) -> None:
        place = self.rows.currentRow()
        if not step or not 0 <= place + step < self.rows.count() or place < 0:
            return
        item = self.rows.takeItem(place)
        self.rows.insertItem(place + step, item)
        self.rows.setCurrentRow(place + step)
        self._on_moved()

    def _remove(self) -> None:
        self.rows.takeItem(self.rows.currentRow())
        self._on_moved()

    def _on_moved(self) -> None:
        by_key = {row.key: row for row in self._shown}
        self._shown = tuple(by_key[key] for key in self.keys())
        self._enable()
        self.ordered.emit()
