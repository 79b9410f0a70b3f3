"""The sign of how well a call sounds is told by its shape, its colour and in words."""

from __future__ import annotations

import dataclasses

import pytest
from PySide6.QtGui import QImage

from assistant.widgets.call_card import CallCard
from sip.events import CallQuality
from sip.states import CallState
from tests.helpers.samples import a_call
from tests.ui.conftest import Desk

FIGURES = CallQuality("1", "opus", 4.2, 0.5, 12.0, 80.0, 40.0, 500, 500)


@pytest.fixture
def card(desk: Desk) -> CallCard:
    entry = a_call(state=CallState.CONNECTED)
    desk.calls.apply(entry)
    card = desk.window.calls_panel.stack.card(entry.call.key)
    assert card is not None
    return card


def show(desk: Desk, mos: float) -> None:
    """The call sounds like that from now on."""
    entry = a_call(state=CallState.CONNECTED)
    quality = dataclasses.replace(FIGURES, mos=mos)
    desk.calls.apply(dataclasses.replace(entry, quality=quality))


def test_the_sign_comes_with_the_first_figures(desk: Desk, card: CallCard) -> None:
    assert not card.quality.isVisible()
    show(desk, 4.2)
    assert card.quality.isVisible()
    assert card.quality.accessibleName() == "Good sound"
    assert "MOS 4.2" in card.quality.toolTip()
    assert "Codec opus" in card.quality.toolTip()


def test_fewer_bars_are_lit_the_worse_it_sounds(desk: Desk, card: CallCard) -> None:
    pictures: list[QImage] = []
    lit = []
    for mos in (4.2, 3.0, 1.5):
        show(desk, mos)
        lit.append(card.quality.lit)
        grey = card.quality.grab().toImage().convertToFormat(QImage.Format.Format_Mono)
        pictures.append(grey)
    assert lit == [3, 2, 1]
    assert pictures[0] != pictures[1] != pictures[2], "without any colour, too"
