"""Mistakes in a settings file: which file, line and key, and what is expected there."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, unique
from pathlib import Path

from assistant.settings.declared import URL_PATTERN

_HEADER = re.compile(r"^\s*(\[\[?)\s*([^\]#]+?)\s*\]\]?\s*(?:#.*)?$")
_KEY = re.compile(r"^\s*(?:\"([^\"]+)\"|'([^']+)'|([A-Za-z0-9_-]+))\s*[.=]")


@unique
class MistakeKind(Enum):
    """What is wrong at that place."""

    NOT_TOML = "not_toml"
    """The line cannot be read at all; `expected` holds the reader's words."""
    UNKNOWN_SECTION = "unknown_section"
    UNKNOWN_KEY = "unknown_key"
    BAD_VALUE = "bad_value"
    UNREADABLE = "unreadable"
    """The file exists and cannot be opened or is not UTF-8."""


@dataclass(frozen=True, slots=True)
class Mistake:
    """One thing in a settings file that is left out or looks forgotten; the rest is in use."""

    file: Path
    kind: MistakeKind
    line: int = 0
    """1-based; 0 when there is no line to name."""
    section: str = ""
    key: str = ""
    expected: str = ""
    """What belongs there, as the end of a sentence: ``must be a whole number``."""

    @property
    def sentence(self) -> str:
        """One line for people and logs; English, as scripts and administrators read it too."""
        where = self.file.name + (f" line {self.line}" if self.line else "")
        section = f"[{self.section}]" if self.section else ""
        place = " ".join(part for part in (section, self.key) if part)
        match self.kind:
            case MistakeKind.NOT_TOML:
                return f"{where}: {place + ' ' if place else ''}cannot be read: {self.expected}"
            case MistakeKind.UNKNOWN_SECTION:
                return f"{where}: there is no section {section}"
            case MistakeKind.UNKNOWN_KEY:
                return f"{where}: there is no setting {place}"
            case MistakeKind.BAD_VALUE:
                return f"{where}: {place} {self.expected}"
            case MistakeKind.UNREADABLE:
                return f"{where} cannot be read: {self.expected}"


class Lines:
    """Finds the line of a section or key in TOML text; tomllib itself does not tell."""

    def __init__(self, text: str) -> None:
        self._places: dict[tuple[str, int, str], int] = {}
        self._headers: dict[str, int] = {}
        section = ""
        for number, line in enumerate(text.splitlines(), start=1):
            if header := _HEADER.match(line):
                section = header[2].strip("\"'")
                self._headers[section] = self._headers.get(section, -1) + 1
                self._places[section, self._headers[section], ""] = number
            elif key := _KEY.match(line):
                name = key[1] or key[2] or key[3]
                self._places.setdefault((section, self._headers.get(section, 0), name), number)

    def of(self, section: str, key: str = "", index: int = 0) -> int:
        """The line of `key` in the `index`-th `section`, else the section's, else 0."""
        return (
            self._places.get((section, index, key))
            or self._places.get((section, index, ""))
            or self._places.get(("", 0, section), 0)
        )


def expectation(kind: object) -> str:
    """What a value of this annotated type must be, as the end of a sentence."""
    import msgspec.inspect as mi

    return _expectation(mi.type_info(kind))


def _expectation(info: object) -> str:
    import msgspec.inspect as mi

    match info:
        case mi.Metadata(type=inner):
            return _expectation(inner)
        case mi.BoolType():
            return "must be true or false"
        case mi.IntType(ge=None) | mi.IntType(le=None):
            return "must be a whole number"
        case mi.IntType(ge=low, le=high):
            return f"must be a whole number from {low} to {high}"
        case mi.StrType(pattern="^[A-Z]{2}$"):
            return "must be two capital letters in quotes"
        case mi.StrType(pattern=pattern) if pattern == URL_PATTERN:
            return 'must be a URL, such as "https://crm.example/?tel={number}", and not of a file'
        case mi.StrType(pattern=str()):
            return "must be digits in quotes"
        case mi.StrType():
            return "must be text in quotes"
        case mi.EnumType(cls=enum):
            return "must be one of " + ", ".join(f'"{member.value}"' for member in enum)
        case mi.VarTupleType() | mi.ListType():
            return 'must be a list of texts, for instance ["program", "argument"]'
        case _:
            return "has a value of the wrong kind"
