"""What is asked about people, organizations and numbers, in SQLAlchemy's words.

All statements of the running program are compiled into `compiled.py`.
Parameters are named by `bindparam`. See `tables.py` for why they are compiled ahead.
"""

from __future__ import annotations

from sqlalchemy import (
    Boolean,
    Integer,
    String,
    bindparam,
    func,
    insert,
    literal_column,
    or_,
    select,
    text,
    update,
)
from sqlalchemy.orm import InstrumentedAttribute
from sqlalchemy.sql.elements import ColumnElement

from store.tables import Membership, Organization, Person, PhoneNumber

MATCH_KEYS = 20
"""A number, its beginnings of 7 digits and more (20 digits at most) and its other forms; see
`matching.py`."""

# Said always: SQLAlchemy would add a parameter of its own for SQLite.
_START: ColumnElement[int] = literal_column("0", Integer())


def _param(name: str) -> ColumnElement[str]:
    return bindparam(name, type_=String())


def _number(name: str) -> ColumnElement[int]:
    return bindparam(name, type_=Integer())


def _begins_with(column: InstrumentedAttribute[str], name: str) -> ColumnElement[bool]:
    """A range that an index serves; ``:`` follows ``9``, and what is asked for are digits."""
    return column.between(_param(name), _param(name).concat(literal_column("':'")))


_company = (
    select(Organization.name)
    .join(Membership, Membership.organization_id == Organization.id)
    .where(Membership.person_id == Person.id)
    .order_by(Membership.id)
    .limit(literal_column("1"))
    .offset(_START)
    .correlate(Person)
    .scalar_subquery()
)
_owner = Organization.__table__.alias("owner")

_matches = (
    select(
        PhoneNumber.person_id,
        PhoneNumber.organization_id,
        Person.first,
        Person.last,
        _company.label("company"),
        _owner.c.name,
        PhoneNumber.key,
        PhoneNumber.written,
        PhoneNumber.label,
    )
    .outerjoin(Person, Person.id == PhoneNumber.person_id)
    .outerjoin(_owner, _owner.c.id == PhoneNumber.organization_id)
    .limit(_number("limit"))
    .offset(_START)
)
MATCH = _matches.where(
    PhoneNumber.key.in_([_param(f"key_{index}") for index in range(MATCH_KEYS)])
).order_by(
    (PhoneNumber.key == _param("key_0")).desc(), func.length(PhoneNumber.key).desc(), PhoneNumber.id
)
MATCH_TAIL = _matches.where(
    PhoneNumber.tail == _param("tail"),
    PhoneNumber.tail != literal_column("''"),
    _begins_with(PhoneNumber.key, "country"),
).order_by(PhoneNumber.id)

KEY_AFTER = (
    select(PhoneNumber.key)
    .where(PhoneNumber.key > _param("key"))
    .order_by(PhoneNumber.key)
    .limit(literal_column("1"))
    .offset(_number("count"))
)
PERSON = select(Person.first, Person.last, _company.label("company")).where(
    Person.id == _number("id")
)
ORGANIZATION = select(Organization.name).where(Organization.id == _number("id"))
NUMBERS_OF_PERSON = (
    select(
        PhoneNumber.written,
        PhoneNumber.key,
        PhoneNumber.label,
        PhoneNumber.country,
        PhoneNumber.is_field,
    )
    .where(PhoneNumber.person_id == _number("id"))
    .order_by(PhoneNumber.id)
)
NUMBERS_OF_ORGANIZATION = (
    select(
        PhoneNumber.written,
        PhoneNumber.key,
        PhoneNumber.label,
        PhoneNumber.country,
        PhoneNumber.is_field,
    )
    .where(PhoneNumber.organization_id == _number("id"))
    .order_by(PhoneNumber.id)
)
NUMBERS_AFTER = (
    select(
        PhoneNumber.id,
        PhoneNumber.written,
        PhoneNumber.country,
        PhoneNumber.key,
        PhoneNumber.national,
        PhoneNumber.tail,
    )
    .where(PhoneNumber.id > _number("id"))
    .order_by(PhoneNumber.id)
    .limit(_number("limit"))
    .offset(_START)
)
READ_NUMBER_AGAIN = (
    update(PhoneNumber)
    .where(PhoneNumber.id == _number("number_id"))
    .values(
        key=_param("new_key"),
        national=_param("new_national"),
        tail=_param("new_tail"),
    )
)
COUNT = select(
    select(func.count(Person.id)).scalar_subquery()
    + select(func.count(Organization.id)).scalar_subquery()
)

FIND_BY_WORDS = text(
    "SELECT rowid FROM contact_words WHERE contact_words MATCH :words LIMIT :limit"
)
FIND_BY_DIGITS = (
    select(PhoneNumber.person_id, PhoneNumber.organization_id)
    .where(
        or_(
            _begins_with(PhoneNumber.key, "international"),
            _begins_with(PhoneNumber.key, "digits"),
            _begins_with(PhoneNumber.national, "digits"),
        )
    )
    .limit(_number("limit"))
    .offset(_START)
)

PEOPLE_NAMED = (
    select(Person.id, _company.label("company"))
    .where(Person.folded == _param("folded"))
    .order_by(Person.id)
    .limit(_number("limit"))
    .offset(_START)
)
ORGANIZATION_NAMED = (
    select(Organization.id)
    .where(Organization.folded == _param("folded"))
    .order_by(Organization.id)
    .limit(literal_column("1"))
    .offset(_START)
)
NUMBER_OF_PERSON = select(PhoneNumber.id).where(
    PhoneNumber.person_id == _number("id"), PhoneNumber.key == _param("key")
)
NUMBER_OF_ORGANIZATION = select(PhoneNumber.id).where(
    PhoneNumber.organization_id == _number("id"), PhoneNumber.key == _param("key")
)

ADD_PERSON = insert(Person).values(
    first=_param("first"),
    last=_param("last"),
    folded=_param("folded"),
    created_us=_number("now_us"),
    changed_us=_number("now_us"),
)
ADD_ORGANIZATION = insert(Organization).values(
    name=_param("name"),
    folded=_param("folded"),
    created_us=_number("now_us"),
    changed_us=_number("now_us"),
)
ADD_MEMBERSHIP = insert(Membership).values(
    person_id=_number("person_id"), organization_id=_number("organization_id")
)
ADD_NUMBER = insert(PhoneNumber).values(
    person_id=_number("person_id"),
    organization_id=_number("organization_id"),
    written=_param("written"),
    key=_param("key"),
    national=_param("national"),
    label=_param("label"),
    country=_param("country"),
    tail=_param("tail"),
    is_field=bindparam("is_field", type_=Boolean()),
)
ADD_WORDS = text("INSERT INTO contact_words (rowid, words) VALUES (:rowid, :words)")
