"""When what a command waits for has happened, and what it answers then."""

from __future__ import annotations

from assistant.commandline import sentences
from assistant.commandline.protocol import ExitCode, Reply
from assistant.commandline.waiting import OnChange, ended_too_soon
from assistant.services.state import CallEntry, TransferRefusal
from sip.events import CallEnded
from sip.states import CallState, EndReason, TransferStatus


def reaches(*states: CallState) -> OnChange:
    """Answers once the call is in one of `states`."""

    def judge(entry: CallEntry) -> Reply | None:
        if entry.call.state not in states:
            return None
        return Reply(ExitCode.OK, data={"key": entry.call.key, "state": entry.call.state.value})

    return judge


def transfer_reply(entry: CallEntry) -> Reply | None:
    """Answers once a transfer is done or refused."""
    data = _sent(entry)
    if entry.transfer is TransferStatus.DONE:
        return Reply(ExitCode.OK, sentences.sent_sentence(entry), data)
    if entry.transfer is TransferStatus.REFUSED:
        refusal = entry.transfer_refusal or TransferRefusal.NOT_TAKEN
        sentence = sentences.transfer_refused_sentence(sentences.place(entry), refusal)
        data |= {"transfer": "refused", "problem": "refused", "reason": refusal.value}
        return Reply(ExitCode.REFUSED, sentence, data)
    if entry.transfer is TransferStatus.TAKEN_BACK:
        sentence = f"the caller was taken back from {sentences.place(entry)}"
        data |= {"transfer": "taken_back", "problem": "taken_back"}
        return Reply(ExitCode.REFUSED, sentence, data)
    return None


def transfer_end(entry: CallEntry, event: CallEnded) -> Reply:
    """Answers when the call ends, which a transfer does that went well."""
    if event.reason is EndReason.TRANSFERRED:
        return Reply(ExitCode.OK, sentences.sent_sentence(entry), _sent(entry))
    return ended_too_soon(entry, event)


def _sent(entry: CallEntry) -> dict[str, str]:
    return {
        "target": entry.transfer_target,
        "sent_to": entry.sent_to.value,
        "transfer": "done",
    }
