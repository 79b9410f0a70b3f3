"""Words of the page of sound: devices and codecs."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from assistant.words.texts import QT_TRANSLATE_NOOP

_CODECS = {
    "opus": QT_TRANSLATE_NOOP("Codecs", "Opus: clear, also on poor lines"),
    "g722": QT_TRANSLATE_NOOP("Codecs", "G.722: clear"),
    "pcma": QT_TRANSLATE_NOOP("Codecs", "G.711 A-law: telephone sound"),
    "pcmu": QT_TRANSLATE_NOOP("Codecs", "G.711 µ-law: telephone sound"),
    "gsm": QT_TRANSLATE_NOOP("Codecs", "GSM: sound of a mobile phone"),
}


def system_default() -> str:
    """The device that the system would choose."""
    return QCoreApplication.translate("Sound", "What the system uses")


def in_use() -> str:
    """That a device is the one that is used."""
    return QCoreApplication.translate("Sound", "in use")


def not_plugged_in() -> str:
    """That a device of the order is not here now."""
    return QCoreApplication.translate("Sound", "not plugged in")


def codec_name(name: str) -> str:
    """A codec for people; its own name where there are no better words."""
    source = _CODECS.get(name.partition("/")[0].lower())
    return QCoreApplication.translate("Codecs", source) if source else name


def no_codec_left() -> str:
    """That the last codec cannot be switched off."""
    return QCoreApplication.translate(
        "Sound", "One codec has to stay: without any there is no sound."
    )


def not_saved(problem: str) -> str:
    """That what was chosen holds only until the program ends."""
    words = QCoreApplication.translate(
        "Sound", "Your choice holds until the program ends; it could not be kept:"
    )
    return f"{words} {problem}"
