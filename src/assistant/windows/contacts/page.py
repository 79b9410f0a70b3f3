"""The contacts page: the list at the left, the chosen contact's card at the right."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea, QSplitter, QWidget

from assistant.models.contacts import PagedModel
from assistant.widgets.theme import Theme
from assistant.windows.contacts.card_panel import CardPanel
from assistant.windows.contacts.list_panel import ContactsPanel


class ContactsPage(QSplitter):
    """Owns the two models; `list` and `card` are filled by whoever reads the store."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.contacts = PagedModel(self)
        self.journal = PagedModel(self)
        self.list = ContactsPanel(theme, self.contacts)
        self.card = CardPanel(theme, self.journal)
        self.list.setMinimumWidth(theme.px(230))
        self.card.setMinimumWidth(theme.px(255))
        for place, (panel, stretch) in enumerate(((self.list, 2), (self.card, 3))):
            self.addWidget(panel)
            self.setStretchFactor(place, stretch)
        self.setHandleWidth(theme.px(12))
        self.setChildrenCollapsible(False)
        self.setSizes([theme.px(300), theme.px(440)])
        self.list.view.clicked.connect(lambda _index: self._bring(self.card))
        # Who types or walks with the keys looks at the list; a click comes after its row's turn.
        self.list.search.textEdited.connect(lambda _text: self._bring(self.list))
        self.list.opened.connect(lambda _key: self._bring(self.list))

    def _bring(self, panel: QWidget) -> None:
        """In a window too narrow for both, scroll to one of the panels."""
        place = self.parentWidget()
        while place is not None and not isinstance(place, QScrollArea):
            place = place.parentWidget()
        if place is not None:
            place.ensureWidgetVisible(panel, 0, 0)
