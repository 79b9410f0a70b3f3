"""A call of the history in full: a `CallRecord` in, names and values out."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QDateTime, QLocale, QTime

from assistant.presenters.history import present_record
from assistant.presenters.quality import figure_lines, level_of
from assistant.presenters.views.history import CallDetailsView
from assistant.presenters.words import cut, duration, joined
from assistant.words import contact_texts, sound_texts, texts
from assistant.words.texts import QT_TRANSLATE_NOOP
from store.records import CallRecord, Interaction, InteractionKind

MAX_NOTE = 500
"""Characters of a note; all of it is on the contact's card."""


def present_details(
    record: CallRecord, now: datetime, notes: tuple[Interaction, ...] = ()
) -> CallDetailsView:
    """What is not known has no row. `notes` is what was written down about the call."""
    row = present_record(record, now)
    talked = ""
    if record.connected_at is not None and record.ended_at is not None:
        talked = duration(record.ended_at - record.connected_at)
    quality = record.quality
    sound = (
        joined(sound_texts.quality_word(level_of(quality.mos).value), *figure_lines(quality))
        if quality is not None
        else ""
    )
    rows = (
        (QT_TRANSLATE_NOOP("CallDetails", "When"), _when(record.started_at)),
        (QT_TRANSLATE_NOOP("CallDetails", "What became of it"), texts.result_word(record.result)),
        (QT_TRANSLATE_NOOP("CallDetails", "Talked"), talked),
        (QT_TRANSLATE_NOOP("CallDetails", "Number"), cut(row.number or record.number)),
        (QT_TRANSLATE_NOOP("CallDetails", "Company"), cut(record.company)),
        (QT_TRANSLATE_NOOP("CallDetails", "Dialed"), cut(record.dialed)),
        (QT_TRANSLATE_NOOP("CallDetails", "Queue"), cut(record.queue)),
        (QT_TRANSLATE_NOOP("CallDetails", "Sent to"), cut(record.transferred_to)),
        (QT_TRANSLATE_NOOP("CallDetails", "Answered by"), cut(record.answered_by)),
        (QT_TRANSLATE_NOOP("CallDetails", "Sound"), sound),
        (QT_TRANSLATE_NOOP("CallDetails", "Recording"), record.recording),
        (QT_TRANSLATE_NOOP("CallDetails", "Written down"), "\n".join(map(_note, notes))),
    )
    named = ((QCoreApplication.translate("CallDetails", name), value) for name, value in rows)
    return CallDetailsView(row.title, tuple((name, value) for name, value in named if value))


def _note(note: Interaction) -> str:
    words = [contact_texts.interaction(note.kind)]
    if note.kind is not InteractionKind.NOTE:
        words.append(contact_texts.open_or_closed(note.is_open))
    said = ": ".join(one for one in (cut(note.title), note.text[:MAX_NOTE]) if one)
    return f"{joined(*words)}: {said}" if said else joined(*words)


def _when(at: datetime) -> str:
    local = at.astimezone()
    moment = QDateTime(
        QDate(local.year, local.month, local.day), QTime(local.hour, local.minute, local.second)
    )
    return QLocale().toString(moment, QLocale.FormatType.LongFormat)
