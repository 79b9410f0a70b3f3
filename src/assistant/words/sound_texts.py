"""Words of calls on their sound: how good it is, and that it is recorded."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

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


_QUALITY = {
    "good": QT_TRANSLATE_NOOP("Sound", "Good sound"),
    "poor": QT_TRANSLATE_NOOP("Sound", "Poor sound"),
    "bad": QT_TRANSLATE_NOOP("Sound", "Bad sound"),
}
_PLAYBACK = {
    "missing": QT_TRANSLATE_NOOP("Sound", "The file of this recording is gone."),
    "unreadable": QT_TRANSLATE_NOOP("Sound", "This file cannot be played."),
    "no_speaker": QT_TRANSLATE_NOOP("Sound", "There is no loudspeaker to play it on."),
    "in_call": QT_TRANSLATE_NOOP("Sound", "Paused for a call."),
}
_FILES = {
    "missing": QT_TRANSLATE_NOOP("Sound", "The recording %1 is gone."),
    "disk_full": QT_TRANSLATE_NOOP("Sound", "The recording %1 was not saved: the disk is full."),
    "not_permitted": QT_TRANSLATE_NOOP(
        "Sound", "The recording %1 was left as it is: that place may not be changed."
    ),
    "not_saved": QT_TRANSLATE_NOOP("Sound", "The recording %1 could not be saved there."),
    "not_deleted": QT_TRANSLATE_NOOP("Sound", "The recording %1 could not be deleted."),
}


def quality_word(level: str) -> str:
    """How well a call sounds: ``good``, ``poor`` or ``bad``."""
    return QCoreApplication.translate("Sound", _QUALITY[level])


def mos_line(mos: float) -> str:
    """The estimated opinion score."""
    source = QT_TRANSLATE_NOOP("Sound", "MOS %1 of 4.5")
    return filled("Sound", source, QLocale().toString(float(mos), "f", 1))


def loss_line(percent: float) -> str:
    """What was lost on the way here or came too late."""
    return filled(
        "Sound", QT_TRANSLATE_NOOP("Sound", "Loss %1 %"), QLocale().toString(float(percent), "f", 1)
    )


def jitter_line(milliseconds: float) -> str:
    """How unevenly sound arrives."""
    source = QT_TRANSLATE_NOOP("Sound", "Jitter %1 ms")
    return filled("Sound", source, QLocale().toString(float(milliseconds), "f", 0))


def delay_line(milliseconds: float) -> str:
    """How long sound is on the way."""
    source = QT_TRANSLATE_NOOP("Sound", "Delay %1 ms there and back")
    return filled("Sound", source, QLocale().toString(float(milliseconds), "f", 0))


def codec_line(codec: str) -> str:
    """How sound is encoded."""
    return filled("Sound", QT_TRANSLATE_NOOP("Sound", "Codec %1"), codec)


def recorded() -> str:
    """That there is a recording of a call, for screen readers."""
    return QCoreApplication.translate("Sound", "recorded")


def playback_problem(problem: str) -> str:
    """Why a recording does not play."""
    return QCoreApplication.translate("Sound", _PLAYBACK.get(problem, _PLAYBACK["unreadable"]))


def recording_file_problem(problem: str, name: str) -> str:
    """What went wrong with the file of a recording."""
    return filled("Sound", _FILES.get(problem, _FILES["not_saved"]), name)
