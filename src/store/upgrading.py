"""Runs the migrations; the only place that imports Alembic while the program runs."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy import create_engine
from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.pool import StaticPool

from store.errors import StoreError

MIGRATIONS = Path(__file__).with_name("migrations")


def revisions() -> tuple[str, ...]:
    """The names of all schema versions, oldest first."""
    steps = ScriptDirectory.from_config(_config()).walk_revisions()
    return tuple(reversed([step.revision for step in steps]))


def upgrade(connection: sqlite3.Connection, target: str = "head") -> None:
    """Bring the file to revision `target` in the transaction that `connection` is in, and commit.

    After an exception nothing has changed: SQLite's DDL is transactional. Raises `sqlite3.Error`
    and `StoreError` ``upgrade_failed``.
    """
    try:
        _run(connection, target)
    except DBAPIError as error:
        if isinstance(error.orig, sqlite3.Error):
            raise error.orig from error
        raise StoreError("upgrade_failed", str(error)) from error
    except (SQLAlchemyError, CommandError) as error:
        raise StoreError("upgrade_failed", str(error)) from error


def _run(connection: sqlite3.Connection, target: str) -> None:
    engine = create_engine("sqlite://", creator=lambda: connection, poolclass=StaticPool)
    config = _config()
    with engine.connect() as wrapped:
        config.attributes["connection"] = wrapped
        command.upgrade(config, target)
        if broken := connection.execute("PRAGMA foreign_key_check").fetchone():
            raise StoreError("upgrade_failed", f"broken reference in {broken[0]}")
        wrapped.commit()


def _config() -> Config:
    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    return config
