"""What a dialed code of the PBX means, read backwards from the profile."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, unique

from assistant.pbx.profiles import PbxProfile


@unique
class CodeKind(Enum):
    """What a code does; the values are fields of `FeatureCodes`, but for parking."""

    VOICEMAIL = "voicemail"
    VOICEMAIL_OF = "voicemail_of"
    PICKUP = "pickup"
    GROUP_PICKUP = "group_pickup"
    INTERCOM = "intercom"
    CONFERENCE = "conference"
    ECHO = "echo"
    FETCH = "retrieve"
    """Out of a parking slot."""


@dataclass(frozen=True, slots=True)
class CodeMeaning:
    """A code that was dialed."""

    kind: CodeKind
    of: str = ""
    """The extension or the slot; empty for a code without one."""


def meaning_of(profile: PbxProfile, dialed: str) -> CodeMeaning | None:
    """What `dialed` means at this PBX; None for a number and for codes without words."""
    for slot in profile.parking.slots:
        if dialed == profile.retrieve_code(slot):
            return CodeMeaning(CodeKind.FETCH, slot)
    for kind, template in sorted(_templates(profile), key=_by_fixed_part, reverse=True):
        before, brace, rest = template.partition("{")
        if not brace:
            if dialed == template:
                return CodeMeaning(kind)
            continue
        after = rest.partition("}")[2]
        of = dialed[len(before) : len(dialed) - len(after)]
        if dialed == before + of + after and of.isascii() and of.isdecimal():
            return CodeMeaning(kind, of)
    return None


def _templates(profile: PbxProfile) -> Iterator[tuple[CodeKind, str]]:
    for kind in CodeKind:
        found = "" if kind is CodeKind.FETCH else getattr(profile.codes, kind.value)
        # A template that is nothing but an extension would be every number.
        if found.partition("{")[0]:
            yield kind, found


def _by_fixed_part(entry: tuple[CodeKind, str]) -> tuple[bool, int]:
    """Whole codes first, then those that fix most: where a mailbox is a star and a number, other
    codes begin with the star as well."""
    fixed, brace, _ = entry[1].partition("{")
    return not brace, len(fixed)
