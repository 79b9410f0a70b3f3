"""Contacts: records of the store in, the words of lists, cards and journals out."""

from __future__ import annotations

from collections.abc import Container, Iterable
from datetime import datetime

from assistant.presenters.history import live_word, present_record, shown_number
from assistant.presenters.views import HistoryMark
from assistant.presenters.views.contacts import (
    CardView,
    ContactRowView,
    DetailKind,
    DetailView,
    JournalMark,
    JournalRowView,
)
from assistant.presenters.words import cut, initials, joined, moment, spoken
from assistant.words import contact_texts, texts
from store.records import (
    CallRecord,
    Contact,
    ContactKind,
    ContactRef,
    Interaction,
    InteractionKind,
    Number,
)

_MARKS = {
    InteractionKind.NOTE: JournalMark.NOTE,
    InteractionKind.CASE: JournalMark.CASE,
    InteractionKind.LEAD: JournalMark.LEAD,
    InteractionKind.OPPORTUNITY: JournalMark.OPPORTUNITY,
}


def key_of(ref: ContactRef) -> str:
    """The stable key of a contact for models and windows."""
    return f"{ref.kind.value}:{ref.id}"


def ref_of(key: str) -> ContactRef:
    """The contact of a key that `key_of` gave."""
    kind, number = key.split(":")
    return ContactRef(ContactKind(kind), int(number))


def present_row(contact: Contact) -> ContactRowView:
    """A contact in a list."""
    title = cut(contact.name, 120) or contact_texts.nameless()
    number = contact.numbers[0].written if contact.numbers else ""
    is_organization = contact.ref.kind is ContactKind.ORGANIZATION
    subtitle = joined(cut(contact.company, 80), cut(number, 60))
    if is_organization and not subtitle:
        subtitle = contact_texts.organization()
    return ContactRowView(
        key_of(contact.ref),
        title,
        subtitle,
        initials(title),
        is_organization,
        spoken(title, subtitle),
        number,
    )


def present_card(contact: Contact, members: Iterable[Contact] = ()) -> CardView:
    """All of a contact; `members` are the people of an organization."""
    title = cut(contact.name, 160) or contact_texts.nameless()
    people = ", ".join(cut(one.name, 60) for one in members)
    lines = [_number(one) for one in contact.numbers]
    lines += [
        DetailView(DetailKind.EMAIL, one.label or contact_texts.email(), one.address, one.address)
        for one in contact.emails
    ]
    for field in contact.fields:
        kind = DetailKind.NUMBER if field.is_phone else DetailKind.TEXT
        lines.append(DetailView(kind, cut(field.name, 40), cut(field.value, 400), field.value))
    if people:
        lines.append(DetailView(DetailKind.TEXT, contact_texts.people(), people))
    return CardView(
        key_of(contact.ref),
        title,
        cut(joined(contact.company, *contact.other_companies), 200),
        initials(title),
        contact.ref.kind is ContactKind.ORGANIZATION,
        tuple(lines),
        contact.notes,
        tuple(cut(tag, 40) for tag in contact.tags),
        contact.photo,
    )


def present_journal(
    calls: Iterable[CallRecord],
    interactions: Iterable[Interaction],
    now: datetime,
    live: Container[str] = (),
) -> tuple[JournalRowView, ...]:
    """What happened with a contact, newest first; `live` are the keys of calls that go on."""
    rows = [(one.started_at, _call(one, now, is_live=one.key in live)) for one in calls]
    rows += [(one.created_at, present_interaction(one, now)) for one in interactions]
    rows.sort(key=lambda row: row[0], reverse=True)
    return tuple(view for _, view in rows)


def present_interaction(one: Interaction, now: datetime) -> JournalRowView:
    """A note, case, lead or opportunity."""
    word = contact_texts.interaction(one.kind)
    first, _, rest = one.text.partition("\n")
    title = cut(one.title, 120) or cut(first, 120) or word
    subtitle = cut(joined(word, one.text if one.title else rest), 200)
    detail = "" if one.kind is InteractionKind.NOTE else contact_texts.open_or_closed(one.is_open)
    when = moment(one.created_at, now)
    return JournalRowView(
        f"entry:{one.id}",
        _MARKS[one.kind],
        title,
        subtitle,
        when,
        detail,
        spoken(word, title, subtitle, when, detail),
    )


def _call(record: CallRecord, now: datetime, *, is_live: bool) -> JournalRowView:
    is_live = is_live and record.result is None
    view = present_record(record, now, is_live=is_live)
    mark = JournalMark.OUTGOING if record.is_outgoing else JournalMark.INCOMING
    if view.mark is HistoryMark.MISSED:
        mark = JournalMark.MISSED
    word = live_word(record) if is_live else texts.result_word(record.result)
    title, number = word.capitalize(), shown_number(record)
    lasted = view.duration if record.connected_at is not None and not is_live else ""
    return JournalRowView(
        f"call:{record.key}",
        mark,
        title,
        cut(joined(number, view.subtitle if record.was_sent_on else ""), 200),
        view.when,
        lasted,
        spoken(title, number, view.when, lasted),
        view.number,
    )


def _number(number: Number) -> DetailView:
    label = cut(number.label, 40) or contact_texts.phone()
    target = number.e164 or number.written
    return DetailView(DetailKind.NUMBER, label, cut(number.written, 80), target)
