"""Fetching a caller back whose blind transfer still rings at its target.

SIP cannot undo a REFER. What every PBX has is a code that picks up a ringing call: it is dialed in
a call of its own, of which nobody hears until it stands; then it goes on under the old call's key.
"""

from __future__ import annotations

import dataclasses
import functools
from datetime import UTC, datetime

from sip.events import CommandRefused
from sip.pj.boundary import Refusal, attempt
from sip.pj.call import PjCall
from sip.pj.callbook import CallBook
from sip.pj.outgoing import Outgoing
from sip.states import EndReason, TransferStatus


class TakeBacks:
    """The pickups under way, by the key of the call that is to come back. SIP thread only."""

    def __init__(self, book: CallBook, outgoing: Outgoing) -> None:
        self._book = book
        self._outgoing = outgoing
        self._pickups: dict[str, PjCall] = {}

    def is_under_way(self, key: str) -> bool:
        """Whether this call is being fetched; it must not end meanwhile."""
        return key in self._pickups

    def sip_begin(self, call: PjCall, pickup: str) -> None:
        """Dial `pickup`. Raises `Refusal` when the PBX offers none."""
        if not pickup:
            raise Refusal("cannot_take_back")
        if call.key not in self._pickups:
            self._pickups[call.key] = self._outgoing.sip_dial_unheard(pickup)
            call.facts.transfer.is_final_at_once = False  # the PBX's word must not end it now

    def sip_go_on(self) -> None:
        """Take up what became of the pickups."""
        for key, pickup in list(self._pickups.items()):
            call = self._book.get(key)
            is_over = call is None or call.facts.end_reason is not None
            if pickup.facts.end_reason is not None or is_over:
                self._give_up(key, pickup, is_over=is_over)
            elif pickup.facts.is_confirmed and call is not None:
                del self._pickups[key]
                self._adopt(call, pickup)

    def sip_clear(self) -> None:
        """Give every pickup up; the program ends."""
        for key, pickup in list(self._pickups.items()):
            self._give_up(key, pickup, is_over=True)

    def _give_up(self, key: str, pickup: PjCall, *, is_over: bool) -> None:
        """The target was faster, or the caller hung up."""
        del self._pickups[key]
        self._book.sip_bury(pickup)
        if pickup.facts.end_reason is None:
            attempt(functools.partial(pickup.sip_end, EndReason.HUNG_UP))
        if not is_over:
            self._book.tell(CommandRefused("TakeBack", key, "too_late"))

    def _adopt(self, call: PjCall, pickup: PjCall) -> None:
        """The caller is here again: the pickup goes on as the call he came in."""
        call.facts.show_transfer(TransferStatus.TAKEN_BACK)
        fetched = pickup.snapshot
        pickup.facts.snapshot = dataclasses.replace(
            call.snapshot,
            state=fetched.state,
            connected_at=call.snapshot.connected_at or datetime.now(UTC),
            transfer_target="",
            sip_call_id=fetched.sip_call_id,
            codec=fetched.codec,
            is_muted=False,
            is_held_by_peer=fetched.is_held_by_peer,
        )
        pickup.media_changes += call.media_changes  # so that a conference mixes it anew
        self._book.sip_replace(call.key, pickup)
        pickup.facts.tell()
