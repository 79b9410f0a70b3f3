"""Who took a call that was answered elsewhere."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"

_KEPT = (
    "id, key, is_outgoing, number, e164, name, company, person_id, organization_id, started_us,"
    " connected_us, ended_us, result, dialed, transferred_to, folded"
)


def upgrade() -> None:
    """Make the table anew with the column, so that old and new files are the same."""
    _create_table()
    op.execute(f"INSERT INTO calls_anew ({_KEPT}) SELECT {_KEPT} FROM calls")  # noqa: S608
    op.drop_table("calls")
    op.rename_table("calls_anew", "calls")
    op.create_index("ix_calls_person_id", "calls", ["person_id"])
    op.create_index("ix_calls_organization_id", "calls", ["organization_id"])
    op.create_index("ix_calls_started_us", "calls", ["started_us"])


def _create_table() -> None:
    op.create_table(
        "calls_anew",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("is_outgoing", sa.Boolean(), nullable=False),
        sa.Column("number", sa.String(), nullable=False),
        sa.Column("e164", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("company", sa.String(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("organization_id", sa.Integer(), nullable=True),
        sa.Column("started_us", sa.Integer(), nullable=False),
        sa.Column("connected_us", sa.Integer(), nullable=True),
        sa.Column("ended_us", sa.Integer(), nullable=True),
        sa.Column("result", sa.String(), nullable=True),
        sa.Column("dialed", sa.String(), nullable=False),
        sa.Column("transferred_to", sa.String(), nullable=False),
        sa.Column("answered_by", sa.String(), server_default="", nullable=False),
        sa.Column("folded", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_calls"),
        sa.UniqueConstraint("key", name="uq_calls_key"),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name="fk_calls_person_id", ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["organization_id"],
            ["organizations.id"],
            name="fk_calls_organization_id",
            ondelete="SET NULL",
        ),
    )
