"""Collects cyclic garbage on the main thread only: Qt objects must not die on another one."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, Qt, QTimer

CHECK_MILLISECONDS = 1000
THRESHOLDS = (2_000, 10, 10)
"""New objects in the youngest generation, then collections of each younger one."""


class MainThreadCollector(QObject):
    """Takes the place of Python's automatic collection.

    That one runs on whichever thread happens to allocate, so the SIP thread or the worker could
    destroy a widget that was part of a cycle. Here a timer on the main thread looks once a second.
    The SIP stack's objects take part in no cycles and never wait for a collection.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self.collect_if_due)
        self._timer.start(CHECK_MILLISECONDS)

    def collect_if_due(self) -> None:
        """Collect the oldest generation whose turn it is; usually none."""
        counts = gc.get_count()
        for generation in (2, 1, 0):
            if counts[generation] > THRESHOLDS[generation]:
                gc.collect(generation)
                return

    def stop(self) -> None:
        """Give collection back to Python, for instance at the end of a test."""
        self._timer.stop()
        gc.enable()
