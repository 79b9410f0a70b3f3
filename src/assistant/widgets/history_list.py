"""The list of the history: a click on a row's play sign asks for its recording."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from assistant.presenters.roles import VIEW_ROLE
from assistant.presenters.views import HistoryRowView
from assistant.widgets.history_tiles import HistoryTiles
from assistant.widgets.theme import Theme
from assistant.widgets.tile_view import TileView


class HistoryList(TileView):
    """Space plays the recording of the row that has the keyboard."""

    play_requested = Signal(object)
    """`HistoryRowView`."""

    def __init__(
        self, theme: Theme, model: QAbstractItemModel, name: str, parent: QWidget | None = None
    ) -> None:
        self._rows = HistoryTiles(theme)
        super().__init__(theme, model, self._rows, name, gap=0, margin=6, parent=parent)
        # A click near an edge must not begin to scroll: it would cut the newest row in half.
        self.setAutoScrollMargin(0)
        model.rowsInserted.connect(self._on_rows_inserted)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        view = self._played_at(event.position().toPoint())
        if view is not None and event.button() is Qt.MouseButton.LeftButton:
            self.play_requested.emit(view)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        # Two quick clicks on the sign are not meant to call anybody.
        if self._played_at(event.position().toPoint()) is None:
            super().mouseDoubleClickEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        view = self._view_of(self.currentIndex())
        if event.key() == Qt.Key.Key_Space and view is not None and view.recording:
            self.play_requested.emit(view)
        else:
            super().keyPressEvent(event)

    def play_place(self, index: QModelIndex) -> QPoint:
        """The middle of a row's play sign."""
        return self._rows.play_rect(self.visualRect(index), index.data(VIEW_ROLE)).center()

    def _on_rows_inserted(self, _parent: QModelIndex, first: int) -> None:
        """Who sees nearly the top sees the newest call, whole; who scrolled away stays there."""
        bar = self.verticalScrollBar()
        if first == 0 and bar.value() < self.visualRect(self.model().index(first, 0)).height():
            bar.setValue(0)

    def _played_at(self, at: QPoint) -> HistoryRowView | None:
        index = self.indexAt(at)
        view = self._view_of(index)
        if view is None or not view.recording:
            return None
        place = self._rows.play_rect(self.visualRect(index), view)
        return view if place.contains(at) else None

    def _view_of(self, index: QModelIndex) -> HistoryRowView | None:
        view = index.data(VIEW_ROLE)
        return view if isinstance(view, HistoryRowView) else None
