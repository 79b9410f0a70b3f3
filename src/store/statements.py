"""Every statement of the running program, in SQLAlchemy's words; compiled into `compiled.py`.

Parameters are named by `bindparam`. See `tables.py` for why they are compiled ahead.
"""

from __future__ import annotations

from sqlalchemy import (
    Float,
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
from sqlalchemy.dialects import sqlite
from sqlalchemy.orm import InstrumentedAttribute
from sqlalchemy.sql.elements import ColumnElement

from store.tables import Call, CallSound, Membership, Organization, Person, PhoneNumber

MATCH_KEYS = 16
"""A number and its beginnings of 7 digits and more, 20 digits at most; see `matching.py`."""
RESULTS = 12
"""As many results as a call can have."""

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

MATCH = (
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
    .where(PhoneNumber.key.in_([_param(f"key_{index}") for index in range(MATCH_KEYS)]))
    .order_by(func.length(PhoneNumber.key).desc(), PhoneNumber.id)
    .limit(_number("limit"))
    .offset(_START)
)

PERSON = select(Person.first, Person.last, _company.label("company")).where(
    Person.id == _number("id")
)
ORGANIZATION = select(Organization.name).where(Organization.id == _number("id"))
NUMBERS_OF_PERSON = (
    select(PhoneNumber.written, PhoneNumber.key, PhoneNumber.label)
    .where(PhoneNumber.person_id == _number("id"))
    .order_by(PhoneNumber.id)
)
NUMBERS_OF_ORGANIZATION = (
    select(PhoneNumber.written, PhoneNumber.key, PhoneNumber.label)
    .where(PhoneNumber.organization_id == _number("id"))
    .order_by(PhoneNumber.id)
)
NUMBERS_AFTER = (
    select(PhoneNumber.id, PhoneNumber.written, PhoneNumber.key, PhoneNumber.national)
    .where(PhoneNumber.id > _number("id"))
    .order_by(PhoneNumber.id)
    .limit(_number("limit"))
    .offset(_START)
)
READ_NUMBER_AGAIN = (
    update(PhoneNumber)
    .where(PhoneNumber.id == _number("number_id"))
    .values(key=_param("new_key"), national=_param("new_national"))
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
    first=_param("first"), last=_param("last"), folded=_param("folded")
)
ADD_ORGANIZATION = insert(Organization).values(name=_param("name"), folded=_param("folded"))
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
)
ADD_WORDS = text("INSERT INTO contact_words (rowid, words) VALUES (:rowid, :words)")

_FACTS = (
    "is_outgoing", "number", "e164", "name", "company", "started_us", "connected_us",
    "ended_us", "result", "dialed", "transferred_to", "answered_by", "folded",
)  # fmt: skip
_new_call = sqlite.insert(Call).values(
    key=_param("key"),
    **{name: bindparam(name, type_=Call.__table__.c[name].type) for name in _FACTS},
    # A contact that was deleted during the call must not cost the call's row.
    person_id=select(Person.id).where(Person.id == _number("person_id")).scalar_subquery(),
    organization_id=select(Organization.id)
    .where(Organization.id == _number("organization_id"))
    .scalar_subquery(),
)
RECORD = _new_call.on_conflict_do_update(
    index_elements=[Call.key],
    set_={name: _new_call.excluded[name] for name in (*_FACTS, "person_id", "organization_id")},
)

_new_recording = sqlite.insert(CallSound).values(
    call_key=_param("key"), recording=_param("recording")
)
NOTE_RECORDING = _new_recording.on_conflict_do_update(
    index_elements=[CallSound.call_key], set_={"recording": _new_recording.excluded.recording}
)
_FIGURES = ("mos", "loss_percent", "jitter_ms", "round_trip_ms")
_new_figures = sqlite.insert(CallSound).values(
    call_key=_param("key"), **{name: bindparam(name, type_=Float()) for name in _FIGURES}
)
NOTE_QUALITY = _new_figures.on_conflict_do_update(
    index_elements=[CallSound.call_key],
    set_={name: _new_figures.excluded[name] for name in _FIGURES},
)

_calls = select(
    Call.key,
    Call.is_outgoing,
    Call.number,
    Call.started_us,
    Call.e164,
    Call.name,
    Call.company,
    Call.person_id,
    Call.organization_id,
    Call.connected_us,
    Call.ended_us,
    Call.result,
    Call.dialed,
    Call.transferred_to,
    Call.answered_by,
    CallSound.recording,
    CallSound.mos,
    CallSound.loss_percent,
    CallSound.jitter_ms,
    CallSound.round_trip_ms,
)
_calls = _calls.outerjoin(CallSound, CallSound.call_key == Call.key).where(
    or_(
        _param("text") == literal_column("''"),
        func.instr(Call.folded, _param("text")) > literal_column("0"),
    )
)
_newest_first = (Call.started_us.desc(), Call.id.desc())
CALLS = _calls.order_by(*_newest_first).limit(_number("limit")).offset(_number("offset"))
CALLS_OF_RESULTS = (
    _calls.where(Call.result.in_([_param(f"result_{index}") for index in range(RESULTS)]))
    .order_by(*_newest_first)
    .limit(_number("limit"))
    .offset(_number("offset"))
)
