"""Words of calls on their sound: how good it is, and that it is recorded."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from assistant.words.texts import QT_TRANSLATE_NOOP, filled
from sip.states import RecordingState


def poor_line(loss_percent: float) -> str:
    """That a call sounds poor: what is lost of it, or that it comes late."""
    if loss_percent >= 1:
        source = QT_TRANSLATE_NOOP("Words", "Poor line: %1 % of the sound is lost.")
        return filled("Words", source, f"{loss_percent:.0f}")
    return QCoreApplication.translate("Words", "Poor line: the sound comes late.")


def recording_word(state: RecordingState) -> str:
    """That a call is written to a file; empty when it is not."""
    match state:
        case RecordingState.RECORDING:
            return QCoreApplication.translate("Words", "recording")
        case RecordingState.PAUSED:
            return QCoreApplication.translate("Words", "recording paused")
        case _:
            return ""
