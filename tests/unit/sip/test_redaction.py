"""What must not leave the computer does not, whatever the message looks like."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sip.redaction import REMOVED, Redaction

SECRET = "5ecret0f3xtension100"
INVITE = """\
INVITE sip:{user}@pbx.example;transport=udp SIP/2.0
Via: SIP/2.0/UDP 10.0.0.5:5060;branch=z9hG4bKabc
From: "{name}" <sip:{user}@pbx.example>;tag=1
t: {name} <sip:{user}:{secret}@pbx.example>
Call-ID: abc
CSeq: 1 INVITE
Authorization: Digest username="{user}", realm="pbx", nonce="{secret}", response="{secret}",
 cnonce="{secret}"
Proxy-Authorization:Digest response="{secret}"
X-Internal-Caller: {user}
P-Asserted-Identity: "{name}" <tel:{user}>
Subject: {name} {user}
Reason: SIP;cause=200;text="by {name}"
Content-Type: application/sdp

v=0
o={user} 1 1 IN IP4 10.0.0.5
s={name}
m=audio 4000 RTP/SAVP 8
k=clear:{secret}
a=crypto:1 AES_CM_128_HMAC_SHA1_80 inline:{secret}
a=ice-pwd:{secret}
a=key-mgmt:mikey {secret}
a=sendrecv
"""


def a_message(**parts: str) -> str:
    given = {"user": "4410", "name": "Priya Nair", "secret": SECRET, **parts}
    return INVITE.format(**given).replace("\n", "\r\n")


def redact(message: str, *, without_numbers: bool = True) -> str:
    return Redaction(without_numbers=without_numbers).message(message)


@pytest.mark.parametrize("without_numbers", [True, False])
def test_digests_passwords_and_keys_are_gone(without_numbers: bool) -> None:
    shown = redact(a_message(), without_numbers=without_numbers)
    assert SECRET not in shown
    assert "m=audio 4000 RTP/SAVP 8" in shown
    assert "a=sendrecv" in shown


def test_who_called_whom_stays_where_it_may() -> None:
    shown = redact(a_message(), without_numbers=False)
    assert 'From: "Priya Nair" <sip:4410@pbx.example>;tag=1' in shown
    assert 'realm="pbx"' in shown


def test_without_numbers_nobody_can_be_found() -> None:
    shown = redact(a_message())
    for private in ("4410", "Priya", "Nair"):
        assert private not in shown
    assert "branch=z9hG4bKabc" in shown


def test_one_person_has_one_pseudonym_in_all_messages() -> None:
    redaction = Redaction(without_numbers=True)
    first, second = (redaction.message(a_message()) for _ in range(2))
    assert first == second
    assert redaction.message(a_message(user="4411")) != first


names = st.text(st.characters(blacklist_categories=("Cs", "Cc")), min_size=3, max_size=20)
tokens = st.text("abcdefXYZ0123456789+/=_-", min_size=12, max_size=40)


@given(secret=tokens, line_end=st.sampled_from(["\r\n", "\n", "\r"]), both=st.booleans())
def test_no_secret_survives(secret: str, line_end: str, both: bool) -> None:
    message = INVITE.format(user="4410", name="A", secret=f"~{secret}~").replace("\n", line_end)
    assert f"~{secret}~" not in redact(message, without_numbers=both)


@given(user=st.text("0123456789", min_size=5, max_size=15))
def test_no_number_survives(user: str) -> None:
    message = a_message(user="77" + user)
    assert "77" + user not in redact(message)


@given(
    user=st.text("0123456789", min_size=5, max_size=15),
    more=st.sampled_from([";phone-context=+7744100000", ";npdi", ";x=1:pw", ";isub=7744100001@x"]),
    head=st.sampled_from(["From: <", "To: ", "Contact: <", "Refer-To: "]),
    scheme=st.sampled_from(["sip:", "SIPS:", "tel:"]),
)
def test_no_number_survives_in_the_parameters_of_a_user(user, more, head, scheme) -> None:
    uri = f"{scheme}77{user}{more}" + ("" if scheme == "tel:" else "@h;transport=udp")
    message = f"OPTIONS {uri} SIP/2.0\r\n{head}{uri}\r\n\r\n"
    shown = redact(message)
    assert "77" + user not in shown
    assert "77441" not in shown


@pytest.mark.parametrize("user", ["100;x=1:secret", "100;x:secret", "100:secret", "1;a=b;c:secret"])
@pytest.mark.parametrize("both", [True, False])
def test_no_password_survives_in_an_address(user: str, both: bool) -> None:
    message = f"OPTIONS sip:{user}@h SIP/2.0\r\nFrom: <sip:{user}@h>\r\n\r\n"
    assert "secret" not in redact(message, without_numbers=both)


@given(
    header=st.sampled_from(["Authorization", "PROXY-AUTHORIZATION", "authentication-info"]),
    gap=st.sampled_from(["", " ", "\t", " \t "]),
    fold=st.sampled_from(["", "\r\n ", "\r\n\t", "\n  "]),
    scheme=st.sampled_from(["Digest", "digest", "Basic", "NTLM", ""]),
)
def test_no_spelling_of_a_header_hides_a_secret(header, gap, fold, scheme) -> None:
    line = f'{header}{gap}:{gap}{fold}{scheme} realm="a,b",{fold} response="{SECRET}", x={SECRET}'
    message = f"REGISTER sip:h SIP/2.0\r\n{line}\r\nCSeq: 1 REGISTER\r\n\r\n"
    assert SECRET not in redact(message, without_numbers=False)


@given(kind=st.sampled_from(["text/plain", "application/dtmf-relay", "multipart/mixed", ""]))
def test_bodies_that_are_not_known_are_gone(kind: str) -> None:
    head = f"INFO sip:h SIP/2.0\r\nc: {kind}\r\n\r\n"
    assert redact(f"{head}Signal=7\r\n{SECRET}", without_numbers=False).endswith(REMOVED)


@given(st.text(max_size=400), st.booleans())
def test_no_text_makes_it_fail_or_keep_a_control_character(text: str, without: bool) -> None:
    shown = redact(text, without_numbers=without)
    assert not {c for c in shown if ord(c) < 32 and c != "\n"}
    assert "\u202e" not in shown


@given(names)
def test_display_names_are_gone(name: str) -> None:
    marked = "qzx" + name.replace('"', "").replace("\\", "")
    message = f'INVITE sip:a@h SIP/2.0\r\nFrom: "{marked}" <sip:a@h>\r\n\r\n'
    assert "qzx" not in redact(message)
