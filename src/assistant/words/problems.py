"""Sentences for known errors: refused commands, unreadable numbers, the store, the import."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from assistant.words.texts import QT_TRANSLATE_NOOP, filled

_REFUSAL = {
    "no_such_call": QT_TRANSLATE_NOOP("Refusals", "This call is over."),
    "not_allowed_now": QT_TRANSLATE_NOOP("Refusals", "This is not possible right now."),
    "not_registered": QT_TRANSLATE_NOOP(
        "Refusals", "The phone is not registered with the PBX, so nothing can be dialed."
    ),
    "bad_target": QT_TRANSLATE_NOOP("Refusals", "%1 cannot be dialed."),
    "no_free_line": QT_TRANSLATE_NOOP("Refusals", "There are too many calls at once."),
    "stack_error": QT_TRANSLATE_NOOP("Refusals", "The phone could not do this. The log says why."),
    "phone_stopped": QT_TRANSLATE_NOOP(
        "Refusals", "The phone has stopped. Start the program again."
    ),
    "bad_digits": QT_TRANSLATE_NOOP("Refusals", "Only digits, * and # can be sent."),
    "bad_caller_id": QT_TRANSLATE_NOOP("Refusals", "This caller ID cannot be sent."),
    "hold_kept": QT_TRANSLATE_NOOP(
        "Refusals", "The other side refused to be taken back: the call stays on hold."
    ),
    "no_consultation": QT_TRANSLATE_NOOP("Refusals", "There is nobody to hand this call to."),
    "cannot_take_back": QT_TRANSLATE_NOOP("Refusals", "This call cannot be taken back."),
    "too_late": QT_TRANSLATE_NOOP("Refusals", "It was answered there: too late to take it back."),
    "conference_full": QT_TRANSLATE_NOOP("Refusals", "The conference is full."),
}
_NUMBER = {
    "empty": QT_TRANSLATE_NOOP("Numbers", "Type a number or a name."),
    "too_long": QT_TRANSLATE_NOOP("Numbers", "%1 is too long for a phone number."),
    "no_digits": QT_TRANSLATE_NOOP("Numbers", "%1 has no digits that could be dialed."),
    "not_a_number": QT_TRANSLATE_NOOP("Numbers", "%1 is not a phone number."),
    "unreadable": QT_TRANSLATE_NOOP("Numbers", "%1 is not an address that can be called."),
    "nothing_dialed": QT_TRANSLATE_NOOP("Numbers", "Nothing has been dialed yet."),
    "nobody": QT_TRANSLATE_NOOP("Numbers", "%1 is neither a number nor a known name."),
}
_STORE = {
    "newer_version": QT_TRANSLATE_NOOP(
        "Store", "The contacts and the history were written by a newer version of this program."
    ),
    "damaged": QT_TRANSLATE_NOOP(
        "Store",
        "The file with contacts and history is damaged. At the next start, what can be read of it"
        " is saved.",
    ),
    "disk_full": QT_TRANSLATE_NOOP("Store", "The disk is full: nothing more can be saved."),
    "locked": QT_TRANSLATE_NOOP("Store", "Another program holds the contacts and the history."),
    "read_only": QT_TRANSLATE_NOOP(
        "Store", "The file with contacts and history may not be written to."
    ),
    "unreadable": QT_TRANSLATE_NOOP("Store", "The contacts and the history cannot be read."),
    "upgrade_failed": QT_TRANSLATE_NOOP(
        "Store",
        "The contacts and the history are of an older version and could not be brought up to date."
        " Nothing of them is lost.",
    ),
    "disk_error": QT_TRANSLATE_NOOP(
        "Store", "The disk with the contacts and the history reports errors."
    ),
    "not_a_store": QT_TRANSLATE_NOOP(
        "Store", "The file for contacts and history belongs to another program."
    ),
    "no_memory": QT_TRANSLATE_NOOP(
        "Store", "There is not enough memory for the contacts and the history."
    ),
    "closed": QT_TRANSLATE_NOOP("Store", "The contacts and the history are not open."),
    "internal": QT_TRANSLATE_NOOP(
        "Store", "The contacts and the history do not work as they should. The log says why."
    ),
}
_NOT_SAVED = QT_TRANSLATE_NOOP("Store", "The contacts and the history cannot be saved.")
_LINE = {
    "no_name": QT_TRANSLATE_NOOP("Import", "no name"),
    "no_number": QT_TRANSLATE_NOOP("Import", "no number"),
    "bad_number": QT_TRANSLATE_NOOP("Import", "the number cannot be read"),
    "undecodable": QT_TRANSLATE_NOOP("Import", "the characters cannot be read"),
    "not_text": QT_TRANSLATE_NOOP("Import", "this is no text"),
    "too_long": QT_TRANSLATE_NOOP("Import", "too long"),
    "not_closed": QT_TRANSLATE_NOOP("Import", "the card has no end"),
    "outside_card": QT_TRANSLATE_NOOP("Import", "this is in no card"),
    "is_group": QT_TRANSLATE_NOOP("Import", "a group, not a contact"),
    "photo_too_large": QT_TRANSLATE_NOOP("Import", "the photo is too large and was left out"),
    "bad_photo": QT_TRANSLATE_NOOP("Import", "the photo cannot be read and was left out"),
}


def refusal_sentence(problem: str, text: str = "") -> str:
    """Why the phone did not carry out a command; unknown problems get a general sentence."""
    source = _REFUSAL.get(problem, QT_TRANSLATE_NOOP("Refusals", "The phone could not do this."))
    return filled("Refusals", source, cut(text))


def number_sentence(problem: str, text: str = "") -> str:
    """Why `text` cannot be dialed."""
    source = _NUMBER.get(problem, _NUMBER["nobody"])
    return filled("Numbers", source, cut(text))


def store_sentence(problem: str, *, is_writing: bool = False) -> str:
    """What is wrong with the store and that the phone goes on without it."""
    source = _STORE.get(problem, _STORE["internal"])
    if is_writing and problem == "unreadable":
        source = _NOT_SAVED
    said = QCoreApplication.translate("Store", source)
    calls_work = QCoreApplication.translate("Store", "You can still make and take calls.")
    return f"{said} {calls_work}"


def rescued(
    contacts: int, calls: int, kept_as: str, *, is_complete: bool = True
) -> tuple[str, str]:
    """That the store was damaged and what was saved of it; and where the damaged file is."""
    source = QT_TRANSLATE_NOOP(
        "Store",
        "The file with contacts and history was damaged. Saved from it: contacts %1, calls %2.",
    )
    saved = filled("Store", source, QLocale().toString(contacts), QLocale().toString(calls))
    if not is_complete:
        lost = QT_TRANSLATE_NOOP("Store", "Not everything could be read.")
        saved = f"{saved} {QCoreApplication.translate('Store', lost)}"
    kept = QT_TRANSLATE_NOOP("Store", "The damaged file was kept as %1.")
    return saved, filled("Store", kept, kept_as)


def line_reason(reason: str) -> str:
    """Why a line of an import was left out."""
    source = _LINE.get(reason)
    return QCoreApplication.translate("Import", source) if source else reason


def cut(text: str, limit: int = 40) -> str:
    """`text` in quotation marks, cut to `limit` characters, for use inside a sentence."""
    folded = " ".join(text[: limit * 4].split())
    return f"“{folded}”" if len(folded) <= limit else f"“{folded[: limit - 1]}…”"
