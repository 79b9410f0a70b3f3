"""What the command line says, in English whatever the windows speak: scripts read it."""

from __future__ import annotations

from assistant.services.codes import CodeError
from assistant.services.dial_failures import DialFailure
from assistant.services.dialing import DialError
from assistant.services.state import CallEntry, TransferRefusal
from sip.states import EndReason, RecordingState
from store.records import SentTo

_DIAL = {
    "empty": "there is nothing to dial",
    "ambiguous": "{text} may be {candidates}",
    "nothing_dialed": "nothing has been dialed yet",
    "nobody": "nobody is called {text}",
    "own_extension": "{text} is this desk's own extension",
    "too_long": "{text} is too long for a number",
    "no_digits": "{text} has no digits that could be dialed",
    "not_a_number": "{text} is not a phone number",
    "unreadable": "{text} is not an address that can be called",
}
_REFUSED = {
    "no_such_call": "the call is over",
    "not_allowed_now": "the call is in a state that does not allow it",
    "not_registered": "the phone is not registered",
    "bad_target": "{text} cannot be dialed",
    "bad_digits": "only digits, * and # can be sent",
    "phone_stopped": "the phone has stopped: start the program again",
    "no_free_line": "there are too many calls at once",
    "bad_caller_id": "this caller ID cannot be sent",
    "no_consultation": "there is nobody to hand this call to",
    "cannot_take_back": "this call cannot be taken back",
    "too_late": "the call was answered there, too late to take it back",
    "conference_full": "the conference is full",
    "stack_error": "the phone could not do it",
}
_ENDED = {
    EndReason.HUNG_UP: "this desk hung up",
    EndReason.PEER_HUNG_UP: "the other side hung up",
    EndReason.CANCELLED: "the caller gave up",
    EndReason.REJECTED: "the call was rejected",
    EndReason.CALL_WAITING_REFUSED: "this desk takes no second call",
    EndReason.DEFLECTED: "the call was sent elsewhere",
    EndReason.CALL_WAITING_REFUSED: "the line was busy here",
    EndReason.ANSWERED_ELSEWHERE: "the call was answered elsewhere",
    EndReason.NO_ANSWER: "there was no answer",
    EndReason.BUSY: "the line is busy",
    EndReason.DECLINED: "the other side declined",
    EndReason.NOT_FOUND: "there is no such number",
    EndReason.TRANSFERRED: "the call was transferred",
    EndReason.CONNECTION_LOST: "the connection was lost",
    EndReason.NOT_ENCRYPTED: "the sound would not have been encrypted",
    EndReason.FAILED: "the call failed",
}
_FAILED = {
    DialFailure.NOT_REGISTERED: "nobody can answer: the phone there is not registered",
    DialFailure.NOTHING_RINGS: "nothing is ringing to pick up",
    DialFailure.NOBODY_PARKED: "nobody is parked there",
}
_LINE = {
    "no_name": "there is no name",
    "no_number": "there is no number",
    "bad_number": "the number cannot be read",
    "undecodable": "the characters cannot be read",
    "not_text": "this is no text",
    "too_long": "it is too long",
    "not_closed": "the card has no end",
    "outside_card": "this is in no card",
    "is_group": "this is a group, not a contact",
    "photo_too_large": "the photo is too large and was left out",
    "bad_photo": "the photo cannot be read and was left out",
}
_IMPORT = {
    "not_text": "{file} is no text file: contacts are read from CSV and vCards",
    "disk_full": "{file} was not imported: the disk is full",
    "locked": "{file} was not imported: another program holds the contacts",
    "read_only": "{file} was not imported: the contacts may not be written to",
    "cancelled": "{file} was not imported: the program was ended",
    "closed": "{file} was not imported: the contacts could not be opened",
}

_WRITING = {
    "disk_full": "{file} was not written: the disk is full",
    "cancelled": "{file} was not written: the program was ended",
    "closed": "{file} was not written: the contacts could not be opened",
    "own_file": "{file} is the file that the program works with",
    "damaged": "{file} was not written: the contacts are damaged",
}
_RESTORE = {
    "not_a_store": "{file} is no backup",
    "damaged": "{file} is damaged",
    "newer_version": "{file} was written by a newer version of this program",
    "unreadable": "{file} cannot be read",
    "disk_full": "{file} was not restored: the disk is full",
    "locked": "{file} was not restored: another program holds the contacts",
    "own_file": "{file} is the file that the program works with",
    "cancelled": "{file} was not restored: the program was ended",
    "closed": "{file} was not restored: the contacts could not be opened",
}

_TRANSFER_REFUSED = {
    TransferRefusal.BUSY: "is busy",
    TransferRefusal.NOT_REACHED: "cannot be reached",
    TransferRefusal.NOT_REGISTERED: "is not registered",
    TransferRefusal.DECLINED: "declined the call",
    TransferRefusal.NO_ANSWER: "did not answer",
    TransferRefusal.NOT_ALLOWED: "may not be given the call",
    TransferRefusal.NOT_TAKEN: "did not take the call",
}


def dial_sentence(error: DialError) -> str:
    """Why a target cannot be dialed."""
    sentence = _DIAL.get(error.problem, "{text} is neither a number nor a known name")
    shown = error.text if len(error.text) <= 60 else error.text[:59] + "…"
    return sentence.format(text=repr(shown), candidates=" or ".join(error.candidates))


def code_sentence(error: CodeError) -> str:
    """Why a code of the PBX could not be dialed."""
    return {
        "not_offered": f"this PBX has no code for {error.feature.replace('_', ' ')}",
        "no_such_slot": f"there is no parking slot {error.feature[:20]!r}",
        "no_free_slot": "every parking slot is taken",
        "nobody_parked": f"nobody is parked in {error.feature}",
        "not_registered": f"{error.feature[:60]} is not registered; --anyway tries it all the same",
        "not_a_number": f"{error.feature[:40]!r} is no number that could be shown",
    }[error.problem]


def refused_sentence(problem: str, text: str = "") -> str:
    """Why the phone refused."""
    sentence = _REFUSED.get(problem, "the phone refused").format(text=repr(text[:60]))
    return f"{sentence}: {text}" if text and problem == "stack_error" else sentence


def ended_sentence(reason: EndReason, code: int = 0, text: str = "") -> str:
    """Why a call is over."""
    answer = f" ({code} {text})".replace(" )", ")") if code >= 300 else ""
    return _ENDED[reason] + answer


def failed_sentence(entry: CallEntry, reason: EndReason, code: int = 0, text: str = "") -> str:
    """Why a call is over; of a dialed one what the desk knows of it comes first."""
    if entry.failure is None:
        return ended_sentence(reason, code, text)
    return _FAILED[entry.failure] + (f" ({code})" if code >= 300 else "")


def line_sentence(line: int, reason: str, text: str) -> str:
    """Why a line of an import was left out."""
    said = f"line {line}: {_LINE.get(reason, 'it cannot be read')}"
    return f"{said}: {text}" if text else said


def import_sentence(file: str, problem: str) -> str:
    """Why a file was not imported."""
    source = _IMPORT.get(problem, "{file} was not imported: the contacts cannot be written")
    return source.format(file=file)


def writing_sentence(file: str, problem: str) -> str:
    """Why an export or a backup was not written."""
    return _WRITING.get(problem, "{file} cannot be written").format(file=file)


def restore_sentence(file: str, problem: str) -> str:
    """Why a backup was not put back."""
    return _RESTORE.get(problem, "{file} was not restored").format(file=file)


def record_order_sentence(order: str, state: RecordingState) -> str:
    """Why an order to a recording means nothing now; empty when it does."""
    if state is RecordingState.OFF:
        return "" if order in ("", "start") else "nothing is being recorded"
    if order in ("", "start"):
        return "the call is being recorded already"
    if order == "pause" and state is RecordingState.PAUSED:
        return "the recording is paused already"
    if order == "resume" and state is RecordingState.RECORDING:
        return "the recording is not paused"
    return ""


def recording_sentence(problem: str, file: str) -> str:
    """Why a recording did not begin or ended by itself."""
    reason = {"disk_full": "the disk is full"}.get(problem, "the file cannot be written")
    return f"{file}: {reason}"


def transfer_refused_sentence(target: str, refusal: TransferRefusal) -> str:
    """Why a transfer failed."""
    why = f"{target} {_TRANSFER_REFUSED[refusal]}"
    # Who rang in vain has left this desk: the PBX sends the caller back, or to a mailbox.
    return why if refusal is TransferRefusal.NO_ANSWER else f"{why}; the caller is back"


def place(entry: CallEntry) -> str:
    """Where a call is being sent."""
    target = entry.transfer_target
    match entry.sent_to:
        case SentTo.PARKING:
            return f"parking slot {target}" if target else "parking"
        case SentTo.VOICEMAIL:
            return f"the voicemail of {target}" if target else "voicemail"
    return target


def sent_sentence(entry: CallEntry) -> str:
    """Where a call was sent."""
    target = entry.transfer_target
    if entry.sent_to is SentTo.PARKING:
        return f"parked in {target}" if target else "parked"
    if entry.sent_to is SentTo.VOICEMAIL:
        return f"sent to voicemail of {target}" if target else "sent to voicemail"
    word = "redirected" if entry.transfer is None else "transferred"
    return f"{word} to {target}"


def no_call_sentence(command: str) -> str:
    """That there is no call to do this with."""
    return {
        "answer": "no call is ringing",
        "hangup": "there is no call",
        "hold": "no call is active",
        "resume": "no call is on hold",
        "transfer": "no call is active or on hold",
        "consult": "no call is active or on hold",
        "complete": "nobody is being asked about a call",
        "take-back": "no call is being transferred",
        "conference": "a conference needs two calls",
        "leave": "there is no conference",
        "reject": "no call is ringing",
        "record": "no call is active or on hold",
    }[command]
