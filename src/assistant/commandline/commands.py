"""Carries out what the command line asks: a wish to the services, then the fact or the reason."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from assistant.commandline import sentences
from assistant.commandline.choosing import ACTIVE, choose
from assistant.commandline.protocol import ExitCode, Reply, Request
from assistant.commandline.replies import reaches, transfer_end, transfer_reply
from assistant.commandline.server import Answer
from assistant.commandline.waiting import CallWait, OnChange
from assistant.services.calls import Calls
from assistant.services.dialing import DialError
from assistant.services.state import CallEntry
from sip.states import CallState

Act = Callable[[Request, Answer], None]


class Commands(QObject):
    """The commands that speak of calls; the program adds its own (status, show, quit …)."""

    dial_refused = Signal(object)
    """`DialError`: whoever clicked a link in a browser does not see what the command answers."""

    def __init__(self, calls: Calls, others: dict[str, Act], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._calls = calls
        self._acts: dict[str, Act] = {
            "dial": self._dial,
            "answer": self._answer,
            "hangup": self._hang_up,
            "hold": self._hold,
            "resume": self._resume,
            "transfer": self._transfer,
            **others,
        }

    def handle(self, request: Request, answer: Answer) -> None:
        """Carry out one request; answers now or when the fact is there."""
        act = self._acts.get(request.command)
        if act is None:
            answer(Reply(ExitCode.USAGE, f"there is no command {request.command[:40]!r}"))
            return
        try:
            act(request, answer)
        except DialError as error:
            if request.command == "dial":
                self.dial_refused.emit(error)
            data = {"problem": error.problem, "candidates": list(error.candidates)}
            answer(Reply(ExitCode.REFUSED, sentences.dial_sentence(error), data))

    def _dial(self, request: Request, answer: Answer) -> None:
        if request.caller_id or request.is_withheld:
            self._acts["dial-as"](request, answer)
            return
        key = self._calls.dial(request.argument)
        there = (CallState.ALERTING, *ACTIVE, CallState.ON_HOLD)
        self._wait(key, request, answer, reaches(*there))

    def _answer(self, request: Request, answer: Answer) -> None:
        if entry := self._chosen(request, answer):
            taken = (*ACTIVE, CallState.ON_HOLD, CallState.TRANSFERRING)
            self._wait(entry.call.key, request, answer, reaches(*taken))
            self._calls.answer(entry.call.key)

    def _hang_up(self, request: Request, answer: Answer) -> None:
        if entry := self._chosen(request, answer):
            key = entry.call.key
            CallWait(
                self._calls,
                key,
                request.seconds,
                answer,
                lambda _: None,
                lambda _, event: Reply(ExitCode.OK, data={"reason": event.reason.value}),
            )
            if entry.call.state is CallState.RINGING:
                self._calls.reject(key)
            else:
                self._calls.hang_up(key)

    def _hold(self, request: Request, answer: Answer) -> None:
        if entry := self._chosen(request, answer):
            self._wait(entry.call.key, request, answer, reaches(CallState.ON_HOLD))
            self._calls.hold(entry.call.key)

    def _resume(self, request: Request, answer: Answer) -> None:
        if entry := self._chosen(request, answer):
            self._wait(entry.call.key, request, answer, reaches(*ACTIVE))
            self._calls.resume(entry.call.key)

    def _transfer(self, request: Request, answer: Answer) -> None:
        if entry := self._chosen(request, answer):
            self._calls.transfer(entry.call.key, request.argument)
            CallWait(
                self._calls,
                entry.call.key,
                request.seconds,
                answer,
                transfer_reply,
                transfer_end,
            )

    def _chosen(self, request: Request, answer: Answer) -> CallEntry | None:
        entry = choose(request.command, self._calls.entries())
        if entry is None:
            sentence = sentences.no_call_sentence(request.command)
            answer(Reply(ExitCode.REFUSED, sentence, {"problem": "no_call"}))
        return entry

    def _wait(self, key: str, request: Request, answer: Answer, on_change: OnChange) -> None:
        CallWait(self._calls, key, request.seconds, answer, on_change)
