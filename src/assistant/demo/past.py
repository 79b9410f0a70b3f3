"""What the demo's desk remembers: contacts with all that a card shows, and calls of two days."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta

from assistant.demo.start import CONTACTS
from store.database import Store
from store.dial_rules import DialRules
from store.records import (
    NEW_PERSON,
    CallRecord,
    CallResult,
    Contact,
    ContactRef,
    Email,
    InteractionKind,
    Number,
    TextField,
)

_MORE = {
    "Priya": Contact(
        NEW_PERSON,
        "",
        emails=(Email("priya.nair@northwind.example", "Work"),),
        notes="Prefers to be called before noon.",
        tags=("customer", "north"),
        fields=(TextField("Customer no.", "K-20 113"),),
    ),
}
"""What is known of some of `CONTACTS` beyond their numbers."""
_MOBILES = {"Priya": "+44 7700 900112", "Tom": "+44 7700 900185"}
_CALLS: tuple[tuple[int, int, CallResult, int | tuple[str, str]], ...] = (
    # minutes ago, seconds talked, result, who (a place in CONTACTS, or a colleague)
    (9, 0, CallResult.MISSED, 3),
    (38, 312, CallResult.RECEIVED, 0),
    (71, 95, CallResult.DIALED, ("102", "Carla Rossi")),
    (126, 0, CallResult.NOT_REACHED, 2),
    (1490, 1845, CallResult.RECEIVED, 1),
    (1530, 0, CallResult.ANSWERED_ELSEWHERE, 2),
    (1610, 64, CallResult.DIALED, 0),
    (2900, 421, CallResult.RECEIVED, 3),
)


def remember(store: Store, rules: DialRules, now: datetime) -> None:
    """Fill an empty store; on the store's thread."""
    refs = [_add(store, rules, *one) for one in CONTACTS]
    for place, (minutes, talked, result, who) in enumerate(_CALLS):
        started = now - timedelta(minutes=minutes)
        record = CallRecord(
            key=f"demo-past-{place}",
            is_outgoing=result in (CallResult.DIALED, CallResult.NOT_REACHED),
            number="",
            started_at=started,
            connected_at=started + timedelta(seconds=7) if talked else None,
            ended_at=started + timedelta(seconds=7 + talked),
            result=result,
        )
        if isinstance(who, tuple):
            record = replace(record, number=who[0], name=who[1])
        else:
            first, last, number, company = CONTACTS[who]
            e164 = number.replace(" ", "")
            record = replace(
                record, number=number, e164=e164, name=f"{first} {last}", company=company,
                contact=refs[who],
            )  # fmt: skip
        if result is CallResult.ANSWERED_ELSEWHERE:
            record = replace(record, answered_by="Ben Okafor")
        store.journal.record(record)
    add = store.interactions.add
    case, note = InteractionKind.CASE, InteractionKind.NOTE
    add(case, "Delivery came too late", "Wants a voucher", contact=refs[0])
    add(note, "", "Calls back on Monday", contact=refs[0])


def _add(
    store: Store, rules: DialRules, first: str, last: str, number: str, company: str
) -> ContactRef:
    numbers: tuple[Number, ...] = (Number(number, "", "Work"),)
    if mobile := _MOBILES.get(first):
        numbers += (Number(mobile, "", "Mobile"),)
    known = _MORE.get(first, Contact(NEW_PERSON, ""))
    person = replace(known, first=first, last=last, company=company, numbers=numbers)
    ref = store.contacts.save(person, rules)
    if ref is None:
        raise LookupError("a new contact is not there")
    return ref
