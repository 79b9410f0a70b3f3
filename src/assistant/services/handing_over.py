"""What became of a call that this desk handed over: refused why, or with whom it is now."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from assistant.services.state import CallEntry, TransferRefusal
from sip.events import CallEnded, TransferChanged
from sip.states import BlfState, TransferStatus

LineOf = Callable[[str], BlfState | None]
"""What an extension's line is doing; None for one that is not watched."""

TALKING = frozenset(
    {
        BlfState.IN_CALL,
        BlfState.INTERNAL_CALL,
        BlfState.EXTERNAL_CALL,
        BlfState.ON_HOLD,
    }
)
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
    """Calls that left this desk because their transfer's target has them; main thread.

    That it has them is the phone's word, which follows the target's line until it talks.
    """

    changed = Signal(object)
    """`CallEntry` of a call that is with its target now."""
    connected = Signal(str, str)
    """extension, number: this colleague talks with this caller of ours now."""

    def __init__(self, line_of: LineOf, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._line_of = line_of
        self._targets: dict[str, str] = {}

    def on_call_changed(self, entry: CallEntry) -> None:
        """Takes every change of a call: notes where it is being sent."""
        if entry.call.transfer_target:
            self._targets[entry.call.key] = entry.call.transfer_target

    def on_call_ended(self, entry: CallEntry, _event: CallEnded) -> None:
        """Takes every end of a call; one that was handed over is told of by `changed`."""
        target = self._targets.pop(entry.call.key, "") or entry.call.transfer_target
        if entry.transfer is not TransferStatus.DONE:
            return
        self.changed.emit(entry)
        if self._line_of(target) in TALKING and entry.call.remote.user:
            self.connected.emit(target, entry.call.remote.user)
