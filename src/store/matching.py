"""Who may be calling: the keys to ask the file for, and its answer as ranked matches."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from store import other_forms
from store.dial_rules import DialRules, NumberKind, ReadNumber
from store.plan import calling_code
from store.records import ContactKind, ContactRef, Match, MatchReason

SHORTEST_PREFIX_DIGITS = 7
"""A shorter stored number is no company's main number but a coincidence."""
MATCH_KEYS = 20
"""How many keys the query takes: a number and its beginnings down to seven digits (14, as it has
20 at most), its other forms (2) and what may be its digits inside one area (3)."""
MATCH_LIMIT = 50
LONGEST_LOCAL = 9

_RANK = {
    reason: place
    for place, reason in enumerate(
        (
            MatchReason.REMEMBERED,
            MatchReason.EQUAL,
            MatchReason.PREFIX,
            MatchReason.SUBSCRIBER,
        )
    )
}


def match_parameters(number: ReadNumber, rules: DialRules) -> dict[str, object]:
    """The parameters of the query for all stored numbers that match `number`."""
    parameters: dict[str, object] = {f"key_{index}": None for index in range(MATCH_KEYS)}
    parameters["limit"] = MATCH_LIMIT
    keys = [*match_keys(number), *_equivalent_keys(number, rules)]
    for index, key in enumerate(keys[:MATCH_KEYS]):
        parameters[f"key_{index}"] = key
    return parameters


def match_keys(number: ReadNumber) -> tuple[str, ...]:
    """What a stored number's key can be to match `number` in the same form, best first."""
    if not number.e164:
        return (number.key,) if number.key else ()
    shortest = SHORTEST_PREFIX_DIGITS + len("+")
    lengths = range(len(number.e164), shortest - 1, -1)
    return tuple(number.e164[:length] for length in lengths) or (number.e164,)


def _equivalent_keys(number: ReadNumber, rules: DialRules) -> tuple[str, ...]:
    """Keys of the same subscriber: other forms, and what may be the digits inside one area, as
    they are stored while the rules do not say in which area this desk is."""
    if not number.e164:
        return ()
    code = calling_code(rules.country)
    if not number.e164.startswith(f"+{code}") or not other_forms.tail(number.e164):
        return other_forms.other_forms(number.e164)
    shortest = max(other_forms.TAIL_DIGITS, rules.internal_length + 1)
    longest = min(LONGEST_LOCAL, len(number.e164) - len(f"+{code}"))
    local = tuple(number.e164[-length:] for length in range(longest, shortest - 1, -1))
    return (*other_forms.other_forms(number.e164), *local)


def is_bare_local(number: ReadNumber) -> bool:
    """Whether these are a subscriber's digits without area code, of an area nobody knows."""
    return (
        number.kind is NumberKind.EXTERNAL
        and not number.e164
        and len(number.digits) >= other_forms.TAIL_DIGITS
    )


def tail_parameters(number: ReadNumber, rules: DialRules) -> dict[str, object]:
    """The parameters of the query for complete numbers that end like bare local digits."""
    return {
        "tail": number.digits[-other_forms.TAIL_DIGITS :],
        "country": f"+{calling_code(rules.country)}",
        "limit": MATCH_LIMIT,
    }


def matches_of(rows: Iterable[tuple[Any, ...]], number: ReadNumber) -> tuple[Match, ...]:
    """The rows of `compiled.MATCH` and `MATCH_TAIL` as matches, best first, each contact once."""
    matches: dict[ContactRef, Match] = {}
    found = [(reason, row) for row in rows if (reason := _reason(row[6], number))]
    # Stable: longer beginnings come before shorter ones already.
    found.sort(key=lambda one: _RANK[one[0]])
    for reason, row in found:
        person, organization, first, last, company, name, _, written, label = row
        ref = reference(person, organization)
        if ref not in matches:
            shown = name if person is None else full_name(first, last)
            matches[ref] = Match(ref, shown, company or "", reason, written, label)
    return tuple(matches.values())


def chosen(matches: tuple[Match, ...], choices: Iterable[tuple[Any, ...]]) -> tuple[Match, ...]:
    """`matches` after what users said about this number; rows of `compiled.CHOICES_OF`."""
    left = {match.contact: match for match in matches}
    remembered = []
    for person, organization, is_denied, first, last, company, name in choices:
        ref = reference(person, organization)
        match = left.pop(ref, None)
        if is_denied:
            continue
        if match is None:
            shown = name if person is None else full_name(first, last)
            match = Match(ref, shown, company or "", MatchReason.REMEMBERED, "")
        remembered.append(replace(match, reason=MatchReason.REMEMBERED))
    return (*remembered, *left.values())


def _reason(found: str, number: ReadNumber) -> MatchReason | None:
    """Why the stored key `found` fits; None when it only ends like the caller's number."""
    if found == number.key:
        return MatchReason.EQUAL
    if number.e164 and found.startswith("+") and number.e164.startswith(found):
        return MatchReason.PREFIX
    if found.startswith("+") and number.e164:
        return MatchReason.SUBSCRIBER
    whole, local = (number.e164, found) if number.e164 else (found, number.digits)
    return MatchReason.SUBSCRIBER if other_forms.subscriber_digits(whole) == local else None


def reference(person: int | None, organization: int | None) -> ContactRef:
    """The contact of a row that has one of both."""
    if person is not None:
        return ContactRef(ContactKind.PERSON, person)
    return ContactRef(ContactKind.ORGANIZATION, organization or 0)


def owner(ref: ContactRef) -> dict[str, object]:
    """The two columns that say whose a row is."""
    is_person = ref.kind is ContactKind.PERSON
    return {
        "person_id": ref.id if is_person else None,
        "organization_id": None if is_person else ref.id,
    }


def full_name(first: str, last: str) -> str:
    """A person's name as it is shown."""
    return f"{first} {last}".strip()
