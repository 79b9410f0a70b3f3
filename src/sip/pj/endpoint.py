"""The stack's endpoint: how it is configured, its transports, and what TLS found wrong."""

from __future__ import annotations

import functools
import logging
import sys
from collections.abc import Callable

import pjsua2 as pj

from sip.authorities import system_authorities
from sip.config import AccountConfig, SipConfig, Transport
from sip.pj.boundary import attempt, callback, whole_message
from sip.pj.tls_facts import Facts, tls_facts
from sip.states import RegistrationProblem

log = logging.getLogger(__name__)

_TYPES = {
    Transport.UDP: pj.PJSIP_TRANSPORT_UDP,
    Transport.TCP: pj.PJSIP_TRANSPORT_TCP,
    Transport.TLS: pj.PJSIP_TRANSPORT_TLS,
}

_CERTIFICATE_PROBLEMS = (
    (pj.PJ_SSL_CERT_EVALIDITY_PERIOD, RegistrationProblem.CERTIFICATE_EXPIRED),
    (pj.PJ_SSL_CERT_EIDENTITY_NOT_MATCH, RegistrationProblem.CERTIFICATE_WRONG_HOST),
    (
        pj.PJ_SSL_CERT_EUNTRUSTED
        | pj.PJ_SSL_CERT_EISSUER_NOT_FOUND
        | pj.PJ_SSL_CERT_EISSUER_MISMATCH
        | pj.PJ_SSL_CERT_EINVALID_PURPOSE
        | pj.PJ_SSL_CERT_EWEAK_SIGNATURE,
        RegistrationProblem.CERTIFICATE_UNTRUSTED,
    ),
)

RESAMPLING_QUALITY = 4
"""Of 10. From 5 on the stack takes the dearest of libsamplerate's filters, which adds a percent
of a core to a call of G.711 (measured); this is the middle one, finer than any line needs."""

OnTlsProblem = Callable[[RegistrationProblem, str], None]
OnDeviceError = Callable[[bool, int], None]
"""Takes whether it is the microphone, and the stack's index of the device."""
OnRejected = Callable[[int, str, str], None]
"""Takes the status, text and source of an INVITE that the stack refused by itself."""


class PjEndpoint(pj.Endpoint):
    """The one endpoint of this process. SIP thread only."""

    def __init__(
        self,
        on_tls_problem: OnTlsProblem,
        on_device_error: OnDeviceError,
        on_rejected: OnRejected,
    ) -> None:
        super().__init__()
        self._on_rejected = on_rejected
        self._on_tls_problem = on_tls_problem
        self.has_lost_connection = False
        """A TCP or TLS connection was closed since this was last looked at."""
        self._on_device_error = on_device_error
        self.tls_facts: Facts = ()
        """Of the latest TLS connection."""
        self.has_stun = False
        """Whether the STUN server answered when it was last looked for."""

    @callback
    def onRejectedIncomingCall(self, prm: pj.OnRejectedIncomingCallParam) -> None:
        self._on_rejected(prm.statusCode, whole_message(prm), prm.rdata.srcAddress)

    @callback
    def onNatCheckStunServersComplete(self, prm: pj.OnNatCheckStunServersCompleteParam) -> None:
        self.has_stun = prm.status == 0

    @callback
    def onMediaEvent(self, prm: pj.OnMediaEventParam) -> None:
        if prm.ev.type == pj.PJMEDIA_EVENT_AUD_DEV_ERROR:
            error = prm.ev.data.audDevError
            self._on_device_error(error.dir == pj.PJMEDIA_DIR_CAPTURE, error.id)

    @callback
    def onTransportState(self, prm: pj.OnTransportStateParam) -> None:
        if prm.type == "TLS" and not prm.tlsInfo.isEmpty():
            self.tls_facts = tls_facts(prm.tlsInfo)
        if prm.state != pj.PJSIP_TP_STATE_DISCONNECTED:
            return
        self.has_lost_connection = True
        if prm.type != "TLS":
            return
        status = prm.tlsInfo.verifyStatus
        for bits, problem in _CERTIFICATE_PROBLEMS:
            if status & bits:
                self._on_tls_problem(problem, "; ".join(prm.tlsInfo.verifyMsgs))
                return
        if status or not prm.tlsInfo.established:
            self._on_tls_problem(RegistrationProblem.TLS_FAILED, "")


CAPTURE_BUFFER_MS, PLAYBACK_BUFFER_MS = 60, 80
"""Of the sound devices: three and four frames. The stack's own 100 and 140 make every word come a
tenth of a second later (`python -m bench.mouth_to_ear`)."""


def stack_settings(config: SipConfig) -> pj.EpConfig:
    """`config` in the stack's own words."""
    settings = pj.EpConfig()
    settings.uaConfig.threadCnt = 0
    settings.uaConfig.mainThreadOnly = True
    settings.uaConfig.maxCalls = config.max_calls
    settings.uaConfig.userAgent = config.user_agent
    settings.logConfig.consoleLevel = 0
    settings.logConfig.level = config.log_level if config.log_file else 0
    # SIP messages would bring digests into the log; the trace (`stack_log`) keeps them in memory.
    settings.logConfig.msgLogging = 0
    if config.log_file:
        settings.logConfig.filename = config.log_file
    settings.uaConfig.stunIgnoreFailure = True
    settings.medConfig.noVad = True
    settings.medConfig.quality = RESAMPLING_QUALITY
    settings.medConfig.sndAutoCloseTime = 1
    # On Linux the loudspeaker's thread drives the bridge, and goes on without a loudspeaker (patch
    # 0015): a clock between the two makes every word come 160 ms later.
    settings.medConfig.sndUseSwClock = sys.platform != "linux"
    settings.medConfig.sndRecLatency = CAPTURE_BUFFER_MS
    settings.medConfig.sndPlayLatency = PLAYBACK_BUFFER_MS
    return settings


def open_transport(
    endpoint: pj.Endpoint, account: AccountConfig, config: SipConfig, local_address: str
) -> int:
    """A transport for `account` whose Contact names `local_address`; its id in the stack."""
    transport = pj.TransportConfig()
    transport.port = config.local_port
    transport.boundAddress = config.bind_address
    transport.publicAddress = local_address
    if account.transport is Transport.TLS:
        tls = transport.tlsConfig
        if config.ca_file:
            tls.CaListFile = config.ca_file
        else:
            tls.CaListFile, tls.CaBuf = system_authorities()
        tls.verifyServer = config.verify_tls
        tls.msecTimeout = 8000
        # 1.0 and 1.1 are deprecated (RFC 8996); the name for SNI is that of the Route.
        tls.proto = pj.PJ_SSL_SOCK_PROTO_TLS1_2 | pj.PJ_SSL_SOCK_PROTO_TLS1_3
    return int(endpoint.transportCreate(_TYPES[account.transport], transport))


def look_for_stun(endpoint: pj.Endpoint, server: str) -> None:
    """See whether the STUN server answers while other things go on; `has_stun` tells."""
    attempt(functools.partial(endpoint.natCheckStunServers, _only(server), False, None))


def use_stun(endpoint: pj.Endpoint, server: str) -> None:
    """Let calls ask this server, which answers.

    One that is away would hold up the start and every call for seconds.
    """
    attempt(functools.partial(endpoint.natUpdateStunServers, _only(server), False))


def _only(server: str) -> pj.StringVector:
    servers = pj.StringVector()
    servers.append(server)
    return servers


def open_wake_transport(endpoint: pj.Endpoint) -> tuple[str, int]:
    """A UDP transport on loopback whose only use is to end a poll; its address."""
    transport = pj.TransportConfig()
    transport.boundAddress = "127.0.0.1"
    transport_id = endpoint.transportCreate(pj.PJSIP_TRANSPORT_UDP, transport)
    local = endpoint.transportGetInfo(transport_id).localName
    return "127.0.0.1", int(local.rpartition(":")[2])
