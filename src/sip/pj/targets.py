"""What is dialed, as the stack wants it; only what the PBX itself can reach."""

from __future__ import annotations

from collections.abc import Iterable

from sip.config import AccountConfig
from sip.pj.boundary import Refusal
from sip.uri import parse_address, target_uri


def request_uri(target: str, settings: AccountConfig | None, pbx: Iterable[str]) -> str:
    """The request URI for a dialed `target`; `pbx` are the PBX's addresses. Raises `Refusal`."""
    if settings is None:
        raise Refusal("not_registered")
    host = parse_address(target).host if target.lower().startswith(("sip:", "sips:")) else ""
    if host and host.lower() not in (settings.server.lower(), *pbx):
        # A PBX looks at the user part alone, and would ring whoever has it here.
        raise Refusal("bad_target")
    try:
        return target_uri(
            target, settings.server, settings.effective_port, settings.transport.value
        )
    except ValueError:
        raise Refusal("bad_target") from None
