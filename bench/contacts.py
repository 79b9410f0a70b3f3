"""The contact store of the program under test: 100,000 people or more, and two of them who call.

`python -m bench.contacts STORE PEOPLE` fills it and prints the two callers as JSON; a process of
its own, so that the measuring one stays small.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from dataclasses import asdict, dataclass
from pathlib import Path

from bench.places import CHECKOUT, SOURCES

COUNT = 100_000
CALLERS = (4_242, 77_777)
"""Which of them call: the one that is measured, and one to tell his picture from."""

COUNTRY, AREA_CODE = "GB", "161"
"""The dial rules of the settings that the lab writes."""


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody in the store."""

    first: str
    last: str
    number: str

    @property
    def name(self) -> str:
        """First and last name."""
        return f"{self.first} {self.last}"


def filled(store: Path, people: int = COUNT) -> tuple[Person, Person]:
    """Make the store; the two callers. Some ten seconds; for another size than `COUNT` minutes when
    it is made first, with as many calls in its history."""
    done = subprocess.run(
        [sys.executable, "-m", "bench.contacts", str(store), str(people)],
        cwd=CHECKOUT, env={"PYTHONPATH": f"{SOURCES}:{CHECKOUT}"},
        stdout=subprocess.PIPE, text=True, check=True, timeout=900,
    )  # fmt: skip
    first, second = (Person(**one) for one in json.loads(done.stdout))
    return first, second


def main() -> None:
    """Fill the store that the first argument names with so many people as the second says."""
    path, people = Path(sys.argv[1]), int(sys.argv[2])
    path.parent.mkdir(parents=True, exist_ok=True)
    found = _small(path) if people == COUNT else _large(path, people)
    print(json.dumps([asdict(one) for one in found]))


def _large(path: Path, people: int) -> list[Person]:
    """A copy of one that is kept; callers are the first British people who have a number alone."""
    from bench.store_filling import RULES, filled
    from store.database import Store

    shutil.copyfile(filled(people, people), path)
    store = Store.open(path)
    numbers = store._connections.read(
        "SELECT key FROM numbers WHERE key BETWEEN '+44161' AND '+44162' LIMIT 100", {}
    )
    matches = [(key, store.contacts.match(key, RULES)) for (key,) in numbers]
    store.close()
    alone = [(key, one[0].name) for key, one in matches if len(one) == 1 and one[0].name.isascii()]
    found = []
    for key, name in alone[: len(CALLERS)]:
        first, _, last = name.partition(" ")
        found.append(Person(first, last, key))
    return found


def _small(path: Path) -> list[Person]:
    from store.database import Store
    from store.numbers import DialRules
    from tests.helpers.contacts import fill, number_of

    store = Store.open(path)
    rules = DialRules(country=COUNTRY, area_code=AREA_CODE)
    fill(store, COUNT)
    # Otherwise the program would read all numbers again when it opens the store first.
    store.contacts.use_rules(rules)
    people = []
    for index in CALLERS:
        match = store.contacts.match(number_of(index), rules)[0]
        first, _, last = match.name.partition(" ")
        people.append(Person(first, last, number_of(index)))
    store.close()
    return people


if __name__ == "__main__":
    main()
