"""Brings registration, presence and calls back after the network or the PBX was away."""

from __future__ import annotations

import logging
from enum import Enum, unique

from sip.pj.boundary import attempt
from sip.pj.call import PjCall
from sip.pj.callbook import CallBook
from sip.pj.pulse import URGENT_ANSWER_SECONDS, Pulse
from sip.pj.registrar import Registrar
from sip.pj.restarts import Restarts
from sip.pj.silence import SILENCE_SECONDS, Silence
from sip.pj.watches import Watches
from sip.pj.wounds import AGAIN_SECONDS, TALKING, Wounds
from sip.states import CallState, EndReason, RegistrationProblem

log = logging.getLogger(__name__)

_DIALED = frozenset({CallState.DIALING, CallState.ALERTING})
_WAITING = frozenset({CallState.RINGING, CallState.ALERTING, CallState.TRANSFERRING})
"""What a PBX that restarted has forgotten without a word; a re-INVITE would not fit them."""


@unique
class Line(Enum):
    """What is known of the way to the PBX."""

    STANDS = "stands"
    REFUSED = "refused"
    """The PBX answers, but does not take this account: the calls that stand go on."""
    LOST = "lost"
    """No way leads there, or nobody answers."""
    DOUBTED = "doubted"
    """It was changed under us; a new registration is under way."""


class Healing:
    """Watches the line, and mends what hangs on it. SIP thread only."""

    def __init__(self, book: CallBook, registrar: Registrar, watches: Watches) -> None:
        self._book = book
        self._registrar = registrar
        self._watches = watches
        self._line = Line.STANDS
        self._wounds = Wounds(book)
        self._silence = Silence(book)
        self._pulse = Pulse(registrar)
        self._restarts = Restarts(registrar, self._pulse)
        self._restarts.on_restarted = self._on_restarted
        self._pulse.on_answer = self._on_sign_of_life
        self._pulse.on_silence = self._on_no_sign
        self._pulse.on_rebound = self._on_rebound
        registrar.listeners.is_urgent = self._has_calls
        registrar.listeners.on_registered = self._on_registered
        registrar.listeners.on_lost = self._on_lost
        registrar.listeners.on_refused = self._on_refused
        registrar.listeners.on_account_gone = self._on_account_gone

    # -- what others noticed ----------------------------------------------------------------

    def sip_network_changed(self, *, was_asleep: bool) -> None:
        """The system says so: see whether our way to the PBX is another one, or gone."""
        local = self._registrar.local_address()
        if local is None:
            self._registrar.sip_check()
        elif not local:
            self._registrar.sip_lose(RegistrationProblem.UNREACHABLE)
        elif not self._registrar.is_led_by(local):
            self._begin_afresh(is_readdressed=True)
        elif was_asleep or self._line is Line.LOST:
            self._begin_afresh(is_readdressed=False)
        elif self._line is Line.STANDS:
            # Something else changed, perhaps; whoever stands behind the next hop will tell.
            self._pulse.sip_ask(URGENT_ANSWER_SECONDS)

    def sip_connection_lost(self) -> None:
        """A TCP or TLS connection was closed or reset: the one that stands, or one before it.

        A request now opens another one where it was the first, and the PBX sees us at another port.
        Nobody else has connections with us: the phone listens for none.
        """
        if not self._registrar.is_registered:
            return
        if self._pulse.knows_how_we_are_seen:
            self._pulse.sip_ask(URGENT_ANSWER_SECONDS)
        else:
            self._begin_afresh(is_readdressed=False)

    def sip_check(self) -> None:
        """Somebody has a reason to believe that the PBX restarted."""
        self._registrar.sip_check()
        self._watches.sip_begin_again()
        for call in self._talking():
            attempt(call.sip_refresh)

    # -- asked by the engine ----------------------------------------------------------------

    def sip_run_due(self) -> None:
        """Do what time asks for."""
        self._pulse.sip_run_due()
        self._restarts.sip_run_due()
        self._watches.sip_run_due()
        for call in self._silence.sip_newly_silent():
            self._on_silence(call)
        if self._wounds:
            self._tend()

    def seconds_to_next(self) -> float | None:
        """How long until `sip_run_due` has something to do."""
        parts = (self._pulse, self._restarts, self._watches, self._silence)
        waits = [part.seconds_to_next() for part in parts]
        if self._wounds:
            waits.append(AGAIN_SECONDS)
        return min((wait for wait in waits if wait is not None), default=None)

    def sip_close(self) -> None:
        """Ends the paths that lead back to here."""
        self._pulse.sip_forget_listeners()
        self._restarts.sip_forget_listeners()
        self._registrar.sip_forget_listeners()
        self._wounds.clear()

    # -- the line ---------------------------------------------------------------------------

    def _begin_afresh(self, *, is_readdressed: bool) -> None:
        self._line = Line.DOUBTED
        self._stop_asking()
        if is_readdressed:
            self._end_dialed()
        for call in self._talking():
            self._wounds.doubt_anew(call, is_readdressed=is_readdressed)
        self._registrar.sip_begin_afresh()

    def _end_dialed(self) -> None:
        """The answer to an INVITE goes to the address that it came from: none will be heard."""
        for call in self._book:
            if call.snapshot.state in _DIALED:
                call.sip_end_unheard(EndReason.CONNECTION_LOST)

    def _on_account_gone(self) -> None:
        self._stop_asking()
        self._watches.sip_close_all()

    def _on_lost(self) -> None:
        was, self._line = self._line, Line.LOST
        self._stop_asking()
        if was is not Line.LOST:
            if was is not Line.REFUSED:
                self._watches.sip_turn_stale()
            for call in self._talking():
                self._wounds.show_away(call, 0.0)

    def _on_refused(self) -> None:
        was, self._line = self._line, Line.REFUSED
        self._stop_asking()
        if was not in (Line.LOST, Line.REFUSED):
            self._watches.sip_turn_stale()

    def _on_registered(self) -> None:
        self._line = Line.STANDS
        self._pulse.sip_start()
        self._restarts.sip_start()
        if self._registrar.is_over_connection:
            self._pulse.sip_ask()  # whose connection a closed one was is told by our port only
        self._watches.sip_begin_again()
        for call in self._book:
            if call.snapshot.state in _WAITING:
                attempt(call.sip_ask_whether_known)
        self._tend()

    def _on_restarted(self) -> None:
        """It may have forgotten our subscriptions and calls, whatever it kept of us."""
        log.info("the PBX was restarted")
        self._begin_afresh(is_readdressed=False)

    def _stop_asking(self) -> None:
        self._pulse.sip_stop()
        self._restarts.sip_stop()

    def _on_rebound(self) -> None:
        """A NAT forgot us, or our connection was another one than before."""
        if self._registrar.is_over_connection:
            self._begin_afresh(is_readdressed=False)
        else:
            self._registrar.sip_check()

    def _on_sign_of_life(self) -> None:
        """The PBX is there; what fell silent may be a call that it has forgotten."""
        self._restarts.sip_answered()
        for call in self._talking():
            self._wounds.sip_ask_unasked(call)

    def _on_no_sign(self) -> None:
        self._registrar.sip_lose(RegistrationProblem.TIMEOUT)

    # -- calls ------------------------------------------------------------------------------

    def _on_silence(self, call: PjCall) -> None:
        if self._line is not Line.STANDS:
            self._wounds.show_away(call, SILENCE_SECONDS)
            return
        if self._silence.was_heard(call.key):
            self._wounds.doubt(call)
        self._pulse.sip_ask(URGENT_ANSWER_SECONDS)

    def _tend(self) -> None:
        may_ask = self._line is Line.STANDS and not self._pulse.is_asking
        self._wounds.sip_tend(may_ask=may_ask)

    def _talking(self) -> list[PjCall]:
        return [call for call in self._book if call.snapshot.state in TALKING]

    def _has_calls(self) -> bool:
        return any(call.snapshot.state in TALKING for call in self._book)
