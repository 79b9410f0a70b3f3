"""Durations, times and initials."""

from __future__ import annotations

from datetime import timedelta

import pytest

from assistant.presenters.words import cut, duration, initials, joined, moment, running, spoken
from tests.helpers.samples import NOW, ago


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0, "00:00"), (12.9, "00:12"), (3599, "59:59"), (3723, "1:02:03"), (-5, "00:00")],
)
def test_durations_are_written_as_on_a_telephone(seconds: float, words: str) -> None:
    assert duration(timedelta(seconds=seconds)) == words


def test_nothing_runs_without_a_beginning() -> None:
    assert running(None, NOW) == ""
    assert running(ago(61), NOW) == "01:01"


def test_moments_grow_coarser_with_age() -> None:
    assert ":" in moment(ago(60), NOW)
    assert moment(ago(86400), NOW) == "Yesterday"
    assert len(moment(ago(4 * 86400), NOW)) <= 4
    assert moment(ago(400 * 86400), NOW).endswith("2025")


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Anna Keller", "AK"),
        ("Ольга Смирнова", "ОС"),
        ("plato", "P"),
        ("Max von der Heide", "MH"),
        ("+44 161", ""),
        ("", ""),
        ("(Reception) Desk", "D"),
    ],
)
def test_initials_come_from_the_first_and_the_last_word(name: str, letters: str) -> None:
    assert initials(name) == letters


def test_cut_folds_lines_and_ends_with_an_ellipsis() -> None:
    assert cut(" a \n b ") == "a b"
    assert cut("x" * 500, 10) == "x" * 9 + "…"


def test_empty_parts_leave_no_separators() -> None:
    assert joined("a", "", "b") == "a · b"
    assert spoken("", "a", "") == "a"
