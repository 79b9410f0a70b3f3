"""Numbers read by dial rules, however they were written or delivered."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.numbers import DialRules, NumberKind, read_number, shown, warm_up

MANCHESTER = "+441615527789"
GERMANY = DialRules(country="DE", area_code="030", external_prefix="0")


@pytest.mark.parametrize(
    "text",
    [
        "+44 161 552 7789",
        "+44 (0)161 552-7789",
        "+44 (161) 552-7789",
        "0161 552 7789",
        "0044161 5527789",
        "0044 (0)161 552 7789",
        "44 161 5527789",
        "441615527789",
        "1615527789",
        "+0161 552 7789",
        "5527789",
        "tel:552-7789;phone-context=+44161",
        "sip:+441615527789@10.0.0.1:5060;user=phone",
        "sip:01615527789@pbx.example.com",
    ],
)
def test_every_way_to_write_a_number_is_the_same_number(text: str, rules: DialRules) -> None:
    number = read_number(text, rules)
    assert (number.kind, number.e164) == (NumberKind.EXTERNAL, MANCHESTER)


@pytest.mark.parametrize("text", ["901615527789", "9 0161 552 7789", "9+441615527789"])
def test_the_outside_line_prefix_of_the_trunk_is_undone(text: str) -> None:
    assert read_number(text, DialRules(external_prefix="9")).e164 == MANCHESTER


@pytest.mark.parametrize(
    ("text", "e164"),
    [
        ("030 1234567", "+49301234567"),
        ("00301234567", "+49301234567"),
        ("0 030 1234567", "+49301234567"),
        ("0049 30 1234567", "+49301234567"),
        ("00049 30 1234567", "+49301234567"),
        ("123456", "+4930123456"),
        ("004416155277 89", MANCHESTER),
        ("000441615527789", MANCHESTER),
        # The same digits may be a German mobile behind the prefix, or Texas.
        ("0015123456789", "+4915123456789"),
        ("0 0151 23456789", "+4915123456789"),
        ("001 512 345 6789", "+15123456789"),
    ],
)
def test_a_prefix_like_the_exit_code_is_told_apart(text: str, e164: str) -> None:
    assert read_number(text, GERMANY).e164 == e164


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("101", NumberKind.INTERNAL),
        ("7", NumberKind.INTERNAL),
        ("sip:101@pbx", NumberKind.INTERNAL),
        ("+101", NumberKind.INTERNAL),
        ("70123", NumberKind.INTERNAL),
        ("999", NumberKind.SHORT),
        ("112", NumberKind.SHORT),
        ("118118", NumberKind.SHORT),
        ("*60", NumberKind.FEATURE_CODE),
        ("sip:anna@example.com", NumberKind.ADDRESS),
        ("anonymous", NumberKind.ANONYMOUS),
        ("", NumberKind.ANONYMOUS),
        ("anna", NumberKind.UNREADABLE),
        ("1" * 300, NumberKind.UNREADABLE),
    ],
)
def test_kinds_are_told_apart(text: str, kind: NumberKind, rules: DialRules) -> None:
    assert read_number(text, rules).kind is kind


def test_an_extension_is_as_long_as_the_rules_say() -> None:
    assert read_number("5527", DialRules(internal_length=4)).kind is NumberKind.INTERNAL


def test_a_local_number_of_an_unknown_area_stays_digits() -> None:
    number = read_number("552 7789", DialRules())
    assert (number.kind, number.e164, number.key) == (NumberKind.EXTERNAL, "", "5527789")


def test_direct_dialing_may_be_longer_than_the_plan(rules: DialRules) -> None:
    assert read_number("+4989123456789012345", rules).e164 == "+4989123456789012345"


def test_rules_of_an_unknown_country_read_what_is_international() -> None:
    nowhere = DialRules(country="XX")
    assert read_number("+441615527789", nowhere).e164 == MANCHESTER
    assert read_number("00441615527789", nowhere).e164 == MANCHESTER
    assert read_number("01615527789", nowhere).e164 == ""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("01615527789", "+44 161 552 7789"),
        ("101", "101"),
        ("*60", "*60"),
        ("sip:Anna@example.com", "Anna@example.com"),
        ("anonymous", ""),
        ("<b>Anna</b>\u202e", "<b>Anna</b>"),
    ],
)
def test_numbers_are_shown_to_people(text: str, expected: str, rules: DialRules) -> None:
    assert shown(text, rules) == expected


@given(
    st.text(max_size=40),
    st.sampled_from(["GB", "DE", "US", "IT", "XX", ""]),
    st.sampled_from(["", "0", "9"]),
)
def test_no_text_is_too_strange_to_read(text: str, country: str, prefix: str) -> None:
    rules = DialRules(country, "030", prefix)
    number = read_number(text, rules)
    assert number.e164 == "" or number.e164[1:].isdigit()
    assert shown(text, rules).isprintable()


@pytest.mark.parametrize("country", ["GB", "US", "XX", ""])
def test_any_country_can_be_warmed_up(country: str) -> None:
    warm_up(DialRules(country))
