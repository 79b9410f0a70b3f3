"""Reads stored numbers again after the dial rules were corrected."""

from __future__ import annotations

import time
import zlib

from store import compiled
from store.connections import Connections
from store.filing import filed
from store.numbers import DialRules
from store.records import Number

NUMBERS_AT_ONCE = 500
REST_SECONDS = 0.06
"""Between two of them, which take half as long: a phone that rings meanwhile comes first."""
WAY_OF_READING = 2
"""To be counted up when the same rules read a stored number as another one than before."""


def use_rules(connections: Connections, rules: DialRules) -> int:
    """Read the numbers again unless SQLite's ``user_version`` says that these rules were used,
    and in this way."""
    mark = zlib.crc32(f"{WAY_OF_READING} {rules!r}".encode()) & 0x7FFFFFFF
    if connections.read("PRAGMA user_version", {})[0][0] == mark:
        return 0
    changed = read_again(connections, rules)
    with connections.writing() as connection:
        connection.execute(f"PRAGMA user_version = {mark}")
    return changed


def read_again(connections: Connections, rules: DialRules) -> int:
    """Read all stored numbers; how many are another number now. Six minutes for two millions, at a
    third of a processor; committed by and by, and may be repeated."""
    changed, last = 0, 0
    total = connections.read(compiled.LAST_NUMBER, {})[0][0]
    while rows := connections.read(compiled.NUMBERS_AFTER, {"id": last, "limit": NUMBERS_AT_ONCE}):
        last = rows[-1][0]
        updates = []
        for number_id, written, country, *old in rows:
            new = filed(Number(written, country=country), rules)
            if [new.key, new.national, new.tail] != old:
                updates.append(
                    {
                        "number_id": number_id,
                        "new_key": new.key,
                        "new_national": new.national,
                        "new_tail": new.tail,
                    }
                )
        if updates:
            with connections.writing() as connection:
                connection.executemany(compiled.READ_NUMBER_AGAIN, updates)
        changed += len(updates)
        if last < total:
            time.sleep(REST_SECONDS)
    return changed
