"""To whom the password is proved, and to whom not."""

from __future__ import annotations

import hashlib

from sip.digest import Challenge, Credentials, DigestAlgorithm, challenges

MD5, SHA256 = DigestAlgorithm.MD5, DigestAlgorithm.SHA256


def a_401(*asks: str, method: str = "REGISTER", header: str = "WWW-Authenticate") -> str:
    lines = ["SIP/2.0 401 Unauthorized", f"CSeq: 1 {method}", *(f"{header}: {a}" for a in asks)]
    return "\r\n".join(lines) + "\r\n\r\n"


def ask(realm: str, algorithm: str = "") -> str:
    tail = f", algorithm={algorithm}" if algorithm else ""
    return f'Digest realm="{realm}", nonce="a,b;c", qop="auth,auth-int"{tail}'


def test_a_challenge_is_read_with_its_commas_and_quotes() -> None:
    message = a_401(ask("my, office", "SHA-256"), 'Basic realm="x"', ask("my, office"))
    assert challenges(message) == (Challenge("my, office", SHA256), Challenge("my, office", MD5))


def test_an_unknown_algorithm_is_not_answered() -> None:
    assert challenges(a_401(ask("office", "WHIRLPOOL"))) == ()


def test_the_strongest_algorithm_is_chosen() -> None:
    creds = Credentials("100", "secret")
    bound = creds.sip_answer(a_401(ask("office"), ask("office", "SHA-256")), is_from_pbx=True)
    assert bound is not None
    assert bound.challenge.algorithm is SHA256
    assert bound.hash == hashlib.sha256(b"100:office:secret").hexdigest()


def test_the_realm_is_learned_once_and_kept() -> None:
    creds = Credentials("100", "secret")
    assert creds.sip_answer(a_401(ask("office")), is_from_pbx=True)
    assert creds.sip_answer(a_401(ask("elsewhere")), is_from_pbx=True) is None
    assert creds.refused_realm == "elsewhere"
    assert creds.sip_answer(a_401(ask("office")), is_from_pbx=True)
    assert creds.refused_realm == ""


def test_a_weaker_algorithm_than_before_is_refused() -> None:
    creds = Credentials("100", "secret")
    creds.sip_answer(a_401(ask("office", "SHA-256")), is_from_pbx=True)
    assert creds.sip_answer(a_401(ask("office")), is_from_pbx=True) is None


def test_a_stronger_algorithm_of_the_same_realm_is_taken() -> None:
    creds = Credentials("100", "secret")
    creds.sip_answer(a_401(ask("office")), is_from_pbx=True)
    assert creds.sip_answer(a_401(ask("elsewhere", "SHA-256")), is_from_pbx=True) is None
    bound = creds.sip_answer(a_401(ask("office", "SHA-256")), is_from_pbx=True)
    assert bound is not None
    assert bound.challenge == Challenge("office", SHA256)
    assert creds.sip_answer(a_401(ask("office")), is_from_pbx=True) is None


def test_nobody_but_the_pbx_is_answered() -> None:
    creds = Credentials("100", "secret")
    assert creds.sip_answer(a_401(ask("office")), is_from_pbx=False) is None
    creds.sip_answer(a_401(ask("office")), is_from_pbx=True)
    assert creds.sip_answer(a_401(ask("office")), is_from_pbx=False) is None


def test_only_a_register_makes_the_realm_known() -> None:
    creds = Credentials("100", "secret")
    message = a_401(ask("office"), method="INVITE", header="Proxy-Authenticate")
    assert creds.sip_answer(message, is_from_pbx=True) is None
    creds.sip_answer(a_401(ask("office")), is_from_pbx=True)
    assert creds.sip_answer(message, is_from_pbx=True)


def test_a_realm_of_the_settings_is_the_only_one() -> None:
    creds = Credentials("100", "secret", realm="office")
    assert creds.sip_answer(a_401(ask("elsewhere")), is_from_pbx=True) is None
    assert creds.sip_answer(a_401(ask("elsewhere"), ask("office")), is_from_pbx=True)


def test_a_secret_is_not_shown() -> None:
    creds = Credentials("100", "secret")
    bound = creds.sip_answer(a_401(ask("office")), is_from_pbx=True)
    assert bound is not None
    assert bound.hash not in repr(bound)
