"""How the PBX sees this phone: the address that its answers report (RFC 3581)."""

from __future__ import annotations

from sip.message import Headers, parameters


def seen_as(response: str) -> str:
    """`address:port` that the request came from, as our own Via in `response` says; else ""."""
    vias = Headers(response).values("Via")
    if len(vias) != 1:
        return ""  # the answer to somebody else's request
    sent_by = vias[0].partition(";")[0].rpartition(" ")[2]
    host, _, port = sent_by.partition(":")
    said = parameters(vias[0])
    return f"{said.get('received') or host}:{said.get('rport') or port or '5060'}"
