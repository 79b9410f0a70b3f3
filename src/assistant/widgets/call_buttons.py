"""The buttons of a call's row: which there are comes from the view's actions and nowhere else."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from assistant.presenters.views import CallAction, CallView, Tone
from assistant.widgets.button import Button, Look
from assistant.widgets.theme import Theme

_ORDER = (
    CallAction.HOLD,
    CallAction.RESUME,
    CallAction.MUTE,
    CallAction.SEND_DTMF,
    CallAction.TRANSFER,
    CallAction.DEFLECT,
    CallAction.ANSWER,
    CallAction.REJECT,
    CallAction.HANG_UP,
)
_LEFT = frozenset(_ORDER[:5])


class CallButtons(QWidget):
    """Emits what was clicked; shows nothing of its own accord."""

    clicked = Signal(object)
    """`CallAction`."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._buttons: dict[CallAction, Button] = {}
        self._view: CallView | None = None
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.px(6))
        self._row.addStretch(1)

    def show_view(self, view: CallView) -> None:
        """Offer exactly the actions of `view`."""
        self._view = view
        for action in _ORDER:
            is_offered = action in view.actions
            if is_offered and action not in self._buttons:
                self._add(action)
            if action in self._buttons:
                self._buttons[action].setVisible(is_offered)
        if hang_up := self._buttons.get(CallAction.HANG_UP):
            hang_up.show_look(Look.BAD if view.tone is Tone.GOOD else Look.BAD_SOFT)
        if mute := self._buttons.get(CallAction.MUTE):
            mute.setChecked(view.is_muted)
            mute.show_icon("mic-off" if view.is_muted else "mic")
            mute.name(self.tr("Unmute") if view.is_muted else self.tr("Mute"))

    def button(self, action: CallAction) -> Button | None:
        """The button of an action, when it is offered."""
        found = self._buttons.get(action)
        return found if found is not None and not found.isHidden() else None

    def _add(self, action: CallAction) -> None:
        button = self._make(action)
        button.clicked.connect(lambda: self._on_clicked(action))
        self._buttons[action] = button
        present = [one for one in _ORDER if one in self._buttons]
        place = present.index(action) + (0 if action in _LEFT else 1)
        self._row.insertWidget(place, button)

    def _make(self, action: CallAction) -> Button:
        theme = self._theme
        match action:
            case CallAction.ANSWER:
                return Button(theme, "phone", self.tr("Answer"), Look.GOOD)
            case CallAction.REJECT:
                return Button(theme, "phone-off", self.tr("Reject"), Look.BAD)
            case CallAction.HANG_UP:
                return Button(theme, "phone-off", self.tr("Hang up"), Look.BAD)
            case CallAction.DEFLECT:
                return Button(theme, "voicemail", "", Look.SOFT, self.tr("To voicemail"))
            case CallAction.HOLD:
                return Button(theme, "pause", "", Look.SOFT, self.tr("Hold"))
            case CallAction.RESUME:
                return Button(theme, "play", self.tr("Resume"), Look.SOFT)
            case CallAction.SEND_DTMF:
                return Button(theme, "grip", "", Look.SOFT, self.tr("Keypad"))
            case CallAction.TRANSFER:
                return Button(theme, "phone-forwarded", "", Look.SOFT, self.tr("Transfer"))
            case CallAction.MUTE:
                mute = Button(theme, "mic", "", Look.SOFT, self.tr("Mute"))
                mute.setCheckable(True)
                return mute

    def _on_clicked(self, action: CallAction) -> None:
        mute = self._buttons.get(CallAction.MUTE)
        if action is CallAction.MUTE and mute is not None and self._view is not None:
            # A click never changes what is shown: the phone's answer does.
            mute.setChecked(self._view.is_muted)
        self.clicked.emit(action)
