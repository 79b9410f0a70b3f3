"""A list that the user puts into an order: by dragging, by buttons, by Alt and an arrow key."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QBrush, QIcon, QKeyEvent, QMouseEvent, QShowEvent
from PySide6.QtWidgets import (
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
    """Alt and an arrow move the entry instead of the cursor; so does the mouse that holds it.

    Not by Qt's drag and drop: where a drop does not arrive, that takes the entry out of the list
    and puts it nowhere (seen on X11).
    """

    pushed = Signal(int)
    dragged = Signal(int)
    """The entry that the mouse holds goes so many places down, negative for up."""
    let_go = Signal()
    """The mouse holds it no longer."""

    def __init__(self) -> None:
        super().__init__()
        self._is_held = False

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # A screen reader may have asked for places before the style sheet told the heights.
        self.doItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        step = steps.get(Qt.Key(event.key()))
        if step is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.pushed.emit(step)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        is_left = event.button() is Qt.MouseButton.LeftButton
        self._is_held = is_left and self.itemAt(event.position().toPoint()) is not None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not self._is_held:
            super().mouseMoveEvent(event)
            return
        step = self._steps_to(event.position().toPoint())
        if step:
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
            self.dragged.emit(step)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if self._is_held:
            self._is_held = False
            self.viewport().unsetCursor()
            self.let_go.emit()

    def _steps_to(self, at: QPoint) -> int:
        item = self.itemAt(at)
        if item is not None:
            return self.row(item) - self.currentRow()
        if at.y() < 0:
            return -self.currentRow()
        return self.count() - 1 - self.currentRow()


class OrderList(QWidget):
    """Shows the rows it is given; tells what the user made of them."""

    ordered = Signal()
    """The user moved, removed or ticked something: read `keys` or `ticks`."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, px = theme, theme.px
        self._shown: tuple[OrderRow, ...] = ()
        self._late: tuple[OrderRow, ...] | None = None
        """What came while the mouse holds an entry."""
        self._is_carrying = False
        self.rows = _Rows()
        self.rows.setAccessibleName(name)
        self.rows.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.rows.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.rows.setMinimumHeight(px(88))
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
        self.rows.dragged.connect(self._carry)
        self.rows.let_go.connect(self._on_let_go)
        self.rows.currentRowChanged.connect(lambda _row: self._enable())
        self.rows.itemChanged.connect(lambda _item: self.ordered.emit())
        # A bound method ends with the widget; a lambda would outlive it.
        theme.changed.connect(self._on_theme)

    def show_rows(self, rows: tuple[OrderRow, ...]) -> None:
        """Show these; the entry that was chosen stays chosen."""
        if self._is_carrying:
            self._late = rows
        elif rows != self._shown:
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
        if self._move(step):
            self._on_moved()

    def _carry(self, step: int) -> None:
        """Told when it is let go: on its way it is nobody's wish."""
        self._is_carrying = self._move(step) or self._is_carrying

    def _on_let_go(self) -> None:
        if self._is_carrying:
            self._is_carrying, late, self._late = False, self._late, None
            if late is None or {row.key for row in late} == set(self.keys()):
                self._on_moved()
            else:
                # A device came or went meanwhile: what was carried belongs to another list.
                self._fill(late)

    def _move(self, step: int) -> bool:
        place = self.rows.currentRow()
        if not step or place < 0 or not 0 <= place + step < self.rows.count():
            return False
        item = self.rows.takeItem(place)
        self.rows.insertItem(place + step, item)
        self.rows.setCurrentRow(place + step)
        return True

    def _remove(self) -> None:
        self.rows.takeItem(self.rows.currentRow())
        self._on_moved()

    def _on_moved(self) -> None:
        by_key = {row.key: row for row in self._shown}
        self._shown = tuple(by_key[key] for key in self.keys())
        self._enable()
        self.ordered.emit()
