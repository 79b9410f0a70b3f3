"""Where bare digits lead: an extension, a short number, or a number of the public network.

Digits are ambiguous: ``00301234567`` is Greece, or Berlin after the outside-line prefix ``0``.
The readings are tried from the likeliest to the least; one that the numbering plan knows as an
assigned number wins over one whose length is merely possible.
"""

from __future__ import annotations

from dataclasses import dataclass

from store import plan
from store.dial_rules import DialRules, NumberKind
from store.text import digits_of

LONGEST_LOCAL = 8
"""Digits of a number inside one area; longer ones carry their area code."""


@dataclass(frozen=True, slots=True)
class Located:
    """What digits turned out to be."""

    kind: NumberKind
    digits: str
    """Without the outside-line prefix."""
    e164: str = ""
    dialed: str = ""
    """What the PBX wants for them; empty when it has to be made from E.164."""


@dataclass(frozen=True, slots=True)
class _Body:
    """Digits without the outside-line prefix, and that prefix as far as it was written."""

    digits: str
    written_prefix: str
    dialed: str
    is_exit_code_shown: bool = False
    """An exit code with a country code stands apart: ``001`` of ``001 512 …``."""


def locate(digits: str, lead: str, rules: DialRules) -> Located:
    """What `digits` are by `rules`; `lead` is their first group (``9`` of ``9 0161 5527789``)."""
    if plan.is_emergency(digits, rules.country):
        return Located(NumberKind.SHORT, digits, dialed=digits)
    if len(digits) <= rules.internal_length:
        return Located(NumberKind.INTERNAL, digits, dialed=digits)
    if plan.is_short(digits, rules.country):
        return Located(NumberKind.SHORT, digits, dialed=digits)
    bodies = _bodies(digits, lead, rules.external_prefix)
    hints = (_short_after_prefix, _mobile_after_prefix)
    for find in (*hints, _known, _bare_international, _possible):
        for body in bodies:
            if found := find(body, rules):
                return found
    return _unplaced(bodies, lead, rules)


def _bodies(digits: str, lead: str, prefix: str) -> tuple[_Body, ...]:
    """`digits` as they are, and without the outside-line prefix; a separated prefix is meant."""
    whole = _Body(digits, "", prefix + digits)
    is_exit_code_shown = lead.startswith("00") and plan.is_calling_code(lead.removeprefix("00"))
    if not prefix or not digits.startswith(prefix) or len(digits) == len(prefix):
        return (whole,)
    rest = _Body(digits.removeprefix(prefix), prefix, digits, is_exit_code_shown)
    return (rest, whole) if lead == prefix else (whole, rest)


def _short_after_prefix(body: _Body, rules: DialRules) -> Located | None:
    if not body.written_prefix:
        return None
    if plan.is_emergency(body.digits, rules.country) or plan.is_short(body.digits, rules.country):
        return Located(NumberKind.SHORT, body.digits, dialed=body.dialed)
    return None


def _mobile_after_prefix(body: _Body, rules: DialRules) -> Located | None:
    """In Germany ``00151 2345 6789`` is rather a mobile after the prefix ``0`` than a Texan."""
    conflicts = body.written_prefix and (body.written_prefix + body.digits).startswith("00")
    if not conflicts or body.is_exit_code_shown:
        return None
    if not plan.is_mobile(body.digits, rules.country):
        return None
    return _external(body, plan.national(body.digits, rules.country)[0])


def _known(body: _Body, rules: DialRules) -> Located | None:
    """A number that the plan knows, dialed as in this country."""
    if not _is_complete(body.digits, rules.country):
        if e164 := _with_own_country_code(body.digits, rules):
            return Located(NumberKind.EXTERNAL, body.digits, e164)
        if e164 := _with_our_area(body.digits, rules):
            typed = body.dialed if body.written_prefix else ""
            return Located(NumberKind.EXTERNAL, body.digits, e164, typed)
    e164, is_valid = plan.national(body.digits, rules.country)
    return _external(body, e164 if is_valid else "")


def _is_complete(digits: str, country: str) -> bool:
    """Whether `digits` begin with the trunk prefix or an exit code: nothing is missing."""
    trunk = plan.trunk_prefix(country)
    return digits.startswith("00") or bool(trunk and digits.startswith(trunk))


def _with_own_country_code(digits: str, rules: DialRules) -> str:
    """E.164 when `digits` begin with our own country code without plus: networks deliver it."""
    trunk = plan.trunk_prefix(rules.country)
    code = plan.calling_code(rules.country)
    if trunk and code and digits.startswith(code):
        return plan.valid_international(digits)
    return ""


def _with_our_area(digits: str, rules: DialRules) -> str:
    """E.164 when `digits` are a number inside our area."""
    trunk = plan.trunk_prefix(rules.country)
    area = digits_of(rules.area_code).removeprefix(trunk)
    if not area or len(digits) > LONGEST_LOCAL:
        return ""
    e164, is_valid = plan.national(trunk + area + digits, rules.country)
    return e164 if is_valid else ""


def _bare_international(body: _Body, _rules: DialRules) -> Located | None:
    """A country code without plus, or behind ``00`` where that is not the exit code."""
    e164 = plan.valid_international(body.digits.removeprefix("00"))
    return Located(NumberKind.EXTERNAL, body.digits, e164) if e164 else None


def _possible(body: _Body, rules: DialRules) -> Located | None:
    """A number of a possible length; behind ``00`` any length, direct dialing makes long ones."""
    e164 = ""
    if _is_complete(body.digits, rules.country) or plan.takes_bare_numbers(rules.country):
        e164, _ = plan.national(body.digits, rules.country)
    if not e164 and body.digits.startswith("00"):
        e164 = plan.international(body.digits.removeprefix("00"))
    return _external(body, e164)


def _external(body: _Body, e164: str) -> Located | None:
    return Located(NumberKind.EXTERNAL, body.digits, e164, body.dialed) if e164 else None


def _unplaced(bodies: tuple[_Body, ...], lead: str, rules: DialRules) -> Located:
    """Digits that no plan explains: of the PBX when few, else local numbers of an unknown area."""
    for body in bodies:
        meant = body.written_prefix and (
            lead == body.written_prefix or plan.is_local(body.digits, rules.country)
        )
        if meant:
            return Located(NumberKind.EXTERNAL, body.digits, dialed=body.dialed)
    whole = next(body for body in bodies if not body.written_prefix)
    if len(whole.digits) <= plan.MAX_SHORT_DIGITS:
        return Located(NumberKind.INTERNAL, whole.digits, dialed=whole.digits)
    return Located(NumberKind.EXTERNAL, whole.digits, dialed=whole.dialed)
