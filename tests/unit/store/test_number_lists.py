"""Ignored numbers, and the black list."""

from __future__ import annotations

import pytest

from store.database import Store
from store.errors import NumberError
from store.number_lists import prefix_key
from store.numbers import DialRules


def test_an_ignored_number_is_not_looked_up(store: Store, rules: DialRules) -> None:
    store.contacts.add_person("Anna", "", ["0161 552 7789"], rules)
    store.rules.ignore("0161 552 7789", rules)
    assert store.contacts.match("+441615527789", rules) == ()
    assert [one.written for one in store.rules.ignored()] == ["0161 552 7789"]
    store.rules.unignore("01615527789", rules)
    assert store.contacts.match("+441615527789", rules)


def test_a_blocked_number_is_blocked_however_it_is_delivered(
    store: Store, rules: DialRules
) -> None:
    store.rules.block("0161 552 7789", rules, "sells windows")
    for caller in ("+441615527789", "00441615527789", "sip:01615527789@pbx"):
        found = store.rules.is_blocked(caller, rules)
        assert found is not None
        assert found.reason == "sells windows"
    assert store.rules.is_blocked("01615527788", rules) is None
    assert store.rules.is_blocked("016155277891", rules) is None
    store.rules.unblock("+441615527789", rules)
    assert store.rules.blocked() == ()


@pytest.mark.parametrize("prefix", ["0900", "+44 900", "0044 900", "0900*", "0900…"])
def test_a_beginning_blocks_all_that_begin_so(store: Store, rules: DialRules, prefix: str) -> None:
    store.rules.block(prefix, rules, is_prefix=True)
    assert store.rules.is_blocked("09001234567", rules)
    assert store.rules.is_blocked("+449001234567", rules)
    assert store.rules.is_blocked("01615527789", rules) is None
    store.rules.unblock("0900", rules, is_prefix=True)
    assert store.rules.is_blocked("09001234567", rules) is None


def test_who_withholds_the_number_can_be_blocked(store: Store, rules: DialRules) -> None:
    assert store.rules.is_blocked("anonymous", rules) is None
    store.rules.block("anonymous", rules)
    assert store.rules.is_blocked("anonymous", rules)
    assert store.rules.is_blocked("", rules)
    assert store.rules.is_blocked("101", rules) is None


def test_a_number_is_blocked_once_and_the_list_has_no_end(store: Store, rules: DialRules) -> None:
    for index in range(300):
        store.rules.block(f"0161 55 {index:05}", rules, "first")
    store.rules.block("0161 55 00000", rules, "second")
    blocked = store.rules.blocked()
    assert (len(blocked), blocked[0].reason) == (300, "second")


@pytest.mark.parametrize("text", ["", "  ", "nobody", "<b>", "'; --"])
def test_what_is_no_number_is_refused(store: Store, rules: DialRules, text: str) -> None:
    for refuse in (store.rules.block, store.rules.ignore):
        with pytest.raises(NumberError):
            refuse(text, rules)
    with pytest.raises(NumberError):
        store.rules.block(text, rules, is_prefix=True)


@pytest.mark.parametrize(
    ("country", "text", "key"),
    [
        ("GB", "0161", "+44161"),
        ("US", "1900", "+1900"),
        ("US", "900555", "+1900555"),
        ("US", "011 44", "+44"),
        ("DK", "9050", "+459050"),
        ("DE", "0900-1", "+499001"),
        ("GB", "20", "20"),
    ],
)
def test_a_beginning_is_read_as_the_country_writes_it(country: str, text: str, key: str) -> None:
    assert prefix_key(text, DialRules(country)) == key
