"""Other digits that mean the same subscriber, where a country's rules allow them."""

from __future__ import annotations

from functools import lru_cache

import phonenumbers
from phonenumbers import PhoneMetadata

from store import plan

TAIL_DIGITS = 7
"""As many last digits find a number by its digits inside one area; fewer are an extension's."""

_ARGENTINA, _BRAZIL, _ITALY, _MEXICO = "54", "55", "39", "52"
_AREA_DIGITS = 2
"""Digits of every Brazilian area code."""


def tail(e164: str) -> str:
    """The last digits of `e164`; empty where nobody dials without area code."""
    code = _code_of(e164)
    return e164[-TAIL_DIGITS:] if code and _has_local_numbers(code) else ""


def subscriber_digits(e164: str) -> str:
    """The digits of `e164` that are dialed inside its area; empty when there is no such way."""
    code = _code_of(e164)
    if not code or not _has_local_numbers(code):
        return ""
    number = phonenumbers.parse(e164)
    area = phonenumbers.length_of_geographical_area_code(number)
    return phonenumbers.national_significant_number(number)[area:] if area else ""


def other_forms(e164: str) -> tuple[str, ...]:
    """Valid numbers that reach the same subscriber as `e164`.

    Argentina puts 9 before mobiles that are called from abroad, Mexico put 1 there until 2019;
    Brazil put 9 before its mobile numbers, and Italy made its trunk 0 a part of numbers, while
    address books and networks kept the old ones.
    """
    code = _code_of(e164)
    if code not in (_ARGENTINA, _BRAZIL, _ITALY, _MEXICO):
        return ()
    digits = e164[1 + len(code) :]
    match code:
        case "54":
            others = [digits[1:] if digits.startswith("9") else f"9{digits}"]
        case "52":
            others = [digits[1:] if digits.startswith("1") and len(digits) == 11 else f"1{digits}"]
        case "55":
            area, rest = digits[:_AREA_DIGITS], digits[_AREA_DIGITS:]
            others = [f"{area}9{rest}"] if len(rest) == 8 and rest[0] in "6789" else []
            others += [area + rest[1:]] if len(rest) == 9 and rest[0] == "9" else []
        case _:
            others = [digits[1:] if digits.startswith("0") else f"0{digits}"]
    return tuple(f"+{code}{other}" for other in others if other)


def _code_of(e164: str) -> str:
    """The country code; empty when there is none."""
    for length in (1, 2, 3):
        if plan.is_calling_code(code := e164[1 : 1 + length]):
            return code
    return ""


@lru_cache(maxsize=256)
def _has_local_numbers(code: str) -> bool:
    for region in phonenumbers.COUNTRY_CODE_TO_REGION_CODE[int(code)]:
        metadata = PhoneMetadata.metadata_for_region(region, None)
        if metadata is not None and metadata.fixed_line is not None:
            return bool(metadata.fixed_line.possible_length_local_only)
    return False
