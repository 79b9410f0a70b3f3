"""Consultations, and transfers from the wish to the end: complete, follow, take back."""

from __future__ import annotations

import functools
import time
from dataclasses import dataclass

import pjsua2 as pj

from sip import commands as cmd
from sip.pj import handing_over
from sip.pj.boundary import Refusal, attempt
from sip.pj.call import PjCall
from sip.pj.call_transfer import TransferStep
from sip.pj.callbook import CallBook
from sip.pj.outgoing import Outgoing
from sip.pj.registrar import Registrar
from sip.pj.take_back import TakeBacks
from sip.pj.target_watch import TargetWatch, Verdict
from sip.states import CallState, EndReason

FREE_WITHIN_SECONDS = 0.5
"""How long a PBX may take to see that a phone has stopped ringing."""
WORD_SECONDS = 2.0
"""How long the word that a transfer is done may come after the deed: the colleague's call ended
because the caller has taken our place in it. Some phones (linphone) never say it."""
_UNANSWERED = frozenset({CallState.DIALING, CallState.ALERTING})


@dataclass(slots=True)
class Consultation:
    """A caller who is held, and the call in which a colleague is asked about him."""

    held: str
    asking: str
    replaced_at: float | None = None
    """When the caller took our place in the colleague's call; monotonic."""


class Transfers:
    """Hands calls over. SIP thread only."""

    def __init__(
        self, book: CallBook, outgoing: Outgoing, registrar: Registrar, *, resumes_alone: bool
    ) -> None:
        self._book = book
        self._outgoing = outgoing
        self._registrar = registrar
        self._resumes_alone = resumes_alone
        self._consultations: list[Consultation] = []
        self._prepared: dict[str, float] = {}
        """When the colleague's call ended whose caller is to follow it; monotonic. 0: none did."""
        self.targets = TargetWatch()
        self.take_backs = TakeBacks(book, outgoing)

    # -- commands ---------------------------------------------------------------------------

    def sip_transfer(self, call: PjCall, target: str) -> None:
        """Blind transfer; while the target's line is watched it is followed until it answers."""
        uri = self._registrar.uri(target)
        if not call.facts.is_confirmed:
            # A REFER that overtakes the caller's ACK is refused by the PBX (400).
            handing_over.sip_prepare(call, target)
            self._prepared[call.key] = 0.0
            return
        is_final_at_once = not self.targets.begin(call.key, target)
        handing_over.sip_refer(call, target, uri, is_final_at_once=is_final_at_once)

    def sip_consult(self, call: PjCall, command: cmd.Consult) -> None:
        """Hold `call` and dial the colleague."""
        self._outgoing.sip_dial(cmd.Dial(command.new_key, command.target), consults=call.key)
        self._consultations.append(Consultation(call.key, command.new_key))
        call.facts.show(consulted_by=command.new_key)

    def sip_complete(self, call: PjCall) -> None:
        """Connect caller and colleague; while the latter still rings, by a blind transfer.

        Asked for twice it is refused: a second REFER would be answered like a failed transfer.
        """
        held, asking = self._pair_of(call)
        if held.facts.transfer.is_under_way:
            raise Refusal("not_allowed_now")
        target = asking.snapshot.dialed
        if asking.snapshot.state in _UNANSWERED:
            self._registrar.uri(target)  # raises now rather than when the colleague's call is gone
            asking.sip_end(EndReason.HUNG_UP)
            handing_over.sip_prepare(held, target)
            return
        handing_over.sip_refer_to_call(held, asking, target)
        # The PBX ends the asking call once both talk to each other.
        asking.facts.ended_by_peer_means = EndReason.TRANSFERRED

    def _pair_of(self, call: PjCall) -> tuple[PjCall, PjCall]:
        for one in self._consultations:
            held, asking = self._book.get(one.held), self._book.get(one.asking)
            if call.key in (one.held, one.asking) and held is not None and asking is not None:
                return held, asking
        raise Refusal("no_consultation")

    # -- after the stack worked -------------------------------------------------------------

    def seconds_to_next(self) -> float | None:
        """When `sip_go_on` has something to do though nothing happens; None for never."""
        if self._prepared:
            return FREE_WITHIN_SECONDS
        if any(one.replaced_at is not None for one in self._consultations):
            return WORD_SECONDS / 4
        return self.targets.seconds_to_next(time.monotonic())

    def sip_go_on(self) -> None:
        """Take the next steps; called after every poll, before ended calls are dropped."""
        self._consultations = [one for one in self._consultations if not self._settle(one)]
        self._send_prepared()
        self.take_backs.sip_go_on()
        for call in self._book:
            self._end_if_told(call)
        self.targets.keep(call.key for call in self._book)

    def _end_if_told(self, call: PjCall) -> None:
        """The PBX's word that a transfer is done may come early: the target's line tells more."""
        transfer = call.facts.transfer
        if transfer.step is not TransferStep.ACCEPTED or self.take_backs.is_under_way(call.key):
            return
        match self.targets.judge(call.key, time.monotonic()):
            case Verdict.TAKEN:
                attempt(functools.partial(handing_over.sip_done, call))
            case Verdict.UNTAKEN:
                attempt(functools.partial(handing_over.sip_untaken, call))
            case Verdict.PENDING:
                pass

    def _settle(self, one: Consultation) -> bool:
        """Whether this consultation is over; then both calls are told."""
        held, asking = self._book.get(one.held), self._book.get(one.asking)
        if held is None or held.facts.end_reason is not None:
            self._settle_asking(held, asking)
            return True
        if asking is None or asking.facts.end_reason is not None:
            if held.facts.transfer.step in (TransferStep.SENT, TransferStep.DONE):
                self._await_the_word(one, held, asking)
                return False  # they are connected; the NOTIFY is on its way
            self._settle_held(held)
            return True
        if held.facts.transfer.step is TransferStep.NONE:
            asking.facts.ended_by_peer_means = None
        return False

    def _await_the_word(self, one: Consultation, held: PjCall, asking: PjCall | None) -> None:
        """The deed counts when no word of it comes."""
        now = time.monotonic()
        if asking is not None and asking.facts.end_reason is EndReason.TRANSFERRED:
            one.replaced_at = one.replaced_at or now
        if (
            one.replaced_at is not None
            and now - one.replaced_at > WORD_SECONDS
            and held.facts.transfer.step is TransferStep.SENT
        ):
            attempt(functools.partial(handing_over.sip_done, held))

    def _settle_asking(self, held: PjCall | None, asking: PjCall | None) -> None:
        """The caller is gone: with the colleague, or for good."""
        if asking is None or asking.facts.end_reason is not None:
            return
        if held is not None and held.facts.end_reason is EndReason.TRANSFERRED:
            attempt(functools.partial(asking.sip_end, EndReason.TRANSFERRED))
        else:
            asking.facts.ended_by_peer_means = None
            asking.facts.show(consults="")

    def _settle_held(self, held: PjCall) -> None:
        """The colleague's call is over; the caller stays where he is, or goes on to the target."""
        held.facts.show(consulted_by="")
        if held.facts.transfer.step is TransferStep.PREPARED:
            self._prepared[held.key] = time.monotonic()
        elif self._resumes_alone and held.snapshot.state is CallState.ON_HOLD:
            attempt(held.sip_resume)

    def _send_prepared(self) -> None:
        """Transfer blindly to colleagues whose phones have stopped ringing for our question.

        Before, a PBX that looks at the target's line would refuse: it is not free.
        """
        now = time.monotonic()
        for key, since in list(self._prepared.items()):
            held = self._book.get(key)
            if held is None or held.facts.transfer.step is not TransferStep.PREPARED:
                del self._prepared[key]
            elif held.facts.is_confirmed and (
                now - since > FREE_WITHIN_SECONDS
                or self.targets.is_free(held.facts.transfer.target)
            ):
                del self._prepared[key]
                self._send(held)

    def _send(self, held: PjCall) -> None:
        try:
            self.sip_transfer(held, held.facts.transfer.target)
        except (Refusal, pj.Error) as error:
            handing_over.sip_failed(held, str(error))
