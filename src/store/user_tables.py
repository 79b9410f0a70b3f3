"""The tables of what each user set: wrap-up, what a caller opens, forwarding. See `tables.py`."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from store.tables import Base


class User(Base):
    """A user of this computer, by the extension; no row means that nothing was set."""

    __tablename__ = "users"

    extension: Mapped[str] = mapped_column(primary_key=True)
    wrap_up_seconds: Mapped[int] = mapped_column(server_default="0")
    """How long the status is wrap-up after a call; 0: not at all."""
    opens: Mapped[str] = mapped_column(server_default="contact")
    """`CallerScreen`: what a click on a caller opens."""
    opens_target: Mapped[str] = mapped_column(server_default="")
    """The address or the program's command line, with placeholders."""
    forwarding_form: Mapped[str] = mapped_column(server_default="simple")
    """`RuleForm`: which of the two sets of rules holds."""
    allows_second_call: Mapped[bool] = mapped_column(server_default="1")
    changed_us: Mapped[int] = mapped_column(server_default="0")


class ForwardingRule(Base):
    """One rule; of a user's rules of one form the first that fits is used."""

    __tablename__ = "forwarding_rules"
    __table_args__ = (UniqueConstraint("extension", "form", "position"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    extension: Mapped[str]
    form: Mapped[str]
    position: Mapped[int]
    """From 0."""
    is_on: Mapped[bool]
    trigger: Mapped[str]
    caller: Mapped[str]
    """A number as written, or how it begins; for `RuleTrigger.BY_CALLER`."""
    hours: Mapped[str]
    calls: Mapped[str]
    seconds: Mapped[int]
    """How long it rings before; for `RuleTrigger.NO_ANSWER`."""
    action: Mapped[str]
    target: Mapped[str]


class ForwardingHours(Base):
    """Own hours of a rule."""

    __tablename__ = "forwarding_hours"
    __table_args__ = (CheckConstraint("begins_minute < ends_minute", "begins_before_it_ends"),)

    id: Mapped[int] = mapped_column(primary_key=True)
    rule_id: Mapped[int] = mapped_column(
        ForeignKey("forwarding_rules.id", ondelete="CASCADE"), index=True
    )
    weekday: Mapped[int]
    """0 is Monday."""
    begins_minute: Mapped[int]
    """Of the day, local time."""
    ends_minute: Mapped[int]
    """Of the day, not included; 1440 is midnight."""
