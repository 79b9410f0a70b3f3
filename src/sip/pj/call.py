"""One call of the stack: its callbacks become snapshots, our actions become SIP."""

from __future__ import annotations

import dataclasses
from collections import deque
from datetime import UTC, datetime

import pjsua2 as pj

from sip.events import CallChanged, CallEnded, CallSnapshot, TransferChanged
from sip.identity import answered_by, asserted_identity, is_answered_elsewhere
from sip.message import Headers
from sip.outcome import end_reason
from sip.pj import params
from sip.pj.boundary import attempt, callback, whole_message
from sip.pj.call_hold import HoldWish
from sip.pj.call_media import codec_of, live_audio, media_state
from sip.pj.call_transfer import TransferProgress
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

_INVITE_STATES = {
    pj.PJSIP_INV_STATE_CALLING: InviteState.CALLING,
    pj.PJSIP_INV_STATE_INCOMING: InviteState.INCOMING,
    pj.PJSIP_INV_STATE_EARLY: InviteState.EARLY,
    pj.PJSIP_INV_STATE_CONNECTING: InviteState.CONNECTING,
    pj.PJSIP_INV_STATE_CONFIRMED: InviteState.CONFIRMED,
    pj.PJSIP_INV_STATE_DISCONNECTED: InviteState.DISCONNECTED,
}


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
        self._hold = HoldWish()
        self._transfer = TransferProgress()
        self._held_by_peer = False
        self._answered_elsewhere = False
        self._ended_by_us: EndReason | None = None
        self.is_by_way_of_pbx = True
        """Whether the PBX sends this call's messages, so that their word on people counts."""

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
        self._hold.want(self, held=True, is_confirmed=self._is_confirmed)

    def sip_resume(self) -> None:
        """re-INVITE with sendrecv, now or as soon as the session allows it."""
        self._hold.want(self, held=False, is_confirmed=self._is_confirmed)

    def sip_refresh(self) -> None:
        """re-INVITE with the media direction as it is: learns whether the session still lives."""
        self._hold.refresh(self)

    def sip_mute(self, *, on: bool) -> None:
        """Keep our microphone out of the call; nothing is signalled."""
        audio = live_audio(self)
        if audio is not None:
            self._sound.sip_mute(audio, muted=on)
        self._show(is_muted=on)

    def sip_dtmf(self, digits: str) -> None:
        """Telephone events (RFC 4733)."""
        self.dialDtmf(digits)

    def sip_transfer(self, target: str, uri: str) -> None:
        """REFER the other side; how it goes on comes as NOTIFY."""
        self.xfer(uri, pj.CallOpParam(True))
        self._transfer.begin(target)
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
        media = media_state(self)
        self._hold.is_held = media.is_held_here
        self._held_by_peer = media.is_held_by_peer
        self._show(codec=codec_of(self))
        for index in media.live:
            self._sound.sip_connect(self.getAudioMedia(index), muted=self.snapshot.is_muted)
        self._settle_hold()

    @callback
    def onCallTransferStatus(self, prm: pj.OnCallTransferStatusParam) -> None:
        status, target = self._transfer.hear(prm), self._transfer.target
        if status is None:
            return
        key, code, reason = self.snapshot.key, prm.statusCode, plain_text(prm.reason)
        if status is not TransferStatus.RINGING:
            self._transfer.end()
        self._sink(TransferChanged(key, target, status, code, reason))
        if status is TransferStatus.DONE:
            self.sip_end(EndReason.TRANSFERRED)
        elif status is TransferStatus.REFUSED:
            self._show(transfer_target="")
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
        if self._is_confirmed and self._hold.note(change.tsx):
            self._settle_hold()
        if change.type != pj.PJSIP_EVENT_RX_MSG:
            return
        if change.tsx.method in ("INVITE", "UPDATE"):
            self._note_identity(whole_message(change.src))
        elif change.tsx.method == "CANCEL" and not self._is_confirmed:
            self._note_cancel(whole_message(change.src))

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

    def _note_identity(self, message: str) -> None:
        """Who is at the other end now: told by an answer, a pickup, a transfer at the PBX."""
        if self.snapshot.remote is NOBODY or not self.is_by_way_of_pbx:
            return
        party = asserted_identity(Headers(message))
        if party is None or party == self.snapshot.remote:
            return
        if party.user or self.snapshot.direction is CallDirection.INCOMING:
            self._show(remote=party, is_remote_trusted=True)

    def _note_cancel(self, message: str) -> None:
        headers = Headers(message)
        self._answered_elsewhere = is_answered_elsewhere(headers)
        if self._answered_elsewhere:
            self._show(answered_by=answered_by(headers))

    def _show(self, **changes: object) -> None:
        state = derive_call_state(
            self._invite,
            self.snapshot.direction,
            held_here=self._hold.is_held,
            held_by_peer=self._held_by_peer,
            transferring=self._transfer.is_under_way,
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

    @property
    def _is_confirmed(self) -> bool:
        return self._invite is InviteState.CONFIRMED

    def _settle_hold(self) -> None:
        self._hold.settle(self, is_confirmed=self._is_confirmed)
