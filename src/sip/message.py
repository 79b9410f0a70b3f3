"""Headers and the body out of a whole SIP message, as text; bounded, never raising."""

from __future__ import annotations

import re

COMPACT_FORMS = {
    "f": "from",
    "t": "to",
    "i": "call-id",
    "c": "content-type",
    "b": "referred-by",
    "r": "refer-to",
    "m": "contact",
    "v": "via",
    "k": "supported",
}
"""RFC 3261 §7.3.3 and the later registrations."""

MAX_FIELDS = 256
"""Header lines that are looked at; the longest honest message has a tenth of them."""
MAX_VALUES = 32
"""Comma-separated values of one header that are looked at."""

_SCAN_LIMIT = 65536
_MARKS = re.compile(r'[",;<>\\]')


def split_message(message: str) -> tuple[str, str]:
    """The header part (unfolded, RFC 3261 §7.3.1) and the body."""
    head, _, body = message[:_SCAN_LIMIT].partition("\r\n\r\n")
    return re.sub(r"\r\n[ \t]+", " ", head), body


class Headers:
    """The header fields of one message, taken apart once; names in any case, compact or long."""

    def __init__(self, message: str) -> None:
        self._fields: dict[str, list[str]] = {}
        head, _ = split_message(message)
        for line in head.split("\r\n", MAX_FIELDS + 1)[1 : MAX_FIELDS + 1]:
            name, colon, value = line.partition(":")
            if colon:
                name = name.strip().lower()
                self._fields.setdefault(COMPACT_FORMS.get(name, name), []).append(value.strip())

    def first(self, name: str) -> str:
        """The first field of this name, whole; empty when there is none."""
        fields = self._fields.get(name.lower())
        return fields[0] if fields else ""

    def fields(self, name: str) -> tuple[str, ...]:
        """All fields of this name, whole: for headers whose commas part no values."""
        return tuple(self._fields.get(name.lower(), ())[:MAX_VALUES])

    def values(self, name: str) -> tuple[str, ...]:
        """All values of a header that may be a list, over several fields and between commas."""
        found: list[str] = []
        for field in self._fields.get(name.lower(), ()):
            found += split_list(field)
        return tuple(found[:MAX_VALUES])


def header(message: str, name: str) -> str:
    """The first value of header `name`, or an empty string; several are cheaper by `Headers`."""
    return Headers(message).first(name)


def split_list(field: str) -> list[str]:
    """A field at its commas, but not at those inside quotes or angle brackets (RFC 3261 §7.3.1)."""
    return [part for part in _split_at(",", field) if part]


def parameters(value: str) -> dict[str, str]:
    """The parameters after a value's address or token: lower-case names, quotes taken off."""
    found: dict[str, str] = {}
    for part in _split_at(";", value)[1:]:
        name, _, said = part.partition("=")
        name = name.strip().lower()
        if name and name not in found:
            found[name] = unquoted(said)
    return found


def unquoted(text: str) -> str:
    """`text` without the quotes around it and the backslashes that they need."""
    text = text.strip()
    if len(text) < 2 or text[0] != '"' or text[-1] != '"':
        return text
    return re.sub(r"\\(.)", r"\1", text[1:-1], flags=re.DOTALL)


def _split_at(separator: str, text: str) -> list[str]:
    """`text` at its first `MAX_VALUES` separators outside quotes and brackets; in linear time."""
    parts: list[str] = []
    start, is_quoted, is_bracketed, escaped = 0, False, False, -1
    for mark in _MARKS.finditer(text):
        at, char = mark.start(), mark[0]
        if at == escaped:
            continue
        if is_quoted:
            if char == "\\":
                escaped = at + 1
            is_quoted = char != '"'
        elif char == separator and not is_bracketed:
            parts.append(text[start:at].strip())
            start = at + 1
            if len(parts) == MAX_VALUES:
                return parts
        elif char == '"':
            is_quoted = not is_bracketed
        elif char in "<>":
            is_bracketed = char == "<"
    parts.append(text[start:].strip())
    return parts
