"""To whom the password is proved: one realm, learned from the PBX's first challenge, then kept.

The digest of a password is worth having: whoever gets one can try passwords against it for as long
as he likes. So it goes to the realm of the PBX only, by the strongest algorithm that it offers
(RFC 8760), and what the phone keeps at hand is a hash that is of no use for another realm.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from enum import Enum, unique

from sip.message import Headers, parameters
from sip.uri import plain_text


@unique
class DigestAlgorithm(Enum):
    """What the PBX may ask for, in the words of the signalling (RFC 8760 §2.2)."""

    MD5 = "MD5"
    SHA256 = "SHA-256"


_STRONGEST_FIRST = (DigestAlgorithm.SHA256, DigestAlgorithm.MD5)
_HASHES = {
    DigestAlgorithm.MD5: lambda text: hashlib.md5(text, usedforsecurity=False),
    DigestAlgorithm.SHA256: hashlib.sha256,
}


@dataclass(frozen=True, slots=True)
class Challenge:
    """What a 401 or 407 asks for."""

    realm: str
    algorithm: DigestAlgorithm


@dataclass(frozen=True, slots=True)
class Credential:
    """A password made fit for one realm and one algorithm (RFC 7616 §3.4.2)."""

    user: str
    challenge: Challenge
    hash: str = field(repr=False)

    @classmethod
    def of(cls, user: str, password: str, challenge: Challenge) -> Credential:
        """Hash `password`; what comes out is as secret as it is."""
        text = f"{user}:{challenge.realm}:{password}".encode()
        return cls(user, challenge, _HASHES[challenge.algorithm](text).hexdigest())


def challenges(message: str) -> tuple[Challenge, ...]:
    """What a response asks for, as far as it can be given; algorithms of no name are MD5."""
    headers, found = Headers(message), []
    for name in ("www-authenticate", "proxy-authenticate"):
        for value in headers.fields(name):
            scheme, _, rest = value.partition(" ")
            given = parameters(";" + _semicolons(rest))
            algorithm = _algorithm(given.get("algorithm", "MD5"))
            if scheme.lower() == "digest" and "realm" in given and algorithm is not None:
                found.append(Challenge(given["realm"], algorithm))
    return tuple(found)


class Credentials:
    """The one credential of an account: made at the first challenge, and bound to its realm."""

    def __init__(self, user: str, password: str, realm: str = "") -> None:
        """`realm` is the only one to be believed in; empty: the first that the PBX names."""
        self._user = user
        self._password = password
        self._realm = realm
        self.bound: Credential | None = None
        """What answers the PBX; None before its first challenge."""
        self.refused_realm = ""
        """A realm, as plain text, that asked for the password last and did not get it."""

    def sip_answer(self, message: str, *, is_from_pbx: bool) -> Credential | None:
        """The answer to the challenge in `message`; None when it must not be answered.

        Only the registrar's answer to a REGISTER can make the realm known: other requests may
        be answered by somebody whom the PBX handed them to.
        """
        offered = challenges(message)
        if is_from_pbx and _is_for_register(message):
            self._bind(offered)
        if self.bound is not None and is_from_pbx and self.bound.challenge in offered:
            self.refused_realm = ""
            return self.bound
        if offered:
            self.refused_realm = plain_text(offered[0].realm) or "?"
        return None

    def _bind(self, offered: tuple[Challenge, ...]) -> None:
        """Take the strongest of what is offered; later only what is stronger, in the same realm."""
        realm = self.bound.challenge.realm if self.bound is not None else self._realm
        for algorithm in _STRONGEST_FIRST:
            if self.bound is not None and self.bound.challenge.algorithm is algorithm:
                return
            for one in offered:
                if one.algorithm is algorithm and realm in ("", one.realm):
                    self.bound = Credential.of(self._user, self._password, one)
                    return


def _is_for_register(message: str) -> bool:
    return Headers(message).first("cseq").upper().endswith("REGISTER")


def _algorithm(name: str) -> DigestAlgorithm | None:
    return next((one for one in DigestAlgorithm if one.value.lower() == name.lower()), None)


def _semicolons(text: str) -> str:
    """A challenge's parameters with the mark between them that SIP has everywhere else."""
    quoted, made = False, []
    for at, char in enumerate(text[:4096]):
        if char == '"' and (at == 0 or text[at - 1] != "\\"):
            quoted = not quoted
        made.append(";" if char == "," and not quoted else char)
    return "".join(made)
