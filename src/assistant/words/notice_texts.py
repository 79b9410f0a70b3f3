"""Sentences of notices that are about the program itself: settings, passwords, bugs, link."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from assistant.pbx.records import LinkProblem
from assistant.words.texts import QT_TRANSLATE_NOOP, filled

_LINK = {
    LinkProblem.NAME_NOT_RESOLVED: QT_TRANSLATE_NOOP("Link", "there is no server named %1"),
    LinkProblem.UNREACHABLE: QT_TRANSLATE_NOOP("Link", "%1 cannot be reached"),
    LinkProblem.TIMEOUT: QT_TRANSLATE_NOOP("Link", "%1 does not answer"),
    LinkProblem.CONNECTION_LOST: QT_TRANSLATE_NOOP("Link", "the connection to %1 was lost"),
    LinkProblem.NOT_A_PBX: QT_TRANSLATE_NOOP("Link", "%1 is no manager interface of a PBX"),
    LinkProblem.TLS_FAILED: QT_TRANSLATE_NOOP("Link", "%1 offers no encrypted connection"),
    LinkProblem.WRONG_ACCOUNT: QT_TRANSLATE_NOOP("Link", "%1 refuses the account"),
    LinkProblem.NO_PASSWORD: QT_TRANSLATE_NOOP("Link", "the password for %1 is not known"),
    LinkProblem.CERTIFICATE_EXPIRED: QT_TRANSLATE_NOOP("Link", "the certificate of %1 has expired"),
    LinkProblem.CERTIFICATE_UNTRUSTED: QT_TRANSLATE_NOOP(
        "Link", "the certificate of %1 is not trusted"
    ),
    LinkProblem.CERTIFICATE_WRONG_HOST: QT_TRANSLATE_NOOP(
        "Link", "the certificate was issued for another server than %1"
    ),
    LinkProblem.BAD_CA_FILE: QT_TRANSLATE_NOOP(
        "Link", "the file of trusted certificates cannot be read"
    ),
    LinkProblem.PLAIN_NOT_ALLOWED: QT_TRANSLATE_NOOP(
        "Link", "an unencrypted connection to %1 is not allowed"
    ),
}


_CODES = {
    "not_offered": QT_TRANSLATE_NOOP("Codes", "This PBX has no code for that."),
    "no_such_slot": QT_TRANSLATE_NOOP("Codes", "The PBX has no such parking slot."),
    "no_free_slot": QT_TRANSLATE_NOOP("Codes", "Every parking slot is taken."),
    "nobody_parked": QT_TRANSLATE_NOOP("Codes", "Nobody is parked there."),
    "not_registered": QT_TRANSLATE_NOOP("Codes", "Nobody can answer there: not registered."),
    "not_a_number": QT_TRANSLATE_NOOP("Codes", "That is no number that could be shown."),
}


def code_refused(problem: str) -> str:
    """Why a code of the PBX was not dialed."""
    return QCoreApplication.translate("Codes", _CODES[problem])


def link_sentence(problem: LinkProblem, host: str) -> str:
    """Why the queues are not up to date; empty when they are."""
    if problem is LinkProblem.NONE:
        return ""
    reason = filled("Link", _LINK[problem], host)
    return filled("Link", QT_TRANSLATE_NOOP("Link", "Queues: %1."), reason)


def not_encrypted(name: str) -> str:
    """That a call was refused by the rule for encrypted audio."""
    source = QT_TRANSLATE_NOOP(
        "Notices", "A call from %1 was refused: its sound would not have been encrypted."
    )
    return filled("Notices", source, name)


def bug(summary: str, log_file: str) -> str:
    """That something went wrong that nobody foresaw."""
    source = QT_TRANSLATE_NOOP("Notices", "Something went wrong: %1. Details are in %2.")
    return filled("Notices", source, summary[:200], log_file)


def password_failed(reason: str) -> str:
    """That the password could not be had."""
    source = QT_TRANSLATE_NOOP("Notices", "The password could not be read: %1.")
    return filled("Notices", source, reason[:200])


def password_not_kept(reason: str) -> str:
    """That the password is forgotten when the program ends."""
    source = QT_TRANSLATE_NOOP(
        "Notices", "The password is not kept and will be asked for at the next start: %1."
    )
    return filled("Notices", source, reason[:200])


def not_saved(reason: str) -> str:
    """That settings could not be written."""
    source = QT_TRANSLATE_NOOP("Notices", "The settings were not saved: %1.")
    return filled("Notices", source, reason[:200])


def more_mistakes(count: int) -> str:
    """That the settings file has more mistakes than are listed, and where all of them are."""
    source = QT_TRANSLATE_NOOP("Notices", "… and %1 more: “assistant check-settings” lists all.")
    return filled("Notices", source, str(count))


def not_dialed(text: str) -> str:
    """That what the program was started to dial was not, because the phone found no PBX."""
    source = QT_TRANSLATE_NOOP(
        "Notices", "%1 was not called: the phone could not register with the PBX in time."
    )
    return filled("Notices", source, f"“{text}”")


def ambiguous(text: str) -> str:
    """That a typed name fits several people."""
    source = QT_TRANSLATE_NOOP("Notices", "%1 can be several people.")
    return filled("Notices", source, f"“{text[:40]}”")


def own_extension() -> str:
    """That a call cannot go to where it is."""
    return QCoreApplication.translate("Notices", "This is your own extension.")


def cut_off(name: str, code: int) -> str:
    """That a talking call is gone; `code` is the SIP status that ended it, 0 for none."""
    if code == 481:
        source = QT_TRANSLATE_NOOP(
            "Notices", "The call with %1 was cut off: the telephone system lost it."
        )
    elif code:
        source = QT_TRANSLATE_NOOP(
            "Notices", "The call with %1 was cut off: the telephone system does not answer."
        )
    else:
        source = QT_TRANSLATE_NOOP("Notices", "The call with %1 was cut off.")
    return filled("Notices", source, name)


def has_hung_up(name: str) -> str:
    """That who waited on hold, while a colleague is asked, waits no longer."""
    return filled("Notices", QT_TRANSLATE_NOOP("Notices", "%1 has hung up."), name)


def no_sound() -> str:
    """That calls will be silent."""
    return QCoreApplication.translate(
        "Notices", "No sound device was found: calls are silent until there is one."
    )


def no_microphone() -> str:
    """That nobody will hear this desk."""
    return QCoreApplication.translate(
        "Notices", "No microphone was found: you will hear callers, but they will not hear you."
    )


def recording_failed(problem: str, file: str) -> str:
    """That a recording did not begin, or ended by itself."""
    if problem == "disk_full":
        source = QT_TRANSLATE_NOOP(
            "Notices", "The disk is full: %1 holds what was recorded until now. The call goes on."
        )
    else:
        source = QT_TRANSLATE_NOOP("Notices", "The recording %1 cannot be written.")
    return filled("Notices", source, file)


def phone_died(reason: str) -> str:
    """That no calls are possible any more."""
    source = QT_TRANSLATE_NOOP("Notices", "The phone stopped working (%1). Start it again.")
    return filled("Notices", source, reason[:200])


def missed_call() -> str:
    """The title of a notification."""
    return QCoreApplication.translate("Notices", "Missed call")


def no_command_line(reason: str) -> str:
    """That other programs cannot reach this one."""
    source = QT_TRANSLATE_NOOP("Notices", "The command line does not work: %1.")
    return filled("Notices", source, reason[:200])


def untaken(target: str, name: str) -> str:
    """That the target of a transfer let it ring, and the caller is not here either."""
    source = QT_TRANSLATE_NOOP("Notices", "%1 did not take the call from %2.")
    return filled("Notices", source, target, name)


def write_colleagues(file: str, *, is_open: bool) -> str:
    """How a user adds colleagues to the settings file; an example follows."""
    if is_open:
        source = QT_TRANSLATE_NOOP(
            "Notices",
            "Write your colleagues at the end of %1, each like this, save it and start again:",
        )
    else:
        source = QT_TRANSLATE_NOOP(
            "Notices",
            "Nothing here opens %1. Write your colleagues at its end with any editor, each like "
            "this, and start again:",
        )
    return filled("Notices", source, file)


def language_missing(language: str, file: str) -> str:
    """That the windows speak English though another language was asked for; `file` is the one
    that should be there, empty when there is none for that language."""
    if not file:
        source = QT_TRANSLATE_NOOP(
            "Notices", "There is no translation for the language %1: the windows speak English."
        )
    else:
        source = QT_TRANSLATE_NOOP(
            "Notices",
            "The windows speak English: the translation file %2 is missing or damaged. Install "
            "the program again.",
        )
    return filled("Notices", source, language, file)
