"""The tables of calls, of their sound, and of what was written down. See `tables.py`."""

from __future__ import annotations

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from store.tables import Base, owned_by


class Call(Base):
    """A call of the history."""

    __tablename__ = "calls"
    __table_args__ = (
        owned_by("person_id", "started_us"),
        owned_by("organization_id", "started_us"),
        Index(None, "result", "started_us"),
        Index(
            "ix_calls_open_missed",
            "started_us",
            sqlite_where=text("result = 'missed' AND cleared_us IS NULL"),
        ),
    )

    id: Mapped[int] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(unique=True)
    is_outgoing: Mapped[bool]
    number: Mapped[str]
    e164: Mapped[str]
    name: Mapped[str]
    company: Mapped[str]
    person_id: Mapped[int | None] = mapped_column(ForeignKey("people.id", ondelete="SET NULL"))
    organization_id: Mapped[int | None] = mapped_column(
        ForeignKey("organizations.id", ondelete="SET NULL")
    )
    started_us: Mapped[int] = mapped_column(index=True)
    connected_us: Mapped[int | None]
    ended_us: Mapped[int | None]
    result: Mapped[str | None]
    dialed: Mapped[str]
    transferred_to: Mapped[str]
    answered_by: Mapped[str] = mapped_column(server_default="")
    """Who took a call that was answered elsewhere."""
    queue: Mapped[str] = mapped_column(server_default="")
    """Through which queue it came; the number that was called is `dialed`."""
    cleared_us: Mapped[int | None]
    """When a missed call was made good by a later one, or was seen."""
    is_relinked: Mapped[bool] = mapped_column(server_default="0")
    """A user said whose call it is; what the phone knows later does not change that."""
    folded: Mapped[str]
    """Names and digits by `text.fold`, for search."""


class Interaction(Base):
    """A case, lead, opportunity or note, about a contact, a call, or both."""

    __tablename__ = "interactions"
    __table_args__ = (owned_by("person_id"), owned_by("organization_id"))

    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    title: Mapped[str]
    text: Mapped[str]
    is_open: Mapped[bool]
    person_id: Mapped[int | None] = mapped_column(ForeignKey("people.id", ondelete="SET NULL"))
    organization_id: Mapped[int | None] = mapped_column(
        ForeignKey("organizations.id", ondelete="SET NULL")
    )
    call_key: Mapped[str] = mapped_column(index=True)
    """`Call.key`, empty when it is about no call. No reference: a note may be typed before
    the call's first row is written."""
    created_us: Mapped[int]
    changed_us: Mapped[int]


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
