"""The first snapshot of a call that begins."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime

from sip.config import OUR_HEADERS, HeaderNames
from sip.events import CallSnapshot, Party
from sip.identity import read_origin
from sip.states import CallDirection, CallState

NOBODY = Party("", "")
"""The other side of a call whose headers have not been read."""


def new_snapshot(
    key: str,
    direction: CallDirection,
    remote: Party,
    *,
    dialed: str,
) -> CallSnapshot:
    """The first snapshot of a call that begins now."""
    incoming = direction is CallDirection.INCOMING
    return CallSnapshot(
        key=key,
        direction=direction,
        state=CallState.RINGING if incoming else CallState.DIALING,
        remote=remote,
        started_at=datetime.now(UTC),
        dialed=dialed,
    )


def incoming_snapshot(
    unread: CallSnapshot,
    message: str,
    *,
    is_from_pbx: bool,
    names: HeaderNames = OUR_HEADERS,
) -> CallSnapshot:
    """`unread` with what the INVITE's text says of the caller, and how the call came here."""
    origin = read_origin(message, is_from_pbx=is_from_pbx, names=names)
    return dataclasses.replace(
        unread,
        remote=origin.remote,
        is_remote_trusted=origin.is_trusted,
        dialed=origin.dialed,
        forwarded_from=origin.forwarded_from,
        queue=origin.queue,
        transferred_by=origin.transferred_by,
        transfer_failed_target=origin.transfer_failed_target,
        transfer_failed_reason=origin.transfer_failed_reason,
        parked_in=origin.parked_in,
        from_extension=origin.from_extension,
        is_intercom=origin.asks_to_be_answered,
        sip_call_id=origin.call_id,
    )
