"""The pop: the ringing calls in, the finished words of the window out."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from assistant.presenters.callers import caller_choices
from assistant.presenters.calls import (
    OFFERED,
    caller_title,
    returned_sentence,
    transferred_sentence,
)
from assistant.presenters.views import CallAction, PopCallView, PopView
from assistant.presenters.words import cut, initials, joined
from assistant.services.state import CallEntry, Caller
from assistant.words import texts
from sip.actions import allowed
from sip.states import CallState

MAX_MATCHES = 3
"""Further contacts that the pop names; more would hide the first."""


def present_pop(
    entries: Iterable[CallEntry], offered: frozenset[CallAction] = OFFERED
) -> PopView | None:
    """The pop's content, longest-ringing call first; None when nothing rings."""
    ringing = [entry for entry in entries if entry.call.state is CallState.RINGING]
    ringing.sort(key=lambda entry: entry.call.started_at)
    return PopView(tuple(present_ringing(entry, offered) for entry in ringing)) if ringing else None


def present_ringing(entry: CallEntry, offered: frozenset[CallAction] = OFFERED) -> PopCallView:
    """One ringing call."""
    call, caller = entry.call, entry.caller
    title = caller_title(caller)
    number = cut(caller.number, 80)
    return PopCallView(
        key=call.key,
        title=title,
        initials=initials(caller.name),
        number=number if number != title else "",
        company=cut(caller.company, 120),
        badge=texts.internal() if caller.is_internal else "",
        reason=_reason(caller),
        matches=tuple(
            joined(cut(match.name, 80), cut(match.company, 80))
            for match in caller.matches[1 : MAX_MATCHES + 1]
        ),
        returned=returned_sentence(entry),
        transferred_by=transferred_sentence(entry),
        actions=allowed(call.state) & offered,
        choices=caller_choices(entry),
    )


def _reason(caller: Caller) -> str:
    if caller.matches:
        best = caller.matches[0]
        return texts.match_reason(best.reason, cut(best.written, 60))
    if caller.is_internal or not caller.number:
        return ""
    return QCoreApplication.translate("Matches", "Not in your contacts")
