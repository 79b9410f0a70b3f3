"""The queues with waiting callers and members, and the state of the link that tells of them."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QGraphicsOpacityEffect, QMenu, QStackedLayout, QWidget

from assistant.models.queues import QueuesModel
from assistant.pbx.records import LinkState
from assistant.presenters.queues import link_sentence
from assistant.presenters.roles import VIEW_ROLE
from assistant.presenters.views import MemberView, Tone, WaitingView
from assistant.widgets.empty_state import EmptyState
from assistant.widgets.labels import Badge
from assistant.widgets.panel import Panel
from assistant.widgets.queue_tiles import QueueTiles
from assistant.widgets.theme import Theme
from assistant.widgets.tile_view import TileView

_TONES = {LinkState.REFUSED: Tone.BAD, LinkState.LOST: Tone.WARNING}


class QueuesPanel(Panel):
    """Hidden entirely where no link is configured. Enter or a double click on a row calls."""

    dial_requested = Signal(str)
    """The number of a caller who waits, or a member's extension."""

    def __init__(self, theme: Theme, model: QueuesModel, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.show_title(self.tr("Queues"))
        self._model = model
        self._state = LinkState.OFF
        self.view = TileView(theme, model, QueueTiles(theme), self.tr("Queues"), gap=6)
        self.view.activated.connect(self._on_activated)
        self.view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.view.customContextMenuRequested.connect(self._on_menu)
        self._link = Badge(theme)
        self.head.addWidget(self._link)
        self._empty = EmptyState(theme, "list-ordered", "")
        self._stack = QStackedLayout()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self._empty)
        self.body.addLayout(self._stack, 1)
        for signal in (model.modelReset, model.rowsInserted, model.rowsRemoved, model.dataChanged):
            signal.connect(self._on_rows)
        self.hide()

    def show_link(self, state: LinkState) -> None:
        """Show, mark or hide the panel."""
        self._state = state
        self.setVisible(state is not LinkState.OFF)
        self._link.show_text(link_sentence(state), _TONES.get(state, Tone.NEUTRAL))
        self._dim(state is not LinkState.UP)
        self._on_rows()

    def _on_activated(self, index: QModelIndex) -> None:
        if number := _number_of(index):
            self.dial_requested.emit(number)

    def _on_menu(self, at: QPoint) -> None:
        if not (number := _number_of(self.view.indexAt(at))):
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        call = QAction(self.tr("Call"), menu)
        call.triggered.connect(lambda: self.dial_requested.emit(number))
        menu.addAction(call)
        menu.popup(self.view.viewport().mapToGlobal(at))

    def _dim(self, is_old: bool) -> None:
        effect = None
        if is_old:
            effect = QGraphicsOpacityEffect(self.view)
            effect.setOpacity(0.45)
        self.view.setGraphicsEffect(effect)  # type: ignore[arg-type]

    def _on_rows(self) -> None:
        waiting = self._model.waiting_count()
        self.count.show_text(str(waiting) if waiting else "", Tone.WARNING)
        if self._model.rowCount():
            self._stack.setCurrentWidget(self.view)
            return
        words = link_sentence(self._state) or self.tr("No queues")
        self._empty.show_words("list-ordered", words)
        self._stack.setCurrentWidget(self._empty)


def _number_of(index: QModelIndex) -> str:
    """Whom a row would call; empty for a heading, and for a caller who withheld the number."""
    match index.data(VIEW_ROLE):
        case WaitingView(number=number) | MemberView(extension=number):
            return number
        case _:
            return ""
