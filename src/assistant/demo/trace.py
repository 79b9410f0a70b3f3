"""The messages that the demo's calls would have been made of, for *Why?*."""

from __future__ import annotations

from datetime import UTC, datetime

from sip.events import CallChanged, CallEnded, SipEvent
from sip.ladder import Rung
from sip.states import CallDirection, CallState, EndReason

PEER = "192.0.2.10:5061"
FACTS = (
    ("registration", "200 OK"),
    ("transport", "tls"),
    ("server", "pbx.example"),
    ("server_address", PEER),
    ("tls_cipher", "TLS_AES_256_GCM_SHA384"),
    ("certificate", "pbx.example"),
    ("verify_tls", "on"),
    ("srtp", "required"),
)
MAX_RUNGS = 200


class DemoTrace:
    """Writes a message down for every change of a call that has one in SIP."""

    def __init__(self) -> None:
        self.rungs: list[Rung] = []
        self._seen: set[tuple[str, CallState]] = set()

    def on_event(self, event: SipEvent) -> None:
        """Take an event of the scripted phone."""
        if isinstance(event, CallEnded):
            self._end(event)
        elif isinstance(event, CallChanged):
            call = event.call
            if (call.key, call.state) not in self._seen:
                self._seen.add((call.key, call.state))
                self._change(call.key, call.state, is_ours=call.direction is CallDirection.OUTGOING)
        del self.rungs[:-MAX_RUNGS]

    def _change(self, key: str, state: CallState, *, is_ours: bool) -> None:
        match state:
            case CallState.DIALING | CallState.RINGING:
                self._add(key, is_ours, "INVITE", sdp=True)
                self._add(key, not is_ours, "INVITE", "100 Trying")
                if state is CallState.RINGING:
                    self._add(key, not is_ours, "INVITE", "180 Ringing")
            case CallState.ALERTING:
                self._add(key, not is_ours, "INVITE", "180 Ringing")
            case CallState.CONNECTED if (key, CallState.ON_HOLD) not in self._seen:
                self._add(key, not is_ours, "INVITE", "200 OK", sdp=True)
                self._add(key, is_ours, "ACK")
            case CallState.TRANSFERRING:
                self._add(key, True, "REFER")
                self._add(key, False, "REFER", "202 Accepted")
            case _:
                pass

    def _end(self, event: CallEnded) -> None:
        key = event.call.key
        if (key, CallState.CONNECTED) in self._seen:
            is_ours = event.reason is EndReason.HUNG_UP
            self._add(key, is_ours, "BYE")
            self._add(key, not is_ours, "BYE", "200 OK")
        elif event.reason is EndReason.REJECTED:
            self._add(key, True, "INVITE", "603 Decline")
        else:
            self._add(key, False, "CANCEL")

    def _add(
        self, key: str, is_sent: bool, method: str, answer: str = "", *, sdp: bool = False
    ) -> None:
        first = f"SIP/2.0 {answer}" if answer else f"{method} sip:100@pbx.example SIP/2.0"
        lines = [first, f"Via: SIP/2.0/TLS {PEER}", f"Call-ID: {key}", f"CSeq: 1 {method}"]
        if sdp:
            lines += ["", "v=0", "m=audio 20004 RTP/SAVP 96", "a=rtpmap:96 opus/48000/2"]
        text = "\n".join(lines)
        now = datetime.now(UTC)
        self.rungs.append(Rung(now, is_sent, "tls", PEER, key, method, text))
