"""Which call a command without a call's name means."""

from __future__ import annotations

from collections.abc import Sequence

from assistant.services import choosing
from assistant.services.choosing import ACTIVE as ACTIVE
from assistant.services.state import CallEntry
from sip.actions import CallAction

_ACTIONS = {
    "hangup": CallAction.HANG_UP,
    "answer": CallAction.ANSWER,
    "hold": CallAction.HOLD,
    "resume": CallAction.RESUME,
    "transfer": CallAction.TRANSFER,
    "consult": CallAction.CONSULT,
    "complete": CallAction.COMPLETE_TRANSFER,
    "take-back": CallAction.TAKE_BACK,
    "leave": CallAction.LEAVE,
    "reject": CallAction.REJECT,
    "record": CallAction.RECORD,
}


def choose(command: str, entries: Sequence[CallEntry]) -> CallEntry | None:
    """The call that `command` means among `entries` (oldest first); None when there is none."""
    return choosing.choose(_ACTIONS[command], entries)
