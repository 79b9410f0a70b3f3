"""Values of vCard properties as text: encodings, character sets and escapes undone."""

from __future__ import annotations

import base64
import binascii
import codecs
import quopri
import re
from urllib.parse import unquote_to_bytes

from store.exchange.vcard_lines import Property

MAX_TEXT = 80_000
"""Characters of a text that are looked at; the store keeps fewer."""
_ESCAPE = re.compile(r"\\(.)", re.DOTALL)
_PIECES = {
    separator: re.compile(rf"([^\\{separator}]*(?:\\.[^\\{separator}]*)*\\?)({separator}|\Z)", re.S)
    for separator in ";,"
}


def raw_text(one: Property, encoding: str) -> str:
    """The value, decoded, its escapes not yet undone; `encoding` is the file's."""
    value, charset = one.value[:MAX_TEXT], one.one_of("CHARSET")
    if one.one_of("ENCODING").upper() == "QUOTED-PRINTABLE":
        return _decoded(quopri.decodestring(_bytes(value, encoding)), charset)
    if value.isascii():
        return value
    if charset or encoding in ("utf-8", "utf-8-sig"):
        return _decoded(_bytes(value, encoding), charset or encoding)
    return value


def text_of(one: Property, encoding: str, version: str) -> str:
    """The value as one text."""
    return unescaped(raw_text(one, encoding), version)


def parts_of(one: Property, encoding: str, version: str, separator: str = ";") -> list[str]:
    """The components of a structured value."""
    raw = raw_text(one, encoding)
    pieces = []
    for found in _PIECES[separator].finditer(raw):
        pieces.append(unescaped(found[1], version))
        if not found[2]:
            break
    return pieces


def unescaped(text: str, version: str) -> str:
    """RFC 6350 §3.4; version 2.1 has no ``\\n``."""
    return _ESCAPE.sub(lambda found: _meant(found[1], version), text) if "\\" in text else text


def photo_of(one: Property) -> bytes | None:
    """The picture that stands in the card; None when it is elsewhere or cannot be read."""
    value = one.value.strip()
    is_base64 = one.one_of("ENCODING").upper() in ("B", "BASE64")
    if value[:5].lower() == "data:":
        head, _, value = value.partition(",")
        if not head.lower().endswith(";base64"):
            return unquote_to_bytes(value) or None
        is_base64 = True
    if not is_base64:
        return None
    try:
        return base64.b64decode("".join(value.split()), validate=True) or None
    except binascii.Error:
        return None


def parameter_text(text: str) -> str:
    """RFC 6868: what a parameter's value cannot hold stands behind a circumflex."""
    return re.sub(r"\^(['n^])", lambda found: {"'": '"', "n": "\n", "^": "^"}[found[1]], text)


def _meant(sign: str, version: str) -> str:
    if version == "2.1":
        return sign if sign in ";,\\" else f"\\{sign}"
    return "\n" if sign in "nN" else sign


def _bytes(text: str, encoding: str) -> bytes:
    """As they stood in the file."""
    try:
        return text.encode(encoding or "utf-8", "surrogateescape")
    except (UnicodeError, LookupError):
        return text.encode("utf-8", "surrogatepass")


def _decoded(raw: bytes, charset: str) -> str:
    """By the character set that is told, else UTF-8, else Windows-1252."""
    for name in (charset, "utf-8", "cp1252"):
        try:
            if name and not codecs.lookup(name)._is_text_encoding:
                continue
            if name:
                return raw.decode(name)
        except (UnicodeError, LookupError):
            continue
    return raw.decode("utf-8", "replace")
