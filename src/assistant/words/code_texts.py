"""What dialed codes of the PBX were for, in words of the history; plain text only."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from assistant.words.filling import QT_TRANSLATE_NOOP, filled

_DIALED = {
    "voicemail": QT_TRANSLATE_NOOP("CodesDialed", "Voicemail"),
    "voicemail_of": QT_TRANSLATE_NOOP("CodesDialed", "Voicemail of %1"),
    "pickup": QT_TRANSLATE_NOOP("CodesDialed", "Pickup at %1"),
    "group_pickup": QT_TRANSLATE_NOOP("CodesDialed", "Group pickup"),
    "intercom": QT_TRANSLATE_NOOP("CodesDialed", "Intercom to %1"),
    "conference": QT_TRANSLATE_NOOP("CodesDialed", "Conference room"),
    "echo": QT_TRANSLATE_NOOP("CodesDialed", "Echo test"),
    "retrieve": QT_TRANSLATE_NOOP("CodesDialed", "Parking slot %1"),
}
_DONE = {
    "pickup": QT_TRANSLATE_NOOP("CodesDialed", "Picked up at %1"),
    "retrieve": QT_TRANSLATE_NOOP("CodesDialed", "Fetched from %1"),
}


def code_words(kind: str, of: str, *, has_talked: bool) -> str:
    """What was dialed; `kind` is a value of `CodeKind`, `of` a name or a slot."""
    source = (_DONE.get(kind) if has_talked else None) or _DIALED.get(kind)
    if source is None:
        return ""
    if "%1" not in source:
        return QCoreApplication.translate("CodesDialed", source)
    return filled("CodesDialed", source, of)
