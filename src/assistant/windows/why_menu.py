"""The entry *Why?* of the menus that others open, and the menu of the line's state."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from assistant.presenters.views import CallView


class WhyMenu(QObject):
    """Fills menus; says what is asked about."""

    requested = Signal(str)
    """The key of a call; empty for the line."""

    def serve(self, pill: QWidget) -> None:
        """Give `pill`, which shows where the line stands, a menu of its own."""
        pill.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        pill.customContextMenuRequested.connect(lambda at: self._open(pill, at))

    def fill_call(self, menu: QMenu, call: CallView) -> None:
        """The entry of a call's card."""
        self._add(menu, call.key)

    def fill_main(self, menu: QMenu) -> None:
        """The entry of the window's menu."""
        self._add(menu, "")

    def _open(self, pill: QWidget, at: QPoint) -> None:
        menu = QMenu(pill)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill_main(menu)
        menu.popup(pill.mapToGlobal(at))

    def _add(self, menu: QMenu, key: str) -> None:
        action = QAction(self.tr("Why?"), menu)
        action.triggered.connect(lambda: self.requested.emit(key))
        menu.addAction(action)
