"""The keyboard's way to transfer: a list over the window, narrowed as the user types."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from assistant.models.calls import CallsModel
from assistant.models.colleagues import ColleaguesModel
from assistant.models.suggestions import SuggestionsModel
from assistant.presenters.calls import caller_title
from assistant.presenters.roles import KEY_ROLE
from assistant.presenters.suggestions import free_number, transfer_targets
from assistant.presenters.views import CallAction, SuggestionKind, SuggestionView
from assistant.services.state import CallEntry
from assistant.widgets.button import Button, Look
from assistant.widgets.dial_field import IconField
from assistant.widgets.empty_state import EmptyState
from assistant.widgets.labels import ElidedLabel, plain_label
from assistant.widgets.painting import rounded
from assistant.widgets.suggestion_popup import SuggestionList
from assistant.widgets.theme import Theme
from assistant.words.texts import call_state_word, fill
from sip.actions import allowed
from sip.states import CallState

_MOVES = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class TransferPicker(QFrame):
    """Covers its parent while open; Enter transfers, Escape closes, a click beside it too.

    Nobody is chosen until the user types or moves to somebody, and nobody takes the place of a
    target that is gone: what is sent is what was seen.
    """

    chosen = Signal(str, str)
    """key of the call, target."""
    typed = Signal(str)
    """Contacts for this text are wanted; `show_contacts` answers."""
    closed = Signal(str)
    """key of the call: its row is to have the keyboard again."""
    withdrawn = Signal(str)
    """It closed because the call cannot be transferred any more; a sentence that says why."""

    def __init__(
        self, theme: Theme, calls: CallsModel, colleagues: ColleaguesModel, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._theme, self._calls, self._colleagues = theme, calls, colleagues
        self._key = ""
        self._caller = ""
        self._contacts: tuple[SuggestionView, ...] = ()
        self._lines = SuggestionsModel()
        self._title = ElidedLabel(theme.font(15, 600))
        self.field = IconField(theme, "search", self.tr("Colleague, contact or number"))
        self.list = SuggestionList(theme, self._lines, self.tr("Transfer to"))
        self.button = Button(theme, "phone-forwarded", self.tr("Transfer"), Look.ACCENT, height=36)
        self._lay_out()
        self._late = QTimer(self, singleShot=True, interval=0)
        self._late.timeout.connect(self._refresh)
        self.field.installEventFilter(self)
        self.field.textEdited.connect(self._on_typed)
        self.button.clicked.connect(self._on_chosen)
        self.list.clicked.connect(self._on_clicked)
        self.list.choice_changed.connect(self._on_choice)
        for signal in (calls.dataChanged, calls.rowsRemoved, colleagues.dataChanged):
            signal.connect(self._on_news)
        parent.installEventFilter(self)
        self.hide()

    def open_for(self, key: str, *, asks_first: bool = False) -> None:
        """Ask where the call `key` is to go, or who is to be asked about it first."""
        entry = self._calls.entry(key)
        if entry is None:
            return
        self._key, self._contacts = key, ()
        self._caller = caller_title(entry.caller)
        source = self.tr("Ask about %1") if asks_first else self.tr("Transfer %1")
        words = fill(source, self._caller)
        self.button.setText(self.tr("Call") if asks_first else self.tr("Transfer"))
        self.button.name("")
        self._keys.setText(
            self.tr("Enter calls · Esc closes")
            if asks_first
            else self.tr("Enter transfers · Esc closes")
        )
        self._title.show_text(words)
        self.setAccessibleName(words)
        self.field.clear()
        self._refresh(chooses=True)
        self._cover_parent()
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)

    def show_contacts(self, contacts: tuple[SuggestionView, ...]) -> None:
        """The answer to `typed`; colleagues among them are known here already."""
        kinds = SuggestionKind.CONTACT
        self._contacts = tuple(one for one in contacts if one.kind is kinds)
        self._refresh(chooses=not self._lines.rowCount())

    # -- events --------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.parentWidget() and event.type() is QEvent.Type.Resize:
            self._cover_parent()
        elif event.type() is QEvent.Type.KeyPress and watched is self.field:
            assert isinstance(event, QKeyEvent)
            key = Qt.Key(event.key())
            if key in _MOVES:
                self.list.move_choice(_MOVES[key])
                return True
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._on_chosen()
                return True
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_picker()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        inside = (self.field, self.button)
        now = self.focusWidget()
        at = inside.index(now) if now in inside else 0
        step = 1 if forward else -1
        inside[(at + step) % len(inside)].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self._box.geometry().contains(event.position().toPoint()):
            self.close_picker()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, color = QPainter(self), self._theme.color
        painter.fillRect(self.rect(), QColor(0, 0, 0, 140 if self._theme.tokens.is_dark else 90))
        box, radius = self._box.geometry(), self._theme.px(14)
        rounded(painter, QRect(box), color("surface"), color("border_strong"), radius)

    def close_picker(self) -> None:
        """Close without a choice."""
        key, self._key = self._key, ""
        self.hide()
        self.closed.emit(key)

    # -- inside --------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        px = self._theme.px
        self._box = QWidget(self)
        muted = QPalette.ColorRole.PlaceholderText
        self._keys = plain_label(self._theme.font(12), "", muted)
        self.field.setMinimumHeight(px(40))
        foot = QHBoxLayout()
        foot.setContentsMargins(px(20), px(8), px(16), px(14))
        foot.addWidget(self._keys, 1)
        foot.addWidget(self.button)
        head = QVBoxLayout()
        head.setContentsMargins(px(20), px(16), px(20), px(6))
        head.setSpacing(px(12))
        head.addWidget(self._title)
        head.addWidget(self.field)
        column = QVBoxLayout(self._box)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(head)
        nobody = self.tr("Nobody found")
        hint = self.tr("Type another name, or a whole number to transfer to.")
        self._empty = EmptyState(self._theme, "search", nobody, hint)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        column.addLayout(self._stack, 1)
        column.addLayout(foot)

    def _cover_parent(self) -> None:
        parent, px = self.parentWidget(), self._theme.px
        if parent is None:
            return
        self.setGeometry(parent.rect())
        width = min(px(540), self.width() - px(48))
        height = min(px(520), self.height() - px(64))
        top = min(px(96), (self.height() - height) // 2)
        self._box.setGeometry((self.width() - width) // 2, top, width, height)

    def _on_typed(self, text: str) -> None:
        self._contacts = ()
        self._refresh(chooses=True)
        if text.strip():
            self.typed.emit(text.strip())

    def _on_news(self) -> None:
        if self.isVisible():
            self._late.start()

    def _refresh(self, *, chooses: bool = False) -> None:
        """Show what can be chosen now; `chooses`: the first that matches what is typed."""
        entry = self._calls.entry(self._key)
        if entry is None or CallAction.TRANSFER not in allowed(entry.call.state):
            self._withdraw(entry)
            return
        text, before = self.field.text().strip(), self.list.target
        lines = self._targets(text, entry)
        if lines != self._lines.lines:
            self._lines.show(lines)
        same = next((row for row, line in enumerate(lines) if line.target == before), -1)
        if chooses:
            self.list.choose_nothing()
            if text:
                self.list.choose_first()
        elif same >= 0 and lines[same].is_allowed:
            self.list.setCurrentIndex(self._lines.index_of(same))
        self._stack.setCurrentWidget(self.list if lines else self._empty)
        self._on_choice()

    def _targets(self, text: str, entry: CallEntry) -> tuple[SuggestionView, ...]:
        lines = transfer_targets(text, entry, self._colleagues.everyone()) + self._contacts
        is_number = any(char.isdigit() or char in "@*#" for char in text)
        if is_number and all(line.target != text for line in lines):
            lines += (free_number(text),)
        return lines

    def _withdraw(self, entry: CallEntry | None) -> None:
        caller = self._caller
        self.close_picker()
        if entry is None or entry.call.state is CallState.ENDED:
            self.withdrawn.emit(fill(self.tr("The call with %1 ended before a transfer."), caller))
        else:
            words = self.tr("The call with %1 cannot be transferred now: %2.")
            self.withdrawn.emit(fill(words, caller, call_state_word(entry.call.state)))

    def _on_choice(self) -> None:
        self.button.setEnabled(bool(self.list.target))

    def _on_clicked(self, index: QModelIndex) -> None:
        if index.flags() & Qt.ItemFlag.ItemIsSelectable:
            self._send(index.data(KEY_ROLE))

    def _on_chosen(self) -> None:
        if self.list.target:
            self._send(self.list.target)

    def _send(self, target: str) -> None:
        key = self._key
        self.close_picker()
        self.chosen.emit(key, target)
