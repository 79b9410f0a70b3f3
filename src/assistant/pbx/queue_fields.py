"""What single AMI headers mean: a member's extension and state, a caller's number and name."""

from __future__ import annotations

import re

from assistant.pbx.frames import AmiMessage
from assistant.pbx.records import MemberState, ParkedCaller, QueueMember
from sip.uri import plain_text

NUMBER_LENGTH = 64

_INTERFACE = re.compile(r"(?:[A-Za-z0-9]+[/:])?(?P<extension>[^/@:;]+)")
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_ESCAPED = {"a": "\a", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v"}
_UNKNOWN = frozenset({"", "unknown", "<unknown>", "anonymous"})

_DEVICE_STATES = {
    0: MemberState.UNKNOWN,
    1: MemberState.AVAILABLE,
    2: MemberState.IN_CALL,
    3: MemberState.IN_CALL,
    4: MemberState.NOT_REGISTERED,
    5: MemberState.NOT_REGISTERED,
    6: MemberState.RINGING,
    7: MemberState.IN_CALL,
    8: MemberState.ON_HOLD,
}
"""Asterisk's AST_DEVICE_* numbers; 4 is a device that its channel driver does not know."""


def queue_key(message: AmiMessage) -> str:
    """The queue's own name at the PBX; its id."""
    return message.get("Queue")


def member_key(message: AmiMessage) -> str:
    """The member's interface: unique in its queue. Snapshots and events name it differently."""
    return message.get("Interface") or message.get("Location")


def extension_of(interface: str) -> str:
    """`101` of `PJSIP/101`, `Local/101@from-queue/n`, `hint:101@office` or `101`."""
    match = _INTERFACE.match(interface)
    return plain_text(match["extension"] if match else interface, NUMBER_LENGTH)


def member_state(device_state: int, *, is_paused: bool) -> MemberState:
    """The state to show. A pause shows only on a free member: that he talks says more."""
    state = _DEVICE_STATES.get(device_state, MemberState.UNKNOWN)
    if is_paused and state in (MemberState.AVAILABLE, MemberState.UNKNOWN):
        return MemberState.PAUSED
    return state


def member_of(message: AmiMessage) -> QueueMember:
    """The member that a QueueMember or QueueMember… message describes."""
    interface = member_key(message)
    name = message.get("MemberName") or message.get("Name")
    is_paused = message.get("Paused").strip() == "1"
    return QueueMember(
        extension=extension_of(interface),
        # Without a name the PBX repeats the interface.
        name="" if name == interface else plain_text(name),
        state=member_state(message.number("Status"), is_paused=is_paused),
        is_paused=is_paused,
        pause_reason=plain_text(message.get("PausedReason")) if is_paused else "",
        calls_taken=max(0, message.number("CallsTaken")),
    )


def caller_number(message: AmiMessage, key: str = "CallerIDNum") -> str:
    """The caller's number as plain text; empty when it is withheld."""
    number = plain_text(message.get(key), NUMBER_LENGTH)
    return "" if number.lower() in _UNKNOWN else number


def is_from_own_phone(message: AmiMessage) -> bool:
    """Whether the caller's channel is that of the phone whose number is shown.

    `PJSIP/101-0000002a` is; numbers alone prove nothing, because outside lines may send any.
    """
    interface, dash, _ = message.get("Channel").rpartition("-")
    technology, slash, endpoint = interface.partition("/")
    number = caller_number(message)
    return bool(dash and slash and number) and technology != "Local" and endpoint == number


def parked_caller(message: AmiMessage) -> ParkedCaller:
    """The caller whom a ``ParkedCall`` event is about."""
    return ParkedCaller(
        space=plain_text(message.get("ParkingSpace"), NUMBER_LENGTH),
        number=caller_number(message, "ParkeeCallerIDNum"),
        name=caller_name(message, "ParkeeCallerIDName", is_escaped=True),
        parked_by=extension_of(message.get("ParkerDialString")),
    )


def caller_name(message: AmiMessage, key: str = "CallerIDName", *, is_escaped: bool) -> str:
    """The caller's name as plain text; empty when there is none.

    Events about a channel carry it escaped as in C (`O\\'Brien`), snapshots carry it as it is.
    """
    name = message.get(key)
    if name.lower() in _UNKNOWN:
        return ""
    if is_escaped:
        name = _ESCAPE.sub(lambda match: _ESCAPED.get(match[1], match[1]), name)
    return plain_text(name)
