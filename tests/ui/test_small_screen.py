"""A small screen, or one at 200 %, holds the window, and all of it can be reached."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from assistant.widgets.theme import Theme
from assistant.windows.fitting import fitting
from tests.helpers.gallery import PICTURES

SMALL = QSize(700, 480)
CHECKOUT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize("picture", ["main-busy", "main-empty", "main-states", "contacts"])
def test_the_window_fits_and_squeezes_nothing(qtbot: QtBot, theme: Theme, picture: str) -> None:
    window = PICTURES[picture](theme)
    window.closing.is_final = True
    qtbot.addWidget(window)
    window.resize(SMALL)
    window.show()
    needed = window.minimumSizeHint().expandedTo(window.minimumSize())
    assert needed.boundedTo(SMALL) == needed
    panels = (
        window.calls_panel, window.history_panel, window.colleagues_panel, window.queues_panel,
    )  # fmt: skip
    for panel in panels:
        needs = panel.minimumSizeHint()
        assert needs.boundedTo(panel.size()) == needs or not panel.isVisible()
        corner = panel.mapTo(window, panel.rect().bottomRight())
        assert window.rect().contains(corner) or not panel.isVisible()


def test_a_page_that_needs_more_room_is_scrolled(qtbot: QtBot, theme: Theme) -> None:
    window = PICTURES["contacts"](theme)
    window.closing.is_final = True
    qtbot.addWidget(window)
    window.resize(SMALL)
    window.show()
    page = window.beside.shown_contacts
    assert page is not None
    place = page.parentWidget().parentWidget()
    assert isinstance(place, QScrollArea)
    assert place.mapTo(window, place.rect().bottomRight()).x() < window.width()
    place.ensureWidgetVisible(page.card)
    assert page.card.visibleRegion().boundingRect().right() == page.card.rect().right()


def test_a_window_opens_no_larger_than_its_screen(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    room = window.screen().availableSize()
    assert fitting(window, QSize(300, 200)) == QSize(300, 200)
    assert fitting(window, room * 2).boundedTo(room) == fitting(window, room * 2)


@pytest.mark.parametrize("screen", [("1000", "640"), ("1280", "720")])
def test_every_dialog_fits_a_small_screen_with_all_its_buttons(screen: tuple[str, str]) -> None:
    run = subprocess.run(
        [sys.executable, "-m", "tests.helpers.small_screen", *screen],
        cwd=CHECKOUT, capture_output=True, text=True, timeout=60, check=True,
    )  # fmt: skip
    told = [json.loads(line) for line in run.stdout.splitlines()]
    assert {"contact-editor", "contact-note", "why", "sound-test"} <= {one["name"] for one in told}
    assert [one for one in told if one["wrong"]] == []
