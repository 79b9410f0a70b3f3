"""The commands for calls that belong together: ask first, complete, take back, swap, confer."""

from __future__ import annotations

from collections.abc import Callable

from assistant.commandline import sentences
from assistant.commandline.choosing import ACTIVE, choose
from assistant.commandline.protocol import ExitCode, Reply, Request
from assistant.commandline.replies import reaches, transfer_end, transfer_reply
from assistant.commandline.server import Answer
from assistant.commandline.waiting import CallWait, OnChange, OnEnd, ended_too_soon
from assistant.services.calls import Calls
from assistant.services.consulting import Consulting
from assistant.services.several import SeveralCalls
from assistant.services.state import CallEntry
from sip.events import CallEnded
from sip.states import CallState, RejectCode, TransferStatus

Act = Callable[[Request, Answer], None]


_REJECT_CODES = {
    "busy": RejectCode.BUSY,
    "declined": RejectCode.DECLINED,
    "unavailable": RejectCode.UNAVAILABLE,
}


class TogetherCommands:
    """What consult, complete, take-back, swap, conference, leave, split, redial and reject do."""

    def __init__(self, calls: Calls, consulting: Consulting, several: SeveralCalls) -> None:
        self._calls = calls
        self._consulting = consulting
        self._several = several

    def acts(self) -> dict[str, Act]:
        """Each command's function."""
        return {
            "consult": self._consult,
            "complete": self._complete,
            "take-back": self._take_back,
            "swap": self._swap,
            "conference": self._conference,
            "leave": self._leave,
            "split": self._split,
            "redial": self._redial,
            "reject": self._reject,
        }

    def _consult(self, request: Request, answer: Answer) -> None:
        if entry := self._chosen(request, answer):
            key = self._consulting.consult(entry.call.key, request.argument)
            self._wait(key, request, answer, reaches(CallState.ALERTING, *ACTIVE))

    def _complete(self, request: Request, answer: Answer) -> None:
        if entry := self._chosen(request, answer):
            held = entry.call.consults or entry.call.key
            self._wait(held, request, answer, transfer_reply, transfer_end)
            self._consulting.complete(held)

    def _take_back(self, request: Request, answer: Answer) -> None:
        if entry := self._chosen(request, answer):
            self._wait(entry.call.key, request, answer, _taken_back)
            self._consulting.take_back(entry.call.key)

    def _swap(self, request: Request, answer: Answer) -> None:
        key = self._several.swap()
        if not key:
            _refuse(answer, sentences.no_call_sentence("resume"), "no_call")
            return
        self._wait(key, request, answer, reaches(*ACTIVE))

    def _conference(self, request: Request, answer: Answer) -> None:
        keys = self._several.join_all()
        if not keys:
            _refuse(answer, sentences.no_call_sentence("conference"), "no_call")
            return
        self._wait(keys[0], request, answer, _in_conference(len(keys)))

    def _leave(self, request: Request, answer: Answer) -> None:
        if entry := self._chosen(request, answer):
            self._wait(entry.call.key, request, answer, _on_its_own)
            self._several.leave(entry.call.key)

    def _split(self, request: Request, answer: Answer) -> None:
        members = [one for one in self._calls.entries() if one.call.is_in_conference]
        if not members:
            _refuse(answer, sentences.no_call_sentence("leave"), "no_call")
            return
        self._wait(members[0].call.key, request, answer, _on_its_own)
        self._several.split()

    def _redial(self, request: Request, answer: Answer) -> None:
        key = self._several.redial()
        self._wait(key, request, answer, reaches(CallState.ALERTING, *ACTIVE, CallState.ON_HOLD))

    def _reject(self, request: Request, answer: Answer) -> None:
        word = request.argument.strip() or "busy"
        if word not in _REJECT_CODES:
            sentence = f"reject as {' or '.join(_REJECT_CODES)}, not as {word[:40]!r}"
            answer(Reply(ExitCode.USAGE, sentence, {"problem": "usage"}))
        elif entry := self._chosen(request, answer):
            self._wait(entry.call.key, request, answer, lambda _: None, _rejected)
            self._calls.reject(entry.call.key, _REJECT_CODES[word])

    # -- inside ---------------------------------------------------------------------------------

    def _chosen(self, request: Request, answer: Answer) -> CallEntry | None:
        entry = choose(request.command, self._calls.entries())
        if entry is None:
            _refuse(answer, sentences.no_call_sentence(request.command), "no_call")
        return entry

    def _wait(
        self,
        key: str,
        request: Request,
        answer: Answer,
        on_change: OnChange,
        on_end: OnEnd = ended_too_soon,
    ) -> None:
        CallWait(self._calls, key, request.seconds, answer, on_change, on_end)


def _refuse(answer: Answer, sentence: str, problem: str) -> None:
    answer(Reply(ExitCode.REFUSED, sentence, {"problem": problem}))


def _rejected(_: CallEntry, event: CallEnded) -> Reply:
    return Reply(ExitCode.OK, data={"reason": event.reason.value})


def _taken_back(entry: CallEntry) -> Reply | None:
    if entry.transfer is TransferStatus.TAKEN_BACK and entry.call.state in ACTIVE:
        return Reply(ExitCode.OK, data={"key": entry.call.key, "state": entry.call.state.value})
    return None


def _in_conference(count: int) -> OnChange:
    def judge(entry: CallEntry) -> Reply | None:
        if not entry.call.is_in_conference:
            return None
        return Reply(ExitCode.OK, data={"key": entry.call.key, "calls": count})

    return judge


def _on_its_own(entry: CallEntry) -> Reply | None:
    if entry.call.is_in_conference:
        return None
    return Reply(ExitCode.OK, data={"key": entry.call.key, "state": entry.call.state.value})
