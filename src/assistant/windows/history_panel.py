"""The call history: which calls, a search, and rows that are loaded as the user scrolls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedLayout, QWidget

from assistant.models.history import HistoryModel
from assistant.presenters.roles import VIEW_ROLE
from assistant.presenters.views import HistoryRowView, Tone
from assistant.presenters.views.sound import PlayerView
from assistant.services.state import HistoryFilter
from assistant.widgets.dial_field import IconField
from assistant.widgets.empty_state import EmptyState
from assistant.widgets.history_list import HistoryList
from assistant.widgets.panel import Panel
from assistant.widgets.segmented import Segmented
from assistant.widgets.theme import Theme
from assistant.words.texts import fill

if TYPE_CHECKING:
    from assistant.widgets.player_bar import PlayerBar

_FILTERS = (
    HistoryFilter.ALL,
    HistoryFilter.MISSED,
    HistoryFilter.RECEIVED,
    HistoryFilter.DIALED,
    HistoryFilter.BLOCKED,
)
_TYPING_MILLISECONDS = 200


class HistoryPanel(Panel):
    """A double click or Enter dials."""

    dial_requested = Signal(str)
    history_requested = Signal(object, str)
    """`HistoryFilter`, search text."""
    menu_made = Signal(object, object)
    """`QMenu`, `HistoryRowView`: the menu of a row, for others to add to before it shows."""
    play_requested = Signal(object)
    """`HistoryRowView`: its recording is to be played."""
    export_requested = Signal(object, str)
    """`HistoryFilter`, search text: these calls are to be written to a file."""
    player_made = Signal(object)
    """`PlayerBar`, when something is played for the first time."""
    missed_seen = Signal()
    """The user looks at the missed calls."""

    def __init__(self, theme: Theme, model: HistoryModel, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.show_title(self.tr("History"))
        self._model = model
        self.player: PlayerBar | None = None
        self.search = IconField(theme, "search", self.tr("Search"))
        self.search.setProperty("quiet", True)
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(theme.px(150))
        self.head.addWidget(self.search)
        self.kinds = Segmented(theme, self.tr("Which calls"))
        for words in (self.tr("All"), self.tr("Missed"), self.tr("Received"), self.tr("Dialed")):
            self.kinds.add(words)
        self.kinds.add("", "ban", self.tr("Blocked callers"))
        bar = QHBoxLayout()
        bar.setContentsMargins(theme.px(10), 0, theme.px(10), theme.px(6))
        bar.addWidget(self.kinds)
        self.body.addLayout(bar)
        self.view = HistoryList(theme, model, self.tr("History"))
        self.view.play_requested.connect(self.play_requested)
        self._empty = EmptyState(theme, "inbox", "")
        self._stack = QStackedLayout()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)
        self.body.addLayout(self._stack, 1)
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MILLISECONDS)
        self._typing.timeout.connect(self._ask)
        self.search.textChanged.connect(lambda _text: self._typing.start())
        self.kinds.chosen.connect(lambda _number: self._ask())
        self.view.activated.connect(self._on_activated)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._on_menu)
        for signal in (model.modelReset, model.rowsInserted):
            signal.connect(self._on_rows)
        self._on_rows()

    @property
    def filter(self) -> HistoryFilter:
        """Which calls are asked for."""
        return _FILTERS[self.kinds.current]

    def list_rect(self) -> QRect:
        """Where the rows are, within this panel."""
        # The layout itself keeps no geometry, and has its widgets from the beginning.
        shown = self._stack.currentWidget()
        return shown.geometry() if shown is not None else QRect()

    def show_missed(self, count: int) -> None:
        """How many missed calls are still open: the badge beside the title."""
        self.count.show_text(str(count) if count else "", Tone.BAD)
        words = fill(self.tr("Missed calls: %1"), str(count)) if count else ""
        self.count.setAccessibleName(words)
        self.count.setToolTip(words)

    def show_player(self, view: PlayerView | None) -> None:
        """Show the player under the list; None: nothing is played."""
        if view is not None and self.player is None:
            # Most days nobody listens to a recording.
            from assistant.widgets.player_bar import PlayerBar

            self.player = PlayerBar(self._theme)
            self.body.addWidget(self.player)
            self.player_made.emit(self.player)
        if self.player is not None:
            self.player.setVisible(view is not None)
            if view is not None:
                self.player.show_view(view)

    def _ask(self) -> None:
        self._typing.stop()
        if self.filter is HistoryFilter.MISSED:
            self.missed_seen.emit()
        self._model.start_over()
        self.history_requested.emit(self.filter, self.search.text().strip())

    def _on_activated(self, index: QModelIndex) -> None:
        number = index.data(VIEW_ROLE).number
        if number:
            self.dial_requested.emit(number)

    def _on_menu(self, at: QPoint) -> None:
        row = self.view.indexAt(at).data(VIEW_ROLE)
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if isinstance(row, HistoryRowView):
            if row.number:
                call = QAction(self.tr("Call"), menu)
                call.triggered.connect(lambda: self.dial_requested.emit(row.number))
                menu.addAction(call)
            self.menu_made.emit(menu, row)
            menu.addSeparator()
        self._add_export(menu)
        menu.popup(self.view.viewport().mapToGlobal(at))

    def _add_export(self, menu: QMenu) -> None:
        filter_, text = self.filter, self.search.text().strip()
        is_all = filter_ is HistoryFilter.ALL and not text
        words = self.tr("Export the history…") if is_all else self.tr("Export these calls…")
        export = QAction(words, menu)
        export.triggered.connect(lambda: self.export_requested.emit(filter_, text))
        menu.addAction(export)

    def _on_rows(self) -> None:
        if self._model.rowCount():
            self._stack.setCurrentWidget(self.view)
            return
        if self.search.text().strip():
            self._empty.show_words("search", self.tr("No call matches this search"))
        elif self.filter is HistoryFilter.MISSED:
            self._empty.show_words("circle-check", self.tr("No missed calls"))
        elif self.filter is HistoryFilter.BLOCKED:
            self._empty.show_words("ban", self.tr("No blocked caller has called"))
        else:
            self._empty.show_words("inbox", self.tr("No calls yet"))
        self._stack.setCurrentWidget(self._empty)
