"""The registration's word, colour and sentence."""

from __future__ import annotations

from assistant.presenters.views import RegistrationView, Tone
from assistant.presenters.words import clock_time, cut
from assistant.services.state import RegistrationStatus
from assistant.words import line_texts
from assistant.words.filling import QT_TRANSLATE_NOOP, filled
from sip.states import RegistrationState

_TONES = {
    RegistrationState.OFFLINE: Tone.NEUTRAL,
    RegistrationState.REGISTERING: Tone.WARNING,
    RegistrationState.REGISTERED: Tone.GOOD,
    RegistrationState.RETRYING: Tone.WARNING,
    RegistrationState.FAILED: Tone.BAD,
}


def present_registration(status: RegistrationStatus) -> RegistrationView:
    """What the window's corner shows of the line."""
    detail = line_texts.registration_sentence(
        status.problem, status.account, status.code, cut(status.reason, 120)
    )
    if status.retry_at is not None and status.state is not RegistrationState.REGISTERED:
        source = QT_TRANSLATE_NOOP("Problems", "Next attempt at %1.")
        retry = filled("Problems", source, clock_time(status.retry_at))
        detail = f"{detail} {retry}".strip()
    return RegistrationView(
        word=line_texts.registration_word(status.state),
        detail=detail,
        tone=_TONES[status.state],
        account=cut(status.account, 80),
    )
