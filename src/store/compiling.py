"""Turns tables and statements into `compiled.py`: `python -m store.compiling`.

Run it after each change to the tables (`*tables.py`), the statements (`*statements.py`) or the
migrations.
"""

from __future__ import annotations

import re
import textwrap
from pathlib import Path

from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite
from sqlalchemy.engine import Dialect
from sqlalchemy.schema import CreateIndex, CreateTable
from sqlalchemy.sql.elements import ClauseElement

from store import (
    card_statements,
    exchange_statements,
    history_statements,
    statements,
    user_statements,
    user_tables,
)
from store.search_tables import SEARCH_DDL
from store.upgrading import revisions

TARGET = Path(__file__).with_name("compiled.py")

_DIALECT: Dialect = SQLiteDialect_pysqlite(paramstyle="named")
_HEAD = '''"""The SQL of the running program; made by `python -m store.compiling`, not by hand."""
'''
_ALEMBIC_DDL = (
    "CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL, "
    "CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))"
)


def compiled_module() -> str:
    """The source text of `compiled.py`."""
    parts = [_HEAD, _tuple("REVISIONS", [f'    "{one}",' for one in revisions()])]
    parts.append(_tuple("SCHEMA", [f'    """\n{_wrapped(one)}\n""",' for one in schema()]))
    sources = (
        statements,
        history_statements,
        card_statements,
        exchange_statements,
        user_statements,
    )
    named = {name: one for source in sources for name, one in vars(source).items()}
    for name, statement in sorted(named.items()):
        if name[0].isupper() and isinstance(statement, ClauseElement):
            parts.append(f'{name} = """\n{_wrapped(_sql(name, statement))}\n"""\n')
    return "\n".join(parts)


def schema() -> list[str]:
    """The statements that make an empty file this program's."""
    made = []
    for table in user_tables.User.metadata.sorted_tables:
        made.append(str(CreateTable(table).compile(dialect=_DIALECT)))
        indexes = sorted(table.indexes, key=lambda index: str(index.name))
        made.extend(str(CreateIndex(index).compile(dialect=_DIALECT)) for index in indexes)
    return [*made, *SEARCH_DDL, _ALEMBIC_DDL]


def _sql(name: str, statement: ClauseElement) -> str:
    """One statement; each of its parameters must have been named by us."""
    compiled = statement.compile(dialect=_DIALECT)
    unnamed = [one for one in compiled.params if re.search(r"_\d+$", one) and "key_" not in one]
    unnamed = [one for one in unnamed if not one.startswith("result_")]
    if unnamed:
        raise ValueError(f"{name}: write constants of {unnamed} by literal_column")
    return str(compiled)


def _tuple(name: str, lines: list[str]) -> str:
    return "\n".join([f"{name} = (", *lines, ")", ""])


def _wrapped(sql: str) -> str:
    """`sql` in lines that fit this project, none broken inside a literal."""
    kept = re.sub(r"'[^']*'", lambda literal: literal[0].replace(" ", "\0"), sql.strip())
    lines: list[str] = []
    for line in kept.expandtabs(4).splitlines():
        lines += textwrap.wrap(
            line, 96, subsequent_indent="    ", break_long_words=False, break_on_hyphens=False
        )
    return "\n".join(lines).replace("\0", " ")


if __name__ == "__main__":
    TARGET.write_text(compiled_module(), encoding="utf-8")
