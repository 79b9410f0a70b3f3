"""CSV records out of lines; an open quote costs its own line, not the rest of the file."""

from __future__ import annotations

import csv
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, islice

from store.exchange.lines import Line

SEPARATORS = ",;\t"
SAMPLE_LINES = 20
MOST_LINES = 20
"""Lines of one record: a quoted address may have line ends in it."""


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
        self.taken: list[Line] = []

    def __iter__(self) -> Iterator[str]:
        return self

    def __next__(self) -> str:
        line = self.take()
        if self.taken and (line is None or line.problem or len(self.taken) >= MOST_LINES):
            if line is not None:
                self._returned.append(line)
            raise _NeverClosedError
        if line is None:
            raise StopIteration
        self.taken.append(line)
        return line.text

    def take(self) -> Line | None:
        return self._returned.popleft() if self._returned else next(self._lines, None)

    def give_back(self, lines: list[Line]) -> None:
        self._returned.extendleft(reversed(lines))


def read_rows(lines: Iterator[Line]) -> Iterator[Row]:
    """The records of a CSV file; empty lines are left out."""
    sample = list(islice(lines, SAMPLE_LINES))
    separator = find_separator(sample)
    if sample and sample[0].text.lower().startswith("sep="):
        sample = sample[1:]
    source = _Source(chain(sample, lines))
    reader = csv.reader(source, delimiter=separator)
    while (line := source.take()) is not None:
        if line.problem:
            yield Row(line.number, (), line.text, line.problem)
            continue
        source.give_back([line])
        source.taken = []
        try:
            cells = next(reader)
        except (_NeverClosedError, csv.Error):
            source.give_back(source.taken[1:])
            reader = csv.reader(source, delimiter=separator)
            cells = next(csv.reader([line.text], delimiter=separator), [])
        if any(cell.strip() for cell in cells):
            yield Row(line.number, tuple(cells), line.text)


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
