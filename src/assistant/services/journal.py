"""Every call goes into the history: at its start, when it connects, and at its end."""

from __future__ import annotations

import dataclasses
import logging
from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from assistant.services.returned import MOST_REMEMBERED, HandedOver
from assistant.services.state import CallEntry
from sip.events import CallEnded, CallSnapshot
from sip.states import CallDirection, EndReason, TransferStatus
from store.records import CallRecord, CallResult

if TYPE_CHECKING:
    from assistant.process.tasks import Run

log = logging.getLogger(__name__)

SETTLE_SECONDS = 0.15
"""A ringing call is written after this pause: writing must not compete with painting the pop."""
RETRY_SECONDS = (2.0, 5.0, 15.0, 60.0)
"""Waits between attempts while the store fails; the last one repeats."""


class Recorder(Protocol):
    """What is needed of the store's journal."""

    def record(self, record: CallRecord) -> None:
        """Insert or update by key; committed when it returns. Raises `StoreError`."""


class CallJournal(QObject):
    """Writes calls in order on one worker; keeps them in memory while the store fails."""

    changed = Signal()
    """A row was committed."""
    missed = Signal(object)
    """`CallEntry`: a call that nobody took."""
    failed = Signal(object)
    """`StoreError`: rows wait in memory."""
    recovered = Signal()
    """What waited after a failure is written."""

    def __init__(
        self,
        run: Run,
        e164_of: Callable[[str], str],
        retry_seconds: tuple[float, ...] = RETRY_SECONDS,
        settle_seconds: float = SETTLE_SECONDS,
        parent: QObject | None = None,
    ) -> None:
        """`run` carries tasks out one after the other; `e164_of` is called on its thread."""
        super().__init__(parent)
        self._run = run
        self._e164_of = e164_of
        self._retry_seconds = retry_seconds
        self._settle_milliseconds = round(settle_seconds * 1000)
        self._recorder: Recorder | None = None
        self._waiting: dict[str, CallRecord] = {}
        self._known: dict[str, CallRecord] = {}
        self._handed_over = HandedOver()
        self._taken_elsewhere: dict[str, CallRecord] = {}
        self._writing: CallRecord | None = None
        self._failures = 0
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._write_next)

    def use(self, recorder: Recorder) -> None:
        """The store is open: write what waits."""
        self._recorder = recorder
        self._pause.stop()
        self._write_next()

    def on_call_changed(self, entry: CallEntry) -> None:
        """Note the start of a call, its connection, and a caller who becomes known."""
        call = entry.call
        self._handed_over.on_call_changed(call)
        is_return = bool(call.transfer_failed_target) and call.key not in self._known
        if is_return and (first := self._handed_over.taken_back(call)) is not None:
            self._waiting[first.key] = first
        self._note(record_of(entry))

    def on_call_ended(self, entry: CallEntry, event: CallEnded) -> None:
        """Note how a call ended."""
        result = result_of(entry, event.reason)
        record = dataclasses.replace(record_of(entry), result=result)
        if result is CallResult.DEFLECTED:
            record = _sent_on(record, entry)
        self._note(record)
        self._handed_over.on_call_ended(entry, record)
        self._known.pop(entry.call.key, None)
        if result is CallResult.ANSWERED_ELSEWHERE:
            if len(self._taken_elsewhere) >= MOST_REMEMBERED:
                del self._taken_elsewhere[next(iter(self._taken_elsewhere))]
            self._taken_elsewhere[record.key] = record
        if result is CallResult.MISSED:
            self.missed.emit(entry)

    def on_answered_by(self, key: str, name: str) -> None:
        """It became known who took a call that was answered elsewhere."""
        if (record := self._taken_elsewhere.pop(key, None)) is not None:
            self._waiting[key] = dataclasses.replace(record, answered_by=name)
            self._write_next()

    def flush(self) -> None:
        """Hand everything that waits to the worker, for the program's end; no more retries."""
        self._pause.stop()
        recorder = self._recorder
        if recorder is None:
            if self._waiting:
                log.error("%d calls are lost: the store never opened", len(self._waiting))
            return
        rows = [self._writing] if self._writing is not None else []
        rows += self._waiting.values()
        self._waiting.clear()

        def write_all() -> None:
            from store.errors import StoreError

            for row in rows:
                try:
                    self._record(recorder, row)
                except StoreError as error:
                    log.warning("a call could not be written at the end: %s", error)

        self._run(write_all)

    def _note(self, record: CallRecord) -> None:
        if self._known.get(record.key) == record:
            return
        self._known[record.key] = record
        self._waiting[record.key] = record
        just_rings = not record.is_outgoing and record.connected_at is None
        if just_rings and not self._pause.isActive():
            self._pause.start(self._settle_milliseconds)
        self._write_next()

    def _write_next(self) -> None:
        recorder = self._recorder
        busy = self._writing is not None or self._pause.isActive()
        if recorder is None or busy or not self._waiting:
            return
        row = self._waiting.pop(next(iter(self._waiting)))
        self._writing = row
        self._run(lambda: self._record(recorder, row), self._on_written, self._on_failed)

    def _record(self, recorder: Recorder, row: CallRecord) -> None:
        """On the worker."""
        recorder.record(dataclasses.replace(row, e164=self._e164_of(row.number)))

    def _on_written(self, _: None) -> None:
        self._writing = None
        if self._failures:
            self._failures = 0
            self.recovered.emit()
        self.changed.emit()
        self._write_next()

    def _on_failed(self, error: Exception) -> None:
        from store.errors import StoreError

        row, self._writing = self._writing, None
        if not isinstance(error, StoreError):
            self._write_next()
            raise error
        if row is not None:
            # Back to the front, unless a newer row of the same call waits already.
            self._waiting = {row.key: row} | self._waiting
        wait = self._retry_seconds[min(self._failures, len(self._retry_seconds) - 1)]
        self._failures += 1
        self._pause.start(round(wait * 1000))
        self.failed.emit(error)


def record_of(entry: CallEntry) -> CallRecord:
    """The history's row of a call as it stands; without E.164 form and result."""
    call, caller = entry.call, entry.caller
    is_outgoing = call.direction is CallDirection.OUTGOING
    record = CallRecord(
        key=call.key,
        is_outgoing=is_outgoing,
        number=_number_of(call),
        started_at=call.started_at,
        name=caller.name,
        company=caller.company,
        contact=caller.matches[0].contact if caller.matches else None,
        connected_at=call.connected_at,
        ended_at=call.ended_at,
        dialed="" if is_outgoing else _called(call),
        queue=call.queue,
    )
    return _sent_on(record, entry) if entry.transfer is TransferStatus.DONE else record


def _sent_on(record: CallRecord, entry: CallEntry) -> CallRecord:
    return dataclasses.replace(record, transferred_to=entry.transfer_target, sent_to=entry.sent_to)


def _number_of(call: CallSnapshot) -> str:
    """The other side's number. Behind a code that picked up or fetched a caller it is the
    caller's, once the PBX has told it."""
    if call.direction is CallDirection.INCOMING:
        return call.remote.user
    is_code = call.dialed[:1] in ("*", "#")
    if is_code and call.is_remote_trusted:
        return call.remote.user
    return call.dialed or call.remote.user


def _called(call: CallSnapshot) -> str:
    """Which of our numbers or queues the caller called, before the call was sent on."""
    return call.queue or next(iter(call.forwarded_from), "") or call.dialed


_UNANSWERED = {
    EndReason.ANSWERED_ELSEWHERE: CallResult.ANSWERED_ELSEWHERE,
    EndReason.REJECTED: CallResult.REJECTED,
    EndReason.DEFLECTED: CallResult.DEFLECTED,
}
_NOT_REACHED = {
    EndReason.HUNG_UP: CallResult.GIVEN_UP,
    EndReason.BUSY: CallResult.BUSY,
    EndReason.NO_ANSWER: CallResult.NO_ANSWER,
    EndReason.DECLINED: CallResult.DECLINED,
    EndReason.NOT_FOUND: CallResult.NO_SUCH_NUMBER,
}


def result_of(entry: CallEntry, reason: EndReason) -> CallResult:
    """How a call ended, from this desk's side."""
    was_connected = entry.call.connected_at is not None
    if entry.failure is not None:
        return CallResult.NOT_REACHED
    if entry.call.direction is CallDirection.OUTGOING:
        not_reached = _NOT_REACHED.get(reason, CallResult.NOT_REACHED)
        return CallResult.DIALED if was_connected else not_reached
    if entry.is_blocked:
        return CallResult.BLOCKED
    if was_connected:
        return CallResult.RECEIVED
    return _UNANSWERED.get(reason, CallResult.MISSED)
