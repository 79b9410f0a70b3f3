"""A click on the caller opens what the settings say: a card, a note, an address, a program."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from assistant.demo.start import demo_settings
from assistant.settings import ContactSettings
from assistant.widgets.call_card import CallCard
from assistant.windows.contacts.note import NoteForm
from assistant.windows.contacts.picker import ContactPicker
from sip.commands import Answer
from sip.states import CallState
from tests.unit.assistant.whole_desk import WholeDesk


@pytest.fixture
def whole(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[WholeDesk]:
    whole = WholeDesk(qtbot, qapp, tmp_path, demo_settings(tmp_path / "store.sqlite"))
    whole.front.window.closing.is_final = True
    whole.front.window.show()
    whole.add_priya()
    yield whole
    whole.close()


def opens(whole: WholeDesk, **settings: object) -> None:
    """Let a click open this."""
    contacts = msgspec.convert(settings, ContactSettings)
    whole.desk.settings = msgspec.structs.replace(whole.desk.settings, contacts=contacts)


def a_card(whole: WholeDesk) -> CallCard:
    """The card of a call that talks; its pop is gone."""
    key = whole.ring()
    whole.phone.post(Answer(key))
    whole.wait_for_state(key, CallState.CONNECTED)
    whole.wait(lambda: whole.front.window.calls_panel.stack.card(key))
    card = whole.front.window.calls_panel.stack.card(key)
    assert card is not None
    whole.wait(lambda: card._title.isVisible() and card._title.width() > 50)  # it is laid out
    return card


def click(card: CallCard, at: QPoint) -> None:
    """Press and release there."""
    QTest.mouseClick(card, Qt.MouseButton.LeftButton, pos=at)


def name_of(card: CallCard) -> QPoint:
    """Where the name stands."""
    return card._title.mapTo(card, card._title.rect().center())


def test_a_click_on_the_name_opens_the_card(whole: WholeDesk) -> None:
    card = a_card(whole)
    click(card, name_of(card))
    whole.wait(lambda: whole.front.window.beside.shown_contacts)
    page = whole.front.window.beside.shown_contacts
    assert page is not None
    whole.wait(lambda: page.card.view is not None and page.card.view.title == "Priya Nair")


def test_only_one_whole_click_on_the_name_counts(whole: WholeDesk) -> None:
    asked: list[str] = []
    card = a_card(whole)
    card.caller_requested.connect(asked.append)
    left, edge, name = Qt.MouseButton.LeftButton, QPoint(card.width() // 2, 3), name_of(card)
    click(card, edge)
    QTest.mousePress(card, left, pos=edge)
    QTest.mouseRelease(card, left, pos=name)
    QTest.mousePress(card, left, pos=name)
    QTest.mouseRelease(card, left, pos=edge)
    QTest.mouseClick(card, Qt.MouseButton.RightButton, pos=name)
    assert asked == []
    click(card, name)
    # The second half of a double click.
    QTest.mouseDClick(card, left, pos=name)
    QTest.mouseRelease(card, left, pos=name)
    assert len(asked) == 1


def test_a_stranger_s_name_asks_who_it_is(whole: WholeDesk) -> None:
    key = whole.ring("+442079460999")
    whole.wait(lambda: whole.front.window.calls_panel.stack.card(key))
    card = whole.front.window.calls_panel.stack.card(key)
    assert card is not None
    QTest.keyClick(card, Qt.Key.Key_O)
    whole.wait(lambda: whole.front.window.findChildren(ContactPicker))
    (picker,) = whole.front.window.findChildren(ContactPicker)
    assert picker.isVisible()
    picker.reject()


def test_the_pop_opens_it_too(whole: WholeDesk, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[QUrl] = []

    def open_url(url: QUrl) -> bool:
        opened.append(url)
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    opens(whole, caller_opens="url", caller_url="crm:{number}")
    whole.ring()
    pop = whole.front.pop
    whole.wait(pop.isVisible)
    QTest.mouseClick(pop, Qt.MouseButton.LeftButton, pos=pop._caller.geometry().center())
    assert [one.toString() for one in opened] == ["crm:%2B441615527789"]
    assert not whole.front.window.beside.shown_contacts


def test_the_key_opens_what_a_click_does(whole: WholeDesk) -> None:
    opens(whole, caller_opens="case")
    QTest.keyClick(a_card(whole), Qt.Key.Key_O)
    (note,) = whole.front.window.findChildren(NoteForm)
    assert note.isVisible()
    note.reject()


def test_an_address_is_opened_with_the_number_filled_in(
    whole: WholeDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[QUrl] = []

    def open_url(url: QUrl) -> bool:
        opened.append(url)
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    opens(whole, caller_opens="url", caller_url="https://crm.example/find?tel={number}&n={name}")
    card = a_card(whole)
    click(card, name_of(card))
    assert [one.toString(QUrl.ComponentFormattingOption.FullyEncoded) for one in opened] == [
        "https://crm.example/find?tel=%2B441615527789&n=Priya%20Nair"
    ]
    assert whole.notices == []


def test_a_program_is_started_with_the_caller_as_one_argument(
    whole: WholeDesk, tmp_path: Path
) -> None:
    told = tmp_path / "told"
    script = "import sys, pathlib; pathlib.Path(sys.argv[1]).write_text(repr(sys.argv[2:]))"
    command = [sys.executable, "-c", script, str(told), "{name}", "{number}"]
    opens(whole, caller_opens="program", caller_program=command)
    card = a_card(whole)
    click(card, name_of(card))
    whole.wait(lambda: told.exists() and told.read_text())
    assert told.read_text() == "['Priya Nair', '+441615527789']"


def test_what_does_not_start_or_is_not_set_is_said(whole: WholeDesk) -> None:
    card = a_card(whole)
    opens(whole, caller_opens="url")
    click(card, name_of(card))
    assert whole.notices == [
        "The settings do not say what to open: [contacts] caller_url is empty."
    ]
    opens(whole, caller_opens="program", caller_program=["no-such-program-here"])
    click(card, name_of(card))
    assert whole.notices == ["no-such-program-here could not be opened for the caller."]
    opens(whole, caller_opens="program", caller_program=["open.bat", "{name}"])
    click(card, name_of(card))
    assert whole.notices == ["open.bat could not be opened for the caller."]
