"""Choosing a file where the desktop has no dialog for it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QFileInfo
from PySide6.QtWidgets import QFileDialog, QToolButton
from pytestqt.qtbot import QtBot

from assistant.widgets.theme import Theme
from assistant.windows.choose_file import choose_file
from tests.ui.conftest import Desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def opened(desk: Desk, theme: Theme, chosen: list[str]) -> QFileDialog:
    return choose_file(theme, desk.window, "Import", "Tables (*.csv)", chosen.append)


def test_the_chosen_file_is_told(desk: Desk, theme: Theme, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "people.csv"
    file.write_text("First,Last,Phone\n")
    chosen: list[str] = []
    dialog = opened(desk, theme, chosen)
    dialog.setDirectory(str(tmp_path))
    dialog.selectFile(str(file))
    dialog.accept()
    assert chosen == [str(file)]


def test_it_looks_like_the_program(desk: Desk, theme: Theme, qtbot: QtBot, tmp_path: Path) -> None:
    dialog = opened(desk, theme, [])
    assert theme.tokens.surface in dialog.styleSheet()
    new_folder = dialog.findChild(QToolButton, "newFolderButton")
    assert new_folder is not None
    assert not new_folder.isVisible()
    assert not dialog.iconProvider().icon(QFileInfo(str(tmp_path))).isNull()
    dialog.reject()
