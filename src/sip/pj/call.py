"""One call of the stack: its callbacks become snapshots, our actions become SIP."""

from __future__ import annotations

import dataclasses
import logging
from collections import deque
from datetime import UTC, datetime

import pjsua2 as pj

from sip.events import CallChanged, CallEnded, CallSnapshot, TransferChanged
from sip.message import is_answered_elsewhere
from sip.outcome import end_reason
from sip.pj import params
from sip.pj.boundary import attempt, callback, whole_message
from sip.pj.media import Sound
from sip.service import Sink
from sip.snapshots import NOBODY
from sip.states import (
    CallDirection,
    CallState,
    EndReason,
    InviteState,
    TransferStatus,
    derive_call_state,
)
from sip.uri import plain_text

log = logging.getLogger(__name__)

_INVITE_STATES = {
    pj.PJSIP_INV_STATE_CALLING: InviteState.CALLING,
    pj.PJSIP_INV_STATE_INCOMING: InviteState.INCOMING,
    pj.PJSIP_INV_STATE_EARLY: InviteState.EARLY,
    pj.PJSIP_INV_STATE_CONNECTING: InviteState.CONNECTING,
    pj.PJSIP_INV_STATE_CONFIRMED: InviteState.CONFIRMED,
    pj.PJSIP_INV_STATE_DISCONNECTED: InviteState.DISCONNECTED,
}

REQUEST_PENDING = 491
"""Both sides sent a re-INVITE at once (RFC 3261 §14.1); the stack sends ours again."""

_LIVE_MEDIA = (pj.PJSUA_CALL_MEDIA_ACTIVE, pj.PJSUA_CALL_MEDIA_REMOTE_HOLD)
"""The peer's music on hold is to be heard, too."""


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
        self.snapshot = snapshot
        self._sink = sink
        self._ended = ended
        self._sound = sound
        self._invite = (
            InviteState.INCOMING
            if snapshot.direction is CallDirection.INCOMING
            else InviteState.CALLING
        )
        self._held_here = False
        self._held_by_peer = False
        self._answered_elsewhere = False
        self._ended_by_us: EndReason | None = None
        self._transfer_target = ""
        self._wants_hold: bool | None = None
        self._asked_hold: bool | None = None
        """What our re-INVITE under way asks for; one at a time, and each only once."""

    # -- what we do -------------------------------------------------------------------------

    def sip_dial(self, uri: str) -> None:
        """Send the INVITE."""
        self.makeCall(uri, params.audio_only())
        self._sink(CallChanged(self.snapshot))

    def sip_ring(self) -> None:
        """Send 180 at once: the caller's ringback depends on it."""
        self.answer(params.answering(pj.PJSIP_SC_RINGING))

    def sip_answer(self) -> None:
        """Send 200 with our SDP."""
        self.answer(params.accepting())

    def sip_end(self, reason: EndReason, code: int = 0) -> None:
        """BYE, CANCEL or a final answer `code`, whatever the session needs."""
        before = self._ended_by_us
        self._ended_by_us = before or reason  # before: the end may be told from within the call
        try:
            self.hangup(params.answering(code))
        except pj.Error:
            self._ended_by_us = before
            raise

    def sip_deflect(self, uri: str) -> None:
        """302 with the target as Contact."""
        self._ended_by_us = EndReason.DEFLECTED
        try:
            self.answer(params.moved_to(uri))
        except pj.Error:
            self._ended_by_us = None
            raise

    def sip_hold(self) -> None:
        """re-INVITE with sendonly, now or as soon as the session allows it."""
        self._wants_hold = True
        self._settle_hold()

    def sip_resume(self) -> None:
        """re-INVITE with sendrecv, now or as soon as the session allows it."""
        self._wants_hold = False
        self._settle_hold()

    def sip_refresh(self) -> None:
        """re-INVITE with the media direction as it is: learns whether the session still lives."""
        if self._held_here:
            self.setHold(params.audio_only())
        else:
            self.reinvite(params.live_again())

    def sip_mute(self, *, on: bool) -> None:
        """Keep our microphone out of the call; nothing is signalled."""
        audio = self._live_audio()
        if audio is not None:
            self._sound.sip_mute(audio, muted=on)
        self._show(is_muted=on)

    def sip_dtmf(self, digits: str) -> None:
        """Telephone events (RFC 4733)."""
        self.dialDtmf(digits)

    def sip_transfer(self, target: str, uri: str) -> None:
        """REFER the other side; how it goes on comes as NOTIFY."""
        self.xfer(uri, pj.CallOpParam(True))
        self._transfer_target = target
        self._show(transfer_target=target)
        self._sink(TransferChanged(self.snapshot.key, target, TransferStatus.SENT))

    # -- what happens to us -----------------------------------------------------------------

    @callback
    def onCallState(self, prm: pj.OnCallStateParam) -> None:
        info = self.getInfo()
        self._invite = _INVITE_STATES.get(info.state, self._invite)
        if self._invite is InviteState.DISCONNECTED:
            self._finish(info.lastStatusCode, info.lastReason)
            return
        connected_at = self.snapshot.connected_at
        if self._invite is InviteState.CONFIRMED and connected_at is None:
            connected_at = datetime.now(UTC)
        self._show(connected_at=connected_at, sip_call_id=info.callIdString)
        self._settle_hold()

    @callback
    def onCallMediaState(self, prm: pj.OnCallMediaStateParam) -> None:
        info = self.getInfo()  # owns `media`: the vector must not outlive it
        audio = [(n, m.status) for n, m in enumerate(info.media) if m.type == pj.PJMEDIA_TYPE_AUDIO]
        statuses = [status for _, status in audio]
        self._held_here = pj.PJSUA_CALL_MEDIA_LOCAL_HOLD in statuses
        self._held_by_peer = pj.PJSUA_CALL_MEDIA_REMOTE_HOLD in statuses
        self._show(codec=self._codec())
        for index, status in audio:
            if status in _LIVE_MEDIA:
                self._sound.sip_connect(self.getAudioMedia(index), muted=self.snapshot.is_muted)
        self._settle_hold()

    @callback
    def onCallTransferStatus(self, prm: pj.OnCallTransferStatusParam) -> None:
        target, code = self._transfer_target, prm.statusCode
        if not target:
            return
        reason = plain_text(prm.reason)
        key = self.snapshot.key
        if code < 200:
            if code >= 180:
                self._sink(TransferChanged(key, target, TransferStatus.RINGING, code, reason))
            return
        if not prm.finalNotify and code < 300:
            return
        prm.cont = False
        self._transfer_target = ""
        if code < 300:
            self._sink(TransferChanged(key, target, TransferStatus.DONE, code, reason))
            self.sip_end(EndReason.TRANSFERRED)
            return
        self._sink(TransferChanged(key, target, TransferStatus.REFUSED, code, reason))
        self._show(transfer_target="")
        # The PBX may have let go of us before the target refused. A re-INVITE brings the media
        # back where the call lives on, and ends it where it does not; a PBX that moved the caller
        # already sends him back as a new call.
        attempt(self.sip_refresh)

    @callback
    def onCallTsxState(self, prm: pj.OnCallTsxStateParam) -> None:
        event = prm.e
        if event.type != pj.PJSIP_EVENT_TSX_STATE:
            return
        change = event.body.tsxState
        if self._invite is InviteState.CONFIRMED:
            self._note_reinvite(change.tsx)
        elif change.tsx.method == "CANCEL" and change.type == pj.PJSIP_EVENT_RX_MSG:
            self._answered_elsewhere = is_answered_elsewhere(whole_message(change.src))

    @callback
    def onCallTransferRequest(self, prm: pj.OnCallTransferRequestParam) -> None:
        # A REFER from the network would have this phone place calls nobody here asked for.
        prm.statusCode = pj.PJSIP_SC_DECLINE

    @callback
    def onCallReplaceRequest(self, prm: pj.OnCallReplaceRequestParam) -> None:
        prm.statusCode = pj.PJSIP_SC_DECLINE

    # -- inside -----------------------------------------------------------------------------

    def _finish(self, code: int, text: str) -> None:
        reason = self._ended_by_us
        # An end with a transfer under way proves nothing: the caller may just have hung up. Only a
        # NOTIFY with a success says that the target has the call.
        if reason is None:
            reason = end_reason(
                self.snapshot.direction,
                code,
                was_connected=self.snapshot.connected_at is not None,
                answered_elsewhere=self._answered_elsewhere,
            )
        self.snapshot = dataclasses.replace(
            self.snapshot, state=CallState.ENDED, ended_at=datetime.now(UTC)
        )
        self._sink(CallEnded(self.snapshot, reason, code, plain_text(text)))
        self._ended.append(self.snapshot.key)

    def _show(self, **changes: object) -> None:
        state = derive_call_state(
            self._invite,
            self.snapshot.direction,
            held_here=self._held_here,
            held_by_peer=self._held_by_peer,
            transferring=bool(self._transfer_target),
        )
        after = dataclasses.replace(
            self.snapshot,
            state=state,
            is_held_by_peer=self._held_by_peer,
            **changes,  # type: ignore[arg-type]
        )
        if after != self.snapshot:
            self.snapshot = after
            if after.remote is not NOBODY:
                self._sink(CallChanged(after))

    def _settle_hold(self) -> None:
        """Bring the media where the user wants it; a busy session tells when it is free again.

        The stack refuses a re-INVITE before the ACK and while another one is under way.
        """
        wanted = self._wants_hold
        if wanted is None or self._asked_hold is not None:
            return
        if self._invite is not InviteState.CONFIRMED:
            return
        if wanted == self._held_here:
            self._wants_hold = None
            return
        try:
            if wanted:
                self.setHold(params.audio_only())
            else:
                self.reinvite(params.live_again())
        except pj.Error as error:
            log.info("not yet: %s", error.reason)
        else:
            self._asked_hold = wanted

    def _note_reinvite(self, transaction: pj.SipTransaction) -> None:
        """A re-INVITE or UPDATE is over: do what it kept waiting, and take an answer as final."""
        if transaction.state != pj.PJSIP_TSX_STATE_TERMINATED:
            return
        if transaction.role == pj.PJSIP_ROLE_UAC and self._asked_hold is not None:
            answered = transaction.statusCode != REQUEST_PENDING
            if answered and self._wants_hold == self._asked_hold:
                self._wants_hold = None
            self._asked_hold = None
        self._settle_hold()

    def _live_audio(self) -> pj.AudioMedia | None:
        info = self.getInfo()
        for index, media in enumerate(info.media):
            if media.type == pj.PJMEDIA_TYPE_AUDIO and media.status in _LIVE_MEDIA:
                return self.getAudioMedia(index)
        return None

    def _codec(self) -> str:
        try:
            stream = self.getStreamInfo(0)
        except pj.Error:
            return ""
        return f"{stream.codecName}/{stream.codecClockRate}"
