"""What is known of one call, and who is told of it when it changes."""

from __future__ import annotations

import dataclasses
import time
from collections import deque
from datetime import UTC, datetime

import pjsua2 as pj

from sip.events import CallChanged, CallEnded, CallSnapshot, SipEvent, TransferChanged
from sip.identity import answered_by, asserted_identity, is_answered_elsewhere
from sip.message import Headers
from sip.outcome import end_reason
from sip.pj.call_hold import HoldWish
from sip.pj.call_transfer import TransferProgress, TransferStep
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

_NO_COMMON_MEDIA = (406, 415, 488, 606)
"""What an offer that cannot be met is refused with (RFC 3261 §21.4.26)."""

INVITE_STATES = {
    pj.PJSIP_INV_STATE_CALLING: InviteState.CALLING,
    pj.PJSIP_INV_STATE_INCOMING: InviteState.INCOMING,
    pj.PJSIP_INV_STATE_EARLY: InviteState.EARLY,
    pj.PJSIP_INV_STATE_CONNECTING: InviteState.CONNECTING,
    pj.PJSIP_INV_STATE_CONFIRMED: InviteState.CONFIRMED,
    pj.PJSIP_INV_STATE_DISCONNECTED: InviteState.DISCONNECTED,
}
"""The stack's words for the session's states."""


class CallFacts:
    """The snapshot of one call, kept in line with its session, hold and transfer.

    SIP thread only. `ended` receives the key once the stack is done with the call.
    """

    def __init__(self, snapshot: CallSnapshot, sink: Sink, ended: deque[str]) -> None:
        self.snapshot = snapshot
        self.invite = (
            InviteState.INCOMING
            if snapshot.direction is CallDirection.INCOMING
            else InviteState.CALLING
        )
        self.began = time.monotonic()
        self.hold = HoldWish()
        self.transfer = TransferProgress()
        self.is_held_by_peer = False
        self.requires_encryption = False
        """Whether a refusal of our offer can mean that the other side has no SRTP."""
        self.is_by_way_of_pbx = True
        """Whether the PBX sends this call's messages, so that their word on people counts."""
        self._is_answered_elsewhere = False
        self.ended_by_us: EndReason | None = None
        """Why this desk ends the call, from the moment it does."""
        self.ended_by_peer_means: EndReason | None = None
        """What it would mean if the PBX ended the call now; None for nothing special."""
        self.end_reason: EndReason | None = None
        """Why the call is over; None while it is not."""
        self._sink = sink
        self._ended = ended

    @property
    def is_confirmed(self) -> bool:
        """Whether the session stands: answered, and the answer acknowledged."""
        return self.invite is InviteState.CONFIRMED

    def hand_over(self, sink: Sink, ended: deque[str]) -> None:
        """Tell others from now on, or nobody."""
        self._sink, self._ended = sink, ended

    def tell(self) -> None:
        """Say what is known, though nothing changed."""
        self._sink(CallChanged(self.snapshot))

    def tell_event(self, event: SipEvent) -> None:
        """Say something else of the call."""
        if self.snapshot.remote is not NOBODY:
            self._sink(event)

    def show(self, **changes: object) -> None:
        """Work out the state anew, take `changes` in, and tell when anything differs."""
        state = derive_call_state(
            self.invite,
            self.snapshot.direction,
            held_here=self.hold.is_held,
            held_by_peer=self.is_held_by_peer,
            transferring=self.transfer.is_under_way,
        )
        after = dataclasses.replace(
            self.snapshot,
            state=state,
            is_held_by_peer=self.is_held_by_peer,
            **changes,  # type: ignore[arg-type]
        )
        if after != self.snapshot:
            self.snapshot = after
            if after.remote is not NOBODY:
                self._sink(CallChanged(after))

    def note_reinvite(self, change: pj.TsxStateEvent) -> bool:
        """Whether a re-INVITE is over; the caller waits longer than the called after a clash."""
        is_caller = self.snapshot.direction is CallDirection.OUTGOING
        return self.hold.note(change, is_caller=is_caller)

    def note_identity(self, message: str) -> None:
        """Who is at the other end now: told by an answer, a pickup, a transfer at the PBX."""
        if self.snapshot.remote is NOBODY or not self.is_by_way_of_pbx:
            return
        party = asserted_identity(Headers(message))
        if party is None or party == self.snapshot.remote:
            return
        if party.user or self.snapshot.direction is CallDirection.INCOMING:
            self.show(remote=party, is_remote_trusted=True)

    def note_cancel(self, message: str) -> None:
        """The caller, or the PBX for him, gives up: perhaps because another phone answered."""
        if not self.is_by_way_of_pbx:
            return
        headers = Headers(message)
        self._is_answered_elsewhere = is_answered_elsewhere(headers)
        if self._is_answered_elsewhere:
            self.show(answered_by=answered_by(headers))

    def show_transfer(self, status: TransferStatus, code: int = 0, reason: str = "") -> None:
        """Tell how far the transfer under way has come."""
        target = self.transfer.target
        if status in (TransferStatus.REFUSED, TransferStatus.TAKEN_BACK):
            self.transfer.end()
        self._sink(TransferChanged(self.snapshot.key, target, status, code, plain_text(reason)))
        if status is TransferStatus.SENT:
            self.show(transfer_target=target)
        elif not self.transfer.is_under_way:
            self.show(transfer_target="")

    def finish(self, code: int, text: str) -> None:
        """The stack is done with the call: tell why it is over."""
        reason = self.ended_by_us or self.ended_by_peer_means
        # An end with a transfer under way proves nothing: the caller may just have hung up. Only a
        # NOTIFY with a success says that the target has the call.
        is_new = self.snapshot.connected_at is None
        if reason is None and self.requires_encryption and is_new and code in _NO_COMMON_MEDIA:
            reason = EndReason.NOT_ENCRYPTED
        if reason is None and self.transfer.step is TransferStep.ACCEPTED:
            # The PBX ends the call itself: its word that the transfer is done is the last there is.
            reason = EndReason.TRANSFERRED
            key, target = self.snapshot.key, self.transfer.target
            self._sink(TransferChanged(key, target, TransferStatus.DONE, code))
        if reason is None:
            reason = end_reason(
                self.snapshot.direction,
                code,
                was_connected=self.snapshot.connected_at is not None,
                answered_elsewhere=self._is_answered_elsewhere,
            )
        self.end_reason = reason
        self.snapshot = dataclasses.replace(
            self.snapshot, state=CallState.ENDED, ended_at=datetime.now(UTC)
        )
        self._sink(CallEnded(self.snapshot, reason, code, plain_text(text)))
        self._ended.append(self.snapshot.key)
