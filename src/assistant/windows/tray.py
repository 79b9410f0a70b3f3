"""The tray icon: the phone's state at a glance, and its menu."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QAction, QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from assistant.presenters.views import TrayState, TrayView
from assistant.widgets.labels import plain_tip
from assistant.widgets.painting import draw_icon, draw_text, rounded
from assistant.widgets.theme import Theme, default_theme
from assistant.windows.notifications import DesktopNotifications
from assistant.windows.settling import Settling

_SIZES = (16, 22, 24, 32, 48, 64)
_LOOKS = {
    TrayState.OFFLINE: ("phone-off", "#767d8b"),
    TrayState.REGISTERED: ("phone", "#4f58d8"),
    TrayState.IN_CALL: ("phone-call", "#137a45"),
    TrayState.RINGING: ("phone-incoming", "#c25e00"),
}


class Tray(QObject):
    """Works without a tray too: the icon appears when the desktop gets one."""

    show_requested = Signal()
    answer_requested = Signal(str)
    reject_requested = Signal(str)
    hang_up_requested = Signal(str)
    mute_requested = Signal(str, bool)
    quit_requested = Signal()
    notification_clicked = Signal()

    def __init__(self, theme: Theme | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme or default_theme()
        self._view = TrayView(TrayState.OFFLINE, "")
        self._ringing, self._talking = Settling(), Settling()
        self._icons: dict[tuple[TrayState, int], QIcon] = {}
        is_linux = sys.platform == "linux"
        self._notifications = DesktopNotifications() if is_linux else None
        self._menu = QMenu()
        self._make_menu()
        self._icon = QSystemTrayIcon(self._icon_of(self._view), self)
        self._icon.setContextMenu(self._menu)
        self._icon.activated.connect(self._on_activated)
        self._icon.messageClicked.connect(self.notification_clicked)
        self._icon.show()

    @property
    def is_available(self) -> bool:
        """Whether the desktop has a tray."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    def show_state(self, view: TrayView) -> None:
        """Show this icon, tooltip and menu."""
        if view == self._view:
            return
        before, self._view = self._view, view
        self._ringing.show(view.reject_key)
        self._talking.show(view.hang_up_key)
        if (before.state, before.missed) != (view.state, view.missed):
            self._icon.setIcon(self._icon_of(view))
        if before.tooltip != view.tooltip:
            self._icon.setToolTip(plain_tip(view.tooltip))
        self._answer.setVisible(bool(view.answer_key))
        self._reject.setVisible(bool(view.reject_key))
        self._hang_up.setVisible(bool(view.hang_up_key))
        self._mute.setVisible(bool(view.mute_key))
        self._mute.setChecked(view.is_muted)

    def notify(self, title: str, body: str) -> None:
        """A desktop notification; plain text, never a dialog, never an error."""
        if self._notifications is not None:
            self._notifications.show(title, body)
        elif self._icon.supportsMessages():
            self._icon.showMessage(title, body, self._icon_of(self._view))

    def close(self) -> None:
        """Take the icon away and end the notifications' thread."""
        self._icon.hide()
        if self._notifications is not None:
            self._notifications.close()
        self._menu.deleteLater()

    # -- inside --------------------------------------------------------------------------------

    def _make_menu(self) -> None:
        self._add(self.tr("Show window"), self.show_requested.emit)
        self._menu.addSeparator()
        self._answer = self._add(self.tr("Answer"), self._on_answer)
        self._reject = self._add(self.tr("Reject"), self._on_reject)
        self._mute = self._add(self.tr("Mute"), self._on_mute)
        self._mute.setCheckable(True)
        self._hang_up = self._add(self.tr("Hang up"), self._on_hang_up)
        for action in (self._answer, self._reject, self._mute, self._hang_up):
            action.setVisible(False)
        self._menu.addSeparator()
        self._add(self.tr("Quit"), self.quit_requested.emit)

    def _add(self, words: str, run: object) -> QAction:
        action = QAction(words, self._menu)
        action.triggered.connect(lambda _checked=False: run())  # type: ignore[operator]
        self._menu.addAction(action)
        return action

    def _on_answer(self) -> None:
        if not self._ringing.is_settling:
            self.answer_requested.emit(self._view.answer_key)

    def _on_reject(self) -> None:
        if not self._ringing.is_settling:
            self.reject_requested.emit(self._view.reject_key)

    def _on_hang_up(self) -> None:
        if not self._talking.is_settling:
            self.hang_up_requested.emit(self._view.hang_up_key)

    def _on_mute(self) -> None:
        # A click never changes what is shown: the phone's answer does.
        self._mute.setChecked(self._view.is_muted)
        self.mute_requested.emit(self._view.mute_key, not self._view.is_muted)

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        clicks = QSystemTrayIcon.ActivationReason
        if reason in (clicks.Trigger, clicks.DoubleClick):
            self.show_requested.emit()

    def _icon_of(self, view: TrayView) -> QIcon:
        key = (view.state, min(view.missed, 10))
        if key not in self._icons:
            icon = QIcon()
            for size in _SIZES:
                icon.addPixmap(tray_pixmap(self._theme, view.state, view.missed, size))
            self._icons[key] = icon
        return self._icons[key]


def tray_pixmap(theme: Theme, state: TrayState, missed: int, size: int) -> QPixmap:
    """The icon at `size` pixels: a telephone on the state's colour, a badge for missed calls."""
    pixmap = QPixmap(size, size)
    pixmap.fill(QColor(0, 0, 0, 0))
    name, color = _LOOKS[state]
    painter = QPainter(pixmap)
    rounded(painter, QRect(0, 0, size, size), QColor(color), None, size * 0.26)
    glyph = theme.icons.pixmap(name, "#ffffff", round(size * 0.66), 1.0)
    draw_icon(painter, QRect(0, 0, size, size), glyph)
    if missed:
        _paint_badge(painter, theme, missed, size)
    painter.end()
    return pixmap


def _paint_badge(painter: QPainter, theme: Theme, missed: int, size: int) -> None:
    edge = round(size * (0.56 if size >= 22 else 0.5))
    box = QRect(size - edge, 0, edge, edge)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor("#ffffff"))
    painter.drawEllipse(QRectF(box))
    painter.setBrush(QColor("#d6323f"))
    painter.drawEllipse(QRectF(box).adjusted(1, 1, -1, -1))
    if size >= 22:
        font = theme.font(13, 700)
        font.setPixelSize(max(8, round(edge * 0.62)))
        text = str(missed) if missed < 10 else "9+"
        middle = Qt.AlignmentFlag.AlignHCenter
        draw_text(painter, box, text, font, QColor("#ffffff"), middle)
