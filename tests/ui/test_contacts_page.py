"""The contacts page on a real store: found, shown, edited, dialed, and what callers are told."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QWidget
from pytestqt.qtbot import QtBot

from assistant.presenters.contacts import key_of
from assistant.presenters.views.contacts import CallerAction, CallerWish
from assistant.services.state import HistoryFilter
from assistant.widgets.link import Link
from assistant.windows.contacts.editor import ContactEditor
from assistant.windows.contacts.import_preview import ImportPreview
from assistant.windows.contacts.note import NoteForm
from assistant.windows.contacts.number_lists import NumberListsDialog
from assistant.windows.contacts.page import ContactsPage
from assistant.windows.contacts.picker import ContactPicker
from assistant.windows.import_report import ImportReportDialog
from assistant.windows.question import Question
from store.database import Store
from store.records import NEW_PERSON as NEW
from store.records import CallResult, Contact, ContactKind, ContactRef, Email, Number
from tests.unit.assistant.whole_desk import PRIYA, WholeDesk

WidgetT = TypeVar("WidgetT", bound=QWidget)


@pytest.fixture
def whole(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[WholeDesk]:
    """The program with a store that knows two people."""
    whole = WholeDesk(qtbot, qapp, tmp_path)
    whole.add_priya()
    store_of(whole).contacts.add_person("Óscar", "Núñez", ["0161 496 0101"], whole.desk.rules)
    whole.front.window.show()
    yield whole
    whole.close()


def store_of(whole: WholeDesk) -> Store:
    store = whole.desk.memory.store
    assert store is not None
    return store


def page_of(whole: WholeDesk) -> ContactsPage:
    page = whole.front.window.show_contacts()
    whole.wait(lambda: page.contacts.rowCount())
    return page


def dialog(whole: WholeDesk, kind: type[WidgetT]) -> WidgetT:
    found: list[WidgetT] = []

    def look() -> bool:
        found[:] = [one for one in whole.front.window.findChildren(kind) if one.isVisible()]
        return bool(found)

    whole.wait(look)
    return found[-1]


def ref_of(whole: WholeDesk, text: str) -> ContactRef:
    return store_of(whole).contacts.search(text)[0].ref


def opened(whole: WholeDesk, text: str = "Priya") -> ContactsPage:
    page = page_of(whole)
    key = key_of(ref_of(whole, text))
    whole.contacts.show_contact(key)
    whole.wait(lambda: page.card.key == key)
    return page


def test_contacts_are_found_as_one_types(whole: WholeDesk) -> None:
    page = page_of(whole)
    QTest.keyClicks(page.list.search, "nun")
    whole.wait(lambda: page.contacts.rowCount() == 1)
    assert page.contacts.data(page.contacts.index_of(0)).startswith("Óscar Núñez")


def test_enter_in_the_search_goes_to_the_list_and_opens_the_card(whole: WholeDesk) -> None:
    page = page_of(whole)
    QTest.keyClick(page.list.search, Qt.Key.Key_Return)
    whole.wait(lambda: page.card.view is not None)


def test_every_number_of_a_card_dials(whole: WholeDesk) -> None:
    page = opened(whole)
    (link,) = [one for one in page.card.findChildren(Link) if one.isVisible()]
    link.click()
    whole.wait(lambda: whole.desk.calls.entries())
    assert whole.desk.calls.entries()[0].caller.name == "Priya Nair"


def test_a_person_is_written_with_the_keyboard_and_shown(whole: WholeDesk) -> None:
    page_of(whole)
    whole.contacts.dialogs.edit_contact(Contact(NEW, ""))
    editor = dialog(whole, ContactEditor)
    QTest.keyClicks(editor.first, "Ada")
    QTest.keyClicks(editor.numbers.rows[0].value, "0161 496 0999")
    QTest.keyClick(editor.first, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    page = page_of(whole)
    whole.wait(lambda: page.card.view is not None and page.card.view.title == "Ada")


def test_a_contact_without_a_name_is_refused_and_nothing_typed_is_lost(whole: WholeDesk) -> None:
    whole.contacts.dialogs.edit_contact(Contact(NEW, "", numbers=(Number("0161 1"),)))
    editor = dialog(whole, ContactEditor)
    editor.on_save()
    assert editor.problem.text() == "A name is needed."
    assert editor.isVisible()
    assert editor.contact().numbers == (Number("0161 1"),)


def test_what_somebody_else_changed_meanwhile_joins_what_is_typed(whole: WholeDesk) -> None:
    page, ref = opened(whole), ref_of(whole, "Priya")
    whole.contacts.dialogs.edit(page.card.key)
    editor = dialog(whole, ContactEditor)
    editor.tags.setText("typed")
    store_of(whole).contacts.attach("0161 999 0000", ref, whole.desk.rules)
    editor.on_save()
    whole.wait(lambda: "changed this contact meanwhile" in editor.problem.text())
    assert editor.is_changed()
    assert "0161 999 0000" in [row.value.text() for row in editor.numbers.rows]
    editor.on_save()
    whole.wait(lambda: store_of(whole).contacts.list(tag="typed"))
    after = store_of(whole).contacts.get(ref)
    assert after is not None
    assert len(after.numbers) == 2


def test_a_company_that_was_deleted_meanwhile_leaves_the_open_card(whole: WholeDesk) -> None:
    book, rules = store_of(whole).contacts, whole.desk.rules
    ref = book.save(Contact(NEW, "Eva Roth", "Acme"), rules)
    assert ref is not None
    whole.contacts.dialogs.edit(key_of(ref))
    editor = dialog(whole, ContactEditor)
    editor.tags.setText("typed")
    (acme,) = book.list(kind=ContactKind.ORGANIZATION)
    book.delete(acme.ref)
    editor.on_save()
    whole.wait(lambda: "changed this contact meanwhile" in editor.problem.text())
    assert (editor.company.text(), editor.tags.text()) == ("", "typed")
    editor.on_save()
    whole.wait(lambda: book.list(tag="typed"))
    assert book.count(ContactKind.ORGANIZATION) == 0


def test_escape_asks_before_it_discards(whole: WholeDesk) -> None:
    whole.contacts.dialogs.edit_contact(Contact(NEW, ""))
    editor = dialog(whole, ContactEditor)
    editor.first.setText("Ada")
    editor.reject()
    question = editor.findChild(Question)
    assert question is not None
    question._answer(1)
    assert editor.isVisible()


def test_editing_keeps_what_it_does_not_show(whole: WholeDesk) -> None:
    contact = Contact(
        NEW, "Eva Roth", numbers=(Number("030 123456", "", "Work", "DE"),),
        emails=(Email("eva@example.org", "Home"),), notes="one\ntwo", tags=("a", "b"),
    )  # fmt: skip
    book = store_of(whole).contacts
    ref = book.save(contact, whole.desk.rules)
    assert ref is not None
    before = book.get(ref)
    assert before is not None
    whole.contacts.dialogs.edit(key_of(ref))
    editor = dialog(whole, ContactEditor)
    assert not editor.is_changed()
    assert editor.contact().numbers[0].country == "DE"
    assert editor.contact().emails == before.emails
    assert editor.contact().notes == before.notes


def test_deleting_asks_first(whole: WholeDesk) -> None:
    page = opened(whole)
    page.card.delete.click()
    dialog(whole, Question)._answer(0)
    whole.wait(lambda: page.contacts.rowCount() == 1)
    assert page.card.view is None or page.card.view.title != "Priya Nair"


def test_a_note_of_a_call_is_in_the_journal_of_its_contact(whole: WholeDesk) -> None:
    key = whole.ring()
    whole.front.window.contact_menus.caller_wished.emit(
        CallerWish(CallerAction.NOTE, key, name="Priya Nair")
    )
    form = dialog(whole, NoteForm)
    form.text.setPlainText("Calls back on Monday")
    whole.wait(lambda: store_of(whole).journal.get(key))
    form.on_save()
    page = opened(whole)
    whole.wait(lambda: page.journal.rowCount() == 2)
    words = [page.journal.data(page.journal.index_of(row)) for row in range(2)]
    assert any("Calls back on Monday" in one for one in words)


def test_somebody_new_is_written_from_the_pop_with_the_number_filled_in(whole: WholeDesk) -> None:
    whole.ring("+441614960777")
    pop = whole.front.pop
    whole.wait(lambda: pop._choices.lines[0].isVisible())
    pop._settling.show("", by_user=True)
    assert pop._view is not None
    pop.caller_wished.emit(pop._view.calls[0].choices[0].wish)
    editor = dialog(whole, ContactEditor)
    assert editor.contact().numbers[0].written.replace(" ", "") == "+441614960777"
    editor.first.setText("Ada")
    editor.on_save()
    whole.wait(lambda: whole.desk.calls.entries()[0].caller.name == "Ada")


def test_the_choice_between_two_is_remembered_and_not_this_one_too(whole: WholeDesk) -> None:
    store_of(whole).contacts.add_person("Nora", "Nair", [PRIYA], whole.desk.rules)
    key = whole.ring()
    entry = whole.desk.calls.entry(key)
    assert entry is not None
    shown, other = (match.contact for match in entry.caller.matches)
    wished = whole.front.pop.caller_wished
    wished.emit(CallerWish(CallerAction.CONFIRM, key, PRIYA, key_of(other)))
    whole.wait(lambda: whole.desk.lookup.caller_of(PRIYA).matches[0].contact == other)
    wished.emit(CallerWish(CallerAction.DENY, key, PRIYA, key_of(shown)))
    whole.wait(lambda: len(whole.desk.lookup.caller_of(PRIYA).matches) == 1)


def test_a_call_is_linked_to_another_contact_with_its_number(whole: WholeDesk) -> None:
    key = whole.ring("+441614960777")
    whole.phone.peer_hangs_up(key)
    whole.wait(lambda: store_of(whole).journal.get(key))
    menus = whole.front.window.contact_menus
    menus.caller_wished.emit(CallerWish(CallerAction.LINK, key, "+441614960777"))
    picker = dialog(whole, ContactPicker)
    picker.search.setText("oscar")
    whole.wait(lambda: picker.model.rowCount() == 1)
    picker.adds.setChecked(True)
    picker.on_save()
    oscar = ref_of(whole, "oscar")
    book = store_of(whole).contacts
    whole.wait(lambda: (contact := book.get(oscar)) and len(contact.numbers) == 2)
    record = store_of(whole).journal.get(key)
    assert record is not None
    assert record.contact == oscar


def test_a_blocked_caller_is_refused_unseen_and_stands_in_the_history(whole: WholeDesk) -> None:
    whole.desk.caller_lists.block(PRIYA)
    rules = store_of(whole).rules
    whole.wait(lambda: rules.blocked())
    key = whole.phone.ring(PRIYA)
    journal = store_of(whole).journal
    whole.wait(lambda: (record := journal.get(key)) and record.result)
    assert whole.front.pop._view is None
    record = journal.get(key)
    assert record is not None
    assert record.result is CallResult.BLOCKED


def test_numbers_are_blocked_and_ignored_in_a_dialog(whole: WholeDesk) -> None:
    whole.contacts.dialogs.number_lists()
    lists = dialog(whole, NumberListsDialog)
    lists.number.setText("rubbish")
    lists.add.click()
    whole.wait(lambda: lists._problem.isVisible())
    assert lists.number.text() == "rubbish"
    lists.number.setText("0900")
    lists.is_prefix.setChecked(True)
    lists.add.click()
    whole.wait(lambda: lists.list.count() == 1)
    lists.list.setCurrentRow(0)
    lists.remove.click()
    whole.wait(lambda: lists.list.count() == 0)
    lists.kinds._group.button(1).click()
    lists.number.setText(PRIYA)
    lists.add.click()
    whole.wait(lambda: whole.desk.lookup.caller_of(PRIYA).matches == ())


def test_an_import_is_previewed_mapped_run_and_reported(whole: WholeDesk, tmp_path: Path) -> None:
    file = tmp_path / "people.csv"
    file.write_text("Wer;Nummer\nAda Lovelace;0161 496 0001\nBob Byte;0161 496 0002\n")
    whole.files.preview(str(file))
    preview = dialog(whole, ImportPreview)
    preview.heads.setChecked(True)
    preview._soon.start()
    whole.wait(lambda: preview.found is not None and preview.found.has_heads)
    assert preview.table.columnCount() == 2
    preview.on_save()
    report = dialog(whole, ImportReportDialog)
    report.close()
    assert store_of(whole).contacts.count() == 4


def test_a_backup_comes_back(whole: WholeDesk, tmp_path: Path) -> None:
    file = tmp_path / "store.backup"
    whole.files.back_up(str(file))
    whole.wait(lambda: file.exists())
    store_of(whole).contacts.delete(ref_of(whole, "Priya"))
    whole.files.restore(str(file))
    whole.wait(lambda: store_of(whole).contacts.count() == 2)
    whole.wait(lambda: any("backup is in use" in one for one in whole.notices))


def test_contacts_are_exported(whole: WholeDesk, tmp_path: Path) -> None:
    file = tmp_path / "contacts.vcf"
    whole.files.export(str(file))
    whole.wait(lambda: any("contacts.vcf" in one for one in whole.notices))
    assert file.read_text().count("BEGIN:VCARD") == 2


def test_the_calls_that_are_shown_are_exported(whole: WholeDesk, tmp_path: Path) -> None:
    for number in ("+441614960777", PRIYA):
        whole.phone.peer_hangs_up(whole.ring(number))
    whole.wait(lambda: whole.front.history.rowCount() == 2)
    panel = whole.front.window.history_panel
    asked: list[tuple[object, str]] = []
    panel.export_requested.connect(lambda filter_, text: asked.append((filter_, text)))
    QTest.keyClicks(panel.search, "priya")
    panel.view.customContextMenuRequested.emit(panel.view.rect().bottomRight())
    menu = dialog(whole, QMenu)
    next(one for one in menu.actions() if one.text() == "Export these calls…").trigger()
    menu.close()
    assert asked == [(HistoryFilter.ALL, "priya")]
    dialog(whole, QFileDialog).reject()
    file = tmp_path / "priya.csv"
    whole.files.history.export(str(file), HistoryFilter.MISSED, "priya")
    whole.wait(lambda: "Calls written to priya.csv: 1." in whole.notices)
    assert file.read_text(encoding="utf-8-sig").count("missed") == 1


def test_an_export_does_not_take_the_place_of_the_store(whole: WholeDesk) -> None:
    path = store_of(whole).path
    for export in (whole.files.export, whole.files.history.export):
        export(str(path))
        whole.wait(lambda: any("is the file in use" in one for one in whole.notices))
        for notice in whole.desk.notices.all():
            whole.desk.notices.dismiss(notice.key)
    assert path.read_bytes().startswith(b"SQLite format 3")


def test_a_missed_call_is_counted_until_it_is_looked_at(whole: WholeDesk) -> None:
    whole.phone.peer_hangs_up(whole.ring())
    panel = whole.front.window.history_panel
    whole.wait(lambda: panel.count.accessibleName() == "Missed calls: 1")
    panel.kinds._group.button(1).click()
    whole.wait(lambda: whole.desk.missed.count == 0)


def test_a_row_of_the_history_offers_what_is_done_with_its_caller(whole: WholeDesk) -> None:
    whole.phone.peer_hangs_up(whole.ring("+441614960777"))
    whole.wait(lambda: whole.front.history.rowCount())
    menu = QMenu()
    row = whole.front.history._rows[0].view
    whole.front.window.contact_menus.fill_history(menu, row)
    texts = [one.text() for one in menu.actions()]
    assert {"Open the contact", "New person…", "Note…", "Block this number"} <= set(texts)


def test_the_menu_asks_for_the_file_to_import(whole: WholeDesk) -> None:
    menu = whole.front.window.top.make_menu()
    next(one for one in menu.actions() if one.text() == "Import contacts…").trigger()
    chooser = dialog(whole, QFileDialog)
    chooser.reject()
    menu.deleteLater()


def test_the_menu_key_opens_the_menu_of_a_row_of_the_history(whole: WholeDesk) -> None:
    whole.phone.peer_hangs_up(whole.ring())
    whole.wait(lambda: whole.front.history.rowCount())
    view = whole.front.window.history_panel.view
    view.setFocus()
    view.setCurrentIndex(whole.front.history.index_of(0))
    opened: list[QMenu] = []
    whole.front.window.history_panel.menu_made.connect(lambda menu, _row: opened.append(menu))
    at = view.visualRect(view.currentIndex()).center()
    reason = QContextMenuEvent.Reason.Keyboard
    where = view.viewport().mapToGlobal(at)
    QApplication.sendEvent(view, QContextMenuEvent(reason, at, where))
    assert opened
    opened[0].close()


def test_searching_keys_go_to_the_page_that_is_shown(whole: WholeDesk) -> None:
    page = page_of(whole)
    page.list.view.setFocus()
    whole.front.window.keys.focus_search()
    assert page.list.search.hasFocus() or whole.front.window.focusWidget() is page.list.search


def test_an_answer_that_comes_after_its_dialog_closed_is_let_go(whole: WholeDesk) -> None:
    key = whole.ring("+441614960777")
    menus = whole.front.window.contact_menus
    whole.wait(lambda: store_of(whole).journal.get(key))
    menus.caller_wished.emit(CallerWish(CallerAction.LINK, key, "+441614960777"))
    picker = dialog(whole, ContactPicker)
    picker.searched.emit("oscar")
    picker.reject()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    done: list[object] = []
    whole.desk.rolodex.find("oscar", done.append)
    whole.wait(lambda: done)
