"""A window beside the main one that blocks nothing: the calls stay at hand while it is open."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QDialog, QMainWindow, QWidget

from assistant.windows.fitting import FRAME, fitting

_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


class Dialog(QDialog):
    """`open` it: unlike Qt's own, it is modal to nothing, and no larger than the screen."""

    subject: object = None
    """What it is about: a second one about the same only brings up the first. None: any number."""
    goes_with_window = True
    """Whether it closes when the main window goes to the tray."""

    def open(self) -> None:
        """Show it where it leaves the calls free, or bring up the one that is open already."""
        if (twin := self._twin()) is not None:
            self.deleteLater()
            come_forward(twin)
            return
        self.setModal(False)
        if not self.testAttribute(Qt.WidgetAttribute.WA_Resized):
            self.adjustSize()
        self.resize(fitting(self, self.size()))
        self._place()
        come_forward(self)

    def asks_first(self) -> bool:
        """Whether closing it would lose something; then the user is being asked."""
        return False

    # -- inside --------------------------------------------------------------------------------

    def _twin(self) -> Dialog | None:
        if self.subject is None:
            return None
        others = (one for one in _dialogs(self.parentWidget()) if one is not self)
        return next((one for one in others if _is_same(one, self)), None)

    def _place(self) -> None:
        """Over the right half of the main window: the calls are in the left one."""
        parent = self.parentWidget()
        if not isinstance(parent, QMainWindow):
            return
        screen, around = parent.screen().availableGeometry(), parent.frameGeometry()
        room = screen.size() - self.size() - FRAME
        down = (around.height() - self.height() - FRAME.height()) // 2
        wished = QPoint(around.center().x(), around.y() + down) - screen.topLeft()
        x = min(max(wished.x(), 0), max(room.width(), 0))
        y = min(max(wished.y(), 0), max(room.height(), 0))
        self.move(screen.topLeft() + QPoint(x, y))


def come_forward(window: QWidget) -> None:
    """Show a window in front, with the keyboard."""
    window.show()
    window.raise_()
    window.activateWindow()


def one_asks_first(window: QWidget) -> bool:
    """Whether a dialog of `window` holds something that is not saved; then it asks the user."""
    return any(one.asks_first() for one in _dialogs(window))


def close_with(window: QWidget) -> None:
    """Close the dialogs of `window`, which goes out of sight; what would be lost stays."""
    for one in _dialogs(window):
        if one.goes_with_window and not one.asks_first():
            one.close()


def _dialogs(window: QWidget | None) -> list[Dialog]:
    found = window.findChildren(Dialog, options=_DIRECT) if window is not None else []
    return [one for one in found if one.isVisible()]


def _is_same(one: Dialog, other: Dialog) -> bool:
    return type(one) is type(other) and one.subject == other.subject
