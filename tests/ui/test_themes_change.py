"""Light and dark change under windows that are open, and after windows that are gone."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from assistant.widgets.theme import Scheme, Theme
from tests.helpers.gallery import PICTURES

DIALOGS = [one for one in PICTURES if not one.startswith(("main", "contacts", "transfer", "tray"))]


@pytest.fixture
def changing(theme: Theme) -> Iterator[Theme]:
    yield theme
    theme.use(Scheme.LIGHT)


@pytest.mark.parametrize("make", [PICTURES[one] for one in DIALOGS], ids=DIALOGS)
def test_a_window_follows_the_theme_and_is_let_go_of(
    qtbot: QtBot, changing: Theme, make: Callable[[Theme], QWidget]
) -> None:
    window = make(changing)
    parent = window.parentWidget() or window
    window.show()
    changing.use(Scheme.DARK)
    qtbot.wait(1)
    corner = window.grab().toImage().pixelColor(window.width() // 2, window.height() - 6)
    assert corner.lightness() < 60
    parent.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    del window, parent
    gc.collect()
    changing.use(Scheme.LIGHT)
