"""The commands that dial codes of the PBX: pickup, park, retrieve, parked, intercom, conference."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from assistant.commandline import sentences, status
from assistant.commandline.protocol import ExitCode, Reply, Request
from assistant.commandline.replies import reaches
from assistant.commandline.server import Answer
from assistant.commandline.waiting import CallWait, ended_too_soon
from assistant.services.calls import Calls
from assistant.services.choosing import ACTIVE, choose
from assistant.services.codes import CodeError, Codes
from assistant.services.parked import Parked
from assistant.services.state import CallEntry
from sip.actions import CallAction
from sip.events import CallEnded
from sip.states import CallState, EndReason, TransferStatus

_THERE = (CallState.ALERTING, *ACTIVE, CallState.ON_HOLD)
_TAKEN = (*ACTIVE, CallState.ON_HOLD)


class CodeDesk(Protocol):
    """What is needed of the desk."""

    calls: Calls
    codes: Codes
    parked: Parked


class CodeCommands:
    """What `assistant deflect|pickup|park|retrieve|parked|intercom|conference-room` does."""

    def __init__(self, desk: CodeDesk) -> None:
        self._calls = desk.calls
        self._codes = desk.codes
        self._parked = desk.parked

    def acts(self) -> dict[str, Callable[[Request, Answer], None]]:
        """Each command's function."""
        return {
            "dial-as": self._guarded(self._dial_shown),
            "deflect": self._guarded(self._deflect),
            "pickup": self._guarded(self._pick_up),
            "park": self._guarded(self._park),
            "retrieve": self._guarded(self._retrieve),
            "parked": self._on_parked,
            "intercom": self._guarded(self._intercom),
            "conference-room": self._guarded(self._conference_room),
        }

    def _dial_shown(self, request: Request, answer: Answer) -> None:
        if request.is_withheld:
            key = self._codes.dial_withheld(request.argument)
        else:
            key = self._codes.dial_as(request.argument, request.caller_id)
        self._wait(key, request, answer, _THERE)

    def _deflect(self, request: Request, answer: Answer) -> None:
        entry = choose(CallAction.DEFLECT, self._calls.entries())
        if entry is None:
            sentence = sentences.no_call_sentence("answer")
            answer(Reply(ExitCode.REFUSED, sentence, {"problem": "no_call"}))
            return
        target = self._codes.deflect(entry.call.key, request.argument, anyway=request.anyway)
        CallWait(
            self._calls,
            entry.call.key,
            request.seconds,
            answer,
            lambda _: None,
            lambda now, event: _deflect_end(now, event, target),
        )

    def _pick_up(self, request: Request, answer: Answer) -> None:
        key = self._codes.pick_up(request.argument.strip())
        self._wait(key, request, answer, _TAKEN)

    def _retrieve(self, request: Request, answer: Answer) -> None:
        self._wait(self._parked.retrieve(request.argument.strip()), request, answer, _TAKEN)

    def _intercom(self, request: Request, answer: Answer) -> None:
        self._wait(self._codes.intercom(request.argument), request, answer, _THERE)

    def _conference_room(self, request: Request, answer: Answer) -> None:
        self._wait(self._codes.conference_room(), request, answer, _TAKEN)

    def _park(self, request: Request, answer: Answer) -> None:
        entry = choose(CallAction.TRANSFER, self._calls.entries())
        if entry is None:
            sentence = sentences.no_call_sentence("transfer")
            answer(Reply(ExitCode.REFUSED, sentence, {"problem": "no_call"}))
            return
        slot = self._parked.park(entry.call.key, request.argument.strip())
        CallWait(
            self._calls,
            entry.call.key,
            request.seconds,
            answer,
            lambda now: _park_reply(now, slot),
            lambda now, event: _park_end(now, event, slot),
        )

    def _on_parked(self, _: Request, answer: Answer) -> None:
        data = [status.parked(one) for one in self._parked.taken()]
        answer(Reply(ExitCode.OK, status.parked_lines(self._parked.taken()), {"parked": data}))

    def _wait(
        self, key: str, request: Request, answer: Answer, states: tuple[CallState, ...]
    ) -> None:
        CallWait(self._calls, key, request.seconds, answer, reaches(*states))

    def _guarded(self, act: Callable[[Request, Answer], None]) -> Callable[[Request, Answer], None]:
        def guarded(request: Request, answer: Answer) -> None:
            try:
                act(request, answer)
            except CodeError as error:
                data = {"problem": error.problem}
                answer(Reply(ExitCode.REFUSED, sentences.code_sentence(error), data))

        return guarded


def _park_reply(entry: CallEntry, slot: str) -> Reply | None:
    if entry.transfer is TransferStatus.REFUSED:
        sentence = f"the PBX did not park the call in {slot or 'any slot'}; the caller is back"
        return Reply(ExitCode.REFUSED, sentence, {"problem": "refused", "slot": slot})
    return None


def _deflect_end(entry: CallEntry, event: CallEnded, target: str) -> Reply:
    if event.reason is EndReason.DEFLECTED:
        data = {"target": target, "sent_to": entry.sent_to.value}
        return Reply(ExitCode.OK, sentences.sent_sentence(entry), data)
    return ended_too_soon(entry, event)


def _park_end(entry: CallEntry, event: CallEnded, slot: str) -> Reply:
    if event.reason is EndReason.TRANSFERRED:
        return Reply(ExitCode.OK, f"parked in {slot}" if slot else "parked", {"slot": slot})
    return ended_too_soon(entry, event)
