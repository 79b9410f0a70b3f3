"""The tables: what the file holds, in SQLAlchemy's words.

This is the schema's one truth. The running program does not import it, because SQLAlchemy takes
29 MB and 0.3 s that a desk phone's idle hours do not owe: `python -m store.compiling` turns tables
and statements into the SQL texts of `compiled.py`, and a test proves that they are up to date and
that the migrations lead to the same schema.
"""

from __future__ import annotations

from sqlalchemy import CheckConstraint, ForeignKey, Index, MetaData, UniqueConstraint
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column


class Base(DeclarativeBase):
    """Names every constraint, so that a migration can change it."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "pk": "pk_%(table_name)s",
        }
    )


class Person(Base):
    """Somebody who can call."""

    __tablename__ = "people"

    id: Mapped[int] = mapped_column(primary_key=True)
    first: Mapped[str]
    last: Mapped[str]
    folded: Mapped[str] = mapped_column(index=True)
    """First and last name by `text.fold`."""


class Organization(Base):
    """A company, an authority, a club."""

    __tablename__ = "organizations"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    folded: Mapped[str] = mapped_column(index=True)


class Membership(Base):
    """A person works for an organization; the oldest one is the person's company in lists."""

    __tablename__ = "memberships"
    __table_args__ = (UniqueConstraint("person_id", "organization_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id", ondelete="CASCADE"))
    organization_id: Mapped[int] = mapped_column(
        ForeignKey("organizations.id", ondelete="CASCADE"), index=True
    )


class PhoneNumber(Base):
    """A number of a person or of an organization."""

    __tablename__ = "numbers"
    __table_args__ = (
        CheckConstraint("(person_id IS NULL) <> (organization_id IS NULL)", "one_owner"),
        Index(None, "person_id", "key"),
        Index(None, "organization_id", "key"),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int | None] = mapped_column(ForeignKey("people.id", ondelete="CASCADE"))
    organization_id: Mapped[int | None] = mapped_column(
        ForeignKey("organizations.id", ondelete="CASCADE")
    )
    written: Mapped[str]
    key: Mapped[str] = mapped_column(index=True)
    """`ReadNumber.key`: E.164 with plus, else digits, else a SIP address; what is matched."""
    national: Mapped[str] = mapped_column(index=True)
    """Digits as written inside the number's own country, for search; empty when not external."""
    label: Mapped[str]


class Call(Base):
    """A call of the history. Times are microseconds since 1970 UTC."""

    __tablename__ = "calls"

    id: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(unique=True)
    is_outgoing: Mapped[bool]
    number: Mapped[str]
    e164: Mapped[str]
    name: Mapped[str]
    company: Mapped[str]
    person_id: Mapped[int | None] = mapped_column(
        ForeignKey("people.id", ondelete="SET NULL"), index=True
    )
    organization_id: Mapped[int | None] = mapped_column(
        ForeignKey("organizations.id", ondelete="SET NULL"), index=True
    )
    started_us: Mapped[int] = mapped_column(index=True)
    connected_us: Mapped[int | None]
    ended_us: Mapped[int | None]
    result: Mapped[str | None]
    dialed: Mapped[str]
    transferred_to: Mapped[str]
    answered_by: Mapped[str] = mapped_column(server_default="")
    """Who took a call that was answered elsewhere."""
    folded: Mapped[str]
    """Names and digits by `text.fold`, for search."""


class CallSound(Base):
    """The sound of a call. It is kept apart from the call: each is written when it is known."""

    __tablename__ = "call_sounds"

    call_key: Mapped[str] = mapped_column(primary_key=True)
    """`Call.key`; a row may be there before the call's."""
    recording: Mapped[str] = mapped_column(server_default="")
    """The path of the WAV file; empty without one."""
    mos: Mapped[float | None]
    loss_percent: Mapped[float | None]
    jitter_ms: Mapped[float | None]
    round_trip_ms: Mapped[float | None]


SEARCH_DDL = (
    # rowid is twice the id, plus one for an organization. Words are folded already, by text.fold.
    "CREATE VIRTUAL TABLE contact_words USING fts5("
    "words, prefix='1 2 3', tokenize='unicode61 remove_diacritics 0')",
    "CREATE TRIGGER people_leave_search AFTER DELETE ON people BEGIN "
    "DELETE FROM contact_words WHERE rowid = old.id * 2; END",
    "CREATE TRIGGER organizations_leave_search AFTER DELETE ON organizations BEGIN "
    "DELETE FROM contact_words WHERE rowid = old.id * 2 + 1; END",
)
"""What SQLAlchemy has no words for."""
