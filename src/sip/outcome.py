"""Why a call ended and why a registration failed, from SIP codes: tables and pure functions."""

from __future__ import annotations

from sip.states import CallDirection, EndReason, RegistrationProblem

_OUTGOING = {
    403: EndReason.DECLINED,
    404: EndReason.NOT_FOUND,
    408: EndReason.NO_ANSWER,
    410: EndReason.NOT_FOUND,
    480: EndReason.NO_ANSWER,
    484: EndReason.NOT_FOUND,
    486: EndReason.BUSY,
    487: EndReason.NO_ANSWER,
    600: EndReason.BUSY,
    603: EndReason.DECLINED,
    604: EndReason.NOT_FOUND,
}

_LOST = frozenset({408, 481, 503})
"""What ends a talking call that the other side did not end: no answer, or a PBX that forgot it."""

_REGISTRATION = {
    401: RegistrationProblem.WRONG_PASSWORD,
    403: RegistrationProblem.WRONG_PASSWORD,
    404: RegistrationProblem.UNKNOWN_EXTENSION,
    407: RegistrationProblem.WRONG_PASSWORD,
    408: RegistrationProblem.TIMEOUT,
    502: RegistrationProblem.UNREACHABLE,
    503: RegistrationProblem.UNREACHABLE,
}

ANSWERED_PROBLEMS = frozenset(
    {RegistrationProblem.WRONG_PASSWORD, RegistrationProblem.UNKNOWN_EXTENSION}
)
"""What only a PBX that is there can say."""

LASTING_PROBLEMS = frozenset(
    {
        RegistrationProblem.WRONG_PASSWORD,
        RegistrationProblem.UNKNOWN_EXTENSION,
        RegistrationProblem.CERTIFICATE_EXPIRED,
        RegistrationProblem.CERTIFICATE_UNTRUSTED,
        RegistrationProblem.CERTIFICATE_WRONG_HOST,
        RegistrationProblem.CERTIFICATE_SELF_SIGNED,
        RegistrationProblem.CERTIFICATE_REVOKED,
        RegistrationProblem.CERTIFICATE_UNCHECKED,
        RegistrationProblem.OTHER_REALM,
        RegistrationProblem.BAD_SETTINGS,
    }
)
"""Problems that only a person can mend: tried again rarely, and shown as FAILED."""


def end_reason(
    direction: CallDirection, code: int, *, was_connected: bool, answered_elsewhere: bool = False
) -> EndReason:
    """Why a call that the other side or the stack ended is over; `code` is the final SIP status."""
    if was_connected:
        return EndReason.CONNECTION_LOST if code in _LOST else EndReason.PEER_HUNG_UP
    if direction is CallDirection.OUTGOING:
        return _OUTGOING.get(code, EndReason.FAILED)
    if answered_elsewhere:
        return EndReason.ANSWERED_ELSEWHERE
    return EndReason.CANCELLED if code in (0, 200, 487) else EndReason.FAILED


def registration_problem(code: int) -> RegistrationProblem:
    """What a final REGISTER status means for the user."""
    return _REGISTRATION.get(code, RegistrationProblem.SERVER_ERROR)
