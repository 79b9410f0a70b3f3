"""Whole contacts: saved, changed, listed, deleted."""

from __future__ import annotations

from dataclasses import replace

import pytest

from store import plan
from store.database import Store
from store.errors import StoreError
from store.numbers import DialRules
from store.records import (
    NEW_ORGANIZATION,
    NEW_PERSON,
    Contact,
    ContactKind,
    ContactRef,
    Email,
    MatchReason,
    Number,
    TextField,
)

ANNA = Contact(
    NEW_PERSON,
    "Anna Berg",
    "Acme",
    (Number("0161 552 7789", label="work"), Number("030 1234567", label="home", country="DE")),
    first="Anna",
    last="Berg",
    other_companies=("Chess Club",),
    emails=(Email("anna.berg@acme.example", "work"),),
    notes="Calls on Mondays.\n  Likes tea.",
    tags=("VIP", "press"),
    fields=(TextField("Shoe size", "39"), TextField("Assistant", "0161 552 7700", is_phone=True)),
    photo=b"\x89PNG not looked into",
)


def _saved(store: Store, contact: Contact, rules: DialRules) -> Contact:
    ref = store.contacts.save(contact, rules)
    assert ref is not None
    stored = store.contacts.get(ref)
    assert stored is not None
    return stored


def test_a_contact_comes_back_whole(store: Store, rules: DialRules) -> None:
    stored = _saved(store, ANNA, rules)
    numbers = (
        Number("0161 552 7789", "+441615527789", "work"),
        Number("030 1234567", "+49301234567", "home", "DE"),
    )
    assert stored.created_at is not None
    assert stored.changed_at is not None
    assert stored.changed_at >= stored.created_at
    same = replace(stored, ref=NEW_PERSON, created_at=None, changed_at=None)
    assert same == replace(ANNA, numbers=numbers)


def test_the_country_of_a_number_can_be_changed_and_taken_away(
    store: Store, rules: DialRules
) -> None:
    stored = _saved(store, ANNA, rules)
    work, home = stored.numbers
    danish = replace(stored, numbers=(work, replace(home, written="32 12 34 56", country="dk")))
    stored = _saved(store, danish, rules)
    assert stored.numbers[1] == Number("32 12 34 56", "+4532123456", "home", "DK")
    assert [match.contact for match in store.contacts.match("+4532123456", rules)] == [stored.ref]
    store.contacts.use_rules(replace(rules, country="FR", area_code=""))
    assert store.contacts.match("+4532123456", rules), "whatever country the desk is in"
    ours = replace(stored, numbers=(work, Number("0161 496 0000", label="home")))
    stored = _saved(store, ours, rules)
    assert stored.numbers[1] == Number("0161 496 0000", "+441614960000", "home")
    assert store.contacts.match("+4532123456", rules) == ()


def test_a_country_that_is_none_leaves_the_number_to_the_dial_rules(
    store: Store, rules: DialRules
) -> None:
    contact = replace(ANNA, numbers=(Number("0161 552 7789", country="Atlantis"),))
    assert _saved(store, contact, rules).numbers == (Number("0161 552 7789", "+441615527789"),)


def test_the_countries_to_choose_from_are_those_with_a_plan() -> None:
    found = dict(plan.countries())
    assert (found["GB"], found["DK"], found["US"]) == ("44", "45", "1")
    assert all(plan.is_country(code) and calling for code, calling in found.items())


def test_saving_what_was_got_changes_nothing(store: Store, rules: DialRules) -> None:
    stored = _saved(store, ANNA, rules)
    again = _saved(store, stored, rules)
    assert replace(again, changed_at=None) == replace(stored, changed_at=None)
    assert store.contacts.count() == 3


def test_a_change_replaces_what_was_there(store: Store, rules: DialRules) -> None:
    stored = _saved(store, ANNA, rules)
    changed = replace(
        stored, last="Wolf", company="", other_companies=(), numbers=(), emails=(), tags=(),
        fields=(), notes="", photo=None,
    )  # fmt: skip
    bare = _saved(store, changed, rules)
    assert (bare.name, bare.numbers, bare.emails, bare.photo) == ("Anna Wolf", (), (), None)
    assert store.contacts.match("01615527789", rules) == ()
    assert [one.name for one in store.contacts.search("wolf")] == ["Anna Wolf"]
    assert store.contacts.search("anna acme") == ()


def test_a_person_may_come_with_a_whole_name(store: Store, rules: DialRules) -> None:
    assert _saved(store, Contact(NEW_PERSON, "Anna Maria Berg"), rules).first == "Anna Maria"
    assert _saved(store, Contact(NEW_PERSON, "Cher"), rules).first == "Cher"


def test_a_field_that_is_a_phone_field_is_matched_found_and_named(
    store: Store, rules: DialRules
) -> None:
    stored = _saved(store, ANNA, rules)
    (match,) = store.contacts.match("+441615527700", rules)
    assert (match.contact, match.label) == (stored.ref, "Assistant")
    (found,) = store.contacts.search("2770")
    assert "Assistant" in [number.label for number in found.numbers]
    plain = replace(stored, fields=(TextField("Assistant", "0161 552 7700"),))
    _saved(store, plain, rules)
    assert store.contacts.match("+441615527700", rules) == ()


@pytest.mark.parametrize(
    "text", ["anna.berg@ac", "acme.example", "vip", "press anna", "39", "chess"]
)
def test_details_are_found(store: Store, rules: DialRules, text: str) -> None:
    _saved(store, ANNA, rules)
    assert "Anna Berg" in [one.name for one in store.contacts.search(text)]


def test_a_renamed_company_is_found_with_its_people(store: Store, rules: DialRules) -> None:
    _saved(store, ANNA, rules)
    company = next(one for one in store.contacts.search("acme") if not one.company)
    stored = store.contacts.get(company.ref)
    assert stored is not None
    _saved(store, replace(stored, name="Zenith"), rules)
    assert {one.name for one in store.contacts.search("zenith")} == {"Zenith", "Anna Berg"}
    found = store.contacts.search("zenith anna")
    assert [one.company for one in found] == ["Zenith"]


def test_an_organization_comes_back_whole(store: Store, rules: DialRules) -> None:
    acme = Contact(
        NEW_ORGANIZATION, "Acme", "", (Number("0161 552 7"),), emails=(Email("a@b.example"),)
    )
    stored = _saved(store, acme, rules)
    assert (stored.name, stored.emails, len(stored.numbers)) == ("Acme", acme.emails, 1)


def test_a_number_that_came_meanwhile_is_not_undone(store: Store, rules: DialRules) -> None:
    opened = _saved(store, ANNA, rules)
    store.contacts.attach("0161 999 0000", opened.ref, rules)
    with pytest.raises(StoreError, match="changed_meanwhile"):
        store.contacts.save(replace(opened, notes="typed"), rules)
    now = store.contacts.get(opened.ref)
    assert now is not None
    assert "0161 999 0000" in [number.written for number in now.numbers]
    assert store.contacts.save(replace(now, notes="typed"), rules) == opened.ref


def test_a_company_that_was_renamed_meanwhile_does_not_come_back(
    store: Store, rules: DialRules
) -> None:
    opened = _saved(store, Contact(NEW_PERSON, "Anna Berg", "Acme"), rules)
    organization = next(one for one in store.contacts.list() if one.name == "Acme")
    whole = store.contacts.get(organization.ref)
    assert whole is not None
    store.contacts.save(replace(whole, name="Acme Ltd"), rules)
    with pytest.raises(StoreError, match="changed_meanwhile"):
        store.contacts.save(opened, rules)


def test_a_company_that_was_deleted_meanwhile_does_not_come_back(
    store: Store, rules: DialRules
) -> None:
    opened = _saved(store, Contact(NEW_PERSON, "Anna Berg", "Acme"), rules)
    other = _saved(store, Contact(NEW_PERSON, "Boris Wolf", "Circus"), rules)
    (acme,) = (one for one in store.contacts.list() if one.name == "Acme")
    store.contacts.delete(acme.ref)
    with pytest.raises(StoreError, match="changed_meanwhile"):
        store.contacts.save(opened, rules)
    now = store.contacts.get(opened.ref)
    assert now is not None
    assert now.company == ""
    assert store.contacts.search("acme") == ()
    assert store.contacts.save(now, rules) == opened.ref
    assert store.contacts.save(other, rules) == other.ref
    assert store.contacts.count(ContactKind.ORGANIZATION) == 1


def test_a_deleted_contact_takes_its_details_along(store: Store, rules: DialRules) -> None:
    stored = _saved(store, ANNA, rules)
    store.contacts.remember("0161 999", stored.ref, rules)
    store.contacts.delete(stored.ref)
    assert store.contacts.get(stored.ref) is None
    assert store.contacts.save(stored, rules) is None
    for table in ("numbers", "emails", "tags", "fields", "photos", "choices", "memberships"):
        assert store.connections.read(f"SELECT * FROM {table}", {}) == []
    assert store.contacts.search("5527") == ()


def test_lists_are_by_name_and_paged(store: Store, rules: DialRules) -> None:
    for name in ("Zoe", "anna", "Émile", "Boris"):
        store.contacts.add_person(name, "", [], rules)
    store.contacts.add_organization("Circus", [], rules)
    everybody = [one.name for one in store.contacts.list(limit=10)]
    assert everybody == ["anna", "Boris", "Circus", "Émile", "Zoe"]
    people = store.contacts.list(1, 2, ContactKind.PERSON)
    assert [one.name for one in people] == ["Boris", "Émile"]
    assert store.contacts.count(ContactKind.ORGANIZATION) == 1


def test_tags_fields_and_members_are_listed(store: Store, rules: DialRules) -> None:
    stored = _saved(store, ANNA, rules)
    assert dict(store.contacts.field_names()) == {"Assistant": True, "Shoe size": False}
    assert [one.name for one in store.contacts.list(tag="vip")] == ["Anna Berg"]
    (acme,) = store.contacts.list(kind=ContactKind.ORGANIZATION, limit=1)
    assert [one.ref for one in store.contacts.members(acme.ref)] == [stored.ref]


def test_a_number_is_attached_once_and_to_nobody_who_is_gone(
    store: Store, rules: DialRules
) -> None:
    ref = store.contacts.add_person("Anna", "", [], rules)
    assert store.contacts.attach("0161 552 7789", ref, rules)
    assert not store.contacts.attach("+441615527789", ref, rules)
    assert not store.contacts.attach("101", ContactRef(ContactKind.PERSON, 99), rules)


def test_a_choice_between_several_is_remembered(store: Store, rules: DialRules) -> None:
    anna = store.contacts.add_person("Anna", "", ["0161 552 7789"], rules)
    boris = store.contacts.add_person("Boris", "", ["0161 552 7789"], rules)
    store.contacts.remember("+441615527789", boris, rules)
    first, second = store.contacts.match("01615527789", rules)
    assert (first.contact, first.reason) == (boris, MatchReason.REMEMBERED)
    assert first.written == "0161 552 7789"
    assert second.contact == anna
    store.contacts.remember("01615527789", anna, rules)
    assert store.contacts.match("01615527789", rules)[0].contact == anna


def test_a_number_can_be_said_to_be_somebody_who_does_not_have_it(
    store: Store, rules: DialRules
) -> None:
    anna = store.contacts.add_person("Anna", "", [], rules)
    store.contacts.remember("0161 552 7789", anna, rules)
    (match,) = store.contacts.match("01615527789", rules)
    assert (match.contact, match.reason, match.written) == (anna, MatchReason.REMEMBERED, "")


def test_not_this_one_is_remembered_and_can_be_taken_back(store: Store, rules: DialRules) -> None:
    anna = store.contacts.add_person("Anna", "", ["0161 552 7789"], rules)
    store.contacts.deny("01615527789", anna, rules)
    assert store.contacts.match("01615527789", rules) == ()
    store.contacts.remember("01615527789", anna, rules)
    assert store.contacts.match("01615527789", rules)[0].contact == anna


def test_a_contact_of_the_last_calls_is_found_first(store: Store, rules: DialRules) -> None:
    from tests.unit.store.test_call_journal import a_call

    for index in range(300):
        store.contacts.add_person("Anna", f"A{index:03}", [f"0161 552 {7000 + index}"], rules)
    last = store.contacts.add_person("Zed", "Annason", ["0161 552 9999"], rules)
    store.journal.record(a_call(contact=last))
    assert store.contacts.search("anna")[0].ref == last
    assert store.contacts.search("161552")[0].ref == last


def test_digits_in_the_middle_are_found(store: Store, rules: DialRules) -> None:
    ref = store.contacts.add_person("Anna", "", ["0161 552 7789"], rules)
    for text in ("5277", "527", "1552", "61 55", "789", "(0161) 552-77"):
        assert [one.ref for one in store.contacts.search(text)] == [ref], text
    assert store.contacts.search("5287") == ()
    # Each three digits are there, but not in this order.
    assert store.contacts.search("552 615") == ()


@pytest.mark.parametrize(
    "text",
    ["1" * 10_000, "x" * 10_000, "ab " * 5_000, '"' * 500, "NEAR(a b)", "a\0q", "é" * 3_000, "٣٣٣"],
)
def test_no_text_is_too_strange_to_be_looked_for(store: Store, rules: DialRules, text: str) -> None:
    store.contacts.add_person("Anna", "Berg", ["0161 552 7789"], rules)
    assert store.contacts.search(text) == ()
    assert store.journal.page(text=text) == ()
    assert store.contacts.match(text, rules) == ()
    assert store.rules.is_blocked(text, rules) is None
