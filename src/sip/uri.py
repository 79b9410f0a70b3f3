"""SIP addresses: parse what came from the network, build what goes out, clean what is shown."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from sip.events import Party

MAX_DISPLAY_NAME = 120
"""Characters of a display name that are kept; more is only of use to an attacker."""

_HOST = re.compile(
    r"(?:[A-Za-z0-9](?:[A-Za-z0-9_-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9_-]*[A-Za-z0-9])?)*\.?"
    r"|\[[0-9A-Fa-f:.]+\])"
)
_USER = re.compile(r"[A-Za-z0-9_.!~*'&=+$,;?/-]+", re.ASCII)
_DIALABLE = re.compile(r"[0-9A-Za-z_.!~*'+$#&=/-]+", re.ASCII)
_NUMBER = re.compile(r"\+?[0-9]{1,32}", re.ASCII)
_QUOTED = re.compile(r'"((?:[^"\\]|\\.)*)"', re.DOTALL)
_SCHEME = re.compile(r"\s*(sips?|tel):", re.IGNORECASE)
_ADDRESS_END = re.compile(r"[<>\s]")
MAX_ADDRESS = 16384
"""Characters of a header value that are looked at."""


@dataclass(frozen=True, slots=True)
class SipAddress:
    """The parts of a name-addr (RFC 3261 §25.1), unescaped."""

    user: str
    host: str
    port: int = 0
    display_name: str = ""


def is_user(text: str) -> bool:
    """Whether `text` can be the user part of our own address as it is."""
    return bool(_USER.fullmatch(text)) and len(text) <= 64


def is_number(text: str) -> bool:
    """Whether `text` is digits, with or without a plus before them, that a caller ID can be."""
    return bool(_NUMBER.fullmatch(text))


def is_host(text: str) -> bool:
    """Whether `text` is a host name, an IPv4 address or a bracketed IPv6 address."""
    return len(text) <= 253 and bool(_HOST.fullmatch(text))


def plain_text(text: str, limit: int = MAX_DISPLAY_NAME) -> str:
    """`text` without control, format and direction characters, spaces folded, cut at `limit`.

    Names come from strangers: a right-to-left override would let one spoof another number.
    """
    kept = []
    for char in text[: limit * 8]:
        category = unicodedata.category(char)
        if category in ("Cc", "Zl", "Zp", "Zs"):
            kept.append(" ")
        elif category not in ("Cf", "Cs", "Co", "Cn"):
            kept.append(char)
    folded = " ".join("".join(kept).split())
    return folded if len(folded) <= limit else folded[: limit - 1] + "…"


def unescape(text: str) -> str:
    """Undo %-escapes of a user part; bytes that are no UTF-8 become U+FFFD."""
    if "%" not in text:
        return text
    raw = re.sub(
        rb"%([0-9A-Fa-f]{2})", lambda m: bytes((int(m[1], 16),)), text.encode("utf-8", "replace")
    )
    return raw.decode("utf-8", "replace")


def parse_address(text: str) -> SipAddress:
    """The parts of a From, To or Contact value; what cannot be read is empty, never an error.

    Takes time in proportion to the text, whatever a stranger wrote: it runs before the 180.
    """
    text = text[:MAX_ADDRESS].strip()
    shown, address = _split_name(text)
    scheme = _SCHEME.match(address)
    if scheme is None:
        return SipAddress("", "", 0, plain_text(text))
    found = _ADDRESS_END.split(address[scheme.end() :], maxsplit=1)[0]
    user, at, rest = found.partition("@")
    if not at:
        user, rest = (found, "") if scheme[1].lower() == "tel" else ("", found)
    host, port = _split_host(rest.split(";", 1)[0].split("?", 1)[0])
    user = unescape(user.split(";", 1)[0].split(":", 1)[0])
    return SipAddress(plain_text(user, 64), host, port, plain_text(shown))


def _split_name(text: str) -> tuple[str, str]:
    """The display name, unquoted, and what follows it without its opening bracket."""
    quoted = _QUOTED.match(text)
    if quoted is not None:
        name = re.sub(r"\\(.)", r"\1", quoted[1], flags=re.DOTALL)
        return name, text[quoted.end() :].lstrip().removeprefix("<")
    name, bracket, address = text.partition("<")
    return (name, address) if bracket else ("", text)


def _split_host(text: str) -> tuple[str, int]:
    if text.startswith("["):
        host, _, after = text.partition("]")
        return host + "]", _port(after.removeprefix(":"))
    host, _, port = text.partition(":")
    return host, _port(port)


def _port(text: str) -> int:
    return int(text) if text.isascii() and text.isdigit() and len(text) <= 5 else 0


def party_of(text: str) -> Party:
    """The party that a From or To value names."""
    address = parse_address(text)
    return Party(address.user, address.host, address.display_name)


def escape_user(text: str) -> str:
    """`text` as the user part of a SIP address, everything else than unreserved %-escaped."""
    out = []
    for byte in text.encode("utf-8"):
        char = chr(byte)
        out.append(char if re.match(r"[0-9A-Za-z_.!~*'()&=+$,-]", char) else f"%{byte:02X}")
    return "".join(out)


def target_uri(target: str, server: str, port: int, transport: str) -> str:
    """The request URI for a dialed `target`: a number at our server, or a full `sip:` address.

    Raises `ValueError` when it is neither.
    """
    if re.match(r"(?i)sips?:", target):
        address = parse_address(target)
        if any(char.isspace() for char in target) or not is_host(address.host):
            raise ValueError(target)
        at = f"{escape_user(address.user)}@" if address.user else ""
        tail = f":{address.port}" if address.port else ""
        return f"sip:{at}{address.host}{tail}{_transport(transport)}"
    if not target or len(target) > 64 or not _DIALABLE.fullmatch(target):
        raise ValueError(target)
    return f"sip:{escape_user(target)}@{server}:{port}{_transport(transport)}"


def _transport(transport: str) -> str:
    return "" if transport == "udp" else f";transport={transport}"


def quoted_name(text: str) -> str:
    """`text` as a quoted display name, ready to stand before `<sip:…>`; empty stays empty."""
    name = plain_text(text)
    if not name:
        return ""
    escaped = name.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}" '
