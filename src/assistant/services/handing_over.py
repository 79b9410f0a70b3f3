"""Where a call that this desk hands over really is: refused why, ringing there, or taken."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from assistant.services.state import CallEntry, Colleague, TransferRefusal
from sip.events import CallEnded, TransferChanged
from sip.states import BlfState, TransferStatus

LineOf = Callable[[str], BlfState | None]
"""What an extension's line is doing; None for one that is not watched."""

NEWS_SECONDS = 3.0
"""How long a PBX takes at most to tell that the target's line rings."""
RING_SECONDS = 120.0
"""Nobody lets a transferred call ring for longer; then the row goes, whatever was missed."""

TALKING = frozenset(
    {
        BlfState.IN_CALL,
        BlfState.INTERNAL_CALL,
        BlfState.EXTERNAL_CALL,
        BlfState.ON_HOLD,
    }
)
_FOLLOWED = frozenset({BlfState.AVAILABLE, BlfState.RINGING})
_BUSY = TALKING | {BlfState.RINGING, BlfState.DO_NOT_DISTURB}
_REFUSALS = {
    403: TransferRefusal.NOT_ALLOWED,
    408: TransferRefusal.NO_ANSWER,
    486: TransferRefusal.BUSY,
    487: TransferRefusal.NO_ANSWER,
    600: TransferRefusal.BUSY,
    603: TransferRefusal.DECLINED,
}
_NOT_REACHED = frozenset({404, 410, 480, 484, 503, 604})


def refusal_of(code: int, line: BlfState | None, *, has_rung: bool) -> TransferRefusal:
    """Why a transfer failed: the final SIP status (RFC 3515), then what the target's line tells.

    A PBX may use one code for all that cannot be rung, as ours does with 404. Once the target
    `has_rung`, codes of unreachable ones mean that nobody answered.
    """
    if has_rung:
        known = _REFUSALS.get(code)
        if known in (TransferRefusal.DECLINED, TransferRefusal.NO_ANSWER):
            return known
        return TransferRefusal.NO_ANSWER if code == 480 else TransferRefusal.NOT_TAKEN
    if code in _NOT_REACHED:
        if line is BlfState.NOT_REGISTERED:
            return TransferRefusal.NOT_REGISTERED
        return TransferRefusal.BUSY if line in _BUSY else TransferRefusal.NOT_REACHED
    return _REFUSALS.get(code, TransferRefusal.NOT_TAKEN)


def refusal_of_event(
    event: TransferChanged, entry: CallEntry, line_of: LineOf
) -> TransferRefusal | None:
    """Why the transfer of `entry` failed; None when this event does not say that it did."""
    if event.status is not TransferStatus.REFUSED:
        return None
    has_rung = entry.transfer is TransferStatus.RINGING
    return refusal_of(event.code, line_of(event.target), has_rung=has_rung)


class HandedOverCalls(QObject):
    """Calls that left this desk by a transfer, followed by the target's lamp; main thread.

    A PBX that calls a transfer done as soon as the target rings would have the desk say that the
    caller was put through while nobody has answered yet.
    """

    changed = Signal(object)
    """`CallEntry`: RINGING while the target's line rings, DONE when it talks."""
    connected = Signal(str, str)
    """extension, number: this colleague talks with this caller of ours now."""
    gone = Signal(str)
    """Key of a call that the target did not take: it comes back as a new one, or has ended."""

    def __init__(
        self, line_of: LineOf, news_seconds: float = NEWS_SECONDS, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._line_of = line_of
        self._news_milliseconds = round(news_seconds * 1000)
        self._followed: dict[str, CallEntry] = {}
        self._targets: dict[str, str] = {}
        self._rung: set[str] = set()

    def on_call_changed(self, entry: CallEntry) -> None:
        """Takes every change of a call: notes where it is being sent."""
        if entry.call.transfer_target:
            self._targets[entry.call.key] = entry.call.transfer_target

    def on_call_ended(self, entry: CallEntry, _event: CallEnded) -> None:
        """Takes every end of a call; one that was handed over is told of by `changed`."""
        key = entry.call.key
        target = self._targets.pop(key, "") or entry.call.transfer_target
        if entry.transfer is not TransferStatus.DONE:
            return
        if self._line_of(target) not in _FOLLOWED:
            self.changed.emit(entry)
            self._tell_connected(target, entry)
            return
        if self._line_of(target) is BlfState.RINGING:
            self._rung.add(key)
        ringing = dataclasses.replace(entry, transfer=TransferStatus.RINGING)
        self._followed[key] = ringing
        self._targets[key] = target
        self.changed.emit(ringing)
        QTimer.singleShot(self._news_milliseconds, self, lambda: self._on_no_news(key))
        QTimer.singleShot(round(RING_SECONDS * 1000), self, lambda: self._drop(key))

    def on_colleague(self, colleague: Colleague) -> None:
        """Takes every change of a colleague's line."""
        for key in [k for k in self._followed if self._targets[k] == colleague.extension]:
            if colleague.state is BlfState.RINGING:
                self._rung.add(key)
            elif colleague.state in TALKING:
                self._settle(key)
            elif key in self._rung:
                self._drop(key)

    def _on_no_news(self, key: str) -> None:
        """The line does not ring: then what the PBX said of the transfer is all there is."""
        if key in self._followed and key not in self._rung:
            self._settle(key)

    def _settle(self, key: str) -> None:
        if (entry := self._forget(key)) is not None:
            self.changed.emit(dataclasses.replace(entry, transfer=TransferStatus.DONE))

    def _tell_connected(self, target: str, entry: CallEntry) -> None:
        if self._line_of(target) in TALKING and entry.call.remote.user:
            self.connected.emit(target, entry.call.remote.user)

    def _drop(self, key: str) -> None:
        if self._forget(key) is not None:
            self.gone.emit(key)

    def _forget(self, key: str) -> CallEntry | None:
        self._rung.discard(key)
        self._targets.pop(key, None)
        return self._followed.pop(key, None)
