"""The first snapshot of a call that begins."""

from __future__ import annotations

from datetime import UTC, datetime

from sip.events import CallSnapshot, Party
from sip.states import CallDirection, CallState


def new_snapshot(
    key: str,
    direction: CallDirection,
    remote: Party,
    *,
    dialed: str,
    transfer_failed: str = "",
    transferred_by: str = "",
    sip_call_id: str = "",
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
        transfer_failed_target=transfer_failed,
        transferred_by=transferred_by,
        sip_call_id=sip_call_id,
    )
