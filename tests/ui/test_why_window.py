"""The window behind *Why?*: plain text only, and what it asks for."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from assistant.presenters.views import Tone
from assistant.presenters.views.why import RungView, WhyRow, WhySection, WhyView
from assistant.widgets.theme import Theme
from assistant.windows.why import WhyWindow
from assistant.windows.why_menu import WhyMenu


def a_view(**more: object) -> WhyView:
    """The line is well, and one message was sent."""
    rung = RungView("rung:0", "10:00:00.000", "INVITE", True, Tone.ACCENT, "<b>INVITE</b>", "sent")
    rows = (WhyRow("Server", "<img src=x>"), WhyRow("Note", "<b>open</b>", Tone.WARNING))
    sections = (WhySection("Registration", ()), WhySection("Connection", rows))
    view = WhyView("<b>x</b>", Tone.GOOD, sections, (rung,), "the whole report")
    return dataclasses.replace(view, **more)  # type: ignore[arg-type]


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> Iterator[WhyWindow]:
    parent = QWidget()
    qtbot.addWidget(parent)
    window = WhyWindow(theme, parent, of_call=False)
    yield window
    window.close()


def test_nothing_of_it_is_markup(window: WhyWindow) -> None:
    window.show_report(a_view())
    labels = window.findChildren(QLabel)
    assert {"<b>x</b>", "<img src=x>", "<b>open</b>"} <= {label.text() for label in labels}
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in labels)
    assert window.text.toPlainText() == "<b>INVITE</b>"


def test_what_is_asked_about_a_call_opens_at_the_call(window: WhyWindow, qtbot: QtBot) -> None:
    call = WhySection("This call", (WhyRow("10:00", "talking"),))
    long = WhySection("Registration", tuple(WhyRow(str(n), "registered") for n in range(60)))
    window.show_report(a_view(sections=(call, long, long, long), is_of_call=True))
    window.open()
    qtbot.waitExposed(window)
    (label,) = [one for one in window.findChildren(QLabel) if one.text() == "talking"]
    assert label.visibleRegion().boundingRect().size() == label.size()
    below = [one for one in window.findChildren(QLabel) if one.text() == "registered"]
    at = label.mapTo(window, label.rect().bottomLeft()).y()
    assert all(one.mapTo(window, one.rect().topLeft()).y() > at for one in below)


def test_the_ladder_says_what_an_arrow_is_and_why_there_is_none(window: WhyWindow) -> None:
    window.show_report(a_view())
    assert window.rungs.index_of(0).data() == "sent"
    window.show_report(a_view(rungs=(), silence="the phone does not answer"))
    assert window._messages.currentIndex() == 1
    assert window._empty.accessibleName() == "the phone does not answer"
    assert window.text.toPlainText() == ""


def test_the_whole_report_can_be_copied(window: WhyWindow) -> None:
    window.show_report(a_view())
    window.copy.click()
    assert QApplication.clipboard().text() == "the whole report"
    assert window.copy.text() == "Copied"


def test_names_and_numbers_stay_out_until_they_are_asked_for(qtbot: QtBot, theme: Theme) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    window = WhyWindow(theme, parent, of_call=True)
    with qtbot.waitSignal(window.save_requested) as saved:
        window.save.click()
    with qtbot.waitSignal(window.wanted) as wanted:
        window.anonymous.click()
    assert (saved.args, wanted.args) == ([True], [False])


def test_a_menu_says_what_is_asked_about(qtbot: QtBot) -> None:
    menu, why = QMenu(), WhyMenu()
    qtbot.addWidget(menu)
    why.fill_main(menu)
    with qtbot.waitSignal(why.requested) as asked:
        menu.actions()[0].trigger()
    assert asked.args == [""]
