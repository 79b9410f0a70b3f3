"""Sentences on where a call was sent, by whom, and why it came back; plain text only."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from assistant.words.texts import QT_TRANSLATE_NOOP, filled
from sip.states import TransferStatus

_TRANSFER = {
    TransferStatus.SENT: QT_TRANSLATE_NOOP("Transfers", "Transferring to %1…"),
    TransferStatus.RINGING: QT_TRANSLATE_NOOP("Transfers", "Rings at %1…"),
    TransferStatus.DONE: QT_TRANSLATE_NOOP("Transfers", "Transferred to %1"),
    TransferStatus.REFUSED: QT_TRANSLATE_NOOP(
        "Transfers", "%1 did not take the call. The caller is back with you."
    ),
    TransferStatus.TAKEN_BACK: QT_TRANSLATE_NOOP("Transfers", "Taken back from %1"),
}
_TRANSFER_REFUSED = {
    "busy": QT_TRANSLATE_NOOP("Transfers", "%1 is busy."),
    "not_reached": QT_TRANSLATE_NOOP("Transfers", "%1 cannot be reached."),
    "not_registered": QT_TRANSLATE_NOOP("Transfers", "%1 is not registered."),
    "declined": QT_TRANSLATE_NOOP("Transfers", "%1 declined the call."),
    "no_answer": QT_TRANSLATE_NOOP("Transfers", "%1 did not answer."),
    "not_allowed": QT_TRANSLATE_NOOP("Transfers", "%1: the telephone system does not allow it."),
    "not_taken": QT_TRANSLATE_NOOP("Transfers", "%1 did not take the call."),
}

_RETURNED = {
    "busy": QT_TRANSLATE_NOOP("Transfers", "Back from %1: busy"),
    "noanswer": QT_TRANSLATE_NOOP("Transfers", "Back from %1: no answer"),
    "chanunavail": QT_TRANSLATE_NOOP("Transfers", "Back from %1: cannot be reached"),
    "congestion": QT_TRANSLATE_NOOP("Transfers", "Back from %1: cannot be reached"),
}


def transfer_sentence(status: TransferStatus, target: str) -> str:
    """How far the transfer to `target` has come."""
    return filled("Transfers", _TRANSFER[status], target)


def transfer_refused(refusal: str, target: str) -> str:
    """Why `target` did not get the call; `refusal` is a value of `TransferRefusal`."""
    why = filled("Transfers", _TRANSFER_REFUSED[refusal], target)
    return f"{why} {QCoreApplication.translate('Transfers', 'The caller is back with you.')}"


def transferred_by(name: str) -> str:
    """Who sent this call here."""
    return filled("Transfers", QT_TRANSLATE_NOOP("Transfers", "Transferred by %1"), name)


def returned_from(name: str, reason: str = "") -> str:
    """That a call which was handed over is back, and because of whom.

    `reason` is the PBX's word (Asterisk's DIALSTATUS in lower case); an unknown one says nothing.
    """
    source = QT_TRANSLATE_NOOP("Transfers", "Back from %1: did not take the call")
    return filled("Transfers", _RETURNED.get(reason, source), name)


def back_from_parking() -> str:
    """That a parked caller is back, because nobody fetched the call."""
    return QCoreApplication.translate("Transfers", "Back from parking: nobody fetched the call")


def through_queue(queue: str) -> str:
    """By which queue a caller came."""
    return filled("Transfers", QT_TRANSLATE_NOOP("Transfers", "Through queue %1"), queue)


def sent_on_from(number: str) -> str:
    """Which number the caller called before the call was sent here."""
    return filled("Transfers", QT_TRANSLATE_NOOP("Transfers", "Sent on from %1"), number)


def by_intercom() -> str:
    """That a colleague wants to speak to this room."""
    return QCoreApplication.translate("Transfers", "Intercom")


def transferred_to(name: str) -> str:
    """Where a call of the history went."""
    return filled("Transfers", QT_TRANSLATE_NOOP("Transfers", "transferred to %1"), name)
