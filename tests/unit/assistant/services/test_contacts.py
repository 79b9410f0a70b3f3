"""Names for numbers: colleague, then contact, then the signalling."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from assistant.services.contacts import ContactLookup
from assistant.services.state import Caller
from sip.events import Party
from tests.unit.assistant.services.office import PRIYA, RULES, FakeBook, a_contact

COLLEAGUES = {"101": "Ben Okafor"}
BOOK = (
    a_contact("Priya Nair", "0161 552 7789", company="Northwind"),
    a_contact("Benjamin O.", "+44 20 7946 0018", id_=2),
    a_contact("Ben's Desk", "+44 20 7946 0018", id_=3),
)


@pytest.fixture
def lookup(qtbot: QtBot) -> ContactLookup:
    lookup = ContactLookup(RULES, COLLEAGUES)
    lookup.use(FakeBook(*BOOK))
    return lookup


def test_a_stored_contact_gives_name_and_company(lookup: ContactLookup) -> None:
    caller = lookup.caller_of(Party(PRIYA, "pbx", "WIRELESS CALLER"))
    assert (caller.name, caller.company) == ("Priya Nair", "Northwind")
    assert caller.number == "+44 161 552 7789"
    assert not caller.is_internal


def test_all_matches_are_there_and_the_first_gives_the_name(lookup: ContactLookup) -> None:
    caller = lookup.caller_of("02079460018")
    assert caller.name == "Benjamin O."
    assert [match.name for match in caller.matches] == ["Benjamin O.", "Ben's Desk"]


@pytest.mark.parametrize(
    ("party", "caller"),
    [
        (Party("101", "pbx", "ext 101"), Caller("101", "Ben Okafor", is_internal=True)),
        (Party("105", "pbx", "Frank"), Caller("105", "Frank", is_internal=True)),
        (Party("105", "pbx", "105"), Caller("105", "", is_internal=True)),
        (Party("alice", "far.example", "Alice"), Caller("alice@far.example", "Alice")),
        (Party("anonymous", "anonymous.invalid", ""), Caller("", "")),
        (Party("", "", "Somebody"), Caller("", "Somebody")),
    ],
)
def test_without_a_contact_others_give_the_name(
    lookup: ContactLookup, party: Party, caller: Caller
) -> None:
    assert lookup.caller_of(party) == caller


def test_a_number_with_a_name_is_asked_like_a_party(lookup: ContactLookup) -> None:
    assert lookup.caller_of("07700900123", "Mobile").name == "Mobile"


def test_before_the_store_is_open_colleagues_are_known_already(qtbot: QtBot) -> None:
    lookup = ContactLookup(RULES, COLLEAGUES)
    assert lookup.caller_of(Party("101", "pbx")) == Caller("101", "Ben Okafor", is_internal=True)
    assert lookup.caller_of(Party(PRIYA, "pbx", "P")) == Caller(PRIYA, "P")


def test_it_says_when_asking_again_is_worth_it(qtbot: QtBot) -> None:
    lookup = ContactLookup(RULES, {})
    lookup.caller_of(PRIYA)
    with qtbot.waitSignal(lookup.ready):
        lookup.use(FakeBook(*BOOK))
    assert lookup.caller_of(PRIYA).name == "Priya Nair"


def test_a_number_is_asked_for_once(qtbot: QtBot) -> None:
    lookup, book = ContactLookup(RULES, {}), FakeBook(*BOOK)
    lookup.use(book)
    for _ in range(3):
        lookup.caller_of(PRIYA)
    assert book.asked == [PRIYA]
    lookup.forget()
    lookup.caller_of(PRIYA)
    assert book.asked == [PRIYA, PRIYA]


def test_a_broken_store_costs_the_name_only(qtbot: QtBot) -> None:
    lookup, book = ContactLookup(RULES, {}), FakeBook(*BOOK)
    lookup.use(book)
    book.is_broken = True
    with qtbot.waitSignal(lookup.failed):
        caller = lookup.caller_of(Party(PRIYA, "pbx", "P NAIR"))
    assert caller.name == "P NAIR"


def test_the_administrators_list_names_a_colleague_whom_a_contact_calls_otherwise(
    qtbot: QtBot,
) -> None:
    lookup = ContactLookup(RULES, COLLEAGUES)
    lookup.use(FakeBook(a_contact("Plumber", "101", company="Pipes")))
    assert lookup.caller_of("101") == Caller("101", "Ben Okafor", is_internal=True)
    assert lookup.caller_of("101", is_from_outside=True).name == "Plumber"


def test_an_outside_caller_with_the_number_of_an_extension_is_no_colleague(
    lookup: ContactLookup,
) -> None:
    party = Party("101", "pbx", "Total Stranger")
    caller = lookup.caller_of(party, is_from_outside=True)
    assert caller == Caller("101", "Total Stranger")


def test_a_number_is_asked_for_again_after_something_was_written(qtbot: QtBot) -> None:
    lookup, book = ContactLookup(RULES, COLLEAGUES), FakeBook()
    lookup.use(book)
    assert lookup.caller_of(PRIYA).name == ""
    book.contacts = BOOK
    book.written += 1
    assert lookup.caller_of(PRIYA).name == "Priya Nair"
