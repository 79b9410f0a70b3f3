"""Takes out of SIP messages what must not leave this computer: a list of what may stay, no more."""

from __future__ import annotations

import re

from sip.message import COMPACT_FORMS, parameters, unquoted
from sip.uri import plain_text

REMOVED = "(removed)"

_SECRET_HEADERS = frozenset(
    {
        "authorization",
        "proxy-authorization",
        "www-authenticate",
        "proxy-authenticate",
        "authentication-info",
    }
)
_ADDRESS_HEADERS = frozenset(
    {
        "from",
        "to",
        "contact",
        "route",
        "record-route",
        "refer-to",
        "referred-by",
        "diversion",
        "history-info",
        "p-asserted-identity",
        "p-preferred-identity",
        "remote-party-id",
        "path",
        "service-route",
    }
)
_PLAIN_HEADERS = frozenset(
    {
        "via",
        "call-id",
        "cseq",
        "max-forwards",
        "expires",
        "min-expires",
        "user-agent",
        "server",
        "allow",
        "allow-events",
        "supported",
        "require",
        "unsupported",
        "accept",
        "content-type",
        "content-length",
        "event",
        "subscription-state",
        "session-expires",
        "min-se",
        "privacy",
        "retry-after",
        "warning",
        "reason",
        "date",
        "rack",
        "rseq",
    }
)
"""What may stay, with the words in quotes taken out, when numbers are to go."""
_KEPT_BODIES = (
    "application/sdp",
    "application/dialog-info+xml",
    "application/pidf+xml",
    "message/sipfrag",
    "application/simple-message-summary",
)
_WITH_USER = re.compile(r"(?i)\b(sips?:)([^@\s\"<>]{0,4096})@(?:[^@\s\"<>,;]{0,4096}@)*")
"""Up to the last ``@``: a user part may have parameters with numbers in them (RFC 3261 §19.1.1)."""
_TEL = re.compile(r"(?i)\b(tel:)([^\s\"<>,]+)")
_DISPLAY = re.compile(r'(^|,)\s*("(?:[^"\\]|\\.)*"|[^<,"]+?)\s*<')
_QUOTED = re.compile(r'"(?:[^"\\]|\\.)*"?')
_LONG_DIGITS = re.compile(r"\d{3,}")


class Redaction:
    """Redacts messages alike: one person is the same pseudonym in all of them."""

    def __init__(self, *, without_numbers: bool) -> None:
        """Passwords, digests and keys always go; with `without_numbers` also who called whom."""
        self._without_numbers = without_numbers
        self._people: dict[str, str] = {}

    def message(self, text: str) -> str:
        """`text`, a SIP message, with nothing in it that could harm."""
        # Any mixture of line ends: what one reader takes for a value another takes for a header.
        lines = re.sub(r"\r\n|\r", "\n", text)
        head, blank, body = lines.partition("\n\n")
        head = re.sub(r"\n[ \t]+", " ", head)
        start, *fields = head.split("\n")
        shown = [self._start(start), *(self._field(field) for field in fields)]
        made = "\n".join(plain_line(line) for line in shown)
        if not blank:
            return made
        return f"{made}\n\n{self._body(body, _content_type(fields))}"

    def text(self, text: str) -> str:
        """Free text of our own, for instance a reason phrase."""
        if self._without_numbers:
            text = _LONG_DIGITS.sub("…", self._addresses(text))
        return plain_line(text)

    def person(self, name: str) -> str:
        """A number or name as it may be shown."""
        if not self._without_numbers or not name:
            return name
        return self._people.setdefault(name, f"person{len(self._people) + 1}")

    def _start(self, line: str) -> str:
        if not self._without_numbers:
            return _without_userinfo(line)
        if line.startswith("SIP/2.0 "):
            return " ".join(line.split(" ")[:2])  # the phrase may say anything
        method, _, rest = line.partition(" ")
        return f"{method} {self._addresses(rest)}"

    def _field(self, line: str) -> str:
        name, colon, value = line.partition(":")
        short = name.strip().lower()
        kind = COMPACT_FORMS.get(short, short)
        if not colon:
            return REMOVED if line.strip() else ""
        if kind in _SECRET_HEADERS:
            return f"{name}: {self._challenge(value)}"
        if not self._without_numbers:
            return f"{name}:{_without_userinfo(value)}"
        if kind in _ADDRESS_HEADERS:
            return f"{name}: {self._addresses(self._names(value.strip()))}"
        if kind in _PLAIN_HEADERS:
            return f"{name}: {_QUOTED.sub(REMOVED, self._addresses(value.strip()))}"
        return f"{name}: {REMOVED}"

    def _challenge(self, value: str) -> str:
        """The scheme and the algorithm, and the realm where names may stay."""
        scheme = value.strip().split(" ")[0]
        kept = [scheme] if scheme.lower() in ("digest", "basic", "bearer") else []
        found = parameters(";" + value.strip().partition(" ")[2].replace(",", ";"))
        for name in ("algorithm", "realm"):
            if name not in found or (name == "realm" and self._without_numbers):
                continue
            if name == "realm" or found[name].lower() in ("md5", "sha-256", "sha-512-256"):
                kept.append(f'{name}="{unquoted(found[name])}"')
        return " ".join([*kept, REMOVED])

    def _names(self, value: str) -> str:
        return _DISPLAY.sub(lambda m: f'{m[1]}"{self.person(unquoted(m[2]))}" <', value)

    def _addresses(self, value: str) -> str:
        def of_sip(match: re.Match[str]) -> str:
            return f"{match[1]}{self._user(match[2])}@"

        def of_tel(match: re.Match[str]) -> str:
            return f"{match[1]}{self._user(match[2])}"

        return _TEL.sub(of_tel, _WITH_USER.sub(of_sip, value))

    def _user(self, part: str) -> str:
        """A pseudonym for the user part of an address, without its password and parameters."""
        return self.person(re.split("[:;]", part, maxsplit=1)[0])

    def _body(self, body: str, kind: str) -> str:
        if not body.strip():
            return ""
        if kind == "application/sdp":
            return "\n".join(_sdp_line(line) for line in body.split("\n"))
        if kind in _KEPT_BODIES and not self._without_numbers:
            return "\n".join(plain_line(_secret_line(line)) for line in body.split("\n"))
        return REMOVED


def plain_line(text: str) -> str:
    """One line of plain text: no control characters or direction overrides, of bounded length."""
    return plain_text(text, limit=1000) if text else ""


def _without_userinfo(value: str) -> str:
    """``sip:user:password@host`` without the password (RFC 3261 §19.1.1)."""
    return re.sub(r"(?i)\b(sips?:[^@:>\s]+):[^@>\s]*@", rf"\1:{REMOVED}@", value)


def _secret_line(line: str) -> str:
    kind = line.partition(":")[0].strip().lower()
    return f"{kind}: {REMOVED}" if kind in _SECRET_HEADERS else _without_userinfo(line)


_SDP_STAYS = re.compile(
    r"(?:v=0|s=|t=[\d ]+|o=|c=IN |m=(?:audio|video|image|text|application) |b=\w+:|"
    r"a=(?:rtpmap|fmtp|ptime|maxptime|sendrecv|sendonly|recvonly|inactive|rtcp|rtcp-mux|candidate|"
    r"setup|ssrc|mid|group|ice-ufrag|ice-lite|ice-options)\b)"
)


def _sdp_line(line: str) -> str:
    """A line of SDP: keys go, and what is not known to be harmless."""
    if not line.strip():
        return ""
    if line.startswith("a=crypto:"):
        return f"a=crypto: {REMOVED}"
    if line.startswith("o="):
        return f"o=- {' '.join(line.split(' ')[1:])}"[:200]
    if line.startswith("s="):
        return "s=-"
    if _SDP_STAYS.match(line):
        return plain_line(line)
    return f"{plain_line(line[:2])}{REMOVED}"


def _content_type(fields: list[str]) -> str:
    for field in fields:
        name, _, value = field.partition(":")
        short = name.strip().lower()
        if COMPACT_FORMS.get(short, short) == "content-type":
            return value.partition(";")[0].strip().lower()
    return ""
