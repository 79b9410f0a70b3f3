"""What our painted widgets are to a screen reader: list items, lists, labels, dialogs."""

from __future__ import annotations

from typing import Any

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QApplication, QWidget
from shiboken6 import Shiboken

_ROLES = {
    "CallStackInside": QAccessible.Role.List,
    "CallCard": QAccessible.Role.ListItem,
    "Badge": QAccessible.Role.StaticText,
    "EmptyState": QAccessible.Role.StaticText,
    "PopWindow": QAccessible.Role.Dialog,
    "TransferPicker": QAccessible.Role.Dialog,
}
"""By class name: Qt asks with the meta object's name, before any of our classes is imported."""

_INSTALLED = "accessible_roles"


def install_roles(app: QApplication) -> None:
    """Give the roles to all widgets of these classes; a second call does nothing."""
    if app.property(_INSTALLED):
        return
    app.setProperty(_INSTALLED, True)
    kept: list[QAccessibleInterface] = []

    def make(name: str, widget: Any) -> QAccessibleInterface | None:
        role = _ROLES.get(name)
        if role is None or not isinstance(widget, QWidget):
            return None
        # Qt deletes an interface with its widget; until then Python must not let go of it.
        kept[:] = [one for one in kept if Shiboken.isValid(one)]
        kept.append(QAccessibleWidget(widget, role))
        return kept[-1]

    QAccessible.installFactory(make)
