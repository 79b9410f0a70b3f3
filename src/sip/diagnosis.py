"""Why an attempt to register failed: what TLS, a probe and the answer say of it, in one word."""

from __future__ import annotations

from sip.outcome import registration_problem
from sip.states import RegistrationProblem

_NOTHING = (RegistrationProblem.NONE, "")


class Diagnosis:
    """What was noticed beside one attempt; it says more than the answer does. One thread only."""

    def __init__(self) -> None:
        self._tls = _NOTHING
        self._probed = RegistrationProblem.NONE

    def forget(self) -> None:
        """A new attempt begins."""
        self._tls = _NOTHING
        self._probed = RegistrationProblem.NONE

    def note_tls(self, problem: RegistrationProblem, text: str) -> None:
        """What TLS found wrong with the server, just before its connection fails."""
        self._tls = (problem, text)

    def note_probe(self, problem: RegistrationProblem) -> None:
        """What a probe found wrong with the name or the port."""
        self._probed = problem

    def of_answer(
        self, code: int, reason: str, refused_realm: str
    ) -> tuple[RegistrationProblem, str]:
        """The problem behind the status `code`, and words for it: plain, untrusted text.

        `refused_realm` is who asked for the password without being the one it belongs to.
        """
        if self._tls[0] is not RegistrationProblem.NONE:
            return self._tls
        if self._probed is not RegistrationProblem.NONE:
            return self._probed, ""
        if code in (401, 407) and refused_realm:
            return RegistrationProblem.OTHER_REALM, refused_realm
        return registration_problem(code), reason
