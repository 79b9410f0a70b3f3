"""Who a caller may be: equal numbers first, then the beginnings of companies."""

from __future__ import annotations

import threading

import pytest

from store.database import Store
from store.matching import match_keys, match_parameters
from store.numbers import DialRules, read_number
from store.records import ContactKind, MatchReason, Number

CALLER = "+441615527789"


@pytest.mark.parametrize("stored", ["0161 552 7789", "+44 161 5527789", "5527789", "441615527789"])
@pytest.mark.parametrize(
    "caller", ["01615527789", CALLER, "sip:+441615527789@pbx", "0044161552 7789"]
)
def test_a_stored_number_matches_however_both_are_written(
    store: Store, rules: DialRules, stored: str, caller: str
) -> None:
    store.contacts.add_person("Anna", "Berg", [stored], rules)
    (match,) = store.contacts.match(caller, rules)
    assert (match.name, match.reason, match.written) == ("Anna Berg", MatchReason.EQUAL, stored)


def test_a_match_says_company_and_label(store: Store, rules: DialRules) -> None:
    number = Number("0161 552 7789", label="mobile")
    store.contacts.add_person("Anna", "Berg", [number], rules, company="Acme")
    (match,) = store.contacts.match(CALLER, rules)
    assert (match.company, match.label, match.contact.kind) == (
        "Acme", "mobile", ContactKind.PERSON,
    )  # fmt: skip


def test_equal_comes_before_prefix_and_long_before_short(store: Store, rules: DialRules) -> None:
    store.contacts.add_organization("Town", ["+44 161 552"], rules)
    store.contacts.add_organization("House", ["+44 161 552 77"], rules)
    store.contacts.add_person("Anna", "Berg", [CALLER], rules)
    store.contacts.add_organization("Floor", ["+44 161 552 778"], rules)
    matches = store.contacts.match(CALLER, rules)
    assert [match.name for match in matches] == ["Anna Berg", "Floor", "House", "Town"]
    assert [match.reason for match in matches][:2] == [MatchReason.EQUAL, MatchReason.PREFIX]


def test_a_short_beginning_is_no_match(store: Store, rules: DialRules) -> None:
    store.contacts.add_organization("Area", ["+44 161 5"], rules)
    assert store.contacts.match(CALLER, rules) == ()


def test_a_longer_stored_number_is_no_match(store: Store, rules: DialRules) -> None:
    store.contacts.add_person("Anna", "Berg", ["+4989123456789"], rules)
    assert store.contacts.match("+49891234567", rules) == ()


def test_all_contacts_of_a_number_are_listed(store: Store, rules: DialRules) -> None:
    for first in ("Anna", "Boris", "Carla"):
        store.contacts.add_person(first, "", [CALLER], rules)
    matches = store.contacts.match(CALLER, rules)
    assert [match.name for match in matches] == ["Anna", "Boris", "Carla"]


def test_a_contact_with_two_fitting_numbers_is_listed_once(store: Store, rules: DialRules) -> None:
    store.contacts.add_organization("Acme", ["+44 161 552 77", CALLER], rules)
    (match,) = store.contacts.match(CALLER, rules)
    assert match.reason is MatchReason.EQUAL


def test_extensions_and_addresses_match_only_themselves(store: Store, rules: DialRules) -> None:
    store.contacts.add_person("Ext", "Ension", ["101"], rules)
    store.contacts.add_person("Sip", "Address", ["sip:Anna@Example.com"], rules)
    assert [one.name for one in store.contacts.match("101", rules)] == ["Ext Ension"]
    assert [one.name for one in store.contacts.match("anna@example.com", rules)] == ["Sip Address"]
    assert store.contacts.match("1015555", rules) == ()


@pytest.mark.parametrize("caller", ["anonymous", "", "<script>", "x" * 10_000, "\ud800", "'; --"])
def test_what_is_no_number_matches_nobody(store: Store, rules: DialRules, caller: str) -> None:
    store.contacts.add_person("Anna", "Berg", ["ask at the desk", ""], rules)
    assert store.contacts.match(caller, rules) == ()


def test_the_longest_number_fits_the_query() -> None:
    number = read_number("+49" + "8" * 17, DialRules())
    assert len(match_keys(number)) == 13
    assert set(match_keys(number)) < set(match_parameters(number, DialRules()).values())


def test_any_thread_may_ask(store: Store, rules: DialRules) -> None:
    store.contacts.add_person("Anna", "Berg", [CALLER], rules)
    names: list[str] = []

    def ask() -> None:
        names.extend(match.name for match in store.contacts.match(CALLER, rules))

    threads = [threading.Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert names == ["Anna Berg"] * 8


@pytest.mark.parametrize(("stored", "caller"), [("5527789", CALLER), (CALLER, "5527789")])
def test_the_same_digits_inside_an_area_match_while_our_area_is_unknown(
    store: Store, stored: str, caller: str
) -> None:
    nowhere = DialRules(country="GB")
    store.contacts.add_person("Anna", "Berg", [stored], nowhere)
    (match,) = store.contacts.match(caller, nowhere)
    assert (match.name, match.reason) == ("Anna Berg", MatchReason.SUBSCRIBER)


def test_digits_of_another_area_or_country_are_another_number(
    store: Store, rules: DialRules
) -> None:
    store.contacts.add_person("Anna", "Berg", ["0121 552 7789", "+1 615 552 7789"], rules)
    assert store.contacts.match(CALLER, rules) == ()


@pytest.mark.parametrize("country", ["FR", "DK", "ES"])
def test_where_the_area_is_always_dialed_no_part_matches(store: Store, country: str) -> None:
    desk = DialRules(country=country)
    store.contacts.add_person("Anna", "Berg", ["3456789"], desk)
    assert store.contacts.match("+33123456789", desk) == ()


@pytest.mark.parametrize(
    ("stored", "caller"),
    [
        ("+54 11 2345 6789", "+5491123456789"),
        ("+52 1 55 1234 5678", "+525512345678"),
        ("+55 11 6123 4567", "+5511961234567"),
        ("+39 2 1234 5678", "+390212345678"),
    ],
)
def test_old_and_new_forms_of_a_number_match(
    store: Store, rules: DialRules, stored: str, caller: str
) -> None:
    store.contacts.add_person("Anna", "Berg", [stored], rules)
    for one in (caller, caller):
        (match,) = store.contacts.match(one, rules)
        assert match.reason is MatchReason.SUBSCRIBER


def test_equal_comes_before_another_form(store: Store, rules: DialRules) -> None:
    store.contacts.add_person("Old", "", ["+5491123456789"], rules)
    store.contacts.add_person("Equal", "", ["+541123456789"], rules)
    matches = store.contacts.match("+541123456789", rules)
    assert [match.name for match in matches] == ["Equal", "Old"]


def test_a_match_is_a_pure_function_of_store_and_rules(store: Store, rules: DialRules) -> None:
    for first in ("Anna", "Boris"):
        store.contacts.add_person(first, "", [CALLER, "+44 161 552"], rules)
    once = store.contacts.match(CALLER, rules)
    assert all(store.contacts.match(CALLER, rules) == once for _ in range(5))


@pytest.mark.parametrize("stored", ["0161 552 77", "0161 552-7", "(0161) 5527", "+44 161 5527"])
def test_a_main_number_without_its_last_digits_matches_as_a_beginning(
    store: Store, rules: DialRules, stored: str
) -> None:
    store.contacts.add_organization("Acme", [stored], rules)
    (match,) = store.contacts.match(CALLER, rules)
    assert (match.name, match.reason, match.written) == ("Acme", MatchReason.PREFIX, stored)
    assert store.contacts.match("+441615537789", rules) == ()


def test_a_german_main_number_matches_its_extensions(store: Store) -> None:
    berlin = DialRules("DE", "030", "0")
    store.contacts.add_organization("Werk", ["030 12345-0", "030 12345"], berlin)
    (match,) = store.contacts.match("+493012345678", berlin)
    assert (match.reason, match.written) == (MatchReason.PREFIX, "030 12345")
