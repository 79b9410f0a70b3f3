"""Rows that come page by page."""

from __future__ import annotations

from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from assistant.models.contacts import PagedModel
from assistant.presenters.contacts import present_row
from assistant.presenters.views.contacts import ContactRowView
from store.records import Contact, ContactKind, ContactRef


def rows(*numbers: int) -> tuple[ContactRowView, ...]:
    person = ContactKind.PERSON
    return tuple(present_row(Contact(ContactRef(person, one), f"Person {one}")) for one in numbers)


def test_pages_follow_each_other(qtmodeltester: ModelTester) -> None:
    model = PagedModel()
    qtmodeltester.check(model)
    model.show_page(rows(1, 2), has_more=True)
    model.show_page(rows(3), 2, has_more=False)
    assert model.rowCount() == 3


def test_a_page_that_comes_late_is_not_shown() -> None:
    model = PagedModel()
    model.show_page(rows(1), has_more=False)
    model.show_page(rows(8), 5, has_more=False)
    assert model.rowCount() == 1


def test_more_is_asked_for_once(qtbot: QtBot) -> None:
    model = PagedModel()
    model.show_page(rows(1), has_more=True)
    with qtbot.waitSignal(model.more_requested):
        model.fetchMore(model.index_of(-1))
    assert not model.canFetchMore(model.index_of(-1))


def test_a_change_in_the_list_keeps_the_other_rows(qtmodeltester: ModelTester) -> None:
    model = PagedModel()
    resets: list[bool] = []
    model.modelReset.connect(lambda: resets.append(True))
    model.show_page(rows(1, 2, 3), has_more=False)
    resets.clear()
    model.show_page(rows(1, 3, 4), has_more=False)
    qtmodeltester.check(model)
    assert resets == []
    assert model.row_of("person:4") == 2
