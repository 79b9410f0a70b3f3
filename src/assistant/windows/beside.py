"""What stands beside the calls: colleagues and queues, or the contacts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from assistant.widgets.segmented import Segmented
from assistant.widgets.theme import Theme
from assistant.windows.columns import Columns

if TYPE_CHECKING:
    from assistant.windows.contacts.page import ContactsPage


class Beside(QObject):
    """Turns the pages; the contacts are loaded when they are first shown."""

    contacts_opened = Signal(object)
    """`ContactsPage`, when it is shown for the first time."""

    def __init__(
        self, theme: Theme, pages: Segmented, columns: Columns, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._theme, self._pages, self._columns = theme, pages, columns
        self._contacts: ContactsPage | None = None
        pages.chosen.connect(self._on_chosen)

    @property
    def shown_contacts(self) -> ContactsPage | None:
        """The contacts while they are shown."""
        page = self._contacts
        return page if page is not None and page.isVisible() else None

    def show_colleagues(self) -> None:
        """Show colleagues and queues."""
        self._pages.choose(0)
        self._columns.show_page(None)

    def show_contacts(self) -> ContactsPage:
        """Show the contacts, with the cursor in their search; the page."""
        self._pages.choose(1)
        page = self._page()
        self._columns.show_page(page)
        page.list.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        return page

    def _on_chosen(self, number: int) -> None:
        self._columns.show_page(self._page() if number else None)

    def _page(self) -> ContactsPage:
        if self._contacts is None:
            # The window is there sooner without it.
            from assistant.windows.contacts.page import ContactsPage

            self._contacts = ContactsPage(self._theme)
            self.contacts_opened.emit(self._contacts)
        return self._contacts
