"""What phonenumbers knows of the world's numbering plans; the only place that asks it.

Metadata of a country is loaded when its first number is read, a few hundred microseconds each.
"""

from __future__ import annotations

import re
from functools import lru_cache

import phonenumbers
from phonenumbers import PhoneMetadata, PhoneNumberFormat, ValidationResult, shortnumberinfo

MAX_SHORT_DIGITS = 6


def is_country(country: str) -> bool:
    """Whether `country` is an ISO 3166 code that has a numbering plan."""
    return country in phonenumbers.SUPPORTED_REGIONS


def countries() -> tuple[tuple[str, str], ...]:
    """All countries that have a numbering plan, with their calling codes: ``("GB", "44")``."""
    return tuple((code, calling_code(code)) for code in sorted(phonenumbers.SUPPORTED_REGIONS))


@lru_cache(maxsize=512)
def calling_code(country: str) -> str:
    """``44`` for ``GB``; empty for an unknown country."""
    return str(phonenumbers.country_code_for_region(country) or "")


@lru_cache(maxsize=512)
def trunk_prefix(country: str) -> str:
    """What stands before a national number dialed in the country: ``0``, ``8``, ``1``."""
    metadata = PhoneMetadata.metadata_for_region(country, None)
    return (metadata.national_prefix if metadata else None) or ""


@lru_cache(maxsize=8)
def exit_code(country: str) -> str:
    """What is dialed for another country: ``00``, ``011``; ``00`` where operators differ."""
    metadata = PhoneMetadata.metadata_for_region(country, None)
    if metadata is None:
        return "00"
    code = metadata.preferred_international_prefix or metadata.international_prefix or "00"
    code = code.replace("~", "")
    return code if code.isdigit() else "00"


@lru_cache(maxsize=8)
def _is_called_by_00(country: str) -> bool:
    """Whether ``00`` and a country code leave `country`, though longer exit codes begin so too."""
    metadata = PhoneMetadata.metadata_for_region(country, None)
    pattern = (metadata.international_prefix if metadata else None) or "00"
    # In Brazil a carrier's code is always dialed between them, and is never delivered.
    return country == "BR" or re.fullmatch(pattern, "00") is not None


def international(digits: str) -> str:
    """E.164 of country code and number without plus; empty when no country has that code.

    Length is not judged: direct dialing makes numbers longer than the plan says.
    """
    number = _parsed("+" + digits, None)
    return _e164(number) if number else ""


def valid_international(digits: str) -> str:
    """E.164 of country code and number when the plan knows such a number, else empty."""
    number = _parsed("+" + digits, None)
    return _e164(number) if number and _is_valid(number) else ""


@lru_cache(maxsize=64)
def national(digits: str, country: str) -> tuple[str, bool]:
    """E.164 of digits as dialed in `country` (exit codes too), and whether the plan knows it.

    The first is empty when the length is impossible.
    """
    number = _parsed(digits, country)
    if number is None:
        return "", False
    is_abroad = str(number.country_code) != calling_code(country)
    # Rather a country code than a long-distance carrier's code: networks deliver no carrier.
    is_plain = is_abroad and digits.startswith("00") and _is_called_by_00(country)
    if is_plain and (e164 := valid_international(digits.removeprefix("00"))):
        return e164, True
    if _is_valid(number):
        return _e164(number), True
    if not is_abroad and trunk_prefix(country) == "0" and _national(number).startswith("0"):
        # Too short a number keeps its trunk prefix in phonenumbers' eyes.
        return beginning(digits, country), False
    possible = phonenumbers.is_possible_number_with_reason(number) == ValidationResult.IS_POSSIBLE
    return (_e164(number) if possible else ""), False


def beginning(digits: str, country: str) -> str:
    """``+4416155277`` of ``016155277``: the beginning of numbers in `country`, too short to be one.

    Empty when it begins with no trunk prefix ``0``, or is too short for telling anything.
    """
    is_national = trunk_prefix(country) == "0" and re.fullmatch("0[1-9][0-9]{5,}", digits)
    return f"+{calling_code(country)}{digits[1:]}" if is_national else ""


def is_mobile(digits: str, country: str) -> bool:
    """Whether `digits`, as dialed in `country`, are an assigned mobile number of it."""
    number = _parsed(digits, country)
    return (
        number is not None
        and str(number.country_code) == calling_code(country)
        and phonenumbers.number_type(number) == phonenumbers.PhoneNumberType.MOBILE
    )


def is_calling_code(digits: str) -> bool:
    """Whether some country has the code `digits`."""
    return digits.isdigit() and int(digits) in phonenumbers.COUNTRY_CODE_TO_REGION_CODE


def is_local(digits: str, country: str) -> bool:
    """Whether `digits` can be a number inside one area, dialed without its area code."""
    number = _parsed(digits, country)
    if number is None or digits.startswith("0"):
        return False
    return phonenumbers.is_possible_number_with_reason(number) in (
        ValidationResult.IS_POSSIBLE_LOCAL_ONLY,
        ValidationResult.IS_POSSIBLE,
    )


def is_emergency(digits: str, country: str) -> bool:
    """Whether `digits` call an emergency service in `country`."""
    return len(digits) <= MAX_SHORT_DIGITS and shortnumberinfo.is_emergency_number(digits, country)


def is_short(digits: str, country: str) -> bool:
    """Whether `digits` are a short number that is spoken to (directory enquiries, 116 …)."""
    if len(digits) > MAX_SHORT_DIGITS or digits.startswith("0") or not is_country(country):
        return False
    number = phonenumbers.PhoneNumber(int(calling_code(country)), int(digits))
    return shortnumberinfo.is_valid_short_number_for_region(
        number, country
    ) and not shortnumberinfo.is_sms_service_for_region(number, country)


def is_of_country(e164: str, country: str) -> bool:
    """Whether `e164` is dialed as a national number in `country`."""
    number = _parsed(e164, None)
    return number is not None and str(number.country_code) == calling_code(country)


def takes_bare_numbers(country: str) -> bool:
    """Whether national numbers in `country` are dialed without a trunk prefix."""
    return trunk_prefix(country) in ("", calling_code(country))


def searched_digits(e164: str) -> str:
    """The digits that somebody types who searches `e164` inside its own country.

    A few microseconds; the few countries that insert digits when they dial are not looked at.
    """
    for length in (1, 2, 3):
        regions = phonenumbers.COUNTRY_CODE_TO_REGION_CODE.get(int(e164[1 : 1 + length] or 0))
        if regions:
            bare = takes_bare_numbers(regions[0])
            return ("" if bare else trunk_prefix(regions[0])) + e164[1 + length :]
    return ""


def dialed_nationally(e164: str, country: str) -> str:
    """The digits of `e164` as dialed inside `country`, with trunk prefix: ``12125551234``."""
    number = _parsed(e164, None)
    if number is None:
        return ""
    shown = phonenumbers.format_number(number, PhoneNumberFormat.NATIONAL)
    digits = "".join(char for char in shown if char.isdigit())
    trunk = trunk_prefix(country)
    # North America writes its numbers without the 1 that every exchange takes before them.
    return trunk + digits if trunk and trunk == calling_code(country) else digits


def examples(country: str) -> tuple[str, str]:
    """A number of `country` in its national and its international form; empty when unknown."""
    number = phonenumbers.example_number(country) if is_country(country) else None
    if number is None:
        return "", ""
    national = phonenumbers.format_number(number, PhoneNumberFormat.NATIONAL)
    return national, _e164(number)


def for_people(e164: str) -> str:
    """``+44 161 552 7789``."""
    number = _parsed(e164, None)
    if number is None:
        return e164
    return phonenumbers.format_number(number, PhoneNumberFormat.INTERNATIONAL)


def _parsed(digits: str, country: str | None) -> phonenumbers.PhoneNumber | None:
    try:
        return phonenumbers.parse(digits, country)
    except phonenumbers.NumberParseException:
        return None


def _is_valid(number: phonenumbers.PhoneNumber) -> bool:
    """What `phonenumbers.is_valid_number` says, in half the time where countries share a code.

    There, finding the country has tried the number's plan already, unless leading digits told it.
    """
    region = phonenumbers.region_code_for_number(number)
    if region is None:
        return False
    metadata = PhoneMetadata.metadata_for_region(region, None)
    is_shared = len(phonenumbers.COUNTRY_CODE_TO_REGION_CODE[number.country_code or 0]) > 1
    if is_shared and metadata is not None and metadata.leading_digits is None:
        return True
    return bool(phonenumbers.is_valid_number_for_region(number, region))


def _e164(number: phonenumbers.PhoneNumber) -> str:
    return f"+{number.country_code}{_national(number)}"


def _national(number: phonenumbers.PhoneNumber) -> str:
    return str(phonenumbers.national_significant_number(number))
