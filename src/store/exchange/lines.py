"""A text file of unknown encoding, line by line, in bounded memory whatever the file holds."""

from __future__ import annotations

import codecs
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from store.errors import StoreError

MAX_LINE = 64 * 1024
"""Characters of a line; a longer one is listed as bad and skipped."""
HEAD_BYTES = 64 * 1024

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
    b"%PDF-", b"{\\rtf", b"PK\x03\x04", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"\x1f\x8b",
    b"\x7fELF", b"SQLite format 3", b"\xd0\xcf\x11\xe0",
)  # fmt: skip
_NOT_IN_TEXT = bytes(set(range(32)) - set(b"\t\n\v\f\r")) + b"\x7f"
_MOST_STRANGE = 0.02


@dataclass(frozen=True, slots=True)
class Line:
    """One line with its end, or why it cannot be used."""

    number: int
    """1-based, as an editor counts."""
    text: str
    problem: str = ""


def read_lines(path: Path) -> Iterator[Line]:
    """The lines of the file; bytes that cannot be decoded are U+FFFD.

    Raises `StoreError`: ``unreadable``, ``not_text``.
    """
    try:
        encoding = find_encoding(path)
        with path.open(encoding=encoding, errors="replace", newline="") as file:
            number = 0
            while text := file.readline(MAX_LINE):
                number += 1
                start, is_whole = text, text.endswith(("\n", "\r")) or len(text) < MAX_LINE
                while not text.endswith(("\n", "\r")) and (text := file.readline(MAX_LINE)):
                    is_whole = False
                if not is_whole:
                    yield Line(number, start, "too_long")
                else:
                    yield Line(number, start, "not_text" if "\0" in start else "")
    except OSError as error:
        raise StoreError("unreadable", str(error)) from error
    except UnicodeError as error:
        # UTF-16 and UTF-32 have no replacement for a file that ends inside a character.
        raise StoreError("not_text", str(error)) from error


def find_encoding(path: Path) -> str:
    """The encoding by its mark, else UTF-8 where most lines are, else Windows-1252.

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
    return "utf-8" if _is_mostly_utf8(path) else "cp1252"


def _unmarked_utf16(head: bytes) -> str:
    """UTF-16 of Latin text has a zero in every other byte and hardly any elsewhere."""
    even, odd = head[0::2].count(0), head[1::2].count(0)
    half = len(head) / 2
    if odd > half * 0.4 and even < half * 0.05:
        return "utf-16-le"
    if even > half * 0.4 and odd < half * 0.05:
        return "utf-16-be"
    return ""


def _is_mostly_utf8(path: Path) -> bool:
    """One broken line does not make a file of UTF-8 lines something else."""
    good = bad = 0
    with path.open("rb") as file:
        while line := file.readline(MAX_LINE):
            if not line.isascii():
                try:
                    line.decode("utf-8")
                    good += 1
                except UnicodeDecodeError:
                    bad += 1
    return good >= bad
