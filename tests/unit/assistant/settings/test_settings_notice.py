"""Mistakes in the settings as the window shows them: the first ones, and how many there are."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from assistant.presenters.notices import present_notices
from assistant.services.state import Notice
from assistant.settings.reading import load_settings
from tests.unit.assistant.whole_desk import OFFSCREEN_NOISE, WholeDesk

pytestmark = OFFSCREEN_NOISE


@pytest.mark.parametrize(
    ("count", "last"),
    [
        (5, "settings.toml line 6: there is no setting [audio] key4"),
        (12, "… and 8 more: “assistant check-settings” lists all."),
    ],
)
def test_mistakes_beyond_the_first_are_counted(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, count: int, last: str
) -> None:
    file = tmp_path / "settings.toml"
    file.write_text("[audio]\n" + "".join(f"key{number} = 1\n" for number in range(count)))
    whole = WholeDesk(qtbot, qapp, tmp_path)
    whole.board.on_settings(load_settings(file))
    (view,) = present_notices(whole.desk.notices.all())
    assert view.text == "settings.toml line 2: there is no setting [audio] key0"
    assert (len(view.details), view.details[-1]) == (4, last)
    whole.close()


def test_a_notice_with_many_details_says_how_many_are_left_out() -> None:
    (view,) = present_notices((Notice("n", "text", details=tuple("abcdefg")),))
    assert view.details == ("a", "b", "c", "… and 4 more")
