"""Names in Hebrew and Arabic stay in their place, and so does what stands around them."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QTextLayout
from pytestqt.qtbot import QtBot

from assistant.presenters.words import cut, joined
from assistant.words.direction import isolated
from assistant.words.filling import fill

AVI, ALI = "אבי כהן", "محمد علي"
NUMBER = "+44 161 552 7789"


def places(text: str, *words: str) -> list[float]:
    """Where the middle of each word is painted, from the left."""
    layout = QTextLayout(text)
    layout.beginLayout()
    line = layout.createLine()
    layout.endLayout()

    def at(position: int) -> float:
        found = line.cursorToX(position)
        assert isinstance(found, tuple)
        return float(found[0])

    found = [(text.index(word), text.index(word) + len(word)) for word in words]
    return [(at(first + 1) + at(last - 1)) / 2 for first, last in found]


@pytest.mark.parametrize("name", [AVI, ALI])
def test_a_sentence_reads_in_its_own_direction(qtbot: QtBot, name: str) -> None:
    text = fill("%1 did not take the call from %2 yet", name, "Ben")
    found = places(text, name, "did not", "Ben", "yet")
    assert found == sorted(found)
    assert not text.startswith(name)


@pytest.mark.parametrize("name", [AVI, ALI])
def test_a_number_beside_a_name_keeps_its_order(qtbot: QtBot, name: str) -> None:
    text = joined(f"{name} (2)", NUMBER)
    found = places(text, name, "+44", "161", "552", "7789")
    assert found == sorted(found)


def test_two_such_names_stand_in_the_order_of_their_parts(qtbot: QtBot) -> None:
    text = joined(fill("transferred to %1", AVI), ALI, NUMBER)
    found = places(text, "transferred", AVI, ALI, "+44", "7789")
    assert found == sorted(found)


def test_what_runs_to_the_right_is_left_as_it_is() -> None:
    assert isolated("Ольга Смирнова (2)") == "Ольга Смирнова (2)"
    assert fill("%1: %2", "Óscar", NUMBER) == f"Óscar: {NUMBER}"


def test_overrides_are_taken_out_and_isolates_of_ours_stay() -> None:
    assert cut("Ben\u202e101\u200f\u202c") == "Ben101"
    assert cut(isolated(AVI)) == isolated(AVI)


def test_an_isolate_whose_end_was_cut_off_is_closed() -> None:
    text = isolated(cut(f"transferred to {isolated(AVI)}", 20))
    assert text.count("\u2068") == text.count("\u2069")
