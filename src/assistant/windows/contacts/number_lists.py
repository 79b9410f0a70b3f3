"""Blocked numbers, whose calls are rejected, and ignored ones, which are not looked up."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from assistant.presenters.views import Tone
from assistant.presenters.words import joined
from assistant.services.caller_lists import WITHHELD, NumberListsShown
from assistant.widgets.button import Button, Look
from assistant.widgets.check_box import check_box
from assistant.widgets.empty_state import EmptyState
from assistant.widgets.labels import ToneLabel, plain_label
from assistant.widgets.number_rows import ICON_ROLE, NUMBER_ROLE, REASON_ROLE, NumberRows
from assistant.widgets.segmented import Segmented
from assistant.widgets.theme import Theme
from assistant.windows.dialog import Dialog
from assistant.words import contact_texts

_ENTRY = int(Qt.ItemDataRole.UserRole)


class NumberListsDialog(Dialog):
    """`open` it. Changes hold at once; `show_lists` shows them when the store has them."""

    block_requested = Signal(str, str, bool)
    """number, reason, whether all numbers that begin so are meant."""
    unblock_requested = Signal(str, bool)
    ignore_requested = Signal(str)
    unignore_requested = Signal(str)
    subject = "numbers"

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme, px = theme, theme.px
        self._lists = NumberListsShown()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = self.tr("Blocked and ignored numbers")
        self.setWindowTitle(title)
        self.kinds = Segmented(theme, title)
        self.kinds.add(self.tr("Blocked"))
        self.kinds.add(self.tr("Ignored"))
        self.kinds.chosen.connect(lambda _number: self._show())
        muted = QPalette.ColorRole.PlaceholderText
        self._hint = plain_label(theme.font(13), "", muted, wraps=True)
        self._make_entry()
        self.list = QListWidget()
        self.list.setAccessibleName(title)
        self.list.setItemDelegate(NumberRows(theme, self.list))
        self.list.setMouseTracking(True)
        self.list.currentRowChanged.connect(self._on_row)
        self._empty = EmptyState(theme, "ban", "")
        self._stack = QStackedLayout()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        self.remove = Button(theme, "trash-2", self.tr("Remove"), Look.SOFT, height=36)
        self.remove.setAutoDefault(False)
        self.remove.clicked.connect(self._on_remove)
        delete = QShortcut(QKeySequence.StandardKey.Delete, self.list)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._on_remove)
        close = Button(theme, "", self.tr("Close"), Look.SOFT, height=36)
        close.setAutoDefault(False)
        close.clicked.connect(self.accept)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(px(24), px(22), px(24), px(20))
        whole.setSpacing(px(12))
        whole.addWidget(plain_label(theme.font(18, 600), title))
        whole.addWidget(self.kinds)
        whole.addWidget(self._hint)
        whole.addLayout(self._entry)
        more = QHBoxLayout()
        more.addWidget(self.is_prefix)
        more.addStretch(1)
        more.addWidget(self.withheld)
        whole.addLayout(more)
        whole.addWidget(self._problem)
        whole.addLayout(self._stack, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.remove)
        foot.addStretch(1)
        foot.addWidget(close)
        whole.addLayout(foot)
        self.resize(px(560), px(560))
        self._show()
        self.number.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_lists(self, lists: NumberListsShown) -> None:
        """What the store has now."""
        if lists != self._lists:
            self._lists = lists
            self.number.clear()
            self.reason.clear()
            self.is_prefix.setChecked(False)
            self._say("")
        self._show()

    def refuse(self, number: str) -> None:
        """What was typed is no number; it stays."""
        self._say(contact_texts.no_number(number))
        self.number.setFocus(Qt.FocusReason.OtherFocusReason)

    # -- inside --------------------------------------------------------------------------------

    @property
    def _is_blocked(self) -> bool:
        return self.kinds.current == 0

    def _make_entry(self) -> None:
        theme = self._theme
        self.number, self.reason = QLineEdit(), QLineEdit()
        number, reason = self.tr("Phone number"), self.tr("Reason (optional)")
        for field, words in ((self.number, number), (self.reason, reason)):
            field.setPlaceholderText(words)
            field.setAccessibleName(words)
            field.setMaxLength(200)
        self.add = Button(theme, "plus", self.tr("Add"), Look.ACCENT, height=36)
        self.add.setDefault(True)
        self.add.clicked.connect(self._on_add)
        self.withheld = Button(theme, "", self.tr("Block withheld numbers"), Look.SOFT)
        self.withheld.setAutoDefault(False)
        self.withheld.clicked.connect(lambda: self.block_requested.emit(WITHHELD, "", False))
        self.is_prefix = check_box(self.tr("All numbers that begin like this"))
        self._entry = QHBoxLayout()
        self._entry.setSpacing(theme.px(8))
        for part, stretch in ((self.number, 3), (self.reason, 3), (self.add, 0)):
            self._entry.addWidget(part, stretch)
        self._problem = ToneLabel(theme, theme.font(13, 500), Tone.BAD)
        self._problem.hide()

    def _say(self, sentence: str) -> None:
        self._problem.setText(sentence)
        self._problem.setVisible(bool(sentence))

    def _show(self) -> None:
        is_blocked = self._is_blocked
        self._hint.setText(
            self.tr("Calls from these numbers are rejected by themselves; the history has them.")
            if is_blocked
            else self.tr("These numbers are not looked up among the contacts.")
        )
        for part in (self.reason, self.is_prefix, self.withheld):
            part.setVisible(is_blocked)
        self.list.clear()
        for number, reason, entry in self._rows():
            item = QListWidgetItem(joined(number, reason))
            item.setData(NUMBER_ROLE, number)
            item.setData(REASON_ROLE, reason)
            item.setData(ICON_ROLE, "ban" if is_blocked else "eye-off")
            item.setData(_ENTRY, entry)
            self.list.addItem(item)
        sentence = self.tr("Nobody is blocked") if is_blocked else self.tr("No number is ignored")
        self._empty.show_words("ban" if is_blocked else "eye-off", sentence)
        self._stack.setCurrentIndex(0 if self.list.count() else 1)
        self._on_row()

    def _rows(self) -> list[tuple[str, str, tuple[str, bool]]]:
        if not self._is_blocked:
            return [(one.written, "", (one.written, False)) for one in self._lists.ignored]
        rows = []
        for one in self._lists.blocked:
            words = self.tr("Withheld numbers") if one.written == WITHHELD else one.written
            words = f"{words}…" if one.is_prefix else words
            rows.append((words, one.reason, (one.written, one.is_prefix)))
        return rows

    def _on_row(self) -> None:
        self.remove.setEnabled(self.list.currentRow() >= 0)

    def _on_add(self) -> None:
        number = self.number.text().strip()
        if not number:
            self.number.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self._is_blocked:
            reason = self.reason.text().strip()
            self.block_requested.emit(number, reason, self.is_prefix.isChecked())
        else:
            self.ignore_requested.emit(number)

    def _on_remove(self) -> None:
        if (item := self.list.currentItem()) is None:
            return
        written, is_prefix = item.data(_ENTRY)
        if self._is_blocked:
            self.unblock_requested.emit(written, is_prefix)
        else:
            self.unignore_requested.emit(written)
