"""The lines of an import that were left out, as a table."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt

from assistant.models.rows import Index
from assistant.presenters.words import cut
from assistant.words.problems import line_reason
from store.exchange.shapes import BadLine

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_ALIGN = int(Qt.ItemDataRole.TextAlignmentRole)


class BadLinesModel(QAbstractTableModel):
    """Line number, reason, text; never changes."""

    def __init__(self, lines: tuple[BadLine, ...], heads: tuple[str, str, str]) -> None:
        super().__init__()
        self._rows = [(str(one.line), line_reason(one.reason), cut(one.text)) for one in lines]
        self._heads = heads

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._heads)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if not index.isValid():
            return None
        if role == _DISPLAY:
            return self._rows[index.row()][index.column()]
        if role == _ALIGN:
            side = Qt.AlignmentFlag.AlignLeft if index.column() else Qt.AlignmentFlag.AlignRight
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == _DISPLAY:
            return self._heads[section]
        if orientation is Qt.Orientation.Horizontal and role == _ALIGN:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None
