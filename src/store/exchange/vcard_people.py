"""Cards of a vCard file as contacts."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

from store.dial_rules import DialRules
from store.errors import StoreError
from store.exchange.csv_people import split_name
from store.exchange.drafts import BadEntryError, Draft, bad_line, draft_of
from store.exchange.encodings import find_encoding
from store.exchange.labels import label_of, plain_label
from store.exchange.lines import TextLines
from store.exchange.shapes import BadLine
from store.exchange.vcard_lines import MAX_PROPERTY, Card, Property, read_cards
from store.exchange.vcard_values import parameter_text, parts_of, photo_of, raw_text, text_of
from store.records import NEW_ORGANIZATION, NEW_PERSON, Contact, Email, Number, TextField

MAX_PHOTO = 4 * 1024 * 1024
"""Bytes of a picture; a contact with a larger one comes in without it."""
_CUSTOM = "X-CUSTOM-FIELD"
_TEXTS = {
    "TITLE": "Title", "ROLE": "Role", "NICKNAME": "Nickname", "BDAY": "Birthday",
    "ANNIVERSARY": "Anniversary", "URL": "Website", "X-ABDATE": "Date",
    "X-ABRELATEDNAMES": "Related", "X-SPOUSE": "Spouse", "X-MANAGER": "Manager",
    "X-ASSISTANT": "Assistant", "X-JABBER": "Jabber", "X-SKYPE": "Skype", "X-ICQ": "ICQ",
    "X-SKYPE-USERNAME": "Skype", "X-PHONETIC-FIRST-NAME": "Phonetic first name",
    "X-PHONETIC-LAST-NAME": "Phonetic last name",
    "X-CUSTOM1": "Custom 1", "X-CUSTOM2": "Custom 2", "X-CUSTOM3": "Custom 3",
    "X-CUSTOM4": "Custom 4",
}  # fmt: skip
"""Properties that become fields, and the fields' names."""
_SIP = re.compile(r"(?i)sips?:.")


def vcard_lines(
    path: Path, encoding: str = "", go_on: Callable[[], None] = lambda: None
) -> tuple[TextLines, str]:
    """The lines of a vCard file, and its encoding. Raises `StoreError`."""
    try:
        encoding = encoding or find_encoding(path)
    except OSError as error:
        raise StoreError("unreadable", str(error)) from error
    # Cards of one file may have character sets of their own: no byte is given up here.
    is_utf8 = encoding in ("utf-8", "utf-8-sig")
    errors = "surrogateescape" if is_utf8 else "replace"
    return TextLines(path, encoding, MAX_PROPERTY, go_on, errors), encoding


def read_vcards(lines: TextLines, encoding: str, rules: DialRules) -> Iterator[Draft | BadLine]:
    """Each card as a contact, or why it is none; a photo left out is told beside its contact."""
    for card in read_cards(iter(lines)):
        reading = _Reading(card, encoding)
        try:
            yield draft_of(reading.contact(), rules, is_ours=reading.is_ours)
        except BadEntryError as error:
            yield bad_line(card.line, str(error), _shown(card, encoding))
            continue
        if reading.photo_problem:
            yield bad_line(card.line, reading.photo_problem, _shown(card, encoding))


class _Reading:
    """Reads one card."""

    def __init__(self, card: Card, encoding: str) -> None:
        self._card = card
        self._encoding = encoding
        self._labels: dict[str, str] = {}
        self.is_ours = False
        self.photo_problem = "photo_too_large" if card.has_giant_photo else ""

    def contact(self) -> Contact:
        """What the card says. Raises `BadEntryError`."""
        if self._card.problem:
            raise BadEntryError(self._card.problem)
        self._read_labels()
        first, last, more = self._names()
        companies, departments = self._companies()
        fields = [*more, *departments, *self._fields()]
        is_organization = self._is_organization(first, last, companies)
        shown = f"{first} {last}".strip()
        if is_organization and companies and self._has_own_name() and shown != companies[0]:
            fields.append(TextField("Name", shown))
        name = ""
        if is_organization:
            name = companies[0] if companies else self._value("FN") or shown
        emails = tuple(self._emails())
        if not first and not last and not is_organization and not self.is_ours:
            first = emails[0].address if emails else ""
        return Contact(
            NEW_ORGANIZATION if is_organization else NEW_PERSON,
            name,
            companies[0] if companies else "",
            tuple(self._numbers()),
            "" if is_organization else first,
            "" if is_organization else last,
            tuple(companies[1:]),
            emails,
            "\n".join(self._text(one) for one in self._all("NOTE")),
            tuple(tag for one in self._all("CATEGORIES") for tag in self._parts(one, ",")),
            tuple(fields),
            self._photo(),
        )

    def _all(self, *names: str) -> Iterator[Property]:
        return (one for one in self._card.properties if one.name in names)

    def _text(self, one: Property) -> str:
        return text_of(one, self._encoding, self._card.version)

    def _parts(self, one: Property, separator: str = ";") -> list[str]:
        return parts_of(one, self._encoding, self._card.version, separator)

    def _value(self, name: str) -> str:
        return next((self._text(one).strip() for one in self._all(name)), "")

    def _read_labels(self) -> None:
        for one in self._all("X-ABLABEL"):
            self._labels[one.group.casefold()] = plain_label(self._text(one))

    def _label(self, one: Property) -> str:
        label = self._labels.get(one.group.casefold(), "") if one.group else ""
        return label or label_of(one.all_of("TYPE"))

    def _names(self) -> tuple[str, str, list[TextField]]:
        """First name, last name, and what stands around them."""
        name = next(self._all("N"), None)
        parts = (self._parts(name) if name else []) + [""] * 5
        last, first, middle, prefix, suffix = (part.strip() for part in parts[:5])
        first = f"{first} {middle}".strip()
        around = (("Prefix", prefix), ("Suffix", suffix))
        fields = [TextField(title, value) for title, value in around if value]
        if not first and not last and not self._value("X-NAMELESS"):
            first, last = split_name(self._value("FN") or self._value("NICKNAME"))
        return first, last, fields

    def _companies(self) -> tuple[list[str], list[TextField]]:
        companies, departments = [], []
        for one in self._all("ORG"):
            company, *units = self._parts(one)
            companies += [company.strip()] if company.strip() else []
            departments += [TextField("Department", unit) for unit in units if unit.strip()]
        return companies, departments

    def _is_organization(self, first: str, last: str, companies: list[str]) -> bool:
        kind = self._value("KIND").lower() or self._value("X-ADDRESSBOOKSERVER-KIND").lower()
        if kind == "group":
            raise BadEntryError("is_group")
        self.is_ours = bool(self._value("X-CONTACT-KIND"))
        if self.is_ours:
            return self._value("X-CONTACT-KIND").lower() == "organization"
        if kind == "org" or self._value("X-ABSHOWAS").upper() == "COMPANY":
            return True
        is_named_so = not (first or last) or self._value("FN") in companies
        return bool(companies) and is_named_so and not self._has_own_name()

    def _has_own_name(self) -> bool:
        return any("".join(self._parts(one)).strip() for one in self._all("N"))

    def _numbers(self) -> Iterator[Number]:
        for one in self._all("TEL"):
            if one.one_of("X-FIELD"):
                continue
            written = self._text(one).strip()
            if written[:4].lower() == "tel:":
                written = written[4:]
            country = parameter_text(one.one_of("X-COUNTRY"))
            yield Number(written, label=self._label(one), country=country)
        for one in self._all("IMPP", "X-SIP"):
            address = self._text(one).strip()
            if one.name == "X-SIP" or _SIP.match(address):
                yield Number(address, label=self._label(one) or "sip")

    def _emails(self) -> Iterator[Email]:
        for one in self._all("EMAIL"):
            yield Email(self._text(one).strip(), self._label(one))

    def _fields(self) -> Iterator[TextField]:
        for one in self._all("ADR"):
            parts = [part.strip() for part in self._parts(one)]
            value = ", ".join(part.replace("\n", ", ") for part in parts if part)
            label = self._label(one)
            if value:
                yield TextField(f"Address ({label})" if label else "Address", value)
        for one in self._card.properties:
            if one.name == _CUSTOM or (one.name == "TEL" and one.one_of("X-FIELD")):
                yield TextField(self._label(one), self._text(one), one.name == "TEL")
            elif one.name in _TEXTS or (one.name == "IMPP" and not _SIP.match(one.value)):
                value = self._text(one).strip()
                if value:
                    yield TextField(self._name_of(one), value)

    def _name_of(self, one: Property) -> str:
        name, label = _TEXTS.get(one.name, "Messenger"), self._label(one)
        return f"{name} ({label})" if label else name

    def _photo(self) -> bytes | None:
        one = next(self._all("PHOTO"), None)
        if one is None or raw_text(one, "")[:8].lower().startswith(("http:", "https:")):
            return None
        photo = photo_of(one)
        if photo is None:
            self.photo_problem = self.photo_problem or "bad_photo"
        elif len(photo) > MAX_PHOTO:
            self.photo_problem, photo = "photo_too_large", None
        return photo


def _shown(card: Card, encoding: str) -> str:
    """What a person recognizes the card by."""
    for name in ("FN", "N", "ORG", "TEL", "EMAIL"):
        for one in card.properties:
            if one.name == name and one.value.strip(" ;"):
                return raw_text(one, encoding)
    return card.properties[0].value if card.properties else ""
