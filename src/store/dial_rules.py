"""How one PBX and its country write numbers, and what a number can be."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, unique


@dataclass(frozen=True, slots=True)
class DialRules:
    """How this PBX and this country write numbers."""

    country: str = "GB"
    """ISO 3166 code; decides what a number without country code means."""
    area_code: str = ""
    """Our area, with or without its trunk prefix, for local numbers."""
    external_prefix: str = ""
    """What is dialed for an outside line, often ``0`` or ``9``; empty when nothing is."""
    internal_length: int = 3
    """Digits of an extension; shorter numbers are internal too."""


@unique
class NumberKind(Enum):
    """What a number is, seen from this desk."""

    INTERNAL = "internal"
    EXTERNAL = "external"
    ADDRESS = "address"
    """``sip:user@host`` with a name as user."""
    SHORT = "short"
    """Emergency and other short numbers of the public network: never rewritten."""
    FEATURE_CODE = "feature_code"
    """A code for the PBX itself, with ``*`` or ``#``: never rewritten."""
    ANONYMOUS = "anonymous"
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class ReadNumber:
    """A number that was read by the rules."""

    kind: NumberKind
    written: str
    digits: str = ""
    """Digits without plus and without the outside-line prefix; a code with its signs."""
    e164: str = ""
    """`+` and digits; empty when the number is not external or cannot be completed."""
    address: str = ""
    """`sip:user@host` when it was written so."""

    @property
    def key(self) -> str:
        """What equal numbers have in common: E.164, else digits, else the address."""
        return self.e164 or self.digits or self.address.lower()
