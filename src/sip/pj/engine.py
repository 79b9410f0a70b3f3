"""The SIP thread: carries out commands, lets the stack work, and buries ended calls."""

from __future__ import annotations

import logging
import time
from collections import deque

from sip import commands as cmd
from sip.config import SipConfig
from sip.events import BlfChanged, SipEvent, TraceDumped
from sip.free_memory import FreeMemory
from sip.network import NetworkWatch, Sign
from sip.pj.callbook import CallBook
from sip.pj.dispatch import Dispatch
from sip.pj.dumping import dump_later
from sip.pj.endpoint import PjEndpoint
from sip.pj.healing import Healing
from sip.pj.incoming import Incoming
from sip.pj.lines import Lines
from sip.pj.media import Sound
from sip.pj.registrar import Registrar
from sip.pj.stack import Stack
from sip.pj.watches import Watches
from sip.probe import ServerProbed
from sip.rhythm import Rhythm
from sip.service import Inbox, Sink
from sip.states import CallState, RegistrationProblem

log = logging.getLogger(__name__)

IDLE_POLL_SECONDS = 5.0
"""How long a poll may last: packets, stack timers and posted commands all end it early."""
RINGING_POLL_SECONDS = 1.0
"""How exactly the ring limit is kept."""
STUMBLED_SECONDS = 1.0
"""How long a poll lasts at least after a bug was met: it may be met each time, and is logged."""
GOODBYE_SECONDS = 1.5
QUALITY_SECONDS = 5.0


class Engine:
    """Owns the stack from `libCreate` to `libDestroy`; built and run on one thread."""

    def __init__(self, config: SipConfig, inbox: Inbox, sink: Sink) -> None:
        self._config = config
        self._inbox = inbox
        self._sink = sink
        self._probed: deque[ServerProbed] = deque()
        self._dumped: deque[TraceDumped] = deque()
        self._quality = Rhythm(QUALITY_SECONDS)
        self._free_memory = FreeMemory()
        self._running = True
        self._has_stumbled = False
        self._network = NetworkWatch(self._on_network_sign)

    def run(self) -> None:
        """Work until a stop is asked for."""
        self._open()
        try:
            self._begin()
            while self._take_commands():
                self._stack.sip_work(self._poll_ms())
                self._after_events()
        finally:
            self._close()

    # -- start and stop ---------------------------------------------------------------------

    def _open(self) -> None:
        endpoint = PjEndpoint(self._on_tls_problem, self._on_device_error, self._on_rejected)
        self._stack = Stack(self._config, endpoint)
        self._inbox.wake_through(self._stack.sip_open())
        self._registrar = Registrar(
            endpoint, self._config, self._sink, self._on_invite, self._post_probed
        )
        self._sound = Sound(self._config, self._sink, self._post_look)
        self._book = CallBook(self._sink, self._sound)
        self._sound.recordings.on_changed = self._book.note_recording
        self._lines = Lines(self._config, self._book, self._sound, self._registrar)
        self._incoming = Incoming(
            self._config, self._sink, self._book, self._registrar, self._lines.intercom
        )
        self._watches = Watches(self._on_line_news, self._registrar)
        self._healing = Healing(self._book, self._registrar, self._watches)
        self._dispatch = Dispatch(
            self._sink,
            self._registrar,
            self._watches,
            self._healing,
            self._lines,
            self._sound,
            self._sip_dump,
        )

    def _begin(self) -> None:
        # The account first: sound devices take longer to look through than a REGISTER.
        self._take_commands()
        self._sound.sip_open()
        self._network.start()

    def _close(self) -> None:
        """Hang up, clear calls, shut the account down, destroy; other orders assert."""
        self._network.stop()
        self._incoming.sip_close()
        self._lines.sip_hang_up_all()
        deadline = time.monotonic() + GOODBYE_SECONDS
        while self._book.states() and time.monotonic() < deadline:
            self._stack.sip_work(20)
            self._book.sip_reap()
        self._book.sip_clear()
        self._registrar.sip_drop()
        self._healing.sip_close()
        while self._registrar.is_leaving():
            self._stack.sip_work(10)
            self._registrar.sip_run_due()
        self._sound.sip_close()
        del self._dispatch, self._healing
        del self._lines, self._incoming, self._book, self._watches, self._sound, self._registrar
        # No cycle is left that holds anything of the stack: no collection must be needed, because
        # here it would destroy windows, and elsewhere what belongs to this thread.
        self._stack.sip_destroy()

    # -- the loop ---------------------------------------------------------------------------

    def _poll_ms(self) -> int:
        parts = (self._registrar, self._healing, self._lines, self._sound, self._free_memory)
        dues = [part.seconds_to_next() for part in parts]
        wait = min(due for due in (*dues, IDLE_POLL_SECONDS) if due is not None)
        if CallState.RINGING in self._book.states():
            wait = min(wait, RINGING_POLL_SECONDS)
        if self._has_stumbled:
            wait = max(wait, STUMBLED_SECONDS)
        return int(wait * 1000) + 1

    def _after_events(self) -> None:
        """Take up what the last poll changed; what fails in one part must not end the others."""
        self._has_stumbled = False
        for step in (
            self._incoming.sip_tell,
            self._lines.sip_go_on,
            self._book.sip_reap,
            self._take_findings,
            self._registrar.sip_run_due,
            self._look_at_connections,
            self._healing.sip_run_due,
            self._lines.sip_enforce_ring_limit,
            self._serve_sound,
            self._sound.sip_watch,
            self._tell_quality,
            self._give_memory_back,
            self._stack.log.sip_read,
        ):
            try:
                step()
            except Exception:  # the border of the loop
                log.exception("bug in %s", step.__qualname__)
                self._has_stumbled = True

    def _take_findings(self) -> None:
        while self._probed:
            self._registrar.sip_probed(self._probed.popleft())
        while self._dumped:
            self._sink(self._dumped.popleft())

    def _look_at_connections(self) -> None:
        if self._stack.sip_has_lost_connection():
            self._healing.sip_connection_lost()

    def _serve_sound(self) -> None:
        self._sound.sip_serve(self._book.states(), wants_ringback=self._book.wants_ringback())

    def _tell_quality(self) -> None:
        if self._quality.is_due():
            self._book.sip_tell_quality()

    def _give_memory_back(self) -> None:
        self._free_memory.look(has_calls=len(self._book) > 0)

    # -- commands ---------------------------------------------------------------------------

    def _take_commands(self) -> bool:
        """Carry out what waits; false once a stop was asked for."""
        while self._running and not self._inbox.is_empty():
            command = self._inbox.take()
            if command is None:
                self._running = False
            else:
                self._dispatch.sip_carry_out(command)
        return self._running

    # -- from the stack's callbacks and the probes ------------------------------------------

    def _on_tls_problem(self, problem: RegistrationProblem, text: str) -> None:
        self._registrar.sip_tls_problem(problem, text)

    def _on_device_error(self, is_microphone: bool, index: int) -> None:
        self._sound.sip_device_failed(index, is_microphone=is_microphone)

    def _on_line_news(self, event: SipEvent) -> None:
        if isinstance(event, BlfChanged):
            self._lines.transfers.targets.hear(event.extension, event.state)
        self._sink(event)

    def _on_network_sign(self, sign: Sign) -> None:
        """The network watch's thread."""
        self._inbox.put(cmd.NetworkChanged(was_asleep=sign is Sign.SLEPT))

    def _on_invite(self, call_id: int, message: str, source: str) -> None:
        self._incoming.sip_invite_came(call_id, message, source)

    def _on_rejected(self, code: int, message: str, source: str) -> None:
        self._incoming.sip_was_rejected(code, message, source)

    def _sip_dump(self, wish: cmd.DumpTrace) -> None:
        self._stack.log.sip_flush(self._stack.endpoint)
        facts = self._registrar.facts() + self._stack.endpoint.tls_facts
        dump_later(wish, self._stack.log.trace, facts, self._post_dumped)

    def _post_dumped(self, dumped: TraceDumped) -> None:
        """Any thread: a trace is ready."""
        self._dumped.append(dumped)
        self._inbox.wake()

    def _post_look(self) -> None:
        """Any thread: sound devices may have come or gone."""
        self._inbox.put(cmd.ListAudioDevices())

    def _post_probed(self, found: ServerProbed) -> None:
        """Any thread: a probe's finding, taken up by the loop."""
        self._probed.append(found)
        self._inbox.wake()
