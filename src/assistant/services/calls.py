"""The calls of this desk: facts of the phone joined with who is calling, and the user's wishes."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from assistant.process.clock import Clock, utc_now
from assistant.services.calls_need import Line, Lookup, Resolver
from assistant.services.dialing import Target
from assistant.services.handing_over import LineOf, refusal_of
from assistant.services.state import CallEntry, Caller, RegistrationStatus
from sip import commands as cmd
from sip.events import (
    CallChanged,
    CallEnded,
    CallQuality,
    CallSnapshot,
    CommandRefused,
    EngineStopped,
    SipEvent,
    TransferChanged,
)
from sip.states import (
    CallDirection,
    CallState,
    EndReason,
    RegistrationState,
    RejectCode,
    TransferStatus,
)

_UNANSWERED = frozenset({RegistrationState.RETRYING, RegistrationState.FAILED})


class Calls(QObject):
    """The calls that are going on. A wish changes nothing here; the fact that comes back does."""

    changed = Signal(object)
    """`CallEntry`: new or different."""
    ended = Signal(object, object)
    """`CallEntry`, `CallEnded`: it is no longer among the entries."""
    refused = Signal(object)
    """`CommandRefused`: the phone could not do what was asked."""

    def __init__(
        self,
        line: Line,
        lookup: Lookup,
        dialing: Resolver,
        clock: Clock = utc_now,
        line_of: LineOf = lambda _: None,
        parent: QObject | None = None,
    ) -> None:
        """`line_of` tells what a colleague's line is doing."""
        super().__init__(parent)
        self._line_of = line_of
        self._line = line
        self._lookup = lookup
        self._dialing = dialing
        self._clock = clock
        self._entries: dict[str, CallEntry] = {}
        self._dialed_names: dict[str, str] = {}
        self._transfer_names: dict[str, str] = {}
        self.is_blocked: Callable[[CallSnapshot], bool] = lambda _: False
        """Whether a new call is rejected by itself."""
        self._rejected: set[str] = set()
        self.tells_internal_callers = True
        """The PBX marks calls of its own phones; without marks the number has to do."""

    # -- facts ------------------------------------------------------------------------------

    def entries(self) -> tuple[CallEntry, ...]:
        """All calls, the oldest first."""
        return tuple(self._entries.values())

    def entry(self, key: str) -> CallEntry | None:
        """One call; None when it is over."""
        return self._entries.get(key)

    def ringing(self) -> tuple[CallEntry, ...]:
        """Incoming calls that wait for an answer, the oldest first."""
        return tuple(e for e in self.entries() if e.call.state is CallState.RINGING)

    def on_event(self, event: SipEvent) -> None:
        """Take an event of the phone."""
        match event:
            case CallChanged(call):
                self._on_changed(call)
            case CallEnded():
                self._on_ended(event)
            case TransferChanged():
                self._on_transfer(event)
            case CallQuality(key=key) if key in self._entries:
                self._show(dataclasses.replace(self._entries[key], quality=event))
            case CommandRefused():
                self._dialed_names.pop(event.key, None)
                self.refused.emit(event)
            case EngineStopped():
                self._on_engine_stopped()
            case _:
                pass

    def on_registration(self, status: RegistrationStatus) -> None:
        """The PBX answers or does not: what is known of the calls is a fact or in doubt."""
        if status.state is RegistrationState.REGISTERING:
            return
        is_in_doubt = status.state in _UNANSWERED
        for entry in self.entries():
            self._show(dataclasses.replace(entry, is_in_doubt=is_in_doubt))

    def on_contacts_changed(self) -> None:
        """The store opened or contacts changed: look every caller up again."""
        for entry in self.entries():
            caller = self._caller_of(entry.call)
            self._show(self._with_names(dataclasses.replace(entry, caller=caller)))

    # -- wishes -----------------------------------------------------------------------------

    def dial(self, text: str) -> str:
        """Call a number, name or link; the new call's key. Raises `DialError`."""
        return self.place(self._dialing.resolve(text))

    def place(self, target: Target, wish: cmd.Dial | None = None) -> str:
        """Call `target`, with the caller ID and the other wishes of `wish`; the call's key."""
        key = cmd.new_call_key()
        self._dialed_names[key] = target.name
        self._line.post(dataclasses.replace(wish or cmd.Dial("", ""), key=key, target=target.dial))
        return key

    def answer(self, key: str) -> None:
        """Take a ringing call."""
        self._line.post(cmd.Answer(key))

    def reject(self, key: str, code: RejectCode = RejectCode.BUSY) -> None:
        """Refuse a ringing call; by default so that the PBX goes on to voicemail."""
        self._line.post(cmd.Reject(key, code))

    def deflect(self, key: str, target: str) -> None:
        """Send a ringing call elsewhere unanswered; `target` as the PBX dials it."""
        self._line.post(cmd.Deflect(key, target))

    def hang_up(self, key: str) -> None:
        """End a call."""
        self._line.post(cmd.HangUp(key))

    def hold(self, key: str) -> None:
        """Put the other side on hold."""
        self._line.post(cmd.Hold(key))

    def resume(self, key: str) -> None:
        """Take a call back from hold."""
        self._line.post(cmd.Resume(key))

    def mute(self, key: str, on: bool) -> None:
        """Keep the microphone out of a call, or let it in."""
        self._line.post(cmd.Mute(key, on))

    def send_dtmf(self, key: str, digits: str) -> None:
        """Send keypad digits."""
        self._line.post(cmd.SendDtmf(key, digits))

    def transfer(self, key: str, target: str) -> None:
        """Hand a call to a colleague, number or name. Raises `DialError`."""
        to = self._dialing.resolve(target)
        self.expect_transfer(key, to)
        self._line.post(cmd.Transfer(key, to.dial))

    def expect(self, key: str, name: str) -> None:
        """A call `key` will come that goes to `name`."""
        self._dialed_names[key] = name

    def expect_transfer(self, key: str, target: Target) -> None:
        """The call `key` will be handed to `target`."""
        self._transfer_names[key] = target.name or self._lookup.caller_of(target.dial).name

    # -- inside -----------------------------------------------------------------------------

    def _on_changed(self, call: CallSnapshot) -> None:
        before = self._entries.get(call.key)
        if before is None and self._rejects(call):
            return
        if before is None:
            self._show(self._with_names(CallEntry(call, self._caller_of(call))))
            return
        same = _is_same_caller(before.call, call)
        caller = before.caller if same else self._caller_of(call)
        entry = dataclasses.replace(before, call=call, caller=caller)
        if before.transfer is TransferStatus.REFUSED and _moved_on(before.call, call):
            entry = dataclasses.replace(
                entry, transfer=None, transfer_target="", transfer_refusal=None
            )
        self._show(entry)

    def _rejects(self, call: CallSnapshot) -> bool:
        """Nobody sees a call of a blocked caller but the history, which has it as rejected."""
        if call.key in self._rejected:
            return True
        if call.state is not CallState.RINGING or not self.is_blocked(call):
            return False
        self._rejected.add(call.key)
        self.reject(call.key, RejectCode.UNAVAILABLE)
        return True

    def _on_ended(self, event: CallEnded) -> None:
        before = self._entries.pop(event.call.key, None)
        self._rejected.discard(event.call.key)
        caller = before.caller if before else self._caller_of(event.call)
        entry = dataclasses.replace(before or CallEntry(event.call, caller), call=event.call)
        self._dialed_names.pop(event.call.key, None)
        self._transfer_names.pop(event.call.key, None)
        self.ended.emit(entry, event)

    def _on_transfer(self, event: TransferChanged) -> None:
        entry = self._entries.get(event.key)
        if entry is None:
            return
        refusal = None
        if event.status is TransferStatus.REFUSED:
            has_rung = entry.transfer is TransferStatus.RINGING
            refusal = refusal_of(event.code, self._line_of(event.target), has_rung=has_rung)
        self._show(
            dataclasses.replace(
                entry,
                transfer=event.status,
                transfer_target=self._transfer_names.get(event.key) or event.target,
                transfer_refusal=refusal,
            )
        )

    def _on_engine_stopped(self) -> None:
        for key in [key for key in self._dialed_names if key not in self._entries]:
            # Posted and never seen: whoever waits for it waits in vain.
            del self._dialed_names[key]
            self.refused.emit(CommandRefused("Dial", key, "phone_stopped"))
        for entry in self.entries():
            call = dataclasses.replace(entry.call, state=CallState.ENDED, ended_at=self._clock())
            self._on_ended(CallEnded(call, EndReason.CONNECTION_LOST))

    def _caller_of(self, call: CallSnapshot) -> Caller:
        is_incoming = call.direction is CallDirection.INCOMING
        return self._lookup.caller_of(
            call.remote,
            self._dialed_names.get(call.key, ""),
            is_from_outside=is_incoming and self._is_from_outside(call),
        )

    def _is_from_outside(self, call: CallSnapshot) -> bool:
        return self.tells_internal_callers and call.from_extension != call.remote.user

    def _with_names(self, entry: CallEntry) -> CallEntry:
        """The entry with the names of those who had the call before."""
        by, back = entry.call.transferred_by, entry.call.transfer_failed_target
        return dataclasses.replace(
            entry,
            transferred_by=self._lookup.caller_of(by).name if by else "",
            returned_from=self._lookup.caller_of(back).name if back else "",
        )

    def _show(self, entry: CallEntry) -> None:
        if self._entries.get(entry.call.key) != entry:
            self._entries[entry.call.key] = entry
            self.changed.emit(entry)


def _is_same_caller(before: CallSnapshot, now: CallSnapshot) -> bool:
    return (before.remote, before.from_extension) == (now.remote, now.from_extension)


def _moved_on(before: CallSnapshot, now: CallSnapshot) -> bool:
    """Whether a call that came back has been used since: words on the refusal were read."""
    return before.state is not now.state and before.state is not CallState.TRANSFERRING
