"""What each user set: wrap-up, what a caller opens, forwarding rules."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    """Add the tables; nobody has set anything."""
    op.create_table(
        "users",
        sa.Column("extension", sa.String(), nullable=False),
        sa.Column("wrap_up_seconds", sa.Integer(), server_default="0", nullable=False),
        sa.Column("opens", sa.String(), server_default="contact", nullable=False),
        sa.Column("opens_target", sa.String(), server_default="", nullable=False),
        sa.Column("forwarding_form", sa.String(), server_default="simple", nullable=False),
        sa.Column("allows_second_call", sa.Boolean(), server_default="1", nullable=False),
        sa.Column("changed_us", sa.Integer(), server_default="0", nullable=False),
        sa.PrimaryKeyConstraint("extension", name="pk_users"),
    )
    op.create_table(
        "forwarding_rules",
        sa.Column("id", sa.Integer(), nullable=False),
        *(sa.Column(name, sa.String(), nullable=False) for name in ("extension", "form")),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("is_on", sa.Boolean(), nullable=False),
        *(
            sa.Column(name, sa.String(), nullable=False)
            for name in ("trigger", "caller", "hours", "calls")
        ),
        sa.Column("seconds", sa.Integer(), nullable=False),
        *(sa.Column(name, sa.String(), nullable=False) for name in ("action", "target")),
        sa.PrimaryKeyConstraint("id", name="pk_forwarding_rules"),
        sa.UniqueConstraint(
            "extension",
            "form",
            "position",
            name="uq_forwarding_rules_extension_form_position",
        ),
    )
    op.create_table(
        "forwarding_hours",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("rule_id", sa.Integer(), nullable=False),
        sa.Column("weekday", sa.Integer(), nullable=False),
        sa.Column("begins_minute", sa.Integer(), nullable=False),
        sa.Column("ends_minute", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_forwarding_hours"),
        sa.CheckConstraint(
            "begins_minute < ends_minute",
            name=op.f("ck_forwarding_hours_begins_before_it_ends"),
        ),
        sa.ForeignKeyConstraint(
            ["rule_id"],
            ["forwarding_rules.id"],
            name="fk_forwarding_hours_rule_id",
            ondelete="CASCADE",
        ),
    )
    op.create_index("ix_forwarding_hours_rule_id", "forwarding_hours", ["rule_id"])
