"""The contact store of the program under test: 100,000 people, and two of them who call.

`python -m bench.contacts STORE` fills it and prints the two callers as JSON; a process of its
own, so that the measuring one stays small.
"""

from __future__ import annotations

import json
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


def filled(store: Path) -> tuple[Person, Person]:
    """Make the store; the two callers. Some ten seconds."""
    done = subprocess.run(
        [sys.executable, "-m", "bench.contacts", str(store)],
        cwd=CHECKOUT, env={"PYTHONPATH": f"{SOURCES}:{CHECKOUT}"},
        stdout=subprocess.PIPE, text=True, check=True, timeout=300,
    )  # fmt: skip
    first, second = (Person(**one) for one in json.loads(done.stdout))
    return first, second


def main() -> None:
    """Fill the store that the argument names."""
    from store.database import Store
    from store.numbers import DialRules
    from tests.helpers.contacts import fill, number_of

    path = Path(sys.argv[1])
    path.parent.mkdir(parents=True, exist_ok=True)
    store = Store.open(path)
    rules = DialRules(country=COUNTRY, area_code=AREA_CODE)
    fill(store, COUNT)
    # Otherwise the program would read all numbers again when it opens the store first.
    store.contacts.use_rules(rules)
    people = []
    for index in CALLERS:
        match = store.contacts.match(number_of(index), rules)[0]
        first, _, last = match.name.partition(" ")
        people.append(asdict(Person(first, last, number_of(index))))
    store.close()
    print(json.dumps(people))


if __name__ == "__main__":
    main()
