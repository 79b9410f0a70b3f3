"""The history: a `CallRecord` in, the row's words out."""

from __future__ import annotations

from datetime import datetime

from assistant.pbx.code_meanings import CodeKind, CodeMeaning
from assistant.presenters.quality import figure_lines, level_of
from assistant.presenters.views import HistoryMark, HistoryRowView
from assistant.presenters.words import cut, duration, joined, moment, spoken
from assistant.words import code_texts, sound_texts, texts, transfer_texts
from sip.states import CallState
from store.records import CallRecord, CallResult

_MARKS = {
    CallResult.RECEIVED: HistoryMark.RECEIVED,
    CallResult.MISSED: HistoryMark.MISSED,
    CallResult.REJECTED: HistoryMark.REJECTED,
    CallResult.ANSWERED_ELSEWHERE: HistoryMark.ELSEWHERE,
    CallResult.DIALED: HistoryMark.DIALED,
    CallResult.NOT_REACHED: HistoryMark.NOT_REACHED,
    CallResult.BUSY: HistoryMark.NOT_REACHED,
    CallResult.NO_ANSWER: HistoryMark.NOT_REACHED,
    CallResult.DECLINED: HistoryMark.NOT_REACHED,
    CallResult.NO_SUCH_NUMBER: HistoryMark.NOT_REACHED,
    CallResult.GIVEN_UP: HistoryMark.NOT_REACHED,
    CallResult.DEFLECTED: HistoryMark.DEFLECTED,
    CallResult.BLOCKED: HistoryMark.BLOCKED,
}


def present_record(
    record: CallRecord, now: datetime, *, is_live: bool = False, code: CodeMeaning | None = None
) -> HistoryRowView:
    """One row of the history; `now` decides between *10:42* and *Yesterday*.

    A record without a result is of a call that goes on (`is_live`) or died with the program.
    `code` is what the number means that was dialed, its `of` named, where it is a code of the PBX.
    """
    number = cut(shown_number(record), 80)
    was_for = _was_for(record, code)
    is_name = bool(record.name) and not (code and code.kind is CodeKind.INTERCOM)
    title = (cut(record.name) if is_name else was_for) or number or texts.anonymous()
    is_live = is_live and record.result is None
    word = live_word(record) if is_live else texts.result_word(record.result)
    when = moment(record.started_at, now)
    # First what became of the call: the end of a line is cut where there is no room.
    became = _sent_to(record) or _taken_by(record)
    is_said = bool(became) and record.result is CallResult.DEFLECTED
    subtitle = joined(
        became or (was_for if was_for != title else ""),
        cut(record.company, 80),
        number if number != title else "",
    )
    return HistoryRowView(
        key=record.key,
        mark=_live_mark(record) if is_live else _mark(record),
        title=title,
        subtitle=subtitle or word,
        when=when,
        duration=_talked(record) or (word if subtitle and not is_said else ""),
        number="" if _is_withheld(record) else record.e164 or record.number,
        accessible=spoken(
            title,
            subtitle,
            word,
            when,
            _talked(record),
            sound_texts.recorded() if record.recording else "",
        ),
        recording=record.recording,
        sound=_sound(record),
    )


def _was_for(record: CallRecord, code: CodeMeaning | None) -> str:
    if code is None:
        return ""
    has_talked = record.connected_at is not None
    # An intercom's row has the colleague's name; behind other codes the caller's.
    of = record.name if code.kind is CodeKind.INTERCOM and record.name else code.of
    return code_texts.code_words(code.kind.value, cut(of, 80), has_talked=has_talked)


def _sound(record: CallRecord) -> str:
    if record.quality is None:
        return ""
    return "\n".join(
        (
            sound_texts.quality_word(level_of(record.quality.mos).value),
            *figure_lines(record.quality),
        )
    )


def _sent_to(record: CallRecord) -> str:
    if not record.was_sent_on:
        return ""
    return transfer_texts.sent_on(
        cut(record.transferred_to, 80),
        record.sent_to,
        is_unanswered=record.result is CallResult.DEFLECTED,
    )


def _taken_by(record: CallRecord) -> str:
    by = cut(record.answered_by, 80)
    return texts.answered_by(by) if by else ""


def _is_withheld(record: CallRecord) -> bool:
    """Whether the number is none that can be called: ``anonymous`` and the like."""
    if record.e164 or any(char.isdigit() for char in record.number):
        return False
    from store.written import WrittenForm, take_apart

    return take_apart(record.number).form in (WrittenForm.EMPTY, WrittenForm.WITHHELD)


def shown_number(record: CallRecord) -> str:
    """The number as people write it; what was dialed for an outside line is not part of it."""
    if _is_withheld(record):
        return ""
    if not record.e164:
        return record.number
    # Number rules are loaded with the store; the window does not wait for them.
    from store.numbers import DialRules, shown

    return shown(record.e164, DialRules())


def _mark(record: CallRecord) -> HistoryMark:
    return HistoryMark.UNFINISHED if record.result is None else _MARKS[record.result]


def _live_mark(record: CallRecord) -> HistoryMark:
    return HistoryMark.DIALED if record.is_outgoing else HistoryMark.RECEIVED


def live_word(record: CallRecord) -> str:
    """What a call that goes on does."""
    if record.connected_at is not None:
        return texts.in_progress()
    return texts.call_state_word(CallState.DIALING if record.is_outgoing else CallState.RINGING)


def _talked(record: CallRecord) -> str:
    if record.connected_at is None or record.ended_at is None:
        return ""
    return duration(record.ended_at - record.connected_at)
