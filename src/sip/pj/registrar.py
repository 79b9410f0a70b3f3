"""Keeps the account registered: attempts, what went wrong, and when to try again."""

from __future__ import annotations

import functools
import logging
import time
from collections.abc import Callable
from dataclasses import dataclass

import pjsua2 as pj

from sip.backoff import Backoff
from sip.config import AccountConfig, SipConfig, Transport
from sip.events import RegistrationChanged
from sip.outcome import LASTING_PROBLEMS, registration_problem
from sip.pj.account import OnInvite, PjAccount, stack_config
from sip.pj.boundary import Refusal, attempt
from sip.pj.endpoint import open_transport
from sip.probe import ServerProbed, is_ip_address, local_address_toward, probe_later
from sip.service import Sink
from sip.states import RegistrationProblem, RegistrationState
from sip.uri import parse_address, plain_text, target_uri

log = logging.getLogger(__name__)

ANSWER_SECONDS = 4.0
"""Without any answer for this long, the user is told, though the stack still waits."""
LASTING_RETRY_SECONDS = 300.0
GOODBYE_SECONDS = 1.0
"""How long an account that was dropped may take to unregister."""


@dataclass(slots=True)
class _Leaving:
    """An account on its way out: its un-REGISTER may be challenged, so it must hear the answer."""

    account: PjAccount
    until: float
    is_answered: bool = False


class Registrar:
    """One account and its registration. SIP thread only, but for `found` of a probe."""

    def __init__(
        self,
        endpoint: pj.Endpoint,
        config: SipConfig,
        sink: Sink,
        on_invite: OnInvite,
        post_probed: Callable[[ServerProbed], None],
    ) -> None:
        self._endpoint = endpoint
        self._config = config
        self._sink = sink
        self._on_invite = on_invite
        self._post_probed = post_probed
        self._backoff = Backoff()
        self._attempt = 0
        self._addresses: tuple[str, ...] = ()
        self._way: tuple[AccountConfig, str, str] | None = None
        self._transport_id = -1
        self._transport_kind: tuple[Transport, str] | None = None
        self._retry_at: float | None = None
        self._answer_by: float | None = None
        self._told: RegistrationChanged | None = None
        self._tls_problem = (RegistrationProblem.NONE, "")
        self._probed = RegistrationProblem.NONE
        self._leaving: list[_Leaving] = []
        self.settings: AccountConfig | None = None
        self.account: PjAccount | None = None
        self.is_registered = False
        self.on_registered: Callable[[], None] = lambda: None
        """Called when a registration stands that did not stand before."""
        self.on_account_gone: Callable[[], None] = lambda: None
        """Called before another account object takes the place of the one there was."""

    # -- asked by the engine ----------------------------------------------------------------

    def sip_use(self, settings: AccountConfig) -> None:
        """Drop the account in use and register this one."""
        self.sip_drop()
        self.settings = settings
        self._backoff.reset()
        self._begin()

    def sip_drop(self) -> None:
        """Unregister and forget the account."""
        self._attempt += 1
        self._retry_at = self._answer_by = None
        self._addresses, self._way = (), None
        self.on_account_gone()
        if self.is_registered:
            self._leave()
        self.is_registered = False
        self._close_account()
        if self.settings is not None:
            self.settings = None
            self._tell(RegistrationState.OFFLINE)

    def sip_check(self) -> None:
        """Send a REGISTER now, whatever the registration is believed to be."""
        if self.settings is not None:
            self._begin()

    def sip_probed(self, found: ServerProbed) -> None:
        """A probe came back: go on with a name that resolves, or say what is wrong."""
        if found.attempt != self._attempt or self.settings is None:
            return
        if found.problem is RegistrationProblem.NONE and not is_ip_address(self.settings.server):
            self._addresses = found.addresses
            if not self._is_answered:
                self._register()
        elif found.problem is RegistrationProblem.NAME_NOT_RESOLVED and self._addresses:
            self._register()  # the name server is away; the PBX may well be where it was
        elif found.problem is not RegistrationProblem.NONE and not self._is_answered:
            self._probed = found.problem
            self._fail(found.problem, 0, "")

    def sip_tls_problem(self, problem: RegistrationProblem, text: str) -> None:
        """What TLS found wrong with the server, just before its connection fails."""
        self._tls_problem = (problem, text)

    def sip_run_due(self) -> None:
        """Do what time asks for: a retry, or saying that no answer came."""
        now = time.monotonic()
        for one in [one for one in self._leaving if one.is_answered or now >= one.until]:
            self._leaving.remove(one)
            self._shut(one.account)
        if self._retry_at is not None and now >= self._retry_at:
            self._begin()
        elif self._answer_by is not None and now >= self._answer_by:
            self._answer_by = None
            self._fail(RegistrationProblem.TIMEOUT, 408, "")

    def seconds_to_next(self) -> float | None:
        """How long until `sip_run_due` has something to do."""
        times = [t for t in (self._retry_at, self._answer_by) if t is not None]
        times += [time.monotonic() if one.is_answered else one.until for one in self._leaving]
        return max(0.0, min(times) - time.monotonic()) if times else None

    def is_leaving(self) -> bool:
        """Whether an un-REGISTER still waits for its answer."""
        return bool(self._leaving)

    def is_from_the_pbx(self, source: str) -> bool:
        """Whether a message from `source` (``address:port``) came from our registrar's host."""
        return source.rpartition(":")[0] in self._addresses

    def uri(self, target: str) -> str:
        """The request URI for a dialed `target`. Raises `Refusal`."""
        settings = self.settings
        if settings is None:
            raise Refusal("not_registered")
        host = parse_address(target).host if target.lower().startswith(("sip:", "sips:")) else ""
        if host and host.lower() not in (settings.server.lower(), *self._addresses):
            # A PBX looks at the user part alone, and would ring whoever has it here.
            raise Refusal("bad_target")
        try:
            return target_uri(
                target, settings.server, settings.effective_port, settings.transport.value
            )
        except ValueError:
            raise Refusal("bad_target") from None

    @property
    def _is_answered(self) -> bool:
        """Whether the latest REGISTER was answered well: then a probe proves nothing."""
        return self.is_registered and self._answer_by is None

    # -- attempts ---------------------------------------------------------------------------

    def _begin(self) -> None:
        assert self.settings is not None
        self._attempt += 1
        self._retry_at = None
        self._tls_problem = (RegistrationProblem.NONE, "")
        self._probed = RegistrationProblem.NONE
        if self._told is None or self._told.state is not RegistrationState.RETRYING:
            self._tell(RegistrationState.REGISTERING)
        server, port = self.settings.server, self.settings.effective_port
        self._answer_by = time.monotonic() + ANSWER_SECONDS
        if is_ip_address(server):
            self._addresses = (server,)
            self._register()
        probe_later(self._attempt, server, port, self.settings.transport, self._post_probed)

    def _register(self) -> None:
        """Send a REGISTER, with the account there is or, where the way has changed, a new one."""
        assert self.settings is not None
        address, settings = self._addresses[0], self.settings
    def own_uri(self) -> str:
        """The address of this desk. Raises `Refusal`."""
        if self.settings is None:
            raise Refusal("not_registered")
        return f"sip:{self.settings.extension}@{self.settings.server}"

        local = self._config.bind_address or local_address_toward(address, settings.effective_port)
        way = (settings, address, local)
        if self.account is not None and way == self._way:
            attempt(functools.partial(self.account.setRegistration, True))
            return
        self.on_account_gone()
        self._close_account()
        try:
            self._use_transport(settings, local)
            self._open_account(settings, address, local)
        except pj.Error as error:
            self._fail(RegistrationProblem.SERVER_ERROR, 0, error.reason)
        self._way = way

    def _use_transport(self, settings: AccountConfig, local: str) -> None:
        """The transport of this kind and local address: a second one could not have its port."""
        kind = (settings.transport, local)
        if self._transport_id >= 0 and kind == self._transport_kind:
            return
        self._close_transport()
        self._transport_id = open_transport(self._endpoint, settings, self._config, local)
        self._transport_kind = kind

    def _open_account(self, settings: AccountConfig, address: str, local: str) -> None:
        config = stack_config(settings, self._config, server_address=address, local_address=local)
        if settings.transport is Transport.UDP:
            config.sipConfig.transportId = self._transport_id
        self.account = PjAccount(self._on_reg_state, self._on_invite)
        self.account.create(config)

    def _leave(self) -> None:
        """Unregister, and keep the account until the answer is there."""
        assert self.account is not None
        leaving = _Leaving(self.account, time.monotonic() + GOODBYE_SECONDS)
        self.account.sip_forget_listeners(lambda: setattr(leaving, "is_answered", True))
        self._leaving.append(leaving)
        attempt(functools.partial(self.account.setRegistration, False))
        self.account = None

    def _close_account(self) -> None:
        if self.account is not None:
            self._shut(self.account)
        self.account = None

    def _shut(self, account: PjAccount) -> None:
        account.sip_forget_listeners()
        attempt(account.shutdown)

    def _close_transport(self) -> None:
        if self._transport_id >= 0:
            attempt(functools.partial(self._endpoint.transportClose, self._transport_id))
        self._transport_id = -1

    # -- outcomes ---------------------------------------------------------------------------

    def _on_reg_state(self, code: int, reason: str, active: bool) -> None:
        if active:
            self._answer_by = self._retry_at = None
            self._backoff.reset()
            first = not self.is_registered
            self.is_registered = True
            self._tell(RegistrationState.REGISTERED, code=code)
            if first:
                self.on_registered()
            return
        self.is_registered = False
        if code // 100 == 2:
            return  # an unregistration that we asked for
        problem, text = self._tls_problem
        if problem is RegistrationProblem.NONE:
            problem, text = self._probed, ""
        if problem is RegistrationProblem.NONE:
            problem, text = registration_problem(code), reason
        self._fail(problem, code, text)

    def _fail(self, problem: RegistrationProblem, code: int, reason: str) -> None:
        self._answer_by = None
        # Even before the stack gives up: what comes next is a new registration, and a PBX that
        # was away has forgotten what we subscribed to.
        self.is_registered = False
        lasting = problem in LASTING_PROBLEMS
        if self._retry_at is None:
            wait = LASTING_RETRY_SECONDS if lasting else self._backoff.next_wait()
            self._retry_at = time.monotonic() + wait
        self._tell(
            RegistrationState.FAILED if lasting else RegistrationState.RETRYING,
            problem,
            code,
            reason,
        )

    def _tell(
        self,
        state: RegistrationState,
        problem: RegistrationProblem = RegistrationProblem.NONE,
        code: int = 0,
        reason: str = "",
    ) -> None:
        retry = max(0.0, self._retry_at - time.monotonic()) if self._retry_at else 0.0
        account = self.settings.address if self.settings else ""
        event = RegistrationChanged(state, problem, code, plain_text(reason), retry, account)
        if event != self._told:
            self._told = event
            self._sink(event)
