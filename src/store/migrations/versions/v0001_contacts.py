"""People, organizations, their numbers, and the words they are found by."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """From an empty file."""
    op.create_table(
        "people",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("first", sa.String(), nullable=False),
        sa.Column("last", sa.String(), nullable=False),
        sa.Column("folded", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_people"),
    )
    op.create_index("ix_people_folded", "people", ["folded"])
    op.create_table(
        "organizations",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("folded", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_organizations"),
    )
    op.create_index("ix_organizations_folded", "organizations", ["folded"])
    _create_memberships()
    _create_numbers()
    _create_search()


def _create_memberships() -> None:
    op.create_table(
        "memberships",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("organization_id", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_memberships"),
        sa.UniqueConstraint(
            "person_id", "organization_id", name="uq_memberships_person_id_organization_id"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name="fk_memberships_person_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["organization_id"],
            ["organizations.id"],
            name="fk_memberships_organization_id",
            ondelete="CASCADE",
        ),
    )
    op.create_index("ix_memberships_organization_id", "memberships", ["organization_id"])


def _create_numbers() -> None:
    op.create_table(
        "numbers",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("organization_id", sa.Integer(), nullable=True),
        sa.Column("written", sa.String(), nullable=False),
        sa.Column("key", sa.String(), nullable=False),
        sa.Column("national", sa.String(), nullable=False),
        sa.Column("label", sa.String(), nullable=False),
        sa.CheckConstraint(
            "(person_id IS NULL) <> (organization_id IS NULL)", name=op.f("ck_numbers_one_owner")
        ),
        sa.PrimaryKeyConstraint("id", name="pk_numbers"),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name="fk_numbers_person_id", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["organization_id"],
            ["organizations.id"],
            name="fk_numbers_organization_id",
            ondelete="CASCADE",
        ),
    )
    op.create_index("ix_numbers_key", "numbers", ["key"])
    op.create_index("ix_numbers_national", "numbers", ["national"])
    op.create_index("ix_numbers_person_id_key", "numbers", ["person_id", "key"])
    op.create_index("ix_numbers_organization_id_key", "numbers", ["organization_id", "key"])


def _create_search() -> None:
    op.execute(
        "CREATE VIRTUAL TABLE contact_words USING fts5("
        "words, prefix='1 2 3', tokenize='unicode61 remove_diacritics 0')"
    )
    op.execute(
        "CREATE TRIGGER people_leave_search AFTER DELETE ON people BEGIN "
        "DELETE FROM contact_words WHERE rowid = old.id * 2; END"
    )
    op.execute(
        "CREATE TRIGGER organizations_leave_search AFTER DELETE ON organizations BEGIN "
        "DELETE FROM contact_words WHERE rowid = old.id * 2 + 1; END"
    )
