"""Keeps the account registered: attempts, what went wrong, and when to try again."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable

import pjsua2 as pj

from sip.config import AccountConfig, SipConfig, Transport, is_same_desk
from sip.diagnosis import Diagnosis
from sip.events import RegistrationChanged
from sip.outcome import ANSWERED_PROBLEMS, LASTING_PROBLEMS
from sip.pj.account import OnInvite, PjAccount
from sip.pj.boundary import Refusal, attempt
from sip.pj.endpoint import PjEndpoint
from sip.pj.line_facts import line_facts
from sip.pj.registering import Registering, credentials_of
from sip.pj.registration_listeners import RegistrationListeners
from sip.pj.targets import request_uri
from sip.pj.tls_facts import Facts
from sip.pj.way import Ends, Way
from sip.probe import ServerProbed
from sip.service import Sink
from sip.states import RegistrationProblem, RegistrationState
from sip.tries import Tries
from sip.uri import plain_text
from sip.whereabouts import Step, Whereabouts

log = logging.getLogger(__name__)

_SILENT = frozenset({RegistrationProblem.TIMEOUT, RegistrationProblem.UNREACHABLE})
"""What makes the next attempt try another address of the PBX's name."""


class Registrar:
    """One account and its registration. SIP thread only, but for `found` of a probe."""

    def __init__(
        self,
        endpoint: PjEndpoint,
        config: SipConfig,
        sink: Sink,
        on_invite: OnInvite,
        post_probed: Callable[[ServerProbed], None],
    ) -> None:
        self._config = config
        self._sink = sink
        self._on_invite = on_invite
        self._way = Way(endpoint, config)
        self._registering = Registering(self._way)
        self._tries = Tries()
        self._where = Whereabouts(config, post_probed)
        self._told: RegistrationChanged | None = None
        self._diagnosis = Diagnosis()
        self.settings: AccountConfig | None = None
        self.is_registered = False
        self.listeners = RegistrationListeners()

    @property
    def account(self) -> PjAccount | None:
        """The account in use, registered or not."""
        return self._way.account

    # -- asked by the engine ----------------------------------------------------------------

    def sip_use(self, settings: AccountConfig) -> None:
        """Drop the account in use and register this one."""
        if self.settings is None or not is_same_desk(self.settings, settings):
            self.sip_drop()
        # Else the account stays: its goodbye might overtake the new REGISTER, and undo it.
        self.settings = settings
        self.is_registered = False
        self._tries.reset()
        self._begin()

    def sip_drop(self) -> None:
        """Unregister and forget the account."""
        self._where.forget()
        self._tries.forget()
        self.listeners.on_account_gone()
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
        self._tries.reset()
        self._registering.is_afresh = True
        self.is_registered = False
        self._begin()

    def sip_lose(self, problem: RegistrationProblem) -> None:
        """The PBX cannot be reached: tell it at once, and try again by and by."""
        if self.settings is not None:
            self._where.give_up()
            self._registering.is_afresh = True
            self._fail(problem, 0, "")

    def local_address(self) -> str | None:
        """The address of this computer that leads to the PBX now; "" without a way.

        None while nothing is known of the PBX.
        """
        if self.settings is None or not self._where.address:
            return None
        return self._where.local_address(self.settings)

    @property
    def pbx_address(self) -> str:
        """The IPv4 address in use for the PBX; "" while none is known."""
        return self._where.address

    def is_led_by(self, local: str) -> bool:
        """Whether the account in use has this address of ours."""
        return self._way.ends is not None and self._way.ends.local == local

    def sip_probed(self, found: ServerProbed) -> None:
        """A probe came back: go on with a name that resolves, or say what is wrong."""
        settings = self.settings
        if settings is None:
            return
        match self._where.judge(found, settings, is_answered=self._is_answered):
            case Step.REGISTER:
                self._register()
            case Step.LOOK_AT_CERTIFICATE:
                self._where.look_at_certificate(settings)
            case Step.FAIL if found.is_certificate_seen:
                self._fail(found.problem, 0, found.text)
            case Step.FAIL:
                self._diagnosis.note_probe(found.problem)
                self._fail(found.problem, 0, "")

    def sip_tls_problem(self, problem: RegistrationProblem, text: str) -> None:
        """What TLS found wrong with the server, just before its connection fails."""
        self._diagnosis.note_tls(problem, text)

    def sip_run_due(self) -> None:
        """Do what time asks for: a retry, or saying that no answer came."""
        self._way.sip_run_due(time.monotonic())
        if self.is_registered:
            attempt(self._way.sip_settle)
        if self._tries.is_retry_due():
            self._begin()
        elif self._tries.is_answer_overdue():
            self._fail(RegistrationProblem.TIMEOUT, 408, "")

    def seconds_to_next(self) -> float | None:
        """How long until `sip_run_due` has something to do."""
        now = time.monotonic()
        dues = (self._tries.next_due(), self._way.next_due(now))
        times = [due for due in dues if due is not None]
        return max(0.0, min(times) - now) if times else None

    def is_leaving(self) -> bool:
        """Whether an un-REGISTER still waits for its answer."""
        return self._way.is_leaving()

    def is_from_the_pbx(self, source: str) -> bool:
        """Whether a message from `source` (``address:port``) came from our registrar's host."""
        return self._where.is_pbx(source)

    def may_call_us(self, source: str) -> bool:
        """Whether `source` is the PBX's host or that of a proxy which the settings trust."""
        return self._where.may_call_us(source)

    def uri(self, target: str) -> str:
        """The request URI for a dialed `target`. Raises `Refusal`."""
        return request_uri(target, self.settings, self._where.known)

    def own_uri(self) -> str:
        """The address of this desk. Raises `Refusal`."""
        if self.settings is None:
            raise Refusal("not_registered")
        return f"sip:{self.settings.extension}@{self.settings.server}"

    @property
    def _is_answered(self) -> bool:
        """Whether the latest REGISTER was answered well: then a probe proves nothing."""
        return self.is_registered and not self._tries.is_awaiting

    def facts(self) -> Facts:
        """How the account is connected now, for a trace."""
        return line_facts(self._config, self._way.account, self._way.ends)

    def sip_forget_listeners(self) -> None:
        """Nobody is told any more; ends the paths that lead back to here."""
        self.listeners = RegistrationListeners()

    # -- attempts ---------------------------------------------------------------------------

    def _begin(self) -> None:
        settings = self.settings
        assert settings is not None
        self._where.begin(settings)
        self._tries.begin(is_urgent=self.listeners.is_urgent())
        self._diagnosis.forget()
        if self._told is None or self._told.state is not RegistrationState.RETRYING:
            self._tell(RegistrationState.REGISTERING)
        if self._where.address and not self._where.must_see_certificate(settings):
            # A name is looked up again beside it: the PBX may have moved.
            self._register()
        self._where.look_up(settings)

    def _register(self) -> None:
        """Send a REGISTER, with the account there is or, where there is none, a new one."""
        assert self.settings is not None
        local = self._where.local_address(self.settings)
        ends = Ends(self.settings, self._where.address, local)
        if not ends.local:
            self._fail(RegistrationProblem.UNREACHABLE, 0, "")
            return
        hurries = self.listeners.is_urgent() and not self.is_registered
        try:
            self._registering.sip_send(ends, self._new_account, hurries=hurries)
        except pj.Error as error:
            self._fail(RegistrationProblem.SERVER_ERROR, 0, error.reason)

    def _new_account(self, settings: AccountConfig) -> PjAccount:
        return PjAccount(
            self._on_reg_state, self._on_invite, credentials_of(settings), self.is_from_the_pbx
        )

    # -- outcomes ---------------------------------------------------------------------------

    def _on_reg_state(self, code: int, reason: str, active: bool) -> None:
        if active:
            self._tries.succeed()
            self._registering.was_refused = False
            first = not self.is_registered
            self.is_registered = True
            self._tell(RegistrationState.REGISTERED, code=code)
            if first:
                self.listeners.on_registered()
            return
        if code // 100 == 2:
            # Asked to keep our contact, it keeps none; a goodbye's answer goes elsewhere.
            self._fail(RegistrationProblem.SERVER_ERROR, code, reason)
            return
        realm = self._way.account.credentials.refused_realm if self._way.account else ""
        problem, text = self._diagnosis.of_answer(code, reason, realm)
        self._fail(problem, code, text)
        if problem is RegistrationProblem.CERTIFICATE_UNTRUSTED and self.settings:
            self._where.look_at_certificate(self.settings)  # whether it signed itself

    def _fail(self, problem: RegistrationProblem, code: int, reason: str) -> None:
        # Even before the stack gives up: what comes next is a new registration, and a PBX that
        # was away has forgotten what we subscribed to.
        self.is_registered = False
        lasting = self._registering.was_refused = problem in LASTING_PROBLEMS
        if problem in _SILENT:
            # Over UDP the stack sends it again; a connection that is dead would stay so.
            self._registering.is_afresh |= self.is_over_connection
            self._where.try_next()
        self._tries.fail(is_lasting=lasting, is_urgent=self.listeners.is_urgent())
        self._tell(
            RegistrationState.FAILED if lasting else RegistrationState.RETRYING,
            problem,
            code,
            reason,
        )
        if problem in ANSWERED_PROBLEMS:
            self.listeners.on_refused()
        else:
            self.listeners.on_lost()

    @property
    def is_over_connection(self) -> bool:
        """Whether SIP travels by TCP or TLS."""
        return self.settings is not None and self.settings.transport is not Transport.UDP

    def _tell(
        self,
        state: RegistrationState,
        problem: RegistrationProblem = RegistrationProblem.NONE,
        code: int = 0,
        reason: str = "",
    ) -> None:
        retry = self._tries.seconds_to_retry()
        account = self.settings.address if self.settings else ""
        event = RegistrationChanged(state, problem, code, plain_text(reason), retry, account)
        if event != self._told:
            self._told = event
            self._sink(event)
