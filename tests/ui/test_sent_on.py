"""Where a call went that this desk sent on stands on its card for a moment, then in the history."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from sip.states import CallState
from store.records import CallResult, SentTo
from tests.unit.assistant.whole_desk import OFFSCREEN_NOISE, WholeDesk

pytestmark = OFFSCREEN_NOISE


@pytest.fixture
def whole(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[WholeDesk]:
    desk = WholeDesk(qtbot, qapp, tmp_path)
    yield desk
    desk.close()


def note_of(whole: WholeDesk, key: str) -> str:
    """What the call's card says."""
    calls = whole.front.calls
    rows = (calls.view(row) for row in range(calls.rowCount()))
    return next((view.note for view in rows if view.key == key), "")


def history_says(whole: WholeDesk, words: str) -> bool:
    history = whole.front.history
    rows = (history.index(row, 0).data() for row in range(history.rowCount()))
    return any(words in str(row) for row in rows)


def test_the_pops_voicemail_is_told(whole: WholeDesk) -> None:
    key = whole.ring()
    whole.wait(lambda: whole.desk.own_mailbox)  # known once the PBX's profile is read
    whole.front.pop.voicemail_requested.emit(key)
    whole.wait(lambda: note_of(whole, key) == "Sent to voicemail")
    whole.wait(lambda: history_says(whole, "sent to voicemail"))


def test_to_whom_a_call_was_redirected_is_told(whole: WholeDesk) -> None:
    key = whole.ring()
    whole.desk.codes.deflect(key, "101")
    name = whole.desk.lookup.caller_of("101").name
    whole.wait(lambda: note_of(whole, key) == f"Redirected to {name}")
    store = whole.desk.memory.store
    assert store is not None
    whole.wait(lambda: (row := store.journal.get(key)) and row.result)
    row = store.journal.get(key)
    assert row is not None
    assert (row.result, row.transferred_to) == (CallResult.DEFLECTED, name)


def test_parking_by_its_code_is_told_as_parking(whole: WholeDesk) -> None:
    key = whole.ring()
    whole.desk.calls.answer(key)
    whole.wait_for_state(key, CallState.CONNECTED)
    whole.desk.calls.transfer(key, "*03")
    whole.wait(lambda: note_of(whole, key).startswith("Park"))
    store = whole.desk.memory.store
    assert store is not None
    whole.wait(lambda: (row := store.journal.get(key)) and row.was_sent_on)
    row = store.journal.get(key)
    assert row is not None
    assert (row.sent_to, row.transferred_to) == (SentTo.PARKING, "3")
