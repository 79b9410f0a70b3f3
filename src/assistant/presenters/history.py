"""The history: a `CallRecord` in, the row's words out."""

from __future__ import annotations

from datetime import datetime

from assistant import texts
from assistant.presenters.views import HistoryMark, HistoryRowView
from assistant.presenters.words import cut, duration, joined, moment, spoken
from sip.states import CallState
from store.records import CallRecord, CallResult

_MARKS = {
    CallResult.RECEIVED: HistoryMark.RECEIVED,
    CallResult.MISSED: HistoryMark.MISSED,
    CallResult.REJECTED: HistoryMark.REJECTED,
    CallResult.ANSWERED_ELSEWHERE: HistoryMark.ELSEWHERE,
    CallResult.DIALED: HistoryMark.DIALED,
    CallResult.NOT_REACHED: HistoryMark.NOT_REACHED,
}


def present_record(record: CallRecord, now: datetime, *, is_live: bool = False) -> HistoryRowView:
    """One row of the history; `now` decides between *10:42* and *Yesterday*.

    A record without a result is of a call that goes on (`is_live`) or died with the program.
    """
    number = cut(_shown_number(record), 80)
    title = cut(record.name) or number or texts.anonymous()
    is_live = is_live and record.result is None
    word = _live_word(record) if is_live else texts.result_word(record.result)
    when = moment(record.started_at, now)
    sent_to = texts.transferred_to(cut(record.transferred_to, 80)) if record.transferred_to else ""
    subtitle = joined(cut(record.company, 80), number if number != title else "", sent_to)
    return HistoryRowView(
        key=record.key,
        mark=_live_mark(record) if is_live else _mark(record),
        title=title,
        subtitle=subtitle or word,
        when=when,
        duration=_talked(record) or (word if subtitle else ""),
        number=record.e164 or record.number,
        accessible=spoken(title, subtitle, word, when, _talked(record)),
    )


def _shown_number(record: CallRecord) -> str:
    """The number as people write it; what was dialed for an outside line is not part of it."""
    if not record.e164:
        return record.number
    # Number rules are loaded with the store; the window does not wait for them.
    from store.numbers import DialRules, shown

    return shown(record.e164, DialRules())


def _mark(record: CallRecord) -> HistoryMark:
    return HistoryMark.UNFINISHED if record.result is None else _MARKS[record.result]


def _live_mark(record: CallRecord) -> HistoryMark:
    return HistoryMark.DIALED if record.is_outgoing else HistoryMark.RECEIVED


def _live_word(record: CallRecord) -> str:
    if record.connected_at is not None:
        return texts.in_progress()
    return texts.call_state_word(CallState.DIALING if record.is_outgoing else CallState.RINGING)


def _talked(record: CallRecord) -> str:
    if record.connected_at is None or record.ended_at is None:
        return ""
    return duration(record.ended_at - record.connected_at)
