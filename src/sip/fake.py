"""A phone without a network: the same door as `SipService`, scripted; for windows and the demo."""

from __future__ import annotations

import dataclasses
import threading
from datetime import UTC, datetime

from sip import commands as cmd
from sip import fake_together
from sip.actions import ACTION_OF_COMMAND, CallAction, allowed_to
from sip.events import (
    BlfChanged,
    CallChanged,
    CallEnded,
    CallSnapshot,
    CommandRefused,
    EngineStopped,
    Party,
    RegistrationChanged,
    SipEvent,
    TraceDumped,
)
from sip.fake_sound import FakeSound
from sip.ladder import Rung
from sip.service import Sink
from sip.states import (
    BlfState,
    CallDirection,
    CallState,
    EndReason,
    RegistrationProblem,
    RegistrationState,
)
from sip.uri import plain_text


class FakeSip:
    """Answers commands as a good PBX would, at once and on the thread that posts them."""

    def __init__(self, sink: Sink) -> None:
        self._sink = sink
        self._lock = threading.RLock()
        self._sound = FakeSound(sink)
        self.calls: dict[str, CallSnapshot] = {}
        self.posted: list[cmd.SipCommand] = []
        self.refusing_targets: set[str] = set()
        """Transfers to these come back."""
        self.ringing_targets: set[str] = set()
        """Transfers to these ring and ring."""
        self.rungs: list[Rung] = []
        self.facts: tuple[tuple[str, str], ...] = (("transport", "none: scripted"),)
        """What *Why?* is told, besides."""
        self.accepts_password = ""
        """When set, any other password is refused."""

    # -- the door ---------------------------------------------------------------------------

    def start(self) -> None:
        """Ready at once."""
        self._sound.report()

    def stop(self, timeout_seconds: float = 5.0) -> None:
        """End all calls and say goodbye."""
        for key in list(self.calls):
            self.end(key, EndReason.HUNG_UP)
        self.emit(EngineStopped())

    def post(self, command: cmd.SipCommand) -> None:
        """Carry `command` out now; what the table does not allow is refused."""
        with self._lock:
            self.posted.append(command)
            action = ACTION_OF_COMMAND.get(type(command))
            if action is None:
                self._without_call(command)
            else:
                self._with_call(command, action)

    # -- the script -------------------------------------------------------------------------

    def ring(
        self,
        number: str,
        name: str = "",
        *,
        key: str = "",
        dialed: str = "100",
        is_internal: bool = False,
    ) -> str:
        """A call comes in, from a colleague where `is_internal`; returns its key."""
        with self._lock:
            key = key or cmd.new_call_key()
            self._show(
                CallSnapshot(
                    key=key,
                    direction=CallDirection.INCOMING,
                    state=CallState.RINGING,
                    remote=Party(number, "pbx.example", plain_text(name)),
                    started_at=datetime.now(UTC),
                    dialed=dialed,
                    from_extension=number if is_internal else "",
                    sip_call_id=key,
                )
            )
            return key

    def peer_answers(self, key: str) -> None:
        """The number that was dialed answers."""
        self._connect(key)

    def peer_hangs_up(self, key: str) -> None:
        """The other side ends the call, or gives up ringing."""
        with self._lock:
            ringing = self.calls[key].state is CallState.RINGING
            self.end(key, EndReason.CANCELLED if ringing else EndReason.PEER_HUNG_UP)

    def peer_holds(self, key: str, *, on: bool) -> None:
        """The other side holds, or comes back."""
        state = CallState.HELD_BY_PEER if on else CallState.CONNECTED
        self.change(key, state=state, is_held_by_peer=on)

    def set_blf(self, extension: str, state: BlfState, remote: str = "") -> None:
        """A colleague's line changes."""
        self.emit(BlfChanged(extension, state, datetime.now(UTC), remote))

    def set_registration(
        self,
        state: RegistrationState,
        problem: RegistrationProblem = RegistrationProblem.NONE,
        **more: object,
    ) -> None:
        """The registration changes."""
        event = RegistrationChanged(state, problem)
        self.emit(dataclasses.replace(event, **more))  # type: ignore[arg-type]

    # -- inside -----------------------------------------------------------------------------

    def _without_call(self, command: cmd.SipCommand) -> None:
        match command:
            case cmd.Register(account):
                wrong = self.accepts_password and account.password != self.accepts_password
                self.emit(
                    RegistrationChanged(RegistrationState.REGISTERING, account=account.address)
                )
                self.emit(
                    RegistrationChanged(
                        RegistrationState.FAILED if wrong else RegistrationState.REGISTERED,
                        RegistrationProblem.WRONG_PASSWORD if wrong else RegistrationProblem.NONE,
                        401 if wrong else 200,
                        account=account.address,
                    )
                )
            case cmd.Unregister():
                self.emit(RegistrationChanged(RegistrationState.OFFLINE))
            case cmd.Dial(key, target):
                self.dial(key, target)
            case cmd.Join(keys):
                fake_together.join(self, keys)
            case cmd.Split():
                fake_together.split(self)
            case cmd.DumpTrace(request):
                self.emit(TraceDumped(request, tuple(self.rungs), self.facts))
            case cmd.WatchExtensions(extensions):
                for extension in extensions:
                    self.set_blf(extension, BlfState.AVAILABLE)
            case _:
                self._sound.carry_out(command)

    def _with_call(self, command: cmd.SipCommand, action: CallAction) -> None:
        key: str = command.key  # type: ignore[union-attr]
        call = self.calls.get(key)
        name = type(command).__name__
        if call is None:
            self.emit(CommandRefused(name, key, "no_such_call"))
            return
        if action not in allowed_to(call):
            self.emit(CommandRefused(name, key, "not_allowed_now"))
            return
        match command:
            case cmd.Answer():
                self.hold_the_active()
                self._connect(key)
            case cmd.Reject():
                self.end(key, EndReason.REJECTED)
            case cmd.Deflect():
                self.end(key, EndReason.DEFLECTED)
            case cmd.HangUp():
                self.end(key, EndReason.HUNG_UP)
            case cmd.Hold():
                self.change(key, state=CallState.ON_HOLD)
            case cmd.Resume():
                if not call.is_in_conference:
                    self.hold_the_active()
                self.change(key, state=CallState.CONNECTED)
            case cmd.Mute(_, on):
                self.change(key, is_muted=on)
            case cmd.Transfer(_, target):
                fake_together.transfer(self, key, target)
            case cmd.Consult():
                fake_together.consult(self, command)
            case cmd.CompleteTransfer():
                fake_together.complete(self, key)
            case cmd.TakeBack():
                fake_together.take_back(self, command)
            case cmd.Leave():
                fake_together.leave(self, key)
            case _ if action is CallAction.RECORD:
                self.change(key, recording=self._sound.record(command, key, call.recording))
            case _:
                pass

    def _connect(self, key: str) -> None:
        self.change(key, state=CallState.CONNECTED, connected_at=datetime.now(UTC))

    # -- for the calls that belong together ---------------------------------------------------

    def dial(self, key: str, target: str, consults: str = "") -> None:
        """A call goes out and rings."""
        self.hold_the_active()
        self._show(
            CallSnapshot(
                key=key,
                direction=CallDirection.OUTGOING,
                state=CallState.DIALING,
                remote=Party(target, "pbx.example"),
                started_at=datetime.now(UTC),
                dialed=target,
                consults=consults,
                sip_call_id=key,
            )
        )
        self.change(key, state=CallState.ALERTING)

    def hold_the_active(self) -> None:
        """Whoever talks is put on hold."""
        for key, call in list(self.calls.items()):
            if call.state is CallState.CONNECTED:
                self.change(key, state=CallState.ON_HOLD)

    def change(self, key: str, **changes: object) -> None:
        """A call changes."""
        with self._lock:
            self._show(dataclasses.replace(self.calls[key], **changes))  # type: ignore[arg-type]

    def _show(self, call: CallSnapshot) -> None:
        self.calls[call.key] = call
        self.emit(CallChanged(call))

    def end(self, key: str, reason: EndReason) -> None:
        """A call is over."""
        call = self.calls.pop(key)
        self._sound.forget(key, call.recording)
        ended = dataclasses.replace(call, state=CallState.ENDED, ended_at=datetime.now(UTC))
        self.emit(CallEnded(ended, reason))
        fake_together.part(self, key)

    def emit(self, event: SipEvent) -> None:
        """Tell something."""
        self._sink(event)
