"""Queues: a `QueueEntry` in, heading, waiting callers and members out."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from assistant.pbx.records import LinkState, MemberState, QueueMember
from assistant.presenters.calls import caller_title
from assistant.presenters.views import Lamp, MemberView, QueueView, Tone, WaitingView
from assistant.presenters.words import cut, joined, spoken
from assistant.services.state import QueueEntry, WaitingEntry
from assistant.words import texts
from assistant.words.counts import Counts

_LAMPS = {
    MemberState.AVAILABLE: Lamp.AVAILABLE,
    MemberState.RINGING: Lamp.RINGING,
    MemberState.IN_CALL: Lamp.IN_CALL,
    MemberState.ON_HOLD: Lamp.ON_HOLD,
    MemberState.PAUSED: Lamp.PAUSED,
    MemberState.NOT_REGISTERED: Lamp.NOT_REGISTERED,
    MemberState.UNKNOWN: Lamp.UNKNOWN,
}
_IDLE = frozenset({MemberState.AVAILABLE, MemberState.PAUSED, MemberState.UNKNOWN})
"""The pause says more than these."""


def present_queue(entry: QueueEntry) -> QueueView:
    """The heading of a queue."""
    count = len(entry.waiting)
    if count:
        detail = Counts().waiting(count)
    else:
        detail = QCoreApplication.translate("Queues", "nobody waits")
    name = cut(entry.name or entry.number, 80)
    return QueueView(
        number=entry.number,
        name=name,
        detail=detail,
        tone=Tone.WARNING if count else Tone.NEUTRAL,
        accessible=spoken(name, entry.number, detail),
    )


def present_waiting(entry: WaitingEntry, *, is_stale: bool = False) -> WaitingView:
    """A waiting caller; what `is_stale` has no running time, because it may be over."""
    title = caller_title(entry.caller)
    number = cut(entry.caller.number, 80)
    company = cut(entry.caller.company, 80)
    subtitle = joined(company, number if number != title else "")
    return WaitingView(
        key=entry.key,
        position=entry.position,
        title=title,
        subtitle=subtitle,
        number=entry.caller.number,
        waiting_since=None if is_stale else entry.waiting_since,
        accessible=spoken(str(entry.position), title, subtitle),
    )


def present_member(member: QueueMember, *, is_stale: bool = False) -> MemberView:
    """A member of a queue: what they do, then a pause with its reason; or that it `is_stale`."""
    lamp = Lamp.STALE if is_stale else _LAMPS[member.state]
    if is_stale:
        return _member(member, lamp, texts.lamp_word(lamp.value))
    words = [] if member.is_paused and member.state in _IDLE else [texts.lamp_word(lamp.value)]
    if member.is_paused:
        lamp = Lamp.PAUSED if member.state in _IDLE else lamp
        words += [texts.lamp_word(Lamp.PAUSED.value), cut(member.pause_reason, 60)]
    return _member(member, lamp, joined(*words))


def _member(member: QueueMember, lamp: Lamp, word: str) -> MemberView:
    name = cut(member.name or member.extension, 80)
    return MemberView(
        extension=member.extension,
        name=name,
        lamp=lamp,
        state_word=word,
        accessible=spoken(name, member.extension, word),
    )


def link_sentence(state: LinkState) -> str:
    """What the panel says about the link to the PBX; empty when it is up."""
    if state is LinkState.CONNECTING:
        return QCoreApplication.translate("Queues", "Connecting to the PBX…")
    if state is LinkState.LOST:
        return QCoreApplication.translate("Queues", "PBX link lost – reconnecting")
    if state is LinkState.REFUSED:
        return QCoreApplication.translate("Queues", "The PBX refused the link. Check the account.")
    return ""
