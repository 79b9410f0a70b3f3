"""The sample contacts that the demo imports."""

from __future__ import annotations

import csv
from pathlib import Path

from store.database import Store
from store.exchange.importing import run_import
from store.numbers import DialRules

CHECKOUT = Path(__file__).parents[3]
SAMPLE = CHECKOUT / "resources" / "sample" / "contacts.csv"
CALLERS = CHECKOUT / "lab" / "contacts.csv"


def test_every_sample_line_is_good(store: Store, rules: DialRules) -> None:
    report = run_import(store, SAMPLE, rules)
    assert report.bad_lines == ()
    lines = len(SAMPLE.read_text(encoding="utf-8").splitlines())
    assert report.imported + report.merged + report.unchanged == lines - 1


def test_the_sample_knows_every_caller_of_the_lab(store: Store, rules: DialRules) -> None:
    run_import(store, SAMPLE, rules)
    with CALLERS.open(encoding="utf-8") as file:
        for caller in csv.DictReader(file):
            (match,) = store.contacts.match(caller["Phone"], rules)
            assert match.name == f"{caller['First']} {caller['Last']}".strip()
