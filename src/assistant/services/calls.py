"""The calls of this desk: facts of the phone joined with who is calling, and the user's wishes."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from assistant.process.clock import Clock, utc_now
from assistant.services.call_parties import CallParties
from assistant.services.calls_need import Line, Lookup, Resolver
from assistant.services.destinations import Destinations
from assistant.services.dialing import Target
from assistant.services.handing_over import LineOf, refusal_of_event
from assistant.services.state import CallEntry, RegistrationStatus
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
)

_UNANSWERED = frozenset({RegistrationState.RETRYING, RegistrationState.FAILED})


class Calls(QObject):
    """The calls that are going on. A wish changes nothing here; the fact that comes back does."""

    changed = Signal(object)
    """`CallEntry`: new or different."""
    ended = Signal(object, object)
    """`CallEntry`, `CallEnded`: it is no longer among the entries."""
    placed = Signal(str, str)
    """key, what is dialed: just before the phone is asked to."""
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
        self._dialing = dialing
        self._clock = clock
        self._entries: dict[str, CallEntry] = {}
        self.parties = CallParties(lookup)
        self.destinations = Destinations(lookup)
        self._deflected: dict[str, str] = {}
        self.is_blocked: Callable[[CallSnapshot], bool] = lambda _: False
        """Whether a new call is rejected by itself."""
        self._blocked: set[str] = set()

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
                self.parties.forget(event.key)
                self._deflected.pop(event.key, None)
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
            caller = self.parties.caller_of(entry.call)
            self._show(self.parties.with_names(dataclasses.replace(entry, caller=caller)))

    # -- wishes -----------------------------------------------------------------------------

    def dial(self, text: str) -> str:
        """Call a number, name or link; the new call's key. Raises `DialError`."""
        return self.place(self._dialing.resolve(text))

    def place(self, target: Target, wish: cmd.Dial | None = None) -> str:
        """Call `target`, with the caller ID and the other wishes of `wish`; the call's key."""
        key = cmd.new_call_key()
        self.parties.expect(key, target.name or self.destinations.name_behind(target.dial))
        self.placed.emit(key, target.dial)
        self._line.post(dataclasses.replace(wish or cmd.Dial("", ""), key=key, target=target.dial))
        return key

    def answer(self, key: str) -> None:
        """Take a ringing call."""
        self._line.post(cmd.Answer(key))

    def reject(self, key: str, code: RejectCode = RejectCode.BUSY) -> None:
        """Refuse a ringing call; by default so that the PBX goes on to voicemail."""
        self._line.post(cmd.Reject(key, code))

    def deflect(self, key: str, target: str, name: str = "") -> None:
        """Send a ringing call elsewhere unanswered; `target` as the PBX dials it."""
        self.destinations.expect(key, Target(target, name))
        self._deflected[key] = target
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
        self.destinations.expect(key, to)
        self._line.post(cmd.Transfer(key, to.dial))

    # -- inside -----------------------------------------------------------------------------

    def _on_changed(self, call: CallSnapshot) -> None:
        before = self._entries.get(call.key)
        if before is None and self._rejects(call):
            return
        if before is None:
            entry = CallEntry(call, self.parties.caller_of(call))
            self._show(self.parties.with_names(entry))
            return
        same = _is_same_caller(before.call, call)
        caller = before.caller if same else self.parties.caller_of(call)
        entry = dataclasses.replace(before, call=call, caller=caller)
        self._show(self.destinations.brought_up_to_date(entry, before))

    def _rejects(self, call: CallSnapshot) -> bool:
        """Nobody sees a call of a blocked caller but the history."""
        if call.key in self._blocked:
            if call.state not in (CallState.RINGING, CallState.ENDED):
                # The phone was faster: it answers the intercom by itself.
                self.hang_up(call.key)
            return True
        if call.state is not CallState.RINGING or not self.is_blocked(call):
            return False
        self._blocked.add(call.key)
        self.reject(call.key, RejectCode.UNAVAILABLE)
        return True

    def _was_blocked(self, call: CallSnapshot) -> bool:
        """Whether this ended call was one that nobody was to see, rejected or given up before."""
        is_unseen = call.key not in self._entries and call.direction is CallDirection.INCOMING
        return call.key in self._blocked or (is_unseen and self.is_blocked(call))

    def _on_ended(self, event: CallEnded) -> None:
        is_blocked = self._was_blocked(event.call)
        before = self._entries.pop(event.call.key, None)
        key = event.call.key
        entry = before or CallEntry(event.call, self.parties.caller_of(event.call))
        entry = dataclasses.replace(
            entry,
            call=event.call,
            is_blocked=is_blocked,
            failure=self.destinations.failure_of(event, self._line_of),
        )
        target = self._deflected.pop(key, "")
        if event.reason is EndReason.DEFLECTED and target:
            entry = dataclasses.replace(entry, deflected_to=target)
            entry = self.destinations.bound_for(entry, target)
        self._blocked.discard(key)
        self.parties.forget(key)
        self.destinations.forget(key)
        self.ended.emit(entry, event)

    def _on_transfer(self, event: TransferChanged) -> None:
        entry = self._entries.get(event.key)
        if entry is None:
            return
        refusal = refusal_of_event(event, entry, self._line_of)
        entry = self.destinations.bound_for(entry, event.target)
        self._show(dataclasses.replace(entry, transfer=event.status, transfer_refusal=refusal))

    def _on_engine_stopped(self) -> None:
        for key in self.parties.unseen(self._entries):
            # Posted and never seen: whoever waits for it waits in vain.
            self.parties.forget(key)
            self.refused.emit(CommandRefused("Dial", key, "phone_stopped"))
        for entry in self.entries():
            call = dataclasses.replace(entry.call, state=CallState.ENDED, ended_at=self._clock())
            self._on_ended(CallEnded(call, EndReason.CONNECTION_LOST))

    def _show(self, entry: CallEntry) -> None:
        if self._entries.get(entry.call.key) != entry:
            self._entries[entry.call.key] = entry
            self.changed.emit(entry)


def _is_same_caller(before: CallSnapshot, now: CallSnapshot) -> bool:
    return (before.remote, before.from_extension) == (now.remote, now.from_extension)
