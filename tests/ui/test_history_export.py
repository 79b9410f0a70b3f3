"""The history as a file: how far it is, and the button that stops it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from assistant.windows.contacts.progress import ProgressDialog
from assistant.wiring.history_file import HistoryFile
from store import compiled
from store.call_rows import row_of
from store.records import CallRecord, CallResult
from tests.unit.assistant.whole_desk import WholeDesk

CALLS = 40_000
BEGAN = datetime(2026, 3, 2, 10, 42, tzinfo=UTC)


@pytest.fixture
def whole(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[WholeDesk]:
    """A desk with a long history."""
    whole = WholeDesk(qtbot, qapp, tmp_path)
    store = whole.desk.memory.store
    assert store is not None
    calls = (
        CallRecord(
            f"k{n}", False, "0161 4960000", BEGAN + timedelta(minutes=n), result=CallResult.RECEIVED
        )
        for n in range(CALLS)
    )
    with store.connections.writing() as connection:
        connection.executemany(compiled.RECORD, map(row_of, calls))
    whole.front.window.show()
    qtbot.waitExposed(whole.front.window)
    yield whole
    whole.close()


def begun(whole: WholeDesk, target: Path) -> ProgressDialog:
    """An export that has begun to write."""
    history = whole.desk.findChild(HistoryFile) or HistoryFile(whole.desk, whole.front, whole.board)
    history.export(str(target))
    (dialog,) = whole.front.window.findChildren(ProgressDialog)
    whole.wait(lambda: dialog.bar.value() > 0)
    return dialog


def is_over(whole: WholeDesk) -> bool:
    return bool(whole.notices) and not whole.front.window.findChildren(ProgressDialog)


@pytest.mark.parametrize("by_key", [True, False])
def test_cancel_leaves_the_file_as_it_was_and_the_next_export_is_whole(
    whole: WholeDesk, tmp_path: Path, by_key: bool
) -> None:
    target = tmp_path / "history.csv"
    target.write_text("before")
    dialog = begun(whole, target)
    said = [label.text() for label in dialog.findChildren(QLabel)]
    assert any(re.fullmatch(r"Writing… [1-9]\d? %", one) for one in said), said
    if by_key:
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
    else:
        dialog.stop.click()
    assert not dialog.stop.isEnabled()
    whole.wait(lambda: is_over(whole))
    assert whole.notices == ["Cancelled. Nothing was changed."]
    assert target.read_text() == "before"
    assert [one.name for one in tmp_path.glob("*.part")] == []
    begun(whole, target)
    whole.wait(lambda: is_over(whole))
    assert whole.notices == [f"Calls written to history.csv: {QLocale().toString(CALLS)}."]
    assert len(target.read_text(encoding="utf-8-sig").splitlines()) == CALLS + 1
