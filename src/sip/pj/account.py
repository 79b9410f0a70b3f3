"""The account at the PBX: its settings for the stack, and its callbacks."""

from __future__ import annotations

import logging
from collections.abc import Callable

import pjsua2 as pj

from sip.config import AccountConfig, SipConfig, SrtpUse, Transport
from sip.digest import Credential, Credentials, DigestAlgorithm
from sip.pj.boundary import callback, whole_message
from sip.uri import plain_text, quoted_name

log = logging.getLogger(__name__)

OnRegistration = Callable[[int, str, bool], None]
"""Takes the SIP code, the reason phrase, and whether the registrar holds our contact now."""
OnInvite = Callable[[int, str, str], None]
"""Takes the stack's call id, the INVITE's text and the address it came from."""

IsFromPbx = Callable[[str], bool]
"""Takes the address that a message came from."""

_ALGORITHMS = {
    DigestAlgorithm.MD5: pj.PJSIP_AUTH_ALGORITHM_MD5,
    DigestAlgorithm.SHA256: pj.PJSIP_AUTH_ALGORITHM_SHA256,
}

REFRESH_MARGIN_SECONDS = 30
"""Refresh so long before the registration ends: the stack's 5 s are gone after one lost packet
and its retransmissions (RFC 3261 §17.1.2.2), and a caller in that gap is told nobody is there."""


MIN_SESSION_SECONDS = 90
"""The least that RFC 4028 §5 allows."""


class PjAccount(pj.Account):
    """An account that hands its news on. SIP thread only."""

    def __init__(
        self,
        on_registration: OnRegistration,
        on_invite: OnInvite,
        credentials: Credentials,
        is_from_pbx: IsFromPbx,
    ) -> None:
        super().__init__()
        self.credentials = credentials
        self._given: Credential | None = None
        """What the stack was given in answer to a challenge, and keeps until it is configured."""
        self.stack_has: Credential | None = None
        """What the stack was given; it answers the challenges that this fits."""
        self._is_from_pbx = is_from_pbx
        self._on_registration = on_registration
        self._on_invite = on_invite
        self.on_response: Callable[[pj.SipEvent], None] = lambda _: None
        """Takes the end of a request that was sent for the account, outside of any dialog."""

    def sip_note_configured(self, credential: Credential | None) -> None:
        """The stack gets settings with this credential; what it was given before is gone."""
        self.stack_has, self._given = credential, None

    def sip_forget_listeners(
        self, on_answer: Callable[[], None] | None = None, pbx: str = ""
    ) -> None:
        """Hear nothing more, but that a REGISTER was answered; ends the path to the engine.

        A challenge from the address `pbx` still gets its answer: to the goodbye, for instance.
        """
        self._is_from_pbx = lambda source: source.rpartition(":")[0] == pbx
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
    def onAuthChallenge(self, prm: pj.OnAuthChallengeParam) -> None:
        source = prm.rdata.srcAddress
        credential = self.credentials.sip_answer(
            whole_message(prm), is_from_pbx=self._is_from_pbx(source)
        )
        if credential is None:
            host = plain_text(source.rpartition(":")[0])
            log.warning(
                "%s asked for the password in the name of %r and did not get it",
                host,
                self.credentials.refused_realm,
            )
            prm.challenge.abandon()
        elif credential == self._given:
            prm.challenge.respond()  # giving it again would cost memory each time
        else:
            # Even when the stack has it by now: the request may be older than what the stack has.
            self._given = credential
            given = pj.AuthCredInfoVector()
            given.append(stack_credential(credential))
            prm.challenge.respond(given)

    @callback
    def onIncomingCall(self, prm: pj.OnIncomingCallParam) -> None:
        self._on_invite(prm.callId, whole_message(prm), prm.rdata.srcAddress)

    @callback
    def onIncomingSubscribe(self, prm: pj.OnIncomingSubscribeParam) -> None:
        # Whoever wants to know about this desk asks the PBX.
        prm.code = pj.PJSIP_SC_DECLINE


def stack_config(
    account: AccountConfig,
    sip: SipConfig,
    credential: Credential | None,
    *,
    server_address: str,
    local_address: str,
    uses_stun: bool,
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
    if credential is not None:
        config.sipConfig.authCreds.append(stack_credential(credential))
    config.mediaConfig.transportConfig.port = sip.rtp_port
    config.mediaConfig.transportConfig.publicAddress = local_address
    _keep_calls_reliable(config.callConfig, sip)
    config.mediaConfig.srtpUse = _srtp_use(account, sip)
    # Whether SIP itself is encrypted is the first of our own rules, in `_srtp_use`.
    config.mediaConfig.srtpSecureSignaling = 0
    _cross_nats(config.natConfig, account, sip, uses_stun=uses_stun)
    # Contact and Via follow what the registrar sees, private addresses and mere ports included:
    # that is how a phone behind a NAT, or with a new address, is found again.
    config.natConfig.contactRewriteUse = 2
    return config


def stack_credential(credential: Credential) -> pj.AuthCredInfo:
    """`credential` in the stack's own words: it fits one realm and one algorithm only."""
    made = pj.AuthCredInfo(
        "digest", credential.challenge.realm, credential.user, pj.PJSIP_CRED_DATA_DIGEST,
        credential.hash,
    )  # fmt: skip
    made.algoType = _ALGORITHMS[credential.challenge.algorithm]
    return made


def _srtp_use(account: AccountConfig, sip: SipConfig) -> int:
    if sip.srtp is SrtpUse.REQUIRED:
        return int(pj.PJMEDIA_SRTP_MANDATORY)
    if sip.srtp is SrtpUse.OPTIONAL and account.transport is Transport.TLS:
        return int(pj.PJMEDIA_SRTP_OPTIONAL)
    return int(pj.PJMEDIA_SRTP_DISABLED)


def _cross_nats(
    config: pj.AccountNatConfig, account: AccountConfig, sip: SipConfig, *, uses_stun: bool
) -> None:
    """STUN for audio, ICE and a relay, as far as they are set."""
    config.iceEnabled = sip.use_ice
    config.sipStunUse = pj.PJSUA_STUN_USE_DISABLED  # the registrar tells how SIP is seen
    # Never the stack's own choice, to ask again for each call: with a server that is away it
    # stands still for eight seconds then.
    config.mediaStunUse = pj.PJSUA_STUN_USE_DISABLED
    if uses_stun:
        config.mediaStunUse = pj.PJSUA_STUN_USE_DEFAULT
    if account.turn_server:
        config.turnEnabled = True
        config.turnServer = account.turn_server
        config.turnUserName = account.turn_user
        config.turnPassword = account.turn_password


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
