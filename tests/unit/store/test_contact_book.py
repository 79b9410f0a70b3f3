"""Adding, fetching and finding contacts."""

from __future__ import annotations

import pytest

from store.database import Store
from store.numbers import DialRules
from store.records import ContactKind, ContactRef, Number


def _names(store: Store, text: str) -> list[str]:
    return [contact.name for contact in store.contacts.search(text)]


def test_a_person_comes_back_as_added(store: Store, rules: DialRules) -> None:
    numbers: list[Number | str] = ["0161 552 7789", Number("101", label="desk")]
    ref = store.contacts.add_person("Anna", "Berg", numbers, rules, company="Acme")
    contact = store.contacts.get(ref)
    assert contact is not None
    assert (contact.name, contact.company) == ("Anna Berg", "Acme")
    assert contact.numbers == (
        Number("0161 552 7789", "+441615527789"),
        Number("101", "", "desk"),
    )


def test_an_organization_comes_back_as_added(store: Store, rules: DialRules) -> None:
    ref = store.contacts.add_organization("Acme", ["0161 552 7789"], rules)
    contact = store.contacts.get(ref)
    assert contact is not None
    assert (contact.name, len(contact.numbers)) == ("Acme", 1)


def test_people_of_one_company_share_it(store: Store, rules: DialRules) -> None:
    store.contacts.add_person("Anna", "Berg", [], rules, company="Acme")
    store.contacts.add_person("Boris", "Wolf", [], rules, company="ACME")
    assert store.contacts.count() == 3


def test_a_number_is_added_to_its_owner_once(store: Store, rules: DialRules) -> None:
    ref = store.contacts.add_person("Anna", "", ["0161 5527789", "+44 161 5527789"], rules)
    contact = store.contacts.get(ref)
    assert contact is not None
    assert [number.written for number in contact.numbers] == ["0161 5527789"]


def test_nobody_is_found_under_an_unknown_reference(store: Store) -> None:
    assert store.contacts.get(ContactRef(ContactKind.PERSON, 99)) is None
    assert store.contacts.count() == 0


def test_hostile_text_is_kept_as_one_plain_line(store: Store, rules: DialRules) -> None:
    name = "<b>A\x00n\nn\u202ea</b>\ud800" + "x" * 10_000
    ref = store.contacts.add_person(name, "'; DROP TABLE people; --", ["\ud800"], rules)
    contact = store.contacts.get(ref)
    assert contact is not None
    assert contact.name.startswith("<b>A n na</b>xxx")
    assert len(contact.name) < 250


@pytest.mark.parametrize(
    "text",
    [
        "anna", "AN", "berg", "berg anna", "  Anna,  B ", "acme", "anna acme", "0161", "+44 161",
        "0044161", "(0161) 552-77", "+44 (0)161 5", "44161", "1010",
    ],
)  # fmt: skip
def test_any_beginning_finds(store: Store, rules: DialRules, text: str) -> None:
    store.contacts.add_person("Anna", "Berg", ["0161 552 7789", "10101"], rules, company="Acme Ltd")
    assert "Anna Berg" in _names(store, text)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("Müller", "muller"),
        ("Muller", "MÜLLER"),
        ("Łukasz", "lukasz"),
        ("Søren", "soren"),
        ("Weiß", "weiss"),
        ("Żółć", "zolc"),
        ("Алексей Фёдоров", "ФЕДОР"),
        ("Ἀλέξανδρος", "αλεξ"),
        ("O'Brien-Smith", "brien smi"),
        ("李小龍", "李"),
    ],
)
def test_accents_case_and_script_are_folded(
    store: Store, rules: DialRules, name: str, text: str
) -> None:
    store.contacts.add_person(name, "", [], rules)
    assert _names(store, text) == [name]


@pytest.mark.parametrize(
    "text", ["", " ", '"', "*", "AND", "a* OR b", "nobody", "7", "\ud800", "("]
)
def test_search_words_are_no_query_language(store: Store, rules: DialRules, text: str) -> None:
    store.contacts.add_person("Xaver", "Quint", ["0161 552 7789"], rules)
    assert _names(store, text) == []


def test_names_that_begin_with_the_text_come_first(store: Store, rules: DialRules) -> None:
    for first, last in (("Zoe", "Anders"), ("Anders", "Berg"), ("Bea", "Anders")):
        store.contacts.add_person(first, last, [], rules)
    assert _names(store, "and") == ["Anders Berg", "Bea Anders", "Zoe Anders"]


def test_a_search_gives_no_more_than_asked(store: Store, rules: DialRules) -> None:
    for index in range(30):
        store.contacts.add_person(f"Anna{index}", "", [], rules)
    assert len(store.contacts.search("anna", limit=5)) == 5


def test_a_deleted_contact_leaves_the_search(store: Store, rules: DialRules) -> None:
    ref = store.contacts.add_person("Anna", "Berg", ["101"], rules)
    with store.connections.writing() as connection:
        connection.execute("DELETE FROM people WHERE id = ?", (ref.id,))
    again = store.contacts.add_person("Boris", "Wolf", [], rules)
    assert again == ref
    assert (_names(store, "anna"), _names(store, "boris")) == ([], ["Boris Wolf"])
    assert store.contacts.match("101", rules) == ()


def test_numbers_are_read_again_when_the_rules_were_wrong(store: Store) -> None:
    wrong, right = DialRules("DE"), DialRules("GB")
    store.contacts.add_person("Anna", "Berg", ["0161 552 7789", "101"], wrong)
    assert store.contacts.match("+441615527789", right) == ()
    assert store.contacts.use_rules(right) == 1
    assert store.contacts.match("+441615527789", right)[0].name == "Anna Berg"
    assert store.contacts.use_rules(right) == 0


def test_corrected_rules_are_taken_up_once(store: Store) -> None:
    wrong, right = DialRules(area_code="20"), DialRules(area_code="161")
    store.contacts.use_rules(wrong)
    store.contacts.add_person("Priya", "Nair", ["552 7789"], wrong)
    assert store.contacts.use_rules(right) == 1
    assert store.contacts.use_rules(right) == 0
    assert store.contacts.match("+441615527789", right)
