"""One call of the stack: its callbacks become facts, our actions become SIP."""

from __future__ import annotations

import functools
import time
from collections import deque
from datetime import UTC, datetime

import pjsua2 as pj

from sip.config import DtmfWay
from sip.events import CallSnapshot, CommandRefused
from sip.pj import handing_over, params
from sip.pj.boundary import attempt, callback, whole_message
from sip.pj.call_facts import INVITE_STATES, CallFacts
from sip.pj.call_hold import REQUEST_PENDING
from sip.pj.call_media import codec_of, is_encrypted, media_state, takes_events
from sip.pj.call_sound import CallSound
from sip.pj.media import Sound
from sip.service import Sink
from sip.states import EndReason, InviteState, TransferStatus

MAX_REDIRECTS = 5
"""How often one call is sent elsewhere by 302 before it counts as a circle."""
_UNKNOWN_CALL = 481
_TO_BE_ASKED_AGAIN = frozenset({401, 407, REQUEST_PENDING})
"""Answers after which the other side knows nothing yet of what we told, such as a new address."""


GOODBYE_SECONDS = 2.0
"""How long the other side may take to answer that we hang up; the stack would wait for 32 s."""


class PjCall(pj.Call):
    """A call with our own key. SIP thread only; holds nothing that leads back to it.

    `ended` receives the key once the stack is done with the call: the engine drops the object
    then, on the SIP thread, because a late collection would hang up the slot's next call.
    """

    def __init__(
        self,
        account: pj.Account,
        snapshot: CallSnapshot,
        *,
        sink: Sink,
        ended: deque[str],
        sound: Sound,
        call_id: int = -1,
    ) -> None:
        super().__init__(account, call_id)
        self.facts = CallFacts(snapshot, sink, ended)
        self.sound = CallSound(self.facts, sound)
        self.media_changes = 0
        """Counts how often the stack changed the media, which undoes its connections."""
        self.heard_at = 0.0
        """When the other side last had its say on a request of ours, on the monotonic clock."""
        self._redirects = 0
        self._goodbye_by: float | None = None
        """When a call that we ended is over, whether or not the other side says so; monotonic."""
        self.hears_early_media = False
        """The other side's own ringing tone or announcement plays (RFC 3960)."""

    @property
    def snapshot(self) -> CallSnapshot:
        """What is known of the call now."""
        return self.facts.snapshot

    @property
    def key(self) -> str:
        """Our own name for the call."""
        return self.facts.snapshot.key

    # -- what we do -------------------------------------------------------------------------

    def sip_dial(self, uri: str, how: pj.CallOpParam) -> None:
        """Send the INVITE, with the headers that `how` adds."""
        self.makeCall(uri, how)
        self.facts.tell()

    def sip_ring(self) -> None:
        """Send 180 at once: the caller's ringback depends on it."""
        self.answer(params.answering(pj.PJSIP_SC_RINGING))

    def sip_answer(self) -> None:
        """Send 200 with our SDP."""
        self.answer(params.accepting())

    def sip_end(self, reason: EndReason, code: int = 0) -> None:
        """BYE, CANCEL or a final answer `code`, whatever the session needs."""
        before = self.facts.ended_by_us
        # Before: the end may be told from within the call.
        self.facts.ended_by_us = before or reason
        try:
            self.hangup(params.answering(code))
        except pj.Error:
            self.facts.ended_by_us = before
            raise
        self._goodbye_by = self._goodbye_by or time.monotonic() + GOODBYE_SECONDS

    def sip_deflect(self, uri: str, diverting: str) -> None:
        """302 with the target as Contact; `diverting` is this desk's own address."""
        self.facts.ended_by_us = EndReason.DEFLECTED
        try:
            self.answer(params.moved_to(uri, diverting))
        except pj.Error:
            self.facts.ended_by_us = None
            raise

    def sip_hold(self) -> None:
        """re-INVITE with sendonly, now or as soon as the session allows it."""
        self.facts.hold.want(self, held=True, is_confirmed=self.facts.is_confirmed)

    def sip_resume(self) -> None:
        """re-INVITE with sendrecv, now or as soon as the session allows it."""
        was_here_only = self.facts.hold.is_here_only
        self.facts.hold.want(self, held=False, is_confirmed=self.facts.is_confirmed)
        if was_here_only:
            self._take_silence()

    def sip_refresh(self) -> None:
        """re-INVITE with the media direction as it is: learns whether the session still lives."""
        self.facts.hold.refresh(self)

    def sip_readdress(self) -> None:
        """re-INVITE with our new address in Contact and SDP; the media direction stays."""
        self.reinvite(params.readdressed(is_held=self.facts.hold.is_signalled))

    def sip_ask_whether_known(self) -> None:
        """OPTIONS within the call, which rings: a PBX that lost it answers 481, which ends it."""
        prm = pj.CallSendRequestParam()
        prm.method = "OPTIONS"
        self.sendRequest(prm)

    def sip_end_unheard(self, reason: EndReason) -> None:
        """End a call whose other side cannot be reached; the stack's BYE goes on by itself."""
        attempt(functools.partial(self.sip_end, reason))
        if self.facts.end_reason is None:
            self.sound.sip_forget()
            self.facts.finish(pj.PJSIP_SC_REQUEST_TIMEOUT, "")
        self.facts.hand_over(lambda _: None, deque())

    def sip_dtmf(self, digits: str, way: DtmfWay) -> None:
        """Telephone events (RFC 4733), or SIP INFO: as set, else what the other side offers."""
        needs_info = way is DtmfWay.AUTO and not takes_events(self)
        self.sendDtmf(params.keypad(digits, by_info=needs_info or way is DtmfWay.INFO))

    # -- what happens to us -----------------------------------------------------------------

    @callback
    def onCallState(self, prm: pj.OnCallStateParam) -> None:
        info = self.getInfo()
        facts = self.facts
        facts.invite = INVITE_STATES.get(info.state, facts.invite)
        if facts.invite is InviteState.DISCONNECTED:
            self.sound.sip_forget()
            self.sound.tell_final_quality()
            facts.finish(info.lastStatusCode, info.lastReason)
            return
        connected_at = facts.snapshot.connected_at
        if facts.is_confirmed and connected_at is None:
            connected_at = datetime.now(UTC)
        facts.show(connected_at=connected_at, sip_call_id=info.callIdString)
        self._settle_hold()

    @callback
    def onCallMediaState(self, prm: pj.OnCallMediaStateParam) -> None:
        media = media_state(self)
        self.facts.hold.is_signalled = media.is_held_here
        self.facts.is_held_by_peer = media.is_held_by_peer
        self.hears_early_media = bool(media.live)
        self.facts.show(codec=codec_of(self), is_encrypted=is_encrypted(self))
        self.media_changes += 1
        attempt(self.sip_connect_sound)
        self._settle_hold()

    @callback
    def onStreamDestroyed(self, prm: pj.OnStreamDestroyedParam) -> None:
        self.sound.sip_note_stream_end(self, prm.streamIdx)

    @callback
    def onCallTransferStatus(self, prm: pj.OnCallTransferStatusParam) -> None:
        status = self.facts.transfer.hear(prm)
        if status is None:
            return
        if status is TransferStatus.DONE:
            handing_over.sip_done(self)
            return
        self.facts.show_transfer(status, prm.statusCode, prm.reason)
        if status is TransferStatus.REFUSED:
            # The PBX may have let go of us before the target refused. A re-INVITE brings the media
            # back where the call lives on, and ends it where it does not; a PBX that moved the
            # caller already sends him back as a new call.
            attempt(self.sip_refresh)

    @callback
    def onCallTsxState(self, prm: pj.OnCallTsxStateParam) -> None:
        event = prm.e
        if event.type != pj.PJSIP_EVENT_TSX_STATE:
            return
        change = event.body.tsxState
        facts = self.facts
        if facts.is_confirmed and facts.note_reinvite(change):
            self._take_refused_hold()
            self._settle_hold()
        if change.type != pj.PJSIP_EVENT_RX_MSG:
            return
        if change.tsx.role == pj.PJSIP_ROLE_UAC and change.tsx.statusCode >= pj.PJSIP_SC_OK:
            if change.tsx.statusCode not in _TO_BE_ASKED_AGAIN:
                self.heard_at = time.monotonic()
            if change.tsx.method == "OPTIONS" and change.tsx.statusCode == _UNKNOWN_CALL:
                self.sip_end_unheard(EndReason.CONNECTION_LOST)
                return
        if change.tsx.method in ("INVITE", "UPDATE"):
            facts.note_identity(whole_message(change.src))
        elif change.tsx.method == "CANCEL" and not facts.is_confirmed:
            facts.note_cancel(whole_message(change.src))

    def onCallRedirected(self, prm: pj.OnCallRedirectedParam) -> int:
        # The new INVITE goes by way of the PBX like the first, so it decides what may be called.
        self._redirects += 1
        if self._redirects > MAX_REDIRECTS:
            self.facts.ended_by_peer_means = EndReason.FAILED  # the stack would make it a 487
            return int(pj.PJSIP_REDIRECT_STOP)
        return int(pj.PJSIP_REDIRECT_ACCEPT)

    @callback
    def onCallTransferRequest(self, prm: pj.OnCallTransferRequestParam) -> None:
        # A REFER from the network would have this phone place calls nobody here asked for.
        prm.statusCode = pj.PJSIP_SC_DECLINE

    @callback
    def onCallReplaceRequest(self, prm: pj.OnCallReplaceRequestParam) -> None:
        prm.statusCode = pj.PJSIP_SC_DECLINE

    def sip_go_on(self) -> None:
        """Do what had to wait for its time."""
        if self.facts.hold.seconds_to_retry() == 0.0:
            self._settle_hold()
        if self._goodbye_by is not None and time.monotonic() >= self._goodbye_by:
            self._goodbye_by = None
            if self.facts.end_reason is None:
                self.sip_end_unheard(self.facts.ended_by_us or EndReason.HUNG_UP)

    def seconds_to_next(self) -> float | None:
        """When `sip_go_on` has something to do though nothing happens; None for never."""
        waits = [self.facts.hold.seconds_to_retry()]
        if self._goodbye_by is not None:
            waits.append(max(0.0, self._goodbye_by - time.monotonic()))
        return min((wait for wait in waits if wait is not None), default=None)

    def sip_connect_sound(self) -> None:
        """Let the call be heard, hear and be recorded under its key, as far as it carries sound."""
        self.sound.sip_connect(self)

    def _take_silence(self) -> None:
        """A hold at this desk only began or ended: its conference has to be mixed anew, too."""
        self.media_changes += 1
        attempt(self.sip_connect_sound)
        self.facts.show()

    def _take_refused_hold(self) -> None:
        hold = self.facts.hold
        if hold.is_here_only:
            self._take_silence()
        if hold.is_resume_refused:
            hold.is_resume_refused = False
            self.facts.tell_event(CommandRefused("Resume", self.key, "hold_kept"))

    def _settle_hold(self) -> None:
        self.facts.hold.settle(self, is_confirmed=self.facts.is_confirmed)
