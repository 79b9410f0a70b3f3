"""Many contacts, the same ones for the same seed, in little time: for tests and benchmarks."""

from __future__ import annotations

import random
from collections.abc import Iterator

from store import compiled
from store.connections import Connections
from store.database import Store
from store.filing import search_row
from store.other_forms import tail
from store.records import ContactKind, ContactRef
from store.text import fold

COMPANIES_PER_PERSON = 0.02
NUMBERS_PER_PERSON = (1, 1, 2, 3)

FIRST_NAMES = [
    "Ada",
    "Adam",
    "Aisha",
    "Alice",
    "Amélie",
    "Anna",
    "Björn",
    "Boris",
    "Carla",
    "Chloé",
    "Daniel",
    "David",
    "Elena",
    "Émile",
    "Emma",
    "Fatima",
    "Felix",
    "Fiona",
    "Frank",
    "George",
    "Grace",
    "Hana",
    "Hugo",
    "Inès",
    "Ivan",
    "James",
    "Jana",
    "Jonas",
    "José",
    "Julia",
    "Karim",
    "Katja",
    "Laura",
    "Lena",
    "Leon",
    "Lucía",
    "Marek",
    "Maria",
    "Marta",
    "Mia",
    "Nadia",
    "Niamh",
    "Nina",
    "Noah",
    "Olga",
    "Oscar",
    "Petra",
    "Priya",
    "Rosa",
    "Samuel",
    "Sofia",
    "Søren",
    "Tariq",
    "Thomas",
    "Tomasz",
    "Vera",
    "Viktor",
    "Wei",
    "Yara",
    "Yusuf",
    "Zoë",
    "Анна",
    "Борис",
    "Мария",
]
_SYLLABLES = [
    "ber",
    "mar",
    "sen",
    "kov",
    "ski",
    "son",
    "ton",
    "ley",
    "ham",
    "field",
    "wood",
    "stein",
    "mann",
    "dorf",
    "hau",
    "wald",
    "ric",
    "tor",
    "ves",
    "lan",
    "gar",
    "pol",
    "mir",
    "nov",
    "ros",
    "fel",
    "cas",
    "del",
    "mon",
    "ter",
    "var",
    "zan",
    "lin",
    "dau",
    "bel",
    "cor",
    "fin",
    "hol",
    "jan",
    "kel",
]
_TRADES = ("Logistics", "Foods", "Consulting", "Systems", "Motors", "Textiles", "Energy", "Media")


def fill(store: Store, count: int, seed: int = 1) -> None:
    """Add `count` people and their companies; some 70 µs each.

    Person number `n` (from 0) of an empty store can be called from `number_of(n)`.
    """
    connections: Connections = store.connections
    chance = random.Random(seed)
    with connections.writing() as connection:

        def next_id(table: str) -> int:
            return int(
                connection.execute(f"SELECT coalesce(max(id), 0) + 1 FROM {table}").fetchone()[0]
            )

        companies = _companies(chance, max(1, round(count * COMPANIES_PER_PERSON)))
        first_company, first_person = next_id("organizations"), next_id("people")
        connection.executemany(
            compiled.ADD_ORGANIZATION,
            ({"name": one, "folded": fold(one), "now_us": 1} for one in companies),
        )
        employers = [chance.randrange(len(companies)) for _ in range(count)]
        names = [(chance.choice(FIRST_NAMES), a_surname(chance)) for _ in range(count)]
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
                {"person_id": first_person + index, "organization_id": first_company + employer}
                for index, employer in enumerate(employers)
            ),
        )
        connection.executemany(compiled.ADD_NUMBER, _numbers(chance, first_person, count))
        words = [
            (ContactRef(ContactKind.ORGANIZATION, first_company + index), one)
            for index, one in enumerate(companies)
        ]
        words += [
            (
                ContactRef(ContactKind.PERSON, first_person + index),
                f"{first} {last} {companies[employers[index]]}",
            )
            for index, (first, last) in enumerate(names)
        ]
        connection.executemany(
            compiled.ADD_WORDS,
            ({"rowid": search_row(ref), "words": fold(text)} for ref, text in words),
        )


def number_of(index: int) -> str:
    """The E.164 number of the person `index`, a British one up to ten millions."""
    return f"+44161{4960000 + index:07d}" if index < 1_000_000 else f"+4420{70000000 + index:08d}"


def _companies(chance: random.Random, count: int) -> list[str]:
    return [f"{a_surname(chance)} {chance.choice(_TRADES)}" for _ in range(count)]


def a_surname(chance: random.Random) -> str:
    return "".join(chance.choices(_SYLLABLES, k=chance.choice((2, 2, 3)))).capitalize()


def _numbers(chance: random.Random, first_person: int, count: int) -> Iterator[dict[str, object]]:
    """Each person's own number, and some mobile numbers."""
    for index in range(count):
        e164 = number_of(index)
        yield _number(first_person + index, e164, "")
        for _ in range(chance.choice(NUMBERS_PER_PERSON) - 1):
            yield _number(first_person + index, f"+447{chance.randrange(10**9):09d}", "mobile")


def _number(person: int, e164: str, label: str) -> dict[str, object]:
    return {
        "person_id": person,
        "organization_id": None,
        "written": e164,
        "key": e164,
        "national": "0" + e164[3:],
        "label": label,
        "country": "",
        "tail": tail(e164),
        "is_field": False,
    }
