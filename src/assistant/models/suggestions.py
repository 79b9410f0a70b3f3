"""The lines of a type-ahead list."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QModelIndex, Qt

from assistant.models.rows import Index, KeyedListModel
from assistant.presenters.roles import KEY_ROLE, VIEW_ROLE
from assistant.presenters.views import SuggestionView
from assistant.presenters.words import spoken

_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_ACCESSIBLE = int(Qt.ItemDataRole.AccessibleTextRole)


class SuggestionsModel(KeyedListModel):
    """A new question resets it: nobody keeps a place in a list that changes at every key."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: tuple[SuggestionView, ...] = ()

    def show(self, lines: tuple[SuggestionView, ...]) -> None:
        """Show these lines."""
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    @property
    def lines(self) -> tuple[SuggestionView, ...]:
        """What is shown."""
        return self._lines

    def line(self, row: int) -> SuggestionView | None:
        """The line of a row."""
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._lines)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if not index.isValid() or not 0 <= index.row() < len(self._lines):
            return None
        line = self._lines[index.row()]
        if role == VIEW_ROLE:
            return line
        if role in (_DISPLAY, _ACCESSIBLE):
            return spoken(line.title, line.subtitle if line.is_allowed else line.hint)
        return line.target if role == KEY_ROLE else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        line = self.line(index.row())
        if line is None or not line.is_allowed:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
