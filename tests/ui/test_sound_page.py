"""The page of sound: orders by hand and by keys, volumes, the bell, the test call."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from assistant.presenters.sound import present_sound
from assistant.presenters.views.sound import SoundUse
from assistant.services.sound_wishes import SoundWishes
from assistant.widgets.theme import Theme
from assistant.windows.sound_page import SoundPage
from sip.events import AudioDevice, AudioDevicesChanged

HEADSET = AudioDevice("hs", "ALSA", 1, 1, "Headset")
BOXES = AudioDevice("boxes", "ALSA", 0, 1, "Boxes")
TOLD = AudioDevicesChanged((HEADSET, BOXES), "hs", "hs", "boxes")
WISHES = SoundWishes(("hs",), ("hs", "boxes"), ("boxes",), speaker_volume=0.5)


@pytest.fixture
def page(qtbot: QtBot, theme: Theme) -> Iterator[SoundPage]:
    parent = QWidget()
    qtbot.addWidget(parent)
    made = SoundPage(theme, parent, can_call=True)
    made.show_view(present_sound(TOLD, WISHES))
    made.show()
    yield made
    made.close()


def test_a_device_goes_up_by_its_button_and_down_by_keys(page: SoundPage, qtbot: QtBot) -> None:
    tab = page.devices[SoundUse.SPEAKER]
    tab.list.rows.setCurrentRow(1)
    with qtbot.waitSignal(page.ordered) as told:
        tab.list.up.click()
    assert told.args == [SoundUse.SPEAKER, ("boxes", "hs", "")]
    assert not tab.list.up.isEnabled()
    with qtbot.waitSignal(page.ordered) as told:
        QTest.keyClick(tab.list.rows, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert told.args[1] == ("hs", "boxes", "")


@pytest.mark.parametrize(
    ("taken", "over", "order"), [(0, 2, ("boxes", "", "hs")), (2, 0, ("", "hs", "boxes"))]
)
def test_a_device_is_dragged_to_another_place_and_told_when_it_is_let_go(
    page: SoundPage, qtbot: QtBot, taken: int, over: int, order: tuple[str, ...]
) -> None:
    page.tabs.button(1).click()
    rows = page.devices[SoundUse.SPEAKER].list.rows
    start, end = (rows.visualItemRect(rows.item(row)).center() for row in (taken, over))
    told: list[tuple[str, ...]] = []
    page.ordered.connect(lambda _use, keys: told.append(keys))
    drag(rows.viewport(), start, end)
    assert told == [order]


def test_a_device_that_goes_while_another_is_dragged_is_gone_and_nothing_is_lost(
    page: SoundPage,
) -> None:
    page.tabs.button(1).click()
    order = page.devices[SoundUse.SPEAKER].list
    start, end = (order.rows.visualItemRect(order.rows.item(row)).center() for row in (0, 1))
    new = AudioDevice("new", "ALSA", 0, 1, "New")
    told = AudioDevicesChanged((HEADSET, BOXES, new), "hs", "hs", "boxes")
    drag(order.rows.viewport(), start, end, lambda: page.show_view(present_sound(told, WISHES)))
    assert order.keys() == ("hs", "boxes", "", "new")


def drag(
    viewport: QWidget, start: QPoint, end: QPoint, meanwhile: Callable[[], None] = lambda: None
) -> None:
    """Take what is at `start` to `end`, as a hand does."""
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(viewport, left, pos=start)
    for part in range(1, 5):
        at = start + (end - start) * part / 4
        move = QMouseEvent(
            QMouseEvent.Type.MouseMove, at.toPointF(), viewport.mapToGlobal(at).toPointF(),
            Qt.MouseButton.NoButton, left, Qt.KeyboardModifier.NoModifier,
        )  # fmt: skip
        QApplication.sendEvent(viewport, move)
    meanwhile()
    QTest.mouseRelease(viewport, left, pos=end)


def test_no_row_lies_on_another_when_a_screen_reader_asked_for_places_before(
    qtbot: QtBot, theme: Theme
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    page = SoundPage(theme, parent, can_call=True)
    page.show_view(present_sound(TOLD, WISHES))
    rows = page.codecs.rows
    rows.visualItemRect(rows.item(1))
    page.show()
    page.tabs.button(3).click()
    places = [rows.visualItemRect(rows.item(row)) for row in range(rows.count())]
    assert places[1].top() >= places[0].bottom()
    assert places[0].height() >= theme.px(28)
    page.close()


def test_only_what_is_not_plugged_in_can_be_taken_out(page: SoundPage, qtbot: QtBot) -> None:
    page.show_view(present_sound(AudioDevicesChanged((HEADSET,), "hs", "hs", "hs"), WISHES))
    order = page.devices[SoundUse.SPEAKER].list
    order.rows.setCurrentRow(0)
    assert not order.remove.isEnabled()
    order.rows.setCurrentRow(1)
    with qtbot.waitSignal(page.ordered) as told:
        order.remove.click()
    assert told.args[1] == ("hs", "")


def test_a_volume_is_told_while_the_slider_moves(page: SoundPage, qtbot: QtBot) -> None:
    page.tabs.button(1).click()
    slider = page.devices[SoundUse.SPEAKER].volume.slider
    assert slider.value() == 50
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    with qtbot.waitSignal(page.volume_wanted) as told:
        QTest.mouseMove(slider, QPoint(slider.width() // 2, 10))
    assert told.args == [SoundUse.SPEAKER, 100]
    page.show_view(present_sound(TOLD, WISHES))
    assert slider.value() == 100, "what is being moved does not jump back"
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    QTest.keyClick(slider, Qt.Key.Key_Right)
    assert slider.accessibleDescription() == "105 %"


def test_the_bell_is_as_the_loudspeaker_until_it_is_wanted_apart(
    page: SoundPage, qtbot: QtBot
) -> None:
    bell = page.devices[SoundUse.RINGER]
    assert bell.list.isEnabled()
    with qtbot.waitSignal(page.rings_apart_wanted) as told:
        bell.apart.click()
    assert told.args == [False]
    page.show_view(present_sound(TOLD, SoundWishes()))
    assert not bell.list.isEnabled()
    with qtbot.waitSignal(page.bell_requested):
        bell.ring.click()


def test_codecs_are_ordered_and_switched_off(page: SoundPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.codecs_wanted) as told:
        page.codecs.rows.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert told.args[0][0] == ("opus", False)
    with qtbot.waitSignal(page.echo_cancellation_wanted) as echo:
        page.echo.click()
    assert echo.args == [False]


def test_the_test_call_is_made_and_ended(page: SoundPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.call_requested):
        page.call.click()
    page.show_call(is_on=True)
    assert not page.call.isVisible()
    with qtbot.waitSignal(page.hang_up_requested):
        page.hang_up.click()
    page.show_levels(0.8, 0.2)
    page.show_levels(0.0, 0.9)
    assert page.microphone.level == pytest.approx(0.68)
    assert page.speaker.level == 0.9


def test_without_an_echo_there_is_no_call_to_make(qtbot: QtBot, theme: Theme) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    page = SoundPage(theme, parent, can_call=False)
    page.show()
    assert not page.call.isVisible()
    page.close()


def test_a_device_that_is_missing_is_said(page: SoundPage) -> None:
    page.show_view(present_sound(AudioDevicesChanged((BOXES,), "", "boxes", "boxes"), WISHES))
    assert page.devices[SoundUse.MICROPHONE].used.text() == "There is no such device."
    assert page.devices[SoundUse.SPEAKER].used.text() == "Now: Boxes"
    page.show_view(present_sound(AudioDevicesChanged(()), WISHES, is_off=True))
    assert "switched off" in page.devices[SoundUse.SPEAKER].used.text()
