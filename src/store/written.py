"""Numbers as people, files and networks write them, taken apart without knowing any country."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import Enum, unique
from urllib.parse import unquote

MAX_WRITTEN = 256
"""Characters of a written number that are looked at."""
MAX_DIGITS = 20
"""ITU-T E.164 allows 15; some countries, exit codes and direct dialing need a few more."""
MAX_CODE = 40
"""Characters of a feature code with its argument."""

_WITHHELD = frozenset(
    ("anonymous", "unknown", "unavailable", "restricted", "private", "withheld", "anonym", "-")
)
_SCHEME = re.compile(r"(sips?|tel|callto):(?://)?(.*)", re.IGNORECASE | re.DOTALL)
_ADDRESS = re.compile(
    r"(?P<user>[^\s@<>\"?;]+)(?P<parameters>;[^\s@<>\"?]*)?@"
    r"(?P<host>[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?|\[[0-9A-Fa-f:.]+\])(?P<port>:\d{1,5})?"
)
_NUMBER = re.compile(r"[(\[ ]*\+?[\d ().\-/\[\]~·•]*", re.ASCII)
_CODE = re.compile(r"[\d*# ().-]*[*#][\d*# ().-]*", re.ASCII)
_VANITY = re.compile(r"\+?[\d ().-]*\d{3}[\d ().-]*[A-Za-z][A-Za-z\d .-]*", re.ASCII)
_EXTENSION = re.compile(
    r"(?<=\d)\)?\s*(?:;ext=|,*\s*(?:extension|extn|ext|x|durchwahl|dw|доб)\.?:?\s*|,+\s*)[\d*#,]{1,6}$",
    re.IGNORECASE,
)
_PREFIX_BEFORE_PLUS = re.compile(r"^\d{1,3}[ -]?\+")
_KEYPAD = str.maketrans("ABCDEFGHIJKLMNOPQRSTUVWXYZ", "22233344455566677778889999")


@unique
class WrittenForm(Enum):
    """What a written number looks like."""

    EMPTY = "empty"
    WITHHELD = "withheld"
    """The caller's number is not told: ``anonymous`` and the like."""
    TOO_LONG = "too_long"
    RUBBISH = "rubbish"
    ADDRESS = "address"
    """A SIP address whose user part is a name."""
    CODE = "code"
    """A feature code: it holds ``*`` or ``#``."""
    PLAIN = "plain"
    """Digits: national, with an exit code, or inside the PBX."""
    INTERNATIONAL = "international"
    """A plus, country code and number."""
    VANITY = "vanity"
    """Digits that were partly written as letters, here turned into digits."""


@dataclass(frozen=True, slots=True)
class Written:
    """A written number, taken apart."""

    form: WrittenForm
    digits: str = ""
    """ASCII digits without plus; `*` and `#` too in a code."""
    lead: str = ""
    """The first group of digits when a space or dash follows it: ``9`` of ``9 0161 5527789``."""
    address: str = ""
    """``sip:user@host`` when it was written as an address, whatever the user part is."""


def take_apart(text: str) -> Written:
    """What `text` looks like; never raises."""
    if len(text) > MAX_WRITTEN:
        return Written(WrittenForm.TOO_LONG)
    tidy = _tidy(text)
    if not tidy:
        return Written(WrittenForm.EMPTY)
    if match := re.search(r"<([^<>]*)>", tidy):
        tidy = match[1].strip()
    if match := _SCHEME.fullmatch(tidy):
        scheme, rest = match[1].lower(), match[2]
        return _of_address(rest, scheme) if scheme.startswith("sip") else _of_tel(rest)
    return _of_address(tidy, "sip") if "@" in tidy else _of_number(tidy)


def _tidy(text: str) -> str:
    """Digits of any script as ASCII, one kind of dash and space, no invisible characters."""
    if text.isascii() and text.isprintable():
        return text.strip()
    kept = []
    for char in unicodedata.normalize("NFKC", text):
        category = unicodedata.category(char)
        if category == "Nd":
            kept.append(str(unicodedata.decimal(char)))
        elif category == "Pd":
            kept.append("-")
        elif category in ("Zs", "Zl", "Zp") or char in "\t\r\n":
            kept.append(" ")
        elif category != "Cf":
            kept.append(char)
    return "".join(kept).strip()


def _of_address(text: str, scheme: str) -> Written:
    match = _ADDRESS.match(text)
    if match is None or (match.end() < len(text) and text[match.end()] not in ";?"):
        if "@" in text or scheme == "sips":
            return Written(WrittenForm.RUBBISH)
        return _of_number(unquote(re.split("[;?]", text, maxsplit=1)[0]))
    user = unquote(match["user"].split(":")[0])
    host = match["host"].lower()
    if user.lower() in _WITHHELD or host == "anonymous.invalid":
        return Written(WrittenForm.WITHHELD)
    if not user.isprintable() or any(char in user for char in ' "<>@'):
        return Written(WrittenForm.RUBBISH)
    address = f"{scheme}:{match['user'].split(':')[0]}@{host}{match['port'] or ''}"
    inner = _of_tel(user + unquote(match["parameters"] or ""))
    if inner.form in (WrittenForm.PLAIN, WrittenForm.INTERNATIONAL, WrittenForm.CODE):
        return Written(inner.form, inner.digits, inner.lead, address)
    return Written(WrittenForm.ADDRESS, address=address)


def _of_tel(text: str) -> Written:
    """RFC 3966; a global ``phone-context`` stands before a local number (§5.1.5)."""
    number, *parameters = unquote(text).split(";")
    if not number.lstrip().startswith("+"):
        for parameter in parameters:
            name, _, value = parameter.partition("=")
            if name.strip().lower() == "phone-context" and value.strip().startswith("+"):
                return _of_number(f"{value.strip()} {number.strip()}")
    return _of_number(number.strip())


def _of_number(text: str) -> Written:
    if text.lower() in _WITHHELD:
        return Written(WrittenForm.WITHHELD)
    text = _PREFIX_BEFORE_PLUS.sub("+", _EXTENSION.sub("", text))
    if _CODE.fullmatch(text):
        code = re.sub(r"[^\d*#]", "", text)
        return Written(WrittenForm.CODE if len(code) <= MAX_CODE else WrittenForm.TOO_LONG, code)
    form = WrittenForm.PLAIN
    if _VANITY.fullmatch(text) and sum(char.isalpha() for char in text) >= 3:
        text, form = text.upper().translate(_KEYPAD), WrittenForm.VANITY
    if not _NUMBER.fullmatch(text):
        return Written(WrittenForm.RUBBISH)
    digits = re.sub(r"\D", "", text)
    if not digits:
        return Written(WrittenForm.RUBBISH)
    if len(digits) > MAX_DIGITS:
        return Written(WrittenForm.TOO_LONG)
    if "+" in text:
        form = WrittenForm.INTERNATIONAL
    elif digits.startswith("00") and "(0)" in text:
        # "0044 (0)161 …": the zero in brackets is not dialed from abroad.
        form, digits = WrittenForm.INTERNATIONAL, digits.removeprefix("00")
    lead = re.match(r"(\d+)[ -]", text)
    return Written(form, digits, lead[1] if lead else "")
