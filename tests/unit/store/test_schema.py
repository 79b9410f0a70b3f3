"""One schema in three places, and no SQLAlchemy where it is not owed."""

from __future__ import annotations

import re
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest
from sqlalchemy import create_engine, text

from store import compiled, compiling, history_statements, opening, tables
from store.call_rows import RESULT_SLOTS
from store.records import CallResult
from store.search_tables import SEARCH_DDL
from store.upgrading import revisions, upgrade

SOURCES = Path(compiling.__file__).parents[1]


def _schema(connection: sqlite3.Connection) -> dict[str, str]:
    """Each object of the file with its definition, white space and quotes aside."""
    rows = connection.execute("SELECT type, name, sql FROM sqlite_master").fetchall()
    return {f"{kind} {name}": re.sub(r"\s+|\"", "", sql or "") for kind, name, sql in rows}


def _compiled() -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    opening._create(connection)
    return connection


def _without_alembic(schema: dict[str, str]) -> dict[str, str]:
    return {name: sql for name, sql in schema.items() if "alembic" not in name}


def _columns(connection: sqlite3.Connection) -> dict[str, object]:
    """What SQLite made of the definitions."""
    facts: dict[str, object] = {}
    for (table,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'"):
        for pragma in ("table_xinfo", "foreign_key_list", "index_list"):
            rows = connection.execute(f"PRAGMA {pragma}({table})").fetchall()
            facts[f"{table} {pragma}"] = sorted(map(str, (row[1:] for row in rows)))
    return facts


def test_a_new_file_has_the_schema_that_migrations_lead_to() -> None:
    migrated = sqlite3.connect(":memory:", isolation_level=None)
    migrated.execute("BEGIN IMMEDIATE")
    upgrade(migrated)
    made = _compiled()
    version = "SELECT version_num FROM alembic_version"
    assert made.execute(version).fetchall() == migrated.execute(version).fetchall()
    assert _columns(made) == _columns(migrated)
    assert _schema(made) == _schema(migrated)


def test_a_new_file_has_the_schema_that_the_tables_say() -> None:
    file = sqlite3.connect(":memory:")
    engine = create_engine("sqlite://", creator=lambda: file)
    with engine.begin() as connection:
        tables.Base.metadata.create_all(connection)
        for statement in SEARCH_DDL:
            connection.execute(text(statement))
        assert _schema(file) == _without_alembic(_schema(_compiled()))


def test_the_compiled_statements_are_up_to_date() -> None:
    stored = compiling.TARGET.read_text(encoding="utf-8")
    assert stored == compiling.compiled_module(), "run: python -m store.compiling"


def test_every_compiled_statement_runs_on_the_schema() -> None:
    connection = _compiled()
    for name, sql in vars(compiled).items():
        if name.isupper() and isinstance(sql, str):
            parameters = dict.fromkeys(re.findall(r":(\w+)", sql), 1)
            connection.execute(f"EXPLAIN {sql}", parameters)


def test_a_filter_of_the_history_can_name_every_result() -> None:
    assert len(CallResult) <= RESULT_SLOTS == history_statements.RESULTS


def test_the_revisions_are_those_of_the_migrations() -> None:
    assert revisions() == compiled.REVISIONS


def test_finding_a_caller_is_one_search_of_an_index() -> None:
    parameters = dict.fromkeys(re.findall(r":(\w+)", compiled.MATCH), 1)
    rows = _compiled().execute(f"EXPLAIN QUERY PLAN {compiled.MATCH}", parameters).fetchall()
    plan = [row[3] for row in rows]
    assert "SEARCH numbers USING INDEX ix_numbers_key (key=?)" in plan
    assert not [step for step in plan if step.startswith("SCAN")]


@pytest.mark.parametrize("name", ["COUNT_MISSED", "CLEAR_MISSED", "CLEAR_MISSED_OF"])
def test_what_is_missed_is_found_among_the_open_ones_only(name: str) -> None:
    sql = getattr(compiled, name)
    parameters = dict.fromkeys(re.findall(r":(\w+)", sql), 1)
    plan = [row[3] for row in _compiled().execute(f"EXPLAIN QUERY PLAN {sql}", parameters)]
    assert "ix_calls_open_missed" in plan[0]


@pytest.mark.parametrize(
    "name",
    [
        "CALLS", "CALLS_OF_RESULT", "CALLS_OF_CONTACT", "FIND_CALLS", "LIST_PEOPLE", "LIST_ALL",
        "RECENT_WORDS", "RECENT_WITH_DIGITS", "FIND_BY_MIDDLE_DIGITS", "PEOPLE_OF_IDS",
        "MATCH_TAIL", "BLOCKED_AS", "CHOICES_OF", "INTERACTIONS_OF",
    ],
)  # fmt: skip
def test_no_query_of_a_window_reads_a_whole_table(name: str) -> None:
    sql = getattr(compiled, name)
    parameters = dict.fromkeys(re.findall(r":(\w+)", sql), 1)
    plan = [row[3] for row in _compiled().execute(f"EXPLAIN QUERY PLAN {sql}", parameters)]
    scans = [step for step in plan if step.startswith("SCAN") and "INDEX" not in step]
    # What stands in brackets in the statement is small.
    assert [
        step for step in scans if re.match("SCAN (calls|people|organizations|numbers)", step)
    ] == []


def test_the_working_program_loads_neither_sqlalchemy_nor_alembic(tmp_path: Path) -> None:
    script = """
import sys
from pathlib import Path
from datetime import datetime, UTC
from store.database import Store
from store.numbers import DialRules
from store.records import CallRecord
from store.exchange.importing import run_import

folder, rules = Path(sys.argv[1]), DialRules()
(folder / "people.csv").write_text("First,Last,Phone\\nAnna,Berg,0161 552 7789\\n")
for _ in range(2):
    store = Store.open(folder / "store.db")
    store.contacts.add_person("Ben", "Wolf", ["101"], rules)
    assert store.contacts.match("101", rules) and store.contacts.search("ben")
    store.journal.record(CallRecord("k", False, "101", datetime.now(UTC)))
    assert store.journal.page() and run_import(store, folder / "people.csv", rules)
    store.close()
print([one for one in ("sqlalchemy", "alembic", "asyncio") if one in sys.modules])
"""
    done = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path)],
        env={"PYTHONPATH": str(SOURCES)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "[]"


def test_calls_of_an_older_file_outlive_the_upgrade() -> None:
    connection = sqlite3.connect(":memory:", isolation_level=None)
    connection.execute("BEGIN IMMEDIATE")
    upgrade(connection, "0002")
    connection.execute(
        "INSERT INTO calls (key, is_outgoing, number, e164, name, company, started_us, dialed,"
        " transferred_to, folded) VALUES ('k', 0, '101', '', 'Ben', '', 1, '100', '102', 'ben')"
    )
    connection.execute("BEGIN IMMEDIATE")
    upgrade(connection)
    rows = connection.execute("SELECT name, transferred_to, answered_by FROM calls").fetchall()
    assert rows == [("Ben", "102", "")]
