"""A text file of unknown encoding, line by line, in bounded memory whatever the file holds."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from io import TextIOWrapper
from pathlib import Path
from typing import IO

from store.errors import StoreError
from store.exchange.encodings import find_encoding

MAX_LINE = 64 * 1024
"""Characters of a line; a longer one is listed as bad and skipped."""
_LOOKS_UP_EVERY = 256


@dataclass(frozen=True, slots=True)
class Line:
    """One line with its end, or why it cannot be used."""

    number: int
    """1-based, as an editor counts."""
    text: str
    problem: str = ""


class TextLines:
    """The lines of the file at `path`; bytes that cannot be decoded are U+FFFD.

    `go_on` is called now and then, for pieces of a giant line too, and may raise. Iterating raises
    `StoreError`: ``unreadable``, ``not_text``.
    """

    def __init__(
        self,
        path: Path,
        encoding: str = "",
        max_line: int = MAX_LINE,
        go_on: Callable[[], None] = lambda: None,
        errors: str = "replace",
    ) -> None:
        """Without `encoding` it is found out; `errors` is the codec's way with broken bytes."""
        self._errors = errors
        self._path = path
        self._encoding = encoding
        self._max_line = max_line
        self._go_on = go_on
        self._raw: IO[bytes] | None = None

    @property
    def bytes_read(self) -> int:
        """How far the file was read."""
        raw = self._raw
        return 0 if raw is None or raw.closed else raw.tell()

    def __iter__(self) -> Iterator[Line]:
        try:
            encoding = self._encoding or find_encoding(self._path)
            with self._path.open("rb") as self._raw:
                yield from self._lines(TextIOWrapper(self._raw, encoding, self._errors, ""))
        except OSError as error:
            raise StoreError("unreadable", str(error)) from error
        except UnicodeError as error:
            # UTF-16 and UTF-32 have no replacement for a file that ends inside a character.
            raise StoreError("not_text", str(error)) from error

    def _lines(self, file: TextIOWrapper) -> Iterator[Line]:
        number, most = 0, self._max_line
        while text := file.readline(most):
            number += 1
            if number % _LOOKS_UP_EVERY == 0:
                self._go_on()
            start, is_whole = text, text.endswith(("\n", "\r")) or len(text) < most
            while not text.endswith(("\n", "\r")) and (text := file.readline(most)):
                is_whole = False
                self._go_on()
            if is_whole:
                yield Line(number, start, "not_text" if "\0" in start else "")
            else:
                yield Line(number, start, "too_long")
