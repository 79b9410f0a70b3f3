"""Work off the main thread: `run(func, done, failed)`; done and failed are called on it."""

from __future__ import annotations

import logging
import queue
import threading
from collections.abc import Callable
from functools import partial
from typing import Any, Protocol, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

log = logging.getLogger(__name__)

T = TypeVar("T")


class Run(Protocol):
    """The door of `Tasks.run`, so that services can be tested without threads."""

    def __call__(
        self,
        func: Callable[[], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """See `Tasks.run`."""


class Tasks(QObject):
    """One thread that carries out tasks in the order they came.

    The thread is made by Python, not by a QThreadPool: signals may only be emitted from threads
    that Python created (PYSIDE-3124).
    """

    _finished = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._waiting: queue.SimpleQueue[Callable[[], None] | None] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._finished.connect(self._on_finished, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        func: Callable[[], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        """Call `func` on the worker, then `done(result)` or `failed(error)` on the main thread.

        Without `failed` an error is raised on the main thread, where the crash hook finds it; so
        is one that `failed` does not know and raises again.
        """
        self._waiting.put(partial(self._carry_out, func, done, failed or _raise))
        if self._thread is None:
            self._thread = threading.Thread(target=self._work, name=self._name, daemon=True)
            self._thread.start()

    def stop(self, timeout_seconds: float = 5.0) -> bool:
        """Carry out what waits, then end; whether that was done in time.

        What `done` and `failed` would have been told by then is no longer delivered once the
        event loop has ended.
        """
        thread, self._thread = self._thread, None
        if thread is None:
            return True
        self._waiting.put(None)
        thread.join(timeout_seconds)
        if thread.is_alive():
            log.error("the worker %r did not end within %.1f s", self._name, timeout_seconds)
        return not thread.is_alive()

    def _work(self) -> None:
        while (task := self._waiting.get()) is not None:
            task()
            # What it holds must not live until the next one comes.
            del task

    def _carry_out(
        self,
        func: Callable[[], Any],
        done: Callable[[Any], None] | None,
        failed: Callable[[Exception], None],
    ) -> None:
        try:
            result = func()
        except Exception as error:  # noqa: BLE001  the border of the worker
            self._finished.emit(partial(failed, error))
        else:
            if done is not None:
                self._finished.emit(partial(done, result))

    def _on_finished(self, tell: Callable[[], None]) -> None:
        tell()


def _raise(error: Exception) -> None:
    raise error
