"""The account at the PBX: its settings for the stack, and its callbacks."""

from __future__ import annotations

from collections.abc import Callable

import pjsua2 as pj

from sip.config import AccountConfig, SipConfig, Transport
from sip.pj.boundary import callback, whole_message
from sip.uri import quoted_name

OnRegistration = Callable[[int, str, bool], None]
"""Takes the SIP code, the reason phrase, and whether the registrar holds our contact now."""
OnInvite = Callable[[int, str, str], None]
"""Takes the stack's call id, the INVITE's text and the address it came from."""

REFRESH_MARGIN_SECONDS = 30
"""Refresh so long before the registration ends: the stack's 5 s are gone after one lost packet
and its retransmissions (RFC 3261 §17.1.2.2), and a caller in that gap is told nobody is there."""


MIN_SESSION_SECONDS = 90
"""The least that RFC 4028 §5 allows."""


class PjAccount(pj.Account):
    """An account that hands its news on. SIP thread only."""

    def __init__(self, on_registration: OnRegistration, on_invite: OnInvite) -> None:
        super().__init__()
        self._on_registration = on_registration
        self._on_invite = on_invite
        self.on_response: Callable[[pj.SipEvent], None] = lambda _: None
        """Takes the end of a request that was sent for the account, outside of any dialog."""

    def sip_forget_listeners(self, on_answer: Callable[[], None] | None = None) -> None:
        """Hear nothing more, but that a REGISTER was answered; ends the path to the engine."""
        self._on_registration = lambda *_: on_answer() if on_answer else None
        self._on_invite = lambda *_: None
        self.on_response = lambda _: None

    @callback
    def onRegState(self, prm: pj.OnRegStateParam) -> None:
        active = prm.code // 100 == 2 and prm.expiration > 0
        self._on_registration(prm.code, prm.reason, active)

    @callback
    def onSendRequest(self, prm: pj.OnSendRequestParam) -> None:
        self.on_response(prm.e)

    @callback
    def onIncomingCall(self, prm: pj.OnIncomingCallParam) -> None:
        self._on_invite(prm.callId, whole_message(prm), prm.rdata.srcAddress)

    @callback
    def onIncomingSubscribe(self, prm: pj.OnIncomingSubscribeParam) -> None:
        # Whoever wants to know about this desk asks the PBX.
        prm.code = pj.PJSIP_SC_DECLINE


def stack_config(
    account: AccountConfig, sip: SipConfig, *, server_address: str, local_address: str
) -> pj.AccountConfig:
    """`account` in the stack's own words; SDP and Contact name `local_address`.

    Everything goes by way of the PBX (a Route to `server_address`): it decides about foreign SIP
    addresses, no stranger's server ever gets to ask for our digest, and the stack resolves no
    names while calls are going on.
    """
    config = pj.AccountConfig()
    config.idUri = f"{quoted_name(account.display_name)}<sip:{account.extension}@{account.server}>"
    config.regConfig.registrarUri = server_uri(account)
    config.regConfig.timeoutSec = account.expires_seconds
    config.regConfig.delayBeforeRefreshSec = REFRESH_MARGIN_SECONDS
    config.regConfig.registerOnAdd = True
    config.sipConfig.proxies.append(route_to(account, server_address))
    # Retries are ours: they back off with jitter and are shown on screen.
    config.regConfig.retryIntervalSec = 0
    config.regConfig.firstRetryIntervalSec = 0
    user = account.auth_user or account.extension
    config.sipConfig.authCreds.append(pj.AuthCredInfo("digest", "*", user, 0, account.password))
    config.mediaConfig.transportConfig.port = sip.rtp_port
    config.mediaConfig.transportConfig.publicAddress = local_address
    _keep_calls_reliable(config.callConfig, sip)
    config.natConfig.iceEnabled = False
    # Contact and Via follow what the registrar sees, private addresses and mere ports included:
    # that is how a phone behind a NAT, or with a new address, is found again.
    config.natConfig.contactRewriteUse = 2
    return config


def _keep_calls_reliable(config: pj.AccountCallConfig, sip: SipConfig) -> None:
    """Reliable ringing (PRACK, RFC 3262) and session timers (RFC 4028) where the PBX has them."""
    config.prackUse = pj.PJSUA_100REL_OPTIONAL
    config.timerUse = pj.PJSUA_SIP_TIMER_INACTIVE
    if sip.session_timer_seconds:
        config.timerUse = pj.PJSUA_SIP_TIMER_OPTIONAL
        config.timerMinSESec = MIN_SESSION_SECONDS
        config.timerSessExpiresSec = max(sip.session_timer_seconds, MIN_SESSION_SECONDS)


def server_uri(account: AccountConfig, user: str = "") -> str:
    """The PBX as a request URI, with a user part when given."""
    at = f"{user}@" if user else ""
    tail = "" if account.transport.value == "udp" else f";transport={account.transport.value}"
    return f"sip:{at}{account.server}:{account.effective_port}{tail}"


def route_to(account: AccountConfig, server_address: str) -> str:
    """The Route to the PBX. With TLS it keeps the name, which the certificate is checked for."""
    host = account.server if account.transport is Transport.TLS else server_address
    tail = "" if account.transport is Transport.UDP else f";transport={account.transport.value}"
    return f"sip:{host}:{account.effective_port}{tail};lr"
