"""Finds contacts as somebody types: by the beginnings of words, by any digits in a row."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from store import compiled
from store.connections import Connections
from store.filing import contact_of_row
from store.matching import reference
from store.reading import Outline, numbers_of, outlines
from store.records import Contact, ContactKind, ContactRef
from store.text import as_phone_digits, fold

CANDIDATES = 150
"""How many hits of each way to search are looked at to put the best first."""
NAMED = 40
"""How many of them begin with what was typed."""
RECENT_CALLS = 400
"""The contacts of so many last calls are looked through first."""
SEARCHED_WORDS = 8
SIGNS = 3
"""What SQLite's trigram tokenizer takes as one token."""


def find(connections: Connections, text: str, limit: int) -> tuple[Contact, ...]:
    """Contacts that fit `text`: those of the last calls first, then those named so, then others."""
    return tuple(
        replace(
            outline.contact,
            numbers=numbers_of(connections, outline.contact.ref, with_fields=True),
        )
        for outline in _ranked(connections, text)[:limit]
    )


def trigrams(text: str) -> str:
    """The FTS5 query for all three signs in a row of `text`; empty for a shorter one."""
    parts = dict.fromkeys(text[index : index + SIGNS] for index in range(len(text) - SIGNS + 1))
    return " AND ".join(f'"{part}"' for part in parts)


def _ranked(connections: Connections, text: str) -> list[Outline]:
    words = fold(text).split()[:SEARCHED_WORDS]
    digits = as_phone_digits(text)
    found: dict[ContactRef, None] = {}
    found.update(dict.fromkeys(_by_words(connections, words)))
    if len(digits) > 1:
        found.update(dict.fromkeys(_by_digits(connections, digits)))
    typed = " ".join(words)
    return sorted(
        outlines(connections, found).values(),
        key=lambda one: (
            -one.used_us,
            not one.folded.startswith(typed),
            one.folded,
            one.contact.ref.id,
        ),
    )


def _by_words(connections: Connections, words: list[str]) -> Iterator[ContactRef]:
    if not words:
        return
    rows = connections.read(compiled.RECENT_WORDS, {"calls": RECENT_CALLS})
    yield from (contact_of_row(row) for row, text in rows if _begin(words, text))
    typed = " ".join(words)
    beginning = {"start": typed, "end": typed + "\U0010ffff", "limit": NAMED}
    for kind, sql in (
        (ContactKind.PERSON, compiled.PEOPLE_BEGINNING),
        (ContactKind.ORGANIZATION, compiled.ORGANIZATIONS_BEGINNING),
    ):
        yield from (ContactRef(kind, row[0]) for row in connections.read(sql, beginning))
    query = " ".join(f'"{word}"*' for word in words)
    rows = connections.read(compiled.FIND_BY_WORDS, {"words": query, "limit": CANDIDATES})
    yield from (contact_of_row(row) for (row,) in rows)


def _begin(words: list[str], text: str) -> bool:
    """Whether each of `words` begins a word of `text`."""
    spaced = f" {text}"
    return all(f" {word}" in spaced for word in words)


def _by_digits(connections: Connections, digits: str) -> Iterator[ContactRef]:
    asked: dict[str, object] = {"digits": digits, "limit": CANDIDATES}
    recent = {**asked, "calls": RECENT_CALLS}
    found = connections.read(compiled.RECENT_WITH_DIGITS, recent)
    begun = {**asked, "international": "+" + digits}
    found += connections.read(compiled.FIND_BY_DIGITS, begun)
    if len(digits) >= SIGNS:
        inside = {**asked, "signs": trigrams(digits)}
        found += connections.read(compiled.FIND_BY_MIDDLE_DIGITS, inside)
    yield from (reference(*row) for row in found)
