"""The colleagues by department, with filter and order; calls can be dropped on them."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QStackedLayout, QWidget

from assistant.models.colleagues import ColleagueOrder, ColleaguesModel
from assistant.presenters.roles import KEY_ROLE, VIEW_ROLE
from assistant.presenters.views import ColleagueView
from assistant.widgets.colleague_tiles import ColleagueTiles
from assistant.widgets.dial_field import IconField
from assistant.widgets.drop_view import DropTileView, Judge
from assistant.widgets.empty_state import EmptyState
from assistant.widgets.panel import Panel
from assistant.widgets.segmented import Segmented
from assistant.widgets.theme import Theme

_ORDERS = (ColleagueOrder.NAME, ColleagueOrder.NUMBER)


class ColleaguesPanel(Panel):
    """A double click or Enter calls."""

    dial_requested = Signal(str)
    transfer_here_requested = Signal(str)
    """Menu: send the current call to this extension."""
    account_requested = Signal()
    """Nobody is signed in: the user wants to."""
    settings_file_requested = Signal()
    """The user wants to write down who the colleagues are."""
    menu_made = Signal(object, object)
    """`QMenu`, `ColleagueView`: the menu of a tile, for others to add to before it shows."""

    def __init__(
        self, theme: Theme, model: ColleaguesModel, judge: Judge, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, parent)
        self.show_title(self.tr("Colleagues"))
        self._model = model
        self._has_call = False
        self._has_account = True
        self.view = DropTileView(
            theme, model, ColleagueTiles(theme), self.tr("Colleagues"), judge=judge
        )
        self.filter = IconField(theme, "search", self.tr("Filter"))
        self.filter.setProperty("quiet", True)
        self.filter.setMinimumWidth(theme.px(90))
        self.filter.setMaximumWidth(theme.px(180))
        self.filter.setClearButtonEnabled(True)
        self.order = Segmented(theme, self.tr("Sort colleagues"))
        self.order.add("", "arrow-down-a-z", self.tr("Sort by name"))
        self.order.add("", "arrow-down-0-1", self.tr("Sort by number"))
        self.head.addWidget(self.filter)
        self.head.addWidget(self.order)
        self._empty = EmptyState(theme, "users", "")
        self._empty.acted.connect(self._on_empty_acted)
        self._stack = QStackedLayout()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)
        self.body.addLayout(self._stack, 1)
        self.filter.textChanged.connect(model.set_filter)
        self.order.chosen.connect(lambda number: model.set_order(_ORDERS[number]))
        self.view.activated.connect(self._on_activated)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._on_menu)
        for signal in (model.modelReset, model.rowsInserted, model.rowsRemoved):
            signal.connect(self._on_rows)
        self._on_rows()

    def set_call_at_hand(self, has_call: bool) -> None:
        """Whether the menu offers to transfer the current call."""
        self._has_call = has_call

    def choose(self, extension: str) -> None:
        """Show this colleague, whom no filter may hide, with the keyboard on the tile."""
        self.filter.clear()
        for row in range(self._model.rowCount()):
            index = self._model.index_of(row)
            if index.data(KEY_ROLE) == extension:
                self.view.setCurrentIndex(index)
                self.view.scrollTo(index)
                self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_account(self, has_account: bool) -> None:
        """Whether this desk has an account: what an empty panel advises depends on it."""
        if has_account is not self._has_account:
            self._has_account = has_account
            self._on_rows()

    def _on_rows(self) -> None:
        if self._model.rowCount():
            self._stack.setCurrentWidget(self.view)
            return
        if self._model.is_filtered:
            self._empty.show_words("search", self.tr("Nobody matches this filter"))
        elif self._has_account:
            self._empty.show_words(
                "users",
                self.tr("No colleagues yet"),
                self.tr(
                    "Your administrator can list them for you, or you write them down yourself. "
                    "Until then, dial any number or name above."
                ),
                self.tr("Open the settings file"),
            )
        else:
            self._empty.show_words(
                "users",
                self.tr("No colleagues yet"),
                self.tr("Connect your phone to see who is free."),
                self.tr("Connect your phone"),
            )
        self._stack.setCurrentWidget(self._empty)

    def _on_empty_acted(self) -> None:
        if self._has_account:
            self.settings_file_requested.emit()
        else:
            self.account_requested.emit()

    def _on_activated(self, index: QModelIndex) -> None:
        view = index.data(VIEW_ROLE)
        if isinstance(view, ColleagueView) and not view.is_self:
            self.dial_requested.emit(view.extension)

    def _on_menu(self, at: QPoint) -> None:
        view = self.view.indexAt(at).data(VIEW_ROLE)
        if not isinstance(view, ColleagueView) or view.is_self:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        call = QAction(self.tr("Call"), menu)
        call.triggered.connect(lambda: self.dial_requested.emit(view.extension))
        menu.addAction(call)
        if self._has_call:
            send = QAction(self.tr("Transfer the call here"), menu)
            send.triggered.connect(lambda: self.transfer_here_requested.emit(view.extension))
            menu.addAction(send)
        self.menu_made.emit(menu, view)
        menu.popup(self.view.viewport().mapToGlobal(at))
