"""CSV records out of lines; an open quote costs its own line, not the rest of the file."""

from __future__ import annotations

import csv
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, islice

from store.exchange.lines import Line

SEPARATORS = ",;\t|"
SAMPLE_LINES = 20
MOST_LINES = 20_000
"""Lines of one record: notes may have as many."""
MOST_CHARACTERS = 256 * 1024
FEWER_LINES = 20
"""As many are looked at after some quotes that were never closed: each look costs time."""
PATIENCE = 20


@dataclass(frozen=True, slots=True)
class Row:
    """One record, or why its line cannot be used."""

    line: int
    """1-based number of its first line."""
    cells: tuple[str, ...]
    text: str
    problem: str = ""


class _NeverClosedError(Exception):
    """A quote was opened and not closed within reach."""


class _Source:
    """Hands lines to the csv reader, remembers those of the current record, takes them back."""

    def __init__(self, lines: Iterator[Line]) -> None:
        self._lines = lines
        self._returned: deque[Line] = deque()
        self._characters = 0
        self.taken: list[Line] = []
        self.most_lines = MOST_LINES

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = self.take()
        if self.taken and (line is None or line.problem or self._is_enough()):
            if line is not None:
                self._returned.appendleft(line)
            raise _NeverClosedError
        if line is None:
            raise StopIteration
        self.taken.append(line)
        self._characters += len(line.text)
        return line.text

    def begin(self) -> None:
        """A record begins."""
        self.taken, self._characters = [], 0

    def _is_enough(self) -> bool:
        return len(self.taken) >= self.most_lines or self._characters > MOST_CHARACTERS

    def take(self) -> Line | None:
        return self._returned.popleft() if self._returned else next(self._lines, None)

    def give_back(self, lines: list[Line]) -> None:
        self._returned.extendleft(reversed(lines))


def read_rows(lines: Iterator[Line], separator: str = "") -> Iterator[Row]:
    """The records of a CSV file without empty lines; without `separator` it is found out."""
    sample = list(islice(lines, SAMPLE_LINES))
    separator = separator or find_separator(sample)
    if sample and sample[0].text.lower().startswith("sep="):
        sample = sample[1:]
    source = _Source(chain(sample, lines))
    reader = csv.reader(source, delimiter=separator)
    failures = width = 0
    while (line := source.take()) is not None:
        if line.problem:
            yield Row(line.number, (), line.text, line.problem)
            continue
        source.give_back([line])
        source.begin()
        try:
            cells = next(reader)
            if len(source.taken) > 1:
                _check_closed(source.taken, cells, separator, width)
        except (_NeverClosedError, csv.Error):
            source.give_back(source.taken[1:])
            failures += 1
            if failures >= PATIENCE:
                source.most_lines = FEWER_LINES
            reader = csv.reader(source, delimiter=separator)
            cells = next(csv.reader([line.text], delimiter=separator), [])
        width = width or len(cells)
        if any(cell.strip() for cell in cells):
            yield Row(line.number, tuple(cells), line.text)


def _check_closed(taken: list[Line], cells: list[str], separator: str, width: int) -> None:
    """A quote that was forgotten must not swallow other lines up to the next one.

    Raises `_NeverClosedError` and `csv.Error`.
    """
    if len(taken) > FEWER_LINES and len(cells) != width:
        raise _NeverClosedError
    for _ in csv.reader((line.text for line in taken), delimiter=separator, strict=True):
        pass


def find_separator(sample: list[Line]) -> str:
    """The separator that splits the sample most often; a first line `sep=;` (Excel) tells it."""
    if sample and (told := sample[0].text.lower()).startswith("sep=") and told[4:5] in SEPARATORS:
        return told[4]
    counts = dict.fromkeys(SEPARATORS, 0)
    for line in sample:
        unquoted = "".join(line.text.split('"')[::2])
        for separator in SEPARATORS:
            counts[separator] += unquoted.count(separator)
    return max(SEPARATORS, key=counts.__getitem__)
