"""The newest call stands whole at the top, unless the user scrolled away from it."""

from __future__ import annotations

import dataclasses
from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from assistant.models.history import HistoryModel
from assistant.services.state import HistoryPage
from assistant.widgets.history_list import HistoryList
from assistant.widgets.theme import default_theme
from tests.helpers.samples import some_history

ONE = some_history()[0]
CALLS = tuple(
    dataclasses.replace(ONE, key=f"k{number}", started_at=ONE.started_at - timedelta(hours=number))
    for number in range(30)
)


@pytest.fixture
def model() -> HistoryModel:
    model = HistoryModel()
    model.show_page(HistoryPage(CALLS[1:]))
    return model


@pytest.fixture
def view(qtbot: QtBot, model: HistoryModel) -> HistoryList:
    view = HistoryList(default_theme(), model, "History")
    qtbot.addWidget(view)
    view.resize(400, 300)
    view.show()
    qtbot.waitExposed(view)
    return view


@pytest.mark.parametrize(("offset", "kept"), [(8, 0), (200, 200)])
def test_a_new_call_shows_whole_to_who_is_nearly_at_the_top(
    view: HistoryList, model: HistoryModel, offset: int, kept: int
) -> None:
    view.verticalScrollBar().setValue(offset)
    model.show_page(HistoryPage(CALLS))
    assert view.verticalScrollBar().value() == kept


def test_no_click_near_an_edge_scrolls(view: HistoryList) -> None:
    assert view.autoScrollMargin() == 0
