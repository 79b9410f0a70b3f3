"""The sound test: what it shows, and the call that it makes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from assistant.widgets.theme import Theme
from assistant.windows.sound_test import SoundTest


@pytest.fixture
def dialog(qtbot: QtBot, theme: Theme) -> Iterator[SoundTest]:
    parent = QWidget()
    qtbot.addWidget(parent)
    made = SoundTest(theme, parent, can_call=True)
    made.show()
    yield made
    made.close()


def test_bars_rise_at_once_and_fall_slowly(dialog: SoundTest) -> None:
    dialog.show_levels(0.8, 0.2)
    dialog.show_levels(0.0, 0.9)
    assert dialog.microphone.level == pytest.approx(0.68)
    assert dialog.speaker.level == 0.9
    assert dialog.speaker.accessibleDescription() == "90 %"


def test_the_call_can_be_made_and_ended(dialog: SoundTest, qtbot: QtBot) -> None:
    with qtbot.waitSignal(dialog.call_requested):
        dialog.call.click()
    dialog.show_call(is_on=True)
    assert not dialog.call.isVisible()
    with qtbot.waitSignal(dialog.hang_up_requested):
        dialog.hang_up.click()


def test_without_an_echo_there_is_no_call_to_make(qtbot: QtBot, theme: Theme) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = SoundTest(theme, parent, can_call=False)
    dialog.show()
    assert not dialog.call.isVisible()
    dialog.close()


def test_a_device_that_is_missing_is_said(dialog: SoundTest) -> None:
    dialog.show_devices("", "Headset", "Headset")
    assert [label.text() for label in dialog._names] == ["none", "Headset", "Headset"]
