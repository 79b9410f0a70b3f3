"""The window behind *Why?*: plain text only, and what it asks for."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot

from assistant.widgets.theme import Theme
from assistant.windows.why import WhyWindow
from assistant.windows.why_menu import WhyMenu


def test_the_report_is_plain_text(qtbot: QtBot, theme: Theme) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    window = WhyWindow(theme, parent, of_call=False)
    window.show_report("<b>x</b>", "<img src=x> report")
    assert window.text.toPlainText() == "<img src=x> report"
    assert window.sentence.text() == "<b>x</b>"
    assert window.sentence.textFormat() is Qt.TextFormat.PlainText


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
