"""How the phone is connected now, in words and values that explain a trace."""

from __future__ import annotations

import pjsua2 as pj

from sip.config import SipConfig
from sip.pj.account import PjAccount
from sip.pj.boundary import attempt
from sip.pj.tls_facts import Facts
from sip.pj.way import Ends
from sip.uri import plain_text

_NEVER = 1 << 31
"""The stack's way to say that it does not know."""


def line_facts(config: SipConfig, account: PjAccount | None, ends: Ends | None) -> Facts:
    """What the account uses; nothing of it is a secret. SIP thread only."""
    found: list[tuple[str, str]] = [
        ("srtp", config.srtp.value),
        ("stun", config.stun_server),
        ("ice", "on" if config.use_ice else "off"),
        ("verify_tls", "on" if config.verify_tls else "off"),
        ("ca_file", config.ca_file or "system"),
        ("crl_file", config.crl_file),
    ]
    if ends is not None:
        settings = ends.settings
        found += [
            ("transport", settings.transport.value),
            ("server", f"{settings.server}:{settings.effective_port}"),
            ("server_address", ends.address),
            ("local_address", ends.local),
            ("turn", settings.turn_server),
        ]
    if account is not None and account.credentials.bound is not None:
        challenge = account.credentials.bound.challenge
        found += [("realm", challenge.realm), ("digest", challenge.algorithm.value)]
    if account is not None:
        attempt(lambda: _registration(account, found))
    return tuple((name, plain_text(value, limit=300)) for name, value in found if value)


def _registration(account: pj.Account, found: list[tuple[str, str]]) -> None:
    info = account.getInfo()
    found.append(("registration", f"{info.regStatus} {info.regStatusText}"))
    if info.regIsActive and info.regExpiresSec < _NEVER:
        found.append(("expires_seconds", str(info.regExpiresSec)))
