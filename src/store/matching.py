"""Who may be calling: the keys to ask the file for, and its answer as ranked matches."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from store.numbers import ReadNumber
from store.records import ContactKind, ContactRef, Match, MatchReason

SHORTEST_PREFIX_DIGITS = 7
"""A shorter stored number is no company's main number but a coincidence."""
MATCH_KEYS = 16
"""How many keys the query takes: itself and its beginnings down to seven digits, at most 20."""
MATCH_LIMIT = 50


def match_parameters(number: ReadNumber) -> dict[str, object]:
    """The parameters of the query for all stored numbers that match `number`."""
    parameters: dict[str, object] = {f"key_{index}": None for index in range(MATCH_KEYS)}
    parameters["limit"] = MATCH_LIMIT
    for index, key in enumerate(match_keys(number)[:MATCH_KEYS]):
        parameters[f"key_{index}"] = key
    return parameters


def match_keys(number: ReadNumber) -> tuple[str, ...]:
    """What a stored number's key can be to match `number`, best first."""
    if not number.e164:
        return (number.key,) if number.key else ()
    shortest = SHORTEST_PREFIX_DIGITS + len("+")
    lengths = range(len(number.e164), shortest - 1, -1)
    return tuple(number.e164[:length] for length in lengths) or (number.e164,)


def matches_of(rows: Iterable[tuple[Any, ...]], key: str) -> tuple[Match, ...]:
    """The rows of `compiled.MATCH` as matches, each contact once, in the rows' order."""
    matches: dict[ContactRef, Match] = {}
    for person, organization, first, last, company, name, found, written, label in rows:
        if person is not None:
            ref = ContactRef(ContactKind.PERSON, person)
        else:
            ref = ContactRef(ContactKind.ORGANIZATION, organization)
        if ref not in matches:
            reason = MatchReason.EQUAL if found == key else MatchReason.PREFIX
            shown = name if person is None else full_name(first, last)
            matches[ref] = Match(ref, shown, company or "", reason, written, label)
    return tuple(matches.values())


def full_name(first: str, last: str) -> str:
    """A person's name as it is shown."""
    return f"{first} {last}".strip()
