"""Pages of the history."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from assistant.services.history import PAGE, History
from assistant.services.state import HistoryFilter, HistoryPage
from store.records import CallRecord, CallResult
from tests.unit.assistant.services.office import NOON, FakeJournal, LaterRun


class Office:
    """A history of 120 calls, every other one missed."""

    def __init__(self) -> None:
        self.run, self.store, self.pages = LaterRun(), FakeJournal(), list[HistoryPage]()
        for number in range(120):
            result = CallResult.MISSED if number % 2 else CallResult.RECEIVED
            self.store.record(
                CallRecord(f"k{number}", False, "100", NOON, name=f"N{number}", result=result)
            )
        self.history = History(self.run)
        self.history.page_ready.connect(self.pages.append)


@pytest.fixture
def office(qtbot: QtBot) -> Office:
    office = Office()
    office.history.use(office.store)
    return office


def test_a_page_is_delivered_newest_first_and_says_whether_there_is_more(office: Office) -> None:
    office.history.request(HistoryFilter.ALL)
    office.run.work()
    page = office.pages[0]
    assert (len(page.records), page.records[0].name, page.has_more) == (PAGE, "N119", True)
    office.history.request(HistoryFilter.ALL, "", 100)
    office.run.work()
    assert (len(office.pages[1].records), office.pages[1].has_more) == (20, False)


def test_filter_and_text_are_passed_on(office: Office) -> None:
    office.history.request(HistoryFilter.MISSED, "N11")
    office.run.work()
    names = [record.name for record in office.pages[0].records]
    assert names == ["N119", "N117", "N115", "N113", "N111", "N11"]


def test_only_what_was_asked_last_is_delivered(office: Office) -> None:
    office.history.request(HistoryFilter.ALL, "N1")
    office.history.request(HistoryFilter.ALL, "N2")
    office.run.work()
    assert [page.records[0].name for page in office.pages] == ["N29"]


def test_what_was_asked_before_the_store_was_open_comes_then(qtbot: QtBot) -> None:
    office = Office()
    office.history.request(HistoryFilter.ALL)
    assert office.run.tasks == []
    office.history.use(office.store)
    office.run.work()
    assert len(office.pages) == 1


def test_a_store_that_fails_is_told(office: Office, qtbot: QtBot) -> None:
    office.store.failures = 1
    with qtbot.waitSignal(office.history.failed):
        office.history.request(HistoryFilter.ALL)
        office.run.work()
