"""Calls that come in: who may call, what is said at once, and what is refused."""

from __future__ import annotations

import dataclasses
import logging
from collections import deque
from datetime import UTC, datetime

import pjsua2 as pj

from sip import commands as cmd
from sip.config import SipConfig, SrtpUse
from sip.events import CallEnded, CallSnapshot
from sip.pj.call import PjCall
from sip.pj.callbook import CallBook
from sip.pj.intercom import Intercom
from sip.pj.registrar import Registrar
from sip.service import Sink
from sip.snapshots import NOBODY, incoming_snapshot, new_snapshot
from sip.states import CallDirection, CallState, EndReason
from sip.uri import plain_text

log = logging.getLogger(__name__)

_NOT_ACCEPTABLE = 488

MAX_STRANGERS = 100
"""Addresses whose calls were refused that are remembered, so that each is logged once."""


class Incoming:
    """The door for INVITEs. SIP thread only."""

    def __init__(
        self,
        config: SipConfig,
        sink: Sink,
        book: CallBook,
        registrar: Registrar,
        intercom: Intercom,
    ) -> None:
        self._config = config
        self._sink = sink
        self._book = book
        self._registrar = registrar
        self._intercom = intercom
        self._strangers: set[str] = set()
        self._to_tell: deque[tuple[PjCall, bool]] = deque()
        """With whether the desk had no other call."""
        self._is_closed = False

    def sip_invite_came(self, call_id: int, message: str, source: str) -> None:
        """An INVITE arrived: let it ring and read who it is; `sip_tell` says so.

        The stack sends the 180 on the way back from here, and comes to Python several times before
        it does: whoever heard of the call by now would hold the interpreter, and the caller wait.

        From anybody but the PBX it is refused: who calls a desk directly has passed none of the
        PBX's rules, and may be after our digest.
        """
        if self._is_closed:
            self._turn_away(call_id, pj.PJSIP_SC_TEMPORARILY_UNAVAILABLE)
            return
        is_from_pbx = self._registrar.may_call_us(source)
        if not (is_from_pbx or self._config.allow_direct_calls):
            self._refuse_stranger(call_id, source)
            return
        is_refused = self._book.is_busy() and not self._config.allow_call_waiting
        is_alone = len(self._book) == 0
        call = self._book.sip_add(self._registrar.account, _unread(), call_id)
        call.facts.is_by_way_of_pbx = is_from_pbx
        if not is_refused:
            call.sip_ring()
        call.facts.snapshot = incoming_snapshot(
            call.snapshot, message, is_from_pbx=is_from_pbx, names=self._config.headers
        )
        if is_refused:
            call.sip_end(EndReason.CALL_WAITING_REFUSED, pj.PJSIP_SC_BUSY_HERE)
            return
        self._to_tell.append((call, is_alone))

    def sip_tell(self) -> None:
        """Tell of the calls that came in by the last poll, which ring by now."""
        while self._to_tell:
            call, is_alone = self._to_tell.popleft()
            if call.facts.end_reason is not None:
                continue  # its end has told of it
            call.facts.tell()
            if is_alone:
                self._intercom.sip_take(call)

    def sip_close(self) -> None:
        """Turn away whoever calls from now on: the phone ends."""
        self._is_closed = True
        self._to_tell.clear()

    def sip_was_rejected(self, code: int, message: str, source: str) -> None:
        """The stack refused an INVITE by itself; said only where our own rule was the reason."""
        is_rule = self._config.srtp is SrtpUse.REQUIRED and code == _NOT_ACCEPTABLE
        if not is_rule or not self._registrar.may_call_us(source):
            return
        log.warning("refused a call whose audio would not be encrypted")
        snapshot = incoming_snapshot(
            _unread(), message, is_from_pbx=True, names=self._config.headers
        )
        ended = dataclasses.replace(snapshot, state=CallState.ENDED, ended_at=datetime.now(UTC))
        self._sink(CallEnded(ended, EndReason.NOT_ENCRYPTED, code))

    def _refuse_stranger(self, call_id: int, source: str) -> None:
        """403, without a word to the user; one line in the log for each address."""
        host = source.rpartition(":")[0]
        if host not in self._strangers and len(self._strangers) < MAX_STRANGERS:
            self._strangers.add(host)
            log.warning("refused a call from %s, which is not the PBX", plain_text(host))
        self._turn_away(call_id, pj.PJSIP_SC_FORBIDDEN)

    def _turn_away(self, call_id: int, code: int) -> None:
        call = self._book.sip_make_unheard(self._registrar.account, _unread(), call_id)
        self._book.sip_bury(call)
        call.sip_end(EndReason.REJECTED, code)


def _unread() -> CallSnapshot:
    return new_snapshot(cmd.new_call_key(), CallDirection.INCOMING, NOBODY, dialed="")
