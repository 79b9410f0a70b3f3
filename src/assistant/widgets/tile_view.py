"""A list view that lays rows out as tiles and whole lines and paints them itself.

It stays a `QListView`, so selection, keyboard search and accessibility are Qt's own. A changed row
repaints its own rectangle and never lays anything out anew.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import Flag, auto
from typing import Any, Protocol

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelection,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
)
from PySide6.QtCore import QItemSelectionModel as Selection
from PySide6.QtGui import QCursor, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from assistant.presenters.roles import RUNNING_ROLE, VIEW_ROLE
from assistant.widgets.painting import focus_ring
from assistant.widgets.theme import Theme
from assistant.widgets.tile_layout import TileLayout, TileSize

Index = QModelIndex | QPersistentModelIndex


class Marks(Flag):
    """What is special about a tile when it is painted."""

    NONE = 0
    HOVER = auto()
    SELECTED = auto()
    FOCUS = auto()
    """Enter would act on it; it need not be selected."""
    TARGET = auto()
    """A call hovers over it and may be dropped."""
    FORBIDDEN = auto()
    """A call hovers over it and may not be dropped."""
    DIMMED = auto()
    """A call is being dragged and cannot go here."""


class TilePainter(Protocol):
    """How the rows of one list look."""

    def size(self, view: Any) -> TileSize:
        """What the row wants."""

    def paint(self, painter: QPainter, rect: QRect, view: Any, running: str, marks: Marks) -> None:
        """Paint the row."""


class TileView(QListView):
    """Shows a model whose rows give `VIEW_ROLE` (and `RUNNING_ROLE`)."""

    def __init__(
        self,
        theme: Theme,
        model: QAbstractItemModel,
        tiles: TilePainter,
        name: str,
        gap: int = 8,
        margin: int = 10,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self._tiles = theme, tiles
        self._layout = TileLayout(theme.px(gap), theme.px(margin))
        self.setAccessibleName(name)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.setModel(model)
        theme.changed.connect(self.viewport().update)

    # -- geometry ------------------------------------------------------------------------------

    def doItemsLayout(self) -> None:
        model, sizes = self.model(), []
        if model is not None:
            size, count = self._tiles.size, model.rowCount()
            sizes = [size(model.index(row, 0).data(VIEW_ROLE)) for row in range(count)]
        self._layout.arrange(sizes, self.viewport().width())
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:
        bar, page = self.verticalScrollBar(), self.viewport().height()
        bar.setRange(0, max(0, self._layout.height - page))
        bar.setPageStep(page)
        bar.setSingleStep(self._theme.px(32))
        QAbstractItemView.updateGeometries(self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        QAbstractItemView.resizeEvent(self, event)
        if event.size().width() != event.oldSize().width():
            self.doItemsLayout()

    def verticalOffset(self) -> int:
        return self.verticalScrollBar().value()

    def horizontalOffset(self) -> int:
        return 0

    def visualRect(self, index: Index) -> QRect:
        return self._layout.rect(index.row()).translated(0, -self.verticalOffset())

    def indexAt(self, point: QPoint) -> QModelIndex:
        model = self.model()
        row = self._layout.row_at(point.x(), point.y() + self.verticalOffset())
        return model.index(row, 0) if model is not None and row >= 0 else QModelIndex()

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        rect, bar, page = self._layout.rect(index.row()), self.verticalScrollBar(), self.height()
        if rect.isNull():
            return
        margin = self._theme.px(8)
        if hint is QAbstractItemView.ScrollHint.PositionAtTop or rect.top() < bar.value():
            bar.setValue(rect.top() - margin)
        elif rect.bottom() > bar.value() + page:
            bar.setValue(rect.bottom() + margin - page)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().scroll(dx, dy)

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        region = QRegion()
        for index in selection.indexes():
            region += self.visualRect(index)
        return region

    def setSelection(self, rect: QRect, command: Selection.SelectionFlag) -> None:
        index, model = self.indexAt(rect.topLeft()), self.selectionModel()
        if index.isValid():
            model.select(index, command)
        else:
            model.clearSelection()

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, _keys: Qt.KeyboardModifier
    ) -> QModelIndex:
        model, row = self.model(), self.currentIndex().row()
        moves = QAbstractItemView.CursorAction
        if model is None or not len(self._layout):
            return QModelIndex()
        if row < 0 or action is moves.MoveHome:
            return self._selectable(0, 1)
        match action:
            case moves.MoveEnd:
                return self._selectable(len(self._layout) - 1, -1)
            case moves.MoveLeft | moves.MovePrevious:
                return self._selectable(row - 1, -1)
            case moves.MoveRight | moves.MoveNext:
                return self._selectable(row + 1, 1)
            case moves.MovePageUp | moves.MovePageDown:
                down = action is moves.MovePageDown
                return self._page(row, 1 if down else -1)
        return self._line(row, 1 if action is moves.MoveDown else -1)

    # -- painting ------------------------------------------------------------------------------

    def dataChanged(self, top: Index, bottom: Index, _roles: Sequence[int] = (), /) -> None:
        """Repaint what changed; sizes depend on a row's kind, which never changes."""
        offset = self.verticalOffset()
        visible = self.viewport().rect()
        for row in range(top.row(), bottom.row() + 1):
            rect = self._layout.rect(row).translated(0, -offset)
            if rect.intersects(visible):
                self.viewport().update(rect)

    def paintEvent(self, event: QPaintEvent) -> None:
        model = self.model()
        if model is None:
            return
        painter, offset = QPainter(self.viewport()), self.verticalOffset()
        exposed = event.rect()
        hovered = self._hovered_row()
        band = (exposed.top() + offset, exposed.bottom() + offset)
        for row in self._layout.rows_between(*band):
            rect = self._layout.rect(row).translated(0, -offset)
            if not rect.intersects(exposed):
                continue
            index = model.index(row, 0)
            painter.save()
            view, running = index.data(VIEW_ROLE), index.data(RUNNING_ROLE) or ""
            self._tiles.paint(painter, rect, view, running, self.marks(index, row == hovered))
            painter.restore()
        if self.hasFocus() and not self.currentIndex().isValid():
            # The list has the keyboard and no row of it does.
            radius = self._theme.px(8)
            ring = self.viewport().rect().adjusted(2, 0, -2, -2)
            focus_ring(painter, ring, self._theme.color("accent"), radius)

    def marks(self, index: QModelIndex, is_hovered: bool) -> Marks:
        """What is special about a row now."""
        marks = Marks.HOVER if is_hovered else Marks.NONE
        if self.selectionModel().isSelected(index):
            marks |= Marks.SELECTED
        if self.hasFocus() and index == self.currentIndex():
            marks |= Marks.FOCUS
        return marks

    # -- inside --------------------------------------------------------------------------------

    def _hovered_row(self) -> int:
        if not self.viewport().underMouse():
            return -1
        at = self.viewport().mapFromGlobal(QCursor.pos())
        return self._layout.row_at(at.x(), at.y() + self.verticalOffset())

    def _selectable(self, row: int, step: int) -> QModelIndex:
        model = self.model()
        while 0 <= row < len(self._layout):
            index = model.index(row, 0)
            if index.flags() & Qt.ItemFlag.ItemIsSelectable:
                return index
            row += step
        return self.currentIndex()

    def _line(self, row: int, step: int) -> QModelIndex:
        beside = row
        while True:
            further = self._layout.row_beside(beside, step)
            if further == beside:
                return self.currentIndex()
            beside = further
            index = self.model().index(beside, 0)
            if index.flags() & Qt.ItemFlag.ItemIsSelectable:
                return index

    def _page(self, row: int, step: int) -> QModelIndex:
        rect = self._layout.rect(row)
        y = rect.center().y() + step * self.viewport().height()
        rows = self._layout.rows_between(y, y)
        place = rows[0] if len(rows) else (len(self._layout) - 1 if step > 0 else 0)
        return self._selectable(min(place, len(self._layout) - 1), -step)
