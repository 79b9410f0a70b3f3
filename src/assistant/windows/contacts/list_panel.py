"""The list of contacts: search as you type, people or organizations, and what is done with all."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedLayout, QVBoxLayout, QWidget

from assistant.models.contacts import PagedModel
from assistant.presenters.roles import KEY_ROLE, VIEW_ROLE
from assistant.presenters.views import Tone
from assistant.presenters.views.contacts import ContactRowView
from assistant.services.contact_pages import ContactQuestion
from assistant.widgets.button import Button, Look
from assistant.widgets.contact_tiles import ContactTiles
from assistant.widgets.dial_field import IconField
from assistant.widgets.empty_state import EmptyState
from assistant.widgets.panel import Panel
from assistant.widgets.segmented import Segmented
from assistant.widgets.theme import Theme
from assistant.widgets.tile_view import TileView
from store.records import ContactKind

_KINDS = (None, ContactKind.PERSON, ContactKind.ORGANIZATION)
TYPING_MILLISECONDS = 120


class ContactsPanel(Panel):
    """A chosen row opens its card; Enter or a double click dials its first number."""

    asked = Signal(object)
    """`ContactQuestion`."""
    opened = Signal(str)
    dial_requested = Signal(str)
    new_requested = Signal(object)
    """`ContactKind`."""
    edit_requested = Signal(str)
    delete_requested = Signal(str)
    menu_made = Signal(object)
    """`QMenu`: what is done with all contacts, for the window to fill."""

    def __init__(self, theme: Theme, model: PagedModel, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.show_title(self.tr("Contacts"))
        self._model = model
        self.add = Button(theme, "plus", self.tr("New"), Look.SOFT, self.tr("New contact"))
        self.more = Button(theme, "ellipsis", name=self.tr("Import, export, backup"))
        self.head.addWidget(self.add)
        self.head.addWidget(self.more)
        self.search = IconField(theme, "search", self.tr("Name, company, number…"))
        self.search.setProperty("quiet", True)
        self.search.setClearButtonEnabled(True)
        self.kinds = Segmented(theme, self.tr("Which contacts"))
        for words in (self.tr("All"), self.tr("People"), self.tr("Organizations")):
            self.kinds.add(words)
        self.view = TileView(
            theme, model, ContactTiles(theme), self.tr("Contacts"), gap=0, margin=6
        )
        self._empty = EmptyState(theme, "users", "")
        self._lay_out(theme)
        self._typing = QTimer(self, singleShot=True, interval=TYPING_MILLISECONDS)
        self._typing.timeout.connect(self.ask)
        self.search.textChanged.connect(lambda _text: self._typing.start())
        self.search.returnPressed.connect(self._to_list)
        self.kinds.chosen.connect(lambda _number: self.ask())
        self.add.clicked.connect(self._open_new)
        self.more.clicked.connect(self._open_more)
        self.view.activated.connect(self._on_activated)
        self.view.selectionModel().currentChanged.connect(self._on_current)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._on_menu)
        for signal in (model.modelReset, model.rowsInserted, model.rowsRemoved):
            signal.connect(self._on_rows)
        self._on_rows()

    @property
    def question(self) -> ContactQuestion:
        """Which contacts are asked for."""
        return ContactQuestion(self.search.text().strip(), _KINDS[self.kinds.current])

    @property
    def current_key(self) -> str:
        """The contact whose card is open; empty for none."""
        return self.view.currentIndex().data(KEY_ROLE) or ""

    def show_total(self, total: int) -> None:
        """How many there are."""
        self.count.show_text(self.locale().toString(total) if total else "", Tone.NEUTRAL)
        self._fit_head()

    def choose(self, key: str) -> None:
        """Choose a row without dialing."""
        if (row := self._model.row_of(key)) >= 0:
            self.view.setCurrentIndex(self._model.index_of(row))

    def ask(self) -> None:
        """Ask for what is typed and chosen."""
        self._typing.stop()
        self.asked.emit(self.question)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F2 and self.current_key:
            self.edit_requested.emit(self.current_key)
        elif event.key() == Qt.Key.Key_Delete and self.current_key and self.view.hasFocus():
            self.delete_requested.emit(self.current_key)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_head()

    def make_more(self) -> QMenu:
        """The menu of what is done with all contacts."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.menu_made.emit(menu)
        return menu

    # -- inside --------------------------------------------------------------------------------

    def _lay_out(self, theme: Theme) -> None:
        bar = QVBoxLayout()
        bar.setContentsMargins(theme.px(10), 0, theme.px(10), theme.px(6))
        bar.setSpacing(theme.px(8))
        bar.addWidget(self.search)
        row = QHBoxLayout()
        row.addWidget(self.kinds)
        bar.addLayout(row)
        self.body.addLayout(bar)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)
        self.body.addLayout(self._stack, 1)

    def _fit_head(self) -> None:
        """Let *New* stand by its icon alone where the panel is narrow."""
        margins, parts = self.head.contentsMargins(), (self.title, self.count, self.more)
        taken = sum(part.sizeHint().width() for part in parts if not part.isHidden())
        gaps = self.head.spacing() * 4 + margins.left() + margins.right() + 2
        self.add.hide_words(taken + gaps + self.add.full_width > self.width())

    def _on_rows(self) -> None:
        if self._model.rowCount():
            self._stack.setCurrentWidget(self.view)
            return
        if self.search.text().strip():
            self._empty.show_words("search", self.tr("Nobody matches this search"))
        else:
            hint = self.tr("Add one with New, or import a file by the menu beside it.")
            self._empty.show_words("users", self.tr("No contacts yet"), hint)
        self._stack.setCurrentWidget(self._empty)

    def _to_list(self) -> None:
        if self._model.rowCount():
            self.view.setFocus(Qt.FocusReason.TabFocusReason)
            self.view.setCurrentIndex(self._model.index_of(0))

    def _on_current(self, index: QModelIndex) -> None:
        if key := index.data(KEY_ROLE):
            self.opened.emit(key)

    def _on_activated(self, index: QModelIndex) -> None:
        row = index.data(VIEW_ROLE)
        if isinstance(row, ContactRowView):
            if row.number:
                self.dial_requested.emit(row.number)
            else:
                self.opened.emit(row.row_key)

    def _open_new(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for words, kind in (
            (self.tr("Person"), ContactKind.PERSON),
            (self.tr("Organization"), ContactKind.ORGANIZATION),
        ):
            action = QAction(words, menu)
            action.triggered.connect(lambda _=False, kind=kind: self.new_requested.emit(kind))
            menu.addAction(action)
        menu.popup(self.add.mapToGlobal(QPoint(0, self.add.height() + 4)))

    def _open_more(self) -> None:
        menu = self.make_more()
        corner = QPoint(self.more.width() - menu.sizeHint().width(), self.more.height() + 4)
        menu.popup(self.more.mapToGlobal(corner))

    def _on_menu(self, at: QPoint) -> None:
        row = self.view.indexAt(at).data(VIEW_ROLE)
        if not isinstance(row, ContactRowView):
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for words, signal in (
            (self.tr("Edit…"), self.edit_requested),
            (self.tr("Delete…"), self.delete_requested),
        ):
            action = QAction(words, menu)
            action.triggered.connect(lambda _=False, signal=signal: signal.emit(row.row_key))
            menu.addAction(action)
        menu.popup(self.view.viewport().mapToGlobal(at))
