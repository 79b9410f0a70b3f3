"""Finds the encoding of a text file, and refuses what is no text."""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from store.errors import StoreError

HEAD_BYTES = 64 * 1024
_SAMPLE_BYTES = 16 * 1024
_PIECE_BYTES = 64 * 1024
_ZIP = b"PK\x03\x04"

_MARKS = (
    # UTF-32's little-endian mark begins with UTF-16's.
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_OTHER_FORMATS = (
    # They may begin with so much text that their control characters are few.
    b"%PDF-", b"{\\rtf", _ZIP, b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"\x1f\x8b",
    b"\x7fELF", b"SQLite format 3", b"\xd0\xcf\x11\xe0", b"7z\xbc\xaf", b"Rar!",
)  # fmt: skip
_NOT_IN_TEXT = bytes(set(range(32)) - set(b"\t\n\v\f\r\x1a")) + b"\x7f"
_MOST_STRANGE = 0.02

LEGACY = (
    "cp1252", "cp1250", "cp1251", "koi8_r", "cp866", "cp1253", "cp1254", "cp1257", "shift_jis",
    "gb18030", "big5", "euc_kr", "cp1255", "cp1256", "mac_roman", "cp850",
)  # fmt: skip
"""Encodings of address books before UTF-8, the likelier ones first."""
_NEARLY_AS_GOOD = 0.02


def find_encoding(path: Path) -> str:
    """The encoding by its mark, else UTF-8 where most lines are, else the likeliest older one.

    Raises `StoreError` ``not_text`` for what is no text, and `OSError`.
    """
    with path.open("rb") as file:
        head = file.read(HEAD_BYTES)
    if head.startswith(_OTHER_FORMATS):
        raise StoreError("not_text", str(path))
    for mark, encoding in _MARKS:
        if head.startswith(mark):
            return encoding
    if wide := _unmarked_utf16(head):
        return wide
    if len(head) - len(head.translate(None, _NOT_IN_TEXT)) > len(head) * _MOST_STRANGE:
        raise StoreError("not_text", str(path))
    strange = _without_utf8(path)
    return _likeliest(strange) if strange else "utf-8"


def _unmarked_utf16(head: bytes) -> str:
    """UTF-16 of Latin text has a zero in every other byte and hardly any elsewhere."""
    even, odd = head[0::2].count(0), head[1::2].count(0)
    half = len(head) / 2
    if odd > half * 0.4 and even < half * 0.05:
        return "utf-16-le"
    if even > half * 0.4 and odd < half * 0.05:
        return "utf-16-be"
    return ""


def _without_utf8(path: Path) -> bytes:
    """Some lines that are neither ASCII nor UTF-8, when most that are not ASCII are so."""
    good = bad = 0
    sample = bytearray()
    for line in _lines_beyond_ascii(path):
        try:
            line.decode("utf-8")
            good += 1
        except UnicodeDecodeError:
            bad += 1
            if len(sample) < _SAMPLE_BYTES:
                sample += line
    return bytes(sample) if bad > good else b""


def _lines_beyond_ascii(path: Path) -> Iterator[bytes]:
    with path.open("rb") as file:
        while line := file.readline(_PIECE_BYTES):
            if not line.isascii():
                yield line


def _likeliest(sample: bytes) -> str:
    """Of the older encodings, by the languages that it makes of `sample`."""
    from charset_normalizer import from_bytes

    found = from_bytes(sample, cp_isolation=list(LEGACY), threshold=0.4)
    if not found:
        return "cp1252"
    least = min(one.chaos for one in found)
    near = [one.encoding for one in found if one.chaos <= least + _NEARLY_AS_GOOD]
    if "cp1250" in near and "cp1252" not in near:
        # It leaves out what decodes to the same text.
        near.append("cp1252")
    known = [encoding for encoding in LEGACY if encoding in near]
    return min(known, key=lambda one: _signs_in_words(sample, one), default="cp1252")


def _signs_in_words(sample: bytes, encoding: str) -> int:
    """How many signs stand in the midst of letters: ``£ukasz`` is Łukasz, ``M³ller`` is nobody."""
    text = sample.decode(encoding, "replace")
    return sum(
        1
        for one, other in pairwise(text)
        if (one > "\x7f" and not one.isalpha() and other.isalpha())
        or (other > "\x7f" and not other.isalpha() and one.isalpha())
    )
