"""All calls of this phone: what is asked of them, what comes in, and their burial."""

from __future__ import annotations

import dataclasses
import functools
import logging
from collections import deque
from datetime import UTC, datetime, timedelta

import pjsua2 as pj

from sip import commands as cmd
from sip.actions import ACTION_OF_COMMAND, CallAction, allowed
from sip.config import SipConfig
from sip.events import CallChanged, CallSnapshot, SipEvent
from sip.pj.boundary import Refusal, attempt
from sip.pj.call import PjCall
from sip.pj.media import Sound
from sip.pj.registrar import Registrar
from sip.service import Sink
from sip.snapshots import NOBODY, incoming_snapshot, new_snapshot
from sip.states import CallDirection, CallState, EndReason
from sip.uri import party_of, plain_text

log = logging.getLogger(__name__)

_DIGITS = frozenset("0123456789*#ABCDabcd")
_MAX_DIGITS = 32
_CHECKED = frozenset({CallState.CONNECTED, CallState.ON_HOLD, CallState.HELD_BY_PEER})
MAX_STRANGERS = 100
"""Addresses whose calls were refused that are remembered, so that each is logged once."""


class Lines:
    """The calls by our own keys. SIP thread only."""

    def __init__(self, config: SipConfig, sink: Sink, sound: Sound, registrar: Registrar) -> None:
        self._config = config
        self._sink = sink
        self._sound = sound
        self._registrar = registrar
        self._calls: dict[str, PjCall] = {}
        self._ended: deque[str] = deque()
        self._dead: list[PjCall] = []
        self._strangers: set[str] = set()

    # -- asked by the engine ----------------------------------------------------------------

    def states(self) -> frozenset[CallState]:
        """The states that calls are in now; empty without calls."""
        return frozenset(call.snapshot.state for call in self._calls.values())

    def sip_reap(self) -> None:
        """Drop ended calls here and now: collected late they would hang up their slot's next.

        One poll may even end a call and give its slot to a new INVITE: then the old object waits
        until the slot is free again.
        """
        while self._ended:
            call = self._calls.pop(self._ended.popleft(), None)
            if call is not None:
                self._dead.append(call)
        self._dead = [call for call in self._dead if call.isActive()]

    def sip_enforce_ring_limit(self) -> None:
        """Refuse what rang too long, so that a caller whose CANCEL got lost blocks no line."""
        limit = timedelta(seconds=self._config.ring_limit_seconds)
        now = datetime.now(UTC)
        for call in list(self._calls.values()):
            if call.snapshot.state is CallState.RINGING and now - call.snapshot.started_at > limit:
                code = pj.PJSIP_SC_TEMPORARILY_UNAVAILABLE
                attempt(functools.partial(call.sip_end, EndReason.NO_ANSWER, code))

    def sip_check_all(self) -> None:
        """re-INVITE every talking call: a PBX that lost it answers 481, which ends it here, too."""
        for call in list(self._calls.values()):
            if call.snapshot.state in _CHECKED:
                attempt(call.sip_refresh)

    def sip_hang_up_all(self) -> None:
        """End every call; the ends come as events."""
        for call in list(self._calls.values()):
            # 480 lets the PBX go on to voicemail or other phones; the stack's own 603 would not.
            rings = call.snapshot.state is CallState.RINGING
            code = pj.PJSIP_SC_TEMPORARILY_UNAVAILABLE if rings else 0
            attempt(functools.partial(call.sip_end, EndReason.HUNG_UP, code))

    def sip_clear(self) -> None:
        """Let go of every call, ended or not; only just before the stack is destroyed."""
        self._ended.clear()
        self._calls.clear()
        self._dead.clear()

    # -- commands ---------------------------------------------------------------------------

    def sip_carry_out(self, command: cmd.CallCommand) -> None:
        """Do what is asked of one call. Raises `Refusal` or `pj.Error`; then nothing changed."""
        if isinstance(command, cmd.Dial):
            self._dial(command.key, command.target)
            return
        call = self._calls.get(command.key)
        if call is None:
            raise Refusal("no_such_call")
        if ACTION_OF_COMMAND[type(command)] not in allowed(call.snapshot.state):
            raise Refusal("not_allowed_now")
        self._ask(call, command)

    def _ask(self, call: PjCall, command: cmd.CallCommand) -> None:
        match command:
            case cmd.Answer():
                self._hold_others(call)
                call.sip_answer()
            case cmd.Reject():
                call.sip_end(EndReason.REJECTED, pj.PJSIP_SC_BUSY_HERE)
            case cmd.Deflect(_, target):
                call.sip_deflect(self._registrar.uri(target))
            case cmd.HangUp():
                call.sip_end(EndReason.HUNG_UP)
            case cmd.Hold():
                call.sip_hold()
            case cmd.Resume():
                self._hold_others(call)
                call.sip_resume()
            case cmd.Mute(_, on):
                call.sip_mute(on=on)
            case cmd.SendDtmf(_, digits):
                if not digits or len(digits) > _MAX_DIGITS or not _DIGITS.issuperset(digits):
                    raise Refusal("bad_digits")
                call.sip_dtmf(digits)
            case cmd.Transfer(_, target):
                call.sip_transfer(target, self._registrar.uri(target))
            case cmd.Dial():
                raise TypeError(command)

    def _dial(self, key: str, target: str) -> None:
        account, uri = self._registrar.account, self._registrar.uri(target)
        if account is None or not self._registrar.is_registered:
            raise Refusal("not_registered")
        if len(self._calls) >= self._config.max_calls:
            raise Refusal("no_free_line")
        self._hold_others(None)
        self._sound.sip_serve_calls(any_call=True)  # the stack wants a device before the INVITE
        remote = party_of(f"<{uri}>")
        remote = dataclasses.replace(remote, user=remote.user or target)
        snapshot = new_snapshot(key, CallDirection.OUTGOING, remote, dialed=target)
        call = self._add(account, snapshot)
        try:
            call.sip_dial(uri)
        except pj.Error:
            del self._calls[key]
            raise

    def _hold_others(self, keep: PjCall | None) -> None:
        for call in self._calls.values():
            if call is not keep and CallAction.HOLD in allowed(call.snapshot.state):
                attempt(call.sip_hold)

    def _add(self, account: pj.Account, snapshot: CallSnapshot, call_id: int = -1) -> PjCall:
        call = PjCall(
            account,
            snapshot,
            sink=self._sink,
            ended=self._ended,
            sound=self._sound,
            call_id=call_id,
        )
        self._calls[snapshot.key] = call
        return call

    # -- from the stack ---------------------------------------------------------------------

    def sip_invite_came(self, call_id: int, message: str, source: str) -> None:
        """An INVITE arrived: 180 first, because the caller hears it, then read who it is and tell.

        From anybody but the PBX it is refused: who calls a desk directly has passed none of the
        PBX's rules, and may be after our digest.
        """
        if not (self._config.allow_direct_calls or self._registrar.is_from_the_pbx(source)):
            self._refuse_stranger(call_id, source)
            return
        is_refused = bool(self._calls) and not self._config.allow_call_waiting
        unread = new_snapshot(cmd.new_call_key(), CallDirection.INCOMING, NOBODY, dialed="")
        call = self._add(self._registrar.account, unread, call_id)
        if not is_refused:
            call.sip_ring()
        call.snapshot = incoming_snapshot(call.snapshot, message)
        if is_refused:
            call.sip_end(EndReason.CALL_WAITING_REFUSED, pj.PJSIP_SC_BUSY_HERE)
            return
        self._sink(CallChanged(call.snapshot))

    def _refuse_stranger(self, call_id: int, source: str) -> None:
        """403, without a word to the user; one line in the log for each address."""
        host = source.rpartition(":")[0]
        if host not in self._strangers and len(self._strangers) < MAX_STRANGERS:
            self._strangers.add(host)
            log.warning("refused a call from %s, which is not the PBX", plain_text(host))
        call = PjCall(
            self._registrar.account,
            new_snapshot(cmd.new_call_key(), CallDirection.INCOMING, NOBODY, dialed=""),
            sink=_nobody,
            ended=deque(),
            sound=self._sound,
            call_id=call_id,
        )
        self._dead.append(call)
        call.sip_end(EndReason.REJECTED, pj.PJSIP_SC_FORBIDDEN)


def _nobody(event: SipEvent) -> None:
    """Hears of calls that concern nobody."""
