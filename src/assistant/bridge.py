"""Events of the SIP thread become one Qt signal, delivered on the main thread in order."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal

from sip.events import SipEvent


class Bridge(QObject):
    """Where the SIP thread ends and the main thread begins."""

    sip_event = Signal(object)
    """A `SipEvent`; emitted on the main thread."""
    _arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_closed = False
        # Queued even from the main thread, so that replayed events cannot be overtaken.
        self._arrived.connect(self.sip_event, Qt.ConnectionType.QueuedConnection)

    def close(self) -> None:
        """Drop what comes from now on: whoever would take it is being taken down."""
        self._is_closed = True

    def sink(self, event: SipEvent) -> None:
        """Take an event from any thread that Python created; returns at once."""
        if not self._is_closed:
            self._arrived.emit(event)
