"""Answers `DumpTrace`: collects on the SIP thread, redacts on one of its own."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence

from sip import commands as cmd
from sip.events import TraceDumped
from sip.ladder import Rung
from sip.pj.tls_facts import Facts
from sip.redaction import REMOVED, Redaction
from sip.trace import SeenMessage, Trace

_NAMES_SOMEBODY = ("realm", "certificate", "server", "turn", "stun", "ca_file", "crl_file")
"""Facts that name a company: gone with the numbers."""


def dump_later(
    wish: cmd.DumpTrace, trace: Trace, facts: Facts, done: Callable[[TraceDumped], None]
) -> None:
    """Redact what `wish` asks for; `done` is called on another thread.

    Thousands of messages take a second: no call must wait for that.
    """
    seen = trace.of_call(wish.sip_call_id) if wish.sip_call_id else trace.of_all()
    threading.Thread(
        target=lambda: done(redacted(wish, seen, facts)), name="sip-trace", daemon=True
    ).start()


def redacted(wish: cmd.DumpTrace, seen: Sequence[SeenMessage], facts: Facts) -> TraceDumped:
    """The answer to `wish`; a pure function."""
    redaction = Redaction(without_numbers=wish.without_numbers)
    rungs = tuple(
        Rung(
            at=one.at,
            is_sent=one.is_sent,
            transport=one.transport,
            peer=one.peer,
            call_id=redaction.text(one.call_id),
            method=one.method,
            text=redaction.message(one.text) + ("\n(cut)" if one.is_cut else ""),
        )
        for one in seen
    )
    shown = tuple(
        (name, REMOVED if wish.without_numbers and name in _NAMES_SOMEBODY else value)
        for name, value in facts
    )
    return TraceDumped(wish.request, rungs, shown)
