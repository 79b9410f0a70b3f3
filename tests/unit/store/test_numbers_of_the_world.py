"""Every example number of every country, in every form, seen from every desk of the world.

From a few desks always; from all of them with `-m slow` (some minutes).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import chain, repeat

import phonenumbers
import pytest
from hypothesis import given
from hypothesis import strategies as st
from phonenumbers import PhoneMetadata, PhoneNumber, PhoneNumberFormat, PhoneNumberType

from store import plan
from store.database import Store
from store.numbers import DialRules, NumberKind, dialable, read_number, shown
from store.other_forms import other_forms
from store.records import MatchReason

COUNTRIES = sorted(phonenumbers.SUPPORTED_REGIONS)
DESKS = ("GB", "DE", "US", "FR", "IT", "RU", "BR", "AR", "AU", "JP", "DK")
_SPOKEN = (PhoneNumberFormat.E164, PhoneNumberFormat.INTERNATIONAL, PhoneNumberFormat.RFC3966)


@cache
def examples() -> tuple[tuple[str, PhoneNumber], ...]:
    """Country and number, of every type that the metadata have an example of."""
    found = {}
    for country in COUNTRIES:
        for kind in PhoneNumberType.values():
            number = phonenumbers.example_number_for_type(country, kind)
            if number is not None:
                found[country, _e164(number)] = number
    return tuple((country, number) for (country, _), number in found.items())


def _e164(number: PhoneNumber) -> str:
    return f"+{number.country_code}{phonenumbers.national_significant_number(number)}"


def _exit_codes(desk: str) -> tuple[str, ...]:
    """What is dialed before a country code at this desk, where that is one thing only."""
    metadata = PhoneMetadata.metadata_for_region(desk, None)
    pattern = (metadata.international_prefix if metadata else None) or "00"
    if pattern.isdigit():
        return (pattern,)
    return ("00",) if desk == "BR" or re.fullmatch(pattern, "00") else ()


def _forms(country: str, number: PhoneNumber, desk: str) -> Iterator[str]:
    """`number` as people write it and networks deliver it at a desk of the country `desk`."""
    e164 = _e164(number)
    yield from (phonenumbers.format_number(number, form) for form in _SPOKEN)
    yield f"sip:{e164}@pbx.example;user=phone"
    if country != desk:
        yield from (code + e164[1:] for code in _exit_codes(desk))
    else:
        national = phonenumbers.format_number(number, PhoneNumberFormat.NATIONAL)
        yield from (national, re.sub(r"\D", "", national), plan.dialed_nationally(e164, desk))


def _misread(desk: str) -> list[tuple[str, str, str]]:
    rules = DialRules(desk)
    return [
        (form, _e164(number), got)
        for country, number in examples()
        for form in _forms(country, number, desk)
        if (got := read_number(form, rules).e164) != _e164(number)
    ]


# In these the same digits are two numbers: one of the own plan, and one behind an exit code.
_TWO_NUMBERS = {"AU": 2, "CC": 2, "CX": 2, "JP": 0}


@pytest.mark.parametrize("desk", DESKS)
def test_every_number_is_itself_in_every_form(desk: str) -> None:
    assert len(_misread(desk)) <= _TWO_NUMBERS.get(desk, 0), _misread(desk)[:5]


@pytest.mark.slow
@pytest.mark.parametrize("desk", COUNTRIES)
def test_every_number_is_itself_from_every_desk(desk: str) -> None:
    assert len(_misread(desk)) <= _TWO_NUMBERS.get(desk, 0), _misread(desk)[:5]


@pytest.fixture
def world(store: Store) -> Store:
    """Everybody has the number that he is named by."""
    rules = DialRules("GB")
    with store.contacts.filing() as filing:
        from store.filing import filed

        for e164 in {_e164(number) for _, number in examples()}:
            filing.add_person(e164, "", "", [filed(e164, rules)])
    return store


@pytest.mark.parametrize("desk", ["GB", "AR"])
def test_every_number_matches_itself_and_nothing_else(world: Store, desk: str) -> None:
    rules = DialRules(desk)
    for country, number in examples():
        e164 = _e164(number)
        for form in _forms(country, number, desk):
            first, *others = world.contacts.match(form, rules)
            assert (first.name, first.reason) == (e164, MatchReason.EQUAL), form
            for other in others:
                is_beginning = other.reason is MatchReason.PREFIX and e164.startswith(other.name)
                assert is_beginning or other.name in other_forms(e164), (form, other)


@pytest.mark.parametrize("desk", COUNTRIES)
def test_a_number_of_the_own_country_is_dialed_as_itself(desk: str) -> None:
    rules = DialRules(desk)
    for country, number in examples():
        if country == desk:
            assert read_number(dialable(_e164(number), rules), rules).e164 == _e164(number)
            assert read_number(shown(_e164(number), rules), rules).e164 == _e164(number)


@pytest.mark.parametrize("desk", COUNTRIES)
def test_emergency_numbers_are_never_rewritten(desk: str) -> None:
    metadata = PhoneMetadata.short_metadata_for_region(desk, None)
    emergency = metadata.emergency if metadata else None
    pattern = emergency.national_number_pattern if emergency else None
    candidates = ["112", "911", "999", "110", "111", "000", "15", "17", "18", "100", "101", "102"]
    known = [one for one in candidates if pattern and re.fullmatch(pattern, one)]
    for prefix in ("", "0", "9"):
        for number in known:
            rules = DialRules(desk, area_code="161", external_prefix=prefix, internal_length=4)
            assert read_number(number, rules).kind is NumberKind.SHORT
            assert dialable(number, rules) == number


def test_a_phone_context_completes_a_number(rules: DialRules) -> None:
    for _, number in examples():
        subscriber = phonenumbers.national_significant_number(number)
        for form in ("tel:{};phone-context=+{}", "sip:{};phone-context=+{}@pbx;user=phone"):
            text = form.format(subscriber, number.country_code)
            assert read_number(text, rules).e164 == _e164(number), text


SIGNS = ("", " ", "-", ".", "/", "\u00a0", "\u2009", "\u2011", "–", " (", ") ")
FRAMES = ("{}", " {}\t", "\u202a{}\u202c", "sip:{}@10.0.0.1:5060", '"x" <sip:{}@pbx>;tag=1')


@given(st.sampled_from(examples()), st.lists(st.sampled_from(SIGNS)), st.sampled_from(FRAMES))
def test_any_punctuation_is_accepted(
    example: tuple[str, PhoneNumber], signs: list[str], frame: str
) -> None:
    e164 = _e164(example[1])
    signs = [] if "sip" in frame else signs
    filled = chain(signs, repeat(""))
    # The country code stands apart, at most: "+4-9" is not how anybody writes.
    code = len(f"+{example[1].country_code}")
    rest = "".join(f"{sign}{digit}" for sign, digit in zip(filled, e164[code:], strict=False))
    text = frame.format(e164[:code] + rest)
    assert read_number(text, DialRules("GB", "161", "9")).e164 == e164
