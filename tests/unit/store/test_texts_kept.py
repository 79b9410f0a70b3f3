"""Text cleaned for display and folded for finding."""

from __future__ import annotations

import sqlite3

import pytest
from hypothesis import given
from hypothesis import strategies as st

from store.text import as_phone_digits, clean, fold


@given(st.text(max_size=300))
def test_clean_text_is_one_plain_short_line(text: str) -> None:
    cleaned = clean(text, 50)
    assert cleaned.isprintable()
    assert len(cleaned) <= 50
    assert cleaned == cleaned.strip()
    assert clean(cleaned, 50) == cleaned


@given(st.text(max_size=100))
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(max_size=40))
def test_case_does_not_count(text: str) -> None:
    assert fold(text.lower()) == fold(text.lower().upper().lower())


# Newer signs are unknown to older SQLite, which then splits a word at them.
@given(st.lists(st.text(st.characters(max_codepoint=0x17FF), max_size=20), max_size=4))
def test_a_folded_word_can_always_be_asked_for(texts: list[str]) -> None:
    database = sqlite3.connect(":memory:")
    database.execute(
        "CREATE VIRTUAL TABLE texts USING fts5(words, tokenize='unicode61 remove_diacritics 0')"
    )
    folded = fold(" ".join(texts))
    database.execute("INSERT INTO texts VALUES (?)", (folded,))
    for word in folded.split():
        asked = f'"{word[: len(word) // 2 + 1]}"*'
        assert database.execute("SELECT 1 FROM texts WHERE words MATCH ?", (asked,)).fetchall()
    database.close()


@pytest.mark.parametrize(
    ("text", "digits"),
    [
        ("+44 (0)161 552", "44161552"),
        ("0044 161", "44161"),
        ("(0161) 552-77", "016155277"),
        ("(+44) 161", "44161"),
        ("101", "101"),
        ("anna", ""),
        ("3M", ""),
        ("", ""),
        ("+", ""),
    ],
)
def test_typed_numbers_are_recognized(text: str, digits: str) -> None:
    assert as_phone_digits(text) == digits
