"""Who took a call that was answered elsewhere."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    """Add a column; the table is made anew, so that old and new files are the same."""
    with op.batch_alter_table("calls", recreate="always") as calls:
        calls.add_column(
            sa.Column("answered_by", sa.String(), server_default="", nullable=False),
            insert_after="transferred_to",
        )
