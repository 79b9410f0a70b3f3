"""Any written number read by dial rules, as E.164, as the PBX wants it dialed, and for people."""

from __future__ import annotations

from functools import lru_cache

from store import plan
from store.dial_rules import DialRules, NumberKind, ReadNumber
from store.errors import NumberError
from store.locating import Located, locate
from store.text import clean
from store.written import MAX_WRITTEN, Written, WrittenForm, take_apart

__all__ = ["DialRules", "NumberKind", "ReadNumber", "dialable", "read_number", "shown", "warm_up"]

CACHED_NUMBERS = 512


def read_number(text: str, rules: DialRules) -> ReadNumber:
    """`text` as typed, stored or delivered, read by `rules`; any thread, never raises."""
    return _read(text[: MAX_WRITTEN + 1], rules)[0]


def dialable(text: str, rules: DialRules) -> str:
    """What to dial for `text`: digits for the PBX, a code, or a `sip:` address; any thread.

    The outside-line prefix comes before external numbers unless it was typed already. Raises
    `NumberError` when nothing can be dialed.
    """
    number, dialed = _read(text[: MAX_WRITTEN + 1], rules)
    if number.kind in (NumberKind.ANONYMOUS, NumberKind.UNREADABLE):
        raise NumberError(_problem_of(text), text)
    return number.address or dialed or _dialed_from_e164(number, rules)


def warm_up(rules: DialRules) -> None:
    """Load what numbers of this country need, some 10 ms, so that the first caller does not wait.

    Any thread; best on the worker that opens the store.
    """
    for text in plan.examples(rules.country):
        shown(text, rules)


def shown(text: str, rules: DialRules) -> str:
    """`text` for people: ``+44 161 552 7789``, ``101``; empty when anonymous; any thread."""
    number = read_number(text, rules)
    match number.kind:
        case NumberKind.ANONYMOUS:
            return ""
        case NumberKind.ADDRESS:
            return number.address.partition(":")[2]
        case NumberKind.UNREADABLE:
            return number.written
        case _:
            return plan.for_people(number.e164) if number.e164 else number.digits


@lru_cache(maxsize=CACHED_NUMBERS)
def _read(text: str, rules: DialRules) -> tuple[ReadNumber, str]:
    """The number, and what to dial for it; the latter is empty when it follows from E.164."""
    apart = take_apart(text)
    written = clean(text, MAX_WRITTEN)
    unreadable = ReadNumber(NumberKind.UNREADABLE, written), ""
    match apart.form:
        case WrittenForm.EMPTY | WrittenForm.WITHHELD:
            return ReadNumber(NumberKind.ANONYMOUS, written), ""
        case WrittenForm.TOO_LONG | WrittenForm.RUBBISH:
            return unreadable
        case WrittenForm.ADDRESS:
            return ReadNumber(NumberKind.ADDRESS, written, address=apart.address), ""
        case WrittenForm.CODE:
            kind = NumberKind.FEATURE_CODE
            return ReadNumber(kind, written, apart.digits, "", apart.address), apart.digits
    found = _located(apart, rules)
    if apart.form is WrittenForm.VANITY and not found.e164:
        return unreadable
    number = ReadNumber(found.kind, written, found.digits, found.e164, apart.address)
    return number, found.dialed


def _located(apart: Written, rules: DialRules) -> Located:
    if apart.form is WrittenForm.INTERNATIONAL:
        is_short = len(apart.digits) <= plan.MAX_SHORT_DIGITS
        # Few numbers of the world are so short; "+101" is an extension behind a stray plus.
        find = plan.valid_international if is_short else plan.international
        if e164 := find(apart.digits):
            return Located(NumberKind.EXTERNAL, e164[1:], e164)
    # Some exchanges put a plus before whatever they have: it means nothing there.
    return locate(apart.digits, apart.lead, rules)


def _dialed_from_e164(number: ReadNumber, rules: DialRules) -> str:
    """A plus needs no prefix to leave the house; behind a prefix there are only digits."""
    is_domestic = plan.is_of_country(number.e164, rules.country)
    if not rules.external_prefix and ("+" in number.written or not is_domestic):
        return number.e164
    if is_domestic:
        return rules.external_prefix + plan.dialed_nationally(number.e164, rules.country)
    return rules.external_prefix + plan.exit_code(rules.country) + number.e164[1:]


def _problem_of(text: str) -> str:
    if len(text) > MAX_WRITTEN:
        return "too_long"
    match take_apart(text).form:
        case WrittenForm.EMPTY:
            return "empty"
        case WrittenForm.TOO_LONG:
            return "too_long"
        case _:
            return "not_a_number" if any(char.isdigit() for char in text) else "no_digits"
