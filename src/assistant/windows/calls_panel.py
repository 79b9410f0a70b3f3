"""The active calls, or a friendly word when there is none."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu, QSizePolicy, QWidget

from assistant.models.calls import CallsModel
from assistant.presenters.views import CallAction, CallView, Tone
from assistant.widgets.call_stack import CallStack
from assistant.widgets.empty_state import EmptyState
from assistant.widgets.keypad import Keypad
from assistant.widgets.panel import Panel
from assistant.widgets.parked_rows import ParkedRows
from assistant.widgets.theme import Theme
from assistant.windows.settling import GUARDED, Settling
from sip.actions import allowed


class CallsPanel(Panel):
    """Passes on what is asked of a call; opens the keypad itself."""

    action_requested = Signal(str, object)
    """key, `CallAction`; keypad, transfer and consultation are not among them."""
    transfer_started = Signal(str)
    """The user wants to transfer this call and is to be asked where to."""
    consultation_started = Signal(str)
    """The user wants to ask somebody about this call and is to be asked whom."""
    dtmf_requested = Signal(str, str)
    caller_requested = Signal(str)
    """key: a click on the name or the picture."""
    menu_made = Signal(object, object)
    """`QMenu`, `CallView`: the menu of a call, for others to fill before it shows."""

    def __init__(self, theme: Theme, model: CallsModel, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.show_title(self.tr("Calls"))
        self._theme, self._model = theme, model
        self._keypad: Keypad | None = None
        self._settling = Settling()
        self.stack = CallStack(theme, model)
        self.stack.name_list(self.tr("Active calls"))
        self._empty = EmptyState(
            theme, "phone", self.tr("No calls"), self.tr("Type a name or number above to call.")
        )
        self._empty.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.body.addWidget(self.stack)
        self.body.addWidget(self._empty)
        self.parked = ParkedRows(theme)
        self.parked.count_changed.connect(self._on_parked)
        self.body.addWidget(self.parked)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.stack.count_changed.connect(self._on_count)
        self.stack.action_requested.connect(self._on_action)
        self.stack.menu_requested.connect(self._on_menu)
        self.stack.caller_requested.connect(self._on_caller)
        self._on_count(model.rowCount())
        # Cards move to where the pointer is: up when one goes, down when another call rings.
        model.rowsRemoved.connect(self._settling.begin)
        model.rowsInserted.connect(self._on_inserted)
        for signal in (model.rowsRemoved, model.dataChanged):
            signal.connect(self._close_keypad)

    def _on_count(self, count: int) -> None:
        self.count.show_text(str(count) if count else "", Tone.ACCENT)
        self.stack.setVisible(count > 0)
        self._show_empty()

    def _on_parked(self, _: int) -> None:
        self._show_empty()

    def _show_empty(self) -> None:
        """Somebody who is parked still waits: "No calls" would read as if he were gone."""
        self._empty.setVisible(self._model.rowCount() == 0 and not self.parked.tab_widgets())
        self.updateGeometry()

    def _on_inserted(self) -> None:
        if self._model.rowCount() > 1:
            self._settling.begin()

    def _on_action(self, key: str, action: CallAction) -> None:
        if action is CallAction.TRANSFER:
            self.transfer_started.emit(key)
        elif action is CallAction.CONSULT:
            self.consultation_started.emit(key)
        elif action is CallAction.SEND_DTMF:
            self._open_keypad(key)
        elif action not in GUARDED or not self._settling.is_settling:
            self.action_requested.emit(key, action)

    def _on_caller(self, key: str) -> None:
        if not self._settling.is_settling:
            self.caller_requested.emit(key)

    def _on_menu(self, view: CallView, at: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.menu_made.emit(menu, view)
        if menu.isEmpty():
            menu.deleteLater()
        else:
            menu.popup(at)

    def _open_keypad(self, key: str) -> None:
        card = self.stack.card(key)
        if card is None:
            return
        if self._keypad is None:
            self._keypad = Keypad(self._theme, self)
            self._keypad.pressed.connect(self.dtmf_requested)
        self._keypad.open_for(key, card.buttons.button(CallAction.SEND_DTMF) or card)

    def _close_keypad(self) -> None:
        """A keypad whose call takes no tones any more would show digits as sent."""
        if self._keypad is None or not self._keypad.isVisible():
            return
        entry = self._model.entry(self._keypad.key)
        if entry is None or CallAction.SEND_DTMF not in allowed(entry.call.state):
            self._keypad.close()
