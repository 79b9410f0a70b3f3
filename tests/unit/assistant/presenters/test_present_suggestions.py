"""Type-ahead over colleagues and contacts."""

from __future__ import annotations

from assistant.presenters.suggestions import free_number, matches, suggest, transfer_targets
from assistant.presenters.views import SuggestionKind
from store.records import Contact, ContactKind, ContactRef, Number
from tests.helpers.samples import a_call, a_colleague, an_office

ANNA = Contact(
    ContactRef(ContactKind.PERSON, 1),
    "Anna Keller",
    "Keller & Sons",
    (Number("0161 552 7789", "+441615527789", "office"), Number("07700 900123")),
)


def test_each_typed_word_begins_a_word_of_the_colleague() -> None:
    ada = a_colleague()
    assert matches(ada, "ad")
    assert matches(ada, "mart ADA")
    assert matches(ada, "101")
    assert matches(ada, "sal ad")
    assert not matches(ada, "da")


def test_colleagues_come_before_each_number_of_a_contact() -> None:
    found = suggest("a", an_office(), (ANNA,))
    assert [one.target for one in found] == ["101", "107", "+441615527789", "07700 900123"]
    assert found[2].kind is SuggestionKind.CONTACT


def test_nothing_typed_suggests_nothing_and_nobody_calls_themselves() -> None:
    assert suggest("  ", an_office(), (ANNA,)) == ()
    assert not [one for one in suggest("100", an_office(), ()) if one.is_allowed]


def test_transfer_targets_say_why_they_cannot_be_chosen() -> None:
    lines = {one.target: one for one in transfer_targets("", a_call(), an_office())}
    assert lines["100"].hint == "This is your own extension"
    assert not lines["104"].is_allowed
    assert lines["104"].hint == "Diego Ruiz is not registered"
    assert lines["101"].is_allowed


def test_a_free_number_is_offered_as_it_is_typed() -> None:
    line = free_number("0161 5527789")
    assert (line.target, line.title) == ("0161 5527789", "Transfer to 0161 5527789")
