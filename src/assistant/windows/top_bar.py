"""The head of the window: dial field, the line's state, and the menu."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from assistant.models.suggestions import SuggestionsModel
from assistant.widgets.button import Button
from assistant.widgets.dial_field import DialField
from assistant.widgets.pill import RegistrationPill
from assistant.widgets.segmented import Segmented
from assistant.widgets.theme import Theme


class TopBar(QWidget):
    """One line; the dial field takes what room there is, up to a comfortable width."""

    settings_requested = Signal()
    sound_test_requested = Signal()
    quit_requested = Signal()
    menu_made = Signal(object)
    """`QMenu`: for others to add to before it shows."""

    def __init__(
        self, theme: Theme, suggestions: SuggestionsModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.dial = DialField(theme, suggestions)
        self.dial.setMinimumWidth(theme.px(220))
        self.dial.setMaximumWidth(theme.px(560))
        self.pill = RegistrationPill(theme)
        self.pill.clicked.connect(self.settings_requested)
        self.menu_button = Button(theme, "ellipsis", name=self.tr("Menu"), height=36)
        self.menu_button.clicked.connect(self._open_menu)
        self.pages = Segmented(theme, self.tr("What is beside the calls"))
        self.pages.add(self.tr("Colleagues"))
        self.pages.add(self.tr("Contacts"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(10))
        row.addWidget(self.dial, 9)
        row.addStretch(1)
        row.addWidget(self.pages)
        row.addStretch(1)
        row.addWidget(self.pill)
        row.addWidget(self.menu_button)

    def make_menu(self) -> QMenu:
        """The menu, made when it is opened."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.menu_made.emit(menu)
        if not menu.isEmpty():
            menu.addSeparator()
        entries = (
            (self.tr("Sound…"), "", self.sound_test_requested.emit),
            (self.tr("Account…"), "Ctrl+,", self.settings_requested.emit),
            ("", "", None),
            (self.tr("Quit"), "Ctrl+Q", self.quit_requested.emit),
        )
        for words, keys, run in entries:
            if run is None:
                menu.addSeparator()
                continue
            action = QAction(words, menu)
            action.setShortcut(QKeySequence(keys))
            # The window has the shortcut; here it is shown only.
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(lambda _checked=False, run=run: run())
            menu.addAction(action)
        return menu

    def _open_menu(self) -> None:
        menu, button = self.make_menu(), self.menu_button
        corner = QPoint(button.width() - menu.sizeHint().width(), button.height() + 4)
        menu.popup(button.mapToGlobal(corner))
