"""German words are long: none of them is cut in any window."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QLabel,
    QLineEdit,
    QRadioButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from assistant.process.resources import resource
from assistant.widgets.button import Button
from assistant.widgets.labels import ElidedLabel
from assistant.widgets.link import Link
from assistant.widgets.painting import text_width
from assistant.widgets.theme import Theme
from tests.helpers.gallery import PICTURES

STRANGERS = {"pop-long", "main-states", "contacts-hard", "tray"}
"""Pictures of names that are too long for any room."""


@pytest.fixture(scope="module")
def german(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """The program in German, compiled from what the translators wrote."""
    compiled = tmp_path_factory.mktemp("german") / "de.qm"
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    source = resource("translations", "assistant_de.ts")
    subprocess.run([tool, "-silent", source, "-qm", compiled], check=True)
    translator, before = QTranslator(qapp), QLocale()
    assert translator.load(str(compiled))
    QCoreApplication.installTranslator(translator)
    QLocale.setDefault(QLocale("de"))
    yield
    QLocale.setDefault(before)
    QCoreApplication.removeTranslator(translator)


def cut_words(window: QWidget, theme: Theme) -> list[str]:
    """What says more than there is room for."""
    return [
        words
        for part in window.findChildren(QWidget)
        if part.isVisible() and (words := _cut(part, theme))
    ]


def _cut(part: QWidget, theme: Theme) -> str:
    if isinstance(part, QLabel) and not isinstance(part, ElidedLabel):
        needed = 0 if part.wordWrap() else part.sizeHint().width()
        if part.wordWrap() and part.heightForWidth(part.width()) > part.height() + 1:
            return part.text()
        return part.text() if needed > part.width() + 1 else ""
    if isinstance(part, QRadioButton):
        font = theme.font(12, 600 if part.isChecked() else 500)
        return part.text() if text_width(font, part.text()) > part.width() - 8 else ""
    is_ours = isinstance(part, Button | QCheckBox) and not isinstance(part.parent(), QLineEdit)
    if isinstance(part, QAbstractButton) and is_ours and not isinstance(part, Link):
        if part.sizeHint().width() <= part.width() + 1:
            return ""
        # A button's icon may stand alone, when its tool tip tells the words.
        is_told = isinstance(part, Button) and not part.shows_words
        return "" if is_told and part.text() in part.toolTip() else part.text()
    return ""


@pytest.mark.parametrize("make", [PICTURES[one] for one in PICTURES if one not in STRANGERS],
                         ids=[one for one in PICTURES if one not in STRANGERS])  # fmt: skip
@pytest.mark.usefixtures("german")
def test_no_word_is_cut(qtbot: QtBot, theme: Theme, make: Callable[[Theme], QWidget]) -> None:
    window = make(theme)
    if closing := getattr(window, "closing", None):
        closing.is_final = True
    qtbot.addWidget(window)
    window.show()
    qtbot.wait(10)
    assert cut_words(window, theme) == []
