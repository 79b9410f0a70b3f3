"""What is exported comes back as it was, whatever is in it."""

from __future__ import annotations

import csv
import shutil
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from store.database import Store
from store.dial_rules import DialRules
from store.errors import StoreError
from store.exchange.exporting import export_people
from store.exchange.importing import run_import
from store.exchange.reading_all import all_contacts
from store.exchange.shapes import Duplicates, FileKind
from store.exchange.vcard_writer import Version
from store.records import (
    NEW_ORGANIZATION,
    NEW_PERSON,
    Contact,
    ContactRef,
    Email,
    Number,
    TextField,
)

RULES = DialRules(country="GB", area_code="161")
FORMATS = [
    ("people.csv", Version.V3_0),
    ("people.vcf", Version.V2_1),
    ("people.vcf", Version.V3_0),
    ("people.vcf", Version.V4_0),
]

_TRICKY = st.sampled_from(
    ["=cmd|' /C calc'!A0", "'=1", "+1", "-x", "@SUM(1)", "a;b,c", "\\n", "\\", 'say "hi"', "a:b",
     "Ł=3D", "ends=", " ::: ", "sep=;", "BEGIN:VCARD", "END:VCARD", "x" * 190, "ü" * 120]
)  # fmt: skip
_texts = st.one_of(st.text(max_size=40), _TRICKY)
# A name of signs only folds to nothing: every company of such a name is another one.
_names = _texts.map(lambda text: f"N{text}")
_notes = st.lists(_texts, max_size=30).map("\n".join)
_labels = st.one_of(st.sampled_from(["", "work", "mobile", "work fax", "Desk 2"]), _texts)
_numbers = st.builds(
    Number,
    st.one_of(st.sampled_from(["0161 552 7789", "+44 161 496 0000", "101", "ask Bob"]), _names),
    label=_labels,
    country=st.sampled_from(["", "DE", "US"]),
)
_emails = st.builds(Email, _names, _labels)
_fields = st.builds(TextField, _names, _texts, st.booleans())
_contacts = st.builds(
    Contact,
    st.sampled_from([NEW_PERSON, NEW_ORGANIZATION]),
    _names,
    company=st.one_of(st.just(""), _names),
    numbers=st.lists(_numbers, max_size=4).map(tuple),
    first=st.one_of(st.just(""), _names),
    last=_names,
    other_companies=st.lists(_names, max_size=2).map(tuple),
    emails=st.lists(_emails, max_size=3, unique_by=lambda one: one.address).map(tuple),
    notes=_notes,
    tags=st.lists(_texts, max_size=3).map(tuple),
    fields=st.lists(_fields, max_size=3, unique_by=lambda one: (one.name, one.value)).map(tuple),
    photo=st.one_of(st.none(), st.binary(min_size=1, max_size=200)),
)


@pytest.fixture(scope="module")
def folder() -> Iterator[Path]:
    path = Path(tempfile.mkdtemp())
    yield path
    shutil.rmtree(path)


def _all(store: Store, *, with_photos: bool = True) -> list[Contact]:
    contacts = all_contacts(store.connections, with_photos=with_photos)
    return [replace(one, ref=ContactRef(one.ref.kind, 0)) for one in contacts]


def _new(folder: Path, name: str) -> Store:
    for end in ("", "-wal", "-shm"):
        (folder / f"{name}{end}").unlink(missing_ok=True)
    return Store.open(folder / name)


@pytest.mark.parametrize(("name", "version"), FORMATS)
@settings(deadline=None, max_examples=20, suppress_health_check=list(HealthCheck))
@given(contacts=st.lists(_contacts, min_size=1, max_size=3))
def test_every_contact_comes_back(
    folder: Path, name: str, version: Version, contacts: list[Contact]
) -> None:
    one, other = _new(folder, "one.db"), _new(folder, "other.db")
    for contact in contacts:
        one.contacts.save(contact, RULES)
    with_photos = name.endswith(".vcf")
    before = _all(one, with_photos=with_photos)
    assert export_people(one, folder / name, version=version) == len(before)
    report = run_import(other, folder / name, RULES, duplicates=Duplicates.ADD)
    assert report.bad_lines == ()
    assert _all(other, with_photos=with_photos) == before
    one.close()
    other.close()


def test_a_file_of_the_own_contacts_changes_nothing(store: Store, tmp_path: Path) -> None:
    store.contacts.save(Contact(NEW_PERSON, "Anna Berg", "Acme", (Number("101"),)), RULES)
    before = list(all_contacts(store.connections))
    for name, _ in FORMATS:
        export_people(store, tmp_path / name)
        assert run_import(store, tmp_path / name, RULES).imported == 0
    assert list(all_contacts(store.connections)) == before


def test_no_cell_is_a_formula(store: Store, tmp_path: Path) -> None:
    for text in ("=cmd|' /C calc'!A0", "+cmd", "-1+cmd", "@SUM(A1)"):
        fields = (TextField(text, text),)
        store.contacts.save(
            Contact(NEW_PERSON, "", first=text, last=text, tags=(text,), fields=fields), RULES
        )
    export_people(store, tmp_path / "people.csv")
    with (tmp_path / "people.csv").open(encoding="utf-8-sig", newline="") as file:
        cells = [cell for row in csv.reader(file) for cell in row]
    assert not [cell for cell in cells if cell[:1] in ("=", "+", "-", "@")]


def test_a_number_stays_a_number_in_a_spreadsheet(store: Store, tmp_path: Path) -> None:
    store.contacts.add_person("Anna", "Berg", ["+44 161 552 7789"], RULES)
    export_people(store, tmp_path / "people.csv")
    assert ",+44 161 552 7789," in (tmp_path / "people.csv").read_text(encoding="utf-8-sig")


def test_an_export_that_is_cancelled_leaves_the_old_file(store: Store, tmp_path: Path) -> None:
    store.contacts.add_person("Anna", "Berg", ["101"], RULES)
    path = tmp_path / "people.csv"
    path.write_text("mine")
    with pytest.raises(StoreError, match="cancelled"):
        export_people(store, path, is_cancelled=lambda: True)
    assert path.read_text() == "mine"
    assert list(tmp_path.glob("*.part")) == []


def test_an_export_to_nowhere_is_told(store: Store, tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="unreadable"):
        export_people(store, tmp_path / "nowhere" / "people.vcf")


@pytest.mark.parametrize("kind", FileKind)
def test_an_export_is_of_one_moment(store: Store, tmp_path: Path, kind: FileKind) -> None:
    for index in range(600):
        store.contacts.add_person(f"Anna{index}", "Berg", ["101"], RULES)

    def add_another() -> Callable[[], bool]:
        asked = iter(range(10_000))

        def is_cancelled() -> bool:
            if next(asked) == 100:
                store.contacts.add_person("Late", "Comer", ["102"], RULES)
            return False

        return is_cancelled

    path = tmp_path / "people"
    assert export_people(store, path, kind, is_cancelled=add_another()) == 600
    assert store.contacts.count() == 601
