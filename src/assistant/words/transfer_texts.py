"""Sentences on where a call was sent, by whom, and why it came back; plain text only."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from assistant.words.texts import QT_TRANSLATE_NOOP, filled
from sip.states import TransferStatus
from store.records import SentTo

_TRANSFER = {
    TransferStatus.SENT: QT_TRANSLATE_NOOP("Transfers", "Transferring to %1…"),
    TransferStatus.RINGING: QT_TRANSLATE_NOOP("Transfers", "Rings at %1…"),
    TransferStatus.DONE: QT_TRANSLATE_NOOP("Transfers", "Transferred to %1"),
    TransferStatus.REFUSED: QT_TRANSLATE_NOOP(
        "Transfers", "%1 did not take the call. The caller is back with you."
    ),
    TransferStatus.TAKEN_BACK: QT_TRANSLATE_NOOP("Transfers", "Taken back from %1"),
}
_PARKING = {
    TransferStatus.SENT: QT_TRANSLATE_NOOP("Transfers", "Parking…"),
    TransferStatus.RINGING: QT_TRANSLATE_NOOP("Transfers", "Parking…"),
    TransferStatus.DONE: QT_TRANSLATE_NOOP("Transfers", "Parked"),
    TransferStatus.REFUSED: QT_TRANSLATE_NOOP(
        "Transfers", "The call was not parked. The caller is back with you."
    ),
    TransferStatus.TAKEN_BACK: QT_TRANSLATE_NOOP("Transfers", "Taken back from parking"),
}
_PARKED_IN = {
    TransferStatus.SENT: QT_TRANSLATE_NOOP("Transfers", "Parking in %1…"),
    TransferStatus.RINGING: QT_TRANSLATE_NOOP("Transfers", "Parking in %1…"),
    TransferStatus.DONE: QT_TRANSLATE_NOOP("Transfers", "Parked in %1"),
}
_VOICEMAIL = {
    TransferStatus.SENT: QT_TRANSLATE_NOOP("Transfers", "Sending to voicemail…"),
    TransferStatus.RINGING: QT_TRANSLATE_NOOP("Transfers", "Sending to voicemail…"),
    TransferStatus.DONE: QT_TRANSLATE_NOOP("Transfers", "Sent to voicemail"),
    TransferStatus.REFUSED: QT_TRANSLATE_NOOP(
        "Transfers", "Voicemail did not take the call. The caller is back with you."
    ),
    TransferStatus.TAKEN_BACK: QT_TRANSLATE_NOOP("Transfers", "Taken back from voicemail"),
}
_VOICEMAIL_OF = {
    TransferStatus.SENT: QT_TRANSLATE_NOOP("Transfers", "Sending to voicemail of %1…"),
    TransferStatus.RINGING: QT_TRANSLATE_NOOP("Transfers", "Sending to voicemail of %1…"),
    TransferStatus.DONE: QT_TRANSLATE_NOOP("Transfers", "Sent to voicemail of %1"),
}
_BY_PLACE = {
    SentTo.SOMEBODY: ({}, _TRANSFER),
    SentTo.PARKING: (_PARKING, _PARKED_IN),
    SentTo.VOICEMAIL: (_VOICEMAIL, _VOICEMAIL_OF),
}
"""For each place what is said without its name, and with it."""
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


def transfer_sentence(
    status: TransferStatus, target: str, sent_to: SentTo = SentTo.SOMEBODY
) -> str:
    """How far the transfer to `target` has come, which `sent_to` says what it names."""
    unnamed, named = _BY_PLACE[sent_to]
    source = (named.get(status) if target else None) or unnamed.get(status) or _TRANSFER[status]
    return filled("Transfers", source, target)


def transfer_refused(refusal: str, target: str, sent_to: SentTo = SentTo.SOMEBODY) -> str:
    """Why `target` did not get the call; `refusal` is a value of `TransferRefusal`."""
    if sent_to is not SentTo.SOMEBODY:
        return transfer_sentence(TransferStatus.REFUSED, target, sent_to)
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


def redirected(target: str, sent_to: SentTo) -> str:
    """Where a call was sent that nobody answered here."""
    if sent_to is not SentTo.SOMEBODY:
        return transfer_sentence(TransferStatus.DONE, target, sent_to)
    return filled("Transfers", QT_TRANSLATE_NOOP("Transfers", "Redirected to %1"), target)


def sent_on(target: str, sent_to: SentTo, *, is_unanswered: bool) -> str:
    """Where a call of the history went."""
    if sent_to is SentTo.PARKING:
        named, unnamed = (
            QT_TRANSLATE_NOOP("Transfers", "parked in %1"),
            QT_TRANSLATE_NOOP("Transfers", "parked"),
        )
    elif sent_to is SentTo.VOICEMAIL:
        named, unnamed = (
            QT_TRANSLATE_NOOP("Transfers", "sent to voicemail of %1"),
            QT_TRANSLATE_NOOP("Transfers", "sent to voicemail"),
        )
    elif is_unanswered:
        named = unnamed = QT_TRANSLATE_NOOP("Transfers", "redirected to %1")
    else:
        named = unnamed = QT_TRANSLATE_NOOP("Transfers", "transferred to %1")
    return filled("Transfers", named if target else unnamed, target)
