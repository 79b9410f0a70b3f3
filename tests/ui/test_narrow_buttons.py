"""Rows too narrow for the words of all their buttons: icons stand alone, words are never cut."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from assistant.presenters.calls import present_call
from assistant.presenters.views import CallAction
from assistant.widgets.button import Button, Look
from assistant.widgets.call_buttons import CallButtons
from assistant.widgets.theme import Theme
from tests.helpers.samples import a_call


def wide(qtbot: QtBot, theme: Theme, width: int) -> CallButtons:
    buttons = CallButtons(theme)
    qtbot.addWidget(buttons)
    buttons.show_view(present_call(a_call()))
    buttons.resize(width, 40)
    buttons.show()
    return buttons


def test_hanging_up_stands_by_its_icon_where_there_is_no_room(qtbot: QtBot, theme: Theme) -> None:
    hang_up = wide(qtbot, theme, 300).button(CallAction.HANG_UP)
    assert hang_up is not None
    assert not hang_up.shows_words
    assert hang_up.accessibleName() == "Hang up"
    assert hang_up.toolTip().startswith("Hang up")


def test_its_words_come_back_with_the_room(qtbot: QtBot, theme: Theme) -> None:
    buttons = wide(qtbot, theme, 300)
    buttons.resize(500, 40)
    hang_up = buttons.button(CallAction.HANG_UP)
    assert hang_up is not None
    qtbot.waitUntil(lambda: hang_up.shows_words)
    assert not hang_up._is_narrow


def test_words_without_an_icon_keep_their_room(qtbot: QtBot, theme: Theme) -> None:
    button = Button(theme, "", "Complete", Look.ACCENT)
    qtbot.addWidget(button)
    assert button.minimumSizeHint().width() == button.sizeHint().width()


def test_what_cannot_be_pressed_does_not_shine(qtbot: QtBot, theme: Theme) -> None:
    button = Button(theme, "phone-forwarded", "Transfer", Look.ACCENT)
    qtbot.addWidget(button)
    at = (6, button.sizeHint().height() // 2)
    before = button.grab().toImage().pixelColor(*at)
    button.setEnabled(False)
    assert before == theme.color("accent")
    assert button.grab().toImage().pixelColor(*at) == theme.color("pressed")
