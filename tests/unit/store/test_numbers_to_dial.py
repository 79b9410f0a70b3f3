"""What the PBX gets for what was typed, clicked or stored."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.errors import NumberError
from store.numbers import DialRules, dialable

PLAIN = DialRules("GB", "161")
NINE = DialRules("GB", "161", external_prefix="9")
ZERO = DialRules("DE", "30", external_prefix="0")
AMERICA = DialRules("US", "212", external_prefix="9")


@pytest.mark.parametrize(
    ("text", "rules", "dialed"),
    [
        ("0161 552 7789", PLAIN, "01615527789"),
        ("+44 161 552 7789", PLAIN, "+441615527789"),
        ("44 161 552 7789", PLAIN, "01615527789"),
        ("552 7789", PLAIN, "01615527789"),
        ("+49 30 123456", PLAIN, "+4930123456"),
        ("0161 552 7789", NINE, "901615527789"),
        ("+44 161 552 7789", NINE, "901615527789"),
        ("+49 30 123456", NINE, "9004930123456"),
        ("0049 30 123456", NINE, "9004930123456"),
        ("+44 161 552 7789", ZERO, "000441615527789"),
        ("+49 30 1234567", ZERO, "00301234567"),
        ("+1 212 555 1234", AMERICA, "912125551234"),
        ("212 555 1234", AMERICA, "92125551234"),
        ("+44 161 552 7789", AMERICA, "9011441615527789"),
        ("0800 FLOWERS", NINE, "908003569377"),
    ],
)
def test_an_external_number_gets_what_the_outside_line_needs(
    text: str, rules: DialRules, dialed: str
) -> None:
    assert dialable(text, rules) == dialed


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        ("901615527789", NINE),
        ("9 0161 5527789", NINE),
        ("9 552 7789", NINE),
        ("9 004930123456", NINE),
        ("00301234567", ZERO),
        ("0 030 1234567", ZERO),
        ("0015123456789", ZERO),
        ("000441615527789", ZERO),
        ("9 1 212 555 1234", AMERICA),
        ("92125551234", AMERICA),
    ],
)
def test_a_typed_outside_line_prefix_is_not_doubled(text: str, rules: DialRules) -> None:
    assert dialable(text, rules) == text.replace(" ", "")


@pytest.mark.parametrize("rules", [PLAIN, NINE, ZERO, AMERICA])
@pytest.mark.parametrize("text", ["101", "7", "112", "*60", "*20*101", "#31#", "911"])
def test_inside_and_emergency_numbers_are_never_rewritten(text: str, rules: DialRules) -> None:
    assert dialable(text, rules) == text


def test_an_emergency_number_may_be_typed_with_the_prefix() -> None:
    assert dialable("9 112", NINE) == "9112"
    assert dialable("9999", NINE) == "9999"


def test_addresses_are_dialed_as_they_are() -> None:
    assert dialable("sip:101@elsewhere.example", NINE) == "sip:101@elsewhere.example"
    assert dialable("anna@example.com", NINE) == "sip:anna@example.com"


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("", "empty"),
        ("  \t", "empty"),
        ("Anna", "no_digits"),
        ("anonymous", "no_digits"),
        ("+", "no_digits"),
        ("abc123", "not_a_number"),
        ("0161 5527789, 0161 5527780", "not_a_number"),
        ("sip:1@2@3", "not_a_number"),
        ("1" * 21, "too_long"),
        ("1" * 10_000, "too_long"),
        ("x" * 10_000, "too_long"),
    ],
)
def test_rubbish_is_refused_with_a_reason(text: str, problem: str) -> None:
    with pytest.raises(NumberError) as caught:
        dialable(text, PLAIN)
    assert caught.value.problem == problem


@given(st.text(max_size=40), st.sampled_from([PLAIN, NINE, ZERO, AMERICA]))
def test_nothing_but_dialable_signs_goes_to_the_pbx(text: str, rules: DialRules) -> None:
    try:
        dialed = dialable(text, rules)
    except NumberError:
        return
    assert dialed
    assert dialed.startswith(("sip:", "sips:")) or set(dialed) <= set("+0123456789*#")
    assert not set(dialed) & set(' \r\n<>"')
