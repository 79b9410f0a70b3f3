"""The first snapshot of a call that begins."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime

from sip.events import CallSnapshot, Party
from sip.message import header
from sip.states import CallDirection, CallState
from sip.uri import parse_address, party_of, plain_text

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


def incoming_snapshot(unread: CallSnapshot, message: str) -> CallSnapshot:
    """`unread` with what the INVITE's text says of the caller, and how the call came here."""
    return dataclasses.replace(
        unread,
        remote=party_of(header(message, "From")),
        dialed=parse_address(header(message, "To")).user,
        transfer_failed_target=_extension_in(message, "X-Transfer-Failed"),
        transferred_by=_extension_in(message, "X-Transferred-By")
        or parse_address(header(message, "Referred-By")).user,
        sip_call_id=plain_text(header(message, "Call-ID")),
    )


def _extension_in(message: str, name: str) -> str:
    """The extension that a header of our dialplan names, without its parameters."""
    return plain_text(header(message, name).partition(";")[0], 64)
