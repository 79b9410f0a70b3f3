"""Lets the pop be painted before the other windows look at a call that begins to ring."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer

from assistant.services.state import CallEntry
from assistant.windows.pop import PopWindow

PATIENCE_MILLISECONDS = 50
"""A pop may be covered whole, and is not painted then."""


class PopFirst(QObject):
    """Hands calls on, at once or when the pop has been painted; each call's facts in their order.

    Making a card and a place for it in the main window takes longer than all that the pop needs.
    """

    def __init__(
        self, pop: PopWindow, hand_on: Callable[[CallEntry], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._hand_on = hand_on
        self._held: dict[str, CallEntry] = {}
        self._patience = QTimer(self, singleShot=True)
        self._patience.timeout.connect(self.hand_on)
        pop.installEventFilter(self)

    def take(self, entry: CallEntry, *, came_up: bool) -> None:
        """Hand on `entry`, after the pop's next paint when it `came_up` for it."""
        if came_up or entry.call.key in self._held:
            self._held[entry.call.key] = entry
            if came_up:
                self._patience.start(PATIENCE_MILLISECONDS)
            return
        self.hand_on()
        self._hand_on(entry)

    def hand_on(self) -> None:
        """Hand on what is held back; nothing when there is none."""
        self._patience.stop()
        held, self._held = self._held, {}
        for entry in held.values():
            self._hand_on(entry)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002
        """Look for the pop's paint; nothing is filtered."""
        if self._held and event.type() == QEvent.Type.Paint:
            # After this event, when it stands on the screen.
            self._patience.start(0)
        return False
