"""The entries of a contact file as the spool holds them, some dozens at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from store.dial_rules import DialRules
from store.errors import StoreError
from store.exchange import csv_people, vcard_people
from store.exchange.drafts import Draft, to_line
from store.exchange.encodings import find_encoding
from store.exchange.lines import TextLines
from store.exchange.rows import Row
from store.exchange.shapes import BadLine, FileKind, Layout

ENTRIES = 64


@dataclass(frozen=True, slots=True)
class Batch:
    """Some entries, in the order of the file."""

    bytes_read: int
    """How far the file was read."""
    count: int = 0
    """Good entries."""
    lines: bytes = b""
    """One of `drafts.to_line` for each of them."""
    bad: tuple[BadLine, ...] = ()


@dataclass(frozen=True, slots=True)
class Turn:
    """Which batches of a file are read: each `of`-th one, beginning with the one numbered `which`.

    Some processes take turns so. The cards of a vCard file are not divided.
    """

    which: int = 0
    of: int = 1


ALL = Turn()


def kind_of(path: Path) -> FileKind:
    """By what the file begins with, whatever its name.

    Raises `StoreError`: ``unreadable``, ``not_text``.
    """
    try:
        encoding = find_encoding(path)
        with path.open(encoding=encoding, errors="replace") as file:
            head = file.read(4096).lstrip("\ufeff \t\r\n")
    except OSError as error:
        raise StoreError("unreadable", str(error)) from error
    except UnicodeError as error:
        raise StoreError("not_text", str(error)) from error
    return FileKind.VCARD if head[:11].upper() == "BEGIN:VCARD" else FileKind.CSV


def read_batches(
    path: Path,
    rules: DialRules,
    layout: Layout | None,
    turn: Turn = ALL,
    go_on: Callable[[], None] = lambda: None,
) -> Iterator[Batch]:
    """The file at `path`, read here; a vCard file when there is no `layout`.

    `go_on` is called for each entry, and for pieces of a giant line too, and may raise. Raises
    `StoreError`: ``unreadable``, ``not_text``.
    """
    if layout is None:
        lines, encoding = vcard_people.vcard_lines(path, go_on=go_on)
        cards = vcard_people.read_vcards(lines, encoding, rules)
        while entries := list(_asking(islice(cards, ENTRIES), go_on)):
            yield _batch(lines, entries)
        return
    lines = TextLines(path, layout.encoding, go_on=go_on)
    rows = csv_people.people_rows(layout, lines)
    reader = csv_people.RowReader(layout.columns, rules)
    number = 0
    while taken := list(islice(rows, ENTRIES)):
        if number % turn.of == turn.which:
            yield _batch(lines, list(_asking(_read(reader, taken), go_on)))
        number += 1


def _read(reader: csv_people.RowReader, rows: list[Row]) -> Iterator[Draft | BadLine]:
    return map(reader.read, rows)


def _asking(
    entries: Iterator[Draft | BadLine], go_on: Callable[[], None]
) -> Iterator[Draft | BadLine]:
    for entry in entries:
        go_on()
        yield entry


def _batch(lines: TextLines, entries: list[Draft | BadLine]) -> Batch:
    good = [to_line(entry) for entry in entries if isinstance(entry, Draft)]
    bad = tuple(entry for entry in entries if isinstance(entry, BadLine))
    return Batch(lines.bytes_read, len(good), "".join(good).encode("ascii"), bad)
