"""Contacts as vCards, version 2.1, 3.0 or 4.0, that come back as they were."""

from __future__ import annotations

import base64
from collections.abc import Iterable
from enum import Enum, unique

from store.exchange.labels import types_of
from store.records import Contact, ContactKind

_PICTURES = (
    (b"\xff\xd8\xff", "JPEG"),
    (b"\x89PNG", "PNG"),
    (b"GIF8", "GIF"),
    (b"RIFF", "WEBP"),
    (b"BM", "BMP"),
)
_LINE_BYTES = 75
_PRINTABLE = frozenset(map(ord, " !\"#$%&'()*+,-./:;<>?@[\\]^_`{|}~"))


@unique
class Version(Enum):
    """Versions of vCard."""

    V2_1 = "2.1"
    """For old phones and Outlook."""
    V3_0 = "3.0"
    """What most programs read."""
    V4_0 = "4.0"


def vcard(contact: Contact, version: Version = Version.V3_0) -> str:
    """The card of `contact`, with its last line end."""
    card = _Card(version)
    is_organization = contact.ref.kind is ContactKind.ORGANIZATION
    kind = "organization" if is_organization else "person"
    if version is Version.V4_0:
        card.add("KIND", ("org" if is_organization else "individual",))
    elif is_organization:
        card.add("X-ABShowAs", ("COMPANY",))
    card.add("X-CONTACT-KIND", (kind,))
    shown = contact.name or (contact.numbers[0].written if contact.numbers else "-")
    card.add("FN", (shown,))
    if is_organization:
        card.add("N", ("", "", "", "", ""))
        card.add("ORG", (contact.name,))
    else:
        card.add("N", (contact.last, contact.first, "", "", ""))
        if not contact.first and not contact.last:
            card.add("X-NAMELESS", ("1",))
        for company in (contact.company, *contact.other_companies):
            if company:
                card.add("ORG", (company,))
    _add_details(card, contact)
    return card.text()


def _add_details(card: _Card, contact: Contact) -> None:
    for number in contact.numbers:
        country = (("X-COUNTRY", number.country),) if number.country else ()
        card.add_labelled("TEL", number.written, number.label, "VOICE", country)
    for email in contact.emails:
        card.add_labelled("EMAIL", email.address, email.label, "INTERNET")
    if contact.tags:
        card.add("CATEGORIES", contact.tags, separator=",")
    for field in contact.fields:
        if field.is_phone:
            card.add_grouped("TEL", field.value, field.name, (("X-FIELD", "1"),))
        else:
            card.add_grouped("X-CUSTOM-FIELD", field.value, field.name)
    if contact.notes:
        card.add("NOTE", (contact.notes,))
    if contact.photo:
        card.add_photo(contact.photo)


class _Card:
    """Lines of one card."""

    def __init__(self, version: Version) -> None:
        self._version = version
        self._groups = 0
        self._lines = ["BEGIN:VCARD", f"VERSION:{version.value}"]

    def text(self) -> str:
        """All lines."""
        return "\r\n".join([*self._lines, "END:VCARD", ""])

    def add(
        self,
        name: str,
        parts: Iterable[str],
        parameters: tuple[tuple[str, str], ...] = (),
        separator: str = ";",
    ) -> None:
        """One property of text."""
        head = name + "".join(f";{key}={value}" for key, value in parameters)
        # A lone comma means nothing in version 2.1.
        signs = "\\;" if self._version is Version.V2_1 and separator == ";" else "\\;,"
        value = separator.join(self._escaped(part, signs) for part in parts)
        if self._version is Version.V2_1:
            self._add_old(head, value)
        else:
            self._lines += _folded(f"{head}:{value}")

    def add_labelled(
        self,
        name: str,
        value: str,
        label: str,
        silent_type: str,
        parameters: tuple[tuple[str, str], ...] = (),
    ) -> None:
        """A number or an address; a label that no TYPE says goes into a property of its group."""
        types = types_of(label)
        if types is None:
            self.add_grouped(name, value, label, parameters)
        else:
            words = types or (silent_type,)
            typed = tuple(("TYPE", word) for word in words)
            self.add(name, (value,), (*typed, *parameters))

    def add_grouped(
        self, name: str, value: str, label: str, parameters: tuple[tuple[str, str], ...] = ()
    ) -> None:
        """A property with a free label, as Apple and Google write and read it."""
        self._groups += 1
        self.add(f"item{self._groups}.{name}", (value,), parameters)
        self.add(f"item{self._groups}.X-ABLabel", (label,))

    def add_photo(self, photo: bytes) -> None:
        """The picture itself."""
        kind = next((kind for begin, kind in _PICTURES if photo.startswith(begin)), "")
        encoded = base64.b64encode(photo).decode()
        if self._version is Version.V4_0:
            media = f"image/{kind.lower()}" if kind else "application/octet-stream"
            self._lines += _folded(f"PHOTO:data:{media};base64,{encoded}")
            return
        typed = f";TYPE={kind}" if kind else ""
        if self._version is Version.V3_0:
            self._lines += _folded(f"PHOTO;ENCODING=b{typed}:{encoded}")
        else:
            # An empty line ends it: version 2.1 demands that.
            self._lines += [*_folded(f"PHOTO;ENCODING=BASE64{typed}:{encoded}"), ""]

    def _escaped(self, text: str, signs: str) -> str:
        for sign in signs:
            text = text.replace(sign, f"\\{sign}")
        return text if self._version is Version.V2_1 else text.replace("\n", "\\n")

    def _add_old(self, head: str, value: str) -> None:
        """What is not plain becomes quoted-printable: version 2.1 knows no other way."""
        line = f"{head}:{value}"
        if value.isascii() and "\n" not in value and len(line) <= _LINE_BYTES:
            self._lines.append(line)
        else:
            head += ";CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:"
            self._lines += _printable(head, value.replace("\n", "\r\n"))


def _folded(line: str) -> list[str]:
    """RFC 6350 §3.2: at most 75 octets a line, no character broken."""
    if len(line) <= _LINE_BYTES and line.isascii():
        return [line]
    lines, begin, size = [], 0, 0
    for place, char in enumerate(line):
        octets = 1 if char < "\x80" else len(char.encode("utf-8"))
        if size + octets > _LINE_BYTES:
            lines.append(line[begin:place])
            begin, size = place, 1
        size += octets
    lines.append(line[begin:])
    return [lines[0], *(f" {rest}" for rest in lines[1:])]


def _printable(head: str, value: str) -> list[str]:
    """RFC 2045 §6.7, with soft line ends."""
    lines, current = [], head
    for octet in value.encode("utf-8"):
        is_plain = octet in _PRINTABLE or (chr(octet).isalnum() and octet < 128)
        sign = chr(octet) if is_plain else f"={octet:02X}"
        if len(current) + len(sign) > _LINE_BYTES:
            lines.append(f"{current}=")
            current = ""
        current += sign
    if current.endswith(" "):
        current = f"{current[:-1]}=20"
    return [*lines, current]
