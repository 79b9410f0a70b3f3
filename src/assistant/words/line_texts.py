"""Where this desk's line stands, and what is wrong with it; plain text only."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from assistant.words.filling import QT_TRANSLATE_NOOP, filled
from sip.states import RegistrationProblem, RegistrationState

_REGISTRATION = {
    RegistrationState.OFFLINE: QT_TRANSLATE_NOOP("Words", "Offline"),
    RegistrationState.REGISTERING: QT_TRANSLATE_NOOP("Words", "Connecting…"),
    RegistrationState.REGISTERED: QT_TRANSLATE_NOOP("Words", "Registered"),
    RegistrationState.RETRYING: QT_TRANSLATE_NOOP("Words", "Reconnecting…"),
    RegistrationState.FAILED: QT_TRANSLATE_NOOP("Words", "Not registered"),
}
_PROBLEM = {
    RegistrationProblem.WRONG_PASSWORD: QT_TRANSLATE_NOOP(
        "Problems", "The password for extension %1 is wrong."
    ),
    RegistrationProblem.UNKNOWN_EXTENSION: QT_TRANSLATE_NOOP(
        "Problems", "The PBX does not know extension %1."
    ),
    RegistrationProblem.NAME_NOT_RESOLVED: QT_TRANSLATE_NOOP(
        "Problems", "There is no server named %2. Check the spelling and the network."
    ),
    RegistrationProblem.UNREACHABLE: QT_TRANSLATE_NOOP(
        "Problems", "The server %2 cannot be reached. Check the address, the port and the network."
    ),
    RegistrationProblem.TIMEOUT: QT_TRANSLATE_NOOP(
        "Problems", "The server %2 does not answer. Check the address, the port and the transport."
    ),
    RegistrationProblem.CERTIFICATE_EXPIRED: QT_TRANSLATE_NOOP(
        "Problems", "The certificate of %2 has expired. Ask your administrator to renew it."
    ),
    RegistrationProblem.CERTIFICATE_UNTRUSTED: QT_TRANSLATE_NOOP(
        "Problems", "The certificate of %2 is not signed by an authority that this computer trusts."
    ),
    RegistrationProblem.CERTIFICATE_WRONG_HOST: QT_TRANSLATE_NOOP(
        "Problems", "The certificate was issued for another server than %2."
    ),
    RegistrationProblem.CERTIFICATE_SELF_SIGNED: QT_TRANSLATE_NOOP(
        "Problems",
        "The server %2 shows a certificate that it signed itself. "
        "Ask your administrator for its file of authorities.",
    ),
    RegistrationProblem.CERTIFICATE_REVOKED: QT_TRANSLATE_NOOP(
        "Problems",
        "The certificate of %2 has been revoked. Do not sign in there; tell your administrator.",
    ),
    RegistrationProblem.CERTIFICATE_UNCHECKED: QT_TRANSLATE_NOOP(
        "Problems",
        "Whether the certificate of %2 was revoked cannot be checked: %3. "
        "Ask your administrator for a new list of revoked certificates.",
    ),
    RegistrationProblem.OTHER_REALM: QT_TRANSLATE_NOOP(
        "Problems",
        "The server %2 asked for the password in another name (%3). It was not given.",
    ),
    RegistrationProblem.TLS_FAILED: QT_TRANSLATE_NOOP(
        "Problems", "No encrypted connection to %2 could be made. Check the transport and the port."
    ),
    RegistrationProblem.SERVER_ERROR: QT_TRANSLATE_NOOP(
        "Problems", "The server %2 refused the registration: %3."
    ),
    RegistrationProblem.BAD_SETTINGS: QT_TRANSLATE_NOOP(
        "Problems", "The account is not complete: extension and server are needed."
    ),
    RegistrationProblem.PASSWORD_MISSING: QT_TRANSLATE_NOOP(
        "Problems", "The password of extension %1 is missing."
    ),
}


def registration_word(state: RegistrationState) -> str:
    """Where the line stands, in a word for the corner of the window."""
    return QCoreApplication.translate("Words", _REGISTRATION[state])


def registration_sentence(
    problem: RegistrationProblem, account: str = "", code: int = 0, reason: str = ""
) -> str:
    """What is wrong with the registration and what can be done; empty when nothing is.

    `account` is ``extension@server``; `code` and `reason` are the server's own words.
    """
    if problem is RegistrationProblem.NONE:
        return ""
    extension, _, server = account.partition("@")
    answer = " ".join(part for part in (str(code) if code else "", reason[:120]) if part)
    return filled("Problems", _PROBLEM[problem], extension or "?", server or "?", answer or "?")
