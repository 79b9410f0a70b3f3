"""The statements of the history of calls; see `statements.py`."""

from __future__ import annotations

from typing import TypeVar

from sqlalchemy import (
    Float,
    Integer,
    String,
    bindparam,
    case,
    column,
    func,
    literal_column,
    or_,
    select,
    table,
    update,
)
from sqlalchemy.dialects import sqlite
from sqlalchemy.sql.elements import ColumnElement
from sqlalchemy.sql.selectable import GenerativeSelect

from store.history_tables import Call, CallSound
from store.tables import Organization, Person

_Selected = TypeVar("_Selected", bound=GenerativeSelect)

RESULTS = 16
"""At least as many results as a call can have."""

# Said always: SQLAlchemy would add a parameter of its own for SQLite.
_START: ColumnElement[int] = literal_column("0", Integer())


def _param(name: str) -> ColumnElement[str]:
    return bindparam(name, type_=String())


def _number(name: str) -> ColumnElement[int]:
    return bindparam(name, type_=Integer())


_FACTS = (
    "is_outgoing", "number", "e164", "name", "company", "started_us", "connected_us",
    "ended_us", "result", "dialed", "transferred_to", "answered_by", "queue", "folded",
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
_OF_WHOM = ("name", "company", "person_id", "organization_id", "folded")
RECORD = _new_call.on_conflict_do_update(
    index_elements=[Call.key],
    set_={
        **{name: _new_call.excluded[name] for name in _FACTS if name not in _OF_WHOM},
        **{
            name: case((Call.is_relinked, getattr(Call, name)), else_=_new_call.excluded[name])
            for name in _OF_WHOM
        },
    },
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
    Call.queue,
    Call.cleared_us,
    CallSound.recording,
    CallSound.mos,
    CallSound.loss_percent,
    CallSound.jitter_ms,
    CallSound.round_trip_ms,
).outerjoin(CallSound, CallSound.call_key == Call.key)
_with_text = or_(
    _param("text") == literal_column("''"),
    func.instr(Call.folded, _param("text")) > literal_column("0"),
)
_of_results = Call.result.in_([_param(f"result_{index}") for index in range(RESULTS)])
_newest_first = (Call.started_us.desc(), Call.id.desc())


def _page(of: _Selected) -> _Selected:
    return of.order_by(*_newest_first).limit(_number("limit")).offset(_number("offset"))


CALLS = _page(_calls.where(_with_text))
CALLS_OF_RESULTS = _page(_calls.where(_with_text, _of_results))
CALLS_OF_RESULT = _page(_calls.where(Call.result == _param("result_0")))
CALLS_OF_CONTACT = _page(
    _calls.where(
        or_(
            Call.person_id == _number("person_id"),
            Call.organization_id == _number("organization_id"),
        )
    )
)
CALL = _calls.where(Call.key == _param("key"))

# Rows are numbered in the order of the calls' beginnings, so this finds the newest first.
_texts = table("call_texts", column("rowid", Integer()))
_found = (
    _calls.join(_texts, _texts.c.rowid == Call.id)
    .where(literal_column("call_texts").op("MATCH")(_param("signs")), _with_text)
    .order_by(_texts.c.rowid.desc())
    .limit(_number("limit"))
    .offset(_number("offset"))
)
FIND_CALLS = _found
FIND_CALLS_OF_RESULTS = _found.where(_of_results)

RELINK = (
    update(Call)
    .where(Call.key == _param("call_key"))
    .values(
        name=_param("new_name"),
        company=_param("new_company"),
        folded=_param("new_folded"),
        person_id=_number("new_person_id"),
        organization_id=_number("new_organization_id"),
        is_relinked=literal_column("1"),
    )
)
CALLS_BEFORE = (
    _calls.add_columns(Call.folded, Call.id)
    .where(Call.id < _number("before_id"))
    .order_by(Call.id.desc())
    .limit(_number("limit"))
    .offset(_START)
)
