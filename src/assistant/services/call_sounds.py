"""What the history keeps of a call's sound: its recording's file, and how well it sounded."""

from __future__ import annotations

import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from sip.events import CallQuality, RecordingChanged, SipEvent
from sip.states import RecordingState
from store.records import CallFigures

if TYPE_CHECKING:
    from assistant.process.tasks import Run

log = logging.getLogger(__name__)

MOST_WAITING = 200
"""Facts that are kept for a store which is not open, or fails."""
RETRY_SECONDS = 15.0


class SoundBook(Protocol):
    """What is needed of the store's journal; both may raise `StoreError`."""

    def note_recording(self, key: str, path: str) -> None:
        """Link a call with the file of its recording."""

    def note_quality(self, key: str, quality: CallFigures) -> None:
        """Keep how well a call sounded."""


Fact = Callable[[SoundBook], None]


class CallSounds(QObject):
    """Writes these facts in order on the worker, once the store is open."""

    changed = Signal()
    """A fact was committed."""

    def __init__(
        self, run: Run, parent: QObject | None = None, retry_seconds: float = RETRY_SECONDS
    ) -> None:
        super().__init__(parent)
        self._run = run
        self._book: SoundBook | None = None
        self._waiting: list[Fact] = []
        self._writing: list[Fact] = []
        self._pause = QTimer(self, singleShot=True, interval=round(retry_seconds * 1000))
        self._pause.timeout.connect(self._write)

    def use(self, book: SoundBook) -> None:
        """The store is open: write what waits."""
        self._book = book
        self._pause.stop()
        self._write()

    def flush(self) -> None:
        """Hand everything that waits to the worker, for the program's end; no more retries."""
        self._pause.stop()
        # Written twice is no harm: each fact says how things are.
        self._waiting, self._writing = self._writing + self._waiting, []
        self._write()

    def on_event(self, event: SipEvent) -> None:
        """Take an event of the phone."""
        match event:
            case RecordingChanged(key, RecordingState.RECORDING, path):
                self._note(lambda book: book.note_recording(key, path))
            case CallQuality(key=key, is_final=True):
                figures = CallFigures(
                    event.mos, event.loss_percent, event.jitter_ms, event.round_trip_ms
                )
                self._note(lambda book: book.note_quality(key, figures))
            case _:
                pass

    def forget_recording(self, key: str) -> None:
        """The recording of a call is deleted."""
        self._note(lambda book: book.note_recording(key, ""))

    def _note(self, fact: Fact) -> None:
        self._waiting.append(fact)
        del self._waiting[:-MOST_WAITING]
        self._write()

    def _write(self) -> None:
        book = self._book
        is_busy = bool(self._writing) or self._pause.isActive()
        if book is None or is_busy or not self._waiting:
            return
        # One after the other: what failed must not be written after what is newer.
        facts, self._waiting = self._waiting, []
        self._writing = facts

        def write() -> None:
            for fact in facts:
                fact(book)

        self._run(write, self._on_written, self._on_failed)

    def _on_written(self, _: None) -> None:
        self._writing = []
        self.changed.emit()
        self._write()

    def _on_failed(self, error: Exception) -> None:
        from store.errors import StoreError

        facts, self._writing = self._writing, []
        if not isinstance(error, StoreError):
            raise error
        self._waiting = [*facts, *self._waiting][-MOST_WAITING:]
        self._pause.start()
        # The call's own row tells the user that the store fails; this is no more than a detail.
        log.warning("the sound of a call could not be kept yet: %s", error)
