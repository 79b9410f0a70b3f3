"""Keeps the account registered: attempts, what went wrong, and when to try again."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable

import pjsua2 as pj

from sip.addresses import Addresses
from sip.backoff import Backoff
from sip.certificate_probe import Trust, look_later
from sip.config import AccountConfig, SipConfig, Transport
from sip.digest import Credentials
from sip.events import RegistrationChanged
from sip.outcome import LASTING_PROBLEMS, registration_problem
from sip.pj.account import OnInvite, PjAccount
from sip.pj.boundary import Refusal
from sip.pj.line_facts import line_facts
from sip.pj.tls_facts import Facts
from sip.pj.way import Ends, Way
from sip.probe import ServerProbed, is_ip_address, local_address_toward, probe_later
from sip.service import Sink
from sip.states import RegistrationProblem, RegistrationState
from sip.uri import parse_address, plain_text, target_uri

log = logging.getLogger(__name__)

ANSWER_SECONDS = 4.0
"""Without any answer for this long, the user is told, though the stack still waits."""
URGENT_ANSWER_SECONDS = 1.5
"""The same while calls wait for the line: then another REGISTER follows sooner."""
URGENT_RETRY_SECONDS = 1.0
LASTING_RETRY_SECONDS = 300.0
_SILENT = frozenset({RegistrationProblem.TIMEOUT, RegistrationProblem.UNREACHABLE})
"""What makes the next attempt try another address of the PBX's name."""


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
        self._config = config
        self._sink = sink
        self._post_probed = post_probed
        self._on_invite = on_invite
        self._way = Way(endpoint, config)
        self._backoff = Backoff()
        self._attempt = 0
        self._addresses = Addresses()
        self._proxies = frozenset(one for one in config.trusted_proxies if is_ip_address(one))
        self._retry_at: float | None = None
        self._answer_by: float | None = None
        self._told: RegistrationChanged | None = None
        self._tls_problem = (RegistrationProblem.NONE, "")
        self._probed = RegistrationProblem.NONE
        self._was_refused = False
        """The latest REGISTER failed for a reason that only a person can mend."""
        self._is_afresh = False
        """The next REGISTER replaces one that may wait for an answer, and old connections."""
        self.settings: AccountConfig | None = None
        self.is_registered = False
        self.is_urgent: Callable[[], bool] = _never
        """Whether somebody waits for the line: tries are quicker then."""
        self.on_registered: Callable[[], None] = _nothing
        """Called when a registration stands that did not stand before."""
        self.on_lost: Callable[[], None] = _nothing
        """Called when a registration is gone, or the PBX does not answer."""
        self.on_account_gone: Callable[[], None] = _nothing
        """Called before another account object takes the place of the one there was."""

    @property
    def account(self) -> PjAccount | None:
        """The account in use, registered or not."""
        return self._way.account

    # -- asked by the engine ----------------------------------------------------------------

    def sip_use(self, settings: AccountConfig) -> None:
        """Drop the account in use and register this one."""
        if self.settings is None or not _is_same_desk(self.settings, settings):
            self.sip_drop()
        # Else the account stays: its goodbye might overtake the new REGISTER, and undo it.
        self.settings = settings
        self.is_registered = False
        self._backoff.reset()
        self._begin()

    def sip_drop(self) -> None:
        """Unregister and forget the account."""
        self._attempt += 1
        self._retry_at = self._answer_by = None
        self._addresses = Addresses()
        self.on_account_gone()
        if self.is_registered:
            self._way.sip_leave()
        self.is_registered = False
        self._way.sip_close()
        if self.settings is not None:
            self.settings = None
            self._tell(RegistrationState.OFFLINE)

    def sip_check(self) -> None:
        """Send a REGISTER now, whatever the registration is believed to be."""
        if self.settings is not None:
            self._begin()

    def sip_begin_afresh(self) -> None:
        """The way has changed or is in doubt: a new registration, over new connections."""
        if self.settings is None:
            return
        self._backoff.reset()
        self._is_afresh = True
        self.is_registered = False
        self._begin()

    def sip_lose(self, problem: RegistrationProblem) -> None:
        """The PBX cannot be reached: tell it at once, and try again by and by."""
        if self.settings is not None:
            self._attempt += 1  # what a probe finds now is of no use
            self._is_afresh = True
            self._fail(problem, 0, "")

    def local_address(self) -> str | None:
        """The address of this computer that leads to the PBX now; "" without a way.

        None while nothing is known of the PBX.
        """
        if self.settings is None or not self._addresses.current:
            return None
        return self._local_toward(self._addresses.current)

    def is_led_by(self, local: str) -> bool:
        """Whether the account in use has this address of ours."""
        return self._way.ends is not None and self._way.ends.local == local

    def sip_probed(self, found: ServerProbed) -> None:
        """A probe came back: go on with a name that resolves, or say what is wrong."""
        if found.attempt != self._attempt or self.settings is None:
            return
        if found.proxies:
            self._proxies = found.proxies
            return
        if found.is_certificate_seen:
            self._certificate_seen(found)
            return
        if found.problem is RegistrationProblem.NONE:
            if self._must_see_certificate and not self._is_answered:
                self._addresses.take(found.addresses)
                self._look_at_certificate()
            elif self._addresses.take(found.addresses) and not self._is_answered:
                self._register()
            return
        # A name server that is away proves nothing: the PBX may well be where it was.
        is_blind = found.problem is RegistrationProblem.NAME_NOT_RESOLVED
        if not (is_blind and self._addresses.known) and not self._is_answered:
            self._probed = found.problem
            self._fail(found.problem, 0, "")

    @property
    def _must_see_certificate(self) -> bool:
        """Whether nothing may be sent before the certificate is known not to be revoked."""
        is_checked = bool(self._config.crl_file and self._config.verify_tls)
        return is_checked and self._kind is Transport.TLS

    @property
    def _kind(self) -> Transport | None:
        return self.settings.transport if self.settings else None

    def _look_at_certificate(self) -> None:
        assert self.settings is not None
        server = (self.settings.server, self.settings.effective_port)
        trust = Trust(self._config.ca_file, self._config.crl_file)
        look_later(self._attempt, server, self._addresses.known, trust, self._post_probed)

    def _certificate_seen(self, found: ServerProbed) -> None:
        if found.problem is not RegistrationProblem.NONE:
            self._fail(found.problem, 0, found.text)
        elif self._must_see_certificate and not self._is_answered:
            self._register()

    def sip_tls_problem(self, problem: RegistrationProblem, text: str) -> None:
        """What TLS found wrong with the server, just before its connection fails."""
        self._tls_problem = (problem, text)

    def sip_run_due(self) -> None:
        """Do what time asks for: a retry, or saying that no answer came."""
        now = time.monotonic()
        self._way.sip_run_due(now)
        if self.is_registered:
            self._way.sip_settle_credential()
        if self._retry_at is not None and now >= self._retry_at:
            self._begin()
        elif self._answer_by is not None and now >= self._answer_by:
            self._answer_by = None
            self._fail(RegistrationProblem.TIMEOUT, 408, "")

    def seconds_to_next(self) -> float | None:
        """How long until `sip_run_due` has something to do."""
        now = time.monotonic()
        dues = (self._retry_at, self._answer_by, self._way.next_due(now))
        times = [due for due in dues if due is not None]
        return max(0.0, min(times) - now) if times else None

    def is_leaving(self) -> bool:
        """Whether an un-REGISTER still waits for its answer."""
        return self._way.is_leaving()

    def is_from_the_pbx(self, source: str) -> bool:
        """Whether a message from `source` (``address:port``) came from our registrar's host."""
        return source.rpartition(":")[0] in self._addresses.known

    def may_call_us(self, source: str) -> bool:
        """Whether `source` is the PBX's host or that of a proxy which the settings trust."""
        return self.is_from_the_pbx(source) or source.rpartition(":")[0] in self._proxies

    def uri(self, target: str) -> str:
        """The request URI for a dialed `target`. Raises `Refusal`."""
        settings = self.settings
        if settings is None:
            raise Refusal("not_registered")
        host = parse_address(target).host if target.lower().startswith(("sip:", "sips:")) else ""
        if host and host.lower() not in (settings.server.lower(), *self._addresses.known):
            # A PBX looks at the user part alone, and would ring whoever has it here.
            raise Refusal("bad_target")
        try:
            return target_uri(
                target, settings.server, settings.effective_port, settings.transport.value
            )
        except ValueError:
            raise Refusal("bad_target") from None

    def own_uri(self) -> str:
        """The address of this desk. Raises `Refusal`."""
        if self.settings is None:
            raise Refusal("not_registered")
        return f"sip:{self.settings.extension}@{self.settings.server}"

    @property
    def _is_answered(self) -> bool:
        """Whether the latest REGISTER was answered well: then a probe proves nothing."""
        return self.is_registered and self._answer_by is None

    def facts(self) -> Facts:
        """How the account is connected now, for a trace."""
        return line_facts(self._config, self._way.account, self._way.ends)

    def sip_forget_listeners(self) -> None:
        """Nobody is told any more; ends the paths that lead back to here."""
        self.on_registered = self.on_lost = self.on_account_gone = _nothing
        self.is_urgent = _never

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
        wait = URGENT_ANSWER_SECONDS if self.is_urgent() else ANSWER_SECONDS
        self._answer_by = time.monotonic() + wait
        if is_ip_address(server):
            self._addresses = Addresses((server,))
        if self._addresses.current and not self._must_see_certificate:
            # A name is looked up again beside it: the PBX may have moved.
            self._register()
        names = self._config.trusted_proxies
        kind = self.settings.transport
        probe_later(self._attempt, server, port, kind, self._post_probed, names)

    def _register(self) -> None:
        """Send a REGISTER, with the account there is or, where there is none, a new one."""
        assert self.settings is not None
        address = self._addresses.current
        ends = Ends(self.settings, address, self._local_toward(address))
        if not ends.local:
            self._fail(RegistrationProblem.UNREACHABLE, 0, "")
            return
        is_afresh, self._is_afresh = self._is_afresh, False
        try:
            before = self._way.ends
            if before is None:
                self._way.sip_open(ends, self._new_account(self.settings))
                return
            if before.settings != ends.settings and self._way.account is not None:
                self._way.account.credentials = _credentials(ends.settings)
            if before != ends:
                self._way.sip_lead(ends)
                is_afresh = before.settings == ends.settings
        except pj.Error as error:
            self._fail(RegistrationProblem.SERVER_ERROR, 0, error.reason)
            return
        # The stack's own way to begin afresh leaves alone what failed for good.
        is_afresh |= self.is_urgent() and not self.is_registered
        if is_afresh and not self._was_refused:
            self._way.sip_register_afresh()
        else:
            self._way.sip_register()

    def _new_account(self, settings: AccountConfig) -> PjAccount:
        return PjAccount(
            self._on_reg_state, self._on_invite, _credentials(settings), self.is_from_the_pbx
        )

    def _local_toward(self, address: str) -> str:
        assert self.settings is not None
        port = self.settings.effective_port
        return self._config.bind_address or local_address_toward(address, port)

    # -- outcomes ---------------------------------------------------------------------------

    def _on_reg_state(self, code: int, reason: str, active: bool) -> None:
        if active:
            self._answer_by = self._retry_at = None
            self._backoff.reset()
            self._was_refused = False
            first = not self.is_registered
            self.is_registered = True
            self._tell(RegistrationState.REGISTERED, code=code)
            if first:
                self.on_registered()
            return
        if code // 100 == 2:
            self.is_registered = False
            return  # an unregistration that we asked for
        problem, text = self._tls_problem
        if problem is RegistrationProblem.NONE:
            problem, text = self._probed, ""
        realm = self._way.account.credentials.refused_realm if self._way.account else ""
        if problem is RegistrationProblem.NONE and code in (401, 407) and realm:
            problem, text = RegistrationProblem.OTHER_REALM, realm
        if problem is RegistrationProblem.NONE:
            problem, text = registration_problem(code), reason
        self._fail(problem, code, text)
        if problem is RegistrationProblem.CERTIFICATE_UNTRUSTED and self._addresses.current:
            self._look_at_certificate()  # which tells whether it signed itself

    def _fail(self, problem: RegistrationProblem, code: int, reason: str) -> None:
        self._answer_by = None
        # Even before the stack gives up: what comes next is a new registration, and a PBX that
        # was away has forgotten what we subscribed to.
        self.is_registered = False
        lasting = self._was_refused = problem in LASTING_PROBLEMS
        if problem in _SILENT:
            # Over UDP the stack sends it again; a connection that is dead would stay so.
            self._is_afresh |= self._is_over_connection()
            self._addresses.try_next()
        if self._retry_at is None:
            self._retry_at = time.monotonic() + self._wait_after(lasting=lasting)
        self._tell(
            RegistrationState.FAILED if lasting else RegistrationState.RETRYING,
            problem,
            code,
            reason,
        )
        self.on_lost()

    def _is_over_connection(self) -> bool:
        return self.settings is not None and self.settings.transport is not Transport.UDP

    def _wait_after(self, *, lasting: bool) -> float:
        if lasting:
            return LASTING_RETRY_SECONDS
        wait = self._backoff.next_wait()
        return min(wait, URGENT_RETRY_SECONDS) if self.is_urgent() else wait

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


def _credentials(settings: AccountConfig) -> Credentials:
    return Credentials(settings.auth_user or settings.extension, settings.password, settings.realm)


def _is_same_desk(one: AccountConfig, other: AccountConfig) -> bool:
    """Whether both have the same place at the PBX, so that one takes the other's."""
    return (one.extension, one.server, one.effective_port, one.transport) == (
        other.extension,
        other.server,
        other.effective_port,
        other.transport,
    )


def _nothing() -> None:
    """Takes news that nobody wants."""


def _never() -> bool:
    return False
