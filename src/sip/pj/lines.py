"""What is asked of the calls: commands, the ring limit, the order of one active call."""

from __future__ import annotations

import dataclasses
import functools
from datetime import UTC, datetime, timedelta

import pjsua2 as pj

from sip import commands as cmd
from sip.actions import ACTION_OF_COMMAND, CallAction, allowed
from sip.config import SipConfig
from sip.pj.boundary import Refusal, attempt
from sip.pj.call import PjCall
from sip.pj.callbook import CallBook
from sip.pj.media import Sound
from sip.pj.registrar import Registrar
from sip.snapshots import new_snapshot
from sip.states import CallDirection, CallState, EndReason
from sip.uri import party_of

_DIGITS = frozenset("0123456789*#ABCDabcd")
_MAX_DIGITS = 32
_CHECKED = frozenset({CallState.CONNECTED, CallState.ON_HOLD, CallState.HELD_BY_PEER})


class Lines:
    """Carries out what is asked of calls. SIP thread only."""

    def __init__(
        self, config: SipConfig, book: CallBook, sound: Sound, registrar: Registrar
    ) -> None:
        self._config = config
        self._book = book
        self._sound = sound
        self._registrar = registrar

    # -- asked by the engine ----------------------------------------------------------------

    def sip_enforce_ring_limit(self) -> None:
        """Refuse what rang too long, so that a caller whose CANCEL got lost blocks no line."""
        limit = timedelta(seconds=self._config.ring_limit_seconds)
        now = datetime.now(UTC)
        for call in self._book:
            if call.snapshot.state is CallState.RINGING and now - call.snapshot.started_at > limit:
                code = pj.PJSIP_SC_TEMPORARILY_UNAVAILABLE
                attempt(functools.partial(call.sip_end, EndReason.NO_ANSWER, code))

    def sip_check_all(self) -> None:
        """re-INVITE every talking call: a PBX that lost it answers 481, which ends it here, too."""
        for call in self._book:
            if call.snapshot.state in _CHECKED:
                attempt(call.sip_refresh)

    def sip_hang_up_all(self) -> None:
        """End every call; the ends come as events."""
        for call in self._book:
            # 480 lets the PBX go on to voicemail or other phones; the stack's own 603 would not.
            rings = call.snapshot.state is CallState.RINGING
            code = pj.PJSIP_SC_TEMPORARILY_UNAVAILABLE if rings else 0
            attempt(functools.partial(call.sip_end, EndReason.HUNG_UP, code))

    # -- commands ---------------------------------------------------------------------------

    def sip_carry_out(self, command: cmd.CallCommand) -> None:
        """Do what is asked of one call. Raises `Refusal` or `pj.Error`; then nothing changed."""
        if isinstance(command, cmd.Dial):
            self._dial(command.key, command.target)
            return
        call = self._book.get(command.key)
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
        if len(self._book) >= self._config.max_calls:
            raise Refusal("no_free_line")
        self._hold_others(None)
        self._sound.sip_serve_calls(any_call=True)  # the stack wants a device before the INVITE
        remote = party_of(f"<{uri}>")
        remote = dataclasses.replace(remote, user=remote.user or target)
        snapshot = new_snapshot(key, CallDirection.OUTGOING, remote, dialed=target)
        call = self._book.sip_add(account, snapshot)
        try:
            call.sip_dial(uri)
        except pj.Error:
            self._book.drop(key)
            raise

    def _hold_others(self, keep: PjCall | None) -> None:
        for call in self._book:
            if call is not keep and CallAction.HOLD in allowed(call.snapshot.state):
                attempt(call.sip_hold)
