"""Rows of a CSV file as contacts: `First,Last,Phone`, or any columns by their layout."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from store.dial_rules import DialRules
from store.errors import StoreError
from store.exchange import columns as columns_
from store.exchange.drafts import BadEntryError, Draft, bad_line, draft_of
from store.exchange.encodings import find_encoding
from store.exchange.lines import TextLines
from store.exchange.rows import SAMPLE_LINES, Row, find_separator, read_rows
from store.exchange.shapes import BadLine, Column, Field, Layout
from store.records import NEW_ORGANIZATION, NEW_PERSON, Contact, Email, Number, TextField
from store.text import MAX_NAME, MAX_NOTES

PREVIEWED_ROWS = 20
MAX_WRITTEN_NUMBER = 100
MAX_VALUE = 2000
_LONGEST = {
    Field.PHONE: 4000,
    Field.NOTES: 4 * MAX_NOTES,
    Field.CUSTOM: MAX_VALUE,
    Field.TAGS: 4000,
}
_SEVERAL = " ::: "
"""Google's separator of several values in one cell."""
_SIMPLE = {Field.FIRST, Field.LAST, Field.COMPANY, Field.PHONE, Field.PHONE_LABEL}
_GUARDED = re.compile(r"'+[=+\-@\t\r]")
_SUFFIX = re.compile(r"(?i)(inc|ltd|llc|plc|gmbh|ag|kg|sa|jr|sr|phd|md)\.?")


def find_layout(path: Path) -> Layout:
    """Encoding, separator and columns of the file at `path`. Raises like `TextLines`."""
    try:
        encoding = find_encoding(path)
    except OSError as error:
        raise StoreError("unreadable", str(error)) from error
    sample = list(islice(TextLines(path, encoding), SAMPLE_LINES))
    separator = find_separator([line for line in sample if not line.problem])
    rows = first_rows(path, Layout(encoding, separator, False, ()))
    named = columns_.named(rows[0]) if rows else None
    return Layout(encoding, separator, named is not None, named or columns_.guessed(rows))


def first_rows(path: Path, layout: Layout, count: int = PREVIEWED_ROWS) -> list[tuple[str, ...]]:
    """The first good rows, the one with the names of columns among them."""
    rows = read_rows(iter(TextLines(path, layout.encoding)), layout.separator)
    return [row.cells for row in islice((one for one in rows if not one.problem), count)]


def read_people(path: Path, layout: Layout, rules: DialRules) -> Iterator[Draft | BadLine]:
    """Each row as a contact, or why it is none."""
    reader = RowReader(layout.columns, rules)
    return map(reader.read, people_rows(layout, TextLines(path, layout.encoding)))


def people_rows(layout: Layout, lines: TextLines) -> Iterator[Row]:
    """The rows of `lines` without the names of the columns."""
    is_first = layout.has_heads
    for row in read_rows(iter(lines), layout.separator):
        if is_first and not row.problem:
            is_first = False
            continue
        yield row


class RowReader:
    """Reads rows of one layout."""

    def __init__(self, columns: tuple[Column, ...], rules: DialRules) -> None:
        self._rules = rules
        self._places: dict[Field, list[tuple[int, Column]]] = defaultdict(list)
        for place, column in enumerate(columns):
            if column.field is not Field.IGNORED:
                self._places[column.field].append((place, column))
        self._is_simple = self._places.keys() <= _SIMPLE

    def read(self, row: Row) -> Draft | BadLine:
        """The contact of a row, or why it is none."""
        try:
            return self.draft(row)
        except BadEntryError as error:
            return bad_line(row.line, str(error), row.text)

    def draft(self, row: Row) -> Draft:
        """The contact of a row. Raises `BadEntryError`."""
        if row.problem:
            raise BadEntryError(row.problem)
        if self._is_simple:
            return draft_of(self._simple(row), self._rules)
        kind = self._cell(row, Field.KIND).casefold()
        first, last = self._names(row)
        companies = [self._cell(row, Field.COMPANY)]
        companies += [cell for _, cell in self._cells(row, Field.OTHER_COMPANY)]
        is_organization = kind == "organization" or not (kind or first or last)
        contact = Contact(
            NEW_ORGANIZATION if is_organization else NEW_PERSON,
            companies[0] if is_organization else "",
            "" if is_organization else companies[0],
            tuple(self._numbers(row, kind)),
            first,
            last,
            tuple(companies[1:]),
            tuple(self._emails(row, kind)),
            self._cell(row, Field.NOTES),
            tuple(self._tags(row)),
            tuple(self._fields(row)),
        )
        return draft_of(contact, self._rules, is_ours=bool(kind))

    def _simple(self, row: Row) -> Contact:
        """Most files have no more than this, and 100,000 lines."""
        first, last = self._cell(row, Field.FIRST), self._cell(row, Field.LAST)
        company = self._cell(row, Field.COMPANY)
        numbers = tuple(self._numbers(row, ""))
        if first or last:
            return Contact(NEW_PERSON, "", company, numbers, first, last)
        return Contact(NEW_ORGANIZATION, company, "", numbers)

    def _names(self, row: Row) -> tuple[str, str]:
        first = self._cell(row, Field.FIRST)
        if middle := self._cell(row, Field.MIDDLE):
            first = f"{first} {middle}".strip()
        last = self._cell(row, Field.LAST)
        if not first and not last:
            return split_name(self._cell(row, Field.NAME))
        return first, last

    def _numbers(self, row: Row, kind: str) -> Iterator[Number]:
        common = self._grouped(row, Field.PHONE_LABEL, 0)
        for column, cell in self._cells(row, Field.PHONE):
            label = self._grouped(row, Field.PHONE_LABEL, column.group) if column.group else ""
            country = self._grouped(row, Field.PHONE_COUNTRY, column.group)
            for written in [cell] if kind else cell.split(_SEVERAL):
                if len(written) > MAX_WRITTEN_NUMBER and not kind:
                    raise BadEntryError("too_long")
                if written.strip():
                    yield Number(written, label=label or column.label or common, country=country)

    def _emails(self, row: Row, kind: str) -> Iterator[Email]:
        for column, cell in self._cells(row, Field.EMAIL):
            label = self._grouped(row, Field.EMAIL_LABEL, column.group) if column.group else ""
            for address in [cell] if kind else cell.split(_SEVERAL):
                its_label = label if kind else label.removeprefix("* ")
                yield Email(address, its_label or column.label)

    def _tags(self, row: Row) -> Iterator[str]:
        """Google marks its own groups by a star."""
        for column, cell in self._cells(row, Field.TAGS):
            tags = [cell] if column.group else re.split(r" ::: |;", cell)
            yield from (tag for tag in tags if column.group or not tag.strip().startswith("* "))

    def _fields(self, row: Row) -> Iterator[TextField]:
        for _, column in self._places[Field.CUSTOM]:
            if column.group and (name := self._grouped(row, Field.CUSTOM_NAME, column.group)):
                value = self._grouped(row, Field.CUSTOM, column.group)
                kind = self._grouped(row, Field.CUSTOM_TYPE, column.group)
                yield TextField(name, value, kind.casefold() == "phone")
        for field in (Field.CUSTOM, Field.CUSTOM_PHONE):
            for column, cell in self._cells(row, field):
                if not column.group:
                    yield TextField(column.label, cell, field is Field.CUSTOM_PHONE)

    def _cell(self, row: Row, field: Field) -> str:
        cells = self._cells(row, field)
        return cells[0][1] if cells else ""

    def _grouped(self, row: Row, field: Field, group: int) -> str:
        for place, column in self._places.get(field, ()):
            if column.group == group:
                return _text(row, place, field)
        return ""

    def _cells(self, row: Row, field: Field) -> list[tuple[Column, str]]:
        """Those of `field` that are filled."""
        return [
            (column, cell)
            for place, column in self._places.get(field, ())
            if (cell := _text(row, place, field))
        ]


def split_name(name: str) -> tuple[str, str]:
    """First and last name of ``Anna Berg`` or ``Berg, Anna``."""
    if name.count(",") == 1:
        last, first = (part.strip() for part in name.split(","))
        if first and last and not _SUFFIX.fullmatch(first):
            return first, last
    first, _, last = name.strip().rpartition(" ")
    return (first, last) if first else (last, "")


def _text(row: Row, place: int, field: Field) -> str:
    """One cell, as text: what guards it from being a formula is taken off."""
    text = row.cells[place] if place < len(row.cells) else ""
    if not text:
        return ""
    if len(text) > _LONGEST.get(field, MAX_NAME):
        raise BadEntryError("too_long")
    if "\ufffd" in text:
        raise BadEntryError("undecodable")
    if text.startswith('="') and text.endswith('"'):
        # Excel keeps the leading zero of ="0161…".
        return text[2:-1]
    text = text.strip() if field is not Field.NOTES else text
    return text[1:] if _GUARDED.match(text) else text
