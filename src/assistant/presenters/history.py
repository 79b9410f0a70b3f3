"""The history: a `CallRecord` in, the row's words out."""

from __future__ import annotations

from datetime import datetime

from assistant import texts
from assistant.presenters.views import HistoryMark, HistoryRowView
from assistant.presenters.words import cut, duration, joined, moment, spoken
from store.records import CallRecord, CallResult

_MARKS = {
    CallResult.RECEIVED: HistoryMark.RECEIVED,
    CallResult.MISSED: HistoryMark.MISSED,
    CallResult.REJECTED: HistoryMark.REJECTED,
    CallResult.ANSWERED_ELSEWHERE: HistoryMark.ELSEWHERE,
    CallResult.DIALED: HistoryMark.DIALED,
    CallResult.NOT_REACHED: HistoryMark.NOT_REACHED,
}


def present_record(record: CallRecord, now: datetime) -> HistoryRowView:
    """One row of the history; `now` decides between *10:42* and *Yesterday*."""
    number = cut(_shown_number(record), 80)
    title = cut(record.name) or number or texts.anonymous()
    word = texts.result_word(record.result)
    when = moment(record.started_at, now)
    sent_to = texts.transferred_to(cut(record.transferred_to, 80)) if record.transferred_to else ""
    subtitle = joined(cut(record.company, 80), number if number != title else "", sent_to)
    return HistoryRowView(
        key=record.key,
        mark=_mark(record),
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


def _talked(record: CallRecord) -> str:
    if record.connected_at is None or record.ended_at is None:
        return ""
    return duration(record.ended_at - record.connected_at)
