"""Two of our phones call each other; `python -m bench.pair` does the same for half an hour."""

from __future__ import annotations

from pathlib import Path

from bench.pair import pair, two_ends
from tests.helpers.lab_control import Lab

MINUTES = 0.6


def test_two_phones_hear_each_other_in_every_call_and_keep_nothing(
    lab: Lab, tmp_path: Path
) -> None:
    with two_ends(lab.places, tmp_path) as ends:
        result = pair(*ends, MINUTES)
    assert result.calls >= 10
    assert result.problems == []
