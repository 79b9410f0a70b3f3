"""Where the PBX is: the addresses behind its name, who else may call, and asking about both."""

from __future__ import annotations

from collections.abc import Callable
from enum import Enum, unique

from sip.addresses import Addresses
from sip.certificate_probe import Trust, look_later
from sip.config import AccountConfig, SipConfig, Transport
from sip.probe import ServerProbed, is_ip_address, local_address_toward, probe_later
from sip.states import RegistrationProblem


@unique
class Step(Enum):
    """What a probe's finding asks for."""

    NOTHING = "nothing"
    REGISTER = "register"
    """An address is known, or its certificate: send the REGISTER that waits for it."""
    LOOK_AT_CERTIFICATE = "look at certificate"
    FAIL = "fail"
    """The attempt has failed for the problem that was found."""


class Whereabouts:
    """What is known of the way to one PBX. One thread; `post` is called on those of the probes."""

    def __init__(self, config: SipConfig, post: Callable[[ServerProbed], None]) -> None:
        self._config = config
        self._post = post
        self._attempt = 0
        self._addresses = Addresses()
        self._proxies = frozenset(one for one in config.trusted_proxies if is_ip_address(one))

    @property
    def address(self) -> str:
        """The address of the PBX to use; "" while none is known."""
        return self._addresses.current

    @property
    def known(self) -> tuple[str, ...]:
        """All of its addresses, in the order in which they are tried."""
        return self._addresses.known

    # -- attempts to register ---------------------------------------------------------------

    def begin(self, settings: AccountConfig) -> None:
        """A new attempt: what was asked for an earlier one is of no use any more."""
        self._attempt += 1
        if is_ip_address(settings.server):
            self._addresses = Addresses((settings.server,))

    def give_up(self) -> None:
        """The attempt is over; what a probe finds for it comes too late."""
        self._attempt += 1

    def forget(self) -> None:
        """The account is gone, and what was known with it."""
        self._attempt += 1
        self._addresses = Addresses()

    def try_next(self) -> None:
        """The address in use did not answer."""
        self._addresses.try_next()

    # -- asking -----------------------------------------------------------------------------

    def look_up(self, settings: AccountConfig) -> None:
        """Ask on a thread of its own whether the name resolves, and whether the port is there."""
        probe_later(
            self._attempt,
            settings.server,
            settings.effective_port,
            settings.transport,
            self._post,
            self._config.trusted_proxies,
        )

    def look_at_certificate(self, settings: AccountConfig) -> None:
        """Ask on a thread of its own what is wrong with the certificate. An address is known."""
        server = (settings.server, settings.effective_port)
        trust = Trust(self._config.ca_file, self._config.crl_file)
        look_later(self._attempt, server, self.known, trust, self._post)

    def must_see_certificate(self, settings: AccountConfig) -> bool:
        """Whether nothing may be sent before the certificate is known not to be revoked."""
        is_checked = bool(self._config.crl_file and self._config.verify_tls)
        return is_checked and settings.transport is Transport.TLS

    # -- findings ---------------------------------------------------------------------------

    def is_of_use(self, found: ServerProbed, settings: AccountConfig) -> bool:
        """Whether a probe's finding is one of this attempt; or the first that knows an address.

        The second, because a name server may take longer than an attempt lasts, each time.
        """
        is_first = bool(found.addresses) and not self.known and found.server == settings.server
        return found.attempt == self._attempt or is_first

    def take(self, found: ServerProbed) -> bool:
        """Learn what a probe found; whether the address to use is another one now."""
        if found.proxies:
            self._proxies = found.proxies
            return False
        return self._addresses.take(found.addresses)

    def judge(self, found: ServerProbed, settings: AccountConfig, *, is_answered: bool) -> Step:
        """Learn what a probe found; what is to be done now.

        `is_answered`: the latest REGISTER was answered well, so that the finding proves nothing.
        """
        if not self.is_of_use(found, settings):
            return Step.NOTHING
        is_well = found.problem is RegistrationProblem.NONE
        if found.is_certificate_seen:
            waits = self.must_see_certificate(settings) and not is_answered
            return Step.FAIL if not is_well else Step.REGISTER if waits else Step.NOTHING
        if not is_well:
            return Step.NOTHING if is_answered or self._is_blind(found.problem) else Step.FAIL
        is_elsewhere = self.take(found)
        if is_answered or found.proxies:
            return Step.NOTHING
        if self.must_see_certificate(settings):
            return Step.LOOK_AT_CERTIFICATE
        return Step.REGISTER if is_elsewhere else Step.NOTHING

    def _is_blind(self, problem: RegistrationProblem) -> bool:
        """A name server that is away proves nothing: the PBX may well be where it was."""
        return problem is RegistrationProblem.NAME_NOT_RESOLVED and bool(self.known)

    def local_address(self, settings: AccountConfig) -> str:
        """The address of this computer that leads to the PBX now; "" without a way."""
        if self._config.bind_address:
            return self._config.bind_address
        return local_address_toward(self.address, settings.effective_port)

    def is_pbx(self, source: str) -> bool:
        """Whether a message from `source` (``address:port``) came from our registrar's host."""
        return source.rpartition(":")[0] in self.known

    def may_call_us(self, source: str) -> bool:
        """Whether `source` is the PBX's host or that of a proxy which the settings trust."""
        return self.is_pbx(source) or source.rpartition(":")[0] in self._proxies
