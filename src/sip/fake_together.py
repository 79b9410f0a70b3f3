"""The scripted phone's calls that belong together: transfers, consultations, conferences."""

from __future__ import annotations

from typing import Protocol

from sip import commands as cmd
from sip.events import CallSnapshot, CommandRefused, SipEvent, TransferChanged
from sip.states import CallState, EndReason, TransferStatus

MAX_MEMBERS = 8


class Phone(Protocol):
    """What is needed of the scripted phone."""

    calls: dict[str, CallSnapshot]
    refusing_targets: set[str]
    ringing_targets: set[str]

    def change(self, key: str, **changes: object) -> None:
        """A call changes."""

    def end(self, key: str, reason: EndReason) -> None:
        """A call is over."""

    def dial(self, key: str, target: str, consults: str = "") -> None:
        """A call goes out."""

    def hold_the_active(self) -> None:
        """Whoever talks is put on hold."""

    def emit(self, event: SipEvent) -> None:
        """Tell something."""


def transfer(phone: Phone, key: str, target: str) -> None:
    """Hand the call over blindly; it comes back, rings and rings, or is gone."""
    before = phone.calls[key].state
    phone.change(key, state=CallState.TRANSFERRING, transfer_target=target)
    phone.emit(TransferChanged(key, target, TransferStatus.SENT))
    if target in phone.refusing_targets:
        phone.emit(TransferChanged(key, target, TransferStatus.REFUSED, 486, "Busy Here"))
        phone.change(key, state=before, transfer_target="")
        return
    phone.emit(TransferChanged(key, target, TransferStatus.RINGING, 180, "Ringing"))
    if target in phone.ringing_targets:
        return
    phone.emit(TransferChanged(key, target, TransferStatus.DONE, 200, "OK"))
    phone.end(key, EndReason.TRANSFERRED)


def consult(phone: Phone, command: cmd.Consult) -> None:
    """Hold the caller, call the colleague."""
    phone.dial(command.new_key, command.target, consults=command.key)
    phone.change(command.key, consulted_by=command.new_key)


def complete(phone: Phone, key: str) -> None:
    """Connect the two; a colleague who is in `refusing_targets` is not asked again."""
    call = phone.calls[key]
    held = call.consults or key
    asking = phone.calls[held].consulted_by
    target = phone.calls[asking].dialed
    phone.change(held, state=CallState.TRANSFERRING, transfer_target=target)
    phone.emit(TransferChanged(held, target, TransferStatus.SENT))
    phone.emit(TransferChanged(held, target, TransferStatus.DONE, 200, "OK"))
    phone.end(held, EndReason.TRANSFERRED)
    if asking in phone.calls:
        phone.end(asking, EndReason.TRANSFERRED)


def take_back(phone: Phone, command: cmd.TakeBack) -> None:
    """The caller is here again, where the PBX has a code for it."""
    if not command.pickup:
        phone.emit(CommandRefused("TakeBack", command.key, "cannot_take_back"))
        return
    target = phone.calls[command.key].transfer_target
    phone.emit(TransferChanged(command.key, target, TransferStatus.TAKEN_BACK))
    phone.change(command.key, state=CallState.CONNECTED, transfer_target="")


def part(phone: Phone, key: str) -> None:
    """A call is over: its consultation and its conference go on without it."""
    for other in list(phone.calls.values()):
        if other.consults == key:
            phone.change(other.key, consults="")
        if other.consulted_by == key:
            phone.change(other.key, consulted_by="")
    _dissolve(phone)


def join(phone: Phone, keys: tuple[str, ...]) -> None:
    """Let these calls and the conference hear each other."""
    members = dict.fromkeys((*_members(phone), *keys))
    joinable = (CallState.CONNECTED, CallState.ON_HOLD)
    problem = ""
    if not all(key in phone.calls for key in members):
        problem = "no_such_call"
    elif len(members) > MAX_MEMBERS:
        problem = "conference_full"
    elif len(members) < 2 or any(phone.calls[key].state not in joinable for key in members):
        problem = "not_allowed_now"
    if problem:
        phone.emit(CommandRefused("Join", keys[0] if keys else "", problem))
        return
    for key in members:
        phone.change(key, state=CallState.CONNECTED, is_in_conference=True)


def leave(phone: Phone, key: str) -> None:
    """One call is on its own again, on hold."""
    phone.change(key, state=CallState.ON_HOLD, is_in_conference=False)
    _dissolve(phone)


def split(phone: Phone) -> None:
    """Every member is on its own again; the newest talks."""
    members = _members(phone)
    if not members:
        phone.emit(CommandRefused("Split", "", "not_allowed_now"))
    for key in members:
        is_newest = key == members[-1]
        state = CallState.CONNECTED if is_newest else CallState.ON_HOLD
        phone.change(key, state=state, is_in_conference=False)


def _members(phone: Phone) -> tuple[str, ...]:
    return tuple(key for key, call in phone.calls.items() if call.is_in_conference)


def _dissolve(phone: Phone) -> None:
    members = _members(phone)
    if len(members) == 1:
        phone.change(members[0], is_in_conference=False)
