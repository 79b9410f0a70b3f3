"""A client of Asterisk's manager interface (AMI): login, actions, events, keep-alive."""

from __future__ import annotations

import hashlib
import logging
import time
from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer, Signal

from assistant.pbx.config import LinkTimes, PbxLinkConfig
from assistant.pbx.errors import LinkError
from assistant.pbx.frames import AmiMessage, encode_action
from assistant.pbx.pending import ActionReply, Done, PendingActions
from assistant.pbx.records import LinkProblem
from assistant.pbx.wire import Wire
from sip.uri import plain_text

log = logging.getLogger(__name__)

GREETING = "Asterisk Call Manager/"
EVENT_CLASSES = "agent,system"
"""Queues are `agent`; restarts and reloads `system`. Asking for no more spares PBX and desk."""


class AmiClient(QObject):
    """One connection at a time to the manager interface; lives on the main thread, never blocks.

    The secret never travels: the login answers the PBX's challenge (MD5). An `open()` ends in
    `closed` once, unless `close()` is called before.
    """

    logged_in = Signal()
    event_received = Signal(object)
    """AmiMessage: a live event, not the answer to an action."""
    closed = Signal(object)
    """LinkProblem: why the connection is over, or never was."""

    def __init__(
        self, config: PbxLinkConfig, times: LinkTimes, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._user = config.username
        self._times = times
        self._secret = ""
        self._is_logged_in = False
        self._last_heard = 0.0
        self._pending = PendingActions()
        self._wire = Wire(config, self)
        self._wire.opened.connect(self._on_greeting)
        self._wire.received.connect(self._on_message)
        self._wire.closed.connect(self._end)
        self._greeting_timer = self._timer(times.greeting, self._on_greeting_late)
        self._greeting_timer.setSingleShot(True)
        self._watch_timer = self._timer(min(1.0, times.answer / 4), self._on_watch)
        self._ping_timer = self._timer(times.ping_every, self._on_ping_due)

    def _timer(self, seconds: float, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self, interval=round(seconds * 1000))
        timer.timeout.connect(slot)
        return timer

    def open(self, secret: str) -> None:
        """Connect and log in; ends an earlier connection. The outcome is a signal."""
        self.close()
        self._secret = secret
        self._pending = PendingActions()
        self._greeting_timer.start()
        try:
            self._wire.open()
        except LinkError as error:
            log.warning("PBX link: %s", error)
            self._end(LinkProblem(error.problem))

    def close(self) -> None:
        """End the connection without a signal; actions under way are never answered."""
        self._secret = ""
        self._is_logged_in = False
        self._pending.clear()
        self._greeting_timer.stop()
        self._watch_timer.stop()
        self._ping_timer.stop()
        self._wire.close()

    def send(self, action: str, done: Done, fields: Iterable[tuple[str, str]] = ()) -> None:
        """Send an action; `done` gets the complete answer, or nothing if the link breaks first.

        Raises `LinkError("bad_action")` for a value that cannot be sent, `"not_connected"`.
        """
        if not self._wire.is_open:
            raise LinkError("not_connected")
        action_id = self._pending.new_id()
        wire = encode_action(action, action_id, fields)
        self._pending.add(action_id, done, time.monotonic())
        self._wire.write(wire)
        if not self._watch_timer.isActive():
            self._watch_timer.start()

    def _end(self, problem: LinkProblem) -> None:
        self.close()
        self.closed.emit(problem)

    def _on_message(self, message: AmiMessage) -> None:
        self._last_heard = time.monotonic()
        if self._pending.take(message, self._last_heard):
            if not self._pending:
                self._watch_timer.stop()
        elif message.event and self._is_logged_in:
            self.event_received.emit(message)

    def _on_greeting(self, greeting: str) -> None:
        self._greeting_timer.stop()
        if not greeting.startswith(GREETING):
            log.warning("PBX link: not a manager interface: %s", plain_text(greeting))
            self._end(LinkProblem.NOT_A_PBX)
            return
        self.send("Challenge", self._on_challenge, (("AuthType", "MD5"),))

    def _on_challenge(self, reply: ActionReply) -> None:
        challenge = reply.response.get("Challenge")
        if not reply.is_ok or not challenge:
            self._on_refused(reply)
            return
        # MD5 is what the protocol has; the secret itself stays here, and TLS guards the answer.
        key = hashlib.md5((challenge + self._secret).encode(), usedforsecurity=False).hexdigest()
        self._secret = ""
        login = (("AuthType", "MD5"), ("Username", self._user), ("Key", key))
        self.send("Login", self._on_login, (*login, ("Events", EVENT_CLASSES)))

    def _on_login(self, reply: ActionReply) -> None:
        if not reply.is_ok:
            self._on_refused(reply)
            return
        self._is_logged_in = True
        self._ping_timer.start()
        self.logged_in.emit()

    def _on_refused(self, reply: ActionReply) -> None:
        said = plain_text(reply.response.get("Message"))
        log.warning("PBX link: login refused: %s", said)
        # A PBX that goes down says so in place of an answer; the account is not at fault.
        is_leaving = "shutting down" in said.lower()
        self._end(LinkProblem.CONNECTION_LOST if is_leaving else LinkProblem.WRONG_ACCOUNT)

    def _on_greeting_late(self) -> None:
        self._end(LinkProblem.TIMEOUT)

    def _on_watch(self) -> None:
        if self._pending.longest_silence(time.monotonic()) > self._times.answer:
            log.warning("PBX link: no answer for %.0f s", self._times.answer)
            self._end(LinkProblem.TIMEOUT)

    def _on_ping_due(self) -> None:
        if time.monotonic() - self._last_heard >= self._times.ping_every * 0.9:
            self.send("Ping", _ignore)


def _ignore(_: ActionReply) -> None:
    """A Pong needs no deed: that bytes came is what counts."""
