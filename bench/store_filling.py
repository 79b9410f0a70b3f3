"""Stores of any size, the same ones for the same seed: people, companies, numbers, calls.

They are kept outside of the checkout, because a million people take some minutes.
"""

from __future__ import annotations

import os
import random
import sqlite3
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from store import compiled
from store.database import Store
from store.filing import search_row
from store.numbers import DialRules
from store.other_forms import tail
from store.plan import searched_digits
from store.reading_again import WAY_OF_READING
from store.records import ContactKind, ContactRef
from store.text import fold
from tests.helpers.contacts import FIRST_NAMES, a_surname

SEED = 20_260
RULES = DialRules(country="GB", area_code="161")
NUMBERS_PER_PERSON = 2
PEOPLE_PER_COMPANY = 25
BLOCK = 20_000
_YEAR_US = 365 * 86400 * 1_000_000
_NOW_US = 1_780_000_000_000_000
_RESULTS = ("received", "dialed", "missed", "no_answer", "answered_elsewhere", "busy", "rejected")
_WEIGHTS = (45, 30, 10, 6, 4, 3, 2)

_AREAS = {
    "+44": (("20", 8), ("161", 7), ("121", 7), ("131", 7), ("1223", 6), ("7", 9)),
    "+49": (("30", 8), ("89", 8), ("40", 7), ("221", 7), ("15", 9), ("17", 8)),
    "+33": (("1", 8), ("4", 8), ("6", 8)),
    "+1": (("212", 7), ("415", 7), ("617", 7)),
    "+39": (("06", 8), ("02", 8), ("3", 9)),
    "+7": (("495", 7), ("9", 9)),
}
_COUNTRIES = ("+44",) * 10 + ("+49",) * 4 + ("+33",) * 2 + ("+1",) * 2 + ("+39", "+7")


def folder() -> Path:
    """Where the made files lie; `ASSISTANT_BENCH_DIR` names another."""
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    return Path(os.environ.get("ASSISTANT_BENCH_DIR") or cache / "assistant-build" / "bench-store")


def filled(people: int, calls: int) -> Path:
    """The path of a store with so many people and calls, which is made when there is none."""
    written_by = f"{compiled.REVISIONS[-1]}-{WAY_OF_READING}"
    path = folder() / f"store-{written_by}-{people}-{calls}.db"
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        unfinished = path.with_suffix(".part")
        for leftover in path.parent.glob(unfinished.name + "*"):
            leftover.unlink()
        began = time.monotonic()
        _fill(unfinished, people, calls)
        unfinished.rename(path)
        print(f"made {path.name} in {time.monotonic() - began:.0f} s", file=sys.stderr)
    return path


def a_number(chance: random.Random) -> str:
    """A phone number in E.164."""
    country = chance.choice(_COUNTRIES)
    area, length = chance.choice(_AREAS[country])
    return f"{country}{area}{chance.randrange(10**length):0{length}d}"


def _fill(path: Path, people: int, calls: int) -> None:
    chance = random.Random(SEED)
    store = Store.open(path)
    store.contacts.use_rules(RULES)
    with store.connections.replacing() as connection:
        connection.execute("PRAGMA synchronous = OFF")
        companies = _add_companies(connection, chance, max(1, people // PEOPLE_PER_COMPANY))
        numbers: list[str] = []
        for start in range(0, people, BLOCK):
            count = min(BLOCK, people - start)
            numbers += _add_people(connection, chance, start, count, companies)
        for start in range(0, calls, BLOCK):
            _add_calls(connection, chance, start, min(BLOCK, calls - start), calls, numbers)
    store.close()


def _add_companies(connection: sqlite3.Connection, chance: random.Random, count: int) -> list[str]:
    names = [f"{a_surname(chance)} {chance.choice(('Ltd', 'GmbH', 'SA', 'Foods'))}"
             for _ in range(count)]  # fmt: skip
    with connection:
        connection.execute("BEGIN")
        connection.executemany(
            compiled.ADD_ORGANIZATION,
            ({"name": name, "folded": fold(name), "now_us": 1} for name in names),
        )
        connection.executemany(
            compiled.ADD_WORDS,
            (_words(ContactKind.ORGANIZATION, index + 1, name) for index, name in enumerate(names)),
        )
        connection.execute("COMMIT")
    return names


def _add_people(
    connection: sqlite3.Connection,
    chance: random.Random,
    start: int,
    count: int,
    companies: list[str],
) -> list[str]:
    names = [(chance.choice(FIRST_NAMES), a_surname(chance)) for _ in range(count)]
    employers = [chance.randrange(len(companies)) for _ in range(count)]
    numbers = [a_number(chance) for _ in range(count * NUMBERS_PER_PERSON)]
    connection.execute("BEGIN")
    connection.executemany(
        compiled.ADD_PERSON,
        (
            {"first": first, "last": last, "folded": fold(f"{first} {last}"), "now_us": 1}
            for first, last in names
        ),
    )
    connection.executemany(
        compiled.ADD_MEMBERSHIP,
        (
            {"person_id": start + index + 1, "organization_id": employer + 1}
            for index, employer in enumerate(employers)
        ),
    )
    connection.executemany(compiled.ADD_NUMBER, _number_rows(start, numbers))
    connection.executemany(
        compiled.ADD_WORDS,
        (
            _words(
                ContactKind.PERSON,
                start + index + 1,
                f"{first} {last} {companies[employers[index]]}",
            )
            for index, (first, last) in enumerate(names)
        ),
    )
    connection.execute("COMMIT")
    return numbers


def _number_rows(start: int, numbers: list[str]) -> Iterator[dict[str, object]]:
    for index, e164 in enumerate(numbers):
        yield {
            "person_id": start + index // NUMBERS_PER_PERSON + 1,
            "organization_id": None,
            "written": e164,
            "key": e164,
            "national": searched_digits(e164),
            "label": "mobile" if index % NUMBERS_PER_PERSON else "",
            "country": "",
            "tail": tail(e164),
            "is_field": False,
        }


def _words(kind: ContactKind, number: int, text: str) -> dict[str, object]:
    return {"rowid": search_row(ContactRef(kind, number)), "words": fold(text)}


def _add_calls(
    connection: sqlite3.Connection,
    chance: random.Random,
    start: int,
    count: int,
    calls: int,
    numbers: list[str],
) -> None:
    """Calls of ten years, in order; half of them with contacts."""
    rows = []
    for index in range(start, start + count):
        began = _NOW_US - 10 * _YEAR_US * (calls - index) // calls
        (result,) = chance.choices(_RESULTS, _WEIGHTS)
        known = chance.randrange(len(numbers)) if chance.random() < 0.5 else None
        number = a_number(chance) if known is None else numbers[known]
        name = "" if known is None else f"{chance.choice(FIRST_NAMES)} {a_surname(chance)}"
        connected = result in ("received", "dialed")
        rows.append(
            {
                "key": f"call-{index}",
                "is_outgoing": result in ("dialed", "no_answer", "busy"),
                "number": number,
                "e164": number,
                "name": name,
                "company": "",
                "person_id": None if known is None else known // NUMBERS_PER_PERSON + 1,
                "organization_id": None,
                "started_us": began,
                "connected_us": began + 5_000_000 if connected else None,
                "ended_us": began + chance.randrange(10, 600) * 1_000_000,
                "result": result,
                "dialed": "",
                "transferred_to": "",
                "answered_by": "",
                "queue": "",
                "folded": f"{fold(name)} {number[1:]} {number[1:]} {searched_digits(number)}",
            }
        )
    connection.execute("BEGIN")
    connection.executemany(compiled.RECORD, rows)
    connection.execute(
        "UPDATE calls SET cleared_us = started_us WHERE result = 'missed' AND started_us < ?",
        (_NOW_US - _YEAR_US // 12,),
    )
    connection.execute("COMMIT")
