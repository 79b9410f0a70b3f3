"""What is kept of a call's sound: the file of its recording, and how well it sounded."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"


def upgrade() -> None:
    """Add the table; calls that were there before have no row in it."""
    op.create_table(
        "call_sounds",
        sa.Column("call_key", sa.String(), nullable=False),
        sa.Column("recording", sa.String(), server_default="", nullable=False),
        sa.Column("mos", sa.Double(), nullable=True),
        sa.Column("loss_percent", sa.Double(), nullable=True),
        sa.Column("jitter_ms", sa.Double(), nullable=True),
        sa.Column("round_trip_ms", sa.Double(), nullable=True),
        sa.PrimaryKeyConstraint("call_key", name="pk_call_sounds"),
    )
