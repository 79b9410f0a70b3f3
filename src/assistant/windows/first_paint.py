"""Tells when a window was painted: for the order of the start, and for the trace."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget


class FirstPaint(QObject):
    """Emits `happened` once: after the first paint of a window, or after a while without one."""

    happened = Signal(bool)
    """Whether it was painted."""

    def __init__(self, widget: QWidget, patience_milliseconds: int = 1500) -> None:
        super().__init__(widget)
        self._widget: QWidget | None = widget
        widget.installEventFilter(self)
        QTimer.singleShot(patience_milliseconds, self, lambda: self._tell(painted=False))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        """Look for the paint event; nothing is filtered."""
        if event.type() == QEvent.Type.Paint:
            # After this event, when it has been painted.
            QTimer.singleShot(0, self, lambda: self._tell(painted=True))
        return False

    def _tell(self, *, painted: bool) -> None:
        if self._widget is not None:
            self._widget.removeEventFilter(self)
            self._widget = None
            self.happened.emit(painted)


class PaintTrace(QObject):
    """Emits `painted` after each paint of a window; only used while a trace is written."""

    painted = Signal()

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        """Look for paint events; nothing is filtered."""
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self, self.painted.emit)
        return False
