"""Rows of the editor that can be added and removed: numbers, addresses, fields of one's own."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from assistant.widgets.button import Button
from assistant.widgets.check_box import check_box
from assistant.widgets.theme import Theme

MAX_VALUE = 2000


class Row(QWidget):
    """A label to choose or to type, a value, and a button that removes both."""

    removed = Signal()

    def __init__(self, theme: Theme, names: tuple[str, str, str], labels: Sequence[str]) -> None:
        """`names` are those of label, value and button for screen readers."""
        super().__init__()
        self.label = QComboBox()
        self.label.setEditable(True)
        self.label.addItems(list(labels))
        self.label.setCurrentText("")
        self.label.setAccessibleName(names[0])
        self.label.setFixedWidth(theme.px(130))
        if (edit := self.label.lineEdit()) is not None:
            edit.setPlaceholderText(names[0])
            edit.setMaxLength(80)
        self.value = QLineEdit()
        self.value.setPlaceholderText(names[1])
        self.value.setAccessibleName(names[1])
        self.value.setMaxLength(MAX_VALUE)
        self.phone: QCheckBox | None = None
        self.remove = Button(theme, "x", name=names[2])
        self.remove.setAutoDefault(False)
        self.remove.clicked.connect(self.removed)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.px(8))
        self._row.addWidget(self.label)
        self._row.addWidget(self.value, 1)
        self._row.addWidget(self.remove)

    def ask_phone(self, words: str, is_phone: bool) -> None:
        """Let the user say that the value is a phone number."""
        self.phone = check_box(words)
        self.phone.setChecked(is_phone)
        self._row.insertWidget(2, self.phone)

    def fill(self, label: str, value: str) -> None:
        """Show these."""
        self.label.setCurrentText(label)
        self.value.setText(value)

    def texts(self) -> tuple[str, str]:
        """Label and value as typed, trimmed."""
        return self.label.currentText().strip(), self.value.text().strip()


class Rows(QWidget):
    """Rows below each other and a button for one more."""

    def __init__(self, theme: Theme, make: Callable[[], Row], more: str) -> None:
        super().__init__()
        self._make = make
        self.rows: list[Row] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.px(6))
        self.more = Button(theme, "plus", more)
        self.more.setAutoDefault(False)
        self.more.clicked.connect(self._on_more)
        self._column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

    def add(self) -> Row:
        """One more row, empty."""
        row = self._make()
        self.rows.append(row)
        self._column.insertWidget(len(self.rows) - 1, row)
        row.removed.connect(lambda: self._on_removed(row))
        return row

    def clear(self) -> None:
        """No rows at all."""
        while self.rows:
            row = self.rows.pop()
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()

    def _on_more(self) -> None:
        self.add().value.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_removed(self, row: Row) -> None:
        place = self.rows.index(row)
        self.rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()
        after = self.rows[min(place, len(self.rows) - 1)].value if self.rows else self.more
        after.setFocus(Qt.FocusReason.OtherFocusReason)
