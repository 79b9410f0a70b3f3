"""Active calls: a `CallEntry` in, the finished words and allowed actions of its row out."""

from __future__ import annotations

from datetime import datetime

from assistant.presenters.quality import BAD_MOS, POOR_MOS, present_quality
from assistant.presenters.views import CallAction, CallView, Tone
from assistant.presenters.views.sound import QualityView
from assistant.presenters.words import cut, cut_middle, initials, joined, running, spoken
from assistant.services.state import CallEntry, Caller
from assistant.words import line_texts, sound_texts, texts, transfer_texts
from assistant.words.direction import isolated
from sip.actions import allowed_to
from sip.states import (
    CallDirection,
    CallState,
    RecordingState,
    RegistrationState,
    TransferStatus,
)
from store.records import SentTo

OFFERED = frozenset(CallAction) - {CallAction.DEFLECT}
"""What the rows offer unless told otherwise; deflecting needs a target such as voicemail."""

MAX_IN_NOTE = 30
"""Characters of a name in a sentence: the words around it must be seen in a narrow row."""

_TONES = {
    CallState.DIALING: Tone.ACCENT,
    CallState.ALERTING: Tone.ACCENT,
    CallState.RINGING: Tone.WARNING,
    CallState.CONNECTED: Tone.GOOD,
    CallState.ON_HOLD: Tone.NEUTRAL,
    CallState.HELD_BY_PEER: Tone.NEUTRAL,
    CallState.TRANSFERRING: Tone.ACCENT,
    CallState.ENDED: Tone.NEUTRAL,
}


def caller_title(caller: Caller) -> str:
    """The best words for who is on the other side."""
    return cut(caller.name or caller.number) or texts.anonymous()


def present_call(entry: CallEntry, offered: frozenset[CallAction] = OFFERED) -> CallView:
    """The row of an active call. `offered` are the actions that this program has wired."""
    call, caller = entry.call, entry.caller
    title = caller_title(caller)
    number = cut(caller.number, 80)
    note, note_tone = _note(entry)
    return CallView(
        key=call.key,
        title=title,
        subtitle=joined(cut(caller.company, 80), number if number != title else ""),
        initials=initials(caller.name),
        state_word=joined(
            _word(entry),
            texts.muted() if call.is_muted else "",
            sound_texts.recording_word(call.recording),
        ),
        tone=Tone.WARNING if _is_away(entry) else _TONES[call.state],
        actions=_actions(entry) & offered,
        number=number,
        badge=texts.internal() if caller.is_internal else "",
        note=note,
        note_tone=note_tone,
        is_muted=call.is_muted,
        is_recorded=call.recording is not RecordingState.OFF,
        is_recording_paused=call.recording is RecordingState.PAUSED,
        quality=_quality(entry),
        connected_at=_counts_from(entry),
    )


def returned_sentence(entry: CallEntry) -> str:
    """That this call came back, because a colleague did not take it or nobody fetched it from its
    parking slot; empty for other calls."""
    if entry.call.parked_in:
        return transfer_texts.back_from_parking()
    target = cut(entry.call.transfer_failed_target, 80)
    name = cut_middle(entry.returned_from, MAX_IN_NOTE)
    if not target:
        return ""
    who = f"{isolated(name)} ({target})" if name else target
    return transfer_texts.returned_from(who, entry.call.transfer_failed_reason)


def transferred_sentence(entry: CallEntry) -> str:
    """Who sent this call here, or through what it came; empty for other calls, and for one that
    only came back."""
    call = entry.call
    if call.transfer_failed_target or call.parked_in:
        return ""
    if by := cut_middle(entry.transferred_by or call.transferred_by, MAX_IN_NOTE):
        return transfer_texts.transferred_by(by)
    if call.queue:
        return transfer_texts.through_queue(cut_middle(call.queue, MAX_IN_NOTE))
    if call.forwarded_from:
        return transfer_texts.sent_on_from(cut_middle(call.forwarded_from[0], MAX_IN_NOTE))
    is_spoken_to = call.is_intercom and call.direction is CallDirection.INCOMING
    return transfer_texts.by_intercom() if is_spoken_to else ""


def accessible_call(view: CallView, now: datetime) -> str:
    """What a screen reader says: ``Anna Keller, connected, 00:12``."""
    return spoken(view.title, view.state_word, running(view.connected_at, now))


def _actions(entry: CallEntry) -> frozenset[CallAction]:
    """To confer is offered by a call on hold: by then there are two."""
    actions = allowed_to(entry.call)
    return actions if entry.call.state is CallState.ON_HOLD else actions - {CallAction.JOIN}


def _is_away(entry: CallEntry) -> bool:
    """Whether the other side cannot be reached, though the call is not over."""
    return entry.is_in_doubt or entry.call.reconnecting_since is not None


def _counts_from(entry: CallEntry) -> datetime | None:
    """Since when the row's time runs: how long they have talked, or how long the line is away."""
    call = entry.call
    if call.state is CallState.ENDED:
        return None
    if call.reconnecting_since is not None:
        return call.reconnecting_since
    # Nothing runs that may be over.
    return None if entry.is_in_doubt else call.connected_at


def _word(entry: CallEntry) -> str:
    state = entry.call.state
    if _is_away(entry):
        return line_texts.registration_word(RegistrationState.RETRYING)
    if entry.call.consults and state is CallState.CONNECTED:
        return texts.consulting()
    if entry.call.is_in_conference and state is CallState.CONNECTED:
        return texts.in_conference()
    return texts.call_state_word(state)


def _quality(entry: CallEntry) -> QualityView | None:
    is_heard = entry.call.state is CallState.CONNECTED and not _is_away(entry)
    return present_quality(entry.quality) if entry.quality is not None and is_heard else None


def _heard(entry: CallEntry) -> tuple[str, Tone] | None:
    """That a talk sounds poor, and why; None for one that does not."""
    quality = entry.quality
    if quality is None or quality.mos >= POOR_MOS or entry.call.state is not CallState.CONNECTED:
        return None
    tone = Tone.BAD if quality.mos < BAD_MOS else Tone.WARNING
    return sound_texts.poor_line(quality.loss_percent), tone


def _note(entry: CallEntry) -> tuple[str, Tone]:
    if _is_away(entry):
        return texts.call_in_doubt(), Tone.BAD
    target = cut_middle(entry.transfer_target or entry.call.transfer_target, MAX_IN_NOTE)
    status = entry.transfer
    if status is None and entry.call.state is CallState.TRANSFERRING:
        status = TransferStatus.SENT
    if (words := _sent_words(entry, status, target)) is None:
        if (heard := _heard(entry)) is not None:
            return heard
        returned = returned_sentence(entry)
        return returned or transferred_sentence(entry), Tone.BAD if returned else Tone.NEUTRAL
    tones = {None: Tone.GOOD, TransferStatus.REFUSED: Tone.BAD, TransferStatus.DONE: Tone.GOOD}
    return words, tones.get(status, Tone.ACCENT)


def _sent_words(entry: CallEntry, status: TransferStatus | None, target: str) -> str | None:
    """Where the call goes or went; None for one that stays."""
    place = entry.sent_to
    if not target and place is SentTo.SOMEBODY:
        return None
    if status is None:
        is_redirected = entry.call.state is CallState.ENDED
        return transfer_texts.redirected(target, place) if is_redirected else None
    if entry.transfer_refusal is not None:
        return transfer_texts.transfer_refused(entry.transfer_refusal.value, target, place)
    return transfer_texts.transfer_sentence(status, target, place)
