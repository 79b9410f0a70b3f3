"""The page of sound and the player of recordings, by mouse and keyboard in the real program."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.helpers.accessibility import Node
from tests.helpers.desk import Desk
from tests.helpers.sound import SPEAKER, PluggedHeadset
from tests.helpers.waiting import SOON, wait_until

MILLIWATT = 1004.0
PURE = 0.7
SILENT = -70.0


@pytest.fixture
def boxes(desk: Desk) -> Iterator[list[PluggedHeadset]]:
    """Another loudspeaker, plugged in while the program runs; empty while it is unplugged."""
    plugged = [desk.sound.plug("boxes")]
    yield plugged
    for one in plugged:
        desk.sound.unplug(one)


def wait_for_tone(desk: Desk, speaker: str) -> None:
    """Wait until the tone of 601 comes out there."""
    wait_until(
        lambda: desk.sound.record(0.3, speaker).purity_at(MILLIWATT) > PURE,
        SOON, f"tone on {speaker}", explain=desk.program.explain,
    )  # fmt: skip


def choose(desk: Desk, role: str, words: str) -> Node:
    """Click something of the page or of a menu."""
    return desk.screen.click(lambda: desk.screen.find(role, words), f"{role} /{words}/")


def open_page(desk: Desk) -> None:
    """Open the page of sound from the window's menu."""
    desk.click("Menu")
    # Menus are not in the accessibility tree; upwards: Quit, Account, Sound.
    desk.screen.pointer.key("Up", "Up", "Up", "Return")


def test_a_loudspeaker_chosen_in_a_call_is_used_at_once_and_left_when_it_is_unplugged(
    desk: Desk, boxes: list[PluggedHeadset]
) -> None:
    desk.program.must("dial", "601")
    desk.program.wait_for_call("connected")
    wait_for_tone(desk, SPEAKER)
    open_page(desk)
    choose(desk, "radio button", "^Loudspeaker$")
    choose(desk, "list item", "boxes\\)")
    for _ in range(20):
        if desk.sound.record(0.3, "boxes").purity_at(MILLIWATT) > PURE:
            break
        choose(desk, "push button", "^Further up")
    wait_for_tone(desk, "boxes")
    assert desk.sound.record(0.3).level() < SILENT
    desk.sound.unplug(boxes.pop())
    wait_for_tone(desk, SPEAKER)
    desk.screen.wait_for_words("desk_boxes · not plugged in")
    choose(desk, "push button", "^Close$")
    wait_until(
        lambda: 'speakers = ["desk_boxes"' in desk.program.settings_file.read_text("utf-8"),
        SOON, "the order in the settings file",
    )  # fmt: skip
    boxes.append(desk.sound.plug("boxes"))
    wait_for_tone(desk, "boxes")
    desk.program.must("hangup")


def test_a_recording_is_played_from_its_row_through_the_chosen_loudspeaker(desk: Desk) -> None:
    desk.program.must("dial", "601")
    desk.program.wait_for_call("connected")
    desk.program.must("record")
    desk.screen.wait_for_words("recording")
    desk.screen.wait_for_words("Good sound")
    desk.program.must("hangup")
    desk.program.wait_for_no_calls()
    row = desk.wait_for_row("recorded", "History")
    desk.screen.pointer.click(row.extents.centre)
    desk.screen.pointer.key("space")
    desk.screen.wait_for_words("00:[0-5][0-9] / 00:[0-5][0-9]")
    wait_for_tone(desk, SPEAKER)


def test_a_codec_is_dragged_to_the_top_and_its_place_is_kept(desk: Desk) -> None:
    open_page(desk)
    choose(desk, "radio button", "^Calls$")

    def codec(name: str) -> Node:
        return desk.screen.resting(lambda: desk.screen.find("list item", name), name)

    top = codec("Opus").extents
    desk.screen.pointer.drag(codec("A-law").extents.centre, (top.centre[0], top.y + 2))
    wait_until(
        lambda: 'codecs = ["PCMA", ' in desk.program.settings_file.read_text("utf-8"),
        SOON, "the order in the settings file", explain=desk.screen.explain,
    )  # fmt: skip
    choose(desk, "push button", "^Close$")
