"""Notices by the PBX link that the PBX was gone, and has the phone look after itself then."""

from __future__ import annotations

from PySide6.QtCore import QObject

from assistant.pbx.records import LinkState
from assistant.services.calls import Line
from sip.commands import CheckLine


class LineCheck(QObject):
    """A PBX that restarted has forgotten our calls and perhaps us; UDP itself tells nobody."""

    def __init__(self, phone: Line, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._phone = phone
        self._was_lost = False

    def on_link(self, state: LinkState) -> None:
        """Takes every state of the link."""
        if state is LinkState.LOST:
            self._was_lost = True
        elif state is LinkState.UP and self._was_lost:
            self._was_lost = False
            self._phone.post(CheckLine())
