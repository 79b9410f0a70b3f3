"""Which action a call allows in which state: the one table that every surface reads."""

from __future__ import annotations

from enum import Enum, unique

from sip import commands as cmd
from sip.events import CallSnapshot
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
    CONSULT = "consult"
    COMPLETE_TRANSFER = "complete_transfer"
    TAKE_BACK = "take_back"
    JOIN = "join"
    LEAVE = "leave"
    RECORD = "record"
    """Start, pause, go on with and stop writing the call to a file."""


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
            CallAction.CONSULT,
            CallAction.JOIN,
            CallAction.RECORD,
        }
    ),
    CallState.ON_HOLD: frozenset(
        {
            CallAction.HANG_UP,
            CallAction.RESUME,
            CallAction.TRANSFER,
            CallAction.CONSULT,
            CallAction.JOIN,
            CallAction.RECORD,
        }
    ),
    CallState.HELD_BY_PEER: frozenset(
        {
            CallAction.HANG_UP,
            CallAction.HOLD,
            CallAction.MUTE,
            CallAction.SEND_DTMF,
            CallAction.RECORD,
        }
    ),
    CallState.TRANSFERRING: frozenset({CallAction.HANG_UP, CallAction.TAKE_BACK}),
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
    cmd.Consult: CallAction.CONSULT,
    cmd.CompleteTransfer: CallAction.COMPLETE_TRANSFER,
    cmd.TakeBack: CallAction.TAKE_BACK,
    cmd.Leave: CallAction.LEAVE,
    cmd.StartRecording: CallAction.RECORD,
    cmd.PauseRecording: CallAction.RECORD,
    cmd.ResumeRecording: CallAction.RECORD,
    cmd.StopRecording: CallAction.RECORD,
}
"""Which action a command on a call is."""


_COMPLETABLE = frozenset(
    {CallState.DIALING, CallState.ALERTING, CallState.CONNECTED, CallState.ON_HOLD}
)


def allowed(state: CallState) -> frozenset[CallAction]:
    """The actions that `state` alone allows."""
    return ACTIONS[state]


def allowed_to(call: CallSnapshot) -> frozenset[CallAction]:
    """The actions that a call allows, its part in a consultation or conference looked at, too."""
    actions = ACTIONS[call.state]
    if call.consults or call.consulted_by:
        actions -= {CallAction.CONSULT, CallAction.TAKE_BACK}
        if call.state in _COMPLETABLE:
            actions |= {CallAction.COMPLETE_TRANSFER}
    if call.is_in_conference:
        actions -= {CallAction.JOIN, CallAction.CONSULT}
        if call.state is not CallState.ENDED:
            actions |= {CallAction.LEAVE}
    return actions
