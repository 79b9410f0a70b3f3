"""A contact's card: who it is, every number as a link that dials, and what happened so far."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from assistant.models.contacts import PagedModel
from assistant.presenters.roles import VIEW_ROLE
from assistant.presenters.views.contacts import CardView, JournalRowView
from assistant.widgets.button import Button, Look
from assistant.widgets.contact_tiles import JournalTiles
from assistant.widgets.empty_state import EmptyState
from assistant.widgets.face import Face
from assistant.widgets.labels import ElidedLabel, plain_label
from assistant.widgets.panel import Panel
from assistant.widgets.tag_row import TagRow
from assistant.widgets.theme import Theme
from assistant.widgets.tile_view import TileView
from assistant.windows.contacts.card_lines import CardLines
from store.records import InteractionKind


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
        self._lines = CardLines(theme)
        self._lines.dial_requested.connect(self.dial_requested)
        self._make_journal()
        card = QWidget()
        column = QVBoxLayout(card)
        px = theme.px
        column.setContentsMargins(px(20), px(18), px(12), px(8))
        column.setSpacing(px(10))
        column.addLayout(self._who)
        column.addWidget(self._lines)
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
        self._lines.show_lines(view)
        self._lines.fit(self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lines.fit(self.height())

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
