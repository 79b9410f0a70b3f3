"""The history as rows: pages, and a new call on top of what was scrolled to."""

from __future__ import annotations

from dataclasses import replace

from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from assistant.models.history import HistoryModel
from assistant.presenters.roles import KEY_ROLE
from assistant.services.state import HistoryPage
from store.records import CallRecord, CallResult
from tests.helpers.rowsignals import RowSignals
from tests.helpers.samples import NOW, some_history


def calls(count: int, start: int = 0) -> tuple[CallRecord, ...]:
    one = some_history()[0]
    return tuple(replace(one, key=f"c{n}") for n in range(start, start + count))


def a_model(count: int = 4) -> HistoryModel:
    model = HistoryModel(lambda: NOW)
    model.show_page(HistoryPage(calls(count), 0, has_more=True))
    return model


def keys(model: HistoryModel) -> list[str]:
    return [model.index_of(row).data(KEY_ROLE) for row in range(model.rowCount())]


def test_a_first_page_fills_and_a_next_page_is_added(qtmodeltester: ModelTester) -> None:
    model = HistoryModel(lambda: NOW)
    model.show_page(HistoryPage(calls(3), 0, has_more=False))
    qtmodeltester.check(model)
    model = a_model(3)
    signals = RowSignals(model)
    model.show_page(HistoryPage(calls(2, 3), 3, has_more=False))
    assert signals.log == [("inserted", 3, 4)]
    assert keys(model) == ["c0", "c1", "c2", "c3", "c4"]


def test_a_page_that_is_out_of_order_is_ignored() -> None:
    model = a_model(3)
    model.show_page(HistoryPage(calls(2, 50), 50))
    assert model.rowCount() == 3


def test_more_is_asked_for_once(qtbot: QtBot) -> None:
    model = a_model()
    asked: list[int] = []
    model.more_requested.connect(lambda: asked.append(model.count))
    for _ in range(3):
        model.fetchMore(model.index_of(-1).parent())
    assert asked == [4]
    model.show_page(HistoryPage(calls(1, 4), 4, has_more=False))
    model.fetchMore(model.index_of(-1).parent())
    assert asked == [4]


def test_a_new_call_comes_on_top_and_the_rest_stays() -> None:
    model = a_model(4)
    model.show_page(HistoryPage(calls(4, 4), 4, has_more=False))
    signals = RowSignals(model)
    fresh = (*calls(1, 90), *calls(3))
    model.show_page(HistoryPage(fresh, 0, has_more=True))
    assert signals.log == [("removed", 7, 7), ("inserted", 0, 0)]
    assert keys(model)[:3] == ["c90", "c0", "c1"]
    assert model.rowCount() == 8, "a day of calls does not make the list grow without end"


def test_a_short_history_grows_without_a_reset() -> None:
    model = HistoryModel(lambda: NOW)
    model.show_page(HistoryPage(calls(2)))
    signals = RowSignals(model)
    model.show_page(HistoryPage((*calls(1, 9), *calls(2))))
    assert signals.log == [("inserted", 0, 0)]
    assert keys(model) == ["c9", "c0", "c1"]


def test_a_call_that_ended_changes_its_row() -> None:
    model = a_model(3)
    signals = RowSignals(model)
    ended = (replace(calls(1)[0], result=CallResult.RECEIVED), *calls(2, 1))
    model.show_page(HistoryPage(ended, 0, has_more=True))
    assert signals.log == [("changed", 0, 0)]


def test_another_question_starts_over() -> None:
    model = a_model(3)
    signals = RowSignals(model)
    model.start_over()
    model.show_page(HistoryPage(calls(2), 0, has_more=True))
    assert signals.log == [("reset",)]
    assert model.rowCount() == 2


def test_a_call_that_goes_on_is_not_unfinished() -> None:
    began = replace(calls(1)[0], result=None, ended_at=None, connected_at=None)
    talks = replace(began, connected_at=NOW)
    model = HistoryModel(lambda: NOW)
    model.show_page(HistoryPage((began,), 0))
    heard = [str(model.index_of(0).data())]
    signals = RowSignals(model)
    model.set_live(frozenset({"c0"}))
    model.set_live(frozenset({"c0"}))
    assert len(signals.log) == 1
    heard.append(str(model.index_of(0).data()))
    for record in (talks, replace(began, is_outgoing=True)):
        model.show_page(HistoryPage((record,), 0))
        heard.append(str(model.index_of(0).data()))
    model.set_live(frozenset())
    assert "dialing" in str(model.index_of(0).data()), "until its end is recorded"
    model.show_page(HistoryPage((began,), 0))
    heard.append(str(model.index_of(0).data()))
    words = ("unfinished", "ringing", "in progress", "dialing", "unfinished")
    assert [word in row for word, row in zip(words, heard, strict=True)] == [True] * 5, heard
