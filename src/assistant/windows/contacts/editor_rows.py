"""Rows of the editor that can be added and removed: numbers, addresses, fields of one's own; they
are filled from a contact, and what is typed in them is read."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from assistant.widgets.button import Button
from assistant.widgets.check_box import check_box
from assistant.widgets.theme import Theme
from store.records import Email, Number, TextField

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


def show_numbers(rows: Rows, numbers: Sequence[Number]) -> None:
    """Only these, and an empty row when there are none."""
    rows.clear()
    for number in numbers:
        row = rows.add()
        row.fill(number.label, number.written)
        row.setProperty("country", number.country)
    if not numbers:
        rows.add()


def typed_numbers(rows: Rows) -> tuple[Number, ...]:
    """Without empty ones; each keeps the country that it came with."""
    typed = ((row, *row.texts()) for row in rows.rows)
    return tuple(
        Number(value, "", label, row.property("country") or "")
        for row, label, value in typed
        if value
    )


def show_emails(rows: Rows, emails: Sequence[Email]) -> None:
    """Only these."""
    rows.clear()
    for email in emails:
        rows.add().fill(email.label, email.address)


def typed_emails(rows: Rows) -> tuple[Email, ...]:
    """Without empty ones."""
    return tuple(Email(value, label) for label, value in map(Row.texts, rows.rows) if value)


def show_fields(rows: Rows, fields: Sequence[TextField]) -> None:
    """Only these."""
    rows.clear()
    for field in fields:
        row = rows.add()
        row.fill(field.name, field.value)
        if row.phone is not None:
            row.phone.setChecked(field.is_phone)


def typed_fields(rows: Rows) -> tuple[TextField, ...]:
    """Those with a name and a value."""
    return tuple(
        TextField(label, value, bool(row.phone and row.phone.isChecked()))
        for row in rows.rows
        for label, value in (row.texts(),)
        if label and value
    )
