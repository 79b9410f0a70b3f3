"""The entry *Sound…* of a call's menu."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from assistant.presenters.views import CallView


class SoundMenu(QObject):
    """Fills menus that others open."""

    requested = Signal()

    def fill_call(self, menu: QMenu, _call: CallView) -> None:
        """The entry of a call's card."""
        action = QAction(self.tr("Sound…"), menu)
        action.triggered.connect(self.requested)
        menu.addAction(action)
