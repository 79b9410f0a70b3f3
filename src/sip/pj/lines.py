"""What is asked of the calls: commands, the ring limit, the order of one active call."""

from __future__ import annotations

import functools
import time

import pjsua2 as pj

from sip import commands as cmd
from sip.actions import ACTION_OF_COMMAND, allowed_to
from sip.config import SipConfig
from sip.pj.boundary import Refusal, attempt
from sip.pj.call import PjCall
from sip.pj.call_transfer import TransferStep
from sip.pj.callbook import CallBook
from sip.pj.conference import Conference
from sip.pj.intercom import Intercom
from sip.pj.media import Sound
from sip.pj.outgoing import Outgoing
from sip.pj.registrar import Registrar
from sip.pj.transfers import Transfers
from sip.states import CallState, EndReason

_DIGITS = frozenset("0123456789*#ABCDabcd")
_MAX_DIGITS = 32
_HANDING_OVER = (cmd.Transfer, cmd.Consult, cmd.CompleteTransfer, cmd.TakeBack)


class Lines:
    """Carries out what is asked of calls. SIP thread only."""

    def __init__(
        self, config: SipConfig, book: CallBook, sound: Sound, registrar: Registrar
    ) -> None:
        self._config = config
        self._book = book
        self._registrar = registrar
        self._outgoing = Outgoing(config, book, sound, registrar)
        self.transfers = Transfers(
            book, self._outgoing, registrar, resumes_alone=config.resume_after_consultation
        )
        self.conference = Conference(book)
        self.intercom = Intercom(config, book, sound)

    # -- asked by the engine ----------------------------------------------------------------

    def seconds_to_next(self) -> float | None:
        """When `sip_go_on` has something to do though nothing happens; None for never."""
        waits = [call.seconds_to_next() for call in self._book]
        waits += [self.transfers.seconds_to_next(), self.intercom.seconds_to_next()]
        return min((wait for wait in waits if wait is not None), default=None)

    def sip_go_on(self) -> None:
        """Take up what the last poll changed, before ended calls are dropped."""
        for call in self._book:
            attempt(call.sip_go_on)
        self.transfers.sip_go_on()
        self.conference.sip_go_on()
        self.intercom.sip_go_on()

    def sip_enforce_ring_limit(self) -> None:
        """Refuse what rang too long, so that a caller whose CANCEL got lost blocks no line."""
        since = time.monotonic() - self._config.ring_limit_seconds
        for call in self._book:
            if call.snapshot.state is CallState.RINGING and call.facts.began < since:
                code = pj.PJSIP_SC_TEMPORARILY_UNAVAILABLE
                attempt(functools.partial(call.sip_end, EndReason.NO_ANSWER, code))

    def sip_hang_up_all(self) -> None:
        """End every call; the ends come as events."""
        self.transfers.take_backs.sip_clear()
        for call in self._book:
            # 480 lets the PBX go on to voicemail or other phones; the stack's own 603 would not.
            rings = call.snapshot.state is CallState.RINGING
            code = pj.PJSIP_SC_TEMPORARILY_UNAVAILABLE if rings else 0
            attempt(functools.partial(call.sip_end, EndReason.HUNG_UP, code))

    # -- commands ---------------------------------------------------------------------------

    def sip_carry_out(self, command: cmd.CallCommand) -> None:
        """Do what is asked of one call. Raises `Refusal` or `pj.Error`; then nothing changed."""
        if isinstance(command, cmd.Dial):
            self._outgoing.sip_dial(command)
            return
        call = self._book.get(command.key)
        if call is None:
            raise Refusal("no_such_call")
        if ACTION_OF_COMMAND[type(command)] not in allowed_to(call.snapshot):
            raise Refusal("not_allowed_now")
        if isinstance(command, _HANDING_OVER):
            self._hand_over(call, command)
        else:
            self._ask(call, command)

    def _ask(self, call: PjCall, command: cmd.CallCommand) -> None:
        match command:
            case cmd.Answer():
                self._answer(call)
            case cmd.Reject(_, code):
                call.sip_end(EndReason.REJECTED, code.value)
            case cmd.Deflect(_, target):
                call.sip_deflect(self._registrar.uri(target), self._registrar.own_uri())
            case cmd.HangUp():
                was_handed_over = call.facts.transfer.step is TransferStep.ACCEPTED
                reason = EndReason.TRANSFERRED if was_handed_over else EndReason.HUNG_UP
                if call.snapshot.reconnecting_since is None:
                    call.sip_end(reason)
                else:
                    call.sip_end_unheard(reason)
            case cmd.Hold():
                call.sip_hold()
            case cmd.Resume():
                self._resume(call)
            case cmd.Mute(_, on):
                self.intercom.forget(call.key)
                if call.snapshot.is_in_conference:
                    self.conference.sip_mute(on=on)
                else:
                    call.sound.sip_mute(call, on=on)
            case cmd.SendDtmf(_, digits):
                if not digits or len(digits) > _MAX_DIGITS or not _DIGITS.issuperset(digits):
                    raise Refusal("bad_digits")
                call.sip_dtmf(digits, self._config.dtmf)
            case cmd.Leave():
                self.conference.sip_leave(call)
            case (
                cmd.StartRecording()
                | cmd.PauseRecording()
                | cmd.ResumeRecording()
                | cmd.StopRecording()
            ):
                call.sound.sip_record(call, command)
            case _:
                raise TypeError(command)

    def _hand_over(
        self,
        call: PjCall,
        command: cmd.Transfer | cmd.Consult | cmd.CompleteTransfer | cmd.TakeBack,
    ) -> None:
        match command:
            case cmd.Transfer(_, target):
                self.transfers.sip_transfer(call, target)
            case cmd.Consult():
                self.transfers.sip_consult(call, command)
            case cmd.CompleteTransfer():
                self.transfers.sip_complete(call)
            case cmd.TakeBack(_, pickup):
                self.transfers.take_backs.sip_begin(call, pickup)

    def _answer(self, call: PjCall) -> None:
        held = self._book.sip_hold_others({call.key})
        try:
            call.sip_answer()
        except pj.Error:
            self._book.sip_resume(held)
            raise

    def _resume(self, call: PjCall) -> None:
        self._book.sip_hold_others(self.conference.keys_with(call.key))
        if call.snapshot.is_in_conference:
            self.conference.sip_resume(call)
        else:
            call.sip_resume()
