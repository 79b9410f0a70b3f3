"""The call history: which calls, a search, and rows that are loaded as the user scrolls."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QWidget

from assistant.models.history import HistoryModel
from assistant.presenters.roles import VIEW_ROLE
from assistant.services.state import HistoryFilter
from assistant.widgets.dial_field import IconField
from assistant.widgets.empty_state import EmptyState
from assistant.widgets.history_tiles import HistoryTiles
from assistant.widgets.panel import Panel
from assistant.widgets.segmented import Segmented
from assistant.widgets.theme import Theme
from assistant.widgets.tile_view import TileView

_FILTERS = (
    HistoryFilter.ALL,
    HistoryFilter.MISSED,
    HistoryFilter.RECEIVED,
    HistoryFilter.DIALED,
)
_TYPING_MILLISECONDS = 200


class HistoryPanel(Panel):
    """A double click or Enter dials."""

    dial_requested = Signal(str)
    history_requested = Signal(object, str)
    """`HistoryFilter`, search text."""

    def __init__(self, theme: Theme, model: HistoryModel, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.show_title(self.tr("History"))
        self._model = model
        self.search = IconField(theme, "search", self.tr("Search"))
        self.search.setProperty("quiet", True)
        self.search.setClearButtonEnabled(True)
        self.search.setMinimumWidth(theme.px(150))
        self.head.addWidget(self.search)
        self.kinds = Segmented(theme, self.tr("Which calls"))
        for words in (self.tr("All"), self.tr("Missed"), self.tr("Received"), self.tr("Dialed")):
            self.kinds.add(words)
        bar = QHBoxLayout()
        bar.setContentsMargins(theme.px(10), 0, theme.px(10), theme.px(6))
        bar.addWidget(self.kinds)
        self.body.addLayout(bar)
        self.view = TileView(theme, model, HistoryTiles(theme), self.tr("History"), gap=0, margin=6)
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
        for signal in (model.modelReset, model.rowsInserted):
            signal.connect(self._on_rows)
        self._on_rows()

    @property
    def filter(self) -> HistoryFilter:
        """Which calls are asked for."""
        return _FILTERS[self.kinds.current]

    def _ask(self) -> None:
        self._typing.stop()
        self._model.start_over()
        self.history_requested.emit(self.filter, self.search.text().strip())

    def _on_activated(self, index: QModelIndex) -> None:
        number = index.data(VIEW_ROLE).number
        if number:
            self.dial_requested.emit(number)

    def _on_rows(self) -> None:
        if self._model.rowCount():
            self._stack.setCurrentWidget(self.view)
            return
        if self.search.text().strip():
            self._empty.show_words("search", self.tr("No call matches this search"))
        elif self.filter is HistoryFilter.MISSED:
            self._empty.show_words("circle-check", self.tr("No missed calls"))
        else:
            self._empty.show_words("inbox", self.tr("No calls yet"))
        self._stack.setCurrentWidget(self._empty)
