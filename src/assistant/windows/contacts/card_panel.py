"""A contact's card: who it is, every number as a link that dials, and what happened so far."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, Qt, QUrl, Signal
from PySide6.QtGui import QAction, QDesktopServices, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QScrollArea,
    QSizePolicy,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from assistant.models.contacts import PagedModel
from assistant.presenters.roles import VIEW_ROLE
from assistant.presenters.views.contacts import CardView, DetailKind, DetailView, JournalRowView
from assistant.widgets.button import Button, Look
from assistant.widgets.contact_tiles import JournalTiles
from assistant.widgets.empty_state import EmptyState
from assistant.widgets.face import Face
from assistant.widgets.labels import ElidedLabel, plain_label
from assistant.widgets.link import Link
from assistant.widgets.panel import Panel
from assistant.widgets.tag_row import TagRow
from assistant.widgets.theme import Theme
from assistant.widgets.tile_view import TileView
from assistant.words.texts import fill
from store.records import InteractionKind

LEAST_LINES, MOST_LINES = 130, 0.42
"""How high the lines may be before they scroll: pixels, and the part of the panel."""


class CardPanel(Panel):
    """Shows one `CardView` and the journal's rows; asks for everything else."""

    dial_requested = Signal(str)
    edit_requested = Signal(str)
    delete_requested = Signal(str)
    note_requested = Signal(object)
    """`InteractionKind`: write one down about this contact."""
    entry_opened = Signal(str)
    """A row of the journal that is no call."""

    def __init__(self, theme: Theme, journal: PagedModel, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self._theme, self._journal = theme, journal
        self._view: CardView | None = None
        # The name is its heading.
        self.body.removeItem(self.head)
        self.title.hide()
        self._make_head()
        self._make_lines()
        self._make_journal()
        card = QWidget()
        column = QVBoxLayout(card)
        px = theme.px
        column.setContentsMargins(px(20), px(18), px(12), px(8))
        column.setSpacing(px(10))
        column.addLayout(self._who)
        column.addWidget(self._scroll)
        column.addSpacing(px(4))
        column.addLayout(self._journal_head)
        column.addLayout(self._journal_stack, 1)
        self._empty = EmptyState(theme, "user", self.tr("No contact chosen"))
        self._stack = QStackedLayout()
        self._stack.addWidget(card)
        self._stack.addWidget(self._empty)
        self.body.addLayout(self._stack, 1)
        self.show_card(None)

    @property
    def view(self) -> CardView | None:
        """What is shown."""
        return self._view

    @property
    def key(self) -> str:
        """Whose card is shown; empty for none."""
        return self._view.key if self._view else ""

    def show_card(self, view: CardView | None) -> None:
        """Show this contact, or that none is chosen."""
        self._view = view
        self.setAccessibleName(view.title if view else self.tr("No contact chosen"))
        self._stack.setCurrentIndex(0 if view else 1)
        if view is None:
            return
        self._face.show_face(
            view.initials, view.title, view.photo, is_organization=view.is_organization
        )
        self._name.show_text(view.title)
        self._company.show_text(view.subtitle)
        self._company.setVisible(bool(view.subtitle))
        self._tags.show_tags(view.tags)
        self._show_lines(view)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_lines()

    # -- inside --------------------------------------------------------------------------------

    def _make_head(self) -> None:
        theme, px = self._theme, self._theme.px
        self._face = Face(theme, 60)
        self._name = ElidedLabel(theme.font(20, 600))
        self._company = ElidedLabel(theme.font(13), QPalette.ColorRole.PlaceholderText)
        self._tags = TagRow(theme)
        self.edit = Button(theme, "pencil", self.tr("Edit"), Look.SOFT)
        self.edit.clicked.connect(lambda: self.edit_requested.emit(self.key))
        self.delete = Button(theme, "trash-2", name=self.tr("Delete this contact"))
        self.delete.clicked.connect(lambda: self.delete_requested.emit(self.key))
        words = QVBoxLayout()
        words.setSpacing(px(3))
        words.addStretch(1)
        words.addWidget(self._name)
        words.addWidget(self._company)
        words.addSpacing(px(4))
        words.addWidget(self._tags)
        words.addStretch(1)
        self._who = QHBoxLayout()
        self._who.setSpacing(px(16))
        self._who.addWidget(self._face)
        self._who.addLayout(words, 1)
        self._who.addWidget(self.edit, 0, Qt.AlignmentFlag.AlignTop)
        self._who.addWidget(self.delete, 0, Qt.AlignmentFlag.AlignTop)

    def _make_lines(self) -> None:
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self._scroll.viewport().setAutoFillBackground(False)

    def _make_journal(self) -> None:
        theme, journal = self._theme, self._journal
        self._journal_head = QHBoxLayout()
        self._journal_head.addWidget(plain_label(theme.font(14, 600), self.tr("Journal")))
        self._journal_head.addStretch(1)
        self.note = Button(theme, "sticky-note", self.tr("Note"), Look.SOFT, self.tr("Add a note"))
        self.note.clicked.connect(lambda: self.note_requested.emit(InteractionKind.NOTE))
        self.more = Button(theme, "plus", name=self.tr("Add a case, lead or opportunity"))
        self.more.clicked.connect(self._open_more)
        self._journal_head.addWidget(self.note)
        self._journal_head.addWidget(self.more)
        self.journal = TileView(
            theme, journal, JournalTiles(theme), self.tr("Journal"), gap=0, margin=0
        )
        self.journal.activated.connect(self._on_activated)
        empty = EmptyState(theme, "inbox", self.tr("No calls and notes yet"))
        self._journal_stack = QStackedLayout()
        self._journal_stack.addWidget(self.journal)
        self._journal_stack.addWidget(empty)
        for signal in (journal.modelReset, journal.rowsInserted, journal.rowsRemoved):
            signal.connect(self._on_journal)
        self._on_journal()

    def _show_lines(self, view: CardView) -> None:
        px = self._theme.px
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, px(8), 0)
        column.setSpacing(px(2))
        for line in view.details:
            self._add_line(column, line.label, self._value(line))
        if view.notes:
            self._add_line(column, self.tr("Notes"), self._text(view.notes))
        column.addStretch(1)
        self._scroll.setWidget(inside)
        inside.setAutoFillBackground(False)
        self._scroll.setVisible(bool(view.details or view.notes))
        self._fit_lines()

    def _fit_lines(self) -> None:
        """Give the lines the height that they need, but leave most of the card to the journal."""
        inside, px = self._scroll.widget(), self._theme.px
        column = inside.layout() if inside is not None else None
        if column is None:
            return
        width = max(self._scroll.viewport().width(), px(200))
        needed = column.totalHeightForWidth(width) if column.hasHeightForWidth() else 0
        needed = needed if needed > 0 else column.sizeHint().height()
        most = max(px(LEAST_LINES), round(self.height() * MOST_LINES))
        self._scroll.setFixedHeight(min(needed + px(4), most))

    def _add_line(self, column: QVBoxLayout, name: str, value: QWidget) -> None:
        theme = self._theme
        label = ElidedLabel(theme.font(12), QPalette.ColorRole.PlaceholderText)
        label.setFixedWidth(theme.px(112))
        label.setFixedHeight(theme.px(28))
        label.show_text(name)
        row = QHBoxLayout()
        row.setSpacing(theme.px(6))
        row.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
        is_text = isinstance(value, QLabel)
        row.addWidget(value, 1 if is_text else 0)
        if not is_text:
            row.addStretch(0)
        column.addLayout(row)

    def _value(self, line: DetailView) -> QWidget:
        theme = self._theme
        if line.kind is DetailKind.NUMBER:
            link = Link(theme, "phone", line.text, fill(self.tr("Call %1"), line.text))
            link.clicked.connect(lambda: self.dial_requested.emit(line.target))
            return link
        if line.kind is DetailKind.EMAIL:
            link = Link(theme, "mail", line.text, fill(self.tr("Write to %1"), line.text))
            link.clicked.connect(lambda: _write_to(line.target))
            return link
        return self._text(line.text)

    def _text(self, text: str) -> QLabel:
        label = plain_label(self._theme.font(13), text, wraps=True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setContentsMargins(self._theme.px(8), self._theme.px(4), 0, self._theme.px(4))
        return label

    def _on_journal(self) -> None:
        self._journal_stack.setCurrentIndex(0 if self._journal.rowCount() else 1)

    def _on_activated(self, index: QModelIndex) -> None:
        row = index.data(VIEW_ROLE)
        if not isinstance(row, JournalRowView):
            return
        if row.number:
            self.dial_requested.emit(row.number)
        elif row.row_key.startswith("entry:"):
            self.entry_opened.emit(row.row_key)

    def _open_more(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for words, kind in (
            (self.tr("New case…"), InteractionKind.CASE),
            (self.tr("New lead…"), InteractionKind.LEAD),
            (self.tr("New opportunity…"), InteractionKind.OPPORTUNITY),
        ):
            action = QAction(words, menu)
            action.triggered.connect(lambda _=False, kind=kind: self.note_requested.emit(kind))
            menu.addAction(action)
        corner = QPoint(self.more.width() - menu.sizeHint().width(), self.more.height() + 4)
        menu.popup(self.more.mapToGlobal(corner))


def _write_to(address: str) -> None:
    """Open the mail program; the address is a path, never a query of a stranger's making."""
    url = QUrl()
    url.setScheme("mailto")
    url.setPath(address)
    QDesktopServices.openUrl(url)
