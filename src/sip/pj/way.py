"""The way to the PBX in the stack: its transport, and the account that uses it."""

from __future__ import annotations

import functools
import logging
import time
from dataclasses import dataclass

import pjsua2 as pj

from sip.config import AccountConfig, SipConfig, Transport
from sip.digest import Credential, DigestAlgorithm
from sip.pj.account import PjAccount, stack_config
from sip.pj.boundary import attempt
from sip.pj.endpoint import PjEndpoint, look_for_stun, open_transport, use_stun

log = logging.getLogger(__name__)

GOODBYE_SECONDS = 1.0
"""How long an account that was dropped may take to unregister."""


@dataclass(frozen=True, slots=True)
class Ends:
    """Whose account, where the PBX is, and the address of this computer that leads there."""

    settings: AccountConfig
    address: str
    local: str


@dataclass(slots=True)
class _Leaving:
    """An account on its way out: its un-REGISTER may be challenged, so it must hear the answer."""

    account: PjAccount
    until: float
    is_asked: bool = False
    """False as long as an earlier REGISTER is under way: the stack takes one at a time."""
    is_answered: bool = False

    def sip_ask(self) -> None:
        """Un-REGISTER, or wait for the answer that the stack still waits for."""
        self.is_answered = False
        try:
            self.account.setRegistration(False)
        except pj.Error as error:
            log.info("the goodbye has to wait: %s", error.reason)
        else:
            self.is_asked = True


class Way:
    """One account and its transport, both made anew only where they must be. SIP thread only."""

    def __init__(self, endpoint: PjEndpoint, config: SipConfig) -> None:
        self._endpoint = endpoint
        self._config = config
        self._uses_stun = False
        self._transport_id = -1
        self._transport_kind: Transport | None = None
        self._leaving: list[_Leaving] = []
        self._has_asked_stun = False
        self.ends: Ends | None = None
        """Between whom the account stands; None before the first."""
        self.account: PjAccount | None = None

    def sip_open(self, ends: Ends, account: PjAccount) -> None:
        """Create `account`, which registers at once. Raises `pj.Error`."""
        self._use_transport(ends)
        account.create(self._stack_config(ends, account))
        self.account, self.ends = account, ends

    def sip_lead(self, ends: Ends) -> None:
        """Let the account that stands use another address, of ours or of the PBX, or password.

        Nothing is sent; its calls stay with it. The UDP transport stays, too: its socket is bound
        to no address, and what the registrar answers (RFC 3581) corrects Contact and Via.
        Raises `pj.Error`.
        """
        assert self.account is not None
        if self.ends is not None and self.ends.local != ends.local:
            # Another network: a STUN server of the last one may be away, and every call would
            # wait for its answer.
            self._uses_stun = self._endpoint.has_stun = self._has_asked_stun = False
        self.account.modify(self._stack_config(ends, self.account))
        self.ends = ends

    def _look_for_stun(self) -> None:
        """Look for the STUN server, once for each network, after the account stands."""
        if self._config.stun_server and not self._has_asked_stun:
            self._has_asked_stun = True
            look_for_stun(self._endpoint, self._config.stun_server)

    def sip_settle(self) -> None:
        """Once registered: give the stack what has come about since, a credential for the PBX's
        challenge and a STUN server that answers."""
        self._look_for_stun()
        account = self.account
        if account is None:
            return
        is_other_stun = self._endpoint.has_stun is not self._uses_stun
        if is_other_stun:
            self._uses_stun = self._endpoint.has_stun
            if self._uses_stun:
                use_stun(self._endpoint, self._config.stun_server)
        if is_other_stun or _installed(account) != account.stack_has:
            assert self.ends is not None
            self.sip_lead(self.ends)
            self.sip_register()  # the stack has forgotten the registration: nobody would renew it

    def sip_register(self) -> None:
        """REGISTER again; the stack refuses while an earlier one waits for its answer."""
        assert self.account is not None
        attempt(functools.partial(self.account.setRegistration, True))

    def sip_register_afresh(self) -> None:
        """REGISTER now, whatever waits for an answer, over new connections.

        For half a minute afterwards the stack keeps calls whose requests time out: those that
        were under way when the network went away would end them (`pjsua_handle_ip_change`).
        """
        self._forget_leaving()  # it would be registered again with the others
        self._has_asked_stun = False  # the network may be another one
        prm = pj.IpChangeParam()
        prm.restartListener = False
        prm.shutdownTransport = True  # TCP and TLS; whoever needs them connects anew
        attempt(functools.partial(self._endpoint.handleIpChange, prm))

    def sip_leave(self) -> None:
        """Unregister, and keep the account until the answer is there."""
        assert self.account is not None
        assert self.ends is not None
        leaving = _Leaving(self.account, time.monotonic() + GOODBYE_SECONDS)
        self.account.sip_forget_listeners(
            lambda: setattr(leaving, "is_answered", True), self.ends.address
        )
        self._leaving.append(leaving)
        leaving.sip_ask()
        self.account, self.ends = None, None

    def sip_close(self) -> None:
        """Drop the account without waiting for the answer to its goodbye."""
        if self.account is not None:
            _shut(self.account)
        self.account, self.ends = None, None

    def is_leaving(self) -> bool:
        """Whether an un-REGISTER still waits for its answer."""
        return bool(self._leaving)

    def sip_run_due(self, now: float) -> None:
        """Drop accounts whose goodbye was answered, or took too long."""
        for one in [one for one in self._leaving if one.is_answered or now >= one.until]:
            if not one.is_asked and now < one.until:
                one.sip_ask()
            else:
                self._leaving.remove(one)
                _shut(one.account)

    def next_due(self, now: float) -> float | None:
        """When `sip_run_due` has something to do, on the monotonic clock."""
        return min((now if one.is_answered else one.until for one in self._leaving), default=None)

    def _forget_leaving(self) -> None:
        while self._leaving:
            _shut(self._leaving.pop().account)

    def _use_transport(self, ends: Ends) -> None:
        """The transport of this kind: a second one could not have its port."""
        kind = ends.settings.transport
        if self._transport_id >= 0 and kind is self._transport_kind:
            return
        if self._transport_id >= 0:
            attempt(functools.partial(self._endpoint.transportClose, self._transport_id))
            self._transport_id = -1
        self._transport_id = open_transport(self._endpoint, ends.settings, self._config, ends.local)
        self._transport_kind = kind

    def _stack_config(self, ends: Ends, account: PjAccount) -> pj.AccountConfig:
        account.sip_note_configured(_installed(account))
        config = stack_config(
            ends.settings,
            self._config,
            account.stack_has,
            server_address=ends.address,
            local_address=ends.local,
            uses_stun=self._uses_stun,
        )
        config.regConfig.disableRegOnModify = True
        # Calls are brought back by our own rules (`healing.py`), which show what they do.
        config.ipChangeConfig.hangupCalls = False
        config.ipChangeConfig.reinviteFlags = 0
        if ends.settings.transport is Transport.UDP:
            config.sipConfig.transportId = self._transport_id
        return config


def _installed(account: PjAccount) -> Credential | None:
    """The credential for the stack's settings, which take every hash for one of MD5."""
    bound = account.credentials.bound
    is_md5 = bound is not None and bound.challenge.algorithm is DigestAlgorithm.MD5
    return bound if is_md5 else None


def _shut(account: PjAccount) -> None:
    account.sip_forget_listeners()
    attempt(account.shutdown)
