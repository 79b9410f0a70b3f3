"""Whoever cannot see an icon is told what it means: in every window, by tool tip and by name."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from assistant.widgets.theme import Theme
from tests.helpers.gallery import PICTURES

Make = Callable[[Theme], QWidget]


@pytest.mark.parametrize("make", PICTURES.values(), ids=PICTURES)
def test_every_button_has_a_name_and_every_icon_a_tool_tip(
    qtbot: QtBot, theme: Theme, make: Make
) -> None:
    window = make(theme)
    if closing := getattr(window, "closing", None):
        closing.is_final = True
    qtbot.addWidget(window)
    for button in window.findChildren(QAbstractButton):
        if isinstance(button.parent(), QLineEdit) or button.objectName().startswith("qt_"):
            continue  # Qt's own: the one that clears a field, a table's corner
        assert button.accessibleName(), f"{button}: no name"
        if not button.text():
            assert button.toolTip(), f"{button.accessibleName()}: no tool tip"


@pytest.mark.parametrize("make", [PICTURES["pop"], PICTURES["pop-three"]])
def test_the_pop_shows_its_tool_tips_without_being_the_active_window(
    qtbot: QtBot, theme: Theme, make: Make
) -> None:
    pop = make(theme)
    qtbot.addWidget(pop)
    assert pop.testAttribute(Qt.WidgetAttribute.WA_AlwaysShowToolTips)
