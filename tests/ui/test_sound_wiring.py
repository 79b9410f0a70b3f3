"""The sound test in the program: levels run while it shows, and its call is the echo's."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from assistant.pbx.profiles import FeatureCodes, PbxProfile
from assistant.wiring.sound import SoundWiring
from sip import commands as cmd
from tests.unit.assistant.whole_desk import WholeDesk


@pytest.fixture
def whole(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[WholeDesk]:
    whole = WholeDesk(qtbot, qapp, tmp_path)
    yield whole
    whole.close()


def test_the_test_calls_the_echo_and_ends_with_the_dialog(whole: WholeDesk) -> None:
    desk = whole.desk
    desk.codes.use(PbxProfile(name="Test", codes=FeatureCodes(echo="600")))
    wiring = SoundWiring(desk, whole.front)
    wiring.open()
    dialog = wiring._dialog
    assert dialog is not None
    dialog.call_requested.emit()
    whole.wait(lambda: bool(desk.calls.entries()))
    (entry,) = desk.calls.entries()
    assert entry.call.dialed == "600"
    dialog.reject()
    whole.wait(lambda: not desk.calls.entries())
    asked = [one for one in whole.phone.posted if isinstance(one, cmd.ShowLevels)]
    assert asked == [cmd.ShowLevels(True), cmd.ShowLevels(False)]
