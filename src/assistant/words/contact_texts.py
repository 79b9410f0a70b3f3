"""The words of the contacts page that no window owns, and its sentences about the store."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from assistant.words.texts import QT_TRANSLATE_NOOP, filled
from store.records import InteractionKind

_INTERACTIONS = {
    InteractionKind.NOTE: QT_TRANSLATE_NOOP("Contacts", "Note"),
    InteractionKind.CASE: QT_TRANSLATE_NOOP("Contacts", "Case"),
    InteractionKind.LEAD: QT_TRANSLATE_NOOP("Contacts", "Lead"),
    InteractionKind.OPPORTUNITY: QT_TRANSLATE_NOOP("Contacts", "Opportunity"),
}
_NOT_IMPORTED = QT_TRANSLATE_NOOP("Contacts", "The disk is full: nothing of %1 was imported.")
_FILES = {
    "disk_full": QT_TRANSLATE_NOOP("Contacts", "The disk is full: %1 was not written."),
    "unreadable": QT_TRANSLATE_NOOP("Contacts", "%1 cannot be read or written."),
    "not_text": QT_TRANSLATE_NOOP("Contacts", "%1 is no table and no vCard."),
    "not_a_store": QT_TRANSLATE_NOOP("Contacts", "%1 is no backup of this program."),
    "newer_version": QT_TRANSLATE_NOOP(
        "Contacts", "%1 was made by a newer version of this program."
    ),
    "damaged": QT_TRANSLATE_NOOP("Contacts", "%1 is damaged. Nothing was changed."),
    "own_file": QT_TRANSLATE_NOOP("Contacts", "%1 is the file in use. Choose another one."),
    "cancelled": QT_TRANSLATE_NOOP("Contacts", "Cancelled. Nothing was changed."),
}


def nameless() -> str:
    """Instead of a contact's name."""
    return QCoreApplication.translate("Contacts", "No name")


def screen_not_set(key: str) -> str:
    """That the settings do not say what a click on a caller opens; `key` is the one missing."""
    source = QT_TRANSLATE_NOOP("Contacts", "The settings do not say what to open: %1 is empty.")
    return filled("Contacts", source, f"[contacts] {key}")


def screen_not_opened(what: str) -> str:
    """That what a click on a caller is set to open does not open."""
    source = QT_TRANSLATE_NOOP("Contacts", "%1 could not be opened for the caller.")
    return filled("Contacts", source, what)


def organization() -> str:
    """The kind of a contact."""
    return QCoreApplication.translate("Contacts", "Organization")


def phone() -> str:
    """The label of a number that has none."""
    return QCoreApplication.translate("Contacts", "Phone")


def email() -> str:
    """The label of an e-mail address that has none."""
    return QCoreApplication.translate("Contacts", "E-mail")


def people() -> str:
    """The label of who works for an organization."""
    return QCoreApplication.translate("Contacts", "People")


def interaction(kind: InteractionKind) -> str:
    """What is written down about a contact or a call."""
    return QCoreApplication.translate("Contacts", _INTERACTIONS[kind])


def open_or_closed(is_open: bool) -> str:
    """Where a case stands."""
    if is_open:
        return QCoreApplication.translate("Contacts", "open")
    return QCoreApplication.translate("Contacts", "closed")


def file_problem(problem: str, name: str) -> str:
    """Why a file was not imported, exported, backed up or restored; empty when it is the store."""
    return filled("Contacts", _FILES[problem], name) if problem in _FILES else ""


def import_problem(problem: str, name: str) -> str:
    """Why a file was not imported; empty when it is the store."""
    if problem == "disk_full":
        return filled("Contacts", _NOT_IMPORTED, name)
    return file_problem(problem, name)


def exported(count: int, name: str) -> str:
    """That contacts were written to a file."""
    source = QT_TRANSLATE_NOOP("Contacts", "Contacts written to %2: %1.")
    return filled("Contacts", source, QLocale().toString(count), name)


def history_exported(count: int, name: str) -> str:
    """That calls were written to a file."""
    source = QT_TRANSLATE_NOOP("Contacts", "Calls written to %2: %1.")
    return filled("Contacts", source, QLocale().toString(count), name)


def backed_up(name: str) -> str:
    """That a copy was made."""
    source = QT_TRANSLATE_NOOP("Contacts", "Contacts and history were copied to %1.")
    return filled("Contacts", source, name)


def restored(before: str) -> str:
    """That a backup is in use now, and where the copy of what was there lies."""
    source = QT_TRANSLATE_NOOP("Contacts", "The backup is in use. What was there is kept as %1.")
    return filled("Contacts", source, before)


def changed_meanwhile(name: str) -> str:
    """That a contact went while it was edited."""
    source = QT_TRANSLATE_NOOP("Contacts", "%1 was deleted meanwhile: nothing was saved.")
    return filled("Contacts", source, name)


def no_number(text: str) -> str:
    """That a list of numbers takes numbers only."""
    source = QT_TRANSLATE_NOOP("Contacts", "“%1” is no phone number.")
    return filled("Contacts", source, text[:60])


def blocked(number: str) -> str:
    """That calls are refused from now on; without a number, of callers who withhold theirs."""
    if not number:
        source = QT_TRANSLATE_NOOP("Contacts", "Withheld callers are blocked: they do not ring.")
        return QCoreApplication.translate("Contacts", source)
    source = QT_TRANSLATE_NOOP("Contacts", "%1 is blocked: its calls do not ring.")
    return filled("Contacts", source, number)


def unblocked(number: str) -> str:
    """That calls ring again; without a number, of callers who withhold theirs."""
    if not number:
        source = QT_TRANSLATE_NOOP("Contacts", "Withheld callers ring again.")
        return QCoreApplication.translate("Contacts", source)
    return filled("Contacts", QT_TRANSLATE_NOOP("Contacts", "Calls from %1 ring again."), number)


def undo() -> str:
    """The button of a notice that something was done."""
    return QCoreApplication.translate("Contacts", "Undo")
