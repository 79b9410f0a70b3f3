"""A request that waits for the fact it asked for: it ends with the fact, a refusal, or the time."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from assistant.commandline import sentences
from assistant.commandline.protocol import ExitCode, Reply
from assistant.commandline.server import Answer
from assistant.services.calls import Calls
from assistant.services.state import CallEntry
from sip.events import CallEnded, CommandRefused

OnChange = Callable[[CallEntry], Reply | None]
"""The reply when this change is the fact; None to go on waiting."""
OnEnd = Callable[[CallEntry, CallEnded], Reply]


def ended_too_soon(entry: CallEntry, event: CallEnded) -> Reply:
    """The reply when a call ends that was to go on."""
    sentence = sentences.failed_sentence(entry, event.reason, event.code, event.text)
    problem = (entry.failure or event.reason).value
    data = {"problem": problem, "code": event.code}
    return Reply(ExitCode.REFUSED, sentence, data)


class CallWait(QObject):
    """Watches one call on behalf of one request, then answers and is gone."""

    def __init__(
        self,
        calls: Calls,
        key: str,
        seconds: float,
        answer: Answer,
        on_change: OnChange,
        on_end: OnEnd = ended_too_soon,
    ) -> None:
        super().__init__(calls)
        self._key = key
        self._answer = answer
        self._on_change = on_change
        self._on_end = on_end
        self._is_over = False
        calls.changed.connect(self._on_call_changed)
        calls.ended.connect(self._on_call_ended)
        calls.refused.connect(self._on_refused)
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(self._on_timeout)
        timer.start(round(seconds * 1000))

    def _on_call_changed(self, entry: CallEntry) -> None:
        if entry.call.key == self._key and (reply := self._on_change(entry)) is not None:
            self._finish(reply)

    def _on_call_ended(self, entry: CallEntry, event: CallEnded) -> None:
        if entry.call.key == self._key:
            self._finish(self._on_end(entry, event))

    def _on_refused(self, event: CommandRefused) -> None:
        if event.key == self._key:
            sentence = sentences.refused_sentence(event.problem, event.text)
            self._finish(Reply(ExitCode.REFUSED, sentence, {"problem": event.problem}))

    def _on_timeout(self) -> None:
        self._finish(Reply(ExitCode.TIMEOUT, "not yet: the time is up", {"problem": "timeout"}))

    def _finish(self, reply: Reply) -> None:
        if not self._is_over:
            self._is_over = True
            self._answer(reply)
            self.deleteLater()
