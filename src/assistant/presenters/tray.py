"""The tray: registration, calls and missed calls in, icon state and menu out."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.presenters.calls import caller_title
from assistant.presenters.views import CallAction, TrayState, TrayView
from assistant.presenters.words import joined
from assistant.services.choosing import choose
from assistant.services.state import CallEntry, RegistrationStatus
from assistant.words import line_texts, texts
from assistant.words.filling import QT_TRANSLATE_NOOP, filled
from sip.states import CallState, RegistrationState

_TALKING = frozenset(CallState) - {CallState.RINGING, CallState.ENDED}


def present_tray(
    registration: RegistrationStatus, entries: Sequence[CallEntry], missed: int = 0
) -> TrayView:
    """What the tray icon shows; the most urgent state wins."""
    ringing = [entry for entry in entries if entry.call.state is CallState.RINGING]
    talking = [entry for entry in entries if entry.call.state in _TALKING]
    waiting, active = choose(CallAction.ANSWER, entries), choose(CallAction.MUTE, entries)
    return TrayView(
        state=_state(registration, ringing, talking),
        tooltip=_tooltip(registration, ringing, talking, missed),
        missed=missed,
        answer_key=_key(waiting),
        reject_key=_key(waiting),
        hang_up_key=_key(_to_hang_up(entries)),
        mute_key=_key(active),
        is_muted=active.call.is_muted if active else False,
    )


def _to_hang_up(entries: Sequence[CallEntry]) -> CallEntry | None:
    entry = choose(CallAction.HANG_UP, entries)
    # A ringing call has *Reject*; one on hold is not dropped by mistake meanwhile.
    return None if entry and entry.call.state is CallState.RINGING else entry


def _key(entry: CallEntry | None) -> str:
    return entry.call.key if entry else ""


def _state(
    registration: RegistrationStatus, ringing: list[CallEntry], talking: list[CallEntry]
) -> TrayState:
    if ringing:
        return TrayState.RINGING
    if talking:
        return TrayState.IN_CALL
    if registration.state is RegistrationState.REGISTERED:
        return TrayState.REGISTERED
    return TrayState.OFFLINE


def _tooltip(
    registration: RegistrationStatus,
    ringing: list[CallEntry],
    talking: list[CallEntry],
    missed: int,
) -> str:
    first = (ringing or talking)[:1]
    words = [joined(caller_title(e.caller), texts.call_state_word(e.call.state)) for e in first]
    if not words:
        words = [joined(registration.account, line_texts.registration_word(registration.state))]
    if missed:
        source = QT_TRANSLATE_NOOP("Tray", "Missed calls: %1")
        words.append(filled("Tray", source, str(missed)))
    return "\n".join(words)
