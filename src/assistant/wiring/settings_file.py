"""Opens the settings file for a user who wants to write into it, and says what to write."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from assistant.desk import Desk
from assistant.front import Front
from assistant.services.state import Notice
from assistant.words import notice_texts

NOTICE = "settings_file_opened"
EXAMPLE = ("[[colleagues]]", 'extension = "101"', 'name = "Ben Okafor"')
"""As docs/administrator.md has it."""


def open_in_editor(file: Path) -> bool:
    """Show `file` in whatever edits text here; False when nothing does."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(file)))


class SettingsFileWiring(QObject):
    """Joins the window's wish with the file of this profile."""

    def __init__(
        self, desk: Desk, front: Front, open_file: Callable[[Path], bool] = open_in_editor
    ) -> None:
        super().__init__(desk)
        self._desk = desk
        self._open_file = open_file
        front.window.settings_file_requested.connect(self._on_requested)

    def _on_requested(self) -> None:
        file = self._desk.started.folders.settings_file
        is_open = self._open_file(file)
        text = notice_texts.write_colleagues(str(file), is_open=is_open)
        self._desk.notices.post(Notice(NOTICE, text, details=EXAMPLE))
