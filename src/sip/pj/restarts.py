"""Notices that the PBX was restarted between two questions of ours, which UDP tells nobody."""

from __future__ import annotations

import logging
from collections.abc import Callable
from enum import Enum, unique

from sip.config import Transport
from sip.knocking import Knocking
from sip.pj.pulse import URGENT_ANSWER_SECONDS, Pulse
from sip.pj.registrar import Registrar

log = logging.getLogger(__name__)


@unique
class _Step(Enum):
    """What is known."""

    RESTING = "resting"
    """Nothing is wrong."""
    ASKING = "asking"
    """A knock was refused: whether anybody is there is asked in SIP."""
    KNOCKING_AGAIN = "knocking_again"
    """Somebody is: was the port shut for a moment, or are all knocks refused here?"""


class Restarts:
    """Knocks at the PBX's UDP port while the registration stands. SIP thread only."""

    def __init__(self, registrar: Registrar, pulse: Pulse) -> None:
        self._registrar = registrar
        self._pulse = pulse
        self._knocking = Knocking()
        self._step = _Step.RESTING
        self._refuses_always: tuple[str, int] | None = None
        """Where a firewall refuses what is no SIP: knocking there says nothing."""
        self.on_restarted: Callable[[], None] = _nothing
        """Called when the PBX answers, and did not have its port open just before."""

    def sip_start(self) -> None:
        """The registration stands."""
        self._step = _Step.RESTING
        door = self._door()
        if door is None or door == self._refuses_always:
            self._knocking.stop()
        else:
            self._knocking.start(*door)

    def sip_stop(self) -> None:
        """The line is gone, and known to be."""
        self._knocking.stop()
        self._step = _Step.RESTING

    def sip_answered(self) -> None:
        """The PBX has answered an OPTIONS."""
        if self._step is _Step.ASKING:
            self._step = _Step.KNOCKING_AGAIN
            self._knocking.knock_now()

    def sip_run_due(self) -> None:
        """Knock when it is time, and take up what came of it."""
        is_refused = self._knocking.run_due()
        if is_refused is None:
            return
        if self._step is _Step.RESTING and is_refused:
            self._step = _Step.ASKING
            self._pulse.sip_ask(URGENT_ANSWER_SECONDS)
        elif self._step is _Step.KNOCKING_AGAIN and is_refused:
            log.info("knocking at the PBX is refused here though it answers; given up")
            self._refuses_always = self._door()
            self.sip_stop()
        elif self._step is _Step.KNOCKING_AGAIN:
            self._step = _Step.RESTING
            self.on_restarted()

    def seconds_to_next(self) -> float | None:
        """How long until `sip_run_due` has something to do."""
        return self._knocking.seconds_to_next()

    def sip_forget_listeners(self) -> None:
        """Ends the paths that lead back to here, and the knocking."""
        self.sip_stop()
        self.on_restarted = _nothing

    def _door(self) -> tuple[str, int] | None:
        """Where to knock: over TCP and TLS the connection itself tells."""
        settings = self._registrar.settings
        if settings is None or settings.transport is not Transport.UDP:
            return None
        address = self._registrar.pbx_address
        return (address, settings.effective_port) if address else None


def _nothing() -> None:
    """Takes news that nobody wants."""
