"""What an import did: how many came in, and each line that did not with its reason."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget

from assistant.windows.theme import Theme
from store.records import ImportReport


class ImportReportDialog(QDialog):
    """Shown once after an import; needs no answer."""

    def __init__(
        self,
        report: ImportReport,
        file_name: str,
        theme: Theme | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
