"""Properties over phonenumbers' own example numbers: every form is read as the same number."""

from __future__ import annotations

import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st
from phonenumbers import PhoneNumberFormat, PhoneNumberType

from store.numbers import DialRules, dialable, read_number
from store.plan import exit_code, searched_digits

COUNTRIES = (
    "GB",
    "DE",
    "US",
    "FR",
    "IT",
    "ES",
    "PL",
    "AR",
    "MX",
    "BR",
    "RU",
    "AU",
    "JP",
    "IN",
    "NO",
)
TYPES = (
    PhoneNumberType.FIXED_LINE,
    PhoneNumberType.MOBILE,
    PhoneNumberType.TOLL_FREE,
    PhoneNumberType.PREMIUM_RATE,
)
EXAMPLES = [
    (country, number)
    for country in COUNTRIES
    for kind in TYPES
    if (number := phonenumbers.example_number_for_type(country, kind)) is not None
]


def _e164(number: phonenumbers.PhoneNumber) -> str:
    return phonenumbers.format_number(number, PhoneNumberFormat.E164)


def _forms(number: phonenumbers.PhoneNumber, here: str) -> list[str]:
    """As written and delivered in the country `here`."""
    e164 = _e164(number)
    formats = (
        PhoneNumberFormat.INTERNATIONAL,
        PhoneNumberFormat.RFC3966,
        PhoneNumberFormat.E164,
    )
    written = [phonenumbers.format_number(number, one) for one in formats]
    return [*written, f"{exit_code(here)}{e164[1:]}", f"sip:{e164}@pbx.example.com"]


@given(st.sampled_from(EXAMPLES), st.sampled_from(COUNTRIES))
def test_international_forms_are_the_same_from_every_country(
    example: tuple[str, phonenumbers.PhoneNumber], here: str
) -> None:
    _, number = example
    for form in _forms(number, here):
        assert read_number(form, DialRules(here)).e164 == _e164(number), form


@pytest.mark.parametrize("prefix", ["", "9"])
@given(st.sampled_from(EXAMPLES))
def test_national_forms_are_the_same_at_home(
    prefix: str, example: tuple[str, phonenumbers.PhoneNumber]
) -> None:
    country, number = example
    rules = DialRules(country, external_prefix=prefix)
    national = phonenumbers.format_number(number, PhoneNumberFormat.NATIONAL)
    for form in (national, _e164(number)[1:]):
        assert read_number(form, rules).e164 == _e164(number), form


@given(st.sampled_from(EXAMPLES), st.sampled_from([" ", "-", ".", "/", "", "\u00a0", "\u2009"]))
def test_punctuation_does_not_count(
    example: tuple[str, phonenumbers.PhoneNumber], between: str
) -> None:
    country, number = example
    national = phonenumbers.format_number(number, PhoneNumberFormat.NATIONAL)
    digits = "".join(char for char in national if char.isdigit())
    text = digits[:4] + between + digits[4:]
    assert read_number(text, DialRules(country)).e164 == _e164(number)


@given(st.sampled_from(EXAMPLES))
def test_what_is_dialed_leads_to_the_number(
    example: tuple[str, phonenumbers.PhoneNumber],
) -> None:
    country, number = example
    dialed = dialable(_e164(number), DialRules(country, external_prefix="7"))
    assert dialed[0] == "7"
    assert read_number(dialed[1:], DialRules(country)).e164 == _e164(number)


@given(st.sampled_from(EXAMPLES), st.sampled_from(EXAMPLES))
def test_different_numbers_stay_different(
    one: tuple[str, phonenumbers.PhoneNumber], other: tuple[str, phonenumbers.PhoneNumber]
) -> None:
    keys = {read_number(_e164(number), DialRules("GB")).key for number in (one[1], other[1])}
    assert len(keys) == len({_e164(one[1]), _e164(other[1])})


@pytest.mark.parametrize(
    ("e164", "digits"),
    [
        ("+441615527789", "01615527789"),
        ("+12125551234", "2125551234"),
        ("+390612345678", "0612345678"),
        ("+999123", ""),
    ],
)
def test_search_digits_are_those_of_the_country(e164: str, digits: str) -> None:
    assert searched_digits(e164) == digits
