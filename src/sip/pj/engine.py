"""The SIP thread: carries out commands, lets the stack work, and buries ended calls."""

from __future__ import annotations

import dataclasses
import functools
import gc
import logging
import time
from collections import deque
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pjsua2 as pj

from sip import commands as cmd
from sip.actions import CallAction, allowed
from sip.config import SipConfig
from sip.events import CallChanged, CommandRefused
from sip.message import header
from sip.pj.buddy import LineWatch
from sip.pj.call import PjCall, new_snapshot
from sip.pj.endpoint import PjEndpoint, open_wake_transport, stack_settings
from sip.pj.media import Sound
from sip.pj.registrar import Registrar
from sip.probe import ServerProbed
from sip.service import Inbox, Sink
from sip.states import CallDirection, CallState, EndReason
from sip.uri import parse_address, party_of, plain_text, target_uri

log = logging.getLogger(__name__)

IDLE_POLL_SECONDS = 5.0
"""How long a poll may last: packets, stack timers and posted commands all end it early."""
GOODBYE_SECONDS = 1.5
_DIGITS = frozenset("0123456789*#ABCDabcd")

_ACTION_OF: dict[type, CallAction] = {
    cmd.Answer: CallAction.ANSWER,
    cmd.Reject: CallAction.REJECT,
    cmd.Deflect: CallAction.DEFLECT,
    cmd.HangUp: CallAction.HANG_UP,
    cmd.Hold: CallAction.HOLD,
    cmd.Resume: CallAction.RESUME,
    cmd.Mute: CallAction.MUTE,
    cmd.SendDtmf: CallAction.SEND_DTMF,
    cmd.Transfer: CallAction.TRANSFER,
}


class Refusal(Exception):  # noqa: N818  it is an answer, not an error
    """A command that cannot be carried out; the word is one of `sip.service.REFUSALS`."""


class Engine:
    """Owns the stack from `libCreate` to `libDestroy`; built and run on one thread."""

    def __init__(self, config: SipConfig, inbox: Inbox, sink: Sink) -> None:
        self._config = config
        self._inbox = inbox
        self._sink = sink
        self._calls: dict[str, PjCall] = {}
        self._ended: deque[str] = deque()
        self._probed: deque[ServerProbed] = deque()
        self._watches: dict[str, LineWatch] = {}
        self._watched: tuple[str, ...] = ()
        self._running = True

    def run(self) -> None:
        """Work until a stop is asked for."""
        self._open()
        try:
            while self._running:
                self._take_commands()
                self._endpoint.libHandleEvents(self._poll_ms())
                self._after_events()
        finally:
            self._close()

    # -- start and stop ---------------------------------------------------------------------

    def _open(self) -> None:
        self._endpoint = PjEndpoint(
            lambda problem, text: self._registrar.sip_tls_problem(problem, text)
        )
        self._endpoint.libCreate()
        self._endpoint.libInit(stack_settings(self._config))
        self._inbox.wake_through(open_wake_transport(self._endpoint))
        self._endpoint.libStart()
        self._registrar = Registrar(
            self._endpoint, self._config, self._sink, self._on_invite, self._post_probed
        )
        self._registrar.on_registered = self._watch_again
        self._sound = Sound(self._config)
        # The account first: sound devices take longer to look through than a REGISTER.
        self._take_commands()
        self._sound.sip_open()
        self._sink(self._sound.sip_report())

    def _close(self) -> None:
        """Hang up, clear calls, shut the account down, collect, destroy; other orders assert."""
        for call in self._calls.values():
            self._try(functools.partial(call.sip_end, EndReason.HUNG_UP))
        deadline = time.monotonic() + GOODBYE_SECONDS
        while self._calls and time.monotonic() < deadline:
            self._endpoint.libHandleEvents(20)
            self._reap()
        self._calls.clear()
        self._unwatch_all()
        self._registrar.sip_drop()
        for _ in range(5):  # lets the un-REGISTER and the SUBSCRIBE with Expires 0 leave
            self._endpoint.libHandleEvents(10)
        self._sound.sip_close()
        del self._sound, self._registrar
        gc.collect()
        self._endpoint.libDestroy(pj.PJSUA_DESTROY_NO_NETWORK)
        del self._endpoint

    # -- the loop ---------------------------------------------------------------------------

    def _poll_ms(self) -> int:
        waits = [IDLE_POLL_SECONDS]
        due = self._registrar.seconds_to_next()
        if due is not None:
            waits.append(due)
        if any(call.snapshot.state is CallState.RINGING for call in self._calls.values()):
            waits.append(1.0)
        return int(min(waits) * 1000) + 1

    def _after_events(self) -> None:
        self._reap()
        while self._probed:
            self._registrar.sip_probed(self._probed.popleft())
        self._registrar.sip_run_due()
        self._enforce_ring_limit()
        states = {call.snapshot.state for call in self._calls.values()}
        talking = bool(states & {CallState.CONNECTED, CallState.HELD_BY_PEER})
        self._sound.sip_serve_calls(bool(self._calls))
        self._try(
            lambda: self._sound.sip_ring(
                ringing=CallState.RINGING in states and not talking,
                alerting=CallState.ALERTING in states and not talking,
            )
        )

    def _reap(self) -> None:
        """Drop ended calls here and now: collected late they would hang up their slot's next."""
        while self._ended:
            self._calls.pop(self._ended.popleft(), None)

    def _enforce_ring_limit(self) -> None:
        limit = timedelta(seconds=self._config.ring_limit_seconds)
        now = datetime.now(UTC)
        for call in list(self._calls.values()):
            if call.snapshot.state is CallState.RINGING and now - call.snapshot.started_at > limit:
                code = pj.PJSIP_SC_TEMPORARILY_UNAVAILABLE
                self._try(functools.partial(call.sip_end, EndReason.NO_ANSWER, code))

    def _take_commands(self) -> None:
        while not self._inbox.is_empty():
            command = self._inbox.take()
            if command is None:
                self._running = False
                return
            self._carry_out(command)

    # -- commands ---------------------------------------------------------------------------

    def _carry_out(self, command: cmd.SipCommand) -> None:
        problem, text = "", ""
        try:
            action = _ACTION_OF.get(type(command))
            if action is None:
                self._without_call(command)
            else:
                self._with_call(command, self._checked_call(command, action))
        except Refusal as refusal:
            problem = str(refusal)
        except pj.Error as error:
            problem, text = "stack_error", plain_text(error.reason)
        except Exception:  # the border of the command loop
            log.exception("bug in %s", type(command).__name__)
            problem = "stack_error"
        if problem:
            key = str(getattr(command, "key", ""))
            self._sink(CommandRefused(type(command).__name__, key, problem, text))

    def _checked_call(self, command: cmd.SipCommand, action: CallAction) -> PjCall:
        call = self._calls.get(str(getattr(command, "key", "")))
        if call is None:
            raise Refusal("no_such_call")
        if action not in allowed(call.snapshot.state):
            raise Refusal("not_allowed_now")
        return call

    def _without_call(self, command: cmd.SipCommand) -> None:
        match command:
            case cmd.Register(account):
                self._unwatch_all()
                self._registrar.sip_use(account)
            case cmd.Unregister():
                self._unwatch_all()
                self._registrar.sip_drop()
            case cmd.Dial(key, target):
                self._dial(key, target)
            case cmd.WatchExtensions(extensions):
                self._watched = extensions
                self._watch_again()
            case cmd.UseAudioDevices(microphone, speaker):
                self._sound.sip_use(microphone, speaker)
                self._sink(self._sound.sip_report())
            case cmd.ListAudioDevices():
                self._endpoint.audDevManager().refreshDevs()
                self._sink(self._sound.sip_report())
            case _:
                raise TypeError(command)

    def _with_call(self, command: cmd.SipCommand, call: PjCall) -> None:
        match command:
            case cmd.Answer():
                self._hold_others(call)
                call.sip_answer()
            case cmd.Reject():
                call.sip_end(EndReason.REJECTED, pj.PJSIP_SC_BUSY_HERE)
            case cmd.Deflect(_, target):
                call.sip_deflect(self._uri(target))
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
                if not digits or not _DIGITS.issuperset(digits) or len(digits) > 32:
                    raise Refusal("bad_digits")
                call.sip_dtmf(digits)
            case cmd.Transfer(_, target):
                call.sip_transfer(target, self._uri(target))
            case _:
                raise TypeError(command)

    def _dial(self, key: str, target: str) -> None:
        account, uri = self._registrar.account, self._uri(target)
        if account is None or not self._registrar.is_registered:
            raise Refusal("not_registered")
        if len(self._calls) >= self._config.max_calls:
            raise Refusal("no_free_line")
        self._hold_others(None)
        address = parse_address(uri)
        remote = dataclasses.replace(party_of(f"<{uri}>"), user=address.user or target)
        snapshot = new_snapshot(key, CallDirection.OUTGOING, remote, dialed=target)
        call = PjCall(account, snapshot, sink=self._sink, ended=self._ended, sound=self._sound)
        self._calls[key] = call
        try:
            call.sip_dial(uri)
        except pj.Error:
            del self._calls[key]
            raise

    def _hold_others(self, keep: PjCall | None) -> None:
        for call in self._calls.values():
            if call is not keep and CallAction.HOLD in allowed(call.snapshot.state):
                self._try(call.sip_hold)

    def _uri(self, target: str) -> str:
        settings = self._registrar.settings
        if settings is None:
            raise Refusal("not_registered")
        try:
            return target_uri(
                target, settings.server, settings.effective_port, settings.transport.value
            )
        except ValueError:
            raise Refusal("bad_target") from None

    # -- presence ---------------------------------------------------------------------------

    def _watch_again(self) -> None:
        """Bring the subscriptions in line with the list; new ones only once registered."""
        for extension in set(self._watches) - set(self._watched):
            self._unwatch(extension)
        account = self._registrar.account
        if account is None or not self._registrar.is_registered:
            return
        for extension in self._watched:
            if extension not in self._watches:
                watch = LineWatch(extension, self._sink)
                watch.sip_watch(account, self._uri(extension))
                self._watches[extension] = watch

    def _unwatch_all(self) -> None:
        for extension in list(self._watches):
            self._unwatch(extension)

    def _unwatch(self, extension: str) -> None:
        watch = self._watches.pop(extension)
        self._try(watch.sip_unwatch)

    # -- from the stack's callbacks ---------------------------------------------------------

    def _on_invite(self, call_id: int, message: str) -> None:
        account = self._registrar.account
        assert account is not None
        remote = party_of(header(message, "From"))
        snapshot = new_snapshot(
            cmd.new_call_key(),
            CallDirection.INCOMING,
            remote,
            dialed=parse_address(header(message, "To")).user,
            transfer_failed=plain_text(header(message, "X-Transfer-Failed"), 64),
            transferred_by=parse_address(header(message, "Referred-By")).user,
            sip_call_id=plain_text(header(message, "Call-ID")),
        )
        call = PjCall(
            account,
            snapshot,
            sink=self._sink,
            ended=self._ended,
            sound=self._sound,
            call_id=call_id,
        )
        self._calls[snapshot.key] = call
        if not self._config.allow_call_waiting and len(self._calls) > 1:
            call.sip_end(EndReason.REJECTED, pj.PJSIP_SC_BUSY_HERE)
            return
        call.sip_ring()
        self._sink(CallChanged(snapshot))

    def _post_probed(self, found: ServerProbed) -> None:
        """Any thread: a probe's finding, taken up by the loop."""
        self._probed.append(found)
        self._inbox.wake()

    def _try(self, action: Callable[[], None]) -> None:
        try:
            action()
        except pj.Error as error:
            log.info("the stack refused: %s", error.reason)
