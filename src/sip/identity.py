"""Who is calling, truly, and how the call came here: pure reading of a message's headers.

What names a person is believed from the PBX only: anybody may write any header (RFC 3325 §6).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from sip.config import OUR_HEADERS, HeaderNames
from sip.events import Party
from sip.message import Headers, parameters
from sip.uri import parse_address, party_of, plain_text

ANONYMOUS_HOST = "anonymous.invalid"
"""RFC 3323 §4.1.1.3."""
_WITHHOLDING = frozenset({"id", "user"})
"""Values of Privacy (RFC 3325 §9.3, RFC 3323 §4.2) that keep the caller from being shown."""
_ANSWERED_BY = re.compile(
    r"\b(?:answered|taken|picked up|completed elsewhere) by (\S.{0,119})", re.I
)
_MAX_AFTER_SECONDS = 30


@dataclass(frozen=True, slots=True)
class Origin:
    """Where an incoming call comes from, as far as its INVITE tells; plain, bounded text."""

    remote: Party
    """Who calls; without user and name when withheld."""
    is_trusted: bool = False
    """The PBX vouches for `remote`; otherwise it is what the caller says."""
    dialed: str = ""
    """Which of our numbers was called: the user part of To."""
    forwarded_from: tuple[str, ...] = ()
    """Numbers that were called before this one, the first one first (RFC 5806, RFC 7044)."""
    queue: str = ""
    transferred_by: str = ""
    """Who sent the call here: Referred-By (RFC 3892) or the PBX's own header."""
    transfer_failed_target: str = ""
    """The call is one that this desk handed over, and this target did not take."""
    transfer_failed_reason: str = ""
    parked_in: str = ""
    """The call is one that was parked in this slot, and nobody fetched."""
    from_extension: str = ""
    """Whose phone calls, in the PBX's own word; a number alone proves nothing."""
    call_id: str = ""
    asks_to_be_answered: bool = False
    """The caller wants to speak to the loudspeaker (intercom)."""


def read_origin(message: str, *, is_from_pbx: bool, names: HeaderNames = OUR_HEADERS) -> Origin:
    """What an INVITE tells. From anybody but the PBX only From and To are looked at.

    `names` are those of the PBX's own headers.
    """
    headers = Headers(message)
    dialed = parse_address(headers.first("To")).user
    call_id = plain_text(headers.first("Call-ID"))
    if not is_from_pbx:
        said = _shown(party_of(headers.first("From")))
        return Origin(said, dialed=dialed, call_id=call_id)
    asserted = asserted_identity(headers)
    return Origin(
        remote=asserted or _shown(party_of(headers.first("From"))),
        is_trusted=asserted is not None,
        dialed=dialed,
        forwarded_from=forwarded_from(headers),
        queue=_word(headers, names.queue),
        transferred_by=_word(headers, names.transferred_by)
        or parse_address(headers.first("Referred-By")).user,
        transfer_failed_target=_word(headers, names.transfer_failed),
        transfer_failed_reason=_reason(headers, names.transfer_failed),
        parked_in=_word(headers, names.park_return),
        from_extension=_word(headers, names.internal_caller),
        call_id=call_id,
        asks_to_be_answered=asks_to_be_answered(headers),
    )


def asserted_identity(headers: Headers) -> Party | None:
    """Whom the PBX names as the other side; None when it names nobody.

    P-Asserted-Identity (RFC 3325) before the older Remote-Party-ID. It is told at the start of a
    call and again when the other side changes. The caller who asked for privacy stays without a
    name, though a PBX that trusts this phone may have told it.
    """
    values = [party_of(value) for value in headers.values("P-Asserted-Identity")]
    named = [party for party in values if party.user]
    is_withheld = _is_withheld(headers)
    if named:
        # Up to two are allowed, one sip: and one tel:, of the same person.
        name = next((party.display_name for party in named if party.display_name), "")
        first = named[0]
        return Party("", "") if is_withheld else _shown(Party(first.user, first.host, name))
    for value in headers.values("Remote-Party-ID"):
        said = parameters(value)
        if said.get("party", "").lower() in ("", "calling", "called"):
            hidden = said.get("privacy", "off").lower() not in ("off", "")
            return Party("", "") if hidden or is_withheld else _shown(party_of(value))
    return Party("", "") if is_withheld else None


def forwarded_from(headers: Headers) -> tuple[str, ...]:
    """The numbers that were called before this one, the first one first.

    Diversion (RFC 5806) has the latest on top; of History-Info (RFC 7044), whose last entry is
    this very request, the others count, in the order of their indexes.
    """
    diverted = [parse_address(value) for value in headers.values("Diversion")]
    if diverted:
        return _numbers((one.user, one.host) for one in reversed(diverted))
    entries = []
    for value in headers.values("History-Info"):
        address = parse_address(value)
        hidden = "privacy=" in value.lower()
        entries.append((_index(value), "" if hidden else address.user, address.host))
    entries.sort(key=lambda entry: entry[0])
    return _numbers((user, host) for _, user, host in entries[:-1])


def asks_to_be_answered(headers: Headers) -> bool:
    """Whether the phone is asked to answer by itself.

    Call-Info ``answer-after=0`` (Snom, Yealink, Grandstream), Alert-Info ``info=alert-autoanswer``
    and its relatives, Answer-Mode and Priv-Answer-Mode ``Auto`` (RFC 5373).
    """
    for name in ("Answer-Mode", "Priv-Answer-Mode"):
        if headers.first(name).partition(";")[0].strip().lower() == "auto":
            return True
    for value in (*headers.values("Call-Info"), *headers.values("Alert-Info")):
        said = parameters(f"x;{value}")
        after = said.get("answer-after", "")
        if after.isascii() and after.isdigit() and len(after) < 4:
            return int(after) <= _MAX_AFTER_SECONDS
        if said.get("info", "").lower() in ("alert-autoanswer", "intercom", "auto answer"):
            return True
    return False


def is_answered_elsewhere(headers: Headers) -> bool:
    """Whether a CANCEL or BYE says that another device took the call (RFC 3326)."""
    return any(
        (said.get("cause") == "200" and not value.lower().startswith("q.850"))
        or "elsewhere" in said.get("text", "").lower()
        for value, said in _reasons(headers)
    )


def answered_by(headers: Headers) -> str:
    """Which device took the call, where the PBX tells it; plain text, empty when it does not."""
    told = headers.first("X-Answered-By")
    if named := parse_address(told).user or _word(headers, "X-Answered-By"):
        return named
    for _, said in _reasons(headers):
        found = _ANSWERED_BY.search(said.get("text", ""))
        if found is not None:
            return plain_text(found[1], 64)
    return ""


def _reasons(headers: Headers) -> list[tuple[str, dict[str, str]]]:
    return [(value, parameters(value)) for value in headers.values("Reason")]


def _is_withheld(headers: Headers) -> bool:
    wishes = {word.strip().lower() for word in headers.first("Privacy").split(";")[:16]}
    return bool(wishes & _WITHHOLDING)


def _shown(party: Party) -> Party:
    """The party, without the words that stand for nobody."""
    is_nobody = party.host.lower() == ANONYMOUS_HOST or party.user.lower() == "anonymous"
    return Party("", "") if is_nobody else party


def _numbers(entries: Iterable[tuple[str, str]]) -> tuple[str, ...]:
    """The entries' users, without the nameless and without one that repeats the one before."""
    found: list[str] = []
    for user, host in entries:
        is_nobody = not user or user.lower() == "anonymous" or host.lower() == ANONYMOUS_HOST
        if not is_nobody and found[-1:] != [user]:
            found.append(user)
    return tuple(found)


def _index(value: str) -> tuple[int, ...]:
    """RFC 7044 §4.1: ``1.2.1``; what cannot be read comes first."""
    parts = parameters(value).get("index", "").split(".")[:16]
    if not all(part.isascii() and part.isdigit() and len(part) < 6 for part in parts):
        return ()
    return tuple(int(part) for part in parts)


def _word(headers: Headers, name: str) -> str:
    """What a header of our dialplan names, without its parameters."""
    return plain_text(headers.first(name).partition(";")[0], 64)


def _reason(headers: Headers, name: str) -> str:
    """The reason that a header of our dialplan gives beside what it names."""
    return plain_text(parameters(headers.first(name)).get("reason", ""), 32)
