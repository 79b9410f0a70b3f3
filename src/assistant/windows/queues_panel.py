"""The queues with waiting callers and members, and the state of the link that tells of them."""

from __future__ import annotations

from PySide6.QtWidgets import QGraphicsOpacityEffect, QStackedLayout, QWidget

from assistant.models.queues import QueuesModel
from assistant.pbx.records import LinkState
from assistant.presenters.queues import link_sentence
from assistant.presenters.views import Tone
from assistant.widgets.empty_state import EmptyState
from assistant.widgets.labels import Badge
from assistant.widgets.panel import Panel
from assistant.widgets.queue_tiles import QueueTiles
from assistant.widgets.theme import Theme
from assistant.widgets.tile_view import TileView

_TONES = {LinkState.REFUSED: Tone.BAD, LinkState.LOST: Tone.WARNING}


class QueuesPanel(Panel):
    """Hidden entirely where no link is configured."""

    def __init__(self, theme: Theme, model: QueuesModel, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.show_title(self.tr("Queues"))
        self._model = model
        self._state = LinkState.OFF
        self.view = TileView(theme, model, QueueTiles(theme), self.tr("Queues"), gap=6)
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
