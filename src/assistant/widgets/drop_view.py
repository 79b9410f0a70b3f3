"""A tile view on which a call can be dropped; what a drop would do is asked, never decided here."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDragMoveEvent, QDropEvent

from assistant.presenters.roles import KEY_ROLE
from assistant.presenters.views import DropVerdict
from assistant.widgets.drag import dragged_call
from assistant.widgets.tile_view import Marks, TileView

Judge = Callable[[str, str], DropVerdict | None]
"""What dropping the call (key) on the row (key) would do; None where nothing can be dropped."""

_EDGE = 28
_SCROLL_MILLISECONDS = 40


class DropTileView(TileView):
    """Highlights the tile under a dragged call and reports the verdict beside the pointer."""

    verdict_changed = Signal(object, QPoint)
    """`DropVerdict` or None, and the pointer in this widget's coordinates."""
    call_dropped = Signal(str, str)
    """key of the call, key of the row; only when the verdict allowed it."""

    def __init__(self, *args: Any, judge: Judge, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._judge = judge
        self._dragged = ""
        self._over = -1
        self._pointer = QPoint()
        self._scroll_timer = 0
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self._dragged = dragged_call(event)
        if self._dragged:
            event.setDropAction(Qt.DropAction.MoveAction)
            event.accept()
            self.viewport().update()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        self._pointer = event.position().toPoint()
        verdict = self._judge_at(self._pointer)
        self.verdict_changed.emit(verdict, self._pointer)
        self._scroll_at_edges()
        if verdict is not None and verdict.is_allowed:
            event.setDropAction(Qt.DropAction.MoveAction)
            event.accept()
        else:
            event.ignore()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self._end_drag()

    def dropEvent(self, event: QDropEvent) -> None:
        key = dragged_call(event)
        at = event.position().toPoint()
        verdict = self._judge_at(at) if key else None
        row_key = self.indexAt(at).data(KEY_ROLE)
        self._end_drag()
        if verdict is None or not verdict.is_allowed:
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.MoveAction)
        event.accept()
        self.call_dropped.emit(key, row_key)

    def marks(self, index: QModelIndex, is_hovered: bool) -> Marks:
        marks = super().marks(index, is_hovered)
        if not self._dragged:
            return marks
        verdict = self._judge(self._dragged, index.data(KEY_ROLE))
        if verdict is None:
            return Marks.NONE
        if index.row() == self._over:
            return Marks.TARGET if verdict.is_allowed else Marks.FORBIDDEN
        return Marks.NONE if verdict.is_allowed else Marks.DIMMED

    def timerEvent(self, event: object) -> None:
        if getattr(event, "timerId", int)() != self._scroll_timer:
            super().timerEvent(event)  # type: ignore[arg-type]
            return
        bar = self.verticalScrollBar()
        step = self._edge_step()
        bar.setValue(bar.value() + step * self._theme.px(12))
        self.verdict_changed.emit(self._judge_at(self._pointer), self._pointer)

    def _judge_at(self, at: QPoint) -> DropVerdict | None:
        index = self.indexAt(at)
        if index.row() != self._over:
            self._over = index.row()
            self.viewport().update()
        if not self._dragged or not index.isValid():
            return None
        return self._judge(self._dragged, index.data(KEY_ROLE))

    def _edge_step(self) -> int:
        if self._pointer.y() < _EDGE:
            return -1
        return 1 if self._pointer.y() > self.viewport().height() - _EDGE else 0

    def _scroll_at_edges(self) -> None:
        if self._edge_step() and not self._scroll_timer:
            self._scroll_timer = self.startTimer(_SCROLL_MILLISECONDS)
        elif not self._edge_step():
            self._stop_scrolling()

    def _stop_scrolling(self) -> None:
        if self._scroll_timer:
            self.killTimer(self._scroll_timer)
            self._scroll_timer = 0

    def _end_drag(self) -> None:
        self._stop_scrolling()
        self._dragged, self._over = "", -1
        self.verdict_changed.emit(None, QPoint())
        self.viewport().update()
