"""Asks the PBX for a sign of life (OPTIONS, RFC 3261 §11) and reads from it how it sees us."""

from __future__ import annotations

import random
import time
from collections.abc import Callable

import pjsua2 as pj

from sip.pj.account import server_uri
from sip.pj.boundary import whole_message
from sip.pj.registrar import Registrar
from sip.reflexive import seen_as

REST_SECONDS = (15.0, 25.0)
"""Drawn anew each time, so that the desks of an office ask one after the other.

500 desks make 25 requests a second; a PBX that went away is noticed within half a minute, though
over UDP nothing tells. It also keeps a NAT's door open, whose shortest time-out is 30 s (RFC 4787
says 120 s, many devices less)."""
ANSWER_SECONDS = 4.0
"""The stack sends it again after 0.5, 1.5 and 3.5 s: with a loss of 30 % one in fifty fails."""
URGENT_ANSWER_SECONDS = 2.0


class Pulse:
    """One OPTIONS at a time. SIP thread only."""

    def __init__(self, registrar: Registrar) -> None:
        self._registrar = registrar
        self._next_at: float | None = None
        self._answer_by: float | None = None
        self._seen_as = ""
        self.on_answer: Callable[[], None] = _nothing
        self.on_silence: Callable[[], None] = _nothing
        self.on_rebound: Callable[[], None] = _nothing
        """Called when the PBX sees us at another address or port than before: a NAT forgot us."""

    @property
    def is_asking(self) -> bool:
        """Whether an answer is waited for."""
        return self._answer_by is not None

    @property
    def knows_how_we_are_seen(self) -> bool:
        """Whether a change of our address or port would be noticed with the next answer."""
        return bool(self._seen_as)

    def sip_start(self) -> None:
        """The line stands: ask after a rest."""
        self._next_at = time.monotonic() + random.uniform(*REST_SECONDS)  # noqa: S311
        self._answer_by = None

    def sip_stop(self) -> None:
        """The line is gone, and known to be."""
        self._next_at = self._answer_by = None
        self._seen_as = ""

    def sip_ask(self, seconds: float = ANSWER_SECONDS) -> None:
        """Ask now, and take more than so many seconds for silence."""
        account, settings = self._registrar.account, self._registrar.settings
        if account is None or settings is None:
            self.sip_stop()
            return
        by = time.monotonic() + seconds
        if self._answer_by is not None:
            self._answer_by = min(self._answer_by, by)
            return
        self._answer_by, self._next_at = by, None
        prm = pj.SendRequestParam()
        prm.method = "OPTIONS"
        prm.txOption.targetUri = server_uri(settings)
        account.on_response = self._heard
        try:
            account.sendRequest(prm)
        except pj.Error:
            self._answer_by = time.monotonic()  # it could not even be sent

    def sip_run_due(self) -> None:
        """Ask when it is time; call silence by its name."""
        now = time.monotonic()
        if self._answer_by is not None and now >= self._answer_by:
            self.sip_stop()
            self.on_silence()
        elif self._next_at is not None and now >= self._next_at:
            self.sip_ask()

    def seconds_to_next(self) -> float | None:
        """How long until `sip_run_due` has something to do."""
        times = [due for due in (self._next_at, self._answer_by) if due is not None]
        return max(0.0, min(times) - time.monotonic()) if times else None

    def sip_forget_listeners(self) -> None:
        """Ends the paths that lead back to here."""
        self.on_answer = self.on_silence = self.on_rebound = _nothing

    def _heard(self, event: pj.SipEvent) -> None:
        """A response, or the stack's own word that none came (which our clock says sooner)."""
        change = event.body.tsxState
        if self._answer_by is None:
            return
        if change.type == pj.PJSIP_EVENT_TRANSPORT_ERROR:
            self._answer_by = time.monotonic()  # a connection that is refused needs no patience
        if change.type != pj.PJSIP_EVENT_RX_MSG:
            return
        # Any answer will do, a refusal too: somebody is there.
        self.sip_start()
        before, self._seen_as = self._seen_as, seen_as(whole_message(change.src))
        self.on_answer()
        if before and self._seen_as and before != self._seen_as:
            self.on_rebound()


def _nothing() -> None:
    """Takes news that nobody wants."""
