"""Every sentence that speaks of states and problems, in the user's language; plain text only."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from assistant.words.filling import QT_TRANSLATE_NOOP as QT_TRANSLATE_NOOP
from assistant.words.filling import fill as fill
from assistant.words.filling import filled as filled
from sip.states import (
    BlfState,
    CallState,
    EndReason,
)
from store.records import CallResult, MatchReason

_CALL = {
    CallState.DIALING: QT_TRANSLATE_NOOP("Words", "dialing"),
    CallState.ALERTING: QT_TRANSLATE_NOOP("Words", "ringing there"),
    CallState.RINGING: QT_TRANSLATE_NOOP("Words", "ringing"),
    CallState.CONNECTED: QT_TRANSLATE_NOOP("Words", "connected"),
    CallState.ON_HOLD: QT_TRANSLATE_NOOP("Words", "on hold"),
    CallState.HELD_BY_PEER: QT_TRANSLATE_NOOP("Words", "held by the other side"),
    CallState.TRANSFERRING: QT_TRANSLATE_NOOP("Words", "transferring"),
    CallState.ENDED: QT_TRANSLATE_NOOP("Words", "ended"),
}
_LINE = {
    "unknown": QT_TRANSLATE_NOOP("Lines", "state unknown"),
    "available": QT_TRANSLATE_NOOP("Lines", "available"),
    "ringing": QT_TRANSLATE_NOOP("Lines", "ringing"),
    "in_call": QT_TRANSLATE_NOOP("Lines", "in a call"),
    "internal_call": QT_TRANSLATE_NOOP("Lines", "in an internal call"),
    "external_call": QT_TRANSLATE_NOOP("Lines", "in an external call"),
    "on_hold": QT_TRANSLATE_NOOP("Lines", "on hold"),
    "away": QT_TRANSLATE_NOOP("Lines", "away"),
    "do_not_disturb": QT_TRANSLATE_NOOP("Lines", "do not disturb"),
    "wrap_up": QT_TRANSLATE_NOOP("Lines", "wrap-up"),
    "paused": QT_TRANSLATE_NOOP("Lines", "paused"),
    "not_registered": QT_TRANSLATE_NOOP("Lines", "not registered"),
    "stale": QT_TRANSLATE_NOOP("Lines", "stale"),
    "not_permitted": QT_TRANSLATE_NOOP("Lines", "not permitted"),
}
_END = {
    EndReason.HUNG_UP: QT_TRANSLATE_NOOP("Ends", "hung up"),
    EndReason.PEER_HUNG_UP: QT_TRANSLATE_NOOP("Ends", "the other side hung up"),
    EndReason.CANCELLED: QT_TRANSLATE_NOOP("Ends", "missed"),
    EndReason.REJECTED: QT_TRANSLATE_NOOP("Ends", "rejected"),
    EndReason.DEFLECTED: QT_TRANSLATE_NOOP("Ends", "redirected"),
    EndReason.CALL_WAITING_REFUSED: QT_TRANSLATE_NOOP("Ends", "missed"),
    EndReason.ANSWERED_ELSEWHERE: QT_TRANSLATE_NOOP("Ends", "answered elsewhere"),
    EndReason.NO_ANSWER: QT_TRANSLATE_NOOP("Ends", "no answer"),
    EndReason.BUSY: QT_TRANSLATE_NOOP("Ends", "busy"),
    EndReason.DECLINED: QT_TRANSLATE_NOOP("Ends", "declined"),
    EndReason.NOT_FOUND: QT_TRANSLATE_NOOP("Ends", "no such number"),
    EndReason.TRANSFERRED: QT_TRANSLATE_NOOP("Ends", "transferred"),
    EndReason.CONNECTION_LOST: QT_TRANSLATE_NOOP("Ends", "connection lost"),
    EndReason.NOT_ENCRYPTED: QT_TRANSLATE_NOOP("Ends", "refused: not encrypted"),
    EndReason.FAILED: QT_TRANSLATE_NOOP("Ends", "failed"),
}
_FAILURE = {
    "not_registered": QT_TRANSLATE_NOOP("Ends", "not registered"),
    "nothing_rings": QT_TRANSLATE_NOOP("Ends", "nothing is ringing to pick up"),
    "nobody_parked": QT_TRANSLATE_NOOP("Ends", "nobody is parked there"),
}
_RESULT = {
    CallResult.RECEIVED: QT_TRANSLATE_NOOP("Results", "received"),
    CallResult.MISSED: QT_TRANSLATE_NOOP("Results", "missed"),
    CallResult.REJECTED: QT_TRANSLATE_NOOP("Results", "rejected"),
    CallResult.ANSWERED_ELSEWHERE: QT_TRANSLATE_NOOP("Results", "answered elsewhere"),
    CallResult.DIALED: QT_TRANSLATE_NOOP("Results", "dialed"),
    CallResult.NOT_REACHED: QT_TRANSLATE_NOOP("Results", "not reached"),
    CallResult.BUSY: QT_TRANSLATE_NOOP("Results", "busy"),
    CallResult.NO_ANSWER: QT_TRANSLATE_NOOP("Results", "no answer"),
    CallResult.DECLINED: QT_TRANSLATE_NOOP("Results", "declined"),
    CallResult.NO_SUCH_NUMBER: QT_TRANSLATE_NOOP("Results", "no such number"),
    CallResult.GIVEN_UP: QT_TRANSLATE_NOOP("Results", "given up"),
    CallResult.DEFLECTED: QT_TRANSLATE_NOOP("Results", "redirected"),
    CallResult.BLOCKED: QT_TRANSLATE_NOOP("Results", "blocked"),
}


def call_state_word(state: CallState) -> str:
    """What a call is doing, in one or two words."""
    return QCoreApplication.translate("Words", _CALL[state])


def line_state_word(state: BlfState) -> str:
    """What a colleague's line is doing."""
    return QCoreApplication.translate("Lines", _LINE[state.value])


def lamp_word(value: str) -> str:
    """The word for a lamp by its stable name, for instance ``wrap_up``."""
    return QCoreApplication.translate("Lines", _LINE[value])


def stale_since(time: str) -> str:
    """That nothing was heard of a line since `time`."""
    return filled("Lines", QT_TRANSLATE_NOOP("Lines", "stale since %1"), time)


def end_word(reason: EndReason) -> str:
    """Why a call is over."""
    return QCoreApplication.translate("Ends", _END[reason])


def failure_word(failure: str) -> str:
    """Why a dialed call came to nothing; `failure` is a value of `DialFailure`."""
    return QCoreApplication.translate("Ends", _FAILURE[failure])


def failure_sentence(name: str, failure: str) -> str:
    """The same with the name of whom was called, where there was somebody to call."""
    word = failure_word(failure)
    if failure == "not_registered":
        return end_sentence(name, word)
    return f"{word[:1].upper()}{word[1:]}."


def end_sentence(name: str, word: str) -> str:
    """That the call with `name` did not come about, and why in a word."""
    return filled("Ends", QT_TRANSLATE_NOOP("Ends", "%1: %2"), name, word)


def result_word(result: CallResult | None) -> str:
    """How a call of the history ended; one without an end still lasts, or died with the program."""
    if result is None:
        return QCoreApplication.translate("Results", "unfinished")
    return QCoreApplication.translate("Results", _RESULT[result])


def in_progress() -> str:
    """A call of the history that goes on."""
    return QCoreApplication.translate("Results", "in progress")


def call_in_doubt() -> str:
    """That the PBX does not answer while this call seems to go on."""
    return QCoreApplication.translate("Words", "No answer from the telephone system.")


def match_reason(reason: MatchReason, written: str) -> str:
    """Why a contact matched the caller's number; `written` is the stored number."""
    match reason:
        case MatchReason.REMEMBERED:
            return QCoreApplication.translate("Matches", "Chosen for this number before")
        case MatchReason.EQUAL:
            return filled("Matches", QT_TRANSLATE_NOOP("Matches", "Same number: %1"), written)
        case MatchReason.PREFIX:
            return filled("Matches", QT_TRANSLATE_NOOP("Matches", "Begins with %1"), written)
        case MatchReason.SUBSCRIBER:
            same = QT_TRANSLATE_NOOP("Matches", "Same digits without the area code: %1")
            return filled("Matches", same, written)


def consulting() -> str:
    """The state word of a call in which a colleague is asked about a caller."""
    return QCoreApplication.translate("Words", "consulting")


def in_conference() -> str:
    """The state word of a member of the local conference."""
    return QCoreApplication.translate("Words", "in the conference")


def muted() -> str:
    """That the other side does not hear this desk."""
    return QCoreApplication.translate("Words", "muted")


def somebody() -> str:
    """A parked caller whom nobody named."""
    return QCoreApplication.translate("Words", "somebody")


def parked_in_doubt() -> str:
    """That nobody knows whether a parked caller is still there: the PBX does not answer."""
    return QCoreApplication.translate("Words", "not up to date")


def parked_by_this_desk() -> str:
    """Who parked a caller: this desk."""
    return QCoreApplication.translate("Words", "parked by you")


def answered_by(name: str) -> str:
    """Who took a call that rang here too."""
    return filled("Words", QT_TRANSLATE_NOOP("Words", "answered by %1"), name)


def anonymous() -> str:
    """The name of a caller who withheld the number."""
    return QCoreApplication.translate("Words", "Anonymous")


def internal() -> str:
    """The mark on a colleague's call."""
    return QCoreApplication.translate("Words", "internal")
