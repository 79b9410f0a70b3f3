"""Which action a call allows in which state: the one table that every surface reads."""

from __future__ import annotations

from enum import Enum, unique

from sip import commands as cmd
from sip.states import CallState


@unique
class CallAction(Enum):
    """What a user may do with a call."""

    ANSWER = "answer"
    REJECT = "reject"
    DEFLECT = "deflect"
    HANG_UP = "hang_up"
    HOLD = "hold"
    RESUME = "resume"
    MUTE = "mute"
    SEND_DTMF = "send_dtmf"
    TRANSFER = "transfer"


ACTIONS: dict[CallState, frozenset[CallAction]] = {
    CallState.DIALING: frozenset({CallAction.HANG_UP}),
    CallState.ALERTING: frozenset({CallAction.HANG_UP, CallAction.SEND_DTMF}),
    CallState.RINGING: frozenset({CallAction.ANSWER, CallAction.REJECT, CallAction.DEFLECT}),
    CallState.CONNECTED: frozenset(
        {
            CallAction.HANG_UP,
            CallAction.HOLD,
            CallAction.MUTE,
            CallAction.SEND_DTMF,
            CallAction.TRANSFER,
        }
    ),
    CallState.ON_HOLD: frozenset({CallAction.HANG_UP, CallAction.RESUME, CallAction.TRANSFER}),
    CallState.HELD_BY_PEER: frozenset(
        {CallAction.HANG_UP, CallAction.HOLD, CallAction.MUTE, CallAction.SEND_DTMF}
    ),
    CallState.TRANSFERRING: frozenset({CallAction.HANG_UP}),
    CallState.ENDED: frozenset(),
}

ACTION_OF_COMMAND: dict[type, CallAction] = {
    cmd.Answer: CallAction.ANSWER,
    cmd.Reject: CallAction.REJECT,
    cmd.Deflect: CallAction.DEFLECT,
    cmd.HangUp: CallAction.HANG_UP,
    cmd.Hold: CallAction.HOLD,
    cmd.Resume: CallAction.RESUME,
    cmd.Mute: CallAction.MUTE,
    cmd.SendDtmf: CallAction.SEND_DTMF,
    cmd.Transfer: CallAction.TRANSFER,
}
"""Which action a command on a call is."""


def allowed(state: CallState) -> frozenset[CallAction]:
    """The actions that `state` allows."""
    return ACTIONS[state]
