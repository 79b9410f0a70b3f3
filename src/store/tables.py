"""The tables of contacts and of numbers, in SQLAlchemy's words; with `history_tables.py` and
`user_tables.py` they are what the file holds.

This is the schema's one truth. The running program does not import it, because SQLAlchemy takes
29 MB and 0.3 s that a desk phone's idle hours do not owe: `python -m store.compiling` turns tables
and statements into the SQL texts of `compiled.py`, and a test proves that they are up to date and
that the migrations lead to the same schema.
"""

from __future__ import annotations

from sqlalchemy import CheckConstraint, ForeignKey, Index, MetaData, UniqueConstraint, text
from sqlalchemy.orm import DeclarativeBase, Mapped, declared_attr, mapped_column
from sqlalchemy.sql.schema import SchemaItem


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


def owned_by(owner: str, *others: str) -> Index:
    """An index of the rows that have such an owner; each row has at most one of two."""
    return Index(None, owner, *others, sqlite_where=text(f"{owner} IS NOT NULL"))


class Person(Base):
    """Somebody who can call. Times are microseconds since 1970 UTC, here and below."""

    __tablename__ = "people"

    id: Mapped[int] = mapped_column(primary_key=True)
    first: Mapped[str]
    last: Mapped[str]
    folded: Mapped[str] = mapped_column(index=True)
    """First and last name by `text.fold`."""
    notes: Mapped[str] = mapped_column(server_default="")
    created_us: Mapped[int] = mapped_column(server_default="0")
    changed_us: Mapped[int] = mapped_column(server_default="0")


class Organization(Base):
    """A company, an authority, a club."""

    __tablename__ = "organizations"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    folded: Mapped[str] = mapped_column(index=True)
    notes: Mapped[str] = mapped_column(server_default="")
    created_us: Mapped[int] = mapped_column(server_default="0")
    changed_us: Mapped[int] = mapped_column(server_default="0")


class Membership(Base):
    """A person works for an organization; the oldest one is the person's company in lists."""

    __tablename__ = "memberships"
    __table_args__ = (UniqueConstraint("person_id", "organization_id"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id", ondelete="CASCADE"))
    organization_id: Mapped[int] = mapped_column(
        ForeignKey("organizations.id", ondelete="CASCADE"), index=True
    )


class _Owned:
    """Belongs to a person or to an organization, and goes with them."""

    person_id: Mapped[int | None] = mapped_column(ForeignKey("people.id", ondelete="CASCADE"))
    organization_id: Mapped[int | None] = mapped_column(
        ForeignKey("organizations.id", ondelete="CASCADE")
    )

    @declared_attr.directive
    def __table_args__(self) -> tuple[SchemaItem, ...]:
        return (
            CheckConstraint("(person_id IS NULL) <> (organization_id IS NULL)", "one_owner"),
            owned_by("person_id"),
            owned_by("organization_id"),
        )


class PhoneNumber(_Owned, Base):
    """A number of a person or of an organization."""

    __tablename__ = "numbers"
    __table_args__ = (
        CheckConstraint("(person_id IS NULL) <> (organization_id IS NULL)", "one_owner"),
        owned_by("person_id", "key"),
        owned_by("organization_id", "key"),
        Index(None, "tail", sqlite_where=text("tail <> ''")),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    written: Mapped[str]
    key: Mapped[str] = mapped_column(index=True)
    """`ReadNumber.key`: E.164 with plus, else digits, else a SIP address; what is matched."""
    national: Mapped[str] = mapped_column(index=True)
    """Digits as written inside the number's own country, for search; empty when not external."""
    label: Mapped[str]
    country: Mapped[str] = mapped_column(server_default="")
    """By which country's rules it was written; empty when by the dial rules' own."""
    tail: Mapped[str] = mapped_column(server_default="")
    """`other_forms.tail`: to find it by its digits inside one area."""
    is_field: Mapped[bool] = mapped_column(server_default="0")
    """A text field that was declared a phone field; the label is the field's name."""


class Email(_Owned, Base):
    """An e-mail address."""

    __tablename__ = "emails"

    id: Mapped[int] = mapped_column(primary_key=True)
    address: Mapped[str]
    label: Mapped[str]


class Tag(_Owned, Base):
    """A word that groups contacts."""

    __tablename__ = "tags"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    folded: Mapped[str] = mapped_column(index=True)


class TextField(_Owned, Base):
    """A field that users made up; one that is a phone field has a row in `numbers` too."""

    __tablename__ = "fields"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str]
    value: Mapped[str]
    is_phone: Mapped[bool]


class Photo(_Owned, Base):
    """A picture, in the format that it came in; one for each contact."""

    __tablename__ = "photos"

    id: Mapped[int] = mapped_column(primary_key=True)
    image: Mapped[bytes]


class Choice(_Owned, Base):
    """What a user said about a number: it is this contact, or it is not."""

    __tablename__ = "choices"

    id: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(index=True)
    is_denied: Mapped[bool]
    chosen_us: Mapped[int]


class IgnoredNumber(Base):
    """A number that is not looked up."""

    __tablename__ = "ignored_numbers"

    id: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(unique=True)
    written: Mapped[str]
    created_us: Mapped[int]


class BlockedNumber(Base):
    """A number, or all that begin so, whose calls are rejected."""

    __tablename__ = "blocked_numbers"
    __table_args__ = (UniqueConstraint("key", "is_prefix"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str]
    is_prefix: Mapped[bool]
    written: Mapped[str]
    reason: Mapped[str]
    created_us: Mapped[int]
