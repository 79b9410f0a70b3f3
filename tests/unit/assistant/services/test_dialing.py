"""What people type, click and hand over, and what is dialed for it."""

from __future__ import annotations

import pytest

from assistant.services.dialing import DialError, Dialing, Target
from tests.unit.assistant.services.office import PRIYA, RULES, FakeBook, a_contact

COLLEAGUES = {"101": "Ben Okafor", "102": "Carla Rossi", "103": "Carl Berg", "104": "Ann Rossi"}


@pytest.fixture
def dialing() -> Dialing:
    dialing = Dialing(RULES, COLLEAGUES, "100", "pbx.example")
    dialing.use(
        FakeBook(
            a_contact("Priya Nair", "0161 552 7789"),
            a_contact("Ann Smith", "020 7946 0018", id_=2),
            a_contact("No Number", id_=3),
        )
    )
    return dialing


@pytest.mark.parametrize(
    ("typed", "target"),
    [
        ("101", Target("101", "Ben Okafor")),
        (" 105 ", Target("105")),
        ("ben okafor", Target("101", "Ben Okafor")),
        ("Okafor", Target("101", "Ben Okafor")),
        ("be ok", Target("101", "Ben Okafor")),
        ("Carl Berg", Target("103", "Carl Berg")),
        ("priya", Target("01615527789", "Priya Nair")),
        ("+44 (161) 552-7789", Target(PRIYA)),
        ("tel:+44-161-552-7789;ext=1", Target(PRIYA)),
        ("tel:%2B441615527789", Target(PRIYA)),
        ("callto:+441615527789", Target(PRIYA)),
        ("callto://101", Target("101", "Ben Okafor")),
        ("sip:101@pbx.example", Target("101", "Ben Okafor")),
        ("sip:101@PBX.example;transport=tls", Target("101", "Ben Okafor")),
        ("SIP:alice@far.example", Target("sip:alice@far.example")),
        ("alice@far.example", Target("sip:alice@far.example")),
        ("sip:alice@far.example:5070?subject=x", Target("sip:alice@far.example:5070")),
        ("*60", Target("*60")),
        ("999", Target("999")),
    ],
)
def test_what_is_typed_becomes_what_is_dialed(dialing: Dialing, typed: str, target: Target) -> None:
    assert dialing.resolve(typed) == target


@pytest.mark.parametrize(
    ("typed", "problem"),
    [
        ("", "empty"),
        ("   ", "empty"),
        ("tel:", "empty"),
        ("!!!", "no_digits"),
        ("no such person", "nobody"),
        ("12" * 200, "too_long"),
        ("No Number", "nobody"),
        ("@pbx.example", "unreadable"),
        ("alice@bad host", "unreadable"),
        ("<script>", "nobody"),
    ],
)
def test_rubbish_is_an_error_with_a_reason(dialing: Dialing, typed: str, problem: str) -> None:
    with pytest.raises(DialError) as caught:
        dialing.resolve(typed)
    assert caught.value.problem == problem


def test_a_name_of_several_people_lists_them(dialing: Dialing) -> None:
    with pytest.raises(DialError) as caught:
        dialing.resolve("Rossi")
    assert caught.value.problem == "ambiguous"
    assert caught.value.candidates == ("Carla Rossi (102)", "Ann Rossi (104)")


def test_a_colleague_and_a_contact_can_be_meant_too(dialing: Dialing) -> None:
    with pytest.raises(DialError) as caught:
        dialing.resolve("ann")
    assert caught.value.candidates == ("Ann Rossi (104)", "Ann Smith (02079460018)")


@pytest.mark.parametrize("typed", ["100", "sip:100@pbx.example", "tel:100"])
def test_a_desk_calls_everybody_but_itself(dialing: Dialing, typed: str) -> None:
    with pytest.raises(DialError) as caught:
        dialing.resolve(typed)
    assert caught.value.problem == "own_extension"


def test_without_contacts_colleagues_can_be_dialed() -> None:
    assert Dialing(RULES, COLLEAGUES).resolve("ben").dial == "101"


def test_a_broken_store_leaves_the_colleagues() -> None:
    dialing, book = Dialing(RULES, COLLEAGUES), FakeBook()
    dialing.use(book)
    book.is_broken = True
    assert dialing.resolve("ben").dial == "101"


def test_a_number_that_cannot_be_dialed_hides_nobody() -> None:
    dialing = Dialing(RULES, COLLEAGUES)
    dialing.use(
        FakeBook(
            a_contact("Ben Okafor", "0161 555 0102"),
            a_contact("Dora Ek", "ask Bob", "020 7946 0018", id_=2),
            a_contact("Egon Ek", "ask Bob", id_=3),
            a_contact("Okafor Maas", "ask Bob", id_=4),
        )
    )
    assert dialing.resolve("ben").dial == "101"
    assert dialing.resolve("dora").dial == "02079460018"
    assert dialing.resolve("ek").dial == "02079460018"
    assert dialing.resolve("okafor").dial == "101"
    with pytest.raises(DialError) as caught:
        dialing.resolve("egon")
    assert (caught.value.problem, caught.value.text) == ("no_digits", "ask Bob")
