"""Reads a settings file; what is wrong in it is named and left out, the rest is used."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

import msgspec

from assistant.settings import AccountSettings, ColleagueSettings, Settings
from assistant.settings.mistakes import Lines, Mistake, MistakeKind, expectation
from sip.config import AccountConfig
from sip.errors import ConfigError
from sip.uri import is_user

MAX_BROKEN_LINES = 20
"""After this many lines that are no TOML the file is something else, and nothing of it is used."""

_AT_LINE = re.compile(r"\(at line (\d+), column \d+\)")
_KEY_OF_LINE = re.compile(r"\s*([A-Za-z0-9_-]+)\s*=")
_HEADER_OF_LINE = re.compile(r"\s*\[+\s*([A-Za-z0-9_-]*)")


class Loaded(NamedTuple):
    """Settings that can be used at once, and what was left out of them."""

    settings: Settings
    mistakes: tuple[Mistake, ...] = ()


def load_settings(path: Path) -> Loaded:
    """The settings in `path`; defaults when there is no such file. Never raises."""
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return Loaded(Settings())
    except (OSError, UnicodeDecodeError) as error:
        words = getattr(error, "strerror", None) or "it is not UTF-8 text"
        return Loaded(Settings(), (Mistake(path, MistakeKind.UNREADABLE, expected=words),))
    document, mistakes = _parse(path, text)
    reader = _Reader(path, text, mistakes)
    return Loaded(reader.settings(document), tuple(sorted(mistakes, key=lambda m: m.line)))


def _parse(path: Path, text: str) -> tuple[Mapping[str, Any], list[Mistake]]:
    """The document without the lines that are no TOML, and these lines as mistakes."""
    lines = text.splitlines()
    mistakes: list[Mistake] = []
    while True:
        try:
            return tomllib.loads("\n".join(lines)), mistakes
        except RecursionError:
            mistakes.append(
                Mistake(path, MistakeKind.NOT_TOML, expected="brackets within brackets, too many")
            )
            return {}, mistakes
        except tomllib.TOMLDecodeError as error:
            at = _AT_LINE.search(str(error))
            words = str(error).partition(" (at ")[0].lower()
            line = min(int(at[1]), len(lines)) if at else 0
            mistakes.append(_broken_line(path, lines, line, words))
            if not line or not lines[line - 1].strip() or len(mistakes) > MAX_BROKEN_LINES:
                return {}, mistakes
            _blank(lines, line)


def _broken_line(path: Path, lines: list[str], line: int, words: str) -> Mistake:
    content = lines[line - 1] if line else ""
    key = _KEY_OF_LINE.match(content)
    section = ""
    for earlier in lines[:line]:
        if header := _HEADER_OF_LINE.match(earlier):
            section = header[1]
    return Mistake(path, MistakeKind.NOT_TOML, line, section, key[1] if key else "", words)


def _blank(lines: list[str], line: int) -> None:
    """Take a broken line out; a broken header takes its whole section with it."""
    is_header = lines[line - 1].lstrip().startswith("[")
    lines[line - 1] = ""
    if not is_header:
        return
    for index in range(line, len(lines)):
        if lines[index].lstrip().startswith("["):
            return
        lines[index] = ""


class _Reader:
    """Goes through a document key by key."""

    def __init__(self, path: Path, text: str, mistakes: list[Mistake]) -> None:
        self._path = path
        self._text = text
        self._mistakes = mistakes

    def settings(self, document: Mapping[str, Any]) -> Settings:
        """What of `document` can be used."""
        fields = {field.name: field for field in msgspec.structs.fields(Settings)}
        sections: dict[str, Any] = {}
        for name, value in document.items():
            if name not in fields:
                self._note(MistakeKind.UNKNOWN_SECTION, name)
            elif name == "colleagues":
                sections[name] = self._colleagues(value)
            elif isinstance(value, Mapping):
                sections[name] = self._section(fields[name].type, name, value)
            else:
                self._note(MistakeKind.BAD_VALUE, name, expected="must be a section of its own")
        settings = Settings(**sections)
        return msgspec.structs.replace(settings, account=self._usable(settings.account))

    def _section(self, kind: Any, name: str, table: Mapping[str, Any], index: int = 0) -> Any:
        fields = {field.name: field for field in msgspec.structs.fields(kind)}
        good: dict[str, Any] = {}
        for key, value in table.items():
            if key not in fields:
                self._note(MistakeKind.UNKNOWN_KEY, name, key, index=index)
                continue
            try:
                good[key] = msgspec.convert(value, type=fields[key].type)
            except msgspec.ValidationError:
                expected = expectation(fields[key].type)
                self._note(MistakeKind.BAD_VALUE, name, key, expected, index)
        return kind(**good)

    def _colleagues(self, tables: Any) -> tuple[ColleagueSettings, ...]:
        if not isinstance(tables, list):
            self._note(
                MistakeKind.BAD_VALUE, "colleagues", expected="must be written [[colleagues]]"
            )
            return ()
        found: dict[str, ColleagueSettings] = {}
        for index, table in enumerate(tables):
            try:
                one = self._section(ColleagueSettings, "colleagues", table, index)
            except (TypeError, AttributeError):
                expected = "needs an extension"
                self._note(MistakeKind.BAD_VALUE, "colleagues", "", expected, index)
                continue
            if not is_user(one.extension):
                expected = f"cannot be {one.extension[:60]!r}"
                self._note(MistakeKind.BAD_VALUE, "colleagues", "extension", expected, index)
                continue
            if one.extension in found:
                expected = f"{one.extension} stands there twice: the first one is used"
                self._note(MistakeKind.BAD_VALUE, "colleagues", "extension", expected, index)
                continue
            if not one.name.strip():
                expected = f"is missing: {one.extension} is shown as a number only"
                self._note(MistakeKind.BAD_VALUE, "colleagues", "name", expected, index)
            found[one.extension] = one
        return tuple(found.values())

    def _usable(self, account: AccountSettings) -> AccountSettings:
        """`account` without a field that cannot be part of a SIP address."""
        for field in ("extension", "server"):
            value = getattr(account, field)
            parts = {"extension": "x", "server": "x", field: value}
            try:
                AccountConfig(parts["extension"], parts["server"], password="")
            except ConfigError:
                if value:
                    expected = f"cannot be {value[:60]!r}"
                    self._note(MistakeKind.BAD_VALUE, "account", field, expected)
                    account = msgspec.structs.replace(account, **{field: ""})
        return account

    def _note(
        self, kind: MistakeKind, section: str, key: str = "", expected: str = "", index: int = 0
    ) -> None:
        line = Lines(self._text).of(section, key, index)
        self._mistakes.append(Mistake(self._path, kind, line, section, key, expected))
