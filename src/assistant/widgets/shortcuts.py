"""The keys that act on a call from anywhere in the window, as keyboard and tool tips need them."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence

from assistant.presenters.views import CallAction

CALL_KEYS = {
    CallAction.ANSWER: "Ctrl+Shift+A",
    CallAction.REJECT: "Ctrl+Shift+D",
    CallAction.HANG_UP: "Ctrl+Shift+H",
    CallAction.HOLD: "Ctrl+Shift+K",
    CallAction.RESUME: "Ctrl+Shift+K",
    CallAction.MUTE: "Ctrl+Shift+M",
    CallAction.TRANSFER: "Ctrl+T",
}


def shown_keys(keys: str) -> str:
    """`keys` as the desktop writes them."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
