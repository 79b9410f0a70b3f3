"""The link to the PBX: one AMI connection that comes back, a snapshot after each login, queues."""

from __future__ import annotations

import logging
import random
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from assistant.pbx.ami import AmiClient
from assistant.pbx.config import LinkTimes, PbxLinkConfig
from assistant.pbx.frames import AmiMessage
from assistant.pbx.pending import ActionReply
from assistant.pbx.queue_book import BookChanges, QueueBook
from assistant.pbx.queue_fields import parked_caller
from assistant.pbx.records import LinkProblem, LinkState, Queue
from assistant.pbx.waits import REFUSALS, Waits
from assistant.process.clock import Clock, utc_now

log = logging.getLogger(__name__)


class PbxLink(QObject):
    """What the PBX knows of queues, live; on the main thread, nothing blocks.

    A link that breaks is LOST and comes back by itself (`Waits`); what it knew stays and is
    corrected by the snapshot after the next login. A refused account or certificate is REFUSED
    and tried again every five minutes. CONNECTING is only the first attempt after `start()`.
    """

    state_changed = Signal(object)
    """LinkState; also when only `problem` is another one."""
    queue_changed = Signal(object)
    """Queue: new, or different from before."""
    queue_removed = Signal(str)
    """The number of a queue that is no more."""
    caller_parked = Signal(object)
    """`ParkedCaller`."""

    def __init__(
        self,
        config: PbxLinkConfig,
        password: Callable[[], str | None],
        *,
        times: LinkTimes | None = None,
        clock: Clock = utc_now,
        jitter: Callable[[], float] = random.random,
        parent: QObject | None = None,
    ) -> None:
        """`password` is asked at each attempt and must not block; None means that it is not known.

        At `start()` that is no failure: somebody fetches it and calls `retry_now()`. `jitter`
        gives numbers from 0 to 1.
        """
        super().__init__(parent)
        self._password = password
        self._times = times or LinkTimes()
        self._clock = clock
        self._jitter = jitter
        self._waits = Waits(self._times, jitter)
        self._state = LinkState.OFF
        self._problem = LinkProblem.NONE
        self._granted: frozenset[str] = frozenset()
        self._book = QueueBook(config.queue_names)
        self._logged_in_at = self._snapshot_at = 0.0
        self._is_snapshot_under_way = False
        self._client = AmiClient(config, self._times, self)
        self._client.logged_in.connect(self._on_logged_in)
        self._client.event_received.connect(self._on_event)
        self._client.closed.connect(self._on_closed)
        self._attempt_timer = self._timer(self._attempt)
        self._resync_timer = self._timer(self._synchronize)

    def _timer(self, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self, singleShot=True)
        timer.timeout.connect(slot)
        return timer

    @property
    def state(self) -> LinkState:
        """Where the link stands."""
        return self._state

    @property
    def problem(self) -> LinkProblem:
        """Why the link is LOST or REFUSED; NONE otherwise. Set before `state_changed`."""
        return self._problem

    @property
    def granted(self) -> frozenset[str]:
        """The AMI actions that this account may use; what is not in it is not to be offered."""
        return self._granted

    def queues(self) -> tuple[Queue, ...]:
        """All queues as last known, by number."""
        return self._book.queues()

    def start(self) -> None:
        """Connect, and stay connected until `stop()`."""
        if self._state is LinkState.OFF:
            self._waits.begin(time.monotonic())
            self._set_state(LinkState.CONNECTING)
            if self._password() is None:
                self._attempt_timer.start(round(self._times.answer * 1000))
            else:
                self._attempt()

    def stop(self) -> None:
        """Disconnect; what was known is kept."""
        self._client.close()
        self._attempt_timer.stop()
        self._resync_timer.stop()
        self._set_state(LinkState.OFF)

    def retry_now(self) -> None:
        """Do not wait for the next attempt: the secret, the network or the computer is back."""
        if self._attempt_timer.isActive():
            self._attempt_timer.stop()
            self._attempt()

    def ask_parked(self) -> None:
        """Tell every parked caller by `caller_parked`; nothing where this account may not ask.

        Asked for when it is needed: the events of parking come with those of every channel, which
        a desk does not want of a busy PBX.
        """
        if "ParkedCalls" in self._granted and self._state is LinkState.UP:
            self._client.send("ParkedCalls", self._on_parked)

    def _on_parked(self, reply: ActionReply) -> None:
        for event in reply.events:
            if event.event == "ParkedCall":
                self.caller_parked.emit(parked_caller(event))

    # --- connecting

    def _attempt(self) -> None:
        secret = self._password()
        if secret is None:
            self._on_closed(LinkProblem.NO_PASSWORD)
        else:
            self._client.open(secret)

    def _on_closed(self, problem: LinkProblem) -> None:
        self._resync_timer.stop()
        self._is_snapshot_under_way = False
        self._book.cancel_snapshot()
        now = time.monotonic()
        if self._state is LinkState.UP:
            self._waits.broke(now, now - self._logged_in_at)
        delay = self._waits.next_seconds(problem, now)
        if problem is not self._problem:
            log.warning("PBX link: %s; next attempt in %.1f s", problem.value, delay)
        self._attempt_timer.start(round(delay * 1000))
        is_refused = problem in REFUSALS
        self._set_state(LinkState.REFUSED if is_refused else LinkState.LOST, problem)

    def _set_state(self, state: LinkState, problem: LinkProblem = LinkProblem.NONE) -> None:
        if (state, problem) != (self._state, self._problem):
            log.info("PBX link: %s %s", state.value, problem.value)
            self._state, self._problem = state, problem
            self.state_changed.emit(state)

    # --- synchronizing

    def _on_logged_in(self) -> None:
        self._logged_in_at = time.monotonic()
        self._synchronize()

    def _synchronize(self) -> None:
        """Ask what may be asked, then for everything; the panel is right when that is loaded."""
        if self._is_snapshot_under_way:
            self._plan_snapshot(self._times.resync_soon)
            return
        self._is_snapshot_under_way = True
        self._client.send("ListCommands", self._on_commands)

    def _on_commands(self, reply: ActionReply) -> None:
        no_command = {"response", "actionid", "message", ""}
        names = {key for key, _ in reply.response.headers if key.lower() not in no_command}
        self._granted = frozenset(names)
        if "QueueStatus" in names:
            self._book.begin_snapshot()
            self._client.send("QueueStatus", self._on_snapshot)
        else:
            self._on_no_queues()

    def _on_snapshot(self, reply: ActionReply) -> None:
        if reply.is_ok:
            self._settle(self._book.load(reply.events, self._clock()))
        else:
            self._book.cancel_snapshot()
            self._on_no_queues()

    def _on_no_queues(self) -> None:
        """The PBX takes logins before its queues are loaded; or it has none, or tells of none."""
        if time.monotonic() - self._logged_in_at < self._times.boot_patience:
            self._is_snapshot_under_way = False
            self._plan_snapshot(self._times.boot_poll)
        else:
            self._settle(self._book.load((), self._clock()))

    def _settle(self, changes: BookChanges) -> None:
        self._is_snapshot_under_way = False
        is_first = self._snapshot_at < self._logged_in_at
        self._snapshot_at = time.monotonic()
        delay = self._times.settle if is_first else self._times.resync_every
        self._plan_snapshot(delay * (0.75 + 0.25 * self._jitter()))
        self._tell(changes)
        if self._state is not LinkState.OFF:
            self._set_state(LinkState.UP)

    def _on_event(self, event: AmiMessage) -> None:
        if event.event == "FullyBooted":
            self._plan_snapshot(self._times.resync_soon)
        elif event.event == "Reload":
            self._repair()
        else:
            self._tell(self._book.apply(event, self._clock()))

    def _tell(self, changes: BookChanges) -> None:
        if changes.is_incomplete:
            self._repair()
        for number in changes.removed:
            self.queue_removed.emit(number)
        for queue in changes.changed:
            self.queue_changed.emit(queue)

    def _repair(self) -> None:
        """Ask for everything again, soon but not often."""
        since = time.monotonic() - self._snapshot_at
        self._plan_snapshot(max(self._times.resync_soon, self._times.resync_gap - since))

    def _plan_snapshot(self, seconds: float) -> None:
        """See to a snapshot in at most so many seconds."""
        milliseconds = round(seconds * 1000)
        timer = self._resync_timer
        if not timer.isActive() or timer.remainingTime() > milliseconds:
            timer.start(milliseconds)
