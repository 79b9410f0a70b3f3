"""Suggests what each column of a contact list holds, by its name or by what stands in it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from store.exchange.shapes import Column, Field
from store.text import clean, fold


def _words(text: str) -> frozenset[str]:
    return frozenset(fold(word) for word in text.split("|"))


_NAMES: dict[Field, frozenset[str]] = {
    Field.KIND: _words("contact kind"),
    Field.FIRST: _words("first|first name|firstname|given name|forename|vorname|prénom|nombre|имя"),
    Field.MIDDLE: _words("middle name|additional name|zweiter vorname|отчество"),
    Field.LAST: _words(
        "last|last name|lastname|family name|surname|nachname|familienname|nom|nom de famille|"
        "apellido|apellidos|фамилия"
    ),
    Field.NAME: _words(
        "name|full name|display name|contact|contact name|anzeigename|nom complet|"
        "nombre completo|nombre para mostrar|контакт"
    ),
    Field.COMPANY: _words(
        "company|company name|organization|organisation|organization name|organization 1 name|"
        "firm|firma|unternehmen|organisation 1 name|société|entreprise|empresa|организация|"
        "компания"
    ),
    Field.OTHER_COMPANY: _words("other company"),
    Field.PHONE_LABEL: _words("label|type"),
    Field.NOTES: _words("notes|note|comment|comments|notizen|bemerkung|remarques|notas|заметки"),
    Field.TAGS: _words(
        "tags|tag|labels|categories|group membership|groups|kategorien|categorías|метки"
    ),
}
_PHONE = _words(
    "phone|telephone|tel|mobile|cell|cellphone|pager|fax|telefax|telefon|handy|mobil|"
    "rufnummer|telefonnummer|durchwahl|teléfono|móvil|portable|телефон|мобильный"
)
_WHOLE_PHONE = _words("number|phone number|nummer|numéro|número|extension|номер")
_EMAIL = re.compile(r"(e )?mail( address)?( \d)?( address| value)?|.* e ?mail( address)?|courriel")
_NOISE = re.compile(
    r"e mail.* (type|display name)|phonetic .*|.* yomi|priority|private|sensitivity|gender|"
    r"initials|file as|photo|user \d|language|.*internet free busy|directory server"
)
_GROUPED = re.compile(
    r"(phone|e mail|custom field|other company|tag) (\d{1,3})"
    r"(?: (value|label|type|country|name))?"
)
_GROUPS: dict[tuple[str, str], Field] = {
    ("phone", "value"): Field.PHONE,
    ("phone", ""): Field.PHONE,
    ("phone", "label"): Field.PHONE_LABEL,
    ("phone", "type"): Field.PHONE_LABEL,
    ("phone", "country"): Field.PHONE_COUNTRY,
    ("e mail", "value"): Field.EMAIL,
    ("e mail", "label"): Field.EMAIL_LABEL,
    ("e mail", "type"): Field.EMAIL_LABEL,
    ("custom field", "value"): Field.CUSTOM,
    ("custom field", "label"): Field.CUSTOM_NAME,
    ("custom field", "type"): Field.CUSTOM_TYPE,
    ("other company", ""): Field.OTHER_COMPANY,
    ("tag", ""): Field.TAGS,
}
_NUMBER = re.compile(r'=?"?\+?[\d ()./–-]{2,30}"?')
_DIGIT = re.compile(r"\d")

BARE = (
    Column(Field.FIRST),
    Column(Field.LAST),
    Column(Field.PHONE),
    Column(Field.COMPANY),
    Column(Field.PHONE_LABEL),
)
"""`First,Last,Phone`, when nothing says otherwise."""


def named(cells: Sequence[str]) -> tuple[Column, ...] | None:
    """The columns that a first line names, None when it is no such line.

    Case, order and punctuation are free. Several phone columns are told apart by their names.
    """
    columns = [_named(cell) for cell in cells]
    fields = {column.field for column in columns}
    has_name = fields & {Field.FIRST, Field.LAST, Field.NAME, Field.COMPANY}
    if not has_name or not fields & {Field.PHONE, Field.EMAIL, Field.KIND}:
        return None
    if Field.FIRST in fields and Field.NAME in fields:
        # "Vorname, Name" means the last one; beside both of them it says the same again.
        field = Field.IGNORED if Field.LAST in fields else Field.LAST
        columns = [Column(field) if one.field is Field.NAME else one for one in columns]
    phones = sum(column.field is Field.PHONE for column in columns)
    emails = sum(column.field is Field.EMAIL for column in columns)
    return tuple(
        Column(column.field)
        if (column.field is Field.PHONE and phones == 1 and not column.group)
        or (column.field is Field.EMAIL and emails == 1 and not column.group)
        else column
        for column in columns
    )


def guessed(rows: Sequence[Sequence[str]]) -> tuple[Column, ...]:
    """The columns of a file without names, by what stands in them."""
    width = max((len(row) for row in rows), default=0)
    shares = [[row[place] for row in rows if place < len(row)] for place in range(width)]
    phones = [place for place in range(width) if _are_mostly(shares[place], _is_number)]
    emails = [place for place in range(width) if _are_mostly(shares[place], _is_email)]
    if not phones or phones[0] == 2:
        columns = list(BARE[:width])
        columns += [Column(Field.IGNORED)] * (width - len(columns))
    else:
        texts = [place for place in range(width) if place not in (*phones, *emails)]
        use = (Field.NAME, Field.COMPANY) if len(texts) < 3 else (Field.FIRST, Field.LAST)
        columns = [Column(Field.IGNORED)] * width
        for place, field in zip(texts, (*use, Field.COMPANY)[: len(texts)], strict=False):
            columns[place] = Column(field)
    for place in phones:
        columns[place] = Column(Field.PHONE)
    for place in emails:
        columns[place] = Column(Field.EMAIL)
    return tuple(columns)


def _named(cell: str) -> Column:
    name, label = fold(cell), clean(cell)
    if grouped := _GROUPED.fullmatch(name):
        field = _GROUPS.get((grouped[1], grouped[3] or ""))
        if field is not None:
            return Column(field, "", int(grouped[2]))
    for known, names in _NAMES.items():
        if name in names:
            return Column(known)
    if _NOISE.fullmatch(name) or not name:
        return Column(Field.IGNORED)
    if _is_phone(name):
        return Column(Field.PHONE, label)
    if _EMAIL.fullmatch(name):
        return Column(Field.EMAIL, label)
    return Column(Field.CUSTOM, label)


def _is_phone(name: str) -> bool:
    """``mobile``, ``phone 2``, ``business phone``."""
    return name in _WHOLE_PHONE or any(word in _PHONE for word in name.split())


def _are_mostly(cells: Sequence[str], is_one: object) -> bool:
    assert callable(is_one)
    filled = [cell.strip() for cell in cells if cell.strip()]
    return bool(filled) and sum(map(is_one, filled)) * 2 > len(filled)


def _is_number(cell: str) -> bool:
    return bool(_NUMBER.fullmatch(cell)) and bool(_DIGIT.search(cell))


def _is_email(cell: str) -> bool:
    return "@" in cell and " " not in cell and ":" not in cell
