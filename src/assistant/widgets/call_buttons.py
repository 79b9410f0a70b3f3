"""The buttons of a call's row: which there are comes from the view's actions and nowhere else."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from assistant.presenters.views import CallAction, CallView, Tone
from assistant.widgets.button import Button, Look
from assistant.widgets.shortcuts import CALL_KEYS
from assistant.widgets.theme import Theme

_ORDER = (
    CallAction.HOLD,
    CallAction.RESUME,
    CallAction.MUTE,
    CallAction.SEND_DTMF,
    CallAction.TRANSFER,
    CallAction.CONSULT,
    CallAction.JOIN,
    CallAction.LEAVE,
    CallAction.RECORD,
    CallAction.DEFLECT,
    CallAction.COMPLETE_TRANSFER,
    CallAction.TAKE_BACK,
    CallAction.ANSWER,
    CallAction.REJECT,
    CallAction.HANG_UP,
)
_LEFT = frozenset(_ORDER[:9])
_SPARE_WORDS = (CallAction.RESUME, CallAction.TAKE_BACK, CallAction.REJECT, CallAction.HANG_UP)
"""Whose words are given up, in this order, where a row is too narrow for all: their icons tell."""
_SAME_PLACE = {CallAction.HOLD: CallAction.RESUME, CallAction.RESUME: CallAction.HOLD}
"""One button to the user: who pressed the one has the keyboard on the other."""


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
        shown = _shown(view)
        for action in _ORDER:
            if action in shown:
                if action not in self._buttons:
                    self._add(action)
                self._buttons[action].show()
        self._keep_focus(view)
        for action, button in self._buttons.items():
            button.setVisible(action in shown)
        if hang_up := self._buttons.get(CallAction.HANG_UP):
            hang_up.show_look(Look.BAD if view.tone is Tone.GOOD else Look.BAD_SOFT)
        if mute := self._buttons.get(CallAction.MUTE):
            mute.setChecked(view.is_muted)
            mute.show_icon("mic-off" if view.is_muted else "mic")
            mute.name(self.tr("Unmute") if view.is_muted else self.tr("Mute"))
        if record := self._buttons.get(CallAction.RECORD):
            record.setChecked(view.is_recorded)
            record.show_icon("circle-stop" if view.is_recorded else "circle-dot")
            record.show_look(Look.BAD_SOFT if view.is_recorded else Look.SOFT)
            record.name(self.tr("Stop recording") if view.is_recorded else self.tr("Record"))

        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def shown(self) -> tuple[Button, ...]:
        """The buttons that are offered, from left to right."""
        return tuple(found for action in _ORDER if (found := self.button(action)) is not None)

    def button(self, action: CallAction) -> Button | None:
        """The button of an action, when it is offered."""
        found = self._buttons.get(action)
        return found if found is not None and not found.isHidden() else None

    def _fit(self) -> None:
        """Let buttons stand by their icons alone until all have room."""
        shown = self.shown()
        gaps = self._row.spacing() * (len(shown) - 1)
        room = self.width() - gaps - sum(button.full_width for button in shown)
        for action in _SPARE_WORDS:
            if (button := self.button(action)) is None:
                continue
            button.hide_words(room < 0)
            if room < 0:
                room += button.full_width - button.sizeHint().width()

    def _keep_focus(self, view: CallView) -> None:
        """Before a button with the keyboard goes: Qt would give it to whatever stands next."""
        had = next((one for one, button in self._buttons.items() if button.hasFocus()), None)
        if had is None or had in _shown(view):
            return
        same = _SAME_PLACE.get(had)
        heir = self._buttons[same] if same in view.actions else self.parentWidget()
        if heir is not None:
            by_mouse = self._buttons[had].was_focused_by_mouse
            reasons = Qt.FocusReason
            heir.setFocus(reasons.MouseFocusReason if by_mouse else reasons.OtherFocusReason)

    def _add(self, action: CallAction) -> None:
        button = self._make(action)
        button.show_keys(CALL_KEYS.get(action, ""))
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
            case CallAction.CONSULT:
                return Button(
                    theme,
                    "message-circle-question-mark",
                    "",
                    Look.SOFT,
                    self.tr("Ask a colleague first"),
                )
            case CallAction.JOIN:
                return Button(theme, "users", "", Look.SOFT, self.tr("Conference of all calls"))
            case CallAction.LEAVE:
                return Button(theme, "log-out", "", Look.SOFT, self.tr("Leave the conference"))
            case CallAction.COMPLETE_TRANSFER:
                words, name = self.tr("Complete"), self.tr("Complete transfer")
                return Button(theme, "", words, Look.ACCENT, name)
            case CallAction.TAKE_BACK:
                return Button(theme, "corner-down-left", self.tr("Take back"), Look.SOFT)
            case CallAction.MUTE:
                mute = Button(theme, "mic", "", Look.SOFT, self.tr("Mute"))
                mute.setCheckable(True)
                return mute
            case CallAction.RECORD:
                record = Button(theme, "circle-dot", "", Look.SOFT, self.tr("Record"))
                record.setCheckable(True)
                return record
            case _:
                raise ValueError(f"no button for {action}")

    def _on_clicked(self, action: CallAction) -> None:
        button, view = self._buttons[action], self._view
        if button.isCheckable() and view is not None:
            # A click never changes what is shown: the phone's answer does.
            is_mute = action is CallAction.MUTE
            button.setChecked(view.is_muted if is_mute else view.is_recorded)
        self.clicked.emit(action)


def _shown(view: CallView) -> frozenset[CallAction]:
    """Who has been asked about a call gets it by *Complete*; two ways in one narrow row confuse."""
    if CallAction.COMPLETE_TRANSFER in view.actions:
        return view.actions - {CallAction.TRANSFER, CallAction.JOIN}
    return view.actions
