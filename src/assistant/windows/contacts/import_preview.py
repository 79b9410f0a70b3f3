"""Before an import: what each column holds, what becomes of the first lines, and of duplicates."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from assistant.presenters.words import cut, joined
from assistant.widgets.check_box import check_box
from assistant.widgets.labels import ElidedLabel, plain_label
from assistant.widgets.result_card import ResultCard
from assistant.widgets.segmented import Segmented
from assistant.widgets.theme import Theme
from assistant.windows.contacts.form import Form
from assistant.words import contact_texts
from assistant.words.texts import fill
from store.exchange.shapes import Column, Duplicates, Field, FileKind, Layout, Preview
from store.records import Contact

SHOWN_ROWS = 6
SHOWN_CONTACTS = 3
MAX_COLUMNS = 60
WIDTH, COLUMN_WIDTH = 860, 184
_SEPARATORS = (",", ";", "\t", "|")
_ENCODINGS = ("utf-8-sig", "cp1252", "iso-8859-15", "cp1251", "utf-16")
_DUPLICATES = (Duplicates.MERGE, Duplicates.SKIP, Duplicates.ADD)


class ImportPreview(Form):
    """`layout_changed` asks for another preview; `confirmed` begins the import."""

    layout_changed = Signal(object)
    """`Layout`; answered by `show_preview`."""
    confirmed = Signal(object, object)
    """`Layout` or None, `Duplicates`."""

    def __init__(self, theme: Theme, parent: QWidget, file: str, preview: Preview) -> None:
        super().__init__(theme, parent, self.tr("Import contacts"), self.tr("Import"))
        self._preview = preview
        self.found = preview.layout
        """How the file was read for what is shown now."""
        muted = QPalette.ColorRole.PlaceholderText
        name = ElidedLabel(theme.font(13), muted)
        name.show_text(cut(file))
        self.column.addWidget(name)
        self._fields = self._named_fields()
        self.table = QTableWidget()
        self._is_table = preview.kind is FileKind.CSV and preview.layout is not None
        if self._is_table:
            self._make_options()
            self._make_table()
        self._result = ResultCard(theme, self.tr("What comes in"))
        self.column.addWidget(self._result)
        if not self._is_table:
            self.column.addStretch(1)
        known = self.tr("People who are there already")
        self.column.addWidget(plain_label(theme.font(13, 600), known))
        self.duplicates = Segmented(theme, known)
        for words in (self.tr("Complete"), self.tr("Leave alone"), self.tr("Add again")):
            self.duplicates.add(words)
        self.column.addWidget(self.duplicates)
        self._soon = QTimer(self, singleShot=True, interval=150)
        self._soon.timeout.connect(lambda: self.layout_changed.emit(self.chosen_layout()))
        self.resize(theme.px(WIDTH if self._is_table else 480), theme.px(600))
        self.show_preview(preview)

    def chosen_layout(self) -> Layout | None:
        """How the file is read, as chosen; None for vCards."""
        layout = self._preview.layout
        if layout is None:
            return None
        return replace(
            layout,
            encoding=self.encoding.currentData(),
            separator=_SEPARATORS[self.separator.currentIndex()],
            has_heads=self.heads.isChecked(),
        )

    def show_preview(self, preview: Preview) -> None:
        """What would come in."""
        self._preview = preview
        self.found = preview.layout
        if self._is_table:
            self._fill_table()
        names = [self._line(one) for one in preview.contacts[:SHOWN_CONTACTS]]
        nobody = self.tr("Nobody would come in: no line has a name or a number.")
        self._result.show_lines(names, nobody)
        self.save.setEnabled(bool(names))

    def on_save(self) -> None:
        if self.save.isEnabled():
            self.confirmed.emit(self.chosen_layout(), _DUPLICATES[self.duplicates.current])
            self.finish()

    # -- inside --------------------------------------------------------------------------------

    def _make_options(self) -> None:
        layout = self._preview.layout
        assert layout is not None
        self.encoding, self.separator = QComboBox(), QComboBox()
        for name in dict.fromkeys((layout.encoding, *_ENCODINGS)):
            if self.encoding.findText(words := self._encoding_words(name)) < 0:
                self.encoding.addItem(words, name)
        names = (self.tr("Comma"), self.tr("Semicolon"), self.tr("Tab"), self.tr("Bar"))
        self.separator.addItems(list(names))
        if layout.separator in _SEPARATORS:
            self.separator.setCurrentIndex(_SEPARATORS.index(layout.separator))
        self.heads = check_box(self.tr("The first line names the columns"))
        self.heads.setChecked(layout.has_heads)
        row = QHBoxLayout()
        row.setSpacing(self._theme.px(8))
        for words, box in (
            (self.tr("Characters"), self.encoding),
            (self.tr("Separator"), self.separator),
        ):
            box.setAccessibleName(words)
            label = plain_label(self._theme.font(13, 500), words)
            label.setBuddy(box)
            row.addWidget(label)
            row.addWidget(box)
            box.activated.connect(lambda _=0: self._soon.start())
        row.addStretch(1)
        row.addWidget(self.heads)
        self.heads.clicked.connect(lambda _=False: self._soon.start())
        self.column.addLayout(row)

    def _make_table(self) -> None:
        table = self.table
        table.setAccessibleName(self.tr("The first lines, and what each column holds"))
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setTabKeyNavigation(False)
        table.verticalHeader().hide()
        table.setWordWrap(False)
        table.setShowGrid(False)
        table.verticalHeader().setDefaultSectionSize(self._theme.px(30))
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        table.horizontalHeader().setDefaultAlignment(left)
        table.horizontalHeader().setHighlightSections(False)
        self.column.addWidget(table, 1)

    def _fill_table(self) -> None:
        preview, table, layout = self._preview, self.table, self._preview.layout
        if layout is None:
            return
        columns = layout.columns[:MAX_COLUMNS]
        rows = preview.rows[:SHOWN_ROWS]
        heads = [cut(head, 30) for head in preview.heads[: len(columns)]]
        heads += [str(place + 1) for place in range(len(heads), len(columns))]
        if table.columnCount() != len(columns) or table.rowCount() != len(rows) + 1:
            table.clear()
            table.setColumnCount(len(columns))
            table.setRowCount(len(rows) + 1)
        table.setHorizontalHeaderLabels(heads)
        for place, column in enumerate(columns):
            table.setCellWidget(0, place, self._field_box(place, column, heads[place]))
            table.setColumnWidth(place, self._theme.px(COLUMN_WIDTH))
            # What is left out is seen to be.
            ink = "muted" if column.field is Field.IGNORED else "text"
            for number, row in enumerate(rows):
                text = cut(row[place], 60) if place < len(row) else ""
                item = QTableWidgetItem(text)
                item.setForeground(self._theme.color(ink))
                table.setItem(number + 1, place, item)
        fits = len(columns) * COLUMN_WIDTH < WIDTH - 2 * COLUMN_WIDTH // 3
        modes = QHeaderView.ResizeMode
        table.horizontalHeader().setSectionResizeMode(modes.Stretch if fits else modes.Interactive)
        table.setRowHeight(0, self._theme.px(46))

    def _field_box(self, place: int, column: Column, head: str) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(fill(self.tr("Column %1 holds"), head))
        fields = dict(self._fields)
        fields.setdefault(column.field, self.tr("(as found)"))
        for field, words in fields.items():
            box.addItem(words, field.value)
        box.setCurrentIndex(list(fields).index(column.field))
        box.activated.connect(lambda _: self._on_field(place, Field(box.currentData()), head))
        return box

    def _encoding_words(self, name: str) -> str:
        """What people call an encoding; its own name where they have no other."""
        return {
            "utf-8": "Unicode (UTF-8)",
            "utf-8-sig": "Unicode (UTF-8)",
            "utf-16": "Unicode (UTF-16)",
            "cp1252": self.tr("Western (Windows-1252)"),
            "iso-8859-15": self.tr("Western (ISO 8859-15)"),
            "cp1251": self.tr("Cyrillic (Windows-1251)"),
        }.get(name, name)

    def _on_field(self, place: int, field: Field, head: str) -> None:
        layout = self._preview.layout
        if layout is None:
            return
        columns = list(layout.columns)
        label = head if field in (Field.CUSTOM, Field.CUSTOM_PHONE) else columns[place].label
        # A number of its own: no other column speaks of it.
        columns[place] = Column(field, label, 1000 + place)
        self._preview = replace(self._preview, layout=replace(layout, columns=tuple(columns)))
        self._soon.start()

    def _named_fields(self) -> dict[Field, str]:
        return {
            Field.IGNORED: self.tr("(left out)"),
            Field.NAME: self.tr("Name"),
            Field.FIRST: self.tr("First name"),
            Field.LAST: self.tr("Last name"),
            Field.COMPANY: self.tr("Company"),
            Field.PHONE: self.tr("Phone number"),
            Field.EMAIL: self.tr("E-mail address"),
            Field.NOTES: self.tr("Notes"),
            Field.TAGS: self.tr("Tags"),
            Field.CUSTOM: self.tr("Own field"),
            Field.CUSTOM_PHONE: self.tr("Own field with a number"),
        }

    @staticmethod
    def _line(contact: Contact) -> str:
        numbers = ", ".join(one.written for one in contact.numbers[:3])
        name = contact.name or contact_texts.nameless()
        return joined(cut(name, 60), cut(contact.company, 40), cut(numbers, 80))
