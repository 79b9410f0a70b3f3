"""Parked calls: which slot holds whom, by whom and since when, as far as the PBX tells."""

from __future__ import annotations

import dataclasses
from datetime import datetime, timedelta
from typing import Protocol

from PySide6.QtCore import QObject, Signal

from assistant.pbx.profiles import PbxProfile
from assistant.pbx.records import ParkedCaller
from assistant.process.clock import Clock, utc_now
from assistant.services.codes import NO_CODES, CodeError
from assistant.services.dialing import Target
from assistant.services.queues import CallerOf
from assistant.services.state import CallEntry, Caller, ParkedEntry, RegistrationStatus
from sip import commands as cmd
from sip.events import BlfChanged, SipEvent
from sip.states import BlfState, RegistrationState, TransferStatus

NEWS_WITHIN = timedelta(seconds=5)
"""A slot that is taken so soon after this desk parked a caller somewhere holds that caller."""
_FREE = frozenset({BlfState.AVAILABLE, BlfState.NOT_REGISTERED})
_SETTLED = (TransferStatus.DONE, TransferStatus.REFUSED, TransferStatus.TAKEN_BACK)
_UNCERTAIN = frozenset({BlfState.UNKNOWN, BlfState.STALE, BlfState.NOT_PERMITTED})


class ParkingCalls(Protocol):
    """What is needed of the calls."""

    def entry(self, key: str) -> CallEntry | None:
        """One call; None when it is over."""

    def transfer(self, key: str, target: str) -> None:
        """Hand a call over."""

    def place(self, target: Target, wish: cmd.Dial | None = None) -> str:
        """Call; the new call's key."""


@dataclasses.dataclass(frozen=True, slots=True)
class _Parking:
    """A caller whom this desk is parking."""

    caller: Caller
    slot: str
    """Empty where the PBX chooses."""


class Parked(QObject):
    """The slots of the PBX's parking. SIP tells which are taken; whom they hold it does not.

    The callers that this desk parked are known all the same. Of the others the link to the PBX
    tells, where there is one whose account may ask.
    """

    changed = Signal(object)
    """`ParkedEntry`."""
    stranger_parked = Signal()
    """A slot was taken by a caller whom this desk does not know."""

    def __init__(
        self,
        calls: ParkingCalls,
        caller_of: CallerOf,
        clock: Clock = utc_now,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._caller_of = caller_of
        self._calls = calls
        self._clock = clock
        self._profile = NO_CODES
        self._slots: dict[str, ParkedEntry] = {}
        self._free: set[str] = set()
        """Lines of which the PBX said that nobody is there, and which it still answers for."""
        self._parking: dict[str, _Parking] = {}
        self._told: dict[str, tuple[Caller | None, str]] = {}
        """By line: what the link told of who is there, and who parked."""
        self._latest: tuple[_Parking, datetime] | None = None

    # -- facts ------------------------------------------------------------------------------

    def use(self, profile: PbxProfile) -> None:
        """The profile is known."""
        self._profile = profile
        slots = ((slot, profile.retrieve_code(slot)) for slot in profile.parking.slots)
        self._slots = {line: ParkedEntry(slot, line) for slot, line in slots if line}

    def lines(self) -> tuple[str, ...]:
        """What is to be watched."""
        return tuple(self._slots)

    def slots(self) -> tuple[ParkedEntry, ...]:
        """All slots, in the order of the profile."""
        return tuple(self._slots.values())

    def taken(self) -> tuple[ParkedEntry, ...]:
        """The slots that hold somebody."""
        return tuple(entry for entry in self.slots() if entry.is_taken)

    def on_event(self, event: SipEvent) -> None:
        """Take an event of the phone."""
        if isinstance(event, BlfChanged) and (entry := self._slots.get(event.extension)):
            self._note_free(event)
            if event.state in _FREE:
                self._told.pop(entry.line, None)
                self._show(ParkedEntry(entry.slot, entry.line))
            elif event.state not in _UNCERTAIN and entry.is_taken:
                self._show(dataclasses.replace(entry, is_in_doubt=False))
            elif event.state not in _UNCERTAIN:
                filled = dataclasses.replace(self._filled(entry), since=event.heard_at)
                self._show(self._with_told(filled))
                if self._slots[entry.line].caller is None:
                    self.stranger_parked.emit()

    def on_caller_parked(self, told: ParkedCaller) -> None:
        """The link to the PBX tells who is in a slot, and by whom."""
        for line, entry in self._slots.items():
            if told.space and line.lstrip("*#") == told.space:
                name = self._caller_of(told.parked_by).name if told.parked_by else ""
                caller = self._caller_of(told.number, told.name) if not entry.is_own else None
                self._told[line] = (caller, name or told.parked_by)
                if entry.is_taken:
                    self._show(self._with_told(entry))
                return

    def on_registration(self, status: RegistrationStatus) -> None:
        """Without the PBX its slots are as they were, perhaps; an account given up has none."""
        if status.state is not RegistrationState.REGISTERED:
            self._free.clear()
        if status.state is RegistrationState.OFFLINE:
            for entry in self.taken():
                self._show(ParkedEntry(entry.slot, entry.line))
        elif status.state is RegistrationState.RETRYING:
            for entry in self.taken():
                self._show(dataclasses.replace(entry, is_in_doubt=True))

    def on_call_changed(self, entry: CallEntry) -> None:
        """A parking of this desk moved on."""
        if entry.transfer not in _SETTLED:
            return
        parking = self._parking.pop(entry.call.key, None)
        if parking is not None and entry.transfer is TransferStatus.DONE:
            self._on_parked(parking)

    # -- wishes -----------------------------------------------------------------------------

    def park(self, key: str, slot: str = "") -> str:
        """Park a call in `slot`, or in the first free one; the slot, empty where the PBX chooses.

        Raises `CodeError`.
        """
        template = self._profile.parking.park
        if not template or not self._slots:
            raise CodeError("not_offered", "park")
        is_own_choice = "{slot}" in template
        chosen = (slot or self._first_free()) if is_own_choice else ""
        code = self._profile.park_code(chosen) if is_own_choice else template
        if not code:
            raise CodeError("no_such_slot", slot)
        entry = self._calls.entry(key)
        if entry is not None:
            self._parking[key] = _Parking(entry.caller, chosen)
        self._calls.transfer(key, code)
        return chosen

    def retrieve(self, slot: str) -> str:
        """Fetch the caller in `slot`; the new call's key. Raises `CodeError`.

        An empty slot is not dialed: whoever talks would be put on hold for nothing.
        """
        line = self._profile.retrieve_code(slot)
        if not line:
            raise CodeError("no_such_slot", slot)
        if line in self._free:
            raise CodeError("nobody_parked", slot)
        caller = self._slots[line].caller
        return self._calls.place(Target(line, caller.name if caller else ""))

    # -- inside -----------------------------------------------------------------------------

    def _note_free(self, event: BlfChanged) -> None:
        if event.state in _FREE:
            self._free.add(event.extension)
        else:
            self._free.discard(event.extension)

    def _first_free(self) -> str:
        free = next((entry.slot for entry in self.slots() if not entry.is_taken), "")
        if not free:
            raise CodeError("no_free_slot", "park")
        return free

    def _on_parked(self, parking: _Parking) -> None:
        """The PBX has the caller; the slot's own news may come before this or after it."""
        self._latest = (parking, self._clock())
        for entry in self.taken():
            # The link may have told the caller already; of a slot of our choice we know it is ours.
            is_open = entry.caller is None or (bool(parking.slot) and not entry.is_own)
            if is_open and self._is_meant(entry):
                self._show(dataclasses.replace(self._filled(entry), since=entry.since))
                return

    def _filled(self, entry: ParkedEntry) -> ParkedEntry:
        """The slot as taken, with the caller whom this desk has just parked there."""
        taken = dataclasses.replace(entry, is_taken=True)
        if self._latest is None or not self._is_meant(entry):
            return taken
        parking, self._latest = self._latest[0], None
        return dataclasses.replace(taken, caller=parking.caller, is_own=True)

    def _with_told(self, entry: ParkedEntry) -> ParkedEntry:
        """The slot with what the link told of it; of its own callers this desk knows more."""
        if entry.line not in self._told or entry.is_own:
            return entry
        caller, parked_by = self._told[entry.line]
        return dataclasses.replace(entry, caller=caller, parked_by=parked_by)

    def _is_meant(self, entry: ParkedEntry) -> bool:
        if self._latest is None:
            return False
        parking, at = self._latest
        return self._clock() - at <= NEWS_WITHIN and parking.slot in ("", entry.slot)

    def _show(self, entry: ParkedEntry) -> None:
        if self._slots[entry.line] != entry:
            self._slots[entry.line] = entry
            self.changed.emit(entry)
