"""Contacts with more than there is room for, and fields that keep their names."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from assistant.models.contacts import PagedModel
from assistant.presenters.contacts import present_row
from assistant.widgets.labels import ElidedLabel
from assistant.widgets.tag_row import TagRow
from assistant.widgets.theme import Theme
from assistant.windows.contacts.editor import ContactEditor
from assistant.windows.contacts.list_panel import ContactsPanel
from store.records import NEW_PERSON, Contact, ContactKind, ContactRef
from tests.helpers.gallery import main_window

TAGS = ("customer", "north", "contract 2026", "newsletter", "priority")


def shown(row: TagRow, width: int) -> list[str]:
    row.resize(width, 20)
    return [words for words, _ in row.shown()]


def test_tags_that_do_not_fit_are_counted_and_told(qtbot: QtBot, theme: Theme) -> None:
    row = TagRow(theme)
    qtbot.addWidget(row)
    row.show_tags(TAGS)
    few = shown(row, 220)
    assert few[-1] == f"+{len(TAGS) - len(few) + 1}"
    assert row.toolTip() == row.accessibleName() == ", ".join(TAGS)
    assert shown(row, 900) == list(TAGS)
    assert row.toolTip() == ""


def test_tags_never_leave_their_row(qtbot: QtBot, theme: Theme) -> None:
    row = TagRow(theme)
    qtbot.addWidget(row)
    row.show_tags(("a very long tag that somebody imported " * 9, *TAGS))
    for width in range(120, 400, 7):
        shown(row, width)
        assert all(box.right() <= width for _, box in row.shown()), width


def test_words_that_are_cut_are_told_in_a_tool_tip(qtbot: QtBot, theme: Theme) -> None:
    label = ElidedLabel(theme.font())
    qtbot.addWidget(label)
    label.show_text("Maximiliane <b>Freifrau</b> von Wittgenstein")
    label.show()
    label.resize(80, 20)
    assert label.toolTip() == "Maximiliane ‹b›Freifrau‹/b› von Wittgenstein"
    label.resize(800, 20)
    assert label.toolTip() == ""


def test_a_field_that_is_filled_still_says_what_it_is(qtbot: QtBot, theme: Theme) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    editor = ContactEditor(theme, parent, Contact(NEW_PERSON, "Anna Keller"))
    words = {label.text() for label in editor.findChildren(QLabel)}
    assert {"First name", "Last name", "Company"} <= words
    assert editor.first.accessibleName() == "First name"
    organization = ContactRef(ContactKind.ORGANIZATION, 0)
    other = ContactEditor(theme, parent, Contact(organization, "Keller & Sons"))
    assert "First name" not in {label.text() for label in other.findChildren(QLabel)}


def test_a_narrow_list_of_contacts_keeps_the_icon_of_new(qtbot: QtBot, theme: Theme) -> None:
    panel = ContactsPanel(theme, PagedModel())
    qtbot.addWidget(panel)
    panel.show_total(12_345)
    panel.resize(230, 400)
    panel.show()
    assert not panel.add.shows_words
    assert panel.add.width() <= theme.px(40)
    assert "New contact" in panel.add.toolTip()
    panel.resize(420, 400)
    qtbot.waitUntil(lambda: panel.add.shows_words)


def is_whole(panel: QWidget) -> bool:
    return panel.visibleRegion().boundingRect().width() >= panel.width() - 1


def test_a_narrow_window_scrolls_to_the_card_that_is_clicked(qtbot: QtBot, theme: Theme) -> None:
    window = main_window(theme, busy=False, width=740, height=480)
    window.closing.is_final = True
    qtbot.addWidget(window)
    window.show()
    page = window.show_contacts()
    contact = Contact(ContactRef(ContactKind.PERSON, 1), "Anna Keller")
    page.contacts.show_page((present_row(contact),), has_more=False)
    view = page.list.view
    assert not is_whole(page.card)
    at = view.visualRect(page.contacts.index_of(0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    qtbot.waitUntil(lambda: is_whole(page.card))
    QTest.keyClicks(page.list.search, "a")
    qtbot.waitUntil(lambda: is_whole(page.list))
