"""The desktop's own dialog for choosing a file; where it has none, Qt's in the program's looks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from string import Template
from typing import Any

from PySide6.QtCore import QFileInfo, QSize, QStandardPaths, Qt, QUrl
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFileDialog, QFileIconProvider, QToolButton, QWidget

from assistant.widgets.theme import Theme
from assistant.windows.dialog import come_forward

_PLACES = (
    QStandardPaths.StandardLocation.HomeLocation,
    QStandardPaths.StandardLocation.DesktopLocation,
    QStandardPaths.StandardLocation.DocumentsLocation,
    QStandardPaths.StandardLocation.DownloadLocation,
)
_TOOLS = {
    "backButton": "chevron-left",
    "forwardButton": "chevron-right",
    "toParentButton": "arrow-up",
}
_NOT_NEEDED = ("newFolderButton", "listModeButton", "detailModeButton")
_SHEET = Template("""
QFileDialog { background: $window; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QPushButton {
  background: $hover; color: $text; border: 0; border-radius: 8px; padding: 8px 16px;
}
QPushButton:hover { background: $pressed; }
QPushButton:focus { border: 2px solid $accent; padding: 6px 14px; }
QPushButton:default { background: $accent; color: $on_fill; }
QPushButton:disabled { color: $muted; background: $sunken; }
QToolButton { background: transparent; border: 0; border-radius: 6px; padding: 6px; }
QToolButton:hover { background: $hover; }
QListView, QTreeView {
  background: $surface; color: $text; border: 1px solid $border; border-radius: 8px; outline: 0;
}
QTreeView::item, QListView::item { padding: 4px; }
QTreeView::item:selected, QListView::item:selected { background: $accent_soft; color: $text; }
""")


def choose_file(
    theme: Theme, parent: QWidget, title: str, kinds: str, chosen: Callable[[str], object]
) -> QFileDialog:
    """Ask for a file that exists; `chosen` gets its path. Neither waits nor blocks.

    `kinds` is a filter such as ``Tables (*.csv);;All files (*)``.
    """
    if (earlier := _open_already(parent, title)) is not None:
        return earlier
    dialog = QFileDialog(parent, title, str(Path.home()), kinds)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    dialog.fileSelected.connect(chosen)
    if dialog.findChild(QToolButton, "backButton") is not None:
        # It has widgets of its own only where the desktop has no dialog.
        _dress(dialog, theme)
    come_forward(dialog)
    return dialog


def choose_new_file(
    theme: Theme,
    parent: QWidget,
    title: str,
    kinds: str,
    name: str,
    chosen: Callable[[str], object],
) -> QFileDialog:
    """Ask where a file is written, `name` being suggested; one that exists is asked about.

    The end of its name follows the kind that is chosen.
    """
    if (earlier := _open_already(parent, title)) is not None:
        return earlier
    dialog = QFileDialog(parent, title, str(Path.home()), kinds)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(QFileDialog.FileMode.AnyFile)
    dialog.setDefaultSuffix(name.rpartition(".")[2])
    dialog.selectFile(name)
    dialog.filterSelected.connect(
        lambda kind: dialog.setDefaultSuffix(kind.partition("*.")[2].rstrip(")").split()[0])
    )
    dialog.fileSelected.connect(chosen)
    if dialog.findChild(QToolButton, "backButton") is not None:
        _dress(dialog, theme)
    come_forward(dialog)
    return dialog


def _open_already(parent: QWidget, title: str) -> QFileDialog | None:
    """The dialog that asks for the same, brought up: it blocks no menu."""
    for dialog in parent.findChildren(QFileDialog):
        if dialog.isVisible() and dialog.windowTitle() == title:
            come_forward(dialog)
            return dialog
    return None


def _dress(dialog: QFileDialog, theme: Theme) -> None:
    dialog.setStyleSheet(_SHEET.substitute(asdict(theme.tokens)))
    dialog.setViewMode(QFileDialog.ViewMode.Detail)
    folders = [QStandardPaths.writableLocation(place) for place in _PLACES]
    there = dict.fromkeys(folder for folder in folders if folder and Path(folder).is_dir())
    dialog.setSidebarUrls([QUrl.fromLocalFile(folder) for folder in there])
    provider = _Icons(theme, dialog.devicePixelRatioF())
    dialog.setIconProvider(provider)
    # The dialog does not keep its provider.
    dialog.destroyed.connect(lambda: provider)
    for name, icon in _TOOLS.items():
        if tool := dialog.findChild(QToolButton, name):
            tool.setIcon(QIcon(theme.icon(icon, "text", 18, dialog.devicePixelRatioF())))
            tool.setIconSize(QSize(theme.px(18), theme.px(18)))
    for name in _NOT_NEEDED:
        if tool := dialog.findChild(QToolButton, name):
            tool.hide()
    dialog.resize(theme.px(760), theme.px(480))


class _Icons(QFileIconProvider):
    """A folder or a page."""

    def __init__(self, theme: Theme, ratio: float) -> None:
        super().__init__()
        self._folder = QIcon(theme.icon("folder", "accent_text", 16, ratio))
        self._file = QIcon(theme.icon("file-text", "muted", 16, ratio))

    def icon(self, what: Any) -> QIcon:
        """For a kind of file or a single one."""
        if isinstance(what, QFileInfo):
            return self._folder if what.isDir() else self._file
        is_page = what in (QFileIconProvider.IconType.File, QFileIconProvider.IconType.Trashcan)
        return self._file if is_page else self._folder
