"""Import with a preview, export, backup and restore: asked for by menus, done on a worker."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from shiboken6 import isValid

from assistant.desk import Desk
from assistant.front import Front
from assistant.memory_wishes import ExportWish, ImportWish
from assistant.notices.board import NoticeBoard
from assistant.presenters.views.contacts import StoreWish
from assistant.services.state import Notice
from assistant.wiring.contact_dialogs import ContactDialogs
from assistant.wiring.history_file import HistoryFile
from assistant.words import contact_texts
from assistant.words.texts import QT_TRANSLATE_NOOP, filled
from store.errors import StoreError
from store.exchange.shapes import Column, Duplicates, ImportReport, Layout, Preview

if TYPE_CHECKING:
    from assistant.windows.contacts.import_preview import ImportPreview
    from assistant.windows.contacts.progress import ProgressDialog

_Said = Callable[[str, str], str]
"""A problem and a file's name as a sentence; empty when it is the store's."""

FILES = "contact_files"
DONE_SECONDS = 20.0

_IMPORT = QT_TRANSLATE_NOOP("Contacts", "Import contacts")
_EXPORT = QT_TRANSLATE_NOOP("Contacts", "Export contacts")
_BACK_UP = QT_TRANSLATE_NOOP("Contacts", "Back up contacts and history")
_RESTORE = QT_TRANSLATE_NOOP("Contacts", "Restore a backup")
_CONTACT_FILES = QT_TRANSLATE_NOOP("Contacts", "Contacts (*.csv *.txt *.vcf *.vcard)")
_CSV = QT_TRANSLATE_NOOP("Contacts", "Table (*.csv)")
_VCARD = QT_TRANSLATE_NOOP("Contacts", "vCards (*.vcf)")
_BACKUPS = QT_TRANSLATE_NOOP("Contacts", "Backups (*.backup)")
_ALL = QT_TRANSLATE_NOOP("Contacts", "All files (*)")
_INSTEAD = QT_TRANSLATE_NOOP("Contacts", "Use %1 instead of what is there?")
_KEPT = QT_TRANSLATE_NOOP(
    "Contacts", "All contacts and the whole history become those of the backup. A copy is kept."
)
_RESTORE_IT = QT_TRANSLATE_NOOP("Contacts", "Restore")
_LEAVE = QT_TRANSLATE_NOOP("Contacts", "Leave as it is")


class ContactFilesWiring(QObject):
    """One file at a time; the phone and the windows go on meanwhile."""

    def __init__(
        self, desk: Desk, front: Front, board: NoticeBoard, dialogs: ContactDialogs
    ) -> None:
        super().__init__(desk)
        self._desk, self._front, self._board = desk, front, board
        self._dialogs = dialogs
        self.history = HistoryFile(desk, front, board)
        front.window.contact_menus.store_wished.connect(self._on_wished)

    def preview(self, path: str) -> None:
        """Show what an import of this file would do."""
        from store.exchange.importing import preview

        file, rules = Path(path), self._desk.rules
        self._desk.notices.dismiss(FILES)
        self._desk.tasks.run(
            lambda: preview(file, rules), partial(self._ask, file), partial(self._fail, file)
        )

    def run_import(
        self, path: str, layout: Layout | None = None, duplicates: Duplicates = Duplicates.MERGE
    ) -> None:
        """Import this file; a report follows."""
        file, progress = Path(path), self._progress(_IMPORT)

        def done(report: ImportReport) -> None:
            from assistant.windows.import_report import ImportReportDialog

            progress.finish()
            front = self._front
            ImportReportDialog(report, file.name, front.theme, front.window).open()

        wish = ImportWish(layout, duplicates, progress.tell, progress.is_cancelled)
        self._desk.notices.dismiss(FILES)
        failed = self._failing(progress, file, contact_texts.import_problem)
        self._desk.memory.import_people(file, done, failed, wish)

    def export(self, path: str) -> None:
        """Write all contacts to this file."""
        file, progress = Path(path), self._progress(_EXPORT)

        def done(count: int) -> None:
            progress.finish()
            self._tell(contact_texts.exported(count, file.name))

        self._desk.memory.export_people(
            file, done, self._failing(progress, file), self._wish(progress)
        )

    def back_up(self, path: str) -> None:
        """Copy contacts and history to this file."""
        file, progress = Path(path), self._progress(_BACK_UP)

        def done() -> None:
            progress.finish()
            self._tell(contact_texts.backed_up(file.name))

        self._desk.memory.backup(file, done, self._failing(progress, file), self._wish(progress))

    def restore(self, path: str) -> None:
        """Use this backup."""
        file, progress = Path(path), self._progress(_RESTORE)

        def done(before: Path) -> None:
            progress.finish()
            self._tell(contact_texts.restored(str(before)))

        self._desk.memory.restore(file, done, self._failing(progress, file), self._wish(progress))

    # -- inside -----------------------------------------------------------------------------

    def _on_wished(self, wish: StoreWish) -> None:
        # Loaded when it is needed.
        from assistant.windows.choose_file import choose_file, choose_new_file

        theme, window = self._front.theme, self._front.window
        if wish is not StoreWish.NUMBER_LISTS and self._is_busy():
            return
        match wish:
            case StoreWish.NUMBER_LISTS:
                self._dialogs.number_lists()
            case StoreWish.IMPORT:
                kinds = _kinds(_CONTACT_FILES, _ALL)
                choose_file(theme, window, _said(_IMPORT), kinds, self.preview)
            case StoreWish.RESTORE:
                kinds = _kinds(_BACKUPS, _ALL)
                choose_file(theme, window, _said(_RESTORE), kinds, self._ask_restore)
            case StoreWish.EXPORT:
                kinds = _kinds(_CSV, _VCARD)
                choose_new_file(theme, window, _said(_EXPORT), kinds, "contacts.csv", self.export)
            case StoreWish.EXPORT_HISTORY:
                self.history.ask()
            case StoreWish.BACK_UP:
                kinds, name = _kinds(_BACKUPS), "assistant.backup"
                choose_new_file(theme, window, _said(_BACK_UP), kinds, name, self.back_up)

    def _ask(self, file: Path, preview: Preview) -> None:
        from assistant.windows.contacts.import_preview import ImportPreview

        front = self._front
        dialog = ImportPreview(front.theme, front.window, file.name, preview)
        dialog.layout_changed.connect(partial(self._look_again, file, dialog))
        dialog.confirmed.connect(partial(self.run_import, str(file)))
        dialog.open()

    def _look_again(self, file: Path, dialog: ImportPreview, layout: Layout) -> None:
        from store.exchange.importing import preview

        before, rules = dialog.found, self._desk.rules

        def look() -> Preview:
            wanted = layout
            if before is not None and _reads_otherwise(before, layout):
                # Other cells: what was said of the columns holds no more.
                rows = preview(file, rules, replace(layout, columns=(), has_heads=False)).rows
                wanted = replace(layout, columns=_columns(rows, layout.has_heads))
            return preview(file, rules, wanted)

        def show(found: Preview) -> None:
            if isValid(dialog):
                dialog.show_preview(found)

        self._desk.tasks.run(look, show, partial(self._fail, file))

    def _ask_restore(self, path: str) -> None:
        from assistant.windows.question import Question

        title = filled("Contacts", _INSTEAD, Path(path).name)
        answers = (_said(_RESTORE_IT), _said(_LEAVE))
        theme, window = self._front.theme, self._front.window
        question = Question(theme, title, _said(_KEPT), answers, window, icon="folder")
        question.answered.connect(lambda answer: self._on_asked(answer, path))
        question.open()

    def _on_asked(self, answer: int, path: str) -> None:
        if answer == 0 and not self._is_busy():
            self.restore(path)

    def _is_busy(self) -> bool:
        """Whether a file is being read or written; then it is shown how far that is."""
        from assistant.windows.contacts.progress import ProgressDialog
        from assistant.windows.dialog import come_forward

        for dialog in self._front.window.findChildren(ProgressDialog):
            if dialog.isVisible():
                come_forward(dialog)
                return True
        return False

    def _progress(self, title: str) -> ProgressDialog:
        from assistant.windows.contacts.progress import ProgressDialog

        dialog = ProgressDialog(self._front.theme, self._front.window, _said(title))
        dialog.open()
        return dialog

    @staticmethod
    def _wish(progress: ProgressDialog) -> ExportWish:
        return ExportWish(progress.tell, progress.is_cancelled)

    def _failing(
        self, progress: ProgressDialog, file: Path, said: _Said = contact_texts.file_problem
    ) -> Callable[[Exception], None]:
        def failed(error: Exception) -> None:
            progress.finish()
            self._fail(file, error, said)

        return failed

    def _fail(self, file: Path, error: Exception, said: _Said = contact_texts.file_problem) -> None:
        problem = error.problem if isinstance(error, StoreError) else ""
        sentence = said(problem, file.name)
        if problem == "cancelled":
            self._tell(sentence)
        elif sentence:
            self._board.post(FILES, sentence)
        else:
            self._board.on_store_error(error)

    def _tell(self, sentence: str) -> None:
        self._desk.notices.post(Notice(FILES, sentence, lasts_seconds=DONE_SECONDS))


def _said(source: str) -> str:
    return QCoreApplication.translate("Contacts", source)


def _kinds(*sources: str) -> str:
    return ";;".join(_said(source) for source in sources)


def _reads_otherwise(before: Layout, now: Layout) -> bool:
    return (before.separator, before.encoding, before.has_heads) != (
        now.separator,
        now.encoding,
        now.has_heads,
    )


def _columns(rows: tuple[tuple[str, ...], ...], has_heads: bool) -> tuple[Column, ...]:
    from store.exchange.columns import guessed, named

    found = named(rows[0]) if rows and has_heads else None
    return found or guessed(list(rows[1:] if has_heads else rows))
