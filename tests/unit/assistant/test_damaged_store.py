"""The program on a damaged store: it goes on with what could be saved, and says so."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from store.database import Store
from store.dial_rules import DialRules
from tests.unit.assistant.whole_desk import OFFSCREEN_NOISE, WholeDesk

pytestmark = [OFFSCREEN_NOISE]


@pytest.fixture
def damaged(tmp_path: Path) -> Path:
    """A store of 300 people that lost its end, where the program looks for it."""
    path = tmp_path / "store.sqlite"
    store = Store.open(path)
    with store.contacts.filing() as filing:
        for index in range(300):
            filing.add_person("Anna", f"Berg{index}", "", [])
    store.close()
    content = path.read_bytes()
    path.write_bytes(content[: len(content) - 4096 * 2])
    return path


def test_what_was_saved_and_where_the_damaged_file_is_are_told(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, damaged: Path
) -> None:
    whole = WholeDesk(qtbot, qapp, tmp_path)
    whole.wait(lambda: whole.notices)
    (notice,) = whole.desk.notices.all()
    assert notice.text.startswith("The file with contacts and history was damaged. Saved from it:")
    assert notice.text.endswith("Not everything could be read.")
    (kept,) = damaged.parent.glob("store.damaged-*")
    assert notice.details == (f"The damaged file was kept as {kept}.",)
    store = whole.desk.memory.store
    assert store is not None
    assert store.contacts.match("+441615527789", DialRules()) == ()
    assert store.contacts.count() > 0
    whole.close()
