"""What is typed about a contact and what somebody else wrote meanwhile become one."""

from __future__ import annotations

from dataclasses import replace

from assistant.presenters.joining import joined
from store.records import NEW_PERSON, Contact, Email, Number

OLD, NEW, TYPED = Number("101"), Number("102"), Number("103")
BEFORE = Contact(
    NEW_PERSON, "Anna Berg", "Acme", (OLD,), "Anna", "Berg", notes="one", tags=("VIP", "press")
)


def test_lists_get_what_both_added_and_lose_what_one_removed() -> None:
    typed = replace(BEFORE, numbers=(OLD, TYPED), tags=("VIP",))
    current = replace(BEFORE, numbers=(NEW,), tags=("VIP", "press", "late"))
    both = joined(BEFORE, typed, current)
    assert both.numbers == (TYPED, NEW)
    assert both.tags == ("VIP", "late")


def test_a_field_that_nobody_typed_in_becomes_what_it_is_now() -> None:
    current = replace(BEFORE, last="Wolf", company="Acme Ltd", emails=(Email("a@example.org"),))
    assert joined(BEFORE, BEFORE, current) == current


def test_what_is_typed_stands_where_both_wrote() -> None:
    typed, current = replace(BEFORE, first="Ann"), replace(BEFORE, first="Hanna")
    assert joined(BEFORE, typed, current).first == "Ann"


def test_notes_of_both_stay() -> None:
    typed = replace(BEFORE, notes="one, typed")
    current = replace(BEFORE, notes="one\nimported")
    assert joined(BEFORE, typed, current).notes == "one, typed\nimported"


def test_an_empty_company_is_none() -> None:
    gone = replace(BEFORE, company="")
    assert joined(BEFORE, BEFORE, gone).company == ""
