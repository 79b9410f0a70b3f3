"""Notices about calls that did not come about or were cut off; each goes with its cause."""

from __future__ import annotations

from PySide6.QtCore import QObject

from assistant.notices.notices import Notices
from assistant.presenters.calls import caller_title
from assistant.services.dial_failures import DialFailure
from assistant.services.dialing import DialError
from assistant.services.state import CallEntry, Notice, RegistrationStatus
from assistant.words import notice_texts, problems, texts
from sip.events import CallEnded, CommandRefused
from sip.states import CallDirection, CallState, EndReason, RegistrationState, TransferStatus

DIAL = "dial"
UNREGISTERED = "unregistered"
NOT_ENCRYPTED = "not_encrypted"
PERSON = "person:"
"""With the name behind it of somebody who is gone: the next news of the same one replaces it."""
REFUSAL_SECONDS = 20.0
"""How long a refusal stays that nothing else takes back."""


class CallNotices(QObject):
    """What is said of single calls; main thread."""

    def __init__(self, notices: Notices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notices = notices

    def on_dial_error(self, error: DialError) -> None:
        """Say why something cannot be dialed."""
        sentence, details = dial_refusal(error)
        self._refuse(sentence, details=details)

    def on_refused(self, event: CommandRefused) -> None:
        """Say why the phone did not do what was asked."""
        sentence = problems.refusal_sentence(event.problem, event.text)
        if event.problem == "not_registered":
            self._notices.post(Notice(UNREGISTERED, sentence, is_error=True))
        else:
            self._refuse(sentence)

    def on_call_changed(self, entry: CallEntry) -> None:
        """Take back what the call's coming about disproves."""
        if entry.call.state is CallState.DIALING:
            # The next attempt went out: what was said of the last one is old. A dialed call that
            # goes on beside it says nothing of it, though it changes every few seconds.
            self._notices.dismiss(DIAL)
        if entry.call.state is CallState.CONNECTED or entry.call.transfer_failed_target:
            self._notices.dismiss(PERSON + caller_title(entry.caller))

    def on_call_ended(self, entry: CallEntry, event: CallEnded) -> None:
        """Say why a dialed call did not come about, or why a talking one is gone."""
        name, number = caller_title(entry.caller), _number(entry)
        is_incoming = entry.call.direction is CallDirection.INCOMING
        if is_incoming and event.reason is EndReason.NOT_ENCRYPTED:
            text = notice_texts.not_encrypted(name)
            self._notices.post(Notice(NOT_ENCRYPTED, text, is_error=True, redial=number))
        elif entry.call.connected_at is None:
            is_dialed = entry.call.direction is CallDirection.OUTGOING
            if is_dialed and event.reason is not EndReason.HUNG_UP:
                self._refuse(_why_not(entry, event), redial=_redial(entry, number))
        elif event.reason is EndReason.TRANSFERRED and entry.transfer is TransferStatus.REFUSED:
            self._tell_gone(name, notice_texts.untaken(entry.transfer_target, name), number)
        elif _was_cut_off(entry, event):
            text = notice_texts.cut_off(name, event.code)
            self._notices.post(Notice(PERSON + name, text, is_error=True, redial=number))
        elif event.reason is EndReason.PEER_HUNG_UP and entry.call.consulted_by:
            # A colleague is being asked: the card of the one who waited goes without a word.
            self._tell_gone(name, notice_texts.has_hung_up(name), number)

    def on_registration(self, status: RegistrationStatus) -> None:
        """Registered: calls can be dialed again."""
        if status.state is RegistrationState.REGISTERED:
            self._notices.dismiss(UNREGISTERED)

    def _tell_gone(self, name: str, text: str, number: str) -> None:
        key, seconds = PERSON + name, REFUSAL_SECONDS
        self._notices.post(Notice(key, text, is_error=True, lasts_seconds=seconds, redial=number))

    def _refuse(self, text: str, *, details: tuple[str, ...] = (), redial: str = "") -> None:
        self._notices.post(
            Notice(
                DIAL,
                text,
                is_error=True,
                details=details,
                lasts_seconds=REFUSAL_SECONDS,
                redial=redial,
            )
        )


def dial_refusal(error: DialError) -> tuple[str, tuple[str, ...]]:
    """Why something cannot be dialed: a sentence, and who may be meant."""
    match error.problem:
        case "ambiguous":
            return notice_texts.ambiguous(error.text), error.candidates
        case "own_extension":
            return notice_texts.own_extension(), ()
    return problems.number_sentence(error.problem, error.text), ()


def _why_not(entry: CallEntry, event: CallEnded) -> str:
    """Why a dialed call came to nothing; what the desk knows counts for more than the answer."""
    name = caller_title(entry.caller)
    if entry.failure is not None:
        return texts.failure_sentence(name, entry.failure.value)
    return texts.end_sentence(name, texts.end_word(event.reason))


def _redial(entry: CallEntry, number: str) -> str:
    """What to dial again; an empty slot stays empty."""
    is_nobody_there = entry.failure in (DialFailure.NOTHING_RINGS, DialFailure.NOBODY_PARKED)
    return "" if is_nobody_there else number


def _number(entry: CallEntry) -> str:
    """What calls the other side again; empty when the number was withheld."""
    call = entry.call
    if call.direction is CallDirection.OUTGOING:
        return call.dialed or call.remote.user
    # As people write it: lines from outside leave out plus, zeros and codes at their will.
    return entry.caller.number


def _was_cut_off(entry: CallEntry, event: CallEnded) -> bool:
    # A PBX that refused a transfer may end this call and ring again with the same caller.
    is_coming_back = entry.transfer is TransferStatus.REFUSED
    return event.reason is EndReason.CONNECTION_LOST and not is_coming_back
